"""The field into which a table is pasted; it remembers the page that the text came from."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class PastedEdit(QPlainTextEdit):
    """Plain text on the screen; `html` is what the clipboard had beside it, until somebody writes."""

    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.html = ""
        self._taking = False
        self.textChanged.connect(self._written)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A paste replaces what was there before: one table at a time."""
        self._taking = True
        self.html = source.html() if source.hasHtml() else ""
        self.setPlainText(source.text())
        self._taking = False
        self.pasted.emit()

    def _written(self) -> None:
        if not self._taking:
            self.html = ""
            self.pasted.emit()
