"""How a row of the Attendance tab is painted: its sign, the name, what the person is, and notes under it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.side.attendance.model import RowsModel
from app.ui.side.attendance.rows import Row, State

Index = QModelIndex | QPersistentModelIndex
_SIGN = 24  # pixels for the sign before a name
_AIR = 4
_FAINT = 50  # of 255: the ground of the current row while the focus is elsewhere
_MIDDLE = 128  # of a colour's lightness
# Signs have colours too; on the ground of lists each has a contrast of 4.5:1 or more
_COLOURS: dict[State, tuple[str, str]] = {
    "present": ("#176f35", "#7bd694"),
    "absent": ("#a4261c", "#ff9d91"),
    "excused": ("#a4261c", "#ff9d91"),
    "left": ("#8a4b00", "#f0b46a"),
    "coming": ("#8a4b00", "#f0b46a"),
}
_WARNING = ("#8a4b00", "#f0b46a")

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


class RowPainter(QStyledItemDelegate):
    """A row: its sign, the name with party, what the person is; under it in smaller letters all else."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row(index)
        line = option.fontMetrics.height()
        height = line + 2 * _AIR
        if row and row.notes:
            height += self._notes_rect(option, row).height()
        if row and row.state == "head":
            height += _AIR
        return QSize(80, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        if row is None:
            return
        painter.save()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        chosen = current and self._has_focus()
        if current:
            ground = option.palette.color(_group(option), QPalette.ColorRole.Highlight)
            ground.setAlpha(255 if chosen else _FAINT)  # strong only where keys go
            painter.fillRect(option.rect, ground)
        if row.state == "head":
            self._paint_head(painter, option, row)
        else:
            self._paint_person(painter, option, row, chosen)
        painter.restore()

    def _has_focus(self) -> bool:
        view = self.parent()
        return isinstance(view, QAbstractItemView) and view.hasFocus()

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(_group(option), QPalette.ColorRole.Text))
        rect = option.rect.adjusted(_AIR, 0, -_AIR, -_AIR)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), row.name)

    def _paint_person(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, chosen: bool) -> None:
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        ink = option.palette.color(_group(option), role)
        metrics = option.fontMetrics
        line = QRect(
            option.rect.left() + _AIR,
            option.rect.top() + _AIR,
            option.rect.width() - 2 * _AIR,
            metrics.height(),
        )
        own = _warning(option) if row.warns else _colour(row.state, option, ink)
        painter.setPen(ink if chosen else own)
        painter.drawText(line.adjusted(2, 0, 0, 0), int(Qt.AlignmentFlag.AlignLeft), row.sign)
        painter.setPen(ink)
        text = line.adjusted(_SIGN, 0, 0, 0)
        shown = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft), shown)
        left = text.width() - metrics.horizontalAdvance(shown) - 2 * _AIR
        painter.setFont(_small(option.font))
        small = painter.fontMetrics()
        if row.role and left > small.averageCharWidth() * 6:
            role_text = small.elidedText(row.role, Qt.TextElideMode.ElideRight, left)
            painter.setPen(ink if chosen else _muted(option))
            at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(text, int(at), role_text)
        if row.notes:
            painter.setPen(ink if chosen else _warning(option) if row.warns else _muted(option))
            painter.drawText(self._notes_rect(option, row), _WRAPPED, _notes(row))

    def _notes_rect(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Where the notes stand: under the name, in as many lines as they take."""
        metrics = QFontMetrics(_small(option.font))
        view = self.parent()
        across = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        room = QRect(0, 0, max(across - _SIGN - 2 * _AIR, 60), 10_000)
        found = metrics.boundingRect(room, _WRAPPED, _notes(row))
        top = option.rect.top() + _AIR + option.fontMetrics.height()
        return QRect(option.rect.left() + _AIR + _SIGN, top, room.width(), found.height() + 1)


def _notes(row: Row) -> str:
    return " · ".join(row.notes)


def _row(index: Index) -> Row | None:
    model = index.model()
    return model.row_at(index) if isinstance(model, RowsModel) else None


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    active = bool(option.state & QStyle.StateFlag.State_Active)
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _dark(option: QStyleOptionViewItem) -> bool:
    return option.palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE


def _colour(state: State, option: QStyleOptionViewItem, ink: QColor) -> QColor:
    pair = _COLOURS.get(state)
    return QColor(pair[_dark(option)]) if pair else ink


def _warning(option: QStyleOptionViewItem) -> QColor:
    return QColor(_WARNING[_dark(option)])


def _muted(option: QStyleOptionViewItem) -> QColor:
    return QColor("#b9bcc0" if _dark(option) else "#525252")
