"""The meeting item by item: who serves, who is there, who presides and approves, and the quorum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import msgspec

from app.model.attendance import Approves, Conflict, Event, Presides, Refrains, Serves
from app.model.body import Body
from app.model.minutes import Minutes
from app.rules.attendance.calling import Calling
from app.rules.attendance.presence import Stay, clocks, stays
from app.rules.attendance.seating import Seated, Seating
from app.rules.numbering import items

_ROLES = ("chair", "vice_chair", "second_vice_chair")


class Quorum(msgspec.Struct, frozen=True):
    """More than half of the members are to be there (KL 5:45, 6:27); a body without seats needs nobody."""

    present: int = 0
    needed: int = 0
    holds: bool = True


class Sitting(msgspec.Struct, frozen=True):
    """One item. Seats are in the order of the body's record; who is in conflict is in none of them.

    `present` has everybody who is there at the decision: in the council those in conflict too (KL 5:47),
    elsewhere not (6:30).
    """

    opening: Mapping[str, str] = MappingProxyType({})
    deciding: Mapping[str, str] = MappingProxyType({})
    present: frozenset[str] = frozenset()
    conflicted: frozenset[str] = frozenset()
    refraining: frozenset[str] = frozenset()
    chair: str = ""
    approvers: tuple[str, ...] = ()
    quorum: Quorum = Quorum()


class Timeline:
    """What follows from the attendance events for every item. Without items it has one, with the id ""."""

    def __init__(self, body: Body | None, events: Sequence[Event], item_ids: Sequence[str]) -> None:
        self.items = tuple(item_ids) or ("",)
        events = [event for event in events if event.person or isinstance(event, Serves)]
        self.body = body or Body("")
        self.places = {item: place for place, item in enumerate(self.items)}
        self.stays: Mapping[str, tuple[Stay, ...]] = stays(events, self.places, 2 * len(self.items))
        self.clocks = clocks(events, self.places)
        self.calling = Calling(self.body, {person.id: person.party for person in self.body.people})
        seating = Seating(self.body, self.calling, self.stays, events, self.places)
        seated = seating.walk(len(self.items))
        self._barred, self._begun = seating.barred, seating.begun
        self.sittings = _Sittings(self, events).all(seated)

    def at(self, item: str) -> Sitting:
        """An item's sitting; "" is the first item's, and one that is not there has nobody."""
        place = self.places.get(item) if item else 0
        return Sitting() if place is None else self.sittings[place]

    def there(self, at: int) -> set[str]:
        """Who is there at a position: 2i as item i begins, 2i+1 when it is decided."""
        return {
            person for person, each in self.stays.items() if any(stay.start <= at < stay.end for stay in each)
        }

    def callable(self, place: int) -> set[str]:
        """Those substitutes who are there as an item begins and may serve in it."""
        there = self.there(2 * place) & self.calling.substitutes
        barred = {person for person, since in self._barred.items() if since <= 2 * place}
        return there - barred - self.sittings[place].conflicted

    def begun(self, place: int) -> set[str]:
        """Who has stepped in for a member before an item."""
        return {person for person, since in self._begun.items() if since < place}

    def span(self, first: str, last: str) -> range:
        """The places of the items from one to another, "" for no bound; none if either is not there."""
        low = self.places.get(first, -1) if first else 0
        high = self.places.get(last, -1) if last else len(self.items) - 1
        return range(low, high + 1) if low >= 0 and high >= 0 else range(0)


class _Sittings:
    """Makes the sittings of a timeline, sharing what does not change from one item to the next."""

    def __init__(self, line: Timeline, events: Sequence[Event]) -> None:
        count = len(line.items)
        self._line = line
        self._conflicts: dict[int, set[str]] = {}
        self._refrains: dict[int, set[str]] = {}
        self._presides: list[list[str]] = [[] for _ in range(count)]
        self._approves: list[list[str]] = [[] for _ in range(count)]
        for event in events:
            match event:
                case Conflict() if event.item in line.places:
                    self._conflicts.setdefault(line.places[event.item], set()).add(event.person)
                case Refrains() if event.item in line.places:
                    self._refrains.setdefault(line.places[event.item], set()).add(event.person)
                case Presides():
                    for place in line.span(event.first, event.last):
                        self._presides[place].append(event.person)
                case Approves():
                    for place in line.span(event.first, event.last):
                        self._approves[place].append(event.person)
                case _:
                    pass
        roles = {seat.role: seat.id for seat in reversed(line.body.seats)}
        self._role_seats = [roles[role] for role in _ROLES if role in roles]
        self._seats = {seat.id: seat.person for seat in line.body.seats}

        self._changes: dict[int, tuple[list[str], list[str]]] = {}
        for person, each in line.stays.items():
            for stay in each:
                self._changes.setdefault(stay.start, ([], []))[0].append(person)
                self._changes.setdefault(stay.end, ([], []))[1].append(person)

    def all(self, seated: Sequence[Seated]) -> tuple[Sitting, ...]:
        """The sitting of every item."""
        found: list[Sitting] = []
        there: frozenset[str] = frozenset()
        for place, now in enumerate(seated):
            moved = False
            for at in (2 * place, 2 * place + 1):
                came, went = self._changes.get(at, ((), ()))
                if came or went:
                    there, moved = there.difference(went).union(came), True
            if not moved and place and now is seated[place - 1] and self._like_before(place):
                found.append(found[-1])
            else:
                found.append(self._sitting(place, now, there))
        return tuple(found)

    def _like_before(self, place: int) -> bool:
        noted = (self._conflicts, self._refrains)
        return (
            not any(each.get(place) or each.get(place - 1) for each in noted)
            and self._presides[place] == self._presides[place - 1]
            and self._approves[place] == self._approves[place - 1]
        )

    def _sitting(self, place: int, now: Seated, there: frozenset[str]) -> Sitting:
        council = self._line.body.kind == "council"
        conflicted = frozenset(self._conflicts.get(place, ()))
        deciding = now.deciding
        refraining = frozenset(self._refrains.get(place, ())) & frozenset(deciding.values())
        counted = len(deciding) + (len(now.idle & there) if council else 0)
        seats = len(self._line.body.seats)
        needed = seats // 2 + 1 if seats else 0
        return Sitting(
            opening=now.opening,
            deciding=deciding,
            present=there if council else there - conflicted,
            conflicted=conflicted,
            refraining=refraining,
            chair=self._chair(place, deciding, there - conflicted),
            approvers=tuple(dict.fromkeys(self._approves[place])),
            quorum=Quorum(counted, needed, counted >= needed),
        )

    def _chair(self, place: int, deciding: Mapping[str, str], there: frozenset[str]) -> str:
        """Who was put in the chair last, if there; else the first of the regular ones who serves."""
        for person in reversed(self._presides[place]):
            if person in there:
                return person
        for seat in self._role_seats:
            if self._seats[seat] and deciding.get(seat) == self._seats[seat]:
                return self._seats[seat]
        return ""


_KEPT = 8
_last: list[tuple[Minutes, Timeline]] = []
_known: list[tuple[Body | None, tuple[Event, ...], tuple[str, ...], Timeline]] = []


def timeline(minutes: Minutes) -> Timeline:
    """The document's timeline; the same one as long as body, attendance and items are the same."""
    for known, line in _last:  # asked for item by item
        if known is minutes:
            return line
    line = _timeline(minutes)
    _last[:] = [(minutes, line)]
    return line


