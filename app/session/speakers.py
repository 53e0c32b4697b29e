"""The list of speakers on one item: who waits, speaks, has spoken. No part of the minutes."""

from __future__ import annotations

from datetime import time

import msgspec
from msgspec.structs import replace


class Turn(msgspec.Struct, frozen=True):
    """One who wants to speak, speaks or has spoken; `reply`: a reply to the one before."""

    name: str
    reply: bool = False
    since: time | None = None
    until: time | None = None


class Speakers(msgspec.Struct, frozen=True):
    """One item's list."""

    waiting: tuple[Turn, ...] = ()
    speaking: Turn | None = None
    said: tuple[Turn, ...] = ()

    def added(self, name: str, *, reply: bool = False) -> Speakers:
        """With one more: last, or as a reply before everybody but other replies."""
        at = len(self.waiting)
        if reply:
            at = next((n for n, each in enumerate(self.waiting) if not each.reply), at)
        return replace(self, waiting=(*self.waiting[:at], Turn(name, reply), *self.waiting[at:]))

    def moved(self, at: int, by: int) -> Speakers:
        """With one who waits further up (-1) or down (1), as far as there is room."""
        to = min(max(at + by, 0), len(self.waiting) - 1)
        if not 0 <= at < len(self.waiting) or to == at:
            return self
        waiting = list(self.waiting)
        waiting.insert(to, waiting.pop(at))
        return replace(self, waiting=tuple(waiting))

    def removed(self, at: int) -> Speakers:
        """Without one who waits."""
        return replace(self, waiting=(*self.waiting[:at], *self.waiting[at + 1 :]))

    def next(self, now: time) -> Speakers:
        """The next one speaks; without any the last one has ended."""
        said = (*self.said, replace(self.speaking, until=now)) if self.speaking else self.said
        if not self.waiting:
            return Speakers((), None, said)
        return Speakers(self.waiting[1:], replace(self.waiting[0], since=now), said)
