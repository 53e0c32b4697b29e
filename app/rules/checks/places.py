"""Where a finding is, in words: "§ 45 Heading · part", or the page or list that it is about."""

from __future__ import annotations

from app.errors import Message
from app.messages import sentence
from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Section
from app.profiles.profile import Profile
from app.rules.checks.finding import Finding, Where
from app.rules.numbering import numbers

_PAGES: dict[Where, str] = {
    "text": "place.text",
    "item": "place.item",
    "header": "place.header",
    "attendance": "place.attendance",
    "body": "place.body",
    "appendices": "place.appendices",
    "assignments": "place.assignments",
}


def place(finding: Finding, minutes: Minutes, profile: Profile, language: str = "sv") -> str:
    """The place of a finding; headings and parts in the document's words, the rest in this language."""
    path = path_to(finding.section, minutes)
    if not path:
        return sentence(Message(_PAGES[finding.where]), language)
    number = numbers(minutes).get(path[0].id)
    untitled = sentence(Message("place.untitled"), language)
    headings = [" ".join(section.heading.split()) or untitled for section in path]
    named = " › ".join(headings)
    whole = f"{profile.attendance.one(number)} {named}" if number else named
    part = next((part for part in path[-1].parts if part.id == finding.part), None)
    label = (part.label or profile.part_label(part.kind)) if part else ""
    return f"{whole} · {label}" if label else whole


def path_to(section: str, minutes: Minutes) -> tuple[Section, ...]:
    """The sections from the top down to one; () for the whole document or one that is not there."""
    for top in minutes.sections if section else ():
        if tree.has((top,), section):
            return _path(top, section)
    return ()


def _path(top: Section, section: str) -> tuple[Section, ...]:
    below = next((inner for inner in top.sections if tree.has((inner,), section)), None)
    return (top,) if top.id == section or below is None else (top, *_path(below, section))
