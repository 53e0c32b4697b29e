"""A list to put in order by keyboard, each line with or without a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

_DATA = Qt.ItemDataRole.UserRole


class _Lines(QListWidget):
    moved = Signal(int)  # by how many lines

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class OrderList(QWidget):
    """Lines with ticks (Space) that are moved with Alt and the arrows or by buttons."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = _Lines(self)
        self.lines.setSpacing(1)
        self.lines.moved.connect(self._move)
        self.lines.itemChanged.connect(lambda _item: self.changed.emit())
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout()
        for name, words, keys, by in (
            ("up", self.tr("Up"), "Alt+↑", -1),
            ("down", self.tr("Down"), "Alt+↓", 1),
        ):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.setToolTip(f"{words} ({keys})")
            button.clicked.connect(lambda _=False, by=by: self._move(by))
            self.buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.lines, 1)
        line.addLayout(column)

    def set_up(self) -> None:
        """The names of its widgets follow from its own."""
        self.lines.setObjectName(f"{self.objectName()}_lines")
        self.lines.setAccessibleName(self.accessibleName())
        for name, button in self.buttons.items():
            button.setObjectName(f"{self.objectName()}_{name}")
            button.setAccessibleName(f"{button.text()}: {self.accessibleName()}")

    def show_lines(self, lines: Sequence[tuple[str, str]], ticked: Sequence[str]) -> None:
        """Show lines (what each stands for, its words), those with a tick first and in their order."""
        words = dict(lines)
        order = [each for each in ticked if each in words]
        order += [each for each, _ in lines if each not in order]
        at = max(self.lines.currentRow(), 0)
        self.lines.blockSignals(True)
        self.lines.clear()
        for each in order:
            item = QListWidgetItem(words[each], self.lines)
            item.setData(_DATA, each)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each in ticked else Qt.CheckState.Unchecked)
        self.lines.blockSignals(False)
        if order:
            self.lines.setCurrentRow(min(at, len(order) - 1))

    def ticked(self) -> tuple[str, ...]:
        """What has a tick, in order."""
        items = (self.lines.item(row) for row in range(self.lines.count()))
        return tuple(str(i.data(_DATA)) for i in items if i.checkState() == Qt.CheckState.Checked)

    def _move(self, by: int) -> None:
        at = self.lines.currentRow()
        if at >= 0 and 0 <= at + by < self.lines.count():
            item = self.lines.takeItem(at)
            self.lines.insertItem(at + by, item)
            self.lines.setCurrentRow(at + by)
            self.lines.setFocus()
            self.changed.emit()
