"""Blocks taken out of a part and set into one."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from app.model.blocks import Block, BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Row, Table
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.flows import (
    Draft,
    Flow,
    block_cells,
    content_of,
    flow_at,
    real,
    with_content,
    with_flow,
)
from app.model.edit.leaves import Leaf, flatten, is_list, unflatten, without_guards
from app.model.edit.spans import Content, cut, inserted, length
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, normal


def fresh(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same blocks with new ids everywhere, as a copy needs them."""
    return tuple(map(_fresh, blocks))


def _fresh(block: Block) -> Block:
    match block:
        case Paragraph():
            return Paragraph(new_id(), fresh_content(block.content))
        case BulletList() | NumberedList():
            items = tuple(ListItem(new_id(), fresh(item.blocks)) for item in block.items)
            return replace(block, id=new_id(), items=items)
        case Quote():
            return Quote(new_id(), fresh(block.blocks))
        case Table():
            rows = tuple(
                Row(new_id(), tuple(Cell(new_id(), fresh(cell.blocks)) for cell in row.cells))
                for row in block.rows
            )
            return replace(block, id=new_id(), rows=rows)


def fresh_content(content: Content) -> Content:
    """The content in normal form, its footnotes and images with new ids."""
    return normal(replace(i, id=new_id()) if isinstance(i, Footnote | Image) else i for i in content)


def copied(lines: Flow, caret: Caret) -> tuple[Block, ...]:
    """What is selected, with the ids that it has; a stretch of one line comes without its containers."""
    start, end = caret.start, caret.end
    if block := block_cells(caret):
        return (_copied_cells(lines[start.line], *block),)
    if not start.same_flow(end):
        # A table that the selection begins or ends in is taken whole.
        flow, first, begin, last, stop = lines, start.line, start.offset, end.line, end.offset
    else:
        flow = flow_at(lines, start)
        first, begin, last, stop = start.place, start.offset, end.place, end.offset
    if first == last and isinstance(flow[first].body, Paragraph):
        content = cut(content_of(flow[first]), begin, stop)
        return (Paragraph(flow[first].body.id or new_id(), content),) if content else ()
    leaves = list(flow[first : last + 1])
    if isinstance(leaves[-1].body, Paragraph):
        leaves[-1] = with_content(leaves[-1], cut(content_of(leaves[-1]), 0, stop))
    if isinstance(leaves[0].body, Paragraph):
        leaves[0] = with_content(leaves[0], cut(content_of(leaves[0]), begin))
    return unflatten(without_guards(leaves))


def _copied_cells(leaf: Leaf, rows: range, columns: range) -> Table:
    table = leaf.body
    assert isinstance(table, Table)
    kept = tuple(
        replace(table.rows[row], cells=tuple(table.rows[row].cells[column] for column in columns))
        for row in rows
    )
    return replace(table, rows=kept, header=table.header and rows[0] == 0)


def without_tables(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with the content of tables instead of the tables, as a cell can hold them."""
    leaves: list[Leaf] = []
    for leaf in flatten(blocks):
        if isinstance(leaf.body, Table):
            cells = (cell for row in leaf.body.rows for cell in row.cells)
            leaves.extend(inner for cell in cells for inner in flatten(cell.blocks))
        else:
            leaves.append(leaf)
    return unflatten(leaves)


def insert_blocks(lines: Flow, spot: Spot, blocks: tuple[Block, ...]) -> Draft:
    """Blocks set in at a spot, with the ids they have; the caret stands behind them.

    A first and a last paragraph flow into the text at the spot; plain paragraphs become items in a list.
    """
    leaves = flatten(without_tables(blocks) if spot.in_cell else blocks)
    if not leaves:
        return Draft(lines, caret_at(spot))
    if len(leaves) == 1 and not leaves[0].stack and isinstance(leaves[0].body, Paragraph):
        return insert_content(lines, spot, leaves[0].body.content)
    flow, index = flow_at(lines, spot), spot.place
    here = flow[index]
    head, tail = cut(content_of(here), 0, spot.offset), cut(content_of(here), spot.offset)
    placed = _placed(here, leaves)
    first, last = leaves[0], leaves[-1]
    if head and not first.stack and isinstance(first.body, Paragraph):
        placed[0] = with_content(here, normal((*head, *first.body.content)))
    elif head:
        placed.insert(0, with_content(here, head))
    elif here.item >= 0:
        placed[0] = placed[0]._replace(item=min(here.item, max(placed[0].item, here.item)))
    end = len(placed) - 1
    offset = length(content_of(placed[end]))
    if tail and isinstance(last.body, Paragraph):
        placed[end] = with_content(placed[end], normal((*content_of(placed[end]), *tail)))
    elif tail or isinstance(last.body, Table):
        name = new_id() if tail or here.stack else ""
        placed.append(Leaf(here.stack, -1, Paragraph(name, tail), here.chain))
        end, offset = end + 1, 0
    after = [*flow[:index], *placed, *flow[index + 1 :]]
    return Draft(with_flow(lines, spot, after), caret_at(spot.at(index + end, offset)))


def _placed(here: Leaf, leaves: list[Leaf]) -> Flow:
    """The leaves as they stand at a line: inside its containers, items of its list where they can be."""
    stack, chain = here.stack, here.chain
    in_list = bool(stack) and is_list(stack[-1])
    base = len(stack) - 1 if in_list else len(stack)
    out: Flow = []
    for leaf in leaves:
        if not leaf.stack:
            item = len(stack) - 1 if in_list else -1
            out.append(Leaf(stack, item, leaf.body, chain))
        else:
            item = leaf.item + base if leaf.item >= 0 else -1
            out.append(Leaf(stack[:base] + leaf.stack, item, leaf.body, chain[:base] + leaf.chain))
    return out


def insert_content(lines: Flow, spot: Spot, content: Content) -> Draft:
    """Inlines set in at a spot; the caret stands behind them."""
    flow, index = flow_at(lines, spot), spot.place
    before = content_of(flow[index])
    flow[index] = with_content(real(flow[index]), inserted(before, spot.offset, content))
    after = spot.at(index, spot.offset + length(content))
    return Draft(with_flow(lines, spot, flow), caret_at(after))
