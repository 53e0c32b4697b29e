"""A paragraph of Word XML taken apart into words and what else stands in a line, and put together again."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from importlib import import_module
from itertools import groupby
from typing import Any, Literal

import msgspec

from app.formats.docx.xml import NAMESPACES, escaped

_etree: Any = import_module("lxml.etree")  # has no types

How = Literal["same", "ins", "del", "moveFrom", "moveTo"]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WORD = re.compile(r"\w+(?:[.,:/’'\-–]\w+)*|\s+|[^\w\s]")
_SPACES = re.compile(r"(<[\w:]+)((?: xmlns:\w+=\"[^\"]*\")+)")
_NAMES = re.compile(r' (?:id|r:embed)="[^"]*"| name="Bild \d+"')
_MARKS = {f"{W}bookmarkStart", f"{W}bookmarkEnd"}


class Atom(msgspec.Struct, frozen=True):
    """A word, a sign, a break, a picture, a note's mark, a whole field: what is the same as a whole or not.

    `inside` is what stands in its run, or with `whole` the runs themselves. `link` opens the hyperlink round
    it; `note` is the number of its footnote.
    """

    key: Hashable
    text: str
    inside: str
    properties: str = ""
    link: str = ""
    note: int = 0
    whole: bool = False


class Paragraph(msgspec.Struct, frozen=True):
    """A paragraph: its properties as XML, what ends a section of pages, bookmarks round it, its atoms."""

    properties: str
    section: str
    before: str
    after: str
    atoms: tuple[Atom, ...]


def parsed(xml: str) -> list[Any]:
    """Elements of the body off their strings."""
    return list(_etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>"))


def written(element: Any) -> str:
    """An element as a string, without the declarations that the whole part has."""
    return _SPACES.sub(r"\1", _etree.tostring(element, encoding="unicode", with_tail=False))


def paragraph(element: Any) -> Paragraph:
    """A w:p taken apart."""
    properties = section = before = after = ""
    atoms: list[Atom] = []
    for child in element:
        if child.tag == f"{W}pPr":
            for each in child:
                if each.tag == f"{W}sectPr":
                    section = written(each)
                else:
                    properties += written(each)
        elif child.tag == f"{W}bookmarkStart":
            before += written(child)
        elif child.tag == f"{W}bookmarkEnd":
            after += written(child)
        elif child.tag == f"{W}hyperlink":
            atoms += _atoms(list(child), _opening(child))
        else:
            atoms += _atoms([child], "")
    return Paragraph(properties, section, before, after, tuple(_fields(atoms)))


def _opening(link: Any) -> str:
    attributes = "".join(
        f' {"r" if name.startswith(R) else "w"}:{_etree.QName(name).localname}="{escaped(given)}"'
        for name, given in link.attrib.items()
    )
    return f"<w:hyperlink{attributes}>"


def _atoms(runs: Sequence[Any], link: str) -> Iterator[Atom]:
    target = link if "r:id" in link else ""
    for run in runs:
        if run.tag in _MARKS:
            continue
        properties = ""
        for child in run:
            if child.tag == f"{W}rPr":
                properties = "".join(map(written, child))
            elif child.tag == f"{W}t":
                for word in _WORD.findall(child.text or ""):
                    inside = f'<w:t xml:space="preserve">{escaped(word)}</w:t>'
                    yield Atom((word, target) if target else word, word, inside, properties, link)
            elif child.tag == f"{W}footnoteReference":
                number = int(child.get(f"{W}id"))
                yield Atom(("note",), "note", "", properties, link, number)
            else:
                inside = written(child)
                yield Atom(("xml", _NAMES.sub("", inside), _media(inside)), "", inside, properties, link)


def _media(inside: str) -> str:
    found = re.search(r'r:embed="([^"]*)"', inside)
    return found[1] if found else ""


def _fields(atoms: Sequence[Atom]) -> Iterator[Atom]:
    """The atoms, each field from its beginning to its end as one of them: no half of one can stand alone."""
    open_field: list[Atom] = []
    depth = 0
    for atom in atoms:
        begins, ends = 'fldCharType="begin"' in atom.inside, 'fldCharType="end"' in atom.inside
        depth += begins
        if not depth:
            yield atom
            continue
        open_field.append(atom)
        depth -= ends
        if not depth:
            what = "".join(each.inside for each in open_field if "instrText" in each.inside)
            runs = "".join(_run(each.properties, each.inside) for each in open_field)
            yield Atom(("field", what), "", runs, "", open_field[0].link, whole=True)
            open_field = []
    yield from open_field


def _run(properties: str, inside: str) -> str:
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inside}</w:r>"


class Set(msgspec.Struct, frozen=True):
    """An atom as it is to be set: how, and with `former` the properties that its run had."""

    atom: Atom
    how: How = "same"
    former: str | None = None


def content(atoms: Sequence[Set], stamp: Stamp) -> str:
    """Runs of atoms with every change in its element."""
    out: list[str] = []
    for (link, how), row in groupby(atoms, lambda each: (_link_of(each), each.how)):
        inside = "".join(_runs(list(row), stamp))
        if how != "same":
            inside = f"<w:{how} {stamp.next()}>{inside}</w:{how}>"
        out.append(f"{link}{inside}</w:hyperlink>" if link else inside)
    return "".join(out)


def _link_of(each: Set) -> str:
    """What was taken away leads nowhere inside the file any more, as what it led to may be gone too."""
    return "" if each.how in ("del", "moveFrom") and "w:anchor" in each.atom.link else each.atom.link


def _runs(row: Sequence[Set], stamp: Stamp) -> Iterator[str]:
    for (properties, former, whole), group in groupby(
        row, lambda each: (each.atom.properties, each.former, each.atom.whole)
    ):
        inside = "".join(stamp.noted(each) for each in group)
        if row[0].how == "del":
            inside = inside.replace("<w:t>", "<w:delText>").replace("<w:t ", "<w:delText ")
            inside = inside.replace("</w:t>", "</w:delText>").replace("w:instrText", "w:delInstrText")
        changed = (
            f"<w:rPrChange {stamp.next()}><w:rPr>{former}</w:rPr></w:rPrChange>" if former is not None else ""
        )
        yield inside if whole else _run(properties + changed, inside)


class Stamp:
    """Who changed it and when, with a number of its own for every change; numbers footnotes anew."""

    def __init__(self, author: str, made: str) -> None:
        self._said = f'w:author="{escaped(author)}" w:date="{made}"'
        self._count = 0
        self.notes: list[
            tuple[int, int]
        ] = []  # of each in the new order: its number before and after, 0: none
        self._pairs: dict[int, int] = {}

    def next(self) -> str:
        """The attributes of one more change."""
        return f'w:id="{self.number()}" {self._said}'

    def range(self, how: How, name: str) -> tuple[str, str]:
        """The beginning and the end of what was moved; both places have the same name."""
        number = self.number()
        start = f'<w:{how}RangeStart w:id="{number}" {self._said} w:name="{name}"/>'
        return start, f'<w:{how}RangeEnd w:id="{number}"/>'

    def number(self) -> int:
        """A number that no other change or bookmark has."""
        self._count += 1
        return 100_000 + self._count

    def pair(self, was: int, now: int) -> None:
        """The note `now` of the later document is the earlier's `was`."""
        self._pairs[now] = was

    def noted(self, each: Set) -> str:
        """What stands in an atom's run; a note's mark with its new number."""
        if not each.atom.note:
            return each.atom.inside
        number = each.atom.note
        gone = each.how in ("del", "moveFrom")
        self.notes.append((number, 0) if gone else (self._pairs.get(number, 0), number))
        return f'<w:footnoteReference w:id="{len(self.notes)}"/>'
