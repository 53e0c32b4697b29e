"""The facts of a document without its ids, so that two documents can be compared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from app.model.body import Body
from app.model.minutes import Minutes, Package
from app.model.people import everyone
from app.model.sections import Section
from app.rules import attendance
from app.rules.proceedings import standing, tally


def names_of(minutes: Minutes) -> dict[str, str]:
    """What each id of people, seats, items and motions stands for."""
    names = {person.id: f"{person.name} ({person.party})" for person in everyone(minutes).values()}
    for number, seat in enumerate(minutes.body.seats if minutes.body else ()):
        names[seat.id] = f"seat {number}"
    for number, section in enumerate(minutes.sections):
        names[section.id] = f"item {number}"
        things: tuple[tuple[str, tuple[Any, ...]], ...] = (
            ("motion", section.proceedings.motions),
            ("question", section.proceedings.questions),
        )
        for word, listed in things:
            names |= {each.id: f"{word} {number}.{place}" for place, each in enumerate(listed)}
    names |= {each.id: f"appendix {each.title}" for each in minutes.appendices}
    return names


def with_secretary_in_body(package: Package) -> Package:
    """The document with its secretary among the body's people, where the form of a body puts them.

    The sample has her among the other people instead; the facts are the same, but here she stands first
    among those who take part besides the members.
    """
    minutes = package.minutes
    body = minutes.body
    assert body
    own = [person for person in minutes.people if person.id == body.secretary]
    others = tuple(person for person in minutes.people if person.id != body.secretary)
    body = replace(body, people=(*body.people, *own))
    return replace(package, minutes=replace(minutes, body=body, people=others))


def facts(minutes: Minutes) -> dict[str, Any]:
    """What the document says, by what it is about."""
    names = names_of(minutes)
    found: dict[str, Any] = {
        "header": minutes.header,
        "body": _body(minutes.body, names),
        "people": sorted((p.name, p.party, p.title) for p in everyone(minutes).values()),
        "appendices": [_named(each, names) for each in minutes.appendices],
        "assignments": sorted(_named(each, names) for each in minutes.assignments),
        "lists": _named(attendance.lists(minutes), names),
    }
    for section in minutes.sections:
        found |= {f"{section.heading}: {what}": fact for what, fact in _item(section, minutes, names).items()}
    return found


def _body(body: Body | None, names: Mapping[str, str]) -> Any:
    assert body
    own = {person.id: person.name for person in body.people}
    return (
        body.name, body.kind, body.decides, body.rule, body.approver_count, body.case_numbers, body.numbering,
        names[body.secretary],
        [(own[seat.person], seat.party, seat.role) for seat in body.seats],
        [(own[each.person], each.party, each.personal_to) for each in body.substitutes],
        [own[each] for each in body.approvers],
    )  # fmt: skip


def _item(section: Section, minutes: Minutes, names: Mapping[str, str]) -> dict[str, Any]:
    happened, sitting = section.proceedings, attendance.timeline(minutes).at(section.id)
    return {
        "facts": (
            section.case_number, section.number, section.kind or "decision", section.appeal, section.outcome,
            section.approval, [names[each] for each in section.presenters], happened.proposal_name,
        ),
        "parts": [
            (part.kind, part.label, _named(part.blocks, {}))
            for part in section.parts if part.blocks
        ],
        "deciders": [names[each] for each in attendance.deciders(minutes, section.id)],
        "present": sorted(names[each] for each in sitting.present),
        "motions": [_named(each, names) for each in happened.motions],
        "questions": [_named(each, names) for each in happened.questions],
        "answers": [put.answer for put in standing(section, minutes)],
        "votes": [_named(each, names) for each in happened.votes],
        "tallies": [
            tally(each, minutes, section) for each in happened.votes if each.form != "closed"
        ],
        "remarks": [_named(each, names) for each in happened.remarks],
    }  # fmt: skip


def _named(value: Any, names: Mapping[str, str]) -> str:
    """A value as text, with names in the place of ids; its own id is left out."""
    told = re.sub(r"\bid='[^']*'", "", repr(value))
    return re.sub(r"'([^']*)'", lambda found: f"'{names.get(found[1], found[1])}'", told)
