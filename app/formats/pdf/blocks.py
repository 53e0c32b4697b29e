"""The blocks of a part for the template: paragraphs, lists, quotes and tables, each told how broad it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.formats.breath import breathe
from app.formats.pdf.inlines import Inlines
from app.formats.pdf.words import Words
from app.formats.table_shape import PADDING, Shape, needed, shape
from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Row, Table, walk
from app.model.inlines import Footnote, Image, LineBreak, Text, plain

_TWIPS = 20  # of a point
_STEP = 7 / 25.4 * 72  # points that a list or a quote is set in by
_LARGEST_ROW, _LARGEST_TABLE = 0.4, 0.8  # of a page, for what is not broken: what is larger would be cut off
_MIDDLING_TABLE = 0.7  # likewise, for a table of more rows, such as a vote's
_SHORT_LIST = 0.2  # likewise, for a list
_SMALLEST = 7.5  # points: the type of tables of many columns
_NARROWEST = 40 / 25.4 * 72  # points: text is not set in into less than this


class Column:
    """Where blocks stand: `room` points wide, so deep in lists, in a table's cell or not."""

    def __init__(self, room: float, depth: int = 0, *, in_cell: bool = False) -> None:
        self.room = room
        self.depth = depth
        self.in_cell = in_cell
        inside = room - _STEP
        self.step = _STEP if inside >= min(_NARROWEST, room / 2) else 0.0

    def inward(self, *, listed: bool = False) -> Column:
        """One step further in, as far as there is room."""
        return Column(self.room - self.step, self.depth + int(listed), in_cell=self.in_cell)


class Blocks:
    """Sets blocks, in order."""

    def __init__(self, inlines: Inlines, words: Words, *, heads: bool = True) -> None:
        self._inlines = inlines
        self._words = words
        self._heads = heads  # whether the heads of tables are set as such

    def blocks(self, blocks: tuple[Block, ...], column: Column) -> list[Any]:
        """The blocks as the template takes them; what leads to a list or a table stays with it."""
        out: list[Any] = []
        for block, following in zip(blocks, (*blocks[1:], None), strict=True):
            breathe()
            made = self._block(block, column)
            if isinstance(block, Paragraph | Table) and not column.in_cell:
                made["at"] = block.id
            if isinstance(block, Paragraph) and isinstance(following, BulletList | NumberedList | Table):
                made["keep"] = True
            out.append(made)
        return out

    def _block(self, block: Block, column: Column) -> dict[str, Any]:
        match block:
            case Paragraph():
                return {"kind": "text", "runs": self._inlines.runs(block.content, column.room)}
            case BulletList() | NumberedList():
                return self._list(block, column)
            case Quote():
                # the quote's own step on the left, half of it on the right
                inside = Column(column.room - 1.5 * column.step, column.depth, in_cell=column.in_cell)
                return {"kind": "quote", "step": column.step, "blocks": self.blocks(block.blocks, inside)}
            case Table():
                return self._table(block, column)

    def _list(self, block: BulletList | NumberedList, column: Column) -> dict[str, Any]:
        inside = column.inward(listed=True)
        return {
            "kind": "numbers" if isinstance(block, NumberedList) else "bullets",
            "depth": column.depth,
            "step": column.step,
            "whole": not column.depth and self._is_short(block, inside),
            "items": [self.blocks(item.blocks, inside) for item in block.items],
        }

    def _is_short(self, block: BulletList | NumberedList, column: Column) -> bool:
        """Whether a list is so short that a page does not end within it."""
        extents = [_extent(item.blocks) for item in block.items]
        shares = (self._inlines.share(letters, lines, column.room) for letters, lines in extents)
        return all(lines for _, lines in extents) and sum(shares) < _SHORT_LIST

    def _table(self, block: Table, column: Column) -> dict[str, Any]:
        if not block.header:
            self._words.advise("pdf.no-table-head")
        scale = self._scale(block, column.room)
        padding = PADDING * scale
        found = shape(block, int(column.room * _TWIPS), self._inlines.size * scale, padding)
        shares = [self._share(row, found, padding) for row in block.rows]
        head = block.rows[:1] if block.header and self._heads and shares[0] < _LARGEST_ROW else ()
        whole = [short and share < _LARGEST_ROW for short, share in zip(found.short, shares, strict=True)]
        total, kept = sum(shares), len(whole) > 1 and all(map(found.keeps, range(len(whole) - 1)))
        return {
            "kind": "table",
            "widths": [width / _TWIPS for width in found.widths],
            "scale": scale,
            "aligned": [
                "center" if mark else "right" if amount else "left"
                for amount, mark in zip(found.amounts, found.marks, strict=True)
            ],
            "head": self._cells(head[0], found, padding) if head else None,
            # a note stands once, so a head that has one does not come again on the next page
            "again": not any(_has_note(cell.blocks) for row in head for cell in row.cells),
            "rows": [
                {"cells": self._cells(row, found, padding), "whole": whole[n]}
                for n, row in enumerate(block.rows)
                if n >= len(head)
            ],
            "whole": total < (_LARGEST_TABLE if kept else _MIDDLING_TABLE if all(found.short) else 0),
        }

    def _share(self, row: Row, found: Shape, padding: float) -> float:
        """About what share of a page's height a row takes at most; 1 where that is not known."""
        return max(
            self._inlines.share(letters, lines, (width - padding) / _TWIPS) if lines else 1.0
            for (letters, lines), width in zip(
                (_extent(cell.blocks) for cell in row.cells), found.widths, strict=True
            )
        )

    def _scale(self, block: Table, room: float) -> float:
        """By how much a table's type is smaller, so that its words are not broken; 1 if they have room."""
        least = min(_SMALLEST / self._inlines.size, 1)
        return max(min(room * _TWIPS / needed(block, self._inlines.size), 1), least)

    def _cells(self, row: Row, found: Shape, padding: float) -> list[Any]:
        return [
            self.blocks(cell.blocks, Column(max((width - padding) / _TWIPS, 4), in_cell=True))
            for cell, width in zip(row.cells, found.widths, strict=True)
        ]


def _has_note(blocks: Iterable[Block]) -> bool:
    return any(
        isinstance(inline, Footnote)
        for block in walk(blocks)
        if isinstance(block, Paragraph)
        for inline in block.content
    )


def _extent(blocks: tuple[Block, ...]) -> tuple[int, int]:
    """The letters and the least lines of blocks; no lines where they hold more than text."""
    letters = lines = 0
    for block in blocks:
        if not isinstance(block, Paragraph) or any(isinstance(each, Image) for each in block.content):
            return 0, 0
        for each in block.content:
            letters += len(each.text) if isinstance(each, Text) else 3
            lines += isinstance(each, LineBreak)
            if isinstance(each, Footnote):
                letters += len(plain(each.content))
                lines += sum(isinstance(inner, LineBreak) for inner in each.content)
        lines += 1
    return letters, lines
