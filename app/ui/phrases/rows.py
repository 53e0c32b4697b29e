"""One page of the dialog of own phrases: rows in a list, own and given ones, and the chosen one to write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_LINES = 4


class Row(msgspec.Struct, frozen=True):
    """One phrase or short form. `shown` is of those that the profile gives."""

    name: str = ""
    text: str = ""
    own: bool = True
    shown: bool = True


class Words(NamedTuple):
    """What a page is called and says; names with "&" are those of labels."""

    prefix: str  # of the names of its widgets
    list: str
    name: str
    text: str
    hint: str
    longest: tuple[int, int]  # characters of a name and of a text
    lines: bool  # whether a text may have several


class RowsPage(QWidget):
    """The rows in order: own ones can be changed, moved and removed, given ones only be left out."""

    def __init__(self, rows: Sequence[Row], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{words.prefix}_page")
        self._words = words
        self._rows = list(rows)
        self._build()
        self._connect()
        self._fill(0 if rows else -1)

    @property
    def rows(self) -> tuple[Row, ...]:
        """As they are now; own ones with nothing in them left out."""
        return tuple(row for row in self._rows if not row.own or row.name.strip() or row.text.strip())

    def add(self, text: str = "") -> None:
        """One more of her own, to be written; it stands behind the chosen one or at the end of her own."""
        own = sum(row.own for row in self._rows)
        at = self.list.currentRow()
        at = at + 1 if 0 <= at < own else own
        self._rows.insert(at, Row(text=text[: self._words.longest[1]]))
        self._fill(at)
        self.name.setFocus()

    def choose(self, row: Row) -> None:
        """Go to a row, so that it can be put right."""
        self.list.setCurrentRow(self._rows.index(row))
        self.name.setFocus()
        self.name.selectAll()

    # Building

    def _build(self) -> None:
        words, prefix = self._words, self._words.prefix
        self.list = QListWidget(self)
        self.list.setObjectName(f"{prefix}_list")
        self.list.setAccessibleName(words.list)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumSize(self.fontMetrics().averageCharWidth() * 76, self.fontMetrics().height() * 11)
        self.name, self.text = QLineEdit(self), QPlainTextEdit(self)
        self.name.setMaxLength(words.longest[0])
        self.text.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * (_LINES if words.lines else 2) + 14
        self.text.setFixedHeight(height)
        grid = QGridLayout(self)
        grid.addWidget(self.list, 0, 0, 1, 2)
        grid.addLayout(self._buttons(), 0, 2)
        for line, (field, label, name) in enumerate(
            ((self.name, words.name, "name"), (self.text, words.text, "text")), 1
        ):
            field.setObjectName(f"{prefix}_{name}")
            field.setAccessibleName(label.replace("&", ""))
            shown = QLabel(label, self)
            shown.setBuddy(field)
            top = Qt.AlignmentFlag.AlignTop if name == "text" else Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(shown, line, 0, top)
            grid.addWidget(field, line, 1)
        hint = QLabel(words.hint, self)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        self.text.setAccessibleDescription(words.hint)
        grid.addWidget(hint, 3, 1)
        grid.addWidget(self.place, 2, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.new, self.remove = (
            self._button("new", self.tr("&New")),
            self._button("remove", self.tr("&Remove")),
        )
        self.up, self.down = self._button("up", self.tr("&Up")), self._button("down", self.tr("&Down"))
        self.place = self._button("place", self.tr("Place to &fill in"))
        self.place.setVisible(self._words.lines)
        for button in (self.new, self.remove, self.up, self.down):
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{self._words.prefix}_{name}")
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(self._ticked)
        self.name.textEdited.connect(lambda text: self._change(name=text))
        self.text.textChanged.connect(self._written)
        self.new.clicked.connect(lambda: self.add())
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.place.clicked.connect(self._insert_place)

    # What is shown

    def _fill(self, at: int) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in self._rows:
                self.list.addItem(self._item(row))
            self.list.setCurrentRow(at)
        self._show(at)

    def _item(self, row: Row) -> QListWidgetItem:
        item = QListWidgetItem(self._line(row))
        item.setToolTip(row.text)
        if not row.own:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row.shown else Qt.CheckState.Unchecked)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, self.tr("From the profile: {0}").format(item.text())
            )
            item.setForeground(QBrush(self.palette().color(QPalette.ColorRole.PlaceholderText)))
        return item

    def _line(self, row: Row) -> str:
        text = " ".join(row.text.split())
        return f"{row.name or '…'} – {text}"

    def _show(self, at: int) -> None:
        row = self._rows[at] if 0 <= at < len(self._rows) else None
        own = row is not None and row.own
        count = sum(each.own for each in self._rows)
        with QSignalBlocker(self.text), QSignalBlocker(self.name):
            self.name.setText(row.name if row else "")
            self.text.setPlainText(row.text if row else "")
        self.name.setReadOnly(not own)
        self.text.setReadOnly(not own)
        for button, on in (
            (self.remove, own),
            (self.up, own and at > 0),
            (self.down, own and at < count - 1),
            (self.place, own),
        ):
            button.setEnabled(on)

    # What is done

    def _change(self, **changed: str) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._rows) and self._rows[at].own:
            self._rows[at] = replace(self._rows[at], **changed)
            with QSignalBlocker(self.list):
                self.list.item(at).setText(self._line(self._rows[at]))

    def _written(self) -> None:
        text, most = self.text.toPlainText(), self._words.longest[1]
        self._change(text=text[:most] if self._words.lines else " ".join(text.split())[:most])

    def _ticked(self, item: QListWidgetItem) -> None:
        at = self.list.row(item)
        self._rows[at] = replace(self._rows[at], shown=item.checkState() == Qt.CheckState.Checked)

    def _remove(self) -> None:
        at = self.list.currentRow()
        del self._rows[at]
        self._fill(min(at, len(self._rows) - 1))
        if not self.remove.isEnabled():
            self.list.setFocus()

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        self._rows[at], self._rows[at + by] = self._rows[at + by], self._rows[at]
        self._fill(at + by)
        if not (self.up if by < 0 else self.down).isEnabled():
            (self.down if by < 0 else self.up).setFocus()

    def _insert_place(self) -> None:
        """⟨…⟩ with its middle selected: no keyboard has the signs."""
        cursor = self.text.textCursor()
        words = cursor.selectedText() or "…"
        cursor.insertText(f"⟨{words}⟩")
        end = cursor.position() - 1
        cursor.setPosition(end - len(words))
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()


def hidden(rows: Iterable[Row]) -> tuple[str, ...]:
    """The names of the given ones that are left out."""
    return tuple(row.name for row in rows if not row.own and not row.shown)
