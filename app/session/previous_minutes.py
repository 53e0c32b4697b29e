"""The item in which the last minutes are gone through: when they were approved, and what was unusual."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from app.formats.flow.wording import written
from app.model.blocks import Paragraph
from app.model.header import Kind
from app.model.ids import new_id
from app.model.inlines import clean, text
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.profiles import Profile
from app.profiles.phrases import fill
from app.rules.life import last_date
from app.rules.numbering import numbers

_HEADING = re.compile(
    r"(?i)\bföregående\s+(?:mötes\s+|sammanträdes\s+)?(?:protokoll|minnesanteckningar|anteckningar)"
    r"|\bprevious (?:minutes|notes)"
)


def is_about_previous(section: Section) -> bool:
    """Whether an item is the one in which the last minutes are gone through."""
    return bool(_HEADING.search(section.heading))


def about(old: Minutes, profile: Profile) -> str:
    """What there is to say of the last meeting's minutes, in the profile's words."""
    return " ".join(_sentences(old, profile))


def goes_through(old: Minutes, kind: Kind) -> bool:
    """Whether the next meeting has such an item: of a protokoll always, of notes where the last had it."""
    if old.header.first_day.date is None:
        return False
    return kind == old.header.kind == "protokoll" or any(map(is_about_previous, old.sections))


def with_previous(sections: tuple[Section, ...], old: Minutes, profile: Profile) -> tuple[Section, ...]:
    """The items with one on the last minutes: their own where they have it, else the first of all."""
    words = about(old, profile)
    at = next((place for place, each in enumerate(sections) if is_about_previous(each)), None)
    if at is None:
        heading = profile.phrases.previous.headings[old.header.kind]
        kind = "formality" if old.header.kind == "protokoll" else ""
        item = Section(
            new_id(), clean(heading), parts=(_part("summary" if kind else "text", words),), kind=kind
        )
        return (item, *sections)
    own = sections[at]
    first, *rest = own.parts or (Part(new_id()),)
    filled = replace(own, parts=(_part(first.kind, words, first), *rest))
    return (*sections[:at], filled, *sections[at + 1 :])


def _part(kind: str, words: str, part: Part | None = None) -> Part:
    part = part or Part(new_id(), kind)  # pyright: ignore[reportArgumentType]
    return replace(part, blocks=(Paragraph(new_id(), text(words)),))


def _sentences(old: Minutes, profile: Profile) -> Iterator[str]:
    words = profile.phrases.previous
    day = old.header.first_day.date
    known = numbers(old)
    if day is None:  # nobody can say which meeting it was
        return
    first, last = min(known.values(), default=0), max(known.values(), default=0)
    numbered = f"§§ {first}–{last}" if first < last else f"§ {first}" if first else ""
    meeting = {"date": written(day, profile), "numbers": numbered}
    if old.header.kind != "protokoll":
        yield fill(words.notes, **meeting)
        return
    approved = last_date(old, "approved")
    if approved:
        yield fill(words.approved, **meeting, approved=written(approved.date, profile))
    else:
        yield fill(words.not_approved, **meeting)
    for section in old.sections:
        if section.approval and section.approval.approved:
            number = known.get(section.id, "–")
            yield fill(words.at_once, number=number, approved=written(section.approval.approved, profile))
    for step in old.life:
        if step.stage == "correction":
            yield fill(words.corrected, corrected=written(step.date, profile), reason=step.reason)
