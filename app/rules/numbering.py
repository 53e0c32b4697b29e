"""The § numbers of a protokoll's items: by their order, until they are frozen."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.minutes import Minutes
from app.model.sections import Section


def items(minutes: Minutes) -> tuple[Section, ...]:
    """The items in their order: a protokoll's sections of the first level that carry a §; notes have none."""
    if minutes.header.kind != "protokoll":
        return ()
    return tuple(section for section in minutes.sections if section.kind != "unnumbered")


def numbers(minutes: Minutes) -> dict[str, int]:
    """The § of every item by its section's id; a frozen number stays, and those after it go on from there."""
    found: dict[str, int] = {}
    number = minutes.header.first_number
    for item in items(minutes):
        number = item.number or number
        found[item.id] = number
        number += 1
    return found


def frozen(minutes: Minutes, only: frozenset[str] | None = None) -> Minutes:
    """The document with the numbers of these items (None: of all) kept for good."""
    known = numbers(minutes)
    wanted = known.keys() if only is None else only & known.keys()
    sections = tuple(
        replace(section, number=known[section.id]) if section.id in wanted else section
        for section in minutes.sections
    )
    return minutes if sections == minutes.sections else replace(minutes, sections=sections)
