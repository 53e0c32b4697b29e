"""A field for one or several people: a letter or two finds somebody, Enter or a comma takes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.model.annotations import Person
from app.model.ids import new_id
from app.model.inlines import clean
from app.model.people import with_party
from app.ui.fields import FieldEdit

_MOST = 8  # names offered at a time
_ROLE = Qt.ItemDataRole.UserRole
_Key = Qt.Key


class PeopleEdit(FieldEdit):
    """Names with a comma between them. Who is not known yet becomes a new person of the document."""

    people_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Person, ...] = ()
        self._only: frozenset[str] | None = None
        self._choices: QListWidget | None = None
        self.single = False  # one person only
        self.textEdited.connect(lambda _text: (self._offer(), self.people_changed.emit()))

    # What it holds

    def offer(self, known: Iterable[Person], only: Iterable[str] | None = None) -> None:
        """Whom it knows, the likeliest first, and which of them it offers; all when that is not said."""
        self._known = tuple(known)
        self._only = None if only is None else frozenset(only)

    def show_people(self, ids: Sequence[str]) -> None:
        """Show these people."""
        names = {person.id: with_party(person) for person in self._known}
        text = ", ".join(names[each] for each in ids if each in names)
        if ids != self.ids() or self.strangers():
            self.setText(text)

    def ids(self) -> tuple[str, ...]:
        """The known people that stand in the field."""
        found = (self._person(name) for name in self._names())
        return tuple(dict.fromkeys(person.id for person in found if person))

    def strangers(self) -> tuple[str, ...]:
        """The names in the field that nobody known has; what is still being completed is none."""
        offered = self._choices is not None and self._choices.isVisible()
        unfinished = self._token() if offered else ""
        return tuple(n for n in self._names() if self._person(n) is None and n != unfinished)

    def people(self) -> tuple[tuple[str, ...], tuple[Person, ...]]:
        """The ids of all who stand in the field, in order, and those of them who are new."""
        ids: list[str] = []
        new: list[Person] = []
        for name in self._names():
            person = self._person(name)
            if person is None:
                person = _new_person(name)
                new.append(person)
            if person.id not in ids:
                ids.append(person.id)
        return tuple(ids), tuple(new)

    def _names(self) -> list[str]:
        return [name for part in self.text().split(",") if (name := clean(part).strip())]

    def _person(self, name: str) -> Person | None:
        """Whom a text names: "Namn (Parti)", or a name that only one has."""
        wanted = name.casefold()
        whole = [person for person in self._known if with_party(person).casefold() == wanted]
        named = whole or [person for person in self._known if person.name.casefold() == wanted]
        return named[0] if len(named) == 1 or whole else None

    # Completion

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose among the names offered; Enter, Tab and a comma take one."""
        choices = self._choices
        if choices is not None and choices.isVisible():
            if event.key() in (_Key.Key_Up, _Key.Key_Down):
                step = 1 if event.key() == _Key.Key_Down else -1
                choices.setCurrentRow((choices.currentRow() + step) % choices.count())
                self._tell_choice()
                return
            if event.key() == _Key.Key_Escape:
                choices.hide()
                return
            if event.key() in (_Key.Key_Return, _Key.Key_Enter) or event.text() == ",":
                self.take()
                if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    return
        elif event.key() == _Key.Key_Down and not self._token():
            self._offer(anybody=True)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes the name that is offered, and goes on."""
        if next and self._choices is not None and self._choices.isVisible():
            self.take()
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._choices is not None and self._choices.isVisible():
            self._choices.hide()
            self.people_changed.emit()

    def take(self) -> None:
        """Set the offered name in the place of what was typed of it."""
        choices = self._choices
        item = choices.currentItem() if choices else None
        if choices is None or item is None:
            return
        start, end = self._bounds()
        before, after = self.text()[:start].rstrip(" "), self.text()[end:].lstrip(" ,")
        taken = f"{before} {item.data(_ROLE)}".lstrip()
        if not self.single:
            taken += ", "
        choices.hide()
        self.setText(taken + after)
        self.setCursorPosition(len(taken))
        self.textEdited.emit(self.text())
        choices.hide()

    def _bounds(self) -> tuple[int, int]:
        """Where the name under the caret begins and ends."""
        text, caret = self.text(), self.cursorPosition()
        end = text.find(",", caret)
        return text.rfind(",", 0, caret) + 1, len(text) if end < 0 else end

    def _token(self) -> str:
        start, _ = self._bounds()
        return self.text()[start : self.cursorPosition()].strip()

    def _offer(self, *, anybody: bool = False) -> None:
        """Show whom the typed letters may mean."""
        token = self._token()
        taken = set(self.ids())
        free = [p for p in self._known if p.id not in taken and (self._only is None or p.id in self._only)]
        fitting = [person for person in free if anybody or _fits(person, token)]
        if not fitting or not (token or anybody):
            if self._choices is not None:
                self._choices.hide()
            return
        choices = self._list()
        choices.clear()
        for person in fitting[:_MOST]:
            item = QListWidgetItem(with_party(person) + (f" – {person.title}" if person.title else ""))
            item.setData(_ROLE, with_party(person))
            choices.addItem(item)
        choices.setCurrentRow(0)
        self._place(choices)
        self._tell_choice()

    def _tell_choice(self) -> None:
        """A screen reader hears who is offered."""
        item = self._choices.currentItem() if self._choices else None
        self.setAccessibleDescription(item.text() if item else "")

    def _list(self) -> QListWidget:
        """The names offered, over whatever stands under the field; it never takes the focus."""
        if self._choices is None or self._choices.parent() is not self.window():
            choices = self._choices = QListWidget(self.window())
            choices.setObjectName(f"{self.objectName()}_choices")
            choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            choices.setUniformItemSizes(True)
            choices.itemClicked.connect(lambda _item: self.take())
            self.destroyed.connect(choices.deleteLater)
        return self._choices

    def _place(self, choices: QListWidget) -> None:
        height = choices.sizeHintForRow(0) * choices.count() + 2 * choices.frameWidth()
        top = self.mapTo(self.window(), QPoint(0, self.height()))
        if top.y() + height > self.window().height():
            top.setY(max(self.mapTo(self.window(), QPoint()).y() - height, 0))
        choices.setGeometry(top.x(), top.y(), max(self.width(), 240), height)
        choices.show()
        choices.raise_()


def _fits(person: Person, typed: str) -> bool:
    """Whether every word typed begins a word of the name, or the party."""
    words = [*person.name.casefold().replace("-", " ").split(), person.party.casefold()]
    return all(any(w.startswith(each) for w in words) for each in typed.casefold().strip("()").split())


def _new_person(written: str) -> Person:
    """Somebody new, from "Namn (Parti)"."""
    name, _, rest = written.partition("(")
    return Person(new_id(), name.strip() or written, rest.rstrip(") ").strip())
