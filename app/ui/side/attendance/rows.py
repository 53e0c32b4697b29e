"""The rows of the Attendance tab as values: who is on the list, and what is true of them at the moment."""

from __future__ import annotations

from typing import Literal

import msgspec
from PySide6.QtCore import QCoreApplication

from app.model.attendance import Arrives, Event, Leaves
from app.model.body import Role
from app.model.minutes import Minutes
from app.rules.attendance import Sitting, Timeline, timeline
from app.rules.attendance.noting import state as noted
from app.rules.attendance.presence import position
from app.ui.side.attendance.moment import Moment, named, names, point_words, seat_words

State = Literal["head", "vacant", "unknown", "present", "absent", "excused", "coming", "left"]
translate = QCoreApplication.translate
_SIGNS: dict[State, str] = {
    "head": "",
    "vacant": "○",
    "unknown": "?",
    "present": "✓",
    "absent": "✕",
    "excused": "✕",
    "coming": "…",
    "left": "←",
}
_KEPT_OUT = "⊘"


class Row(msgspec.Struct, frozen=True):
    """One row: a heading, somebody, or a vacant seat; its `key` tells it from all others."""

    key: str
    state: State
    name: str
    party: str = ""
    role: str = ""
    person: str = ""
    seat: str = ""  # the one that the person holds, or the vacant one
    notes: tuple[str, ...] = ()  # all else that is true at the moment, in words
    warns: bool = False  # something that keeps them from the decision

    @property
    def sign(self) -> str:
        return _KEPT_OUT if self.warns else _SIGNS[self.state]

    @property
    def title(self) -> str:
        """The name with its party."""
        return f"{self.name} ({self.party})" if self.party else self.name

    @property
    def told(self) -> str:
        """The whole row in words, for those who do not see its sign."""
        if self.state == "head":
            return self.name
        state = state_words(self.state)
        said = (self.title, self.role, *(() if state in self.notes else (state,)), *self.notes)
        return ", ".join(word for word in said if word)

    def begins_with(self, letters: str) -> bool:
        """Whether a name or the party begins so."""
        wanted = letters.casefold().strip()
        words = (*self.name.casefold().replace("-", " ").split(), self.name.casefold(), self.party.casefold())
        return any(word.startswith(wanted) for word in words)


def state_words(state: State) -> str:
    """A state in words."""
    return {
        "head": "",
        "vacant": "",
        "unknown": translate("Attendance", "not noted"),
        "present": translate("Attendance", "present"),
        "absent": translate("Attendance", "absent"),
        "excused": translate("Attendance", "excused"),
        "coming": translate("Attendance", "not here yet"),
        "left": translate("Attendance", "has left"),
    }[state]


def role_words(role: Role) -> str:
    """What a seat's holder is in the body."""
    return {
        "": "",
        "chair": translate("Attendance", "chair"),
        "vice_chair": translate("Attendance", "1st vice chair"),
        "second_vice_chair": translate("Attendance", "2nd vice chair"),
    }[role]


def rows(minutes: Minutes, now: Moment) -> tuple[Row, ...]:
    """All rows at a moment, each group under its heading: members, substitutes, others."""
    made = _Rows(minutes, now)
    groups = (
        ("members", translate("Attendance", "Members"), made.members()),
        ("substitutes", translate("Attendance", "Substitutes"), made.substitutes()),
        ("others", translate("Attendance", "Others"), made.others()),
    )
    return tuple(
        row for key, title, group in groups if group for row in (Row(f"head:{key}", "head", title), *group)
    )


