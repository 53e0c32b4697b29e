"""From when till when somebody served or was there, by the clock, where the times are noted."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.header import Clock, Header
from app.rules.attendance.presence import Stay
from app.rules.attendance.ranges import Run
from app.rules.attendance.timeline import Timeline

Span = tuple[Clock, Clock]


def spans(
    runs: Sequence[Run], line: Timeline, person: str, header: Header, replaces: str = ""
) -> tuple[Span, ...]:
    """The times of these runs, by the events at their ends and the meeting's own; () if one is unknown.

    Who came within an item was there from then on, though the seat was taken at the next. Where the moment
    itself has no time, the one counts at which the member that somebody `replaces` came or left.
    """
    first = header.first_day.start
    last = header.meeting_days[-1].end if header.meeting_days else None
    own, other = line.stays.get(person, ()), line.stays.get(replaces, ())
    began = _before(_left(other)) | line.clocks | {0: first} | _before(_came(own)) | _came(own)
    ended = _before(_came(other)) | line.clocks | {2 * len(line.items): last} | _left(own)
    found: list[Span] = []
    for low, high in _positions(runs):
        start, end = began.get(low), ended.get(high)
        if start is None or end is None:
            return ()
        found.append((start, end))
    return tuple(found)


def _came(stays: Sequence[Stay]) -> dict[int, Clock | None]:
    return {stay.start: stay.came for stay in stays if stay.came}


def _left(stays: Sequence[Stay]) -> dict[int, Clock | None]:
    return {stay.end: stay.went for stay in stays if stay.went}


def _before(times: dict[int, Clock | None]) -> dict[int, Clock | None]:
    """What happened within an item, as the time at which the next one began."""
    return {at + 1: time for at, time in times.items() if at % 2}


def _positions(runs: Sequence[Run]) -> list[tuple[int, int]]:
    """The positions that runs stand for, from each first up to but not including the last."""
    found: list[tuple[int, int]] = []
    for first, last, partial in runs:
        low = 2 * first + (partial in ("came", "passed"))
        high = 2 * last + (1 if partial in ("left", "passed") else 2)
        if found and found[-1][1] == low:
            low = found.pop()[0]
        found.append((low, high))
    return found
