"""A picture of a vote: for each party a bar of those who said yes, no, or abstained; and in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rules.proceedings import Side

_FEWEST = 5  # votes for which there is room, so that the first ones do not fill the picture
_GAP, _NAME, _UNIT = 4, 64, 24  # pixels: between bars, for a party's name, at most for one vote
# Told apart by lightness as well as by colour, and by the letter that stands in each.
_COLOURS = {"yes": "#1b7f5c", "no": "#b4532a", "abstain": "#8a8f98"}


class PartyPicture(QWidget):
    """Painted; its accessible description says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: tuple[Side, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How the parties voted"))

    def show_sides(self, sides: Sequence[Side]) -> None:
        """Show how each party voted."""
        if tuple(sides) != self._sides:
            self._sides = tuple(sides)
            words = self.tr("{party}: {yes} yes, {no} no, {abstain} abstain")
            self.setAccessibleDescription(
                "; ".join(
                    words.format(party=self._name(side), yes=side.yes, no=side.no, abstain=side.abstain)
                    for side in self._sides
                )
            )
            self.setToolTip(self.accessibleDescription().replace("; ", "\n"))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, len(self._sides) * self._step())

    def _step(self) -> int:
        return self.fontMetrics().height() + 2 + _GAP

    def _name(self, side: Side) -> str:
        return side.party or self.tr("without party")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((side.yes + side.no + side.abstain for side in self._sides), default=0)
        unit = min((self.width() - _NAME) / max(most, _FEWEST), _UNIT)
        words = self.palette().color(QPalette.ColorRole.WindowText)
        height = self._step() - _GAP
        for row, side in enumerate(self._sides):
            top, left = row * self._step(), float(_NAME)
            painter.setPen(words)
            name = self.fontMetrics().elidedText(self._name(side), Qt.TextElideMode.ElideRight, _NAME - 6)
            painter.drawText(QRectF(0, top, _NAME - 6, height), Qt.AlignmentFlag.AlignVCenter, name)
            for choice, count in (("yes", side.yes), ("no", side.no), ("abstain", side.abstain)):
                if not count:
                    continue
                bar = QRectF(left, top, unit * count - 1, height)
                painter.fillRect(bar, QColor(_COLOURS[choice]))
                painter.setPen(QColor("white"))
                painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, f"{count}")
                left += unit * count
        painter.end()
