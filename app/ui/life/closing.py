"""Closes panes and fields to writing while the text is closed; the caret still moves, and says why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.pane.pane import Pane
from app.ui.part_editor import PartEditor

_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_OPEN = ("notice", "kept_at")  # the fields whose names begin so are filled in after the approval


class Closing(QObject):
    """Keeps the widgets of a view open or closed."""

    tried = Signal()  # somebody writes where nothing can be written

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.closed = False

    def show_on(self, view: QWidget, closed: bool) -> None:
        """Close or open all panes and fields that are there now."""
        self.closed = closed
        for editor in view.findChildren(PartEditor):
            for pane in (editor.pane, *editor.notes.findChildren(Pane)):
                self._set_pane(pane, closed)
        for field in view.findChildren(QLineEdit):
            if not field.objectName().startswith(_OPEN):
                self._set_field(field, closed)

    def _set_field(self, field: QLineEdit, closed: bool) -> None:
        if field.isReadOnly() == closed:
            return
        field.setReadOnly(closed)
        look = QPalette()
        if closed:
            look.setBrush(QPalette.ColorRole.Base, look.brush(QPalette.ColorRole.Window))
        field.setPalette(look)
        self._watch(field, closed)

    def _set_pane(self, pane: Pane, closed: bool) -> None:
        if pane.isReadOnly() == closed:
            return
        caret = pane.caret()
        pane.setReadOnly(closed)
        if closed:
            pane.setTextInteractionFlags(_READING)
        role = QPalette.ColorRole.Window if closed else QPalette.ColorRole.Base
        pane.viewport().setBackgroundRole(role)
        pane.set_caret(caret)
        self._watch(pane, closed)

    def _watch(self, widget: QWidget, closed: bool) -> None:
        widget.removeEventFilter(self)
        if closed:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _writes(event):
            self.tried.emit()
        return super().eventFilter(watched, event)


def _writes(event: QKeyEvent) -> bool:
    if event.modifiers() & (_MODIFIERS | Qt.KeyboardModifier.AltModifier):
        return False
    text = event.text()
    erases = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    return erases or bool(text and text.isprintable())
