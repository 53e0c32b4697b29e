"""How a table is laid out, whatever writes it: the breadth of its columns, what stands where in them."""

from __future__ import annotations

import re

import msgspec

from app.model.blocks import Cell, Paragraph, Row, Table, walk
from app.model.inlines import Text, plain

PADDING = 170  # twips left and right of a cell's text
_LONG = 60  # characters from where on a column gets no wider
_SHORT = 4
_SHORT_CELL = 160  # characters up to which a cell is short
_FEW = 7  # rows that a table may have to be kept on one page
_ALONE = 2  # rows that a page is not to begin or end with
_MARK = 3  # letters that a mark has at most
_LETTER = 122  # twips of a letter's breadth, or a little more
_AMOUNT = re.compile(r"^[+\-−–]?\d[\d\s\u00a0.,:]*\s?(?:%|kr|mkr|tkr)?$")


class Shape(msgspec.Struct, frozen=True):
    """By column: its width in twips, whether it holds amounts, whether marks. By row: whether it is short."""

    widths: list[int]
    amounts: list[bool]
    marks: list[bool]
    short: list[bool]

    def keeps(self, row: int) -> bool:
        """Whether a row stays with the next: small tables whole, of others no row or two alone."""
        last = len(self.short) - 1
        few = last < _FEW
        return row < last and all(self.short) and (few or row < _ALONE or last - row <= _ALONE)


def shape(block: Table, room: int) -> Shape:
    """The shape of a table that is `room` twips wide."""
    columns = [[row.cells[n] for row in block.rows] for n in range(len(block.rows[0].cells))]
    below = [column[int(block.header) :] for column in columns]
    return Shape(
        _widths(columns, room),
        # The first column says what the row is about, also where that is a number.
        [n > 0 and _amounts(column) for n, column in enumerate(below)],
        _marks(below),
        [_is_short(row) for row in block.rows],
    )


def needed(block: Table) -> int:
    """The twips that a table has to be wide so that no word in it is broken."""
    columns = ([row.cells[n] for row in block.rows] for n in range(len(block.rows[0].cells)))
    return sum(_least(_texts(column)) for column in columns)


def _least(texts: list[str]) -> int:
    return _longest_word(texts) * _LETTER + PADDING


def _is_short(row: Row) -> bool:
    """Whether a row is sure to take but a few lines."""
    return all(
        len(cell.blocks) == 1
        and isinstance(block := cell.blocks[0], Paragraph)
        and all(isinstance(inline, Text) for inline in block.content)
        and len(plain(block.content)) <= _SHORT_CELL
        for cell in row.cells
    )


def _widths(columns: list[list[Cell]], room: int) -> list[int]:
    """The room shared out by the longest cell and word of each column; at least a letter each.

    As long as there is room, no word is broken.
    """
    texts = [_texts(column) for column in columns]
    weights = [_weight(column) for column in texts]
    shares = [max(room * weight // sum(weights), 1) for weight in weights]
    least = [_least(column) for column in texts]
    lacking = sum(max(need - share, 0) for need, share in zip(least, shares, strict=True))
    spare = sum(max(share - need, 0) for need, share in zip(least, shares, strict=True))
    if 0 < lacking <= spare:
        shares = [
            need if share < need else share - (share - need) * lacking // spare
            for need, share in zip(least, shares, strict=True)
        ]
    elif lacking:  # words are broken, those of all columns alike
        most = _LONG * _LETTER
        shares = [max(room * min(need, most) // sum(min(each, most) for each in least), 1) for need in least]
    shares[-1] += max(room - sum(shares), 0)
    return shares


def _texts(column: list[Cell]) -> list[str]:
    return [
        plain(block.content) for cell in column for block in walk(cell.blocks) if isinstance(block, Paragraph)
    ]


def _longest_word(texts: list[str]) -> int:
    return max((len(word) for text in texts for word in text.split()), default=0)


def _weight(texts: list[str]) -> int:
    longest = max((len(text) for text in texts), default=0)
    return max(_SHORT, min(longest, _LONG), min(_longest_word(texts), _LONG)) + 2


def _marks(columns: list[list[Cell]]) -> list[bool]:
    """Which columns hold ticks, as those of a vote do: a sign in some rows, nothing in others, a sum at last.

    One column of ticks makes another that has but its sum one too.
    """
    texts = [["".join(_texts([cell])).strip() for cell in column] for column in columns]
    short = [
        n > 0 and len(column) > 1 and "" in column[:-1] and all(len(text) <= _MARK for text in column)
        for n, column in enumerate(texts)
    ]
    ticked = any(
        each and any(text and not text.isdigit() for text in column)
        for each, column in zip(short, texts, strict=True)
    )
    return [each and ticked for each in short]


def _amounts(cells: list[Cell]) -> bool:
    """Whether a column holds nothing but numbers, which then stand at the right."""
    texts = [
        plain(block.content).strip() if isinstance(block, Paragraph) else "-"
        for cell in cells
        for block in cell.blocks
    ]
    given = [text for text in texts if text]
    return bool(given) and all(_AMOUNT.match(text) for text in given)
