"""An edit in the making: lines and a caret; and the flow, part or cell, that a spot lies in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from msgspec.structs import replace

from app.model.blocks import Block, Cell, Paragraph, Table
from app.model.edit.caret import Caret, Spot
from app.model.edit.leaves import Leaf, flatten, unflatten
from app.model.edit.spans import Content, cut, length
from app.model.ids import new_id
from app.model.inlines import Inline

Flow = list[Leaf]


class Draft(NamedTuple):
    """A part's lines after an edit (guards need not be right) and the caret as counted in them."""

    lines: Flow
    caret: Caret


class Stretch(NamedTuple):
    """What a selection covers of one flow: from an offset in one line to an offset in another."""

    spot: Spot  # some spot of the flow
    first: int
    begin: int
    last: int
    end: int


def empty_leaf() -> Leaf:
    """A new empty paragraph in no container."""
    return Leaf("", -1, Paragraph(new_id()))


def real(leaf: Leaf) -> Leaf:
    """The line as one of the value: a guard becomes an empty paragraph."""
    return leaf if leaf.body.id else leaf._replace(body=Paragraph(new_id()))


def content_of(leaf: Leaf) -> Content:
    """The content of a line of text; nothing for a table."""
    return leaf.body.content if isinstance(leaf.body, Paragraph) else ()


def with_content(leaf: Leaf, content: Content) -> Leaf:
    """The line with other content; a guard that gets some becomes a paragraph."""
    if not isinstance(leaf.body, Paragraph):
        raise TypeError("a table has no content of its own")
    name = leaf.body.id or (new_id() if content else "")
    return leaf._replace(body=Paragraph(name, content))


def cell_at(lines: Flow, spot: Spot) -> Cell:
    """The cell that a spot lies in."""
    body = lines[spot.line].body
    if not isinstance(body, Table):
        raise TypeError("no table there")
    return body.rows[spot.row].cells[spot.column]


def flow_at(lines: Flow, spot: Spot) -> Flow:
    """The flow that a spot lies in, to be changed freely."""
    return flatten(cell_at(lines, spot).blocks) if spot.in_cell else list(lines)


def with_flow(lines: Flow, spot: Spot, flow: Flow) -> Flow:
    """The lines with the flow round a spot exchanged."""
    if not spot.in_cell:
        return flow
    body = lines[spot.line].body
    assert isinstance(body, Table)
    blocks = unflatten(flow) or (Paragraph(new_id()),)
    return with_body(lines, spot.line, with_cell(body, spot.row, spot.column, blocks))


def with_body(lines: Flow, line: int, body: Paragraph | Table) -> Flow:
    """The lines with the body of one exchanged."""
    return [*lines[:line], lines[line]._replace(body=body), *lines[line + 1 :]]


def with_cell(table: Table, row: int, column: int, blocks: tuple[Block, ...]) -> Table:
    """The table with other blocks in one cell."""
    cells = list(table.rows[row].cells)
    cells[column] = replace(cells[column], blocks=blocks)
    rows = list(table.rows)
    rows[row] = replace(rows[row], cells=tuple(cells))
    return replace(table, rows=tuple(rows))


def block_cells(caret: Caret) -> tuple[range, range] | None:
    """The rows and columns of a selection from cell to cell of one table, else None."""
    a, b = caret.anchor, caret.head
    if not a.in_cell or a.line != b.line or a.same_flow(b):
        return None
    rows = range(min(a.row, b.row), max(a.row, b.row) + 1)
    return rows, range(min(a.column, b.column), max(a.column, b.column) + 1)


def stretches(lines: Flow, caret: Caret) -> Iterator[Stretch]:
    """All that a selection covers, flow by flow; tables that it runs into or over are covered whole."""
    start, end = caret.start, caret.end
    if start.same_flow(end):
        yield Stretch(start, start.place, start.offset, end.place, end.offset)
        if start.in_cell:
            return
        inner = range(start.line, end.line + 1)
    elif block := block_cells(caret):
        for row in block[0]:
            for column in block[1]:
                yield _whole_cell(lines, start.line, row, column)
        return
    else:
        inner = range(start.line, end.line + 1)
        first, begin = (start.line, start.offset) if not start.in_cell else (start.line, 0)
        last, stop = (end.line, end.offset) if not end.in_cell else (end.line, 0)
        yield Stretch(Spot(first), first, begin, last, stop)
    for line in inner:
        body = lines[line].body
        if isinstance(body, Table):
            for row in range(len(body.rows)):
                for column in range(len(body.rows[0].cells)):
                    yield _whole_cell(lines, line, row, column)


def _whole_cell(lines: Flow, line: int, row: int, column: int) -> Stretch:
    spot = Spot(line, row, column)
    flow = flow_at(lines, spot)
    return Stretch(spot, 0, 0, len(flow) - 1, length(content_of(flow[-1])))


def covered(flow: Flow, stretch: Stretch) -> Iterator[tuple[int, int, int]]:
    """The lines of text in a stretch, each as (index, from, to) in UTF-16 units."""
    for index in range(stretch.first, stretch.last + 1):
        leaf = flow[index]
        if isinstance(leaf.body, Paragraph):
            begin = stretch.begin if index == stretch.first else 0
            end = stretch.end if index == stretch.last else length(leaf.body.content)
            yield index, begin, end


def inlines_in(lines: Flow, caret: Caret) -> Iterator[Inline]:
    """Every inline that a selection touches."""
    for stretch in stretches(lines, caret):
        flow = flow_at(lines, stretch.spot)
        for index, begin, end in covered(flow, stretch):
            yield from cut(content_of(flow[index]), begin, end)


def map_content(
    lines: Flow, caret: Caret, change: Callable[[Content, int, int], Content], *, empty: bool = False
) -> Flow:
    """The lines with the content of all that is selected changed: `change(content, from, to)`."""
    out = list(lines)
    for stretch in stretches(lines, caret):
        flow = flow_at(out, stretch.spot)
        for index, begin, end in covered(flow, stretch):
            if begin < end or empty:
                flow[index] = with_content(flow[index], change(content_of(flow[index]), begin, end))
        out = with_flow(out, stretch.spot, flow)
    return out
