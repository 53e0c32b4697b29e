"""What a pane's document shows, line by line, and the blocks that follow from it. Knows nothing of Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from msgspec.structs import replace

from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table, walk
from app.model.edit.flows import with_cell
from app.model.edit.leaves import GUARD, Leaf, flatten, unflatten, with_guards
from app.model.ids import new_id
from app.model.inlines import Footnote


class Mirror:
    """The lines of the document as last read or written, and the part's value.

    A widget counts text blocks: a line of text is one, a table as many as its cells have lines.
    """

    def __init__(self) -> None:
        self.blocks: tuple[Block, ...] = ()
        self.lines: list[Leaf] = [GUARD]
        self.notes_changed = False  # whether footnotes came, went or moved; reset by who looks
        self._lone = ""  # the id of the one empty paragraph that somebody set on purpose
        self._forget()

    def _forget(self, running: bool | None = None) -> None:
        """Drop what was worked out about an earlier row of lines.

        `running`: whether all lines are paragraphs in no container, None if that is to be looked up.
        """
        self.shape = object()  # another one whenever lines came, went or changed their containers
        self._running = _all_running(self.lines) if running is None else running
        self._starts: list[int] | None = None
        self._owners: Sequence[int] | None = range(len(self.lines)) if self._running else None
        self._tables: list[int] = []
        if not self._running:
            self._tables = [i for i, line in enumerate(self.lines) if isinstance(line.body, Table)]

    # Blocks of text and lines

    def first_block(self, line: int) -> int:
        """The number of a line's first text block; for the number of lines: of all text blocks."""
        if not self._tables:
            return line
        return self._block_starts()[line]

    def line_of(self, block: int) -> int:
        """The line that a text block belongs to."""
        if not self._tables:
            return min(block, len(self.lines) - 1)
        return min(bisect_right(self._block_starts(), block) - 1, len(self.lines) - 1)

    def _block_starts(self) -> list[int]:
        if self._starts is None:
            self._starts = list(accumulate(map(_text_blocks, self.lines), initial=0))
        return self._starts

    # Values set

    def value_of(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks as a part has them: nothing for one empty paragraph, unless it was set on purpose."""
        if len(blocks) == 1 and isinstance(only := blocks[0], Paragraph):
            return blocks if only.content or only.id == self._lone else ()
        return blocks

    def keep_lone(self, blocks: tuple[Block, ...]) -> None:
        """Remember whether these blocks, which come from elsewhere, are one empty paragraph."""
        only = blocks[0] if len(blocks) == 1 else None
        self._lone = only.id if isinstance(only, Paragraph) and not only.content else ""

    def set(self, blocks: tuple[Block, ...], lines: list[Leaf]) -> None:
        """Take over what was written into the document."""
        self.blocks, self.lines = blocks, lines
        self.notes_changed = True
        self._forget()

    # Changes read

    def retyped(self, line: int, leaf: Leaf) -> bool:
        """Take over one changed line of text that stays where it is; False if more than that changed."""
        old = self.lines[line]
        if (leaf.stack, leaf.item) != (old.stack, old.item) or old.guard:
            return False
        if leaf.bare != old.bare and (self._tables or len(self.lines) == 1):
            return False
        if not (isinstance(leaf.body, Paragraph) and isinstance(old.body, Paragraph)):
            return False
        if old.body.content != leaf.body.content:
            self._set_body(line, Paragraph(old.body.id, leaf.body.content))
        return True

    def retyped_cell(self, line: int, row: int, column: int, blocks: tuple[Block, ...]) -> None:
        """Take over the blocks of one cell that was typed in."""
        table = self.lines[line].body
        assert isinstance(table, Table)
        old = table.rows[row].cells[column].blocks
        self.notes_changed |= _note_ids(old) != _note_ids(blocks)
        self._exchange(line, with_cell(table, row, column, blocks))
        if _paragraphs(old) != _paragraphs(blocks):
            self._starts = None

    def _set_body(self, line: int, body: Paragraph | Table) -> None:
        self.notes_changed |= _note_ids((self.lines[line].body,)) != _note_ids((body,))
        self._exchange(line, body)

    def _exchange(self, line: int, body: Paragraph | Table) -> None:
        old = self.lines[line]
        self.lines[line] = old._replace(body=body)
        owner = self._owner_of()[line]
        top = _with_body(self.blocks[owner], old, body, 0)
        self.blocks = (*self.blocks[:owner], top, *self.blocks[owner + 1 :])

    def absorb(self, first: int, end: int, read: Sequence[Leaf]) -> None:
        """Take over what was read in the place of the lines from first up to end."""
        owners = self._owner_of()
        count = len(self.lines)
        fresh = adopted(self.lines[first:end], read)
        if len(fresh) == end - first and all(
            a == b for a, b in zip(fresh, self.lines[first:end], strict=True)
        ):
            return
        self.notes_changed |= _notes_of(self.lines[first:end]) != _notes_of(fresh)
        self.lines[first:end] = fresh
        grown = len(self.lines) - count
        for changed in self._regard(first, end + grown):
            first = min(first, changed)
            end = max(end, changed + 1 - grown)
        top = owners[first - 1] if first else 0
        while end < count and self.lines[end + grown].guard:
            end += 1  # two halves of a list may meet across it
        end_top = owners[end] + 1 if end < count else len(self.blocks)
        low = bisect_left(owners, top)
        high = bisect_left(owners, end_top) + grown if end_top < len(self.blocks) else len(self.lines)
        self._rebuild(low, high, top, end_top)
        self._forget((self._running and _all_running(self.lines[low:high])) or None)

    def _rebuild(self, low: int, high: int, top: int, end_top: int) -> None:
        """Make the blocks of some lines anew in the place of some blocks."""
        real = [i for i in range(low, high) if self.lines[i].body.id]
        blocks = unflatten([self.lines[i] for i in real])
        for index, leaf in zip(real, flatten(blocks), strict=True):
            self.lines[index] = self.lines[index]._replace(chain=leaf.chain)
        self.blocks = (*self.blocks[:top], *blocks, *self.blocks[end_top:])

    def _regard(self, first: int, end: int) -> list[int]:
        """Tell guards from paragraphs anew by where they stand; the numbers of the lines that changed.

        Among paragraphs alone that can only be lines just read, from `first` up to `end`.
        """
        changed: list[int] = []
        looked_at = range(first, end)
        if not self._running:
            looked_at = range(len(self.lines))
        if len(self.lines) == 1:
            lone = self.lines[0].bare and self.lines[0].body.id != self._lone
            guards = {0} if lone else set[int]()
        elif any(isinstance(self.lines[index].body, Table) for index in looked_at):
            guards = _guards(self.lines)
        else:
            guards = set[int]()
        for index in looked_at:
            line = self.lines[index]
            if index in guards and line.body.id:
                self.lines[index] = GUARD
                changed.append(index)
            elif index not in guards and not line.body.id:
                assert isinstance(line.body, Paragraph)
                name = self._lone if len(self.lines) == 1 and self._lone else new_id()
                self.lines[index] = line._replace(body=Paragraph(name, line.body.content))
                changed.append(index)
        return changed

    def _owner_of(self) -> Sequence[int]:
        """For each line the number of the block it belongs to; for a guard, of the block before."""
        if self._owners is None:
            self._owners = _owners(self.lines)
        return self._owners


def _all_running(lines: Sequence[Leaf]) -> bool:
    return all(not line.stack and line.body.id and isinstance(line.body, Paragraph) for line in lines)


def _notes_of(lines: Sequence[Leaf]) -> list[str]:
    return [name for line in lines for name in _note_ids((line.body,))]


def _owners(lines: Sequence[Leaf]) -> list[int]:
    out: list[int] = []
    current, container = -1, ""
    for line in lines:
        if not line.body.id:
            out.append(max(current, 0))
            continue
        name = line.chain[0][0] if line.stack else ""
        if not name or name != container:
            current += 1
        container = name
        out.append(current)
    return out


def _note_ids(blocks: tuple[Block, ...]) -> list[str]:
    return [
        inline.id
        for block in walk(blocks)
        if isinstance(block, Paragraph)
        for inline in block.content
        if isinstance(inline, Footnote)
    ]


def _text_blocks(line: Leaf) -> int:
    body = line.body
    if isinstance(body, Paragraph):
        return 1
    return sum(_paragraphs(cell.blocks) for row in body.rows for cell in row.cells)


def _paragraphs(blocks: tuple[Block, ...]) -> int:
    return sum(isinstance(block, Paragraph) for block in walk(blocks))


def _guards(lines: Sequence[Leaf]) -> set[int]:
    """The lines that only the widget needs, in a part with tables."""
    found: set[int] = set()
    all_bare = True
    for index, line in enumerate(lines):
        if isinstance(line.body, Table):
            if all_bare:
                found.add(index - 1)
            all_bare = True
        else:
            all_bare = all_bare and line.bare
    if all_bare:
        found.add(len(lines) - 1)
    return found


def _with_body(block: Block, leaf: Leaf, body: Paragraph | Table, level: int) -> Block:
    """The block with a leaf's body in it exchanged."""
    match block:
        case Paragraph() | Table():
            return body
        case Quote():
            return replace(block, blocks=_exchanged(block.blocks, leaf, body, level + 1))
        case BulletList() | NumberedList():
            items = list(block.items)
            name = leaf.chain[level][1]
            at = next(i for i, item in enumerate(items) if item.id == name)
            items[at] = replace(items[at], blocks=_exchanged(items[at].blocks, leaf, body, level + 1))
            return replace(block, items=tuple(items))


def _exchanged(
    blocks: tuple[Block, ...], leaf: Leaf, body: Paragraph | Table, level: int
) -> tuple[Block, ...]:
    name = leaf.chain[level][0] if len(leaf.chain) > level else leaf.body.id
    return tuple(_with_body(b, leaf, body, level) if b.id == name else b for b in blocks)


def adopted(old: Sequence[Leaf], read: Sequence[Leaf]) -> list[Leaf]:
    """What was read with the ids of those lines that lived on: alike at the ends, else in order."""
    fresh = list(read)
    shorter = min(len(old), len(fresh))
    front = 0
    while front < shorter and _same_text(old[front], fresh[front]):
        front += 1
    back = 0
    while back < shorter - front and _same_text(old[-1 - back], fresh[-1 - back]):
        back += 1
    for index, leaf in enumerate(fresh):
        if index < len(fresh) - back:
            source = old[index] if index < len(old) - back else None
        else:
            source = old[index - len(fresh) + len(old)]
        if source is not None:
            fresh[index] = _named_after(leaf, source)
    return fresh


def _same_text(a: Leaf, b: Leaf) -> bool:
    if isinstance(a.body, Paragraph) and isinstance(b.body, Paragraph):
        return a.body.content == b.body.content
    return type(a.body) is type(b.body)


def _named_after(leaf: Leaf, source: Leaf) -> Leaf:
    chain = source.chain if len(source.chain) == len(leaf.stack) else ()
    if isinstance(leaf.body, Paragraph) and isinstance(source.body, Paragraph):
        return leaf._replace(body=Paragraph(source.body.id, leaf.body.content), chain=chain)
    if isinstance(leaf.body, Table) and isinstance(source.body, Table):
        return leaf._replace(body=table_named_after(leaf.body, source.body), chain=chain)
    return leaf


def table_named_after(table: Table, source: Table) -> Table:
    """A table as read, with the ids of the one that it was, cell by cell if it still has as many."""
    if table == source or (len(table.rows), len(table.rows[0].cells)) != (
        len(source.rows),
        len(source.rows[0].cells),
    ):
        return replace(table, id=source.id)
    rows = tuple(
        replace(
            row,
            id=was.id,
            cells=tuple(
                replace(cell, id=other.id, blocks=blocks_named_after(flatten(cell.blocks), other.blocks))
                for cell, other in zip(row.cells, was.cells, strict=True)
            ),
        )
        for row, was in zip(table.rows, source.rows, strict=True)
    )
    return replace(table, id=source.id, rows=rows)


def blocks_named_after(read: Sequence[Leaf], source: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of leaves as read, e.g. in a cell, with the ids of the blocks that were there."""
    leaves = adopted(flatten(source), read)
    named = [leaf if leaf.body.id else leaf._replace(body=replace(leaf.body, id=new_id())) for leaf in leaves]
    return unflatten(named)


def lines_of(blocks: tuple[Block, ...]) -> list[Leaf]:
    """The lines that a widget shows for the blocks."""
    return with_guards(flatten(blocks))
