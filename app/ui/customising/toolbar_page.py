"""What stands on the toolbar: chosen from every action, put in order, parted into groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.customising.keys import title

_NAME = Qt.ItemDataRole.UserRole


class ToolbarPage(QWidget):
    """Left every action, right those on the toolbar."""

    def __init__(
        self, actions: Sequence[QAction], names: Sequence[str], given: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar_page")
        self._actions = {action.objectName(): action for action in actions}
        self._given = tuple(given)
        self.seek = QLineEdit(self)
        self.seek.setObjectName("seek_button")
        self.seek.setAccessibleName(self.tr("Find a command for the toolbar"))
        self.seek.setPlaceholderText(self.tr("Find"))
        self.every = self._list("every_command", self.tr("Every command"))
        self.shown = self._list("on_toolbar", self.tr("On the toolbar"))
        self.add = self._button("add_to_toolbar", self.tr("&Add →"), self._add)
        self.part = self._button("add_parting", self.tr("Add a &line"), lambda: self._insert(""))
        self.remove = self._button("remove_from_toolbar", self.tr("&Remove"), self._remove)
        self.up = self._button("button_up", self.tr("&Up"), lambda: self._move(-1))
        self.down = self._button("button_down", self.tr("&Down"), lambda: self._move(1))
        self.reset = self._button("toolbar_as_given", self.tr("As &given"), self._reset)
        self._lay_out()
        self.seek.textChanged.connect(lambda _: self._show_every())
        self.every.itemActivated.connect(lambda _: self._add())
        for each in (self.every, self.shown):
            each.currentRowChanged.connect(lambda _: self._show_state())
        self._show_every()
        self._show(tuple(names))

    @property
    def names(self) -> tuple[str, ...]:
        """The names on the toolbar, "" for a line between groups."""
        return tuple(str(self.shown.item(row).data(_NAME)) for row in range(self.shown.count()))

    def _list(self, name: str, words: str) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName(name)
        made.setAccessibleName(words)
        return made

    def _button(self, name: str, words: str, do: object) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setAutoDefault(False)
        made.clicked.connect(do)
        return made

    def _lay_out(self) -> None:
        left, right = QLabel(self.tr("&Every command"), self), QLabel(self.tr("&On the toolbar"), self)
        left.setBuddy(self.seek)
        right.setBuddy(self.shown)
        middle = QVBoxLayout()
        middle.addStretch(1)
        for button in (self.add, self.part, self.remove, self.up, self.down, self.reset):
            middle.addWidget(button)
        middle.addStretch(1)
        grid = QGridLayout(self)
        grid.addWidget(left, 0, 0)
        grid.addWidget(right, 0, 2)
        grid.addWidget(self.seek, 1, 0)
        grid.addWidget(self.every, 2, 0)
        grid.addLayout(middle, 1, 1, 2, 1)
        grid.addWidget(self.shown, 1, 2, 2, 1)

    @property
    def _chosen(self) -> str:
        """The action that is chosen among all, "" if none is."""
        at = self.every.currentRow()
        return str(self.every.item(at).data(_NAME)) if at >= 0 else ""

    def _item(self, name: str) -> QListWidgetItem:
        action = self._actions.get(name)
        item = QListWidgetItem(title(action) if action else self.tr("(a line between groups)"))
        if action and not action.icon().isNull():
            item.setIcon(action.icon())
        item.setData(_NAME, name)
        return item

    def _show_every(self) -> None:
        sought = self.seek.text().strip().casefold()
        self.every.clear()
        rows = [(title(action), name) for name, action in self._actions.items()]
        for words, name in sorted(rows, key=lambda row: row[0].casefold()):
            if sought in words.casefold():
                self.every.addItem(self._item(name))
        self.every.setCurrentRow(0)

    def _show(self, names: tuple[str, ...]) -> None:
        self.shown.clear()
        for name in names:
            if not name or name in self._actions:
                self.shown.addItem(self._item(name))
        self._show_state()

    def _show_state(self) -> None:
        at, count = self.shown.currentRow(), self.shown.count()
        self.add.setEnabled(self._chosen not in ("", *self.names))
        self.remove.setEnabled(at >= 0)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)
        self.reset.setEnabled(self.names != self._given)

    def _add(self) -> None:
        if self.add.isEnabled():
            self._insert(self._chosen)

    def _insert(self, name: str) -> None:
        at = self.shown.currentRow() + 1 if self.shown.currentRow() >= 0 else self.shown.count()
        self.shown.insertItem(at, self._item(name))
        self.shown.setCurrentRow(at)
        self._show_state()

    def _remove(self) -> None:
        self.shown.takeItem(self.shown.currentRow())
        self._show_state()

    def _move(self, by: int) -> None:
        at = self.shown.currentRow()
        self.shown.insertItem(at + by, self.shown.takeItem(at))
        self.shown.setCurrentRow(at + by)
        self._show_state()

    def _reset(self) -> None:
        self._show(self._given)
