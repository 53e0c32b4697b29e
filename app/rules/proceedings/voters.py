"""Who may vote in an item, as the attendance has it."""

from __future__ import annotations

from app.model.minutes import Minutes
from app.model.sections import Section
from app.rules import attendance


def known(minutes: Minutes) -> bool:
    """Whether the document says who serves at all; without it a ballot may name anybody."""
    return bool(minutes.body and minutes.body.seats and minutes.attendance)


def voters(minutes: Minutes, section: Section) -> tuple[str, ...]:
    """Those who take part in the item's decision, in roll order, the chair last."""
    return attendance.roll(minutes, section.id) if known(minutes) else ()


def present(minutes: Minutes, section: Section) -> int:
    """How many members are there at the decision, whether or not they take part in it."""
    return attendance.timeline(minutes).at(section.id).quorum.present


def chair(minutes: Minutes, section: Section) -> str:
    """Who presides over the item; "" where nobody does."""
    return attendance.timeline(minutes).at(section.id).chair
