"""Word tables: full width, columns by what stands in them, the header row repeated on every page."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from app.formats.docx.place import Place
from app.formats.table_shape import PADDING, shape
from app.model.blocks import Block, Row, Table

SetBlocks = Callable[[tuple[Block, ...], Place], str]
COLUMNS = 63  # more Word does not open
_LOOK = (
    '<w:tblLook w:val="{value}" w:firstRow="{header}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="1" w:noVBand="1"/>'
)


def table(block: Table, place: Place, set_blocks: SetBlocks, size: float, room: str = "") -> str:
    """The table as wide as its place, in type of `size`; `set_blocks` sets cells, `room` is w:tblCellMar."""
    found = shape(block, place.room, size)
    widths = found.widths
    places = [
        Place(
            width - PADDING,
            style="TableText",
            right_aligned=amount and not mark,
            centred=mark,
            numbered=place.numbered,
        )
        for width, amount, mark in zip(widths, found.amounts, found.marks, strict=True)
    ]
    rows = [
        _row(
            row,
            widths,
            [replace(place, keep=found.keeps(index)) for place in places],
            set_blocks,
            header=block.header and index == 0,
            whole=found.short[index],
        )
        for index, row in enumerate(block.rows)
    ]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    look = _LOOK.format(value="0620" if block.header else "0600", header=int(block.header))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="MinutesTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{place.left}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{room}{look}</w:tblPr>'
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
