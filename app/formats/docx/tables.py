"""Word tables: full width, columns by what stands in them, the header row repeated on every page."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from app.formats.docx.place import Place
from app.model.blocks import Block, Cell, Paragraph, Row, Table, walk
from app.model.inlines import Text, plain

SetBlocks = Callable[[tuple[Block, ...], Place], str]
COLUMNS = 63  # more Word does not open
_PADDING = 170  # left and right of a cell's text, as in the table style
_LONG = 60  # characters from where on a column gets no wider
_SHORT = 4
_SHORT_CELL = 160  # characters up to which a cell is short
_FEW = 7  # rows that a table may have to be kept on one page
_ALONE = 2  # rows that a page is not to begin or end with
_MARK = 3  # letters that a mark has at most
_LETTER = 122  # twips of a letter's breadth, or a little more
_AMOUNT = re.compile(r"^[+\-−–]?\d[\d\s\u00a0.,:]*\s?(?:%|kr|mkr|tkr)?$")
_LOOK = (
    '<w:tblLook w:val="{value}" w:firstRow="{header}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="1" w:noVBand="1"/>'
)


def table(block: Table, place: Place, set_blocks: SetBlocks) -> str:
    """The table as wide as its place; `set_blocks` sets what stands in a cell."""
    columns = [[row.cells[n] for row in block.rows] for n in range(len(block.rows[0].cells))]
    widths = _widths(columns, place.room)
    # The first column says what the row is about, also where that is a number.
    amounts = [n > 0 and _amounts(column[int(block.header) :]) for n, column in enumerate(columns)]
    marks = _marks([column[int(block.header) :] for column in columns])
    places = [
        Place(
            width - _PADDING,
            style="TableText",
            right_aligned=amount and not mark,
            centred=mark,
            numbered=place.numbered,
        )
        for width, amount, mark in zip(widths, amounts, marks, strict=True)
    ]
    short = [_is_short(row) for row in block.rows]
    few = len(short) <= _FEW
    last = len(short) - 1

    def kept(index: int) -> bool:
        """Whether a row stays with the next: small tables whole, of others no row or two alone."""
        return index < last and all(short) and (few or index < _ALONE or last - index <= _ALONE)

    rows = [
        _row(
            row,
            widths,
            [replace(place, keep=kept(index)) for place in places],
            set_blocks,
            header=block.header and index == 0,
            whole=short[index],
        )
        for index, row in enumerate(block.rows)
    ]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    look = _LOOK.format(value="0620" if block.header else "0600", header=int(block.header))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="MinutesTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{place.left}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{look}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{''.join(rows)}</w:tbl>"
    )


def _row(
    row: Row, widths: list[int], places: list[Place], set_blocks: SetBlocks, *, header: bool, whole: bool
) -> str:
    """One row; a `whole` one is not broken between two pages."""
    style = "TableHead" if header else "TableText"
    cells = [
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{set_blocks(cell.blocks, replace(place, style=style))}</w:tc>"
        for cell, width, place in zip(row.cells, widths, places, strict=True)
    ]
    inside = ("<w:cantSplit/>" if header or whole else "") + ("<w:tblHeader/>" if header else "")
    properties = f"<w:trPr>{inside}</w:trPr>" if inside else ""
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


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
    least = [_longest_word(column) * _LETTER + _PADDING for column in texts]
    lacking = sum(max(need - share, 0) for need, share in zip(least, shares, strict=True))
    spare = sum(max(share - need, 0) for need, share in zip(least, shares, strict=True))
    if 0 < lacking <= spare:
        shares = [
            need if share < need else share - (share - need) * lacking // spare
            for need, share in zip(least, shares, strict=True)
        ]
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
