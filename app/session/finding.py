"""Finds words in a whole document: in text, footnotes, descriptions of pictures, headings and fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from app.formats.breath import breathe
from app.model import tree
from app.model.blocks import Block, Paragraph, Table, walk
from app.model.edit.caret import Caret, Spot
from app.model.edit.leaves import flatten, with_guards
from app.model.edit.spans import units
from app.model.header import Header
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text
from app.model.minutes import Minutes
from app.model.sections import Part
from app.session.header_fields import fields
from app.session.history import Place
from app.session.pattern import BREAK, OBJECT, Match, Pattern, Query, pattern

HEADING, CASE_NUMBER = "heading", "section_case_number"
_BEFORE, _AFTER = 40, 80  # characters shown round a hit
Where = Literal["text", "note", "alt", "field"]


class Hit(NamedTuple):
    """One match. `holder` names what holds its text: a paragraph, footnote, picture, or a field.

    `line` is the text it stands in, `match` where; `start` and `end` are spots in its pane (in a field only
    offsets count, a picture's description has its picture between them).
    """

    where: Where
    section: str  # "" for the header page
    widget: str  # the part, "part/footnote", or the name of the field
    part: str
    holder: str
    line: str
    match: Match
    start: Spot
    end: Spot

    @property
    def text(self) -> str:
        """What was found."""
        return self.line[self.match.start : self.match.end]

    @property
    def around(self) -> tuple[str, str]:
        """What stands before and after it, a few words each."""
        before = self.line[max(self.match.start - _BEFORE, 0) : self.match.start]
        return before, self.line[self.match.end : self.match.end + _AFTER]

    @property
    def over_objects(self) -> bool:
        """Whether a footnote's mark, a picture or a line's end lies in it."""
        return OBJECT in self.text or BREAK in self.text

    @property
    def place(self) -> Place:
        """Where to go to see it."""
        caret = self.end.offset if self.where == "field" else Caret(self.start, self.end)
        return Place(self.section, self.widget, caret)


class Found:
    """All hits in a document, in the order that it is read; `minutes` is what was looked through."""

    def __init__(self, minutes: Minutes, query: Query, hits: tuple[Hit, ...]) -> None:
        self.minutes, self.query, self.hits = minutes, query, hits

    @cached_property
    def order(self) -> Mapping[tuple[str, str], int]:
        """Every pane and field of the document, in reading order."""
        return {place: number for number, place in enumerate(_widgets(self.minutes))}

    @cached_property
    def keys(self) -> list[tuple[int, Spot]]:
        """Where each hit begins, to be compared with `key`."""
        return [(self.order[hit.section, hit.widget], hit.start) for hit in self.hits]

    def key(self, section: str, widget: str, spot: Spot) -> tuple[int, Spot]:
        """Where a caret stands among the hits."""
        known = self.order.get((section, widget))
        return (self.order.get((section, HEADING), 0), Spot()) if known is None else (known, spot)

    @cached_property
    def spans(self) -> dict[str, list[tuple[int, int]]]:
        """Where matches lie in each paragraph that has some, by its text, in UTF-16 units as panes count."""
        out: dict[str, set[tuple[int, int]]] = {}
        for hit in self.hits:
            if hit.where in ("text", "note"):
                out.setdefault(hit.line, set()).add((hit.start.offset, hit.end.offset))
        return {text: sorted(spans) for text, spans in out.items()}


class Finder:
    """Finds one thing again and again: sections that did not change since are not looked through anew."""

    def __init__(self, query: Query) -> None:
        """UserError "find.…" when the query is no expression."""
        self.query = query
        self._pattern = pattern(query)
        self._known: dict[str, tuple[tuple[Part, ...], tuple[Hit, ...]]] = {}

    def find(self, minutes: Minutes) -> Found:
        """All that is found now; UserError "find.too-slow" when an expression takes too long."""
        hits: list[Hit] = []
        if self._pattern is not None:
            self._pattern.begin()
            hits += _in_header(self._pattern, minutes.header)
            hits += self._in_parts(self._pattern, "", (minutes.opening,))
            for _, section in tree.walk(minutes.sections):
                for name, text in ((HEADING, section.heading), (CASE_NUMBER, section.case_number)):
                    hits += _in_field(self._pattern, section.id, name, text)
                hits += self._in_parts(self._pattern, section.id, section.parts)
                breathe()
        if self.query.within is not None:
            hits = [hit for hit in hits if self._is_within(hit)]
        return Found(minutes, self.query, tuple(hits))

    def _is_within(self, hit: Hit) -> bool:
        within = self.query.within
        assert within is not None
        here = (hit.section, hit.widget) == (within.section, within.widget)
        return here and within.start <= hit.start and hit.end <= within.end

    def _in_parts(self, looking: Pattern, section: str, parts: tuple[Part, ...]) -> tuple[Hit, ...]:
        known = self._known.get(section)
        if known is not None and _same(known[0], parts):
            return known[1]
        hits = tuple(hit for part in parts for hit in in_part(looking, section, part))
        self._known[section] = parts, hits
        return hits


def _same(before: tuple[Part, ...], now: tuple[Part, ...]) -> bool:
    return len(before) == len(now) and all(a is b for a, b in zip(before, now, strict=True))


def find(minutes: Minutes, query: Query) -> tuple[Hit, ...]:
    """All hits in a document, in reading order; UserError "find.…" when the query cannot be run."""
    return Finder(query).find(minutes).hits


def seen(content: tuple[Inline, ...]) -> str:
    """A paragraph's text as it is looked through: one character for whatever is no text."""
    if len(content) == 1 and isinstance(only := content[0], Text):
        return only.text
    return "".join(
        each.text if isinstance(each, Text) else BREAK if isinstance(each, LineBreak) else OBJECT
        for each in content
    )


def in_part(looking: Pattern, section: str, part: Part) -> Iterator[Hit]:
    """The hits in a part's text, then those in each of its footnotes."""
    notes: list[Footnote] = []
    spots: dict[str, Spot] = {}
    for block in walk(part.blocks):
        if not isinstance(block, Paragraph):
            continue
        breathe()
        line = seen(block.content)
        pictures: list[Image] = []
        if OBJECT in line:
            notes += [inline for inline in block.content if isinstance(inline, Footnote)]
            pictures = [inline for inline in block.content if isinstance(inline, Image)]
        for where, holder, text, match, start, end in _in_paragraph(looking, line, block, pictures):
            spots = spots or _spots(part.blocks)
            at, to = spots[block.id]._replace(offset=start), spots[block.id]._replace(offset=end)
            yield Hit(where, section, part.id, part.id, holder, text, match, at, to)
    for note in notes:
        line = seen(note.content)
        for match in looking.matches(line):
            start, end = _offsets(line, match)
            ends = Spot(offset=start), Spot(offset=end)
            yield Hit("note", section, f"{part.id}/{note.id}", part.id, note.id, line, match, *ends)


def _in_paragraph(
    looking: Pattern, line: str, paragraph: Paragraph, pictures: list[Image]
) -> list[tuple[Where, str, str, Match, int, int]]:
    """Hits in a paragraph's text and in the descriptions of its pictures, by their offsets."""
    out: list[tuple[Where, str, str, Match, int, int]] = []
    for match in looking.matches(line):
        start, end = _offsets(line, match)
        out.append(("text", paragraph.id, line, match, start, end))
    for picture in pictures:
        at = _offset_of(paragraph.content, picture)
        for match in looking.matches(picture.alt):
            out.append(("alt", picture.id, picture.alt, match, at, at + 1))
    return sorted(out, key=lambda each: each[4]) if pictures else out


def _offset_of(content: tuple[Inline, ...], wanted: Inline) -> int:
    at = 0
    for inline in content:
        if inline is wanted:
            break
        at += units(inline.text) if isinstance(inline, Text) else 1
    return at


def _offsets(line: str, match: Match) -> tuple[int, int]:
    """Where a match begins and ends in UTF-16 units."""
    if line.isascii() or max(line) <= "\uffff":
        return match.start, match.end
    start = units(line[: match.start])
    return start, start + units(line[match.start : match.end])


def _spots(blocks: tuple[Block, ...]) -> dict[str, Spot]:
    """Where each paragraph of a part begins."""
    out: dict[str, Spot] = {}
    for line, leaf in enumerate(with_guards(flatten(blocks))):
        if isinstance(leaf.body, Table):
            for r, row in enumerate(leaf.body.rows):
                for c, cell in enumerate(row.cells):
                    for inner, each in enumerate(flatten(cell.blocks)):
                        out[each.body.id] = Spot(line, r, c, inner)
        else:
            out[leaf.body.id] = Spot(line)
    return out


def _in_header(looking: Pattern, header: Header) -> Iterator[Hit]:
    for name, text in fields(header).items():
        yield from _in_field(looking, "", name, text)


def _in_field(looking: Pattern, section: str, name: str, text: str) -> Iterator[Hit]:
    for match in looking.matches(text) if text else ():
        start, end = _offsets(text, match)
        yield Hit("field", section, name, "", name, text, match, Spot(offset=start), Spot(offset=end))


def _widgets(minutes: Minutes) -> Iterator[tuple[str, str]]:
    """All panes and fields in reading order: (section, widget)."""
    for name in fields(minutes.header):
        yield "", name
    yield from _panes("", minutes.opening)
    for _, section in tree.walk(minutes.sections):
        yield section.id, HEADING
        yield section.id, CASE_NUMBER
        for part in section.parts:
            yield from _panes(section.id, part)


def _panes(section: str, part: Part) -> Iterator[tuple[str, str]]:
    yield section, part.id
    for block in walk(part.blocks):
        for inline in block.content if isinstance(block, Paragraph) else ():
            if isinstance(inline, Footnote):
                yield section, f"{part.id}/{inline.id}"
