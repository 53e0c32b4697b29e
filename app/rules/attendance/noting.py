"""What a secretary notes about attendance: from the events as they are, the events as they become.

Each function returns the whole list: what is noted goes in, what it contradicts goes out. Whoever calls makes
it the document's (`SetAttendance`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec.structs import replace

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
)
from app.model.ids import new_id
from app.model.minutes import Minutes
from app.rules.attendance.presence import position
from app.rules.attendance.timeline import timeline

Events = tuple[Event, ...]
State = Literal["", "present", "remote", "absent", "excused", "moved"]
_MOVES = Present | Absent | Arrives | Leaves


def state(minutes: Minutes, person: str) -> State:
    """What is noted of a person: "" nothing, "moved" when they came late, left, or came and went."""
    mine = [event for event in minutes.attendance if event.person == person and isinstance(event, _MOVES)]
    if any(isinstance(event, Arrives | Leaves) for event in mine):
        return "moved"
    match mine[-1] if mine else None:
        case Present(remote=remote):
            return "remote" if remote else "present"
        case Absent(excused=excused):
            return "excused" if excused else "absent"
        case _:
            return ""


def forgotten(minutes: Minutes, person: str) -> Events:
    """Nothing is noted any more of a person's being there."""
    return tuple(
        event for event in minutes.attendance if not (event.person == person and isinstance(event, _MOVES))
    )


def noted_present(minutes: Minutes, person: str, remote: bool = False) -> Events:
    """Is there as the meeting begins; when they leave stays noted, when they first came does not."""
    mine = sorted(_moves(minutes, person), key=lambda each: each[0])
    late = [event for at, event in mine if at >= 0]
    if late and isinstance(late[0], Arrives):
        late = late[1:]
    return (*forgotten(minutes, person), Present(new_id(), person, remote), *late)


def noted_absent(minutes: Minutes, person: str) -> Events:
    """Does not come."""
    return (*forgotten(minutes, person), Absent(new_id(), person))


def noted_excused(minutes: Minutes, person: str) -> Events:
    """Does not come, and said so."""
    return (*forgotten(minutes, person), Absent(new_id(), person, excused=True))


def toggled(minutes: Minutes, person: str) -> Events:
    """The next state by one key: nothing noted, present, absent, excused, and round.

    Who came late or left keeps what is noted: one key does not wipe out times. Take it back by its own.
    """
    match state(minutes, person):
        case "":
            return noted_present(minutes, person)
        case "present" | "remote":
            return noted_absent(minutes, person)
        case "absent":
            return noted_excused(minutes, person)
        case "excused":
            return forgotten(minutes, person)
        case "moved":
            return minutes.attendance


def all_present(minutes: Minutes, people: Sequence[str] = ()) -> Events:
    """These people, the members when none is named, are there unless something else is noted of them."""
    own = tuple(seat.person for seat in minutes.body.seats) if minutes.body else ()
    noted = {event.person for event in minutes.attendance if isinstance(event, _MOVES)}
    new = [person for person in dict.fromkeys(people or own) if person and person not in noted]
    return (*minutes.attendance, *(Present(new_id(), person) for person in new))


def arrived(minutes: Minutes, person: str, at: Point, remote: bool = False) -> Events:
    """Comes at a point. Who is there already has come only now, unless they go over to remote or back."""
    here = _place(minutes, at)
    began, following = _around(minutes, person, here)
    kept = _without_absence(minutes.attendance, person)
    if isinstance(began, Present | Arrives):
        same_moment = isinstance(began, Arrives) and _place(minutes, began.at) == here
        if began.remote == remote or same_moment:
            kept = _without(kept, began)
    elif isinstance(following, Arrives):
        kept = _without(kept, following)
    return (*kept, Arrives(new_id(), person, at, remote))


def left(minutes: Minutes, person: str, at: Point) -> Events:
    """Goes at a point. Who went earlier has gone only now; of whom nothing is noted was there till then."""
    here = _place(minutes, at)
    began, following = _around(minutes, person, here)
    kept = minutes.attendance
    if isinstance(began, Leaves):
        kept = _without(kept, began)
    elif isinstance(following, Leaves):
        kept = _without(kept, following)
    kept = _without_absence(kept, person)
    if began is None or isinstance(began, Absent):
        kept = (*kept, Present(new_id(), person))
    return (*kept, Leaves(new_id(), person, at))


def conflict(minutes: Minutes, person: str, item: str, reason: str = "") -> Events:
    """Has a conflict of interest in an item."""
    return (*no_conflict(minutes, person, item), Conflict(new_id(), person, item, reason))


