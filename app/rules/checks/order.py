"""Checks of the § numbers: no gap, no number twice, none out of order."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.sections import Section
from app.rules.checks.context import Whole, found
from app.rules.checks.finding import Finding


def check(whole: Whole) -> Iterator[Finding]:
    """The numbers of all items against those before them."""
    seen: set[int] = set()
    before = whole.minutes.header.first_number - 1
    for item in whole.items:
        number = item.number or 0
        told = {"number": number, "before": before, "expected": before + 1}
        code = ""
        if number in seen:
            code = "number-double"
        elif number <= before:
            code = "number-order"
        elif number > before + 1:
            code = "number-gap"
        if code:
            mend = "free-number" if _may_move(item.section) else ""
            yield from found(whole.facts, code, item.section, where="item", mend=mend, told=told)
        seen.add(number)
        before = number


def _may_move(section: Section) -> bool:
    """Whether nothing outside the document knows the item by its number yet."""
    return section.number is not None and section.approval is None
