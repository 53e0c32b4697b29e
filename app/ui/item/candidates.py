"""Who stands in an election and how many votes each got: a row each, and an empty one for the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.model.annotations import Person
from app.model.proceedings import Candidate
from app.ui.item.people_edit import PeopleEdit

translate = QCoreApplication.translate  # under its own name, by which the words are found

_HIGHEST = 9_999


class CandidateRow(QWidget):
    """A name and its votes."""

    def __init__(self, number: int, owner: CandidateList) -> None:
        super().__init__(owner)
        self.name, self.votes = PeopleEdit(self), QSpinBox(self)
        self.name.single = True
        self.name.setObjectName(f"candidate_{number}_name")
        self.name.setAccessibleName(translate("Candidates", "Candidate {0}").format(number + 1))
        self.name.setPlaceholderText(translate("Candidates", "Name"))
        self.votes.setObjectName(f"candidate_{number}_votes")
        self.votes.setAccessibleName(translate("Candidates", "Votes for candidate {0}").format(number + 1))
        self.votes.setRange(0, _HIGHEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.votes)


class CandidateList(QWidget):
    """The rows; the last one is always empty."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CandidateRow] = []
        self._known: dict[str, str] = {}
        self._offered: tuple[Person, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._keep_one_empty()

    def offer(self, known: Sequence[Person]) -> None:
        """Whose names are completed; anybody else's can be written too."""
        self._offered = tuple(known)
        for row in self.rows:
            row.name.offer(self._offered)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these."""
        self._known = {candidate.name: candidate.person for candidate in candidates}
        for candidate in candidates:
            row = self.rows[-1]
            row.name.setText(candidate.name)
            row.votes.setValue(candidate.votes)
            self._keep_one_empty()

    def candidates(self) -> tuple[Candidate, ...]:
        """Those that have a name."""
        return tuple(
            Candidate(name, row.votes.value(), next(iter(row.name.ids()), self._known.get(name, "")))
            for row in self.rows
            if (name := row.name.text().strip())
        )

    def _keep_one_empty(self) -> None:
        if not self.rows or self.rows[-1].name.text().strip():
            row = CandidateRow(len(self.rows), self)
            row.name.offer(self._offered)
            row.name.textChanged.connect(self._changed)
            row.votes.valueChanged.connect(self._changed)
            last = self.rows[-1].votes if self.rows else None
            self.rows.append(row)
            self._column.addWidget(row)
            row.show()
            if last is not None:
                in_tab_order_after(last, row)

    def _changed(self, _: object = None) -> None:
        self._keep_one_empty()
        self.changed.emit()


def in_tab_order_after(last: QWidget, row: CandidateRow) -> None:
    """Have Tab go on into a row that came later."""
    QWidget.setTabOrder(last, row.name)
    QWidget.setTabOrder(row.name, row.votes)
