"""Stretches of items, and how a protokoll writes them: "§§ 170, 172–184", "§ 71, del av § 72"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from app.profiles import Profile, load

Some = Literal["", "left", "came", "passed"]
Run = tuple[int, int, Some]  # the places of items, both included; a partial one is of one item


class Range(msgspec.Struct, frozen=True):
    """The items from `first` to `last`, both included, by their ids.

    `partial`, of one item alone, says that somebody was there for some of it: "left" before the decision,
    "came" before it, or "passed", came and left before it.
    """

    first: str
    last: str
    partial: Some = ""


def add(runs: list[Run], first: int, last: int, partial: Some = "") -> None:
    """Put the places from `first` to `last` behind runs that end before them."""
    if runs and not partial and not runs[-1][2] and runs[-1][1] == first - 1:
        first = runs.pop()[0]
    if first <= last:
        runs.append((first, last, partial))


def ranges(runs: Sequence[Run], items: Sequence[str]) -> tuple[Range, ...]:
    """The ranges of these places among the items; none when they are all of them, and all whole."""
    if tuple(runs) == ((0, len(items) - 1, ""),):
        return ()
    return tuple(Range(items[first], items[last], partial) for first, last, partial in runs)


def places(of: Sequence[Range], items: Sequence[str]) -> dict[int, Some]:
    """The places that ranges stand for; all when there are none."""
    if not of:
        return dict.fromkeys(range(len(items)), "")
    index = {item: place for place, item in enumerate(items)}
    return {
        place: each.partial
        for each in of
        if each.first in index and each.last in index
        for place in range(index[each.first], index[each.last] + 1)
    }


def written_ranges(of: Iterable[Range], numbers: Mapping[str, int], profile: Profile | None = None) -> str:
    """Ranges in a profile's words (None: the default one's); nothing for none.

    `numbers` has the § of every item by its id, in the order of the items. Only §§ that follow each other
    are joined.
    """
    words = (profile or load()).attendance
    order = list(numbers)
    index = {item: place for place, item in enumerate(order)}
    groups: list[str] = []
    whole: list[str] = []

    def close() -> None:
        if whole:
            several = len(whole) > 1 or "–" in whole[0]
            text = ", ".join(whole)
            groups.append(words.several(text) if several else words.one(text))
            whole.clear()

    for each in of:
        if each.first not in index or each.last not in index:
            continue
        if each.partial:
            close()
            groups.append(words.part.format(item=words.one(numbers[each.first])))
        else:
            run = [numbers[item] for item in order[index[each.first] : index[each.last] + 1]]
            whole.extend(_joined(run))
    close()
    return ", ".join(groups)


def _joined(numbers: Sequence[int]) -> list[str]:
    """Numbers that follow each other as "a–b"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return [f"{first}" if first == last else f"{first}–{last}" for first, last in found]
