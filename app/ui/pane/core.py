"""A pane's document and its value, kept in step: what is typed is read, what is set is written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app.model.blocks import Block, Table
from app.model.edit.caret import Caret, Spot
from app.model.edit.flows import Draft
from app.model.edit.leaves import GUARD, Leaf, flatten, settled, with_guards
from app.model.edit.spans import whole
from app.ui.pane.formats import Formats
from app.ui.pane.mirror import Mirror, blocks_named_after
from app.ui.pane.reading import cell_blocks, cell_leaves, leaves_between, table_at, text_leaf
from app.ui.pane.writing import Writer


class Core(QObject):
    """The one place that changes a pane's document and that reads its changes."""

    read = Signal()  # something was typed (or done by the widget itself) and is now in `blocks`

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._document: QTextDocument = view.document()
        self._document.setUndoRedoEnabled(False)
        self._document.contentsChange.connect(self._read_change)
        self._writing = False
        self._caret = Caret()  # as last asked for, at this anchor, position and revision
        self._caret_place = (-1, -1, -1)
        self.mirror = Mirror()
        self.formats = Formats(view.font(), view.palette())
        self._writer = Writer(self._document, self.formats)
        self._write_anew()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The value."""
        return self.mirror.blocks

    @property
    def lines(self) -> list[Leaf]:
        """The value line by line, with guards; not to be changed."""
        return self.mirror.lines

    # Writing

    def set(self, blocks: tuple[Block, ...]) -> None:
        """Show other blocks, changing only what differs."""
        if blocks is not self.blocks:
            self.mirror.keep_lone(blocks)
            self._show(blocks, with_guards(flatten(blocks)))

    def apply(self, draft: Draft) -> None:
        """Show an edit's lines and put the caret where it says."""
        blocks, lines, places = settled(draft.lines)
        self._show(blocks, lines)
        anchor, head = (spot._replace(line=places[spot.line]) for spot in draft.caret)
        self.set_caret(Caret(anchor, head))

    def _show(self, blocks: tuple[Block, ...], lines: list[Leaf]) -> None:
        value = self.mirror.value_of(blocks)
        lines = lines if value else [GUARD]
        self._writing = True
        try:
            self._writer.patch(self.lines, lines, self._block_of)
        finally:
            self._writing = False
        self.mirror.set(value, lines)

    def restyle(self) -> None:
        """Set everything anew in the widget's present font and colours, if they are others."""
        formats = Formats(self._view.font(), self._view.palette())
        if formats.look == self.formats.look:
            return
        caret = self.caret()
        self.formats = formats
        self._writer = Writer(self._document, self.formats)
        self._write_anew()
        self.set_caret(caret)

    def _write_anew(self) -> None:
        lines = with_guards(flatten(self.blocks))
        self._writing = True
        try:
            self._writer.rewrite(lines)
        finally:
            self._writing = False
        self.mirror.set(self.blocks, lines)

    def _block_of(self, line: int) -> QTextBlock:
        return self._document.findBlockByNumber(self.mirror.first_block(line))

    # Reading

    def _read_change(self, position: int, _removed: int, added: int) -> None:
        if self._writing:
            return
        before = self.blocks
        document = self._document
        first = document.findBlock(position)
        last = document.findBlock(position + added)
        if not last.isValid():
            last = document.lastBlock()
        grown = document.blockCount() - self.mirror.first_block(len(self.lines))
        line = self.mirror.line_of(first.blockNumber())
        last_line = max(line, self.mirror.line_of(last.blockNumber() - grown))
        if line != last_line or not self._read_one(line, first, last, grown):
            self._read_lines(line, last_line, grown)
        if self.blocks is not before:
            self.read.emit()

    def _read_one(self, line: int, first: QTextBlock, last: QTextBlock, grown: int) -> bool:
        """Read a change within one line of text or one cell; False if it is no such change."""
        old = self.lines[line]
        if isinstance(old.body, Table):
            return self._read_cell(line, old.body, first, last)
        return not grown and self.mirror.retyped(line, text_leaf(first))

    def _read_cell(self, line: int, body: Table, first: QTextBlock, last: QTextBlock) -> bool:
        table = table_at(first)
        if table is None or (table is not table_at(last) and table_at(last) is None):
            return False
        cell = table.cellAt(first.position())
        if table.cellAt(last.position()) != cell or not cell.isValid():
            return False
        if (table.rows(), table.columns()) != (len(body.rows), len(body.rows[0].cells)):
            return False
        old = body.rows[cell.row()].cells[cell.column()]
        blocks = blocks_named_after(cell_leaves(self._document, cell), old.blocks)
        if blocks != old.blocks:
            self.mirror.retyped_cell(line, cell.row(), cell.column(), blocks)
        return True

    def _read_lines(self, line: int, last_line: int, grown: int) -> None:
        first = self.mirror.first_block(line)
        end = self.mirror.first_block(last_line + 1) + grown
        self.mirror.absorb(line, last_line + 1, leaves_between(self._document, first, end - 1))

    # Carets

    def caret(self) -> Caret:
        """Where the widget's cursor stands."""
        cursor = self._view.textCursor()
        place = cursor.anchor(), cursor.position(), self._document.revision()
        if place != self._caret_place:
            head = self.spot_at(place[1])
            anchor = head if place[0] == place[1] else self.spot_at(place[0])
            self._caret_place, self._caret = place, Caret(anchor, head)
        return self._caret

    def set_caret(self, caret: Caret) -> None:
        """Put the widget's cursor somewhere; what does not exist becomes the nearest that does."""
        cursor = self._view.textCursor()
        cursor.setPosition(self.position_of(caret.anchor))
        if caret.anchor != caret.head:
            cursor.setPosition(self.position_of(caret.head), QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def spot_at(self, position: int) -> Spot:
        """The spot of a document's position."""
        block = self._document.findBlock(position)
        offset = position - block.position()
        line = self.mirror.line_of(block.blockNumber())
        if not isinstance(self.lines[line].body, Table):
            return Spot(line, offset=offset)
        table = table_at(block)
        assert table is not None
        cell = table.cellAt(position)
        start = self._document.findBlock(cell.firstPosition()).blockNumber()
        return Spot(line, cell.row(), cell.column(), block.blockNumber() - start, offset)

    def position_of(self, spot: Spot) -> int:
        """The document's position of a spot, or of the nearest one."""
        line = max(0, min(spot.line, len(self.lines) - 1))
        block = self._block_of(line)
        if isinstance(self.lines[line].body, Table):
            block = self._block_in_cell(block, spot)
        offset = max(0, min(spot.offset, block.length() - 1))
        return block.position() + whole(block.text(), offset)

    def _block_in_cell(self, block: QTextBlock, spot: Spot) -> QTextBlock:
        table = table_at(block)
        assert table is not None
        row = max(0, min(spot.row, table.rows() - 1))
        column = max(0, min(spot.column, table.columns() - 1))
        inside = list(cell_blocks(self._document, table.cellAt(row, column)))
        return inside[max(0, min(spot.inner, len(inside) - 1))]
