"""The checks of a long protokoll: all at once, and after one item changed."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.model.minutes import Minutes
from app.profiles import load
from app.rules.checks import Checker
from tests.benchmarks import meetings
from tests.benchmarks.figures import Row, Run, in_turns, pair, processor_time

_ITEMS = 300
_CHANGED, _ALL = 50.0, 300.0  # milliseconds that each may take


def measure(run: Run) -> Iterator[Row]:
    """A protokoll of 300 items and 15 seats, a third of the items with a vote by name."""
    items = min(_ITEMS, run.scale.many)
    minutes, profile = meetings.of_items(items), load()
    checker = Checker(profile)
    checker.check(minutes)
    turns = iter(range(1_000_000))

    def change() -> object:
        nonlocal minutes
        minutes = _changed(minutes, next(turns) % items)
        return checker.check(minutes)

    every = processor_time(lambda: Checker(profile).check(minutes))
    ours, whole = in_turns(run.scale.times, processor_time(change), every)
    yield pair(f"checks, one of {items} items changed", "processor time it may take", (ours, [_CHANGED]), 1)
    yield pair(f"checks, all of {items} items", "processor time they may take", (whole, [_ALL]), 1)


def _changed(minutes: Minutes, place: int) -> Minutes:
    section = minutes.sections[place]
    changed = replace(section, heading=f"{section.heading}x")
    return replace(minutes, sections=(*minutes.sections[:place], changed, *minutes.sections[place + 1 :]))
