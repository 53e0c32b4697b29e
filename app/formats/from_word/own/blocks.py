"""Blocks of a part from the paragraphs and tables of our own Word files: lists and quotes as they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.formats.from_word.own.stretches import first_paragraph
from app.formats.from_word.source import SourceBlock, SourceCell, SourceParagraph, SourceTable
from app.formats.word_marks import Step, guess, read_place
from app.model.blocks import (
    Block,
    BulletList,
    Cell,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Row,
    Table,
    holds_table,
    walk,
)
from app.model.ids import new_id


class _Box:
    """A list ("b", "n"), a point of one ("i") or a quote ("q") that is being filled; "" holds all."""

    def __init__(self, letter: str) -> None:
        self.letter = letter
        self.inside: list[Block | _Box] = []

    def blocks(self) -> tuple[Block, ...]:
        """What it holds; boxes that nothing came into are left out."""
        made = (each.made() if isinstance(each, _Box) else each for each in self.inside)
        return tuple(each for each in made if each is not None)

    def made(self) -> Block | None:
        """The box as a block."""
        if self.letter == "q":
            inside = self.blocks()
            return Quote(new_id(), inside) if inside else None
        points = [each.blocks() for each in self.inside if isinstance(each, _Box)]
        items = tuple(ListItem(new_id(), each) for each in points if each)
        if not items:
            return None
        return BulletList(new_id(), items) if self.letter == "b" else NumberedList(new_id(), items)


def blocks_of(source: Sequence[SourceBlock]) -> tuple[Block, ...]:
    """The blocks of a part or a cell."""
    around = [_Box("")]
    after_table = False
    for block in source:
        if after_table and isinstance(block, SourceParagraph) and not block.content and not block.in_list:
            after_table = False  # the low paragraph that follows every table
            continue
        step = _step(block, "".join(box.letter for box in around[1:]))
        _go(around, step)
        after_table = isinstance(block, SourceTable)
        if isinstance(block, SourceTable):
            around[-1].inside += _table(block)
        elif not step.opens.endswith("u") or block.content:
            around[-1].inside.append(Paragraph(new_id(), block.content))
    return around[0].blocks()


def _go(around: list[_Box], step: Step) -> None:
    """Leave and enter lists, points and quotes."""
    del around[min(step.keep, len(around) - 1) + 1 :]
    for letter in step.opens.rstrip("ut"):
        if (letter == "i") != (around[-1].letter in ("b", "n")):
            continue  # somebody broke the bookmarks
        box = _Box(letter)
        around[-1].inside.append(box)
        around.append(box)
    if around[-1].letter in ("b", "n"):
        around[-1].inside.append(point := _Box("i"))
        around.append(point)


def _step(block: SourceBlock, around: str) -> Step:
    """Where a block stands: by its bookmark, or as anybody would guess."""
    first = first_paragraph(block)
    is_table = isinstance(block, SourceTable)
    for name in first.bookmarks if first else ():
        place = read_place(name)
        if place and place.opens.endswith("t") == is_table:
            return place
    listed = block.in_list if isinstance(block, SourceParagraph) else None
    if listed is None:
        return guess(around, "", 0)
    return guess(around, "n" if listed.is_numbered else "b", listed.level)


def _table(table: SourceTable) -> tuple[Block, ...]:
    """A table with equally many cells in every row, as somebody may have joined some."""
    rows = [[cell for source in row.cells for cell in _cells(source)] for row in table.rows]
    columns = max(map(len, rows), default=0)
    made = tuple(
        Row(new_id(), tuple(_cell(cell) for cell in (*row, *[SourceCell()] * (columns - len(row)))))
        for row in rows
    )
    return (Table(new_id(), made, header=table.rows[0].header),) if columns else ()


def _cells(cell: SourceCell) -> Iterable[SourceCell]:
    return (cell, *[SourceCell()] * (cell.columns - 1))


def _cell(cell: SourceCell) -> Cell:
    blocks = tuple(block for each in blocks_of(cell.blocks) for block in _without_tables(each))
    return Cell(new_id(), blocks or (Paragraph(new_id()),))


def _without_tables(block: Block) -> tuple[Block, ...]:
    """A block as it may stand in a cell: of a table that somebody set in there, the paragraphs."""
    if not holds_table(block):
        return (block,)
    return tuple(each for each in walk((block,)) if isinstance(each, Paragraph))
