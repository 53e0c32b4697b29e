"""Stretches of items, and how a protokoll writes them: "§§ 170, 172–184", "§ 71, del av § 72"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from app.profiles import Profile, load

Some = Literal["", "left", "came", "passed"]


class Range(msgspec.Struct, frozen=True):
    """The items from `first` to `last`, both included, by their ids.

    `partial`, of one item alone, says that somebody was there for some of it: "left" before the decision,
    "came" before it, or "passed", came and left before it.
    """

    first: str
    last: str
    partial: Some = ""


def ranges(marks: Mapping[int, Some], items: Sequence[str]) -> tuple[Range, ...]:
    """The ranges of these places among the items; none when they are all of them, and all whole."""
    if len(marks) == len(items) and not any(marks.values()):
        return ()
    found: list[Range] = []
    before = -2
    for place in sorted(marks):
        item, partial = items[place], marks[place]
        if found and place == before + 1 and not partial and not found[-1].partial:
            found[-1] = Range(found[-1].first, item)
        else:
            found.append(Range(item, item, partial))
        before = place
    return tuple(found)


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
            groups.append(words.items.format(numbers=text) if several else words.item.format(number=text))
            whole.clear()

    for each in of:
        if each.first not in index or each.last not in index:
            continue
        if each.partial:
            close()
            groups.append(words.part.format(item=words.item.format(number=numbers[each.first])))
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
