"""The markers of list items: bullets and numbers, by place and depth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.model.edit.leaves import Leaf, begins, is_list, shared

_BULLETS = ("•", "–")
_ROMAN = ((90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Marker(NamedTuple):
    """What stands before an item: in the room of the container at this level."""

    level: int
    text: str


def markers(flow: Sequence[Leaf]) -> list[list[Marker]]:
    """For each line the markers before it; a line begins more than one item where lists begin with lists."""
    counts: list[int] = []  # for each container round the line before: how many items so far
    out: list[list[Marker]] = []
    for index, leaf in enumerate(flow):
        if not leaf.stack:
            counts.clear()
            out.append([])
            continue
        del counts[shared(flow, index) :]
        counts.extend([0] * (len(leaf.stack) - len(counts)))
        found: list[Marker] = []
        for level in begins(flow, index):
            counts[level] += 1
            found.append(Marker(level, _text(leaf.stack, level, counts[level])))
        out.append(found)
    return out


def _text(stack: str, level: int, number: int) -> str:
    kind = stack[level].lower()
    depth = sum(1 for letter in stack[:level] if letter.lower() == kind and is_list(letter))
    if kind == "u":
        return _BULLETS[depth % len(_BULLETS)]
    return f"{(str, _letters, _roman)[depth % 3](number)}."


def _letters(number: int) -> str:
    """a … z, aa, ab …"""
    out = ""
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _roman(number: int) -> str:
    hundreds, number = divmod(number, 100)
    out = "c" * hundreds
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        out += sign * count
    return out
