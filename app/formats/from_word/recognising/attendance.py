"""The body and who was there, from what the lines of the front page say."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.formats.from_word.recognising.numbers import runs
from app.formats.from_word.recognising.people import Said
from app.formats.members.names import same_name
from app.model.annotations import Person
from app.model.attendance import Absent, Approves, Arrives, Event, Leaves, Point, Present, Presides, Serves
from app.model.body import Body, BodyKind, Role, Seat, Substitute
from app.model.ids import new_id

_ROLES: dict[str, Role] = {
    "chair": "chair",
    "vice_chair": "vice_chair",
    "second_vice_chair": "second_vice_chair",
}


class Listed(msgspec.Struct):
    """Those whom the front page names, by where it names them."""

    members: list[Said] = []
    serving: list[Said] = []
    substitutes: list[Said] = []
    officers: list[Said] = []
    absent: list[Said] = []
    approvers: list[Said] = []
    secretary: Said | None = None
    chair: Said | None = None


class Attendance(msgspec.Struct, frozen=True):
    """What follows for the document."""

    body: Body
    people: tuple[Person, ...]
    events: tuple[Event, ...]


def attendance(listed: Listed, name: str, items: dict[int, str]) -> Attendance:
    """Seats, substitutes, people and events; `items` are the ids of the items by their numbers."""
    return _Builder(name, items).build(listed)


class _Builder:
    def __init__(self, name: str, items: dict[int, str]) -> None:
        self._name, self._items, self._numbers = name, items, tuple(sorted(items))
        self._own: dict[str, Person] = {}  # the body's, by name
        self._others: dict[str, Person] = {}
        self._seats: list[Seat] = []
        self._substitutes: dict[str, Substitute] = {}
        self._events: list[Event] = []
        self._there: set[str] = set()
        self._served: set[str] = set()  # seats that somebody else takes

    def build(self, listed: Listed) -> Attendance:
        for said in listed.members:
            self._member(said)
        if listed.chair and not any(seat.role == "chair" for seat in self._seats):
            self._chair(listed.chair)
        for said in listed.absent:
            self._absent(said)
        for said in listed.serving:
            self._serving(said)
        for said in listed.substitutes:
            person = self._substitute(said)
            self._present(person, said)
        self._empty_seats()
        for said in listed.officers:
            person = self._other(said)
            self._present(person, said)
        approvers = self._approvers(listed)
        secretary = ""
        if listed.secretary:
            secretary = self._other(
                msgspec.structs.replace(listed.secretary, title=listed.secretary.title or "sekreterare")
            )
        body = Body(
            new_id(),
            self._name,
            kind_of(self._name),
            people=tuple(self._own.values()),
            seats=tuple(self._seats),
            substitutes=tuple(self._substitutes.values()),
            approvers=approvers,
            approver_count=max(1, len(approvers)) if len(approvers) <= 20 else 20,
            secretary=secretary,
        )
        return Attendance(body, tuple(self._others.values()), tuple(self._events))

    def _person(self, name: str, party: str, title: str = "") -> str:
        key = same_name(name)
        person = self._own.get(key) or self._others.get(key)
        if person is None:
            person = Person(new_id(), name, party, title)
            self._own[key] = person
        elif party and not person.party:
            self._own[key] = person = msgspec.structs.replace(person, party=party)
            self._others.pop(key, None)
        return person.id

    def _member(self, said: Said) -> None:
        role = _ROLES.get(said.office or "", "")
        if said.vacant:
            self._seats.append(Seat(new_id(), "", said.party, role))
            return
        person = self._person(said.name, said.party)
        if any(seat.person == person for seat in self._seats):
            return
        self._seats.append(Seat(new_id(), person, said.party, role))
        for low, high in runs(said.presides, self._numbers):
            self._events.append(Presides(new_id(), person, self._items[low], self._items[high]))
        self._present(person, said)

    def _chair(self, said: Said) -> None:
        person = self._own.get(same_name(said.name))
        for place, seat in enumerate(self._seats):
            if person and seat.person == person.id:
                self._seats[place] = msgspec.structs.replace(seat, role="chair")

    def _absent(self, said: Said) -> None:
        if said.vacant or said.instead_of:
            return
        person = self._person(said.name, said.party)
        if person not in self._there:
            if not any(seat.person == person for seat in self._seats) and person not in self._substitutes:
                self._seats.append(Seat(new_id(), person, said.party, _ROLES.get(said.office or "", "")))
            self._events.append(Absent(new_id(), person))

    def _present(self, person: str, said: Said) -> None:
        """Is there: all the time, or in the items named."""
        if person in self._there:
            return
        self._there.add(person)
        stretches = runs(said.numbers, self._numbers)
        if not stretches or (len(stretches) == 1 and stretches[0] == (self._numbers[0], self._numbers[-1])):
            self._events.append(Present(new_id(), person, said.remote))
            return
        for low, high in stretches:
            if low == self._numbers[0]:
                self._events.append(Present(new_id(), person, said.remote))
            else:
                self._events.append(Arrives(new_id(), person, Point(self._items[low]), said.remote))
            if high != self._numbers[-1]:
                self._events.append(Leaves(new_id(), person, Point(self._items[high], "after")))

    def _substitute(self, said: Said) -> str:
        person = self._person(said.name, said.party)
        if not any(seat.person == person for seat in self._seats):
            self._substitutes.setdefault(person, Substitute(person, said.party))
        return person

    def _serving(self, said: Said) -> None:
        if said.vacant:
            return
        person = self._substitute(said)
        self._present(person, msgspec.structs.replace(said, numbers=()))
        if not said.instead_of and not said.for_vacant:
            return
        seat = self._seat_for(said)
        stretches = runs(said.numbers, self._numbers)
        if not stretches:
            self._events.append(Serves(new_id(), person, seat.id))
        for low, high in stretches:
            first = low == self._numbers[0]
            if first or not self._served.intersection((seat.id,)):
                if not first:
                    self._events.append(Serves(new_id(), self._holder(seat), seat.id))
                self._served.add(seat.id)
            self._events.append(
                Serves(new_id(), person, seat.id, Point() if first else Point(self._items[low]))
            )
            if high != self._numbers[-1]:
                after = self._numbers[self._numbers.index(high) + 1]
                self._events.append(Serves(new_id(), self._holder(seat), seat.id, Point(self._items[after])))
        self._served.add(seat.id)

    def _holder(self, seat: Seat) -> str:
        return seat.person if seat.person in self._there else ""

    def _seat_for(self, said: Said) -> Seat:
        """The seat that somebody takes; one of an absent member's own if the page lists only those there."""
        if said.for_vacant:
            free = next((s for s in self._seats if not s.person and s.id not in self._served), None)
            if free is None:
                free = Seat(new_id(), "", said.instead_party or said.party)
                self._seats.append(free)
            return free
        person = self._person(said.instead_of, said.instead_party)
        seat = next((seat for seat in self._seats if seat.person == person), None)
        if seat is None:
            seat = Seat(new_id(), person, said.instead_party)
            self._seats.append(seat)
            if person not in self._there:
                self._events.append(Absent(new_id(), person))
        return seat

    def _empty_seats(self) -> None:
        """Where the page names nobody for an empty seat nobody served: no rule is to call somebody later."""
        for seat in self._seats:
            if seat.id not in self._served and seat.person not in self._there:
                self._events.append(Serves(new_id(), "", seat.id))
        stays = {e.person for e in self._events if isinstance(e, Leaves)}
        for seat in self._seats:
            if seat.person in stays and seat.id not in self._served:
                self._between(seat)

    def _between(self, seat: Seat) -> None:
        """A member who is away for some items and for whom nobody is named."""
        for event in tuple(self._events):
            if isinstance(event, Leaves) and event.person == seat.person:
                place = next(n for n, item in self._items.items() if item == event.at.item)
                later = self._numbers[self._numbers.index(place) + 1 :]
                if later:
                    self._events.append(Serves(new_id(), "", seat.id, Point(self._items[later[0]])))
            elif isinstance(event, Arrives) and event.person == seat.person:
                self._events.append(Serves(new_id(), seat.person, seat.id, event.at))

    def _other(self, said: Said) -> str:
        key = same_name(said.name)
        if person := self._own.get(key):
            return person.id
        if person := self._others.get(key):
            if said.title and not person.title:
                self._others[key] = msgspec.structs.replace(person, title=said.title)
            return person.id
        self._others[key] = Person(new_id(), said.name, said.party, said.title)
        return self._others[key].id

    def _approvers(self, listed: Listed) -> tuple[str, ...]:
        found: list[str] = []
        for said in listed.approvers:
            key = same_name(said.name)
            person = self._own.get(key) or self._others.get(key)
            who = person.id if person else self._other(said)
            if who in found:
                continue
            found.append(who)
            stretches: Sequence[tuple[int, int]] = runs(said.numbers, self._numbers)
            for low, high in stretches or [(0, 0)]:
                self._events.append(
                    Approves(new_id(), who, self._items.get(low, ""), self._items.get(high, ""))
                )
        return tuple(found)[:20]


def kind_of(name: str) -> BodyKind:
    """What kind of body a name is of."""
    plain = name.casefold()
    if "utskott" in plain or plain.endswith(("beredning", "beredningen", "råd", "rådet", "presidiet")):
        return "committee"
    return "council" if "fullmäktige" in plain else "board"
