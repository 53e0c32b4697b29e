"""Erasing across lines, lists and tables, as word processors do it."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.blocks import Cell, Paragraph, Table, walk
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.flows import (
    Draft,
    Flow,
    block_cells,
    content_of,
    flow_at,
    with_body,
    with_content,
    with_flow,
)
from app.model.edit.leaves import GUARD, Leaf, begins, shared
from app.model.edit.nesting import item_span, without_level
from app.model.edit.spans import cut, length, without
from app.model.ids import new_id
from app.model.inlines import normal


def delete(lines: Flow, caret: Caret) -> Draft:
    """The lines without what is selected.

    A table between the ends goes; one that the selection begins or ends in is emptied and stays, and so
    are the cells of a selection within one table.
    """
    start, end = caret.start, caret.end
    if _covers_all(lines, start, end):
        return Draft([GUARD], caret_at(Spot()))
    if block := block_cells(caret):
        body = lines[start.line].body
        assert isinstance(body, Table)
        rows, columns = block
        table = _emptied(body, rows, columns)
        return Draft(with_body(lines, start.line, table), caret_at(Spot(start.line, rows[0], columns[0])))
    if _ran_into_table(lines, start, end):
        end = Spot(end.line - 1, 0, 0)
    if start.same_flow(end):
        flow = flow_at(lines, start)
        merged, spot = _cut_out(flow, start, end)
        return Draft(with_flow(lines, start, merged), caret_at(spot))
    return _across(lines, start, end)


def without_last_break(lines: Flow, caret: Caret) -> Caret:
    """The selection of whole lines, as a triple click makes it, without the break behind the last."""
    start, end = caret.start, caret.end
    if not start.same_flow(end) or start.offset or end.offset or end.place == start.place:
        return caret
    before = flow_at(lines, start)[end.place - 1]
    if not isinstance(before.body, Paragraph):
        return caret
    return Caret(start, end.at(end.place - 1, length(before.body.content)))


def _ran_into_table(lines: Flow, start: Spot, end: Spot) -> bool:
    """Whether the selection stops just behind a table: where a widget moves an end drawn into the table."""
    if end.in_cell or end.offset or end.line - 1 <= start.line:
        return False
    return isinstance(lines[end.line - 1].body, Table)


def _covers_all(lines: Flow, start: Spot, end: Spot) -> bool:
    if start != Spot() or end.in_cell or end.line != len(lines) - 1 or end.line == 0:
        return False
    return end.offset == length(content_of(lines[-1]))


def _cut_out(flow: Flow, start: Spot, end: Spot) -> tuple[Flow, Spot]:
    first, last = flow[start.place], flow[end.place]
    if start.place == end.place:
        kept = with_content(first, without(content_of(first), start.offset, end.offset))
    else:
        tail = cut(content_of(last), end.offset)
        if start.offset == 0 and tail:
            kept = with_content(last, tail)  # whole lines went; what is left keeps its own place
        else:
            kept = with_content(first, normal((*cut(content_of(first), 0, start.offset), *tail)))
    return [*flow[: start.place], kept, *flow[end.place + 1 :]], start


def _across(lines: Flow, start: Spot, end: Spot) -> Draft:
    middle: Flow = []
    for spot, is_start in ((start, True), (end, False)):
        leaf = lines[spot.line]
        if isinstance(leaf.body, Table):
            middle.append(leaf._replace(body=_emptied(leaf.body)))
        else:
            kept = cut(content_of(leaf), 0, spot.offset) if is_start else cut(content_of(leaf), spot.offset)
            middle.append(with_content(leaf, kept))
    after = [*lines[: start.line], *middle, *lines[end.line + 1 :]]
    spot = start.at(0, 0) if start.in_cell else start
    return Draft(after, caret_at(spot))


def _emptied(table: Table, rows: range | None = None, columns: range | None = None) -> Table:
    """The table with nothing in some cells, or in any."""
    return replace(
        table,
        rows=tuple(
            replace(
                row,
                cells=tuple(
                    _empty_cell(cell)
                    if (rows is None or r in rows) and (columns is None or c in columns)
                    else cell
                    for c, cell in enumerate(row.cells)
                ),
            )
            for r, row in enumerate(table.rows)
        ),
    )


def _empty_cell(cell: Cell) -> Cell:
    first = next((b for b in walk(cell.blocks) if isinstance(b, Paragraph)), None)
    return replace(cell, blocks=(Paragraph(first.id if first else new_id()),))


def erase_back(lines: Flow, spot: Spot) -> Draft | None:
    """Backspace at the start of a line: lose its marker or quote first, then join the line before."""
    flow, index = flow_at(lines, spot), spot.place
    leaf = flow[index]
    if levels := begins(flow, index):
        return Draft(with_flow(lines, spot, _unmarked(flow, index, levels[-1])), caret_at(spot))
    if shared(flow, index) < len(leaf.stack):
        flow[index] = without_level(leaf, len(leaf.stack) - 1)
        return Draft(with_flow(lines, spot, flow), caret_at(spot))
    if index == 0:
        return None
    before = flow[index - 1]
    if isinstance(before.body, Table):
        return _back_to_table(lines, spot.line, before.body)
    return _joined(lines, spot, flow, index - 1)


def _unmarked(flow: Flow, index: int, level: int) -> Flow:
    """The flow with an item's marker gone: its text goes on the item before, or leaves the list."""
    leaf = flow[index]
    if leaf.item == level and shared(flow, index) > level:
        flow[index] = leaf._replace(item=-1)
        return flow
    _, end = item_span(flow, index, level)
    for each in range(index, end):
        flow[each] = without_level(flow[each], level)
    return flow


def _back_to_table(lines: Flow, line: int, table: Table) -> Draft:
    """The caret at the end of the table before; an empty paragraph behind it goes."""
    row, column = len(table.rows) - 1, len(table.rows[0].cells) - 1
    spot = Spot(line - 1, row, column)
    inside = flow_at(lines, spot)
    end = spot.at(len(inside) - 1, length(content_of(inside[-1])))
    kept = [*lines[:line], *lines[line + 1 :]] if lines[line].bare else lines
    return Draft(kept, caret_at(end))


def erase_forward(lines: Flow, spot: Spot) -> Draft | None:
    """Delete at the end of a line: the next line joins this one."""
    flow, index = flow_at(lines, spot), spot.place
    if index + 1 >= len(flow):
        return None
    if isinstance(flow[index + 1].body, Table):
        if not flow[index].bare or flow[index].guard:
            return None
        kept = [*lines[: spot.line], *lines[spot.line + 1 :]]
        return Draft(kept, caret_at(Spot(spot.line, 0, 0)))
    return _joined(lines, spot, flow, index)


def _joined(lines: Flow, spot: Spot, flow: Flow, index: int) -> Draft:
    """The line after `index` joined to it; an empty paragraph in no container just goes."""
    here, following = flow[index], flow[index + 1]
    kept = following if here.bare else _merged(here, following)
    after = [*flow[:index], kept, *flow[index + 2 :]]
    return Draft(with_flow(lines, spot, after), caret_at(spot.at(index, length(content_of(here)))))


def _merged(here: Leaf, following: Leaf) -> Leaf:
    return with_content(here, normal((*content_of(here), *content_of(following))))
