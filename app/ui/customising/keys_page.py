"""The keys of every action: looked for, pressed anew, taken away, given back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.customising.keys import given, title, written

_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysPage(QWidget):
    """`chosen` has what differs from the keys that actions come with."""

    def __init__(self, actions: Sequence[QAction], chosen: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys_page")
        self._actions = {action.objectName(): action for action in actions}
        self.chosen = {name: keys for name, keys in chosen.items() if name in self._actions}
        self.seek = QLineEdit(self)
        self.seek.setObjectName("seek_command")
        self.seek.setAccessibleName(self.tr("Find a command"))
        self.seek.setPlaceholderText(self.tr("a command, or keys such as Ctrl+B"))
        sought = QLabel(self.tr("&Find"), self)
        sought.setBuddy(self.seek)
        self.table = QTableWidget(0, 2, self)
        self.table.setObjectName("commands_and_keys")
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.keys = QKeySequenceEdit(self)
        self.keys.setObjectName("new_keys")
        self.keys.setAccessibleName(self.tr("New keys"))
        self.keys.setMaximumSequenceLength(1)
        label = QLabel(self.tr("&New keys"), self)
        label.setBuddy(self.keys)
        self.take = self._button("take_keys", self.tr("&Use"))
        self.none = self._button("no_keys", self.tr("N&one"))
        self.back = self._button("given_keys", self.tr("As &given"))
        self.all_back = self._button("all_given_keys", self.tr("&All as given"))
        self.told = QLabel(self)
        self.told.setObjectName("keys_told")
        self.told.setWordWrap(True)
        self._lay_out(sought, label)
        self._connect()
        self._show()

    def _button(self, name: str, words: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    def _lay_out(self, sought: QLabel, label: QLabel) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        first.addWidget(sought)
        first.addWidget(self.seek, 1)
        for widget in (label, self.keys, self.take, self.none, self.back):
            last.addWidget(widget)
        last.addStretch(1)
        last.addWidget(self.all_back)
        column = QVBoxLayout(self)
        column.addLayout(first)
        column.addWidget(self.table, 1)
        column.addLayout(last)
        column.addWidget(self.told)

    def _connect(self) -> None:
        self.seek.textChanged.connect(lambda _: self._show())
        self.table.currentCellChanged.connect(lambda *_: self._show_state())
        self.keys.keySequenceChanged.connect(lambda _: self._show_state())
        self.take.clicked.connect(lambda: self._set(written(self.keys.keySequence())))
        self.none.clicked.connect(lambda: self._set(""))
        self.back.clicked.connect(lambda: self._set(None))
        self.all_back.clicked.connect(self._set_all_back)

    # What is chosen

    def shown_keys(self, name: str) -> str:
        """An action's keys as they would be, in the words of this system."""
        if name in self.chosen:
            return QKeySequence(self.chosen[name], QKeySequence.SequenceFormat.PortableText).toString(_NATIVE)
        return ", ".join(each.toString(_NATIVE) for each in given(self._actions[name]))

    @property
    def _name(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _holders(self, keys: str) -> list[str]:
        """The other actions that have these keys."""
        pressed = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
        found: list[str] = []
        for name, action in self._actions.items():
            own = [QKeySequence(self.chosen[name])] if name in self.chosen else given(action)
            if name != self._name and any(each == pressed for each in own if not each.isEmpty()):
                found.append(name)
        return found

    def _set(self, keys: str | None) -> None:
        """Give the chosen action these keys, "" for none, None for its own; whoever had them loses them."""
        name = self._name
        if not name:
            return
        if keys is None:
            self.chosen.pop(name, None)
        else:
            for other in self._holders(keys) if keys else ():
                self.chosen[other] = ""
            self.chosen[name] = keys
        self.keys.clear()
        self._show()

    def _set_all_back(self) -> None:
        self.chosen.clear()
        self._show()

    # What is shown

    def _show(self) -> None:
        current, sought = self._name, self.seek.text().strip().casefold()
        rows = [(title(action), name) for name, action in self._actions.items()]
        shown = [
            (words, name)
            for words, name in sorted(rows, key=lambda row: row[0].casefold())
            if sought in words.casefold() or sought in self.shown_keys(name).casefold()
        ]
        self.table.blockSignals(True)
        self.table.setRowCount(len(shown))
        for row, (words, name) in enumerate(shown):
            item = QTableWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, name)
            keys = QTableWidgetItem(self.shown_keys(name))
            for each in (item, keys):
                font = each.font()
                font.setBold(name in self.chosen)
                each.setFont(font)
            self.table.setItem(row, 0, item)
            self.table.setItem(row, 1, keys)
        at = next((row for row, (_, name) in enumerate(shown) if name == current), 0)
        if shown:
            self.table.setCurrentCell(at, 0)
        self.table.blockSignals(False)
        self._show_state()

    def _show_state(self) -> None:
        name, keys = self._name, written(self.keys.keySequence())
        self.take.setEnabled(bool(name and keys))
        self.none.setEnabled(bool(name and self.shown_keys(name)))
        self.back.setEnabled(name in self.chosen)
        self.all_back.setEnabled(bool(self.chosen))
        holders = self._holders(keys) if keys else []
        words = ", ".join(title(self._actions[each]) for each in holders)
        self.told.setText(self.tr("These keys are taken from: {0}").format(words) if holders else "")
