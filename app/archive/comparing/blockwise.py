"""Two rows of blocks: which paragraph, point, row or table is which, and what became of its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

from app.archive.comparing import wordwise
from app.formats.alignment import paired
from app.formats.flow.changes import Block, Grid, How, Line, Point, Points, Quoted, Row
from app.model import blocks as model
from app.model.blocks import BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Table, walk
from app.model.inlines import Footnote, plain


def compared(was: Sequence[model.Block], now: Sequence[model.Block]) -> tuple[Block, ...]:
    """What became of the blocks of a part, a cell, a point or a quote."""
    found: list[Block] = []
    for old, new in paired(was, now, shape, words, _can_be):
        if old and new:
            found.append(_changed(old, new))
        elif old:
            found.append(whole(old, "gone"))
        elif new:
            found.append(whole(new, "new"))
    return tuple(found)


def whole(block: model.Block, how: How = "same") -> Block:
    """A block that is the same, new or gone as a whole."""
    match block:
        case Paragraph():
            return Line(wordwise.whole(block.content, how), how)
        case BulletList() | NumberedList():
            points = tuple(Point(all_whole(item.blocks, how), how) for item in block.items)
            return Points(points, isinstance(block, NumberedList), how)
        case Quote():
            return Quoted(all_whole(block.blocks, how), how)
        case Table():
            rows = tuple(_row(row, how) for row in block.rows)
            return Grid(rows, block.header, how)


def all_whole(blocks: Sequence[model.Block], how: How = "same") -> tuple[Block, ...]:
    """Several of them."""
    return tuple(whole(block, how) for block in blocks)


def shape(block: model.Block) -> Hashable:
    """What a block is, without ids."""
    match block:
        case Paragraph():
            return wordwise.shape(block.content)
        case BulletList() | NumberedList():
            return (isinstance(block, NumberedList), *map(_item_shape, block.items))
        case Quote():
            return ("quote", *map(shape, block.blocks))
        case Table():
            return ("table", block.header, *map(_row_shape, block.rows))


def words(block: model.Block) -> Counter[str]:
    """The words of a block, and of all in it."""
    return _words((block,))


def _changed(was: model.Block, now: model.Block) -> Block:
    match was, now:
        case Paragraph(), Paragraph():
            if wordwise.alike(was.content, now.content):
                return whole(now)
            return Line(wordwise.compared(was.content, now.content))
        case ((BulletList() | NumberedList()), (BulletList() | NumberedList())):
            pairs = paired(was.items, now.items, _item_shape, _item_words, lambda _a, _b: True)
            points = tuple(_point(old, new) for old, new in pairs)
            return Points(points, isinstance(now, NumberedList))
        case Quote(), Quote():
            return Quoted(compared(was.blocks, now.blocks))
        case Table(), Table():
            pairs = paired(was.rows, now.rows, _row_shape, _row_words, lambda _a, _b: True)
            return Grid(tuple(_row_of(old, new) for old, new in pairs), now.header)
        case _:
            raise TypeError(type(now))


def _can_be(was: model.Block, now: model.Block) -> bool:
    """Whether the one may have become the other: of one kind, a table with as many columns."""
    if isinstance(was, Table) and isinstance(now, Table):
        return len(was.rows[0].cells) == len(now.rows[0].cells) and was.header == now.header
    return type(was) is type(now)


def _point(was: ListItem | None, now: ListItem | None) -> Point:
    if was and now:
        return Point(compared(was.blocks, now.blocks))
    item, how = (now, "new") if now else (was, "gone")
    return Point(all_whole(item.blocks if item else (), how), how)


def _row_of(was: model.Row | None, now: model.Row | None) -> Row:
    if was and now:
        pairs = zip(was.cells, now.cells, strict=True)
        return Row(tuple(compared(old.blocks, new.blocks) for old, new in pairs))
    row, how = (now, "new") if now else (was, "gone")
    return _row(row, how) if row else Row(())


def _row(row: model.Row, how: How) -> Row:
    return Row(tuple(all_whole(cell.blocks, how) for cell in row.cells), how)


def _item_shape(item: ListItem) -> Hashable:
    return tuple(map(shape, item.blocks))


def _row_shape(row: model.Row) -> Hashable:
    return tuple(tuple(map(shape, cell.blocks)) for cell in row.cells)


def _item_words(item: ListItem) -> Counter[str]:
    return _words(item.blocks)


def _row_words(row: model.Row) -> Counter[str]:
    return _words([block for cell in row.cells for block in _blocks_of(cell)])


def _blocks_of(cell: Cell) -> Sequence[model.Block]:
    return cell.blocks


def _words(blocks: Sequence[model.Block]) -> Counter[str]:
    found: Counter[str] = Counter()
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            found.update(plain(block.content).casefold().split())
            for note in block.content:
                if isinstance(note, Footnote):
                    found.update(plain(note.content).casefold().split())
    return found