class _Rows:
    """Makes the rows of one document at one moment."""

    def __init__(self, minutes: Minutes, now: Moment) -> None:
        self._minutes, self._now = minutes, now
        self._line: Timeline = timeline(minutes)
        self._sitting: Sitting = self._line.at(now.item)
        self._here = self._line.there(now.at)
        self._people = names(minutes).people
        self._events: dict[str, list[Event]] = {}
        for event in minutes.attendance:
            self._events.setdefault(event.person, []).append(event)
        self._seats = minutes.body.seats if minutes.body else ()
        self._holds = {seat.person: seat.id for seat in self._seats if seat.person}
        self._serves = {person: seat for seat, person in self._serving().items()}

    def _serving(self) -> dict[str, str]:
        return dict(self._sitting.deciding if self._now.item else self._sitting.opening)

    def members(self) -> list[Row]:
        found: list[Row] = []
        for seat in self._seats:
            if seat.person:
                party = self._people[seat.person].party if seat.person in self._people else seat.party
                key = f"seat:{seat.id}"
                found.append(self._row(key, seat.person, party, role_words(seat.role), seat.id))
            else:
                notes = self._replaced(seat.id) or (translate("Attendance", "nobody serves"),)
                vacant = translate("Attendance", "Vacant seat")
                role = role_words(seat.role)
                found.append(Row(f"seat:{seat.id}", "vacant", vacant, seat.party, role, "", seat.id, notes))
        return found

    def substitutes(self) -> list[Row]:
        body = self._minutes.body
        found: list[Row] = []
        for each in body.substitutes if body else ():
            known = self._people.get(each.person)
            party = known.party if known else each.party
            personal = translate("Attendance", "for {0}").format(seat_words(self._minutes, each.personal_to))
            role = personal if each.personal_to else ""
            if each.person:
                found.append(self._row(f"substitute:{each.person}", each.person, party, role))
        return list({row.key: row for row in found}.values())

    def others(self) -> list[Row]:
        body = self._minutes.body
        listed = {*self._holds, *(each.person for each in (body.substitutes if body else ()))}
        rest = [person for person in self._people.values() if person.id not in listed]
        secretary = body.secretary if body else ""
        word = translate("Attendance", "secretary")
        return [
            self._row(
                f"person:{person.id}",
                person.id,
                person.party,
                person.title or (word if person.id == secretary else ""),
            )
            for person in rest
        ]

    def _row(self, key: str, person: str, party: str, role: str, seat: str = "") -> Row:
        known = self._people.get(person)
        name = known.name if known else "–"
        state = self._state(person)
        notes = [*self._moves(person), *self._in_item(person), *self._serving_notes(person, seat, state)]
        if state in ("absent", "excused"):
            notes.insert(0, state_words(state))
        stops = person in self._sitting.conflicted or person in self._sitting.refraining
        return Row(key, state, name, party, role, person, seat, tuple(notes), stops)

    def _state(self, person: str) -> State:
        if person in self._here:
            return "present"
        match noted(self._minutes, person):
            case "absent":
                return "absent"
            case "excused":
                return "excused"
            case "moved":
                came = any(stay.start <= self._now.at for stay in self._line.stays.get(person, ()))
                return "left" if came else "coming"
            case _:
                return "unknown"

    def _moves(self, person: str) -> list[str]:
        """When they came and left, as far as it has come, or when they are to come."""
        said: list[str] = []
        moves = self._events.get(person, [])
        for event in sorted(moves, key=self._position):
            at = self._position(event)
            if isinstance(event, Arrives):
                word = translate("Attendance", "came {0}")
                if at > self._now.at:
                    word = translate("Attendance", "comes {0}")
                said.append(word.format(point_words(self._minutes, event.at)).strip())
            elif isinstance(event, Leaves):
                word = translate("Attendance", "left {0}")
                if at > self._now.at:
                    word = translate("Attendance", "leaves {0}")
                said.append(word.format(point_words(self._minutes, event.at)).strip())
        if any(stay.remote and stay.start <= self._now.at < stay.end for stay in self._stays(person)):
            said.append(translate("Attendance", "remote"))
        return said

    def _stays(self, person: str):
        return self._line.stays.get(person, ())

    def _position(self, event: Event) -> int:
        at = position(event.at, self._line.places) if isinstance(event, Arrives | Leaves) else None
        return -1 if at is None else at

    def _in_item(self, person: str) -> list[str]:
        said: list[str] = []
        if person in self._sitting.conflicted:
            said.append(translate("Attendance", "conflict of interest"))
        if person in self._sitting.refraining:
            said.append(translate("Attendance", "takes no part in the decision"))
        if person == self._sitting.chair:
            said.append(translate("Attendance", "presides"))
        if person in self._sitting.approvers:
            said.append(translate("Attendance", "approves"))
        return said

    def _serving_notes(self, person: str, seat: str, state: State) -> tuple[str, ...]:
        serves = self._serves.get(person, "")
        if serves and serves != seat:
            return (translate("Attendance", "serves for {0}").format(seat_words(self._minutes, serves)),)
        if seat and not serves:
            idle = state == "present" and person not in self._sitting.conflicted
            return self._replaced(seat) or ((translate("Attendance", "does not serve"),) if idle else ())
        return ()

    def _replaced(self, seat: str) -> tuple[str, ...]:
        stands_in = self._serving().get(seat, "")
        if not stands_in:
            return ()
        return (translate("Attendance", "{0} serves").format(named(self._minutes, stands_in)),)
