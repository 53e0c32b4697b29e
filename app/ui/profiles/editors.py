"""The fields of the form, one class a kind of value: each shows a value and tells what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.inlines import clean
from app.profiles.shape import Shape
from app.ui.body.order import OrderList
from app.ui.profiles.settings import Setting

_LONG = 200  # letters that may stand in a field of one line
_LINES = 3  # that a field of several shows at least


class Editor(Protocol):
    """What every field is: a widget with `edited`, the new value, that can show one."""

    edited: Any

    def show_value(self, value: Any) -> None:
        """Show a value that does not come from here."""
        ...

    def field(self) -> QWidget:
        """The widget that takes the focus."""
        ...


class LineEditor(QLineEdit):
    """A line of text."""

    edited = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda text: self.edited.emit(clean(text)))

    def show_value(self, value: Any) -> None:
        if clean(self.text()) != value:
            self.setText(str(value or ""))
            self.setCursorPosition(0)

    def field(self) -> QWidget:
        return self


class LinesEditor(QPlainTextEdit):
    """Several lines, each a value; of pairs each has "name = words"."""

    edited = Signal(object)

    def __init__(self, pairs: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._pairs = pairs
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(lambda: self.edited.emit(self.value()))
        self._fit()

    def value(self) -> Any:
        """The lines as they stand; empty ones at the end do not count."""
        lines = [clean(line).strip() for line in self.toPlainText().rstrip().split("\n")]
        if not self._pairs:
            return [] if lines == [""] else lines
        cut = (line.partition(" = " if " = " in line else "=") for line in lines if line)
        return {name.strip(): words.strip() for name, _, words in cut}

    def show_value(self, value: Any) -> None:
        if self.value() == value:
            return
        shown: list[str] = [f"{k} = {v}" for k, v in value.items()] if self._pairs else list(value or ())
        with QSignalBlocker(self):
            self.setPlainText("\n".join(shown))
        self._fit()

    def field(self) -> QWidget:
        return self

    def _fit(self) -> None:
        lines = min(max(self.document().blockCount(), _LINES), 8)
        room = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + room + 4)


class WordsEditor(QPlainTextEdit):
    """A long line of text, shown on several."""

    edited = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFixedHeight(4 * self.fontMetrics().lineSpacing() + 12)
        self.textChanged.connect(lambda: self.edited.emit(self.value()))

    def value(self) -> str:
        """The text, on one line."""
        return clean(self.toPlainText().replace("\n", " "))

    def show_value(self, value: Any) -> None:
        if self.value() != value:
            with QSignalBlocker(self):
                self.setPlainText(str(value or ""))

    def field(self) -> QWidget:
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # it is one line
        else:
            super().keyPressEvent(event)


class NumberEditor(QDoubleSpinBox):
    """A number within its bounds; the wheel turns it only when it has the focus."""

    edited = Signal(object)

    def __init__(self, shape: Shape, unit: str, parent: QWidget, *, step: float = 0) -> None:
        super().__init__(parent)
        self.setDecimals(0 if shape.whole else 2)
        self.setRange(shape.least, shape.most)
        self.setSingleStep(step or {"pt": 0.5, "": 0.05}.get(unit, 1))
        self.setSuffix(f" {unit}" if unit else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(
            lambda value: self.edited.emit(int(value) if value == int(value) else value)
        )

    def show_value(self, value: Any) -> None:
        if isinstance(value, int | float) and value != self.value():
            with QSignalBlocker(self):
                self.setValue(value)

    def field(self) -> QWidget:
        return self

    def textFromValue(self, val: float) -> str:
        return (
            self.locale().toString(val, "f", self.decimals()).rstrip("0").rstrip(self.locale().decimalPoint())
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(QComboBox):
    """One of several."""

    edited = Signal(object)

    def __init__(self, choices: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        for data, words in choices.items():
            self.addItem(words, data)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.edited.emit(self.currentData()))

    def show_value(self, value: Any) -> None:
        self.setCurrentIndex(self.findData(value))

    def field(self) -> QWidget:
        return self

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SwitchEditor(QCheckBox):
    """Yes or no; it has its label itself."""

    edited = Signal(object)

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self.clicked.connect(lambda: self.edited.emit(self.isChecked()))

    def show_value(self, value: Any) -> None:
        self.setChecked(bool(value))

    def field(self) -> QWidget:
        return self


class ColourEditor(QWidget):
    """Six hexadecimal digits, and a button with the colour to choose one."""

    edited = Signal(object)

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = LineEditor(self)
        self.text.setMaxLength(7)
        self.text.setFixedWidth(self.text.fontMetrics().horizontalAdvance("#DDDDDD") + 28)
        self.text.edited.connect(lambda text: self._tell(text))
        self.swatch = QPushButton(self)
        self.swatch.setAutoDefault(False)
        self.swatch.setToolTip(self.tr("Choose a colour"))
        self.swatch.setAccessibleName(self.tr("Choose a colour: {0}").format(label))
        self.swatch.clicked.connect(self._choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.text)
        line.addWidget(self.swatch)
        line.addStretch(1)

    def setObjectName(self, name: str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().setObjectName(f"{name}_colour")
        self.text.setObjectName(name)
        self.swatch.setObjectName(f"{name}_swatch")

    def show_value(self, value: Any) -> None:
        self.text.show_value(value)
        self._paint(str(value))

    def field(self) -> QWidget:
        return self.text

    def _tell(self, text: str) -> None:
        text = text.removeprefix("#").upper()
        self._paint(text)
        self.edited.emit(text)

    def _paint(self, text: str) -> None:
        colour = QColor(f"#{text}")
        ground = colour.name() if len(text) == 6 and colour.isValid() else "transparent"
        self.swatch.setStyleSheet(
            f"QPushButton {{ background: {ground}; border: 1px solid palette(mid); border-radius: 3px;"
            " min-width: 2.2em; min-height: 1.3em; }"
            "QPushButton:focus { border: 2px solid palette(highlight); }"
        )

    def _choose(self) -> None:
        dialog = QColorDialog(QColor(f"#{self.text.text().removeprefix('#')}"), self)
        dialog.setObjectName("colour_dialog")
        dialog.colorSelected.connect(lambda colour: self._chosen(colour))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, colour: QColor) -> None:
        text = colour.name()[1:].upper()
        self.text.setText(text)
        self._tell(text)


class FontEditor(QComboBox):
    """A font's name: those that come with the program to choose, any other to write."""

    edited = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.addItems(["Arial", "Liberation Sans", "Open Sans", "DejaVu Sans"])
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCurrentText("")
        self.editTextChanged.connect(lambda text: self.edited.emit(clean(text).strip()))

    def show_value(self, value: Any) -> None:
        if self.currentText().strip() != value:
            with QSignalBlocker(self):
                self.setEditText(str(value or ""))

    def field(self) -> QWidget:
        return self

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OrderEditor(QWidget):
    """Several of a kind, ticked and in order."""

    edited = Signal(object)

    def __init__(self, choices: Mapping[str, str], label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: Sequence[tuple[str, str]] = list(choices.items())
        self.order = OrderList(self)
        self.order.setAccessibleName(label)
        self.order.changed.connect(lambda: self.edited.emit(list(self.order.ticked())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.order)
        height = (self.fontMetrics().lineSpacing() + 4) * len(choices) + 8
        self.order.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.order.lines.setFixedHeight(height)
        self.order.lines.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)

    def setObjectName(self, name: str) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().setObjectName(f"{name}_order")
        self.order.setObjectName(name)
        self.order.set_up()

    def show_value(self, value: Any) -> None:
        if self.order.lines.count() == 0 or list(self.order.ticked()) != list(value or ()):
            self.order.show_lines(self._choices, list(value or ()))

    def field(self) -> QWidget:
        return self.order.lines


def editor_for(setting: Setting, shape: Shape, parent: QWidget) -> QWidget:
    """The field for a setting; it is an `Editor`."""
    if "A-F" in shape.pattern:
        return ColourEditor(setting.label, parent)
    if shape.kind == "text" and shape.pattern:
        return FontEditor(parent)
    match shape.kind:
        case "number":
            return NumberEditor(shape, setting.unit, parent)
        case "switch":
            return SwitchEditor(setting.label, parent)
        case "choice":
            return ChoiceEditor(setting.choices, parent)
        case "order":
            return OrderEditor(setting.choices, setting.label, parent)
        case "lines" | "pairs":
            return LinesEditor(shape.kind == "pairs", parent)
        case _:
            return WordsEditor(parent) if shape.most > _LONG else LineEditor(parent)
