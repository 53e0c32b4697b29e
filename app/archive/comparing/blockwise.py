"""Two rows of blocks: which paragraph, point, row or table is which, and what became of its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import zip_longest
from typing import TypeVar

from app.archive.comparing import wordwise
from app.archive.comparing.likeness import overlap, runs
from app.formats.flow.changes import Block, Grid, How, Line, Point, Points, Quoted, Row
from app.model import blocks as model
from app.model.blocks import BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Table, walk
from app.model.inlines import Footnote, plain

T = TypeVar("T")
_ALIKE = 0.3  # the words that two paragraphs have to share to be one that was changed
_MOST = 2_500  # pairs that are weighed; of more only those near each other
_NEAR = 12
_TOO_MANY = 100_000  # pairs from which on each is only held against what stands in its place


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


def paired(
    was: Sequence[T],
    now: Sequence[T],
    shape: Callable[[T], Hashable],
    words: Callable[[T], Counter[str]],
    can_be: Callable[[T, T], bool],
) -> Iterator[tuple[T | None, T | None]]:
    """Two rows laid together: the same, changed, gone and new, each in its order."""
    for run in runs([*map(shape, was)], [*map(shape, now)]):
        if run.alike:
            yield from zip(was[run.was], now[run.now], strict=True)
        else:
            yield from _weighed(was[run.was], now[run.now], words, can_be)


def _weighed(
    was: Sequence[T],
    now: Sequence[T],
    words: Callable[[T], Counter[str]],
    can_be: Callable[[T, T], bool],
) -> Iterator[tuple[T | None, T | None]]:
    """The pairs in order that share most, by the best sum from the end on."""
    if len(was) * len(now) > _TOO_MANY:
        yield from _by_place(was, now, words, can_be)
        return
    left, right = ([*map(words, was)], [*map(words, now)]) if was and now else ([], [])
    every = len(was) * len(now) <= _MOST
    alike = [[0.0] * (len(now) + 1) for _ in range(len(was) + 1)] if was and now else []
    best = [[0.0] * (len(now) + 1) for _ in range(len(was) + 1)] if was and now else []
    for i in range(len(was) - 1, -1, -1) if now else ():
        for j in range(len(now) - 1, -1, -1):
            near = every or abs(j - i * len(now) // len(was)) <= _NEAR
            score = overlap(left[i], right[j]) if near and can_be(was[i], now[j]) else 0.0
            alike[i][j] = score if score >= _ALIKE else 0.0
            with_it = alike[i][j] + best[i + 1][j + 1] if alike[i][j] else 0.0
            best[i][j] = max(with_it, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(was) and j < len(now):
        if alike[i][j] and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            yield was[i], now[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield was[i], None
            i += 1
        else:
            yield None, now[j]
            j += 1
    yield from ((each, None) for each in was[i:])
    yield from ((None, each) for each in now[j:])


def _by_place(
    was: Sequence[T],
    now: Sequence[T],
    words: Callable[[T], Counter[str]],
    can_be: Callable[[T, T], bool],
) -> Iterator[tuple[T | None, T | None]]:
    for old, new in zip_longest(was, now):
        if old and new and not (can_be(old, new) and overlap(words(old), words(new)) >= _ALIKE):
            yield old, None
            yield None, new
        else:
            yield old, new


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
