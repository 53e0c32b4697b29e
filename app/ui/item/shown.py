"""Which item is shown, and in which profile: what the window needs from its first moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import UserError
from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Section
from app.rules.numbering import numbers

if TYPE_CHECKING:
    from app.profiles import Profile


def profile_of(minutes: Minutes) -> Profile:
    """The profile that the document is set with; the default one where it is not known here."""
    from app.profiles import load, load_for

    try:
        return load_for(minutes)
    except UserError:
        return load()


def item_of(minutes: Minutes, section: str) -> Section | None:
    """The item that a section is or belongs to; notes have none."""
    if minutes.header.kind != "protokoll" or not section:
        return None
    return top_of(minutes, section)


def top_of(minutes: Minutes, section: str) -> Section | None:
    """The section of the first level that a section is or belongs to, None on the header page."""
    return next(
        (each for each in minutes.sections if each.id == section or tree.has(each.sections, section)), None
    )


def item_form(minutes: Minutes) -> str:
    """How numbers of items are written, with the place-holder {number}."""
    return profile_of(minutes).attendance.item


def numbered(minutes: Minutes, number: int) -> str:
    """The number of an item in the words of the document's profile: "§ 45"."""
    return profile_of(minutes).attendance.one(number)


def title_of(minutes: Minutes, section: Section) -> str:
    """A section as lists name it: "§ 45 Budget"."""
    number = numbers(minutes).get(section.id)
    if number is None:
        return section.heading
    return f"{numbered(minutes, number)} {section.heading}".rstrip()
