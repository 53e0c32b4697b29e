"""The list of people: letters find, arrows walk, and keys that are no letters do something."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.side.attendance.model import Index, RowsModel
from app.ui.side.attendance.painter import RowPainter
from app.ui.side.attendance.rows import Row

# What each key does, by the names of the commands; the keypad's and the other Enter count as well
KEYS: Mapping[str, tuple[str, ...]] = {
    "toggle": ("Space",),
    "excuse": ("Shift+Space",),
    "remote": ("Ctrl+Space",),
    "arrive": ("+",),
    "leave": ("-",),
    "forget": ("Del",),
    "conflict": ("Ctrl+Shift+J",),
    "refrain": ("Ctrl+Shift+D",),
    "serve": ("F3",),
    "preside": ("F5",),
    "approve": ("Shift+F5",),
    "add": ("Ins",),
    "all": ("Ctrl+A",),
    "menu": ("Return", "Enter", "Menu"),
    "next": ("Ctrl+PgDown",),
    "previous": ("Ctrl+PgUp",),
}
_COMMANDS = {QKeySequence(key).toString(): name for name, keys in KEYS.items() for key in keys}


def command_of(event: QKeyEvent) -> str:
    """The command that a key asks for, "" for none."""
    if event.text() in ("+", "-") and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return "arrive" if event.text() == "+" else "leave"
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(event.key() | keys.value).toString()
    return _COMMANDS.get(pressed, "")


class PeopleList(QListView):
    """Shows the rows; `asked` tells the command that somebody wants for the current row."""

    asked = Signal(str)
    letters_changed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("people")
        self.setAccessibleName(self.tr("People"))
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(90)
        self.letters = ""
        self._key = ""  # whose row is the current one, also while letters hide it

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    # What is shown

    @property
    def row(self) -> Row | None:
        """The current row."""
        return self.rows.row_at(self.currentIndex())

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the current one stays it."""
        self.rows.show_rows(rows)
        self._keep()
        self.scheduleDelayedItemsLayout()  # notes come and go, and with them a row's height

    def choose(self, key: str) -> None:
        """Make a row, or a person's, the current one."""
        index = self.rows.index_of(key)
        if index.isValid():
            self._set(index)

    def seek(self, letters: str) -> None:
        """Show those whose names begin so; the first of them becomes the current one."""
        if letters == self.letters:
            return
        self.letters = letters
        self.rows.find(letters)
        if letters:
            self._set(self.rows.first())
        else:
            self._keep()
        self.letters_changed.emit(letters)

    def _keep(self) -> None:
        index = self.rows.index_of(self._key)
        self._set(index if index.isValid() else self.rows.first())

    def _set(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)
        row = self.rows.row_at(index)
        self._key = row.key if row else ""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if row := self.rows.row_at(current):
            self._key = row.key

    # Keys and mouse

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and command_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command, text = command_of(event), event.text()
        if command == "toggle" and self.letters and self.row is None:
            command = ""  # nobody is called that: a blank in the name of somebody to be added
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if command:
            self.asked.emit(command)
        elif event.key() == Qt.Key.Key_Backspace:
            self.seek(self.letters[:-1])
        elif event.key() == Qt.Key.Key_Escape and self.letters:
            self.seek("")
        elif text and text.isprintable() and not held:
            self.seek(self.letters + text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self._set(index)
        self.asked.emit("menu")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self.scrollTo(self.currentIndex())  # whom a question is about is to be seen above it
