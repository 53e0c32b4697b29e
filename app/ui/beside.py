"""States of a document side by side in one table: the earlier one left, the later one right."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.archive.comparing.states import Compared, Piece

_MOST = 200  # sections shown
_LONGEST = 20_000  # characters of one side of a section
_DARK = 128  # of a background's lightness
# behind the words that differ: on light and on dark
_GONE, _NEW = ("#ffd9d6", "#6b2a26"), ("#d3f0d3", "#1f5230")


class Column(msgspec.Struct, frozen=True):
    """One of several versions of one place, what the others have not marked."""

    title: str
    pieces: Sequence[Piece]


class Beside(QTextEdit):
    """Read only. What the other side has not stands in signs, [− … −] or [+ … +], and on a colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._only = "{0}", "{0}"
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_compared(
        self, left: str, right: str, sections: Sequence[Compared], only_left: str = "", only_right: str = ""
    ) -> None:
        """`left` and `right` say what the two columns are; `only_…` what only one has: "{0} (only there)"."""
        self.clear()
        self._only = only_left or "{0}", only_right or "{0}"
        shown = sections[:_MOST]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        table = cursor.insertTable(1 + 2 * len(shown), 2, _grid(self.palette().color(QPalette.ColorRole.Mid)))
        for column, words in enumerate((left, right)):
            _write(table, 0, column, [(words, _strong())])
        for number, section in enumerate(shown):
            row = 1 + 2 * number
            table.mergeCells(row, 0, 1, 2)
            _write(table, row, 0, [(self._headed(section), _strong())])
            for column, pieces in enumerate((section.was, section.now)):
                _write(table, row + 1, column, self._marked(pieces, gone=column == 0))
        cursor.endEditBlock()
        if len(sections) > _MOST:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(self.tr("… and {0} more sections.").format(len(sections) - _MOST))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_columns(self, columns: Sequence[Column], note: str = "") -> None:
        """Versions of one place; words that differ stand in brackets. The note stands under them."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        line = self.palette().color(QPalette.ColorRole.Mid)
        table = cursor.insertTable(2, len(columns), _grid(line, len(columns)))
        for at, column in enumerate(columns):
            _write(table, 0, at, [(column.title, _strong())])
            _write(table, 1, at, self._marked(column.pieces, gone=False, sign=""))
        cursor.endEditBlock()
        if note:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(note)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _headed(self, section: Compared) -> str:
        heading = section.heading or self.tr("Facts of the meeting")
        if section.is_new:
            return self._only[1].format(heading)
        if section.is_gone:
            return self._only[0].format(heading)
        if section.facts:
            return self.tr("{0} (not its words: facts, formatting or pictures)").format(heading)
        return heading

    def _marked(
        self, pieces: Sequence[Piece], *, gone: bool, sign: str | None = None
    ) -> list[tuple[str, QTextCharFormat]]:
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < _DARK
        usual, colours = ("−", _GONE) if gone else ("+", _NEW)
        sign = usual if sign is None else sign
        marked = QTextCharFormat()
        marked.setBackground(QColor(colours[dark]))
        marked.setFontStrikeOut(gone)
        marked.setFontUnderline(not gone and sign == "+")
        found: list[tuple[str, QTextCharFormat]] = []
        room = _LONGEST
        for piece in pieces:
            text = piece.text if len(piece.text) <= room else piece.text[:room] + "…"
            room -= len(text)
            if piece.differs:
                found.append((f"[{sign}{text.strip()}{sign}]" + " " * text.endswith(" "), marked))
            else:
                found.append((text, QTextCharFormat()))
            if room <= 0:
                break
        return found


def _write(table: QTextTable, row: int, column: int, pieces: Sequence[tuple[str, QTextCharFormat]]) -> None:
    cursor = table.cellAt(row, column).firstCursorPosition()
    for text, form in pieces:
        cursor.insertText(text, form)


def _strong() -> QTextCharFormat:
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    return strong


def _grid(line: QColor, columns: int = 2) -> QTextTableFormat:
    grid = QTextTableFormat()
    grid.setHeaderRowCount(1)
    grid.setCellPadding(5)
    grid.setCellSpacing(0)
    grid.setBorder(1)
    grid.setBorderBrush(line)
    grid.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    grid.setBorderCollapse(True)
    part = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
    grid.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    grid.setColumnWidthConstraints([part] * columns)
    return grid
