"""Draws wavy lines under misspelt words: over the text that is seen, so that no line is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap

from app.ui.pane.aid import PaneAid
from app.ui.pane.pane import Pane
from app.ui.pane.seen import rects, seen_blocks
from app.ui.spelling.reading import Reader

_PERIOD, _HEIGHT = 4, 3  # pixels of one wave
_MIDDLE = 128  # of a colour's lightness
_ON_LIGHT, _ON_DARK = "#c81e1e", "#ff8f8f"  # 5:1 and more on the grounds of every theme


class SpellingAid(PaneAid):
    """One for all panes of a window; `on` switches it."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.on = True
        self._typing: tuple[Pane, int] | None = None  # where somebody types, whose word is not judged yet
        self._waves: dict[tuple[str, float], QPixmap] = {}

    def typed(self, pane: Pane, text: str) -> None:
        """A word is being written: it is judged when something else is typed after it."""
        self._typing = (pane, pane.textCursor().position()) if text[-1:].isalpha() else None

    def moved(self, pane: Pane) -> None:
        """The caret went elsewhere than where typing left it: the word it leaves is judged."""
        typing = self._typing
        if typing and typing[0] is pane and abs(pane.textCursor().position() - typing[1]) > 1:
            self._typing = None
            pane.viewport().update()

    def paint(self, pane: Pane, painter: QPainter, top: int, bottom: int) -> None:
        """Under every misspelt word between two heights."""
        if not self.on or not self._reader.language:
            return
        wave = self._wave(pane)
        typing = self._typing[1] if self._typing and self._typing[0] is pane and pane.hasFocus() else -1
        for block, at in seen_blocks(pane, top, bottom):
            for wrong in self._reader.wrong_in(block):
                if not block.position() + wrong.start < typing <= block.position() + wrong.end:
                    for line, rect in rects(block, at, wrong.start, wrong.end):
                        width, y = max(round(rect.width()), 1), round(rect.y() + line.ascent() + 1)
                        painter.drawTiledPixmap(round(rect.x()), y, width, _HEIGHT, wave)

    def _wave(self, pane: Pane) -> QPixmap:
        """One wave in a colour that can be seen on the pane's ground, at its screen's resolution."""
        dark = pane.palette().color(QPalette.ColorRole.Base).lightness() < _MIDDLE
        key = _ON_DARK if dark else _ON_LIGHT, pane.devicePixelRatioF()
        if key not in self._waves:
            self._waves[key] = _drawn(*key)
        return self._waves[key]


def _drawn(colour: str, ratio: float) -> QPixmap:
    made = QPixmap(round(_PERIOD * ratio), round(_HEIGHT * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.1))
    low, high = _HEIGHT - 0.6, 0.6
    points = [QPointF(0, low), QPointF(_PERIOD / 2, high), QPointF(_PERIOD, low)]
    painter.drawPolyline(points)
    painter.end()
    return made
