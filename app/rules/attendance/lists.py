"""The lists of a protokoll's front page: who decided, for whom others stepped in, who else was there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from app.model.attendance import Absent
from app.model.body import Seat
from app.model.minutes import Minutes
from app.model.people import everyone
from app.rules.attendance.ranges import Range, Some, ranges
from app.rules.attendance.spans import Span, spans
from app.rules.attendance.timeline import Sitting, Timeline, timeline

Marks = dict[int, Some]


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


def lists(minutes: Minutes) -> Lists:
    """The lists that follow from a document's attendance events."""
    return _Listing(minutes, timeline(minutes)).made()


class _Listing:
    """Makes the lists of one document."""

    def __init__(self, minutes: Minutes, line: Timeline) -> None:
        self._minutes = minutes
        self._line = line
        self._seats = {seat.id: seat for seat in line.body.seats}
        self._served: dict[tuple[str, str], Marks] = {}  # by seat and person
        self._chaired: dict[str, set[int]] = {}
        for place, sitting in enumerate(line.sittings):
            self._read(place, sitting)

    def _read(self, place: int, sitting: Sitting) -> None:
        if sitting.chair:
            self._chaired.setdefault(sitting.chair, set()).add(place)
        for seat, person in sitting.opening.items():
            whole = sitting.deciding.get(seat) == person
            self._served.setdefault((seat, person), {})[place] = "" if whole else "left"
        if sitting.deciding is not sitting.opening:
            for seat, person in sitting.deciding.items():
                if sitting.opening.get(seat) != person:
                    self._served.setdefault((seat, person), {})[place] = "came"

    def made(self) -> Lists:
        """All lists."""
        there = self._line.stays
        substitutes = {each.person: place for place, each in enumerate(self._line.body.substitutes)}
        own = [(seat, self._served.get((seat.id, seat.person), {})) for seat in self._seats.values()]
        deciding = tuple(self._serving(seat.person, seat, marks) for seat, marks in own if marks)
        stepping = sorted(
            (key for key in self._served if self._seats[key[0]].person != key[1]),
            key=lambda key: (substitutes.get(key[1], len(substitutes)), min(self._served[key])),
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

    def _serving(self, person: str, seat: Seat, marks: Marks) -> Line:
        replaces = None if seat.person == person else seat
        return self._line_of(person, marks, seat, replaces)

    def _being(self, person: str) -> Line:
        """Somebody who was there without serving."""
        opening: set[int] = set()
        deciding: set[int] = set()
        marks: Marks = {}
        for stay in self._line.stays[person]:
            if stay.start == stay.end:
                marks[stay.start // 2] = "passed"
            opening.update(range((stay.start + 1) // 2, (stay.end + 1) // 2))
            deciding.update(range(stay.start // 2, stay.end // 2))
        for place in opening | deciding:
            marks[place] = "" if place in opening and place in deciding else "left"
            if place not in opening:
                marks[place] = "came"
        if self._line.body.kind != "council":
            for place in list(marks):
                if person in self._line.sittings[place].conflicted:
                    del marks[place]
        return self._line_of(person, marks)

    def _line_of(
        self, person: str, marks: Marks, seat: Seat | None = None, replaces: Seat | None = None
    ) -> Line:
        remote = [stay for stay in self._line.stays.get(person, ()) if stay.remote]
        far: Marks = {
            place: ""
            for place in marks
            if any(stay.start <= 2 * place + 1 and 2 * place < stay.end for stay in remote)
        }
        chaired = self._chaired.get(person, set())
        return Line(
            person,
            replaces,
            self._ranges(marks),
            seat,
            self._ranges_in({place: "" for place in marks if place in chaired}),
            self._ranges_in(far),
            spans=spans(marks, self._line, person, self._minutes.header),
        )

    def _ranges(self, marks: Mapping[int, Some]) -> tuple[Range, ...]:
        return ranges(marks, self._line.items)

    def _ranges_in(self, marks: Mapping[int, Some]) -> tuple[Range, ...] | None:
        return self._ranges(marks) if marks else None

    def _absent(self, everybody: Iterable[str]) -> list[Line]:
        """Those of whom it is noted that they did not come, and who did not come after all."""
        noted = {each.person: each for each in self._minutes.attendance if isinstance(each, Absent)}
        order = dict.fromkeys((*(seat.person for seat in self._seats.values()), *everybody, *noted))
        return [
            Line(person, excused=noted[person].excused)
            for person in order
            if person in noted and person not in self._line.stays
        ]
