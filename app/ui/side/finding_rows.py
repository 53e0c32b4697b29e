"""The findings as rows: where each is, what is wrong; and how a row is painted and read out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.messages import sentence
from app.model import tree
from app.model.minutes import Minutes
from app.rules.numbering import numbers
from app.ui.item.shown import numbered
from app.ui.section_page import part_label

if TYPE_CHECKING:
    from app.profiles.checks import Severity
    from app.rules.checks import Finding

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole
_SIGNS: dict[Severity, str] = {"error": "✕", "warning": "!", "remark": "i"}
_COLOURS: dict[Severity, tuple[str, str]] = {  # on the ground of lists, light and dark: 4.5:1 or more
    "error": ("#a4261c", "#ff9d91"),
    "warning": ("#8a4b00", "#f0b46a"),
    "remark": ("#1a5a96", "#8ab8e6"),
}
_SIGN, _AIR, _FAINT, _MIDDLE = 22, 4, 50, 128
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


class FindingRow(msgspec.Struct, frozen=True):
    """A finding in words."""

    finding: Finding
    place: str
    words: str
    remedy: str

    @property
    def told(self) -> str:
        """The whole row in words alone."""
        return ". ".join((severity_words(self.finding.severity), self.place, self.words, self.remedy))


def severity_words(severity: Severity) -> str:
    """How much it matters, in words."""
    return {
        "error": translate("Checks", "Error"),
        "warning": translate("Checks", "Warning"),
        "remark": translate("Checks", "Remark"),
    }[severity]


def finding_rows(findings: tuple[Finding, ...], minutes: Minutes, language: str) -> tuple[FindingRow, ...]:
    """The rows, errors first, each in the document's order."""
    known = numbers(minutes)
    order = {section.id: n for n, (_, section) in enumerate(tree.walk(minutes.sections))}
    weight = {severity: n for n, severity in enumerate(_SIGNS)}
    ranked = sorted(findings, key=lambda each: (weight[each.severity], order.get(each.section, -1)))
    return tuple(
        FindingRow(
            finding,
            _place(finding, minutes, known),
            sentence(finding.message, language),
            sentence(finding.remedy, language),
        )
        for finding in ranked
    )


def _place(finding: Finding, minutes: Minutes, known: dict[str, int]) -> str:
    if finding.section and tree.has(minutes.sections, finding.section):
        section = tree.find(minutes.sections, finding.section)
        top = section.id
        while top not in known and (parent := tree.place(minutes.sections, top)[0]):
            top = parent
        said = [numbered(minutes, known[top]) if top in known else section.heading]
        part = next((part for part in section.parts if part.id == finding.part), None)
        said.append(part_label(part, minutes) if part else "")
        return " · ".join(word for word in said if word) or translate("Checks", "Section")
    return {
        "text": translate("Checks", "The whole document"),
        "item": translate("Checks", "The whole document"),
        "header": translate("Checks", "Header"),
        "attendance": translate("Checks", "Attendance"),
        "body": translate("Checks", "The body"),
        "appendices": translate("Checks", "Appendices"),
        "assignments": translate("Checks", "Assignments"),
    }[finding.where]


class FindingsModel(QAbstractListModel):
    """The rows for Qt."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[FindingRow, ...] = ()

    def show_rows(self, rows: tuple[FindingRow, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _Role.DisplayRole:
            return f"{row.place}: {row.words}"
        return row.told if role in (_Role.AccessibleTextRole, _Role.ToolTipRole) else None


class FindingPainter(QStyledItemDelegate):
    """A row: sign, word and place on the first line, under it what is wrong."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row(index)
        if row is None:
            return QSize()
        return QSize(80, option.fontMetrics.height() + self._words_rect(option, row).height() + 3 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        if row is None:
            return
        painter.save()
        view, palette = self.parent(), option.palette
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        chosen = current and isinstance(view, QAbstractItemView) and view.hasFocus()
        if current:
            ground = palette.color(QPalette.ColorRole.Highlight)
            ground.setAlpha(255 if chosen else _FAINT)
            painter.fillRect(option.rect, ground)
        dark = palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        colour = ink if chosen else QColor(_COLOURS[row.finding.severity][dark])
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(colour)
        line = option.rect.adjusted(_AIR, _AIR, -_AIR, 0)
        painter.drawText(line.adjusted(3, 0, 0, 0), int(Qt.AlignmentFlag.AlignLeft), _sign(row))
        metrics = painter.fontMetrics()
        head = f"{severity_words(row.finding.severity)} · {row.place}"
        text = line.adjusted(_SIGN, 0, 0, 0)
        head = metrics.elidedText(head, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft), head)
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(self._words_rect(option, row), _WRAPPED, row.words)
        painter.restore()

    def _words_rect(self, option: QStyleOptionViewItem, row: FindingRow) -> QRect:
        view = self.parent()
        across = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        room = QRect(0, 0, max(across - _SIGN - 2 * _AIR, 60), 10_000)
        found = QFontMetrics(option.font).boundingRect(room, _WRAPPED, row.words)
        top = option.rect.top() + 2 * _AIR + option.fontMetrics.height()
        return QRect(option.rect.left() + _AIR + _SIGN, top, room.width(), found.height() + 1)


def _sign(row: FindingRow) -> str:
    return _SIGNS[row.finding.severity]


def _row(index: Index) -> FindingRow | None:
    model = index.model()
    rows = model.rows if isinstance(model, FindingsModel) else ()
    return rows[index.row()] if index.row() < len(rows) else None
