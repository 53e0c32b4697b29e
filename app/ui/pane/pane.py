"""The editor of one part, whole: mouse, clipboard and what is drawn round the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.pane.keys import KeyPane
from app.ui.pane.painting import Markers

__all__ = ["Pane"]


class Pane(KeyPane):
    """Shows and edits the blocks of one part; undo is the session's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markers = Markers(self, self._core)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the text, then what stands beside it."""
        super().paintEvent(e)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.translate(-left, -top)
        self._markers.paint(painter, top + e.rect().top(), top + e.rect().bottom())
        painter.end()

    def changeEvent(self, e: QEvent) -> None:
        """Set everything anew when font or colours change."""
        super().changeEvent(e)
        if e.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "_markers"):
            with self._quietly():
                self._core.restyle()

    def loadResource(self, type: int, name: object) -> None:
        """Nothing is ever loaded from outside."""
        return
