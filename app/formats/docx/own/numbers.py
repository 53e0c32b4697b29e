"""Numbers and names that a template does not use yet, so that nothing of ours is taken for its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, count

import msgspec

from app.formats.docx.numbering import LEVELS, Numbering, Sign
from app.formats.docx.own.opened import Opened
from app.formats.docx.own.roles import Chosen
from app.formats.docx.own.styles import Style
from app.formats.docx.own.tree import Element, Xml

_ID = re.compile(rb"[\s:]id=[\"'](\d{1,10})[\"']")
_SILENT_LEVEL = (
    '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/>'
    '<w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
)
_NSID = re.compile(rb":nsid [^>]*?val=[\"']([0-9A-Fa-f]{8})[\"']")


class Silent(msgspec.Struct, frozen=True):
    """A list that shows no numbers: its own number, its definition and itself as Word XML.

    Word's own "no list" is the list 0, which checkers miss in the numbering part.
    """

    number: int
    definition: str
    list: str


def free_ids(template: Opened) -> Iterator[int]:
    """Numbers for bookmarks and pictures that nothing in the template has as its id."""
    taken: set[int] = set()
    for path, data in template.parts.items():
        if path.startswith("word/") and path.endswith(".xml"):
            taken.update(map(int, _ID.findall(data)))
    return (number for number in count(1) if number not in taken)


def free_prefix(template: Opened) -> str:
    """What the ids of our relations begin with: nothing that one of the template's begins with."""
    known = [each.casefold() for each in template.relations]
    names = chain(("rId",), (f"rIdP{n}x" for n in count()))
    rest = ("link", "image", "notes", "numbering", "head", "foot", "first")
    return next(
        name
        for name in names
        if not any(each.startswith(name.casefold() + r) for each in known for r in rest)
    )


def free_path(template: Opened, taken: set[str], folder: str, name: str, ending: str) -> str:
    """The path of a new part, which is then in `taken`."""
    known = {path.casefold() for path in template.parts} | taken
    paths = (f"{folder}{name}{n or ''}.{ending}" for n in count())
    found = next(path for path in paths if path.casefold() not in known)
    taken.add(found.casefold())
    return found


def next_note(template: Opened) -> int:
    """The id of our first footnote."""
    tree = template.tree_of("footnotes")
    ids = [_number(each.attributes.get("w:id", "")) for each in tree.root.children] if tree else []
    return max([0, *ids]) + 1


def numbering(template: Opened, styles: Chosen) -> Numbering:
    """Lists beside the template's own, with the signs of its list styles."""
    tree = template.tree_of("numbering")
    if tree is None:
        return Numbering()
    definition, number, mark = _next(tree)
    signs = {
        **_signs(template, styles, styles.of.get("bullet"), "bullet"),
        **_signs(template, styles, styles.of.get("number"), "decimal"),
    }
    return Numbering(definition + 1, number + 1, signs, mark)


def silent(template: Opened) -> Silent | None:
    """A list for headings whose style counts, None if the template has no lists that they could count in."""
    tree = template.tree_of("numbering")
    if tree is None:
        return None
    definition, number, mark = _next(tree)
    levels = "".join(_SILENT_LEVEL.format(level) for level in range(LEVELS))
    start = f'<w:abstractNum w:abstractNumId="{definition}"><w:nsid w:val="{mark:04X}FFFF"/>'
    xml = f'{start}<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    return Silent(number, xml, f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/></w:num>')


def _next(tree: Xml) -> tuple[int, int, int]:
    """The first free numbers of a definition and of a list, and a mark that no definition begins with."""
    children = tree.root.children
    definitions = [_number(each.attributes.get("w:abstractNumId", "")) for each in children]
    lists = [_number(each.attributes.get("w:numId", "")) for each in children]
    marks = {int(found[:4], 16) for found in _NSID.findall(tree.data)}
    mark = next(each for each in range(0x5EC0, 0x10000, 2) if each not in marks)
    return max([-1, *definitions]) + 1, max([0, *lists]) + 1, mark


def _signs(template: Opened, styles: Chosen, style: Style | None, kind: str) -> dict[tuple[str, int], Sign]:
    """How a list style of the template counts, level by level; what does not fit the kind is left out."""
    said = styles.all.says(style, "w:pPr", "w:numPr")
    definition = _definition(template, styles, said.value("w:numId") if said else "", 0)
    tree = template.tree_of("numbering")
    if definition is None or tree is None:
        return {}

    def raw(element: Element | None) -> str:
        return tree.data[element.start : element.end].decode() if element else ""

    found: dict[tuple[str, int], Sign] = {}
    for level in definition.children:
        number = _number(level.attributes.get("w:ilvl", ""))
        text, format = level.child("w:lvlText"), level.child("w:numFmt")
        if level.name != "w:lvl" or text is None or format is None or number >= LEVELS:
            continue
        said_text, said_format = level.value("w:lvlText"), level.value("w:numFmt")
        if kind == "bullet":
            fits = said_format == "bullet" and bool(said_text)
        else:
            counted = set(re.findall(r"%(\d)", said_text))
            fits = said_format not in ("bullet", "none", "custom") and counted == {str(number + 1)}
        if fits:
            picture = raw(level.child("w:lvlPicBulletId"))
            found[kind, number] = Sign(raw(format), raw(text) + picture, raw(level.child("w:rPr")))
    return found


def _definition(template: Opened, styles: Chosen, number: str, depth: int) -> Element | None:
    """The abstract definition of a list, also if it is that of a list style."""
    tree = template.tree_of("numbering")
    if tree is None or not number or depth > 3:
        return None
    of = {each.attributes.get("w:numId"): each.value("w:abstractNumId") for each in tree.root.children}
    wanted = of.get(number)
    for each in tree.root.children:
        if each.name == "w:abstractNum" and each.attributes.get("w:abstractNumId") == wanted:
            if linked := each.value("w:numStyleLink"):
                style = styles.all.by_id.get(linked)
                said = style.element.child("w:pPr", "w:numPr") if style else None
                return _definition(template, styles, said.value("w:numId") if said else "", depth + 1)
            return each
    return None


def _number(said: str) -> int:
    return int(said) if said.lstrip("-").isdecimal() and len(said) < 11 else -1
