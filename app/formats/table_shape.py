"""How a table is laid out, whatever writes it: the breadth of its columns, what stands where in them."""

from __future__ import annotations

import re
from math import ceil

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
_USUAL = 10.5  # points: the type that is reckoned with where none is said
_LETTER = 11.9  # of a bold letter's breadth, in twips for a point of type: on the average,
_NARROW, _BROAD = 5.6, 17.5  # of narrow ones and of broad ones
_LIKELY = 0.6  # a word with fewer letters than so much of the longest one's is hardly the broadest
_THIN = re.compile("[fijlrtI.,:;!|'’()\\[\\]/-]")
_WIDE = re.compile("[mwMW%@—…]")
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


def shape(block: Table, room: int, size: float = _USUAL, padding: float = PADDING) -> Shape:
    """The shape of a table that is `room` twips wide, in type of a size in points."""
    columns = [[row.cells[n] for row in block.rows] for n in range(len(block.rows[0].cells))]
    below = [column[int(block.header) :] for column in columns]
    return Shape(
        _widths(columns, room, size, padding),
        # The first column says what the row is about, also where that is a number.
        [n > 0 and _amounts(column) for n, column in enumerate(below)],
        _marks(below),
        [_is_short(row) for row in block.rows],
    )


def needed(block: Table, size: float = _USUAL, padding: float = PADDING) -> int:
    """The twips that a table has to be wide so that no word in it is broken."""
    columns = ([row.cells[n] for row in block.rows] for n in range(len(block.rows[0].cells)))
    return sum(_least(_texts(column), size, padding) for column in columns)


def _least(texts: list[str], size: float, padding: float) -> int:
    """The twips that a column has to be wide for its broadest word, in bold as in a table's head."""
    words = {word for text in texts for word in text.split()}
    longest = max(map(len, words), default=0) * _LIKELY
    return ceil(max((_breadth(word) for word in words if len(word) >= longest), default=0) * size + padding)


def _breadth(word: str) -> float:
    """About how broad a word is, in twips for a point of type."""
    thin, wide = len(_THIN.findall(word)), len(_WIDE.findall(word))
    return _LETTER * (len(word) - thin - wide) + _NARROW * thin + _BROAD * wide + _LETTER / 4


def _is_short(row: Row) -> bool:
    """Whether a row is sure to take but a few lines."""
    return all(
        len(cell.blocks) == 1
        and isinstance(block := cell.blocks[0], Paragraph)
        and all(isinstance(inline, Text) for inline in block.content)
        and len(plain(block.content)) <= _SHORT_CELL
        for cell in row.cells
    )


def _widths(columns: list[list[Cell]], room: int, size: float, padding: float) -> list[int]:
    """The room shared out by the longest cell and word of each column; at least a letter each.

    As long as there is room, no word is broken. Where there is not, the broadest columns give first, so that
    the words that are broken are long ones.
    """
    texts = [_texts(column) for column in columns]
    weights = [_weight(column) for column in texts]
    shares = [max(room * weight // sum(weights), 1) for weight in weights]
    least = [_least(column, size, padding) for column in texts]
    lacking = sum(max(need - share, 0) for need, share in zip(least, shares, strict=True))
    spare = sum(max(share - need, 0) for need, share in zip(least, shares, strict=True))
    if 0 < lacking <= spare:
        shares = [
            need if share < need else share - (share - need) * lacking // spare
            for need, share in zip(least, shares, strict=True)
        ]
    elif lacking:
        most = _cap(least, room)
        shares = [max(min(need, most), 1) for need in least]
    shares[-1] += max(room - sum(shares), 0)
    return shares


def _cap(least: list[int], room: int) -> int:
    """How broad a column may be at most, so that all of them have the room between them."""
    left, columns = room, sorted(least)
    for place, need in enumerate(columns):
        share = left // (len(columns) - place)
        if need > share:
            return share
        left -= need
    return room


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
