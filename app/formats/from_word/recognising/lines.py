"""A source as one row of lines and tables: cells that only lay out the page become lines with their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from app.formats.from_word.recognising.numbers import cases_alone, numbered
from app.formats.from_word.recognising.words import part_of
from app.formats.from_word.source import SourceBlock, SourceCell, SourceParagraph, SourceTable
from app.model.inlines import Footnote, Image, plain

_SPACE = re.compile(r"[ \u00a0]+")
_LEADING = re.compile(r"[\t ]*\n[\t ]*")


class Spot(msgspec.Struct, frozen=True):
    """Where in a table a line stands, counted from 0."""

    table: int
    row: int
    column: int
    of: int  # filled cells of its row


class Line(msgspec.Struct, frozen=True):
    """A paragraph with its words alone, tabs and breaks among them, and the cell that it stands in."""

    text: str
    paragraph: SourceParagraph
    spot: Spot | None = None

    @property
    def emphasised(self) -> bool:
        """Whether all of it is set apart somehow."""
        look = self.paragraph
        return look.bold or look.italic or look.underline or look.caps or self.is_heading

    @property
    def is_heading(self) -> bool:
        """Whether its style or its outline level says that it is a heading."""
        return level(self.paragraph) is not None


Unit = Line | SourceTable


def words(paragraph: SourceParagraph) -> str:
    """The words of a paragraph: single blanks, tabs as tabs, breaks as line ends."""
    said = plain(paragraph.content)
    if "\u2003" in said:
        said = said.replace("\u2003", "\t")
    if "\n" in said:
        said = _LEADING.sub("\n", said)
    return _SPACE.sub(" ", said).strip(" ")


_HEADING = re.compile(r"(?:heading|rubrik|überschrift) ?(\d)?")
_NO_HEADING = re.compile(r"toc |innehåll|table of|sidhuvud|header|contents heading|toa heading")


def level(paragraph: SourceParagraph) -> int | None:
    """How deep a heading stands by outline or style, from 0; None for running text."""
    if paragraph.outline is not None and paragraph.outline < 9:
        return paragraph.outline
    for style in (paragraph.style, *paragraph.base):
        if _NO_HEADING.search(style):
            return None
        if found := _HEADING.search(style):
            return int(found[1]) - 1 if found[1] else 1
        if style.startswith("ärende") or style.startswith("paragraf"):
            return 1
    return None


def units(blocks: Iterable[SourceBlock]) -> list[Unit]:
    """The blocks in order; tables that lay out items are lines."""
    found: list[Unit] = []
    for number, block in enumerate(blocks):
        if isinstance(block, SourceParagraph):
            found.append(Line(words(block), block))
        elif lays_out(block):
            found += _unrolled(block, number)
        else:
            found.append(block)
    return found


def lays_out(table: SourceTable) -> bool:
    """Whether a table holds an item, or its parts beside their labels, instead of data."""
    cells = [cell for row in table.rows for cell in row.cells if cell.blocks]
    if len(cells) == 1:
        return True
    if is_contents(table):
        return False
    for row in table.rows:
        first = True
        for cell in row.cells:
            head = next(iter(paragraphs(cell.blocks)), None)
            if head is None:
                continue
            said = words(head)
            if first and len(said) < 300 and numbered(said, head.marker):
                return True
            filled = len([each for each in row.cells if each.blocks])
            if first and filled == 2 and (part_of(said) or cases_alone(said)) and not _is_vote(table):
                return True
            first = False
    return False


def _is_vote(table: SourceTable) -> bool:
    head = [said(cell).casefold().rstrip(":") for cell in table.rows[0].cells]
    return "ja" in head or "röst" in head


def is_contents(table: SourceTable) -> bool:
    """Whether a table lists items with their pages."""
    rows = [[said(cell) for cell in row.cells if said(cell)] for row in table.rows]
    hits = [
        row for row in rows if len(row) >= 2 and row[-1].isdecimal() and any(numbered(c) for c in row[:-1])
    ]
    return len(hits) >= 2


def said(cell: SourceCell) -> str:
    """All words of a cell, a line end after each paragraph."""
    return "\n".join(words(each) for each in paragraphs(cell.blocks)).strip()


def paragraphs(blocks: Iterable[SourceBlock]) -> Iterator[SourceParagraph]:
    """Every paragraph, those of tables too."""
    for block in blocks:
        if isinstance(block, SourceParagraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)


def _unrolled(table: SourceTable, number: int) -> Iterator[Unit]:
    for place, row in enumerate(table.rows):
        filled = sum(bool(said(cell)) for cell in row.cells)
        for column, cell in enumerate(row.cells):
            spot = Spot(number, place, column, filled)
            for block in cell.blocks:
                if isinstance(block, SourceParagraph):
                    if words(block) or holds_more(block):
                        yield Line(words(block), block, spot)
                elif lays_out(block):
                    yield from _unrolled(block, number)
                else:
                    yield block


def holds_more(paragraph: SourceParagraph) -> bool:
    """Whether there is something in it that is no words."""
    return any(isinstance(inline, Footnote | Image) for inline in paragraph.content)
