"""How a row of the outline is painted: its words, and at its end the signs of how far it has come."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.outline.model import MARK, MINE, STATUS

_AIR = 6  # pixels
_SIGN = 22  # pixels at the end of a row for each sign
_MIDDLE = 128  # of lightness: a ground below it is dark
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_Index = QModelIndex | QPersistentModelIndex


class _Sign(NamedTuple):
    """A letter or sign, and its colour on a light and on a dark ground ("": the text's own)."""

    text: str
    light: str = ""
    dark: str = ""


_STATUS = {
    "started": _Sign("◐", "#1f5fa8", "#8fbcf5"),
    "question": _Sign("?", "#9a4b00", "#f2b866"),
    "ready": _Sign("■", "#1a6e35", "#84d39a"),
}
_MINE = _Sign("✎")


def signs(index: _Index) -> list[_Sign]:
    """The signs of a row from left to right; how an item ended stands last, so that those line up."""
    found = [_MINE] if index.data(MINE) else []
    if status := _STATUS.get(str(index.data(STATUS) or "")):
        found.append(status)
    if mark := str(index.data(MARK) or ""):
        found.append(_Sign(mark))
    return found


class Rows(QStyledItemDelegate):
    """Rows with a little air, so that a long outline reads well and is easy to hit; signs at their end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        right = option.rect.right() - _AIR // 2
        for sign in reversed(signs(index)):
            right -= _SIGN
            _paint(painter, option, QRect(right, option.rect.top(), _SIGN, option.rect.height()), sign)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if shown := signs(index):  # the text ends before them
            room = option.rect.width() - len(shown) * _SIGN - _AIR
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _AIR)


def _paint(painter: QPainter, option: QStyleOptionViewItem, place: QRect, sign: _Sign) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    active = bool(option.state & QStyle.StateFlag.State_Active)
    group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
    role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
    colour = option.palette.color(group, role)
    if not chosen and sign.light:
        dark = option.palette.color(group, QPalette.ColorRole.Base).lightness() < _MIDDLE
        colour = QColor(sign.dark if dark else sign.light)
    painter.save()
    painter.setPen(colour)
    painter.drawText(place, _CENTRED, sign.text)
    painter.restore()
