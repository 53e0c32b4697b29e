"""What a part is made of: paragraphs, lists, tables and quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Annotated

import msgspec

from app.model.ids import new_id
from app.model.inlines import Inline, normal
from app.model.value import Value

_SOME = msgspec.Meta(min_length=1)


class Paragraph(Value, frozen=True, tag_field="type", tag="paragraph"):
    """A stretch of text."""

    id: str
    content: tuple[Inline, ...] = ()


class ListItem(Value, frozen=True):
    """One point of a list; whatever it holds, the marker stands before its first block."""

    id: str
    blocks: Annotated[tuple[Block, ...], _SOME]


class BulletList(Value, frozen=True, tag_field="type", tag="bullets"):
    """A list whose order does not matter."""

    id: str
    items: Annotated[tuple[ListItem, ...], _SOME]


class NumberedList(Value, frozen=True, tag_field="type", tag="numbers"):
    """A list counted from 1."""

    id: str
    items: Annotated[tuple[ListItem, ...], _SOME]


class Quote(Value, frozen=True, tag_field="type", tag="quote"):
    """Somebody else's words."""

    id: str
    blocks: Annotated[tuple[Block, ...], _SOME]


class Cell(Value, frozen=True):
    """One cell of a table; holds no table of its own."""

    id: str
    blocks: Annotated[tuple[Block, ...], _SOME]

    def __post_init__(self) -> None:
        if any(holds_table(block) for block in self.blocks):
            raise ValueError("a table inside a table")


class Row(Value, frozen=True):
    """One row of a table."""

    id: str
    cells: Annotated[tuple[Cell, ...], _SOME]


class Table(Value, frozen=True, tag_field="type", tag="table"):
    """Rows of equally many cells. With `header` the first row names the columns, on every page again."""

    id: str
    rows: Annotated[tuple[Row, ...], _SOME]
    header: bool = True

    def __post_init__(self) -> None:
        if len({len(row.cells) for row in self.rows}) != 1:
            raise ValueError("table rows of different length")


Block = Paragraph | BulletList | NumberedList | Quote | Table
ListBlock = BulletList | NumberedList


def holds_table(block: Block) -> bool:
    """Whether there is a table in the block, however deep."""
    match block:
        case Table():
            return True
        case BulletList() | NumberedList():
            return any(holds_table(inner) for item in block.items for inner in item.blocks)
        case Quote():
            return any(holds_table(inner) for inner in block.blocks)
        case Paragraph():
            return False


def paragraph(*content: Inline) -> Paragraph:
    """A new paragraph with this content."""
    return Paragraph(new_id(), normal(content))


def cell(*content: Inline) -> Cell:
    """A new cell holding one paragraph."""
    return Cell(new_id(), (paragraph(*content),))


def empty_table(rows: int, columns: int) -> Table:
    """A new table with a header row and nothing in it."""
    return Table(new_id(), tuple(Row(new_id(), tuple(cell() for _ in range(columns))) for _ in range(rows)))


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block in reading order, those that hold others before what they hold."""
    for block in blocks:
        yield block
        match block:
            case BulletList() | NumberedList():
                for item in block.items:
                    yield from walk(item.blocks)
            case Quote():
                yield from walk(block.blocks)
            case Table():
                for row in block.rows:
                    for each in row.cells:
                        yield from walk(each.blocks)
            case Paragraph():
                pass


def map_paragraphs(blocks: tuple[Block, ...], change: Callable[[Paragraph], Paragraph]) -> tuple[Block, ...]:
    """The same blocks with every paragraph changed."""
    return tuple(_mapped(block, change) for block in blocks)


def _mapped(block: Block, change: Callable[[Paragraph], Paragraph]) -> Block:
    replace = msgspec.structs.replace
    match block:
        case Paragraph():
            return change(block)
        case BulletList() | NumberedList():
            items = tuple(replace(item, blocks=map_paragraphs(item.blocks, change)) for item in block.items)
            return replace(block, items=items)
        case Quote():
            return replace(block, blocks=map_paragraphs(block.blocks, change))
        case Table():
            rows = tuple(
                replace(
                    row,
                    cells=tuple(replace(c, blocks=map_paragraphs(c.blocks, change)) for c in row.cells),
                )
                for row in block.rows
            )
            return replace(block, rows=rows)