def no_conflict(minutes: Minutes, person: str, item: str) -> Events:
    """Takes part in an item: neither conflict nor refraining is noted."""
    return tuple(
        event
        for event in minutes.attendance
        if not (isinstance(event, Conflict | Refrains) and event.person == person and event.item == item)
    )


def refrains(minutes: Minutes, person: str, item: str) -> Events:
    """Is there but takes no part in the decision of an item."""
    return (*no_conflict(minutes, person, item), Refrains(new_id(), person, item))


def serves(minutes: Minutes, person: str, seat: str, at: Point, reason: str = "") -> Events:
    """Takes a seat from a point on, whatever the body's rule says; "" keeps it empty.

    Who was not there comes at that point.
    """
    here = _place(minutes, at)
    line = timeline(minutes)
    places = line.places
    if person and person not in line.there(here):
        minutes = replace(minutes, attendance=arrived(minutes, person, at))
    kept = tuple(
        event
        for event in minutes.attendance
        if not (
            isinstance(event, Serves)
            and position(event.at, places) == here
            and (event.seat == seat or (person and event.person == person))
        )
    )
    return (*kept, Serves(new_id(), person, seat, at, reason))


def by_rule(minutes: Minutes, seat: str) -> Events:
    """Nothing is overridden for a seat: the body's rule says who takes it."""
    return tuple(
        event for event in minutes.attendance if not (isinstance(event, Serves) and event.seat == seat)
    )


def presides(minutes: Minutes, person: str, first: str = "", last: str = "") -> Events:
    """Is in the chair from one item to another; whoever was to be there has the chair before and after."""
    taken = timeline(minutes).span(first, last)
    kept: list[Event] = []
    for event in minutes.attendance:
        if isinstance(event, Presides):
            kept.extend(_cut(minutes, event, taken))
        else:
            kept.append(event)
    return (*kept, Presides(new_id(), person, first, last))


def approves(minutes: Minutes, person: str, first: str = "", last: str = "") -> Events:
    """Approves from one item to another, besides what others approve."""
    taken = timeline(minutes).span(first, last)
    kept: list[Event] = []
    for event in minutes.attendance:
        if isinstance(event, Approves) and event.person == person:
            kept.extend(_cut(minutes, event, taken))
        else:
            kept.append(event)
    return (*kept, Approves(new_id(), person, first, last))


def approves_nothing(minutes: Minutes, person: str) -> Events:
    """Is no approver."""
    return tuple(
        event for event in minutes.attendance if not (isinstance(event, Approves) and event.person == person)
    )


def _cut(minutes: Minutes, event: Presides | Approves, taken: range) -> tuple[Presides | Approves, ...]:
    """What is left of a span of items without some: at most one before and one after."""
    line = timeline(minutes)
    span = line.span(event.first, event.last)
    if not span or not taken or taken.stop <= span.start or span.stop <= taken.start:
        return (event,)
    pieces: list[Presides | Approves] = []
    if span.start < taken.start:
        pieces.append(replace(event, last=line.items[taken.start - 1]))
    if taken.stop < span.stop:
        pieces.append(replace(event, id=new_id() if pieces else event.id, first=line.items[taken.stop]))
    return tuple(pieces)


def _place(minutes: Minutes, at: Point) -> int:
    found = position(at, timeline(minutes).places)
    if found is None:
        raise KeyError(at.item)
    return found


def _moves(minutes: Minutes, person: str) -> list[tuple[int, Present | Absent | Arrives | Leaves]]:
    """What is noted of a person's coming and going, in order; -1 is before the meeting."""
    places = timeline(minutes).places
    found: list[tuple[int, Present | Absent | Arrives | Leaves]] = []
    for event in minutes.attendance:
        if event.person != person:
            continue
        if isinstance(event, Present | Absent):
            found.append((-1, event))
        elif isinstance(event, Arrives | Leaves) and (at := position(event.at, places)) is not None:
            found.append((at, event))
    return sorted(found, key=lambda each: each[0])


def _around(
    minutes: Minutes, person: str, here: int
) -> tuple[Present | Absent | Arrives | Leaves | None, Arrives | Leaves | None]:
    """The last that is noted of a person up to a position, and the first after it."""
    before: Present | Absent | Arrives | Leaves | None = None
    for at, event in _moves(minutes, person):
        if at <= here:
            before = event
        elif isinstance(event, Arrives | Leaves):
            return before, event
    return before, None


def _without(events: Events, old: Event) -> Events:
    return tuple(event for event in events if event is not old)


def _without_absence(events: Events, person: str) -> Events:
    return tuple(event for event in events if not (isinstance(event, Absent) and event.person == person))
