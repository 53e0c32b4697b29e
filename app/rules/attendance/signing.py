"""Who signs for which items: those who presided and those who approve, with their ranges."""

from __future__ import annotations

from collections.abc import Iterable

from app.model.minutes import Minutes
from app.rules.attendance.lists import Line
from app.rules.attendance.ranges import Run, add, ranges
from app.rules.attendance.timeline import timeline


def presiding(minutes: Minutes) -> tuple[Line, ...]:
    """Who was in the chair, with the items, in the order in which they took it."""
    line = timeline(minutes)
    return _lines(line.items, ((sitting.chair,) if sitting.chair else () for sitting in line.sittings))


def approving(minutes: Minutes) -> tuple[Line, ...]:
    """Who approves the minutes besides the chair, with the items."""
    line = timeline(minutes)
    return _lines(line.items, (sitting.approvers for sitting in line.sittings))


def _lines(items: tuple[str, ...], by_item: Iterable[tuple[str, ...]]) -> tuple[Line, ...]:
    runs: dict[str, list[Run]] = {}
    for place, people in enumerate(by_item):
        for person in people:
            add(runs.setdefault(person, []), place, place)
    return tuple(Line(person, stretches=ranges(each, items)) for person, each in runs.items())