def _timeline(minutes: Minutes) -> Timeline:
    ids = tuple(item.id for item in items(minutes))
    for body, events, known, line in _known:
        if body is minutes.body and events is minutes.attendance and known == ids:
            return line
    line = Timeline(minutes.body, minutes.attendance, ids)
    _known.insert(0, (minutes.body, minutes.attendance, ids, line))
    del _known[_KEPT:]
    return line


def deciders(minutes: Minutes, item: str) -> tuple[str, ...]:
    """Who takes part in the decision of an item, in the order of the seats."""
    sitting = timeline(minutes).at(item)
    return tuple(person for person in sitting.deciding.values() if person not in sitting.refraining)


def roll(minutes: Minutes, item: str) -> tuple[str, ...]:
    """The same in the order of a roll call: that of the seats, who presides last."""
    chair = timeline(minutes).at(item).chair
    return tuple(sorted(deciders(minutes, item), key=lambda person: person == chair))


def suggest(minutes: Minutes, seat: str, item: str) -> tuple[str, ...]:
    """Whom the body's rule calls to a seat (by its id) as an item begins, first first.

    Those who are there, may serve, and serve in no other seat; who serves in this one already included.
    """
    line = timeline(minutes)
    place = line.places.get(item) if item else 0
    found = next((each for each in line.body.seats if each.id == seat), None)
    if place is None or found is None:
        return ()
    sitting = line.sittings[place]
    elsewhere = {person for other, person in sitting.opening.items() if other != seat}
    free = line.callable(place) - elsewhere
    ordered = line.calling.order(found, free, line.begun(place))
    now = sitting.opening.get(seat, "")
    if line.body.rule.keeps_seat and now in ordered:
        return (now, *(person for person in ordered if person != now))
    return ordered
