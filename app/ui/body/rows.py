"""A table that is filled in by keyboard: rows are added, taken away and moved, cells are text or a choice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

_DATA = Qt.ItemDataRole.UserRole  # of a choice: what is chosen
_KEY = Qt.ItemDataRole.UserRole + 1  # of a row, on its first cell: what it stands for
_Index = QModelIndex | QPersistentModelIndex

Choices = Callable[[], Sequence[tuple[str, str]]]  # what is chosen, and its words


class Column(NamedTuple):
    """A column's heading, how much room it takes, and what there is to choose; None: text."""

    title: str
    stretch: int = 1
    choices: Choices | None = None


class Row(NamedTuple):
    """One row: what it stands for, and its cells; of a choice, what is chosen."""

    key: str
    cells: tuple[str, ...]


class _ChoiceDelegate(QStyledItemDelegate):
    """Edits a cell by choosing."""

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        box = QComboBox(parent)
        for data, words in self._choices():
            box.addItem(words, data)
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(index.data(_DATA)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            plain = model.index(index.row(), index.column())
            model.setData(plain, editor.currentData(), _DATA)
            model.setData(plain, editor.currentText(), Qt.ItemDataRole.DisplayRole)


class _Grid(QTableWidget):
    """Tab goes from cell to cell and, after the last one, on; Return edits."""

    asked = Signal(str)  # "add", "remove", "up" or "down"

    def focusNextPrevChild(self, next: bool) -> bool:
        last = self.rowCount() * self.columnCount() - 1
        at = self.currentRow() * self.columnCount() + self.currentColumn() + (1 if next else -1)
        if self.currentRow() < 0 or not 0 <= at <= last:
            return super().focusNextPrevChild(next)
        self.setCurrentCell(*divmod(at, self.columnCount()))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (
            self.state() == QAbstractItemView.State.EditingState
        ):  # Return in a cell, which ends when Qt is idle
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                QTimer.singleShot(0, self, lambda: self.asked.emit("add"))
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Insert:
                self.asked.emit("add")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if control:
                self.asked.emit("add")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.currentItem():
                self.editItem(self.currentItem())
            case Qt.Key.Key_Delete if control:
                self.asked.emit("remove")
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.currentItem():
                self.clear_cell()
            case Qt.Key.Key_Up if alt:
                self.asked.emit("up")
            case Qt.Key.Key_Down if alt:
                self.asked.emit("down")
            case _:
                super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab out of a cell goes to the next one, or out of the table, as it does when nothing is edited."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        self.setFocus()
        if hint in (hints.EditNextItem, hints.EditPreviousItem):
            self.focusNextPrevChild(hint == hints.EditNextItem)

    def clear_cell(self) -> None:
        """Empty the current cell, a text one."""
        item = self.currentItem()
        if item and not isinstance(self.itemDelegateForColumn(self.currentColumn()), _ChoiceDelegate):
            item.setText("")


class RowsTable(QWidget):
    """A table with its buttons; `changed` tells what a person did, never what the program set."""

    changed = Signal()
    cell_changed = Signal(int, int)  # row, column

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = _Grid(self)
        self.grid.asked.connect(self._do)
        self.grid.itemChanged.connect(self._tell)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setAlternatingRowColors(True)
        self.grid.setTabKeyNavigation(False)  # the view's own way never leaves the table
        self.grid.verticalHeader().setDefaultSectionSize(self.grid.fontMetrics().height() + 10)
        triggers = QAbstractItemView.EditTrigger
        self.grid.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self._columns: tuple[Column, ...] = ()
        self._quiet = False
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout()
        for name, words, keys in (
            ("add", self.tr("Add"), "Ctrl+Return"),
            ("remove", self.tr("Remove"), "Ctrl+Delete"),
            ("up", self.tr("Up"), "Alt+↑"),
            ("down", self.tr("Down"), "Alt+↓"),
        ):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.setToolTip(f"{words} ({keys})")
            button.clicked.connect(lambda _=False, name=name: self._do(name))
            self.buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.grid, 1)
        line.addLayout(column)

    def set_up(self, columns: Sequence[Column]) -> None:
        """Give it its columns; the names of its widgets follow from its own."""
        self._columns = tuple(columns)
        self.grid.setObjectName(f"{self.objectName()}_grid")
        self.grid.setAccessibleName(self.accessibleName())
        self.grid.setColumnCount(len(columns))
        self.grid.setHorizontalHeaderLabels([column.title for column in columns])
        head = self.grid.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        for place, column in enumerate(columns):
            self.grid.setColumnWidth(place, column.stretch * 70)
            if column.choices:
                delegate = _ChoiceDelegate(column.choices, self.grid)
                self.grid.setItemDelegateForColumn(place, delegate)
        for name, button in self.buttons.items():
            button.setObjectName(f"{self.objectName()}_{name}")
            button.setAccessibleName(f"{button.text()}: {self.accessibleName()}")

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and stand where one stood."""
        place = (max(self.grid.currentRow(), 0), max(self.grid.currentColumn(), 0))
        self._quiet = True
        self.grid.setRowCount(0)
        for number, row in enumerate(rows):
            self._insert(number, row)
        self._quiet = False
        if rows:
            self.grid.setCurrentCell(min(place[0], len(rows) - 1), place[1])

    def rows(self) -> list[Row]:
        """What the table holds."""
        return [self._row(number) for number in range(self.grid.rowCount())]

    def set_key(self, row: int, key: str) -> None:
        """What a row stands for becomes this."""
        self._set(row, 0, _KEY, key)

    def set_cell(self, row: int, column: int, text: str) -> None:
        """A text cell becomes this, without anybody being told."""
        self._set(row, column, Qt.ItemDataRole.DisplayRole, text)

    def refresh_choices(self) -> None:
        """Say what is chosen in the words of today, e.g. after a name was changed in another table."""
        for place, column in enumerate(self._columns):
            if column.choices:
                words = dict(column.choices())
                for row in range(self.grid.rowCount()):
                    chosen = self._item(row, place).data(_DATA) or ""
                    self._set(row, place, Qt.ItemDataRole.DisplayRole, words.get(chosen, ""))

    def _set(self, row: int, column: int, role: int, value: str) -> None:
        quiet, self._quiet = self._quiet, True
        self._item(row, column).setData(role, value)
        self._quiet = quiet

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.grid.item(row, column)
        assert item is not None
        return item

    def _row(self, number: int) -> Row:
        cells: list[str] = []
        for place, column in enumerate(self._columns):
            item = self._item(number, place)
            cells.append(str(item.data(_DATA) or "") if column.choices else item.text().strip())
        return Row(str(self._item(number, 0).data(_KEY) or ""), tuple(cells))

    def _insert(self, number: int, row: Row) -> None:
        quiet, self._quiet = self._quiet, True
        self.grid.insertRow(number)
        for place, (column, cell) in enumerate(zip(self._columns, row.cells, strict=True)):
            item = QTableWidgetItem()
            if column.choices:
                item.setData(_DATA, cell)
                item.setText(dict(column.choices()).get(cell, ""))
            else:
                item.setText(cell)
            if place == 0:
                item.setData(_KEY, row.key)
            self.grid.setItem(number, place, item)
        self._quiet = quiet

    def _tell(self, item: QTableWidgetItem) -> None:
        if not self._quiet:
            self.cell_changed.emit(item.row(), item.column())
            self.changed.emit()

    def _do(self, what: str) -> None:
        at, column = self.grid.currentRow(), max(self.grid.currentColumn(), 0)
        rows = self.rows()
        if what == "add":
            at, column = at + 1 if at >= 0 else len(rows), 0
            first = next((i for i, each in enumerate(self._columns) if not each.choices), 0)
            self._insert(at, Row("", ("",) * len(self._columns)))
            column = first
        elif not 0 <= at < len(rows):
            return
        elif what == "remove":
            self.grid.removeRow(at)
            at = min(at, self.grid.rowCount() - 1)
        else:
            to = at + (1 if what == "down" else -1)
            if not 0 <= to < len(rows):
                return
            self.grid.removeRow(at)
            self._insert(to, rows[at])
            at = to
        self.grid.setFocus()
        if at >= 0:
            self.grid.setCurrentCell(at, column)
        self.changed.emit()
