"""The items that "§" offers, and how a reference to one is set into the text."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.edit.spans import Content
from app.model.inlines import Marks, Text
from app.model.minutes import Minutes
from app.rules.numbering import items, numbers
from app.session.references import words
from app.ui.item.shown import profile_of
from app.ui.typing.matching import Choice
from app.ui.typing.people import unpointed


def item_choices(minutes: Minutes) -> list[Choice]:
    """Every item by number and heading; notes have none."""
    known = numbers(minutes)
    if not known:
        return []
    profile = profile_of(minutes)
    return [
        Choice(
            f"{words(profile, known[item.id])}  {item.heading}".rstrip(),
            item.case_number,
            item.id,
            item.case_number,
        )
        for item in items(minutes)
    ]


def reference(minutes: Minutes, choice: Choice, marks: Marks) -> Content:
    """A reference to an item as text, in the marks that hold there: its number."""
    item = str(choice.value)
    text = words(profile_of(minutes), numbers(minutes)[item])
    return (Text(text, replace(unpointed(marks), item=item)),)
