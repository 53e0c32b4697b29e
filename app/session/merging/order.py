"""The order of things that two sides have added to, taken from and moved about."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise


def moved(was: Sequence[str], now: Sequence[str]) -> set[str]:
    """The fewest of what is in both that have to be moved to come from one order to the other."""
    place = {key: index for index, key in enumerate(was)}
    common = [key for key in now if key in place]
    if all(place[a] < place[b] for a, b in pairwise(common)):
        return set()
    ends: list[int] = []  # the last places of the best rising rows, by their length
    last: list[str] = []
    before: dict[str, str] = {}
    for key in common:
        at = bisect_left(ends, place[key])
        if at:
            before[key] = last[at - 1]
        ends[at : at + 1] = [place[key]]
        last[at : at + 1] = [key]
    stay: set[str] = set()
    key: str | None = last[-1]
    while key is not None:
        stay.add(key)
        key = before.get(key)
    return set(common) - stay


def ordered(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """All of mine and theirs, once each: mine's order, with what only they added or moved in its place there.

    What both set in at one place stands mine first. What both moved stands where mine has it.
    """
    if mine == theirs or (base == theirs and set(theirs) <= set(mine)):
        return list(mine)
    theirs_moved = moved(base, theirs)
    away = (theirs_moved - moved(base, mine)) if theirs_moved else theirs_moved
    known = set(theirs)
    row = [key for key in mine if key not in away]
    placed = set(row)
    following: dict[str, str] = dict(pairwise(["", *row]))
    last = ""
    for key in theirs:
        if key not in placed:
            while (after := following.get(last)) is not None and after not in known:
                last = after
            if after is not None:
                following[key] = after
            following[last] = key
        last = key
    found: list[str] = []
    at = following.get("")
    while at is not None:
        found.append(at)
        at = following.get(at)
    return found
