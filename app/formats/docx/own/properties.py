"""What a package says of itself: properties, settings, language, bookmarks of older exports."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from app.formats.docx.bookmarks import PREFIX
from app.formats.docx.own.fields import CONTENT, Values, field_of
from app.formats.docx.own.opened import Opened
from app.formats.docx.own.roles import Chosen
from app.formats.docx.own.tree import Element, Splices
from app.formats.docx.xml import DECLARATION, escaped
from app.formats.word_languages import word_language
from app.formats.word_marks import OURS

_LONGEST = 255  # characters that a core property may have
_SPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_KEPT = {"keywords": "cp:keywords", "category": "cp:category", "description": "dc:description"}
_AFTER_NOTES = (  # of the settings, what stands after w:footnotePr
    "w:endnotePr",
    "w:compat",
    "w:docVars",
    "w:rsids",
    "w:attachedSchema",
    "w:themeFontLang",
    "w:clrSchemeMapping",
    "w:doNotIncludeSubdocsInStats",
    "w:doNotAutoCompressPictures",
    "w:forceUpgrade",
    "w:captions",
    "w:readModeInkLockDown",
    "w:smartTagType",
    "w:shapeDefaults",
    "w:doNotEmbedSmartTags",
    "w:decimalSymbol",
    "w:listSeparator",
)


def core(
    template: Opened, title: str, author: str, subject: str, identifier: str, made: datetime, tag: str
) -> bytes:
    """The core properties of a document; the template's keywords, category and description stay."""
    when = (made.astimezone(UTC) if made.tzinfo else made).strftime("%Y-%m-%dT%H:%M:%SZ")
    said = {
        "dc:title": title,
        "dc:subject": subject,
        "dc:creator": author,
        **_kept(template),
        "dc:identifier": identifier,
        "dc:language": word_language(tag) or "sv-SE",
        "cp:lastModifiedBy": author,
        "cp:revision": "1",
    }
    inside = "".join(f"<{name}>{escaped(text[:_LONGEST])}</{name}>" for name, text in said.items())
    for name in ("created", "modified"):
        inside += f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{when}</dcterms:{name}>'
    return f"{DECLARATION}<cp:coreProperties {_SPACES}>{inside}</cp:coreProperties>".encode()


def _kept(template: Opened) -> dict[str, str]:
    tree = template.tree("docProps/core.xml")
    found = {each.name.rpartition(":")[2]: each.text for each in tree.root.children} if tree else {}
    return {name: found[local] for local, name in _KEPT.items() if found.get(local)}


def custom(template: Opened, values: Values) -> dict[str, bytes]:
    """The custom properties whose names are fields, filled."""
    path = "docProps/custom.xml"
    tree = template.tree(path)
    if tree is None:
        return {}
    splices = Splices(tree.data)
    for each in tree.root.children:
        name = each.attributes.get("name", "")
        text = each.child("vt:lpwstr")
        value = values.of(name) if name and field_of(name) != CONTENT else None
        if text is not None and value is not None and not text.is_empty_tag:
            splices.replace(text.inside, text.tail, escaped(value))
    return {path: splices.made()} if splices else {}


def settings(template: Opened, tag: str, has_notes: bool) -> dict[str, bytes]:
    """The settings: they ask nothing at opening, know our footnotes, and the document's language."""
    tree, path = template.tree_of("settings"), template.path_of("settings")
    if tree is None:
        return {}
    splices = Splices(tree.data)
    root = tree.root
    if (update := root.child("w:updateFields")) is not None:
        splices.remove(update)
    if (fonts := root.child("w:themeFontLang")) is not None:
        _speak(fonts, splices, tag)
    if has_notes and root.child("w:footnotePr") is None:
        prefix = tree.data[root.start + 1 : root.inside].split(None, 1)[0].decode().rpartition(":")[0]
        start = f"{prefix}:" if prefix else ""
        id = f"{prefix or 'w'}:id"
        notes = "".join(f'<{start}footnote {id}="{number}"/>' for number in (-1, 0))
        xml = f"<{start}footnotePr>{notes}</{start}footnotePr>"
        after = next((each for each in root.children if each.name in _AFTER_NOTES or ":w" in each.name), None)
        if after:
            splices.insert(after.start, xml)
        else:
            splices.append(root, xml)
    return {path: splices.made()} if splices else {}


def language(styles: Chosen, splices: Splices, tag: str) -> None:
    """Make a language that of all text in the styles that are used."""
    word = word_language(tag) or "sv-SE"
    used = {each.id: each for style in styles.of.values() for each in styles.all.chain(style)}
    for style in used.values():
        if (said := style.element.child("w:rPr", "w:lang")) is not None:
            _speak(said, splices, tag)
    root = styles.all.tree.root
    defaults = root.child("w:docDefaults", "w:rPrDefault", "w:rPr")
    said = defaults.child("w:lang") if defaults else None
    if said is not None and "w:val" in said.attributes:
        _speak(said, splices, tag)
    elif said is not None:
        return
    elif defaults is not None:
        splices.append(defaults, f'<w:lang w:val="{word}"/>')
    elif root.child("w:docDefaults") is None:
        lang = f'<w:rPrDefault><w:rPr><w:lang w:val="{word}"/></w:rPr></w:rPrDefault>'
        splices.insert(root.inside, f"<w:docDefaults>{lang}</w:docDefaults>")


def _speak(element: Element, splices: Splices, tag: str) -> None:
    word, said = word_language(tag) or "sv-SE", element.attributes.get("w:val", "")
    if said and said != word:
        splices.set_attribute(element, "w:val", said, word)


def marks_of_sections(root: Element, gone: tuple[Element, ...]) -> Iterator[Element]:
    """Our own bookmarks that a template has if it was an export once; they belong to that document's text."""
    inside = [(each.start, each.end) for each in gone]
    starts = [
        each
        for each in root.all("w:bookmarkStart")
        if each.attributes.get("w:name", "").casefold().startswith((PREFIX, OURS))
    ]
    ids = {each.attributes.get("w:id") for each in starts}
    ends = [each for each in root.all("w:bookmarkEnd") if each.attributes.get("w:id") in ids]
    for mark in (*starts, *ends):
        if not any(start <= mark.start < end for start, end in inside):
            yield mark
