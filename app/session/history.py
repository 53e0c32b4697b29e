"""Undo: one order over everything, kept as immutable snapshots beside the document."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

import msgspec

from app.model.minutes import Minutes

PAUSE = 1.0  # seconds without an edit that end an undo step
_LONGEST = 10_000  # steps; snapshots share what did not change, so this is some ten megabytes


class Place(msgspec.Struct, frozen=True):
    """Where somebody stood: a section ("" for the header page), what in it, and the caret there."""

    section: str = ""
    widget: str = ""  # a part's id, or the name of a field
    caret: Any = None  # whatever the widget needs to put the caret back


class Step(msgspec.Struct):
    """One undo step: the document before and after, and where the person stood."""

    before: Minutes
    after: Minutes
    place_before: Place
    place_after: Place
    merge_key: str
    closed: bool
    at: float


class History:
    """The steps done and undone. Edits that go on with the same thing without a pause are one step."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def last(self) -> Step | None:
        """The step that `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def push(
        self, before: Minutes, after: Minutes, merge_key: str, ends_step: bool, places: tuple[Place, Place]
    ) -> None:
        """Record that `before` became `after`; what was undone before is gone."""
        now = self._clock()
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and merge_key and last.merge_key == merge_key and not last.closed and now - last.at <= PAUSE:
            last.after, last.place_after, last.closed, last.at = after, places[1], ends_step, now
            return
        self._done.append(Step(before, after, *places, merge_key, ends_step, now))
        del self._done[:-_LONGEST]

    def close_step(self) -> None:
        """Whatever comes next begins a step of its own."""
        if self._done:
            self._done[-1].closed = True

    def join(self, since: Step | None) -> None:
        """Make all that was done after a step, None for the beginning, one step."""
        at = next((i for i, step in enumerate(self._done) if step is since), -1) + 1
        steps = self._done[at:]
        if len(steps) > 1:
            first, last = steps[0], steps[-1]
            places = first.place_before, last.place_after
            self._done[at:] = [Step(first.before, last.after, *places, "", True, last.at)]

    def undo(self) -> Step | None:
        """The step to take back, None when there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        step.closed = True
        self._undone.append(step)
        return step

    def redo(self) -> Step | None:
        """The step to do again, None when there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step
