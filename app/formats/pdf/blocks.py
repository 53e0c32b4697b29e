"""The blocks of a part for the template: paragraphs, lists, quotes and tables, each told how broad it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.formats.pdf.inlines import Inlines
from app.formats.table_shape import PADDING, Shape, shape
from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Row, Table, walk
from app.model.inlines import Footnote

_TWIPS = 20  # of a point
_STEP = 7 / 25.4 * 72  # points that a list or a quote is set in by
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

    def __init__(self, inlines: Inlines) -> None:
        self._inlines = inlines

    def blocks(self, blocks: tuple[Block, ...], column: Column) -> list[Any]:
        """The blocks as the template takes them; what leads to a list or a table stays with it."""
        out: list[Any] = []
        for block, following in zip(blocks, (*blocks[1:], None), strict=True):
            made = self._block(block, column)
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
            "items": [self.blocks(item.blocks, inside) for item in block.items],
        }

    def _table(self, block: Table, column: Column) -> dict[str, Any]:
        found = shape(block, int(column.room * _TWIPS))
        head = block.rows[:1] if block.header else ()
        return {
            "kind": "table",
            "widths": [width / _TWIPS for width in found.widths],
            "aligned": [
                "center" if mark else "right" if amount else "left"
                for amount, mark in zip(found.amounts, found.marks, strict=True)
            ],
            "head": self._cells(head[0], found) if head else None,
            # a note stands once, so a head that has one does not come again on the next page
            "again": not any(_has_note(cell.blocks) for row in head for cell in row.cells),
            "rows": [
                {"cells": self._cells(row, found), "whole": found.short[n], "keep": found.keeps(n)}
                for n, row in enumerate(block.rows)
                if n >= len(head)
            ],
            "whole": found.keeps(len(block.rows) - 2) and all(map(found.keeps, range(len(block.rows) - 1))),
        }

    def _cells(self, row: Row, found: Shape) -> list[Any]:
        return [
            self.blocks(cell.blocks, Column(max((width - PADDING) / _TWIPS, 4), in_cell=True))
            for cell, width in zip(row.cells, found.widths, strict=True)
        ]


def _has_note(blocks: Iterable[Block]) -> bool:
    return any(
        isinstance(inline, Footnote)
        for block in walk(blocks)
        if isinstance(block, Paragraph)
        for inline in block.content
    )
