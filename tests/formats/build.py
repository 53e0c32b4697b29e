"""Short names for building documents in the tests of readers and writers."""

from __future__ import annotations

from app.model.blocks import Block, BulletList, Cell, ListItem, NumberedList, Quote, Row, Table, paragraph
from app.model.header import Header
from app.model.ids import new_id
from app.model.inlines import Inline, Marks, Text
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section

Content = str | Inline
Holding = Content | Block | tuple[Block, ...]


def t(string: str, **marks: object) -> Text:
    """Marked text."""
    return Text(string, Marks(**marks))  # type: ignore[arg-type]


def p(*content: Content) -> Block:
    """A paragraph."""
    return paragraph(*(Text(each) if isinstance(each, str) else each for each in content))


def _blocks(holding: Holding) -> tuple[Block, ...]:
    if isinstance(holding, tuple):
        return holding
    return (holding,) if isinstance(holding, Block) else (p(holding),)


def _items(items: tuple[Holding, ...]) -> tuple[ListItem, ...]:
    return tuple(ListItem(new_id(), _blocks(item)) for item in items)


def bullets(*items: Holding) -> BulletList:
    """A bulleted list."""
    return BulletList(new_id(), _items(items))


def numbers(*items: Holding) -> NumberedList:
    """A numbered list."""
    return NumberedList(new_id(), _items(items))


def quote(*blocks: Holding) -> Quote:
    """A quote."""
    return Quote(new_id(), tuple(block for each in blocks for block in _blocks(each)))


def table(*rows: tuple[Holding, ...], header: bool = True) -> Table:
    """A table."""
    return Table(
        new_id(),
        tuple(Row(new_id(), tuple(Cell(new_id(), _blocks(cell)) for cell in row)) for row in rows),
        header,
    )


def document(
    *blocks: Block,
    header: Header | None = None,
    sections: tuple[Section, ...] = (),
    media: dict[str, bytes] | None = None,
) -> Package:
    """A document with an opening and sections."""
    minutes = Minutes(
        id=new_id(), header=header or Header(), opening=Part(new_id(), blocks=blocks), sections=sections
    )
    return Package(minutes, media or {})
