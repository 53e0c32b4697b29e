"""Tables: setting them in, adding and removing rows and columns."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.blocks import Paragraph, Row, Table, cell, empty_table
from app.model.edit.caret import Spot, caret_at
from app.model.edit.flows import Draft, Flow, content_of, with_body, with_content
from app.model.edit.leaves import Leaf
from app.model.edit.spans import cut, length
from app.model.ids import new_id


def insert_table(lines: Flow, spot: Spot, rows: int, columns: int) -> Draft | None:
    """An empty table at the caret, which goes into its first cell; None inside a table."""
    if spot.in_cell:
        return None
    return insert_body(lines, spot, empty_table(rows, columns))


def insert_body(lines: Flow, spot: Spot, table: Table) -> Draft:
    """A table set in at a spot of the running text, in the place of an empty line."""
    leaf = lines[spot.line]
    content = content_of(leaf)
    new = Leaf(leaf.stack, leaf.item, table, leaf.chain)
    here = [new]
    if content:
        new = new._replace(item=-1)
        head, tail = cut(content, 0, spot.offset), cut(content, spot.offset)
        before = [with_content(leaf, head)] if head else []
        after = [Leaf(leaf.stack, -1, Paragraph(new_id(), tail), leaf.chain)] if tail else []
        if not head:
            new, after = new._replace(item=leaf.item), [with_content(leaf, tail)._replace(item=-1)]
        here = [*before, new, *after]
    line = spot.line + here.index(new)
    return Draft([*lines[: spot.line], *here, *lines[spot.line + 1 :]], caret_at(Spot(line, 0, 0)))


def _table(lines: Flow, spot: Spot) -> Table | None:
    body = lines[spot.line].body
    return body if spot.in_cell and isinstance(body, Table) else None


def insert_row(lines: Flow, spot: Spot, below: bool) -> Draft | None:
    """A row above or below the caret's; None outside tables."""
    table = _table(lines, spot)
    if table is None:
        return None
    at = spot.row + below
    new = Row(new_id(), tuple(cell() for _ in table.rows[0].cells))
    after = replace(table, rows=(*table.rows[:at], new, *table.rows[at:]))
    return Draft(with_body(lines, spot.line, after), caret_at(Spot(spot.line, at, spot.column)))


def insert_column(lines: Flow, spot: Spot, right: bool) -> Draft | None:
    """A column left or right of the caret's; None outside tables."""
    table = _table(lines, spot)
    if table is None:
        return None
    at = spot.column + right
    rows = tuple(replace(row, cells=(*row.cells[:at], cell(), *row.cells[at:])) for row in table.rows)
    after = replace(table, rows=rows)
    return Draft(with_body(lines, spot.line, after), caret_at(Spot(spot.line, spot.row, at)))


def delete_rows(lines: Flow, first: Spot, last: Spot) -> Draft | None:
    """The rows from one spot's to another's gone; the table goes with its last. None outside tables."""
    table = _table(lines, first)
    if table is None:
        return None
    low, high = sorted((first.row, last.row))
    rows = (*table.rows[:low], *table.rows[high + 1 :])
    if not rows:
        return delete_table(lines, first)
    spot = Spot(first.line, min(low, len(rows) - 1), first.column)
    return Draft(with_body(lines, first.line, replace(table, rows=rows)), caret_at(spot))


def delete_columns(lines: Flow, first: Spot, last: Spot) -> Draft | None:
    """The columns from one spot's to another's gone; the table goes with its last. None outside tables."""
    table = _table(lines, first)
    if table is None:
        return None
    low, high = sorted((first.column, last.column))
    rows = tuple(replace(row, cells=(*row.cells[:low], *row.cells[high + 1 :])) for row in table.rows)
    left = len(rows[0].cells)
    if not left:
        return delete_table(lines, first)
    spot = Spot(first.line, first.row, min(low, left - 1))
    return Draft(with_body(lines, first.line, replace(table, rows=rows)), caret_at(spot))


def delete_table(lines: Flow, spot: Spot) -> Draft | None:
    """The table round the caret gone; None outside tables."""
    if _table(lines, spot) is None:
        return None
    return Draft([*lines[: spot.line], *lines[spot.line + 1 :]], caret_at(Spot(spot.line)))


def set_header(lines: Flow, spot: Spot, header: bool) -> Draft | None:
    """The first row of the caret's table made a header row, or an ordinary one; None outside tables."""
    table = _table(lines, spot)
    if table is None:
        return None
    return Draft(with_body(lines, spot.line, replace(table, header=header)), caret_at(spot))


def next_cell(lines: Flow, spot: Spot, steps: int) -> Spot | None:
    """The start of the next (1) or previous (-1) cell; None beyond the table's ends."""
    table = _table(lines, spot)
    if table is None:
        return None
    columns = len(table.rows[0].cells)
    number = spot.row * columns + spot.column + steps
    if not 0 <= number < columns * len(table.rows):
        return None
    return Spot(spot.line, number // columns, number % columns)


def end_of(lines: Flow, spot: Spot, flow: Flow) -> Spot:
    """The end of a flow."""
    return spot.at(len(flow) - 1, length(content_of(flow[-1])))
