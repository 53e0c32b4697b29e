"""Paints what was found over the text that is seen, in colours that leave it readable in every theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextBlock

from app.ui.pane.aid import PaneAid
from app.ui.pane.pane import Pane
from app.ui.pane.seen import rects, seen_blocks

_MIDDLE = 128  # of a colour's lightness
_ON_LIGHT = QColor(255, 200, 0, 90), QColor(150, 95, 0)  # over the text, and round it
_ON_DARK = QColor(255, 210, 60, 60), QColor(255, 210, 90)


class FoundAid(PaneAid):
    """One for all panes; knows matches by the text of their paragraph, so it follows a text as it moves."""

    def __init__(self) -> None:
        self.spans: Mapping[str, Sequence[tuple[int, int]]] = {}

    def paint(self, pane: Pane, painter: QPainter, top: int, bottom: int) -> None:
        """A box round every match between two heights; a thicker one round the one that is selected."""
        if not self.spans:
            return
        for block, at in seen_blocks(pane, top, bottom):
            for span in self.spans.get(block.text(), ()):
                _box(pane, painter, block, at, span)


def _box(pane: Pane, painter: QPainter, block: QTextBlock, at: QPointF, span: tuple[int, int]) -> None:
    dark = pane.palette().color(QPalette.ColorRole.Base).lightness() < _MIDDLE
    fill, edge = _ON_DARK if dark else _ON_LIGHT
    cursor = pane.textCursor()
    chosen = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    painter.setPen(QPen(edge, 2.4 if chosen == span else 1.0))
    painter.setBrush(fill)
    for _, rect in rects(block, at, *span):
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 2, 2)
