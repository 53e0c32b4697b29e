"""The lists of a protokoll's front page: who decided, for whom others stepped in, who else was there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import msgspec

from app.model.attendance import Absent
from app.model.body import Seat
from app.model.minutes import Minutes
from app.model.people import everyone
from app.rules.attendance.presence import Stay
from app.rules.attendance.ranges import Range, Run, add, ranges
from app.rules.attendance.spans import Span, spans
from app.rules.attendance.timeline import Sitting, Timeline, timeline


class Line(msgspec.Struct, frozen=True):
    """One line of a list. `stretches` are empty when it goes for the whole meeting.

    `seat` is the one served in, `replaces` the same for who stepped in for its member. `presides` is where
    the person was in the chair: None nowhere, () in every item; `remotely` likewise where they took part
    from a distance. `spans` are the times, none when one of them is not known.
    """

    person: str
    replaces: Seat | None = None
    stretches: tuple[Range, ...] = ()
    seat: Seat | None = None
    presides: tuple[Range, ...] | None = None
    remotely: tuple[Range, ...] | None = None
    excused: bool = False
    spans: tuple[Span, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether it goes for the whole meeting."""
        return not self.stretches

    @property
    def remote(self) -> bool:
        """Whether the person took part from a distance anywhere in it."""
        return self.remotely is not None


class Lists(msgspec.Struct, frozen=True):
    """The lists of the front page, each in the order it is written in."""

    deciding: tuple[Line, ...] = ()
    serving_substitutes: tuple[Line, ...] = ()
    other_substitutes: tuple[Line, ...] = ()
    others: tuple[Line, ...] = ()  # officers and guests; members who were there without serving
    absent: tuple[Line, ...] = ()


_KEPT = 4
_known: list[tuple[Timeline, Minutes, Lists]] = []


def lists(minutes: Minutes) -> Lists:
    """The lists that follow from a document's attendance events; cheap while nothing of it changes."""
    line = timeline(minutes)
    for known, of, found in _known:
        if known is line and of.people is minutes.people and of.header is minutes.header:
            return found
    found = _Listing(minutes, line).made()
    _known.insert(0, (line, minutes, found))
    del _known[_KEPT:]
    return found


class _Listing:
    """Makes the lists of one document."""

    def __init__(self, minutes: Minutes, line: Timeline) -> None:
        self._minutes = minutes
        self._line = line
        self._seats = {seat.id: seat for seat in line.body.seats}
        self._served: dict[tuple[str, str], list[Run]] = {}  # by seat and person
        self._chaired: dict[str, set[int]] = {}
        first = 0
        for place, sitting in enumerate(line.sittings):
            if sitting.chair:
                self._chaired.setdefault(sitting.chair, set()).add(place)
            last = place + 1 == len(line.sittings)
            if last or not _seated_alike(sitting, line.sittings[place + 1]):
                self._read(first, place, sitting)
                first = place + 1

    def _read(self, first: int, last: int, sitting: Sitting) -> None:
        """What is the same from one item to another."""
        for seat, person in sitting.opening.items():
            whole = sitting.deciding.get(seat) == person
            add(self._served.setdefault((seat, person), []), first, last, "" if whole else "left")
        if sitting.deciding is not sitting.opening:
            for seat, person in sitting.deciding.items():
                if sitting.opening.get(seat) != person:
                    add(self._served.setdefault((seat, person), []), first, last, "came")

    def made(self) -> Lists:
        """All lists."""
        there = self._line.stays
        substitutes = {each.person: place for place, each in enumerate(self._line.body.substitutes)}
        own = [(seat, self._served.get((seat.id, seat.person), [])) for seat in self._seats.values()]
        deciding = tuple(self._serving(seat.person, seat, runs) for seat, runs in own if runs)
        stepping = sorted(
            (key for key in self._served if self._seats[key[0]].person != key[1]),
            key=lambda key: (substitutes.get(key[1], len(substitutes)), self._served[key][0][0]),
        )
        serving = tuple(
            self._serving(person, self._seats[seat], self._served[seat, person]) for seat, person in stepping
        )
        rest = there.keys() - {line.person for line in (*deciding, *serving)}
        everybody = dict.fromkeys((*everyone(self._minutes), *there))
        return Lists(
            deciding,
            serving,
            tuple(self._being(person) for person in substitutes if person in rest),
            tuple(self._being(person) for person in everybody if person in rest - substitutes.keys()),
            tuple(self._absent(everybody)),
        )

    def _serving(self, person: str, seat: Seat, runs: list[Run]) -> Line:
        return self._line_of(person, runs, seat, None if seat.person == person else seat)

    def _being(self, person: str) -> Line:
        """Somebody who was there without serving; in a board not in what they had a conflict in."""
        runs = _runs(self._line.stays[person])
        if self._line.body.kind != "council":
            sittings = self._line.sittings
            left: list[Run] = []
            for first, last, partial in runs:
                for place in range(first, last + 1):
                    if person not in sittings[place].conflicted:
                        add(left, place, place, partial)
            runs = left
        return self._line_of(person, runs)

    def _line_of(
        self, person: str, runs: list[Run], seat: Seat | None = None, replaces: Seat | None = None
    ) -> Line:
        remote = [stay for stay in self._line.stays.get(person, ()) if stay.remote]
        return Line(
            person,
            replaces,
            ranges(runs, self._line.items),
            seat,
            self._some(runs, self._chaired.get(person, ())),
            self._some(runs, {place for stay in remote for place in _touched(stay)}),
            spans=spans(runs, self._line, person, self._minutes.header, replaces.person if replaces else ""),
        )

    def _some(self, runs: Sequence[Run], places: Collection[int]) -> tuple[Range, ...] | None:
        """Those of the runs' places, None when there are none of them."""
        if not places:
            return None
        found: list[Run] = []
        for first, last, _ in runs:
            for place in range(first, last + 1):
                if place in places:
                    add(found, place, place)
        return ranges(found, self._line.items) if found else None

    def _absent(self, everybody: Iterable[str]) -> list[Line]:
        """Those of whom it is noted that they did not come, and who did not come after all."""
        noted = {each.person: each for each in self._minutes.attendance if isinstance(each, Absent)}
        order = dict.fromkeys((*(seat.person for seat in self._seats.values()), *everybody, *noted))
        return [
            Line(person, excused=noted[person].excused)
            for person in order
            if person and person in noted and person not in self._line.stays
        ]


def _seated_alike(one: Sitting, other: Sitting) -> bool:
    """Whether the same people sit in the same seats all through both items."""
    same = one.opening is other.opening and one.deciding is other.deciding
    return same and one.opening is one.deciding


def _touched(stay: Stay) -> range:
    """The places of the items in which somebody was there for some time."""
    return range(stay.start // 2, max(stay.end - 1, stay.start) // 2 + 1)


def _runs(of: Sequence[Stay]) -> list[Run]:
    """The items in which somebody was there."""
    joined: list[tuple[int, int]] = []
    for stay in of:
        start = joined.pop()[0] if joined and joined[-1][1] == stay.start else stay.start
        joined.append((start, stay.end))
    found: list[Run] = []
    for start, end in joined:
        if start == end:
            add(found, start // 2, start // 2, "passed")
            continue
        if start % 2:
            add(found, start // 2, start // 2, "came")
        add(found, (start + 1) // 2, end // 2 - 1)
        if end % 2:
            add(found, end // 2, end // 2, "left")
    return found
