"""A small form that opens within the panel and asks for what a command still needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import time
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.dates import read_time, written_time
from app.ui.fields import CheckedEdit, FieldEdit

Answers = Mapping[str, Any]


class Choice(msgspec.Struct, frozen=True):
    """One of several; `options` are values with their words."""

    name: str
    label: str
    options: Sequence[tuple[Any, str]]
    value: Any = None


class Words(msgspec.Struct, frozen=True):
    """A line of text."""

    name: str
    label: str
    value: str = ""


class ClockTime(msgspec.Struct, frozen=True):
    """A clock time, or none."""

    name: str
    label: str
    value: time | None = None


Asked = Choice | Words | ClockTime


class ClockEdit(CheckedEdit):
    """A clock time: "10.42", "10:42", "1042"."""

    def meaning(self, text: str) -> object:
        return read_time(text)


class Ask(QFrame):
    """One question at a time; hidden when there is none."""

    closed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._then: Callable[[Answers], None] | None = None
        self._fields: list[tuple[Asked, QWidget]] = []
        self.title = QLabel(self)
        self.title.setObjectName(f"{name}_title")
        self.title.setWordWrap(True)
        self.ok, self.cancel = QPushButton(self.tr("OK"), self), QPushButton(self.tr("Cancel"), self)
        for button, which in ((self.ok, "ok"), (self.cancel, "cancel")):
            button.setObjectName(f"{name}_{which}")
            button.setAutoDefault(False)
        self.ok.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.give_up)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 6, 8, 6)
        self._column.addWidget(self.title)
        self._form: QWidget | None = None
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.ok)
        line.addWidget(self.cancel)
        self._column.addLayout(line)
        self.hide()

    def ask(self, title: str, fields: Sequence[Asked], then: Callable[[Answers], None]) -> None:
        """Ask for these; `then` gets the answers by the fields' names."""
        self._drop()
        self._then = then
        self.title.setText(title)
        form = self._form = QWidget(self)
        layout = QFormLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in fields:
            widget = self._made(field, form)
            widget.setObjectName(f"{self.objectName()}_{field.name}")
            widget.setAccessibleName(f"{field.label}, {title}")
            layout.addRow(field.label, widget)
            self._fields.append((field, widget))
        self._column.insertWidget(1, form)
        widgets = [widget for _, widget in self._fields]
        for first, second in zip(widgets, [*widgets[1:], self.ok], strict=True):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.ok, self.cancel)
        self.show()
        form.show()
        if self._fields:
            self._fields[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Take the answers, unless one cannot be understood."""
        wrong = next((widget for _, widget in self._fields if widget.property("invalid")), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        answers = {field.name: _answer(widget) for field, widget in self._fields}
        then, self._then = self._then, None
        self.give_up()
        if then is not None:
            then(answers)

    def give_up(self) -> None:
        """Ask no more; `closed` says where the focus is wanted again."""
        if not self.isHidden():
            self.closed.emit()  # first, so that the focus need not look for a place of its own
            self.hide()
            self._drop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give_up() if QApplication.focusWidget() is self.cancel else self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _made(self, field: Asked, parent: QWidget) -> QWidget:
        match field:
            case Choice():
                box = QComboBox(parent)
                box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                box.setMinimumContentsLength(10)
                for value, words in field.options:
                    box.addItem(words, value)
                box.setCurrentIndex(max(0, [value for value, _ in field.options].index(field.value)))
                return box
            case ClockTime():
                clock = ClockEdit(parent)
                clock.setText(written_time(field.value) if field.value else "")
                return clock
            case Words():
                line = FieldEdit(parent)
                line.setText(field.value)
                return line

    def _drop(self) -> None:
        self._fields = []
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None


def _answer(widget: QWidget) -> Any:
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, ClockEdit):
        return read_time(widget.text())
    return widget.text().strip() if isinstance(widget, FieldEdit) else None
