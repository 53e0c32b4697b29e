"""The rows of the Attendance tab for Qt: what is shown and what is read out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.ui.side.attendance.rows import Row

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class RowsModel(QAbstractListModel):
    """Shows rows as they are, those that letters find if there are any."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._letters = ""

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows."""
        self._all = rows
        self._update()

    def find(self, letters: str) -> None:
        """Show only those whose name or party begins so; all for ""."""
        self._letters = letters
        self._update()

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """The row with a key, or the first about a person with that id."""
        for number, row in enumerate(self._rows):
            if key and key in (row.key, row.person):
                return self.index(number)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The first row that is about somebody."""
        return next((self.index(n) for n, r in enumerate(self._rows) if r.state != "head"), QModelIndex())

    def _update(self) -> None:
        rows = self._all
        if self._letters:
            rows = tuple(row for row in rows if row.state != "head" and row.begins_with(self._letters))
        before, keys = self._rows, [row.key for row in rows]
        if keys == [row.key for row in before]:
            self._rows = rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    # What Qt asks of a model

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == _Role.DisplayRole:
            return row.title
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            return row.told
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.state == "head":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
