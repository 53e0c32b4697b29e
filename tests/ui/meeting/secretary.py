"""A secretary who has only a keyboard, and whose keys are counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from time import monotonic
from typing import NoReturn

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QListWidget, QWidget

from app.model.people import everyone
from app.ui.item.people_edit import PeopleEdit
from tests.ui.driving import Person, live, turn, until
from tests.ui.driving import write as send

_MOST_TABS = 40
_BREATH = 1.0  # seconds behind time after which somebody does not hurry to catch up
_LETTER = 2  # milliseconds, longer than the time in which letters belong together here


class Secretary(Person):
    """Every change of the document comes from `press`, `write` and `keys`; all else only reads the screen.

    `commands` and `letters` count the keys for each kind of work: strokes that ask for something, and
    characters of the text. With a `pace`, keys come at that many a second, while the window lives; those
    that it was too slow for come at once, as they do from a keyboard.
    """

    commands: Counter[str]
    letters: Counter[str]
    given: Counter[str]  # parts whose words the program had written already, by kind
    work = ""
    pace = 0.0  # keys a second; 0 as fast as they are taken
    _due = 0.0

    @classmethod
    def at(cls, person: Person, pace: float = 0.0) -> Secretary:
        """Somebody who goes on where another one stood."""
        secretary = cls(person.window)
        secretary.pace = pace
        secretary.commands, secretary.letters, secretary.given = Counter(), Counter(), Counter()
        return secretary

    @contextmanager
    def doing(self, work: str) -> Generator[None]:
        """What is pressed meanwhile is counted as this kind of work."""
        before, self.work = self.work, work
        yield
        self.work = before

    @property
    def strokes(self) -> int:
        """All keys so far."""
        return self.commands.total() + self.letters.total()

    @property
    def work_done(self) -> list[str]:
        """The kinds of work so far."""
        return list(dict.fromkeys((*self.commands, *self.letters)))

    # Keys

    def press(self, *strokes: str) -> Secretary:
        self.commands[self.work] += len(strokes)
        for stroke in strokes:
            super().press(stroke)
            self._wait()
        return self

    def write(self, text: str) -> Secretary:
        self.letters[self.work] += len(text)
        for letter in text:
            super().write(letter)
            self._wait()
        return self

    def keys(self, letters: str) -> Secretary:
        """Letters that ask for something, e.g. J and N in a roll call."""
        self.commands[self.work] += len(letters)
        for letter in letters:
            send(self.focus, letter)
            self._wait()
        return self

    def _wait(self) -> None:
        """Until it is time for the next key."""
        if not self.pace:
            return
        now = monotonic()
        self._due = max(self._due, now - _BREATH) + 1 / self.pace
        if now < self._due:
            live(self._due - now)

    def no_keys(self, *_: object) -> NoReturn:
        """What others do with a mouse, or by reaching into the window."""
        raise AssertionError("only keys")

    click = choose = fill = pick = answer = click_section = show_section = no_keys

    # Going to a field

    @property
    def front(self) -> QWidget:
        """The window or dialog in front."""
        return QApplication.activeModalWidget() or self.window

    def asked_for(self, stroke: str) -> Secretary:
        """Press what opens a dialog, and be there."""
        with self.opening():
            self.press(stroke)
        return self

    @contextmanager
    def opening(self) -> Generator[None]:
        """What is pressed in it opens a dialog, which gets the focus as a window manager gives it."""
        before = QApplication.activeModalWidget()
        yield
        until(lambda: QApplication.activeModalWidget() not in (None, before))
        self.come_to_front()

    def come_to_front(self) -> None:
        """Have the window or dialog in front be active, as a window manager does."""
        front = self.front
        if not front.isActiveWindow():
            front.activateWindow()
        until(front.isActiveWindow)

    def reach(self, name: str) -> Secretary:
        """Go to a field by its underlined letter, else by Tab; a button's letter also presses it."""
        target = self.seen(name)
        if self._is_at(target):
            return self
        if letter := self._letter(target):
            self.press(letter)
            if isinstance(target, QAbstractButton) or self._is_at(target):
                return self
        for _ in range(_MOST_TABS):
            if self._is_at(target):
                return self
            self.press("Tab")
        raise AssertionError(f"no key goes to {name} from {self.focus.objectName()}")

    def seen(self, name: str) -> QWidget:
        """The widget of that name that can be seen in front."""
        found = [each for each in self.front.findChildren(QWidget, name) if each.isVisible()]
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def _is_at(self, target: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is target or target.isAncestorOf(focus))

    def _letter(self, target: QWidget) -> str:
        """The key that stands underlined in a field's label or on a button."""
        if isinstance(target, QAbstractButton):
            return QKeySequence.mnemonic(target.text()).toString()
        labels = (each for each in self.front.findChildren(QLabel) if each.isVisible())
        own = next((each for each in labels if each.buddy() and self._has(target, each.buddy())), None)
        return QKeySequence.mnemonic(own.text()).toString() if own else ""

    @staticmethod
    def _has(target: QWidget, buddy: QWidget) -> bool:
        return buddy is target or target.isAncestorOf(buddy)

    # Filling one in

    def choose_in(self, value: object) -> Secretary:
        """In the list of choices that has the focus: by an arrow, or by its first letter."""
        box = self.focus
        assert isinstance(box, QComboBox), box.objectName()
        index = box.findData(value)
        assert index >= 0, value
        letter = box.itemText(index)[0].lower()
        alike = [at for at in range(box.count()) if box.itemText(at).lower().startswith(letter)]
        by = index - box.currentIndex()
        if abs(by) <= 1:
            return self.press(*["Down" if by > 0 else "Up"] * abs(by))
        for _ in alike:
            if box.currentIndex() != index:
                QTest.qWait(_LETTER)  # a search of its own
                self.keys(letter)
        assert box.currentIndex() == index, (
            f"{letter} leads to {box.currentText()}, not {box.itemText(index)}"
        )
        return self

    def name_people(self, *people: str) -> Secretary:
        """In a field for people: letters until the list offers who is meant, then Enter."""
        field = self.focus
        assert isinstance(field, PeopleEdit), field.objectName()
        for name in people:
            for letter in name.split()[-1].lower():
                self.keys(letter)
                if self._offered(field).startswith(name):
                    break
            assert self._offered(field).startswith(name), f"{name} is not offered, but {self._offered(field)}"
            self.press("Return")
        return self

    @staticmethod
    def _offered(field: PeopleEdit) -> str:
        shown = field.window().findChild(QListWidget, f"{field.objectName()}_choices")
        item = shown.currentItem() if shown and shown.isVisible() else None
        return item.text() if item else ""

    def number(self, value: int) -> Secretary:
        """In a field for a number."""
        return self.press("Ctrl+A").keys(str(value))

    def done(self, *strokes: str) -> Secretary:
        """Close the dialog in front and be where it was opened from."""
        before = QApplication.activeModalWidget()
        self.press(*(strokes or ("Ctrl+Return",)))
        until(lambda: QApplication.activeModalWidget() is not before)
        turn()
        self.come_to_front()
        return self

    # Reading

    def name_of(self, person: str) -> str:
        """A person's name in the document."""
        return everyone(self.minutes)[person].name
