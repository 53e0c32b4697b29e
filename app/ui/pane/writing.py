"""Makes a text document show other lines by changing only what differs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from app.model.blocks import Block, Paragraph, Table
from app.model.edit.leaves import Leaf, alike, flatten
from app.model.edit.spans import Content, cut, length, size
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text
from app.ui.pane.formats import BREAK, OBJECT, Formats
from app.ui.pane.reading import cell_blocks, containers, table_at

_Lines = Sequence[Leaf]
_BlockOf = Callable[[int], QTextBlock]


class Writer:
    """Writes lines into one document."""

    def __init__(self, document: QTextDocument, formats: Formats) -> None:
        self._document = document
        self._formats = formats

    def patch(self, old: _Lines, new: _Lines, block_of: _BlockOf) -> None:
        """Turn the document that shows the old lines into one that shows the new.

        Both begin and end with a line of text and have one between any two tables; `block_of` finds the
        (first) block of an old line.
        """
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        try:
            self._patch_flow(cursor, old, new, block_of, in_cell=False)
        finally:
            cursor.endEditBlock()

    def rewrite(self, lines: _Lines) -> None:
        """Write everything anew, e.g. in another font."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        last = self._document.lastBlock()
        self._replace(cursor, self._document.begin(), last, lines, in_cell=False)
        cursor.endEditBlock()

    def _patch_flow(
        self, cursor: QTextCursor, old: _Lines, new: _Lines, block_of: _BlockOf, in_cell: bool
    ) -> None:
        first, end_old, end_new = _difference(old, new)
        if first == end_old == end_new:
            return
        if end_old == end_new and all(
            _same_kind(a, b) for a, b in zip(old[first:end_old], new[first:end_new], strict=True)
        ):
            # From the end, so that the numbers of the blocks before stay right.
            for index in reversed(range(first, end_old)):
                self._patch_line(cursor, old[index], new[index], block_of(index), in_cell)
            return
        first, end_old, end_new = _widened(old, new, first, end_old, end_new)
        self._replace(cursor, block_of(first), block_of(end_old - 1), new[first:end_new], in_cell)

    def _replace(
        self, cursor: QTextCursor, first: QTextBlock, last: QTextBlock, lines: _Lines, in_cell: bool
    ) -> None:
        """Set lines in the place of everything from one line of text to another."""
        cursor.setPosition(first.position())
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write_lines(cursor, lines, in_cell)

    def _write_lines(self, cursor: QTextCursor, lines: _Lines, in_cell: bool) -> None:
        """Write lines from an empty block on, which becomes the first of them."""
        plain = self._formats.chars(_PLAIN_MARKS)
        fresh = True  # whether the cursor stands in a block that is there already
        for leaf in lines:
            if isinstance(leaf.body, Table):
                self._insert_table(cursor, leaf, leaf.body)
                fresh = True
                continue
            look = self._formats.block(leaf.stack, leaf.item, in_cell)
            if fresh:
                cursor.setBlockFormat(look)
                if not in_cell:  # there it would be the format of the cell
                    cursor.setBlockCharFormat(plain)
            else:
                cursor.insertBlock(look, plain)
            fresh = False
            self._insert_content(cursor, leaf.body.content)

    def _insert_table(self, cursor: QTextCursor, leaf: Leaf, body: Table) -> None:
        columns = len(body.rows[0].cells)
        look = self._formats.table(leaf.stack, leaf.item, columns, body.header)
        table = cursor.insertTable(len(body.rows), columns, look)
        for row, each in enumerate(body.rows):
            for column, cell in enumerate(each.cells):
                place = table.cellAt(row, column)
                place.setFormat(self._formats.cell(body.header and row == 0))
                inside = place.firstCursorPosition()
                self._write_lines(inside, flatten(cell.blocks), in_cell=True)
        cursor.setPosition(table.lastPosition() + 1)

    def _insert_content(self, cursor: QTextCursor, content: Content) -> None:
        for inline in content:
            cursor.insertText(_characters(inline), self._format_of(inline))

    def _format_of(self, inline: Inline):
        if isinstance(inline, Text):
            return self._formats.chars(inline.marks)
        if isinstance(inline, LineBreak):
            return self._formats.chars(_PLAIN_MARKS)
        return self._formats.inline(inline)

    def _patch_line(
        self, cursor: QTextCursor, old: Leaf, new: Leaf, block: QTextBlock, in_cell: bool
    ) -> None:
        if isinstance(old.body, Table) and isinstance(new.body, Table):
            self._patch_table(cursor, old, old.body, new, new.body, block)
        elif isinstance(old.body, Paragraph) and isinstance(new.body, Paragraph):
            if (old.stack, old.item) != (new.stack, new.item):
                cursor.setPosition(block.position())
                cursor.setBlockFormat(self._formats.block(new.stack, new.item, in_cell))
            self._patch_content(cursor, block.position(), old.body.content, new.body.content)

    def _patch_content(self, cursor: QTextCursor, start: int, old: Content, new: Content) -> None:
        if old == new:
            return
        begin, end_old, end_new = _text_difference(old, new)
        cursor.setPosition(start + begin)
        cursor.setPosition(start + end_old, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._insert_content(cursor, cut(new, begin, end_new))

    def _patch_table(
        self, cursor: QTextCursor, old: Leaf, was: Table, new: Leaf, body: Table, block: QTextBlock
    ) -> None:
        table = table_at(block)
        assert table is not None
        columns = len(body.rows[0].cells)
        if (old.stack, old.item, was.header) != (new.stack, new.item, body.header):
            table.setFormat(self._formats.table(new.stack, new.item, columns, body.header))
        for row, (before, after) in enumerate(zip(was.rows, body.rows, strict=True)):
            for column, (a, b) in enumerate(zip(before.cells, after.cells, strict=True)):
                place = table.cellAt(row, column)
                if row == 0 and was.header != body.header:
                    place.setFormat(self._formats.cell(body.header))
                if a.blocks != b.blocks:
                    lines = list(cell_blocks(self._document, place))
                    shown = _as_shown(a.blocks, lines)
                    self._patch_flow(cursor, shown, flatten(b.blocks), lines.__getitem__, in_cell=True)


_PLAIN_MARKS = Text("").marks


def _as_shown(blocks: tuple[Block, ...], lines: list[QTextBlock]) -> list[Leaf]:
    """A cell's leaves with the letters that its lines really have: after typing they may be others."""
    leaves = flatten(blocks)
    return [
        Leaf(*containers(line.blockFormat()), leaf.body) for leaf, line in zip(leaves, lines, strict=True)
    ]


def _characters(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case LineBreak():
            return BREAK
        case Footnote() | Image():
            return OBJECT


def _same_kind(old: Leaf, new: Leaf) -> bool:
    """Whether one line can be turned into the other where it stands."""
    if isinstance(old.body, Table) and isinstance(new.body, Table):
        return len(old.body.rows) == len(new.body.rows) and len(old.body.rows[0].cells) == len(
            new.body.rows[0].cells
        )
    return isinstance(old.body, Paragraph) and isinstance(new.body, Paragraph)


def _difference(old: _Lines, new: _Lines) -> tuple[int, int, int]:
    """Where two rows of lines differ: the first line, and the ends in the old and in the new row."""
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and alike(old[first], new[first]):
        first += 1
    same = 0
    while same < shorter - first and alike(old[-1 - same], new[-1 - same]):
        same += 1
    return first, len(old) - same, len(new) - same


def _widened(old: _Lines, new: _Lines, first: int, end_old: int, end_new: int) -> tuple[int, int, int]:
    """The difference widened until it begins and ends with lines of text, on both sides."""
    while not (first < min(end_old, end_new) and _text(old[first]) and _text(new[first])):
        if first:
            first -= 1
        else:  # only ever because one side is empty: the first line of a part or cell is text
            end_old, end_new = end_old + 1, end_new + 1
    while not (_text(old[end_old - 1]) and _text(new[end_new - 1])):
        end_old, end_new = end_old + 1, end_new + 1
    return first, end_old, end_new


def _text(leaf: Leaf) -> bool:
    return isinstance(leaf.body, Paragraph)


def _text_difference(old: Content, new: Content) -> tuple[int, int, int]:
    """Where two lines' content differs, in UTF-16 units: the begin, the end in the old and in the new."""
    shorter = min(len(old), len(new))
    first = 0
    while first < shorter and old[first] == new[first]:
        first += 1
    same = 0
    while same < shorter - first and old[-1 - same] == new[-1 - same]:
        same += 1
    begin = sum(map(size, old[:first]))
    tail = sum(map(size, old[len(old) - same :]))
    a, b = old[first : len(old) - same], new[first : len(new) - same]
    end_old, end_new = length(old) - tail, length(new) - tail
    if not (a and b):
        return begin, end_old, end_new
    head = _common(a[0], b[0])
    room = min(end_old - begin, end_new - begin) - head
    back = _common(a[-1], b[-1], room, backwards=True)
    return begin + head, end_old - back, end_new - back


def _common(a: Inline, b: Inline, room: int | None = None, backwards: bool = False) -> int:
    """How many units two texts that are set alike begin (or end) with in common, whole characters only."""
    if not (isinstance(a, Text) and isinstance(b, Text) and a.marks == b.marks):
        return 0
    one, two = (a.text[::-1], b.text[::-1]) if backwards else (a.text, b.text)
    count = 0
    for x, y in zip(one, two, strict=False):
        wide = 2 if x > "\uffff" else 1
        if x != y or (room is not None and count + wide > room):
            break
        count += wide
    return count
