"""The roll call: everybody who may vote in roll order, one key each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.model.annotations import Person
from app.model.proceedings import Ballot, Choice
from app.ui.item.words import choice_words

_Key = Qt.Key
_ORDER: tuple[Choice, ...] = ("yes", "no", "abstain")
_CHOICE = 2  # the column


class RollTable(QTableWidget):
    """J, N and A (Y, N and A) set a person's choice and go to the next; Backspace takes the last back."""

    voted = Signal()
    problem = Signal(str)  # a key that means nothing here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self._given: dict[str, Choice] = {}
        self._words = choice_words()
        self._letters = self._keys()
        self.setColumnCount(3)
        self.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Party"), self.tr("Vote")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionsClickable(False)

    def show_roll(self, people: Sequence[Person], ballots: Sequence[Ballot]) -> None:
        """Show who may vote, and how they voted so far."""
        self._people = tuple(people)
        ids = {person.id for person in people}
        self._given = {ballot.person: ballot.choice for ballot in ballots if ballot.person in ids}
        self.setRowCount(len(self._people))
        for row, person in enumerate(self._people):
            for column, words in enumerate((person.name, person.party, "")):
                self.setItem(row, column, QTableWidgetItem(words))
            self._show(row)
        first = next((row for row, p in enumerate(self._people) if p.id not in self._given), 0)
        self._go(first)

    def ballots(self) -> tuple[Ballot, ...]:
        """How each person voted, in roll order; who has not is left out."""
        return tuple(Ballot(p.id, self._given[p.id]) for p in self._people if p.id in self._given)

    def rest(self, choice: Choice) -> None:
        """All who have not voted yet vote so."""
        for row, person in enumerate(self._people):
            if person.id not in self._given:
                self._given[person.id] = choice
                self._show(row)
        self.voted.emit()

    def sizeHint(self):
        """As high as the roll, up to a full council's first rows."""
        hint = super().sizeHint()
        rows = min(max(self.rowCount(), 4), 15)
        hint.setHeight(
            self.horizontalHeader().height() + rows * self.verticalHeader().defaultSectionSize() + 4
        )
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, letter = self.currentRow(), event.text().upper()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if row < 0 or held:
            super().keyPressEvent(event)
        elif letter in self._letters:
            self._give(row, self._letters[letter])
        elif letter == self.tr("R", "the key with which all the rest vote yes"):
            self.rest("yes")
        elif event.key() in (_Key.Key_Left, _Key.Key_Right):
            self._turn(row, 1 if event.key() == _Key.Key_Right else -1)
        elif event.key() == _Key.Key_Backspace:
            self._take_back(row)
        elif event.key() == _Key.Key_Delete:
            self._set(row, None)
        elif letter.isprintable() and letter.strip():
            self.problem.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[str, Choice]:
        """The first letters of the words, and 1, 2, 3."""
        letters: dict[str, Choice] = {"1": "yes", "2": "no", "3": "abstain"}
        letters.update((words[0].upper(), choice) for choice, words in self._words.items())
        return letters

    def _give(self, row: int, choice: Choice) -> None:
        self._set(row, choice)
        if row + 1 < len(self._people):
            self._go(row + 1)

    def _turn(self, row: int, by: int) -> None:
        """The next or previous of the choices, from none to the first or last."""
        given = self._given.get(self._people[row].id)
        if given is None:
            self._set(row, _ORDER[0] if by > 0 else _ORDER[-1])
        else:
            self._set(row, _ORDER[(_ORDER.index(given) + by) % len(_ORDER)])

    def _take_back(self, row: int) -> None:
        """What stands here goes; where nothing stands, what was given before."""
        if self._people[row].id not in self._given and row:
            row -= 1
            self._go(row)
        self._set(row, None)

    def _set(self, row: int, choice: Choice | None) -> None:
        person = self._people[row].id
        self._given.pop(person, None)
        if choice is not None:
            self._given[person] = choice
        self._show(row)
        self.voted.emit()

    def _show(self, row: int) -> None:
        given = self._given.get(self._people[row].id)
        words = self._words[given] if given else "–"
        choice, name = self.item(row, _CHOICE), self.item(row, 0)
        if choice and name:
            choice.setText(words)
            name.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._people[row].name}: {words}")

    def _go(self, row: int) -> None:
        if row < self.rowCount():
            self.setCurrentCell(row, 0)
            self.scrollTo(self.currentIndex())
