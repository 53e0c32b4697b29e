"""Paints what was found over the text that is seen, in colours that leave it readable in every theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextBlock

from app.ui.pane.aid import PaneAid
from app.ui.pane.pane import Pane
from app.ui.pane.reading import table_at

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
        layout = pane.document().documentLayout()
        first = layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
        block = pane.document().findBlock(max(first, 0))
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            table = table_at(block)
            alone = table is None or table.cellAt(block.position()).column() == 0
            if rect.top() > bottom and alone:
                return
            if rect.bottom() >= top and rect.top() <= bottom:
                for span in self.spans.get(block.text(), ()):
                    _box(pane, painter, block, rect.topLeft(), span)
            block = block.next()


def _box(pane: Pane, painter: QPainter, block: QTextBlock, at: QPointF, span: tuple[int, int]) -> None:
    dark = pane.palette().color(QPalette.ColorRole.Base).lightness() < _MIDDLE
    fill, edge = _ON_DARK if dark else _ON_LIGHT
    cursor = pane.textCursor()
    chosen = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    painter.setPen(QPen(edge, 2.4 if chosen == span else 1.0))
    painter.setBrush(fill)
    layout = block.layout()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if last <= span[0] or span[1] <= first:
            continue
        left, right = _x(line, max(first, span[0])), _x(line, min(last, span[1]))
        box = QRectF(min(left, right), line.y() + 1, abs(right - left), line.height() - 2)
        painter.drawRoundedRect(box.translated(at), 2, 2)


def _x(line: object, position: int) -> float:
    """Where a position of a line is drawn; some versions of PySide give the position back beside it."""
    found = line.cursorToX(position)  # pyright: ignore
    return float(found[0] if isinstance(found, tuple) else found)  # pyright: ignore
