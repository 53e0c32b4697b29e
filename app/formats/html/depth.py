"""Keeps lists and quotes from standing in one another deeper than anybody can follow or a file can hold."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.blocks import Block, Paragraph, Quote, Table

DEEPEST = 12  # levels of lists, quotes and cells


def shallow(blocks: tuple[Block, ...], level: int = 1) -> tuple[Block, ...]:
    """The blocks with what stands deeper than `DEEPEST` put side by side at that level."""
    if all(isinstance(block, Paragraph) for block in blocks):
        return blocks
    out: list[Block] = []
    for block in blocks:
        match block:
            case Paragraph():
                out.append(block)
            case Table():
                rows = tuple(
                    replace(
                        row, cells=tuple(replace(c, blocks=shallow(c.blocks, level + 1)) for c in row.cells)
                    )
                    for row in block.rows
                )
                out.append(replace(block, rows=rows))
            case Quote() if level < DEEPEST:
                out.append(replace(block, blocks=shallow(block.blocks, level + 1)))
            case Quote():
                out += shallow(block.blocks, level)
            case _ if level < DEEPEST:
                items = tuple(replace(item, blocks=shallow(item.blocks, level + 1)) for item in block.items)
                out.append(replace(block, items=items))
            case _:
                for item in block.items:
                    out += shallow(item.blocks, level)
    return tuple(out)
