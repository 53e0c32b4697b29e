"""The people that "@" offers, and how one is set into the text."""

from __future__ import annotations

from msgspec.structs import replace

from app.model import tree
from app.model.edit.spans import Content
from app.model.inlines import Marks, Text
from app.model.minutes import Minutes
from app.model.people import everyone, seat_of, with_party
from app.ui.item.facts import likeliest
from app.ui.item.shown import item_of, profile_of
from app.ui.typing.matching import Choice


def people(minutes: Minutes, section: str) -> list[Choice]:
    """Who may be named in a section: its presenters, who serves in its item, who is there, the others."""
    item = item_of(minutes, section)
    presenters = tree.find(minutes.sections, item.id).presenters if item else ()
    known = everyone(minutes)
    order = dict.fromkeys((*presenters, *(person.id for person in likeliest(minutes, item))))
    found = [known[each] for each in order if each in known]
    roles = profile_of(minutes).attendance.roles
    choices: list[Choice] = []
    for person in found:
        seat = seat_of(minutes.body, person.id) if minutes.body else None
        role = roles.get(seat.role, "") if seat and seat.role else ""
        note = person.title or role
        choices.append(Choice(with_party(person), note, person.id, f"{person.title} {role}"))
    return choices


def named(choice: Choice, marks: Marks) -> Content:
    """A person as text, in the marks that hold there: name and party."""
    return (Text(choice.title, replace(unpointed(marks), person=str(choice.value))),)


def unpointed(marks: Marks) -> Marks:
    """The marks without what they point at."""
    return replace(marks, link="", person="", item="", comments=())
