"""HTML tables as grids: spans become plain cells, and tables that only lay out a page are told apart."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.formats.html.parse import Element

WIDEST = 100  # columns
MOST_CELLS = 50_000
_PARTS = frozenset({"thead", "tbody", "tfoot"})
_CELLS = frozenset({"td", "th"})


class Grid(msgspec.Struct, frozen=True):
    """Rows of equally many cells, None where a span reaches; the header if the first row names the columns.

    `above` is what stands in the table outside its cells: its caption, stray text. `cut`: too large.
    """

    rows: tuple[tuple[Element | None, ...], ...]
    header: bool
    above: tuple[Element | str, ...]
    cut: bool


def grid(table: Element) -> Grid:
    """The table's own cells; tables inside them are not looked into."""
    head, body, above = _rows(table)
    placed, cut = _placed([*head, *body])
    width = max((len(row) for row in placed), default=0)
    columns = [c for c in range(width) if any(c < len(row) and row[c] is not None for row in placed)]
    rows = tuple(tuple(row[c] if c < len(row) else None for c in columns) for row in placed)
    header = bool(rows) and (bool(head) or all(cell is None or cell.tag == "th" for cell in rows[0]))
    return Grid(rows, header, tuple(above), cut)


def is_layout(table: Element, shape: Grid) -> bool:
    """Whether the table only places things on a page: a single cell without a frame, or a frame of tables."""
    if table.get("role") in {"presentation", "none"}:
        return True
    if shape.header or table.get("border") not in {"", "0"}:
        return False
    cells = [cell for row in shape.rows for cell in row if cell is not None]
    if len(cells) <= 1:
        return True
    if not any(_holds_table(cell) for cell in cells):
        return False
    filled = [[cell is not None and _has_content(cell) for cell in row] for row in shape.rows]
    return sum(map(any, filled)) <= 1 or sum(map(any, zip(*filled, strict=True))) <= 1


def _rows(table: Element) -> tuple[list[list[Element]], list[list[Element]], list[Element | str]]:
    """The rows of the head, those of the body with the foot last, and what stands outside all rows."""
    head: list[list[Element]] = []
    body: list[list[Element]] = []
    foot: list[list[Element]] = []
    above: list[Element | str] = []
    for part, child in _row_elements(table):
        if isinstance(child, str) or child.tag != "tr":
            above.append(child)
            continue
        cells = [c for c in child.children if isinstance(c, Element) and c.tag in _CELLS]
        above += [c for c in child.children if isinstance(c, str) or c.tag not in _CELLS]
        {"thead": head, "tfoot": foot}.get(part, body).append(cells)
    return [row for row in head if row], body + foot, above


def _row_elements(table: Element) -> Iterator[tuple[str, Element | str]]:
    for child in table.children:
        if isinstance(child, Element) and child.tag in _PARTS:
            yield from ((child.tag, inner) for inner in child.children)
        else:
            yield "", child


def _placed(rows: list[list[Element]]) -> tuple[list[list[Element | None]], bool]:
    """Each cell in the column where it begins; rows and columns too many are left out."""
    out: list[list[Element | None]] = []
    reaching: list[int] = []  # per column: how many more rows a cell from above covers
    count, cut = 0, False
    longest = max(map(len, rows), default=1)
    for number, cells in enumerate(rows):
        row: list[Element | None] = []
        for cell in cells:
            while len(row) < len(reaching) and reaching[len(row)]:
                row.append(None)
            if len(row) >= WIDEST or count >= MOST_CELLS:
                cut = True
                break
            across = _span(cell, "colspan") or 1
            across = min(across if across <= WIDEST else longest, WIDEST - len(row))
            down = (_span(cell, "rowspan") or len(rows) - number) - 1
            start = len(row)
            row += [cell, *[None] * (across - 1)]
            reaching += [0] * (len(row) - len(reaching))
            reaching[start : len(row)] = [down + 1] * across
        reaching = [max(left - 1, 0) for left in reaching]
        if cells:
            out.append(row)
            count += max(len(row), 1)
    return out, cut


def _span(cell: Element, name: str) -> int:
    value = cell.get(name).strip()[:6]
    return int(value) if value.isascii() and value.isdigit() else 1


def _holds_table(cell: Element) -> bool:
    return any(element.tag == "table" for element in cell.walk())


def _has_content(cell: Element) -> bool:
    return bool(cell.words().strip()) or any(element.tag == "img" for element in cell.walk())
