"""Who serves in which seat, item by item: members, those who step in for them, and what was overridden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from app.model.attendance import Conflict, Event, Serves
from app.model.body import Body, Seat
from app.rules.attendance.calling import Calling
from app.rules.attendance.presence import Stay, position

Serving = dict[str, str]  # seat → person


class Seated(msgspec.Struct, frozen=True):
    """One item: who serves as it begins and when it is decided; `idle`: in conflict, the seat left empty."""

    opening: Serving
    deciding: Serving
    idle: frozenset[str] = frozenset()


class _Override(msgspec.Struct):
    """A seat taken by somebody's word; `away`: its own member was not there to serve at some time since."""

    person: str
    away: bool


class Seating:
    """Goes through the meeting once. What nothing happens in is shared with the item before."""

    def __init__(
        self,
        body: Body,
        calling: Calling,
        stays: Mapping[str, Sequence[Stay]],
        events: Sequence[Event],
        places: Mapping[str, int],
    ) -> None:
        self._body = body
        self._calling = calling
        self._seats = {seat.id: seat for seat in body.seats}
        self._bars = body.kind == "council" or not body.rule.may_return
        self._conflicts: dict[int, set[str]] = {}
        self._serves: dict[int, list[Serves]] = {}
        self._comings: dict[int, set[str]] = {}
        self._goings: dict[int, set[str]] = {}
        self._read(events, stays, places)
        self._present: set[str] = set()
        self.barred: dict[str, int] = {}  # who may not serve again, and since when
        self._left: dict[str, int] = {}  # who went while serving, and when
        self.begun: dict[str, int] = {}  # who has stepped in for a member, and since which item
        self._overrides: dict[str, _Override] = {}  # by seat, the last word last
        self._base: Serving = {}  # who has the seat, in conflict or not
        self._actual: Serving = {}
        self._idle: frozenset[str] = frozenset()

    def _read(
        self, events: Sequence[Event], stays: Mapping[str, Sequence[Stay]], places: Mapping[str, int]
    ) -> None:
        for event in events:
            if isinstance(event, Conflict) and event.item in places:
                self._conflicts.setdefault(places[event.item], set()).add(event.person)
            elif isinstance(event, Serves) and event.seat in self._seats:
                at = position(event.at, places)
                if at is not None:
                    self._serves.setdefault(at, []).append(event)
        for person, each in stays.items():
            for stay in each:
                if stay.start < stay.end:
                    self._comings.setdefault(stay.start, set()).add(person)
                    self._goings.setdefault(stay.end, set()).add(person)

    def walk(self, count: int) -> list[Seated]:
        """The seats of each of `count` items."""
        found: list[Seated] = []
        stale = True
        for item in range(count):
            conflicts = self._conflicts.get(item, set())
            moved = self._move(2 * item)
            words = self._serves.get(2 * item, ())
            if stale or moved or words or conflicts:
                self._begin(item, words, conflicts)
                found.append(Seated(self._actual, self._actual, self._idle))
            else:
                found.append(found[-1])
            stale = bool(conflicts)
            moved = self._move(2 * item + 1)
            words = self._serves.get(2 * item + 1, ())
            if moved or words:
                deciding = self._decide(item, words, conflicts)
                found[-1] = Seated(found[-1].opening, deciding, self._idle)
                stale = True
        return found

    def _move(self, at: int) -> bool:
        """Those who come and go at a position; whether anybody does."""
        came, went = self._comings.get(at), self._goings.get(at)
        if not came and not went:
            return False
        came, went = came or set(), went or set()
        serving = {*self._base.values(), *self._actual.values()}
        for person in went - came:
            if person in serving:
                self._left[person] = at
            for seat in [seat for seat, word in self._overrides.items() if word.person == person]:
                del self._overrides[seat]
        self._present = (self._present - went) | came
        for person in came - went:
            since = self._left.pop(person, None)
            if self._bars and since is not None and not self._only_conflicts(person, since, at):
                self.barred[person] = at
        return True

    def _only_conflicts(self, person: str, since: int, until: int) -> bool:
        """Whether all that somebody was away from was what they had a conflict in (KL 5:20)."""
        missed = range(since // 2, (until - 1) // 2 + 1)
        return all(person in self._conflicts.get(item, ()) for item in missed)

    def _able(self, person: str, conflicts: set[str]) -> bool:
        return person in self._present and person not in self.barred and person not in conflicts

    def _note(self, words: Sequence[Serves], conflicts: set[str]) -> None:
        for word in words:
            holder = self._seats[word.seat].person
            self._overrides.pop(word.seat, None)
            self._overrides[word.seat] = _Override(word.person, not self._able(holder, conflicts))

    def _begin(self, item: int, words: Sequence[Serves], conflicts: set[str]) -> None:
        """Who serves as an item begins."""
        for seat_id, word in list(self._overrides.items()):
            holder = self._seats[seat_id].person
            if not self._able(holder, set()):
                word.away = True
            elif word.away and word.person != holder and holder not in conflicts:  # serves again
                del self._overrides[seat_id]
        self._note(words, conflicts)
        base, taken, closed = self._claimed(conflicts)
        actual = {seat: person for seat, person in base.items() if person not in conflicts}
        self._call(base, actual, taken, closed, conflicts)
        self._idle = frozenset(person for seat, person in base.items() if seat not in actual)
        self._base, self._actual = base, self._in_order(actual)
        self._remember(item)

    def _call(
        self, base: Serving, actual: Serving, taken: set[str], closed: set[str], conflicts: set[str]
    ) -> None:
        """Substitutes for the seats that are open; in one that a conflict opened, for this item only."""
        free = {
            person
            for person in self._calling.substitutes
            if person not in taken and self._able(person, conflicts)
        }
        vacant: list[Seat] = []
        for seat in self._body.seats:
            if seat.id in actual or seat.id in closed:
                continue
            before = self._actual.get(seat.id, "")
            if self._body.rule.keeps_seat and seat.id in base and before in free:
                actual[seat.id] = before
                free.discard(before)
            else:
                vacant.append(seat)

        def take(seat: Seat, person: str) -> None:
            actual[seat.id] = person
            base.setdefault(seat.id, person)

        if free and vacant:
            self._calling.fill(vacant, free, self.begun, take)

    def _claimed(self, conflicts: set[str]) -> tuple[Serving, set[str], set[str]]:
        """Who has a seat by somebody's word, by right, or by having it already; and the seats kept empty."""
        base: Serving = {}
        taken: set[str] = set()
        closed: set[str] = set()

        def give(seat: str, person: str) -> None:
            if person and person in self._present and person not in taken:
                base[seat] = person
                taken.add(person)

        for seat, word in reversed(self._overrides.items()):
            if word.person:
                give(seat, word.person)
            else:
                closed.add(seat)
        for seat in self._body.seats:
            if seat.id not in base and seat.id not in closed and seat.person not in self.barred:
                give(seat.id, seat.person)
        if self._body.rule.keeps_seat:
            self._keep(base, taken, closed, conflicts)
        return base, taken, closed

    def _keep(self, base: Serving, taken: set[str], closed: set[str], conflicts: set[str]) -> None:
        """Who stepped in stays in the seat as long as it is open."""
        staying = {
            seat: person
            for seat, person in self._base.items()
            if seat not in base and seat not in closed and person not in taken and self._able(person, set())
        }
        others = self._calling.substitutes - taken - set(staying.values())
        idle = {person for person in others if self._able(person, conflicts)}
        for seat, person in staying.items():
            serves = self._calling.takes_over(self._seats[seat], person, idle) or person
            idle.discard(serves)
            base[seat] = serves
            taken.add(serves)

    def _decide(self, item: int, words: Sequence[Serves], conflicts: set[str]) -> Serving:
        """Who serves when an item is decided, after what happened within it."""
        self._note(words, conflicts)
        deciding = {seat: person for seat, person in self._actual.items() if person in self._present}
        for word in words:
            if not word.person:
                deciding.pop(word.seat, None)
            elif word.person in self._present and word.person not in conflicts:
                deciding = {seat: person for seat, person in deciding.items() if person != word.person}
                deciding[word.seat] = word.person
        self._actual = self._in_order(deciding)
        self._remember(item)
        return self._actual

    def _in_order(self, serving: Serving) -> Serving:
        return {seat: serving[seat] for seat in self._seats if seat in serving}

    def _remember(self, item: int) -> None:
        for seat, person in self._actual.items():
            if person != self._seats[seat].person:
                self.begun.setdefault(person, item)
