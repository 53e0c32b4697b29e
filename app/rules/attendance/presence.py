"""Who is there when: attendance events put in order, and each person's stays at the meeting.

A meeting of n items has 2n positions: 2i is item i as it begins, 2i+1 item i when it is decided. A point
"after" an item is the position at which the next one begins.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from app.model.attendance import Absent, Arrives, Event, Leaves, Point, Present, Serves
from app.model.header import Clock

_STRETCH = {"start": 0, "within": 1, "after": 2}


class Stay(msgspec.Struct):
    """One stay of a person, from the position `start` up to but not including `end`.

    Empty (`start` is `end`): came and went between the beginning of an item and its decision.
    """

    start: int
    end: int
    remote: bool = False
    came: Clock | None = None
    went: Clock | None = None


def position(point: Point, places: Mapping[str, int]) -> int | None:
    """Where a point lies; None when its item is not there."""
    if not point.item:
        return 0
    place = places.get(point.item)
    return None if place is None else 2 * place + _STRETCH[point.stretch]


def stays(events: Sequence[Event], places: Mapping[str, int], end: int) -> dict[str, tuple[Stay, ...]]:
    """Everybody's stays, in order of time; nobody is there of whom nothing is noted.

    Events count in the order of their points, at one point in the order of the list; those that point to
    items that are not there count for nothing. `end` is the position after the last.
    """
    found: dict[str, list[Stay]] = {}
    for at, event in _ordered(events, places):
        mine = found.setdefault(event.person, [])
        if isinstance(event, Absent):
            mine.clear()
        elif isinstance(event, Leaves):
            _go(mine, at, event)
        else:
            _come(mine, at, end, event)
    return {person: kept for person, each in found.items() if (kept := _within(each, end))}


def _ordered(
    events: Sequence[Event], places: Mapping[str, int]
) -> list[tuple[int, Present | Absent | Arrives | Leaves]]:
    first: list[tuple[int, Present | Absent | Arrives | Leaves]] = []
    then: list[tuple[int, Present | Absent | Arrives | Leaves]] = []
    for event in events:
        if not event.person:
            continue
        if isinstance(event, Present | Absent):
            first.append((0, event))
        elif isinstance(event, Arrives | Leaves) and (at := position(event.at, places)) is not None:
            then.append((at, event))
    return first + sorted(then, key=lambda each: each[0])


def _come(mine: list[Stay], at: int, end: int, event: Present | Arrives) -> None:
    clock = event.at.clock if isinstance(event, Arrives) else None
    last = mine[-1] if mine else None
    if last and last.end == end:  # there already: only another way of being there begins
        if last.start == at:
            last.remote, last.came = event.remote, clock or last.came
        elif last.remote != event.remote:
            last.end, last.went = at, clock
            mine.append(Stay(at, end, event.remote, clock))
    elif last and last.end == at and last.start < at and last.remote == event.remote:
        last.end, last.went = end, None  # gone and back in one moment
    else:
        mine.append(Stay(at, end, event.remote, clock))


def _go(mine: list[Stay], at: int, event: Leaves) -> None:
    if mine and mine[-1].end > at:
        mine[-1].end, mine[-1].went = at, event.at.clock


def _within(mine: list[Stay], end: int) -> tuple[Stay, ...]:
    """The stays that lie in the meeting; one without length only within an item."""
    return tuple(stay for stay in mine if stay.start < end and (stay.start < stay.end or stay.start % 2 == 1))


def clocks(events: Sequence[Event], places: Mapping[str, int]) -> dict[int, Clock | None]:
    """The time at each position where the events that note one agree."""
    found: dict[int, set[Clock]] = {}
    for event in events:
        if isinstance(event, Arrives | Leaves | Serves) and event.at.clock is not None:
            at = position(event.at, places)
            if at is not None:
                found.setdefault(at, set()).add(event.at.clock)
    return {at: next(iter(times)) for at, times in found.items() if len(times) == 1}
