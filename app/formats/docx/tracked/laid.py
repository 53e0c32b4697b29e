"""Two rows of Word paragraphs and tables laid together, with every change tracked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from app.formats.alignment import paired, worded
from app.formats.docx.tracked.atoms import (
    Atom,
    How,
    Paragraph,
    Set,
    Stamp,
    W,
    content,
    paragraph,
    written,
)

_LIST = re.compile(r'<w:numId w:val="(\d+)"/>')
_HEAD = re.compile(r'w:name="_sec_[^"]*"')  # the bookmark that references to a section and the contents go to


class Line(msgspec.Struct, frozen=True):
    """A paragraph as it is to be set: its mark, its atoms, and with `former` the properties it had."""

    of: Paragraph
    atoms: tuple[Set, ...]
    how: How = "same"
    former: str | None = None


class Laying:
    """Lays one part after the other; `lists` has the later number of every list that was matched."""

    def __init__(self, stamp: Stamp) -> None:
        self._stamp = stamp
        self.lists: dict[str, str] = {}

    def both(self, was: Sequence[Any], now: Sequence[Any]) -> str:
        """Elements of the body on both sides."""
        return self._set(self._entries(was, now), "same")

    def alone(self, elements: Sequence[Any], how: How) -> str:
        """Elements that only one side has."""
        return self._set([self._alone(each, how) for each in elements], how)

    def gone(self, elements: Sequence[Any]) -> str:
        """A section that only the earlier side has; the contents find it for whoever rejects that."""
        entries = [self._alone(each, "del") for each in elements]
        for at, (element, entry) in enumerate(zip(elements, entries, strict=True)):
            if isinstance(entry, Line) and (name := _HEAD.search(paragraph(element).before)):
                number = self._stamp.number()
                mark = f'<w:bookmarkStart w:id="{number}" {name[0]}/><w:bookmarkEnd w:id="{number}"/>'
                entries[at] = replace(entry, of=replace(entry.of, before=mark))
        return self._set(entries, "del")

    def note(self, element: Any, how: How) -> str:
        """A footnote's paragraph whose mark came or went with it; its own mark stays, as Word wants one."""
        of = paragraph(element)
        return self._line(
            Line(of, tuple(Set(atom, how if at > 1 else "same") for at, atom in enumerate(of.atoms)))
        )

    def _set(self, entries: Sequence[Line | str], how: How) -> str:
        return "".join(self._line(each, how) if isinstance(each, Line) else each for each in entries)

    def _line(self, line: Line, around: How = "same") -> str:
        how = line.how if line.how != "same" else around
        mark = f"<w:rPr><w:{how} {self._stamp.next()}/></w:rPr>" if how != "same" else ""
        changed = ""
        if line.former is not None:
            changed = f"<w:pPrChange {self._stamp.next()}><w:pPr>{line.former}</w:pPr></w:pPrChange>"
        of = line.of
        section = "" if how in ("del", "moveFrom") else of.section
        inside = f"{of.properties}{mark}{section}{changed}"
        text = content(line.atoms, self._stamp)
        return f"<w:p>{f'<w:pPr>{inside}</w:pPr>' if inside else ''}{of.before}{text}{of.after}</w:p>"

    def _entries(self, was: Sequence[Any], now: Sequence[Any]) -> list[Line | str]:
        found: list[Line | str] = []
        for old, new in paired(_seen(was), _seen(now), _key, _words, _can_be):
            if old is not None and new is not None:
                found.append(self._changed(old, new))
            elif old is not None:
                found.append(self._alone(old, "del"))
            elif new is not None:
                found.append(self._alone(new, "ins"))
        return found

    def _changed(self, was: Any, now: Any) -> Line | str:
        if now.tag != f"{W}p":
            return self._table(was, now) if now.tag == f"{W}tbl" else written(now)
        one, other = paragraph(was), paragraph(now)
        atoms = self._atoms(one.atoms, other.atoms)
        lists = [_LIST.search(each.properties) for each in (one, other)]
        if lists[0] and lists[1]:
            self.lists[lists[0][1]] = lists[1][1]
        same = _LIST.sub("", one.properties) == _LIST.sub("", other.properties)
        return Line(other, atoms, former=None if same else one.properties)

    def _atoms(self, was: tuple[Atom, ...], now: tuple[Atom, ...]) -> tuple[Set, ...]:
        found: list[Set] = []
        keys = [[each.key for each in side] for side in (was, now)]
        texts = [[each.text for each in side] for side in (was, now)]
        for run in worded(keys[0], keys[1], texts[0], texts[1]):
            if run.alike:
                for old, new in zip(was[run.was], now[run.now], strict=True):
                    if new.note:
                        self._stamp.pair(old.note, new.note)
                    found.append(
                        Set(new, former=None if old.properties == new.properties else old.properties)
                    )
            else:
                found += [Set(each, "del") for each in was[run.was]]
                found += [Set(each, "ins") for each in now[run.now]]
        return tuple(found)

    def _alone(self, element: Any, how: How) -> Line | str:
        if element.tag == f"{W}p":
            of = paragraph(element)
            if how in ("del", "moveFrom"):
                of = replace(of, before="", after="")
            return Line(of, tuple(Set(atom, how) for atom in of.atoms), how)
        if element.tag != f"{W}tbl":
            return "" if how in ("del", "moveFrom") else written(element)
        row_how: How = "ins" if how in ("ins", "moveTo") else "del"  # rows have no moving
        rows = "".join(self._row(row, row_how) for row in element.findall(f"{W}tr"))
        return _table(element, rows)

    # Tables

    def _table(self, was: Any, now: Any) -> str:
        rows: list[str] = []
        for old, new in paired(was.findall(f"{W}tr"), now.findall(f"{W}tr"), _key, _words, _same_cells):
            if old is not None and new is not None:
                rows.append(self._cells(old, new))
            elif old is not None:
                rows.append(self._row(old, "del"))
            elif new is not None:
                rows.append(self._row(new, "ins"))
        return _table(now, "".join(rows))

    def _row(self, row: Any, how: How) -> str:
        cells: list[str] = []
        for cell in row.findall(f"{W}tc"):
            held = self._in_cell([self._alone(each, how) for each in _held(cell)])
            cells.append(f"<w:tc>{_properties(cell, 'tcPr')}{held}</w:tc>")
        properties = _properties(row, "trPr").replace("<w:trPr/>", "") or "<w:trPr></w:trPr>"
        mark = f"<w:{how} {self._stamp.next()}/></w:trPr>"
        return f"<w:tr>{properties.removesuffix('</w:trPr>')}{mark}{''.join(cells)}</w:tr>"

    def _cells(self, was: Any, now: Any) -> str:
        cells = "".join(
            f"<w:tc>{_properties(new, 'tcPr')}{self._in_cell(self._entries(_held(old), _held(new)))}</w:tc>"
            for old, new in zip(was.findall(f"{W}tc"), now.findall(f"{W}tc"), strict=True)
        )
        return f"<w:tr>{_properties(now, 'trPr')}{cells}</w:tr>"

    def _in_cell(self, entries: list[Line | str]) -> str:
        return self._set(ended(entries), "same")


