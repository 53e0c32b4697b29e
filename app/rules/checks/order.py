"""Checks of the § numbers: no gap, no number twice, none out of order."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.minutes import Minutes
from app.rules.checks.context import Facts, found
from app.rules.checks.finding import Finding
from app.rules.numbering import items, numbers


def check(minutes: Minutes, facts: Facts) -> Iterator[Finding]:
    """The numbers of all items against those before them."""
    known = numbers(minutes)
    seen: set[int] = set()
    before = minutes.header.first_number - 1
    for item in items(minutes):
        number = known[item.id]
        if number in seen:
            yield from found(facts, "number-double", item, where="item", number=number)
        elif number <= before:
            yield from found(facts, "number-order", item, where="item", number=number, before=before)
        elif number > before + 1:
            yield from found(facts, "number-gap", item, where="item", number=number, expected=before + 1)
        seen.add(number)
        before = number
