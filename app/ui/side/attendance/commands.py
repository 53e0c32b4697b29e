"""What the keys of the Attendance tab do: each command reads the current row and makes one edit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject

from app.model.annotations import Person
from app.model.attendance import (
    Arrives,
    Conflict,
    Event,
    Point,
    Present,
    Presides,
    Refrains,
)
from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.people import everyone
from app.rules.attendance import noting, suggest, timeline
from app.rules.numbering import items
from app.session.edits import Edit
from app.session.meeting_edits import SetAttendance, SetPeople, Together
from app.ui.side.ask import Ask, Choice, ClockTime, Words
from app.ui.side.attendance.moment import Moment, named, seat_words, stretches
from app.ui.side.attendance.rows import Row

_BY_RULE = "\0rule"


class Host(Protocol):
    """The tab whose rows the commands are about."""

    @property
    def minutes(self) -> Minutes: ...
    @property
    def now(self) -> Moment: ...
    @property
    def row(self) -> Row | None: ...
    @property
    def unknown(self) -> str: ...
    def apply(self, edit: Edit, where: str) -> bool: ...
    def say(self, words: str) -> None: ...


class Commands(QObject):
    """The commands by name, as the list of people asks for them."""

    def __init__(self, host: Host, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._ask = host, ask
        self.known: Mapping[str, Callable[[], None]] = {
            "toggle": self.toggle,
            "excuse": lambda: self._note(noting.noted_excused),
            "remote": self.remote,
            "arrive": lambda: self._move(arrives=True),
            "leave": lambda: self._move(arrives=False),
            "forget": lambda: self._note(noting.forgotten),
            "conflict": self.conflict,
            "refrain": self.refrain,
            "serve": self.serve,
            "preside": self.preside,
            "approve": self.approve,
            "add": self.add,
            "all": self.all_present,
        }

    def do(self, name: str) -> None:
        """Do what a key or the menu asks for."""
        if name in self.known:
            self._host.say("")
            self.known[name]()

    def words(self) -> Mapping[str, str]:
        """What the commands are called in the menu, in its order; with their access keys."""
        return {
            "toggle": self.tr("&Present or absent"),
            "excuse": self.tr("&Excused"),
            "remote": self.tr("&Remote"),
            "arrive": self.tr("&Arrives now…"),
            "leave": self.tr("&Leaves now…"),
            "forget": self.tr("Take &back what is noted"),
            "conflict": self.tr("&Conflict of interest in this item"),
            "refrain": self.tr("Takes no part in the &decision"),
            "serve": self.tr("Who &serves…"),
            "preside": self.tr("Presides &from here"),
            "approve": self.tr("Appro&ves the minutes"),
        }

    # Being there

    def toggle(self) -> None:
        person = self._person()
        if not person:
            return
        if noting.state(self._minutes, person) == "moved":
            self._host.say(
                self.tr("It is noted when this person came or left. Take it back with Delete to begin anew.")
            )
            return
        self._set(noting.toggled(self._minutes, person))

    def remote(self) -> None:
        """Goes over to remote or back for the whole of the present stay."""
        person = self._person()
        began = next((each for each in self._began(person)), None) if person else None
        if began is not None:
            changed = replace(began, remote=not began.remote)
            self._set(tuple(changed if each is began else each for each in self._minutes.attendance))
        elif person:
            self._set(noting.noted_present(self._minutes, person, remote=True))

    def _began(self, person: str) -> list[Present | Arrives]:
        """What began the stay at the moment, last first."""
        found = [
            each
            for each in self._minutes.attendance
            if isinstance(each, Present | Arrives) and each.person == person
        ]
        return found[::-1]

    def all_present(self) -> None:
        self._set(noting.all_present(self._minutes))

    def _move(self, *, arrives: bool) -> None:
        person = self._person()
        if not person:
            return
        if not arrives and not self._host.now.item:
            self._host.say(self.tr("Choose an item in the outline first."))
            return
        title = self.tr("{0} arrives") if arrives else self.tr("{0} leaves")
        note = noting.arrived if arrives else noting.left

        def done(answers: Mapping[str, Any]) -> None:
            point = Point(self._host.now.item, answers.get("stretch", "start"), answers["clock"])
            self._set(note(self._minutes, person, point), person)

        fields = [ClockTime("clock", self.tr("At"), _now(self._minutes))]
        now = self._host.now
        if now.item:
            decided = next(i for i in items(self._minutes) if i.id == now.item).outcome
            stretch = "after" if decided else "start"
            self._ask.ask(title.format(self._name(person)), [self._stretches(stretch), *fields], done)
        else:
            self._ask.ask(title.format(self._name(person)), fields, done)

    # In the item

    def conflict(self) -> None:
        self._in_item(Conflict, noting.conflict)

    def refrain(self) -> None:
        self._in_item(Refrains, noting.refrains)

    def _in_item(
        self,
        kind: type[Conflict] | type[Refrains],
        note: Callable[[Minutes, str, str], tuple[Event, ...]],
    ) -> None:
        """Note something of a person in the item where one is, or take it back."""
        person, item = self._person(), self._host.now.item
        if not person:
            return
        if not item:
            self._host.say(self.tr("Choose an item in the outline first."))
            return
        noted = any(
            isinstance(each, kind) and each.person == person and each.item == item
            for each in self._minutes.attendance
        )
        undone = noting.no_conflict(self._minutes, person, item)
        self._set(undone if noted else note(self._minutes, person, item))

    def preside(self) -> None:
        person, item = self._person(), self._host.now.item
        if not person:
            return
        mine = tuple(
            each
            for each in self._minutes.attendance
            if isinstance(each, Presides) and each.person == person and each.first == item
        )
        if mine:
            self._set(tuple(each for each in self._minutes.attendance if each not in mine))
        else:
            self._set(noting.presides(self._minutes, person, item))

    def approve(self) -> None:
        person = self._person()
        if not person:
            return
        without = noting.approves_nothing(self._minutes, person)
        taken_back = len(without) != len(self._minutes.attendance)
        self._set(without if taken_back else noting.approves(self._minutes, person))

    # Seats

    def serve(self) -> None:
        """Who serves in a member's or a vacant seat; of a substitute, for whom they serve."""
        row = self._host.row
        if row is None or not (row.seat or row.person):
            return
        if row.seat:
            self._ask_seat(row.seat)
        elif row.person:
            self._ask_for_whom(row.person)

    def _ask_seat(self, seat: str) -> None:
        minutes, now = self._minutes, self._host.now
        called = suggest(minutes, seat, now.item)
        people = dict.fromkeys(
            (*called, *(each.person for each in (minutes.body.substitutes if minutes.body else ())))
        )
        options = [
            (_BY_RULE, self.tr("as the body's rule says")),
            *((person, named(minutes, person)) for person in people if person),
            ("", self.tr("nobody")),
        ]
        title = self.tr("Who serves in the seat of {0}?").format(seat_words(minutes, seat))

        def done(answers: Mapping[str, Any]) -> None:
            if answers["person"] == _BY_RULE:
                self._set(noting.by_rule(self._minutes, seat))
            else:
                self._take(answers["person"], seat, answers)

        self._ask.ask(title, [Choice("person", self.tr("Serves"), options, _BY_RULE), *self._why()], done)

    def _ask_for_whom(self, person: str) -> None:
        minutes = self._minutes
        body = minutes.body
        if body is None or not body.seats:
            return
        serving = timeline(minutes).at(self._host.now.item).deciding
        empty = [seat for seat in body.seats if serving.get(seat.id, "") != seat.person or not seat.person]
        seats = [*empty, *(seat for seat in body.seats if seat not in empty)]
        options = [(seat.id, seat_words(minutes, seat.id)) for seat in seats]
        title = self.tr("For whom does {0} serve?").format(self._name(person))

        def done(answers: Mapping[str, Any]) -> None:
            self._take(person, answers["seat"], answers)

        choice = Choice("seat", self.tr("Serves for"), options, seats[0].id)
        self._ask.ask(title, [choice, *self._why()], done)

    def _why(self) -> list[Choice | Words]:
        reason = Words("reason", self.tr("Reason"))
        return [self._stretches("start"), reason] if self._host.now.item else [reason]

    def _take(self, person: str, seat: str, answers: Mapping[str, Any]) -> None:
        point = Point(self._host.now.item, answers.get("stretch", "start"))
        self._set(noting.serves(self._minutes, person, seat, point, answers["reason"]))

    # People

    def add(self) -> None:
        """Somebody who is no member: an officer or a guest, there from now on."""
        now = self._host.now.item
        later = bool(now) and items(self._minutes)[0].id != now  # not from the beginning

        def done(answers: Mapping[str, Any]) -> None:
            name = answers["name"]
            if not name:
                return
            person = Person(new_id(), name, answers["party"], answers["title"])
            people = SetPeople((*self._minutes.people, person))
            come = (
                Arrives(new_id(), person.id, Point(now, "start", answers["clock"]))
                if later
                else Present(new_id(), person.id)
            )
            events = (*self._minutes.attendance, come)
            self._host.apply(Together((people, SetAttendance(events))), person.id)

        fields = [
            Words("name", self.tr("Name"), self._host.unknown),
            Words("title", self.tr("Title")),
            Words("party", self.tr("Party")),
        ]
        if later:
            fields = [*fields, ClockTime("clock", self.tr("At"), _now(self._minutes))]
        self._ask.ask(self.tr("Somebody else who takes part"), fields, done)

    # What they share

    @property
    def _minutes(self) -> Minutes:
        return self._host.minutes

    def _person(self) -> str:
        """Whom the current row is about; says so if that is nobody."""
        row = self._host.row
        if row is not None and row.person:
            return row.person
        self._host.say(self.tr("Nobody is chosen."))
        return ""

    def _name(self, person: str) -> str:
        found = everyone(self._minutes).get(person)
        return found.name if found else "–"

    def _note(self, note: Callable[[Minutes, str], tuple[Event, ...]]) -> None:
        if person := self._person():
            self._set(note(self._minutes, person))

    def _set(self, events: tuple[Event, ...], where: str = "") -> None:
        row = self._host.row
        self._host.apply(SetAttendance(events), where or (row.key if row else ""))

    def _stretches(self, value: str) -> Choice:
        return Choice("stretch", self.tr("When"), stretches(self._host.now.written), value)


def _now(minutes: Minutes) -> time | None:
    """The clock, while the meeting goes on; none when the minutes are written on another day."""
    days = [day.date for day in minutes.header.meeting_days if day.date]
    if days and date.today() not in days:
        return None
    return datetime.now().time().replace(second=0, microsecond=0)
