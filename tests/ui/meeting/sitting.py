"""Attendance as it is noted at the meeting: the roll, who comes and goes, who approves."""

from __future__ import annotations

from app.ui.side.attendance.tab import AttendanceTab
from tests.meeting import events, people
from tests.ui.driving import turn
from tests.ui.meeting.secretary import Secretary

_NAMES = {each.key: each.name for each in (*people.MEMBERS, *people.SUBSTITUTES, *people.OFFICERS)}
_OFFICERS = {each.key: each for each in people.OFFICERS}
_LATE = {stay.person for stay in events.STAYS if stay.first}
_DOWNS = {"start": 0, "within": 1, "after": 2}


class Clerk:
    """At the Attendance tab, F9."""

    def __init__(self, secretary: Secretary) -> None:
        self.do = secretary

    def call_the_roll(self) -> None:
        """Who is there as the meeting begins; the members with one key, after those who are not."""
        do = self.do
        do.press("F9")
        for key in events.ABSENT:
            self._find(key).press("Shift+Space")
        for key in _LATE & {each.key for each in people.MEMBERS}:
            self._find(key).press("Space", "Space")
        do.press("Ctrl+A")
        for each in people.SUBSTITUTES:
            if each.key in events.WHOLE:
                self._find(each.key).press("Space")
        for key in events.WHOLE:
            if key == people.SECRETARY:
                self._find(key).press("Space")
            elif key in _OFFICERS:
                self._add(key)
        self._find(events.APPROVER).press("Shift+F5")
        do.press("Escape")

    def come(self, item: str) -> None:
        """Who comes to this item."""
        arriving = [stay for stay in events.STAYS if stay.first == item]
        if not arriving:
            return
        self.do.press("F9")
        for stay in arriving:
            known = any(each.name == _NAMES[stay.person] for each in self._everybody())
            if not known:
                self._add(stay.person, stay.came)
            else:
                self.arrives(stay.person, stay.come, stay.came)
        self.do.press("Escape")

    def arrives(self, key: str, stretch: str, clock: str) -> None:
        """Somebody who is known comes now."""
        self._find(key).keys("+")
        self._when(stretch, clock)

    def go(self, item: str) -> None:
        """Who leaves after this item."""
        leaving = [stay for stay in events.STAYS if stay.last == item]
        if not leaving:
            return
        self.do.press("F9")
        for stay in leaving:
            self._find(stay.person).keys("-")
            self._when(stay.go, stay.went)
        self.do.press("Escape")

    def _everybody(self):
        from app.model.people import everyone

        return everyone(self.do.minutes).values()

    def _find(self, key: str) -> Secretary:
        name = _NAMES[key]
        for letter in name.split()[-1].lower():
            self.do.keys(letter)
            if self.row == name:
                return self.do
        raise AssertionError(f"{name} is not found, but {self.row}")

    @property
    def row(self) -> str:
        """Whose row is the current one, without the party."""
        tab = self.do.window.side.panel.tab("attendance")
        assert isinstance(tab, AttendanceTab)
        return tab.row.title.partition(" (")[0] if tab.row else ""

    def _when(self, stretch: str, clock: str) -> None:
        do = self.do
        do.choose_in(stretch).press("Tab").keys(clock).press("Return")
        turn()

    def _add(self, key: str, clock: str = "") -> None:
        officer, do = _OFFICERS[key], self.do
        do.press("Insert").write(officer.name).press("Tab").write(officer.title)
        if clock:
            do.press("Tab", "Tab").keys(clock)
        do.press("Return")
        turn()
