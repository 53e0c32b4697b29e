"""Copying, pasting and dragging: always through blocks, never through the widget's own rich text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QGuiApplication

from app.model.edit.caret import Spot, caret_at
from app.model.edit.erasing import delete
from app.model.edit.pasting import copied
from app.ui.pane.carrying import (
    FRAGMENT,
    Carried,
    as_picture,
    packed,
    paragraphs,
    picture_files,
    picture_in,
    unpacked,
)
from app.ui.pane.keys import KeyPane


class ClipboardPane(KeyPane):
    """A pane that takes from the clipboard what a document can hold, and leaves the rest."""

    left_out = Signal(object)  # messages, as a tuple: what pasted HTML had that could not come along

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected, for the clipboard or a drag."""
        return packed(copied(self._core.lines, self.caret()), self._media)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether we take this; files that are no pictures are for the window."""
        if self.isReadOnly():
            return False
        if source.hasUrls() and any(url.isLocalFile() for url in source.urls()):
            return bool(picture_files(source))
        return source.hasFormat(FRAGMENT) or source.hasHtml() or source.hasText() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Set in what the clipboard carries, in the place of the selection."""
        if picture_files(source):
            self._offer(source)
        elif carried := unpacked(source):
            self._insert_carried(carried)
        elif not self._offer(source) and source.hasText():
            self.insert_plain(source.text())

    def _insert_carried(self, carried: Carried) -> None:
        with self._edit():
            for name, data in carried.media.items():
                self._add_media(name, data)
            self.insert_blocks(carried.blocks)
        if carried.messages:
            self.left_out.emit(carried.messages)

    def insert_plain(self, text: str) -> None:
        """Set in a text, its lines as paragraphs, in the marks that hold at the caret."""
        blocks = paragraphs(text, self._typing_marks())
        if blocks:
            self.insert_blocks(blocks)

    def paste_plain(self) -> None:
        """Paste the words alone."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasText() and not self.isReadOnly():
            self.insert_plain(data.text())

    def cut(self) -> None:
        """Copy what is selected, then erase it."""
        if self.textCursor().hasSelection() and not self.isReadOnly():
            self.copy()
            self.erase_selection()

    def offer_picture(self, data: bytes, name: str) -> bool:
        """Tell of a picture that wants to come in; False if the bytes are none."""
        picture = as_picture(data)
        if picture:
            self.picture_offered.emit(picture, name)
        return bool(picture)

    def _offer(self, source: QMimeData) -> bool:
        found = picture_in(source)
        if found is not None:
            self.picture_offered.emit(*found)
        return found is not None

    # Dragging

    def dropEvent(self, e: QDropEvent) -> None:
        """Set in what is dropped; a drag inside the pane moves it, unless Ctrl asks for a copy."""
        super().dragLeaveEvent(QDragLeaveEvent())  # the caret that showed where it would land goes
        data = e.mimeData()
        if not self.canInsertFromMimeData(data):
            e.ignore()
            return
        target = self._core.spot_at(self.cursorForPosition(e.position().toPoint()).position())
        inside = e.source() in (self, self.viewport())
        with self._edit():
            if inside and e.dropAction() == Qt.DropAction.MoveAction:
                self._move_selection(target)
            else:
                self._core.set_caret(caret_at(target))
                self.insertFromMimeData(data)
        e.acceptProposedAction()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_selection(self, target: Spot) -> None:
        """What is selected set in elsewhere in the pane, unless that is inside itself."""
        caret = self.caret()
        if caret.empty or caret.start <= target <= caret.end:
            return
        blocks = copied(self._core.lines, caret)
        if target > caret.end:  # the later place first: then the earlier one is where it was
            self._core.set_caret(caret_at(target))
            self.insert_blocks(blocks)
            landed = self.textCursor()
            self._core.apply(delete(self._core.lines, caret))
            self.setTextCursor(landed)
        else:
            self._without_selection()
            self._core.set_caret(caret_at(target))
            self.insert_blocks(blocks)
