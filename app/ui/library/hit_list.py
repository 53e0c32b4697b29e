"""The hits as a list: meeting, § and heading, and under it the words round the hit."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.archive.hits import Hit

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
_LINES = 3.4  # of text that a row is high
_MARGIN = 4  # pixels


class HitModel(QAbstractListModel):
    """The hits that were found so far."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def show(self, hits: Sequence[Hit]) -> None:
        """These and no others."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def add(self, hits: Sequence[Hit]) -> None:
        """These too, at the end."""
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()

    @property
    def hits(self) -> Sequence[Hit]:
        return self._hits

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return heading_of(hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading_of(hit)}. {''.join(each.text for each in hit.context)}"
        return None


def heading_of(hit: Hit) -> str:
    """The line that names a hit."""
    return "  ".join(filter(None, (_meeting(hit), hit.heading, hit.case_number, _away(hit))))


def _meeting(hit: Hit) -> str:
    number = f"§ {hit.number}" if hit.number else ""
    return " ".join(filter(None, (hit.day.isoformat() if hit.day else "", hit.body, number)))


def _away(hit: Hit) -> str:
    """What is said of a hit whose file cannot be opened now."""
    return QCoreApplication.translate("Hits", "(folder out of reach)") if hit.is_away else ""


def as_html(hit: Hit) -> str:
    """A row: what was looked for is bold and underlined, not only coloured."""
    context = "".join(
        f"<b><u>{escape(each.text)}</u></b>" if each.is_hit else escape(each.text) for each in hit.context
    )
    heading = escape("  ".join(filter(None, (hit.heading, hit.case_number))))
    first = f"{escape(_meeting(hit))}&nbsp; <b>{heading}</b> <i>{escape(_away(hit))}</i>"
    return f"<div>{first}</div><div>{context}</div>"


class HitDelegate(QStyledItemDelegate):
    """Draws a row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = QStyleOptionViewItem(option)
        self.initStyleOption(look, index)
        words = QTextDocument()
        words.setDefaultFont(look.font)
        words.setDocumentMargin(_MARGIN)
        words.setHtml(as_html(index.data(HIT)))
        words.setTextWidth(look.rect.width())
        look.text = ""
        style = look.widget.style() if look.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, look, painter, look.widget)
        context = QAbstractTextDocumentLayout.PaintContext()
        chosen = bool(look.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        context.palette.setColor(QPalette.ColorRole.Text, look.palette.color(role))
        painter.save()
        painter.setClipRect(look.rect)
        painter.translate(look.rect.topLeft())
        words.documentLayout().draw(painter, context)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(option.fontMetrics.height() * _LINES) + 2 * _MARGIN)
