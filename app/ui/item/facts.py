"""What the window asks of the document and its profile when it shows an item."""

from __future__ import annotations

from app.errors import UserError
from app.model.minutes import Minutes
from app.model.sections import PartKind
from app.profiles import Profile, load
from app.rules.part_order import part_order


def profile_of(minutes: Minutes) -> Profile:
    """The profile that the document is set with; the default one where it is not known here."""
    try:
        return load(minutes.profile)
    except UserError:
        return load()


def kinds_in_order(minutes: Minutes) -> tuple[PartKind, ...]:
    """In which order an item's parts stand; running text first where the body says nothing of it."""
    order = part_order(minutes.body, profile_of(minutes))
    first: tuple[PartKind, ...] = () if "text" in order else ("text",)
    return (*first, *order)
