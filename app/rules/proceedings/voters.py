"""Who may vote in an item, as the attendance has it."""

from __future__ import annotations

from app.model.minutes import Minutes
from app.model.sections import Section


def voters(minutes: Minutes, section: Section) -> tuple[str, ...]:
    """Those who take part in the item's decision, in roll order; () where nobody knows."""
    body = minutes.body
    return tuple(seat.person for seat in body.seats if seat.person) if body else ()


def chair(minutes: Minutes, section: Section) -> str:
    """Who presides over the item; "" where nobody knows."""
    body = minutes.body
    return next((seat.person for seat in body.seats if seat.role == "chair"), "") if body else ""
