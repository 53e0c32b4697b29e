"""Whom and what the window offers when it asks about an item."""

from __future__ import annotations

from app.model.annotations import Person
from app.model.body import Body
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Section
from app.rules import attendance


def roll_of(minutes: Minutes, item: Section) -> tuple[Person, ...]:
    """Who may vote in an item, in roll order; those who hold seats while no attendance is noted."""
    known = everyone(minutes)
    ids = attendance.roll(minutes, item.id) if minutes.attendance else _holders(minutes.body)
    return tuple(known[each] for each in ids if each in known)


def _holders(body: Body | None) -> tuple[str, ...]:
    return tuple(seat.person for seat in body.seats if seat.person) if body else ()


def likeliest(minutes: Minutes, item: Section | None) -> tuple[Person, ...]:
    """Everybody the document knows: first who serves in the item, then who is there, then the others."""
    known = everyone(minutes)
    serving = [person.id for person in roll_of(minutes, item)] if item else []
    there = attendance.timeline(minutes).at(item.id).present if item and minutes.attendance else ()
    order = dict.fromkeys((*serving, *(each for each in known if each in there), *known))
    return tuple(known[each] for each in order if each in known)