def ended(entries: list[Line | str]) -> list[Line | str]:
    """The last mark of a cell cannot come or go, so another one does in its place."""
    at = len(entries)
    while at and isinstance(entries[at - 1], Line) and getattr(entries[at - 1], "how", "") != "same":
        at -= 1
    tail = [each for each in entries[at:] if isinstance(each, Line)]
    if not tail:
        return entries
    gone, new = ([each for each in tail if each.how == how] for how in ("del", "ins"))
    if gone and new:
        last = Line(new[-1].of, (*gone[-1].atoms, *new[-1].atoms))
        if gone[-1].of.properties != last.of.properties:
            last = replace(last, former=gone[-1].of.properties)
        return [*entries[:at], *gone[:-1], *new[:-1], last]
    before = entries[at - 1] if at else None
    if isinstance(before, Line):
        marked = replace(before, how=tail[-1].how)
        return [*entries[: at - 1], marked, *tail[:-1], replace(tail[-1], how="same")]
    return [*entries[:at], *tail[:-1], replace(tail[-1], how="same")]


def _table(table: Any, rows: str) -> str:
    return f"<w:tbl>{_properties(table, 'tblPr')}{_properties(table, 'tblGrid')}{rows}</w:tbl>"


def _properties(element: Any, name: str) -> str:
    found = element.find(f"{W}{name}")
    return "" if found is None else written(found)


def _held(cell: Any) -> list[Any]:
    return [each for each in cell if each.tag in (f"{W}p", f"{W}tbl")]


def _seen(elements: Sequence[Any]) -> list[Any]:
    """The elements without bookmarks that stand alone."""
    return [each for each in elements if each.tag in (f"{W}p", f"{W}tbl")]


def _key(element: Any) -> Hashable:
    texts = tuple(each.text for each in element.iter(f"{W}t"))
    return element.tag, "".join(text or "" for text in texts), _style(element)


def _style(element: Any) -> str:
    found = element.find(f"{W}pPr/{W}pStyle") if element.tag == f"{W}p" else None
    return "" if found is None else str(found.get(f"{W}val"))


def _words(element: Any) -> Counter[str]:
    joined = "\n".join(
        "".join(text.text or "" for text in each.iter(f"{W}t")) for each in element.iter(f"{W}p")
    )
    return Counter(joined.casefold().split())


def _can_be(was: Any, now: Any) -> bool:
    if was.tag != now.tag:
        return False
    if was.tag == f"{W}tbl":
        return len(was.findall(f"{W}tblGrid/{W}gridCol")) == len(now.findall(f"{W}tblGrid/{W}gridCol"))
    return (_style(was) in _TITLES) == (_style(now) in _TITLES)


_TITLES = {*(f"Heading{level}" for level in range(1, 10)), "PartLabel", "Title", "CaseNumber"}


def _same_cells(was: Any, now: Any) -> bool:
    return len(was.findall(f"{W}tc")) == len(now.findall(f"{W}tc"))
