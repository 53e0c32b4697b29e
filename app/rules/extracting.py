"""Attendance of some of a meeting's items alone, so that an extract says of them what the whole would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Point,
    Present,
    Presides,
    Refrains,
    Serves,
    Stretch,
)
from app.model.ids import new_id
from app.model.minutes import Minutes
from app.rules.attendance import Timeline, timeline


def attendance_of(minutes: Minutes, wanted: Sequence[str]) -> tuple[Event, ...]:
    """The events that give each of these items (in their order) the sitting it has in the whole meeting.

    Nothing is told of the items between them: who came and went there was not seen by the extract.
    """
    line = timeline(minutes)
    kept = [item for item in line.items if item in set(wanted)]
    if not kept or not minutes.attendance:
        return ()
    absent = {event.person: event for event in minutes.attendance if isinstance(event, Absent)}
    events: list[Event] = []
    shut_out = _shut_out(line, kept)
    for person in dict.fromkeys(event.person for event in minutes.attendance if event.person):
        if person in shut_out:
            continue
        moves = list(_moves(person, line, kept))
        events += moves
        if not moves and person in absent:
            events.append(absent[person])
    events += _seats(line, kept)
    for item in kept:
        sitting = line.at(item)
        if sitting.chair:
            events.append(Presides(new_id(), sitting.chair, item, item))
        events += [Approves(new_id(), person, item, item) for person in sitting.approvers]
    noted = (event for event in minutes.attendance if isinstance(event, Conflict | Refrains))
    return (*events, *(event for event in noted if event.item in kept))


def _shut_out(line: Timeline, kept: Sequence[str]) -> set[str]:
    """Who has a conflict in all of these items, and so is there in none (KL 6:30; the council has 5:47)."""
    if line.body.kind == "council":
        return set()
    return set(line.at(kept[0]).conflicted).intersection(*(line.at(item).conflicted for item in kept))


def _moves(person: str, line: Timeline, kept: Sequence[str]) -> Iterator[Event]:
    """How somebody comes and goes, seen from these items alone."""
    there = False
    for index, item in enumerate(kept):
        place = line.places[item]
        steps: tuple[tuple[int, Stretch], ...] = ((2 * place, "start"), (2 * place + 1, "within"))
        for at, stretch in steps:
            stay = next((each for each in line.stays.get(person, ()) if each.start <= at < each.end), None)
            point = Point(item, stretch)
            if stay and not there:
                if index == 0 and stretch == "start":
                    yield Present(new_id(), person, stay.remote)
                else:
                    yield Arrives(new_id(), person, point, stay.remote)
            elif there and not stay:
                yield Leaves(new_id(), person, point)
            there = stay is not None


def _seats(line: Timeline, kept: Sequence[str]) -> Iterator[Event]:
    """Who serves in a seat that is not their own, or that nobody serves in, said anew for each item."""
    for item in kept:
        sitting = line.at(item)
        for seat in line.body.seats:
            before = sitting.opening.get(seat.id, "")
            after = sitting.deciding.get(seat.id, "")
            if before != seat.person:
                yield Serves(new_id(), before, seat.id, Point(item))
            if after not in (before, seat.person):
                yield Serves(new_id(), after, seat.id, Point(item, "within"))
