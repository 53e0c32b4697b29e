"""Header fields that a profile or an imported document names: one row each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.model.header import Field
from app.ui.fields import FieldEdit, in_tab_order


class FieldRow(QWidget):
    """A field's name and its value."""

    changed = Signal()

    def __init__(self, number: int, owner: FreeFieldsEdit) -> None:
        super().__init__(owner)
        self.name, self.value, self.remove = FieldEdit(self), FieldEdit(self), QToolButton(self)
        self.remove.setText("−")
        for widget, name, words in (
            (self.name, "name", self.tr("Name of the field")),
            (self.value, "value", self.tr("What it says")),
            (self.remove, "remove", self.tr("Remove the field")),
        ):
            widget.setObjectName(f"field_{number}_{name}")
            widget.setAccessibleName(f"{words} {number + 1}")
            widget.setToolTip(words)
        self.name.setPlaceholderText(self.tr("Name of the field"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 2)
        row.addWidget(self.value, 5)
        row.addWidget(self.remove)
        for field in (self.name, self.value):
            field.changed.connect(lambda _text: self.changed.emit())

    def show_field(self, field: Field) -> None:
        """Show a field of the document."""
        self.name.show_text(field.name)
        self.value.show_text(field.value)


class FreeFieldsEdit(QWidget):
    """All such fields, and a button for one more."""

    changed = Signal(object)  # tuple[Field, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: tuple[Field, ...] = ()
        self._rows: list[FieldRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.add = QToolButton(self)
        self.add.setObjectName("add_field")
        self.add.setText(self.tr("+ Another field"))
        self.add.setAccessibleName(self.tr("Another field"))
        self.add.clicked.connect(self._add)
        self._column.addWidget(self.add)

    def show_fields(self, fields: tuple[Field, ...]) -> None:
        """Show the fields of the document."""
        self._fields = fields
        while len(self._rows) > len(fields):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(fields):
            row = FieldRow(len(self._rows), self)
            row.changed.connect(self._read)
            row.remove.clicked.connect(lambda _=False, row=row: self._drop(row))
            self._rows.append(row)
            self._column.insertWidget(len(self._rows) - 1, row)
            row.show()  # at once: the focus goes there next
        in_tab_order(self.add, [each for row in self._rows for each in (row.name, row.value, row.remove)])
        for row, field in zip(self._rows, fields, strict=True):
            row.show_field(field)

    def _add(self) -> None:
        self.changed.emit((*self._fields, Field("")))
        if self._rows:
            self._rows[-1].name.setFocus()

    def _drop(self, row: FieldRow) -> None:
        index = self._rows.index(row)
        self.changed.emit((*self._fields[:index], *self._fields[index + 1 :]))

    def _read(self) -> None:
        self.changed.emit(tuple(Field(row.name.text(), row.value.text()) for row in self._rows))
