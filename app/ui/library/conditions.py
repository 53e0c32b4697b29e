"""Fields for what narrows a search; they and the box always say the same."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.archive.hits import Query
from app.model.dates import read_date
from app.ui.library.asker import Asker
from app.ui.library.words import kinds

_BODIES = "SELECT DISTINCT body FROM documents WHERE state = 'read' AND body <> '' ORDER BY body"
_DATE_LETTERS = 11


class Conditions(QWidget):
    """Body, person, days and kind."""

    changed = Signal(object)  # Query, without its words

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("library_conditions")
        self._asker = Asker(self)
        self._query = Query()
        self.body, self.kind = QComboBox(self), QComboBox(self)
        self.person, self.since, self.until = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.body.setEditable(True)
        self.body.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.body.setMinimumContentsLength(18)
        for value, words in kinds():
            self.kind.addItem(words, value)
        fields = (
            ("library_body", self.body, self.tr("&Body")),
            ("library_person", self.person, self.tr("&Person")),
            ("library_since", self.since, self.tr("&From")),
            ("library_until", self.until, self.tr("&To")),
            ("library_kind", self.kind, self.tr("&Kind")),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for name, field, words in fields:
            field.setObjectName(name)
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            row.addWidget(label)
            row.addWidget(field)
        for field in (self.since, self.until):
            field.setPlaceholderText(self.tr("yyyy-mm-dd"))
            field.setFixedWidth(_DATE_LETTERS * field.fontMetrics().averageCharWidth() + 24)
        row.setStretchFactor(self.person, 1)
        row.setStretchFactor(self.body, 1)
        self.body.activated.connect(lambda _: self._tell())
        line = self.body.lineEdit()
        assert line is not None
        for field in (line, self.person, self.since, self.until):
            field.editingFinished.connect(self._tell)
        self.kind.activated.connect(lambda _: self._tell())
        self.look_again()

    def look_again(self) -> None:
        """Offer the bodies that there are."""
        self._asker.ask(lambda library, _: [row[0] for row in library.execute(_BODIES)], self._offer)

    def close_down(self) -> None:
        """The window closes."""
        self._asker.close()

    def show_query(self, query: Query) -> None:
        """Say what the box says."""
        self._query = query
        self.body.setEditText(query.body)
        self.person.setText(query.person)
        self.since.setText(query.since.isoformat() if query.since else "")
        self.until.setText(query.until.isoformat() if query.until else "")
        self.kind.setCurrentIndex(max(self.kind.findData(query.kind), 0))

    def _offer(self, found: Any) -> None:
        shown = self.body.currentText()
        self.body.clear()
        self.body.addItems(["", *found] if isinstance(found, list) else [""])
        self.body.setEditText(shown)

    def _tell(self) -> None:
        query = replace(
            self._query,
            body=self.body.currentText().strip().replace('"', ""),
            person=self.person.text().strip().replace('"', ""),
            since=self._day(self.since),
            until=self._day(self.until),
            kind=self.kind.currentData(Qt.ItemDataRole.UserRole),
        )
        if query != self._query:
            self._query = query
            self.changed.emit(query)

    @staticmethod
    def _day(field: QLineEdit) -> date | None:
        return read_date(field.text().strip()) if field.text().strip() else None
