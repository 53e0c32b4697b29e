"""From when till when somebody served or was there, by the clock, where the times are noted."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.header import Clock, Header
from app.rules.attendance.ranges import Run
from app.rules.attendance.timeline import Timeline

Span = tuple[Clock, Clock]


def spans(runs: Sequence[Run], line: Timeline, person: str, header: Header) -> tuple[Span, ...]:
    """The times of these runs, by the events at its ends and the meeting's own; () if one is unknown."""
    first = header.first_day.start
    last = header.meeting_days[-1].end if header.meeting_days else None
    end = 2 * len(line.items)
    own_start = {stay.start: stay.came for stay in line.stays.get(person, ())}
    own_end = {stay.end: stay.went for stay in line.stays.get(person, ())}
    found: list[Span] = []
    for low, high in _positions(runs):
        began = own_start.get(low) or (first if low == 0 else line.clocks.get(low))
        ended = own_end.get(high) or (last if high == end else line.clocks.get(high))
        if began is None or ended is None:
            return ()
        found.append((began, ended))
    return tuple(found)


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
