"""A list of an item's facts (motions, votes …) with its keys: Enter changes, Insert adds, Delete removes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QToolButton, QVBoxLayout, QWidget

_Key = Qt.Key
_Alt = Qt.KeyboardModifier.AltModifier


class _Rows(QListWidget):
    """The list itself; Alt with an arrow moves a row, though the window has another use for that key."""

    pressed_key = Signal(object)  # QKeyEvent, accepted by whoever has a use for it
    widened = Signal()

    @property
    def height_of_rows(self) -> int:
        """How high all rows are together, their lines broken as they are now."""
        self.doItemsLayout()
        return self.contentsSize().height()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A row is marked only while the list has the focus: there are many lists."""
        super().focusInEvent(event)
        if self.currentItem():
            self.currentItem().setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.pressed_key.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)


class FactList(QWidget):
    """Rows with a heading and buttons; `letters` are further keys that it tells of."""

    add_asked = Signal()
    change_asked = Signal(int)
    remove_asked = Signal(int)
    move_asked = Signal(int, int)  # row, steps
    letter = Signal(int, str)  # row, the letter in capitals

    def __init__(
        self, name: str, label: str, parent: QWidget, *, letters: str = "", adds: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._letters = letters
        self.label = QLabel(label, self)
        font = self.label.font()
        font.setBold(True)
        self.label.setFont(font)
        self.rows = _Rows(self)
        self.rows.setObjectName(f"{name}_rows")
        self.rows.setAccessibleName(label.replace("&", ""))
        self.rows.setWordWrap(True)
        self.rows.setAlternatingRowColors(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.pressed_key.connect(self._key)
        self.rows.widened.connect(self._fit)
        self.rows.itemDoubleClicked.connect(lambda _item: self.change_asked.emit(self.rows.currentRow()))
        self.label.setBuddy(self.rows)
        self.add = QToolButton(self)
        self.add.setObjectName(f"{name}_add")
        self.add.setText("+")
        self.add.setVisible(adds)
        self.add.setAccessibleName(self.tr("Add: {0}").format(self.rows.accessibleName()))
        self.add.setToolTip(self.add.accessibleName())
        self.add.clicked.connect(self.add_asked)
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.rows)
        self.show_rows(())

    def show_rows(self, rows: Sequence[str]) -> None:
        """Show these; the row that was chosen stays so."""
        if [self.rows.item(i).text() for i in range(self.rows.count())] != list(rows):
            at = max(self.rows.currentRow(), 0)
            self.rows.clear()
            self.rows.addItems(list(rows))
            self.rows.setCurrentRow(min(at, len(rows) - 1))
            if not self.rows.hasFocus():
                self.rows.clearSelection()
        self.rows.setVisible(bool(rows))
        self._fit()

    def choose(self, row: int) -> None:
        """Go to a row, or to the button that adds when there is none."""
        if self.rows.count():
            self.rows.setCurrentRow(min(max(row, 0), self.rows.count() - 1))
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        """As high as its rows: the whole tab scrolls, not each list in it."""
        height = self.rows.height_of_rows + 2 * self.rows.frameWidth()
        if self.rows.minimumHeight() != height:
            self.rows.setFixedHeight(height)

    def _key(self, event: QKeyEvent) -> None:
        row, key = self.rows.currentRow(), event.key()
        event.accept()
        if key == _Key.Key_Insert and self.add.isVisibleTo(self):
            self.add_asked.emit()
        elif row < 0:
            event.ignore()
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2):
            self.change_asked.emit(row)
        elif key in (_Key.Key_Delete, _Key.Key_Backspace):
            self.remove_asked.emit(row)
        elif _moves(event):
            self.move_asked.emit(row, -1 if key == _Key.Key_Up else 1)
        elif event.text() and event.text().upper() in self._letters:
            self.letter.emit(row, event.text().upper())
        else:
            event.ignore()


def _moves(event: QKeyEvent) -> bool:
    return event.key() in (_Key.Key_Up, _Key.Key_Down) and bool(event.modifiers() & _Alt)
