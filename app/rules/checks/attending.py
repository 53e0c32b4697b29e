"""Checks of who was there: quorum, the chair, approvers and seats, item by item."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.attendance import Approves, Presides
from app.model.body import Body, Seat
from app.rules.attendance import suggest, timeline
from app.rules.checks.context import Item, Whole, found
from app.rules.checks.finding import Finding
from app.rules.checks.wording import is_empty


def check(whole: Whole) -> Iterator[Finding]:
    """The attendance of a protokoll, as far as it is noted."""
    facts, body = whole.facts, whole.facts.body
    if not facts.is_protokoll:
        return
    if body is None or not body.seats:
        yield from found(facts, "body-missing", where="body")
    elif not facts.noted:
        yield from found(facts, "attendance-missing", where="attendance")
    else:
        yield from _not_noted(whole, body)
        yield from _quorum(whole)
        yield from _chairs(whole)
        yield from _approvers(whole, body)
        for seat in body.seats:
            yield from _seat(whole, seat)


def _not_noted(whole: Whole, body: Body) -> Iterator[Finding]:
    """Members of whom the list says nothing at all."""
    noted = {event.person for event in whole.minutes.attendance}
    holders = {seat.person for seat in body.seats if seat.person in whole.facts.people}
    if silent := holders - noted:
        names = whole.facts.names(silent)
        yield from found(whole.facts, "member-not-noted", where="attendance", names=names)


def _quorum(whole: Whole) -> Iterator[Finding]:
    for item in whole.items:
        quorum = item.sitting.quorum
        if not quorum.holds:
            told = {"number": item.number or 0, "present": quorum.present, "needed": quorum.needed}
            code = "quorum" if _decides(item) else "quorum-information"
            yield from found(whole.facts, code, item.section, where="attendance", told=told)


def _decides(item: Item) -> bool:
    """Whether an item comes to anything: information alone can be given to whoever is there."""
    section = item.section
    decided = any(part.kind == "decision" and not is_empty(part.blocks) for part in section.parts)
    return section.kind != "information" or decided or bool(section.outcome or section.proceedings.votes)


def _chairs(whole: Whole) -> Iterator[Finding]:
    without = [item for item in whole.items if not item.sitting.chair]
    yield from _over(whole, "chair-missing", without)
    line = timeline(whole.minutes)
    for event in whole.minutes.attendance:
        if isinstance(event, Presides):
            items = [whole.items[place] for place in line.span(event.first, event.last) if whole.items]
            conflicted = [item for item in items if event.person in item.sitting.conflicted]
            absent = [i for i in items if i not in conflicted and event.person not in i.sitting.present]
            named = [item for item in conflicted if item.section.id in (event.first, event.last)]
            if event.person in whole.facts.people:
                yield from _over(whole, "chair-absent", absent, event.person)
                yield from _over(whole, "conflict-presides", named, event.person)


def _approvers(whole: Whole, body: Body) -> Iterator[Finding]:
    facts = whole.facts
    if body.approver_count and not any(isinstance(event, Approves) for event in whole.minutes.attendance):
        yield from found(facts, "approvers-missing", where="attendance", needed=body.approver_count)
        return
    few = [item for item in whole.items if 0 <= _approving(item) < body.approver_count]
    yield from _over(whole, "approvers-few", few, needed=body.approver_count)
    for person in dict.fromkeys(p for item in whole.items for p in item.sitting.approvers):
        if person not in facts.people:
            continue
        mine = [item for item in whole.items if person in item.sitting.approvers]
        absent = [item for item in mine if person not in item.sitting.present]
        yield from _over(whole, "approver-absent", absent, person)
        presiding = [item for item in mine if person == item.sitting.chair]
        yield from _over(whole, "approver-presides", presiding, person)


def _approving(item: Item) -> int:
    return len([person for person in item.sitting.approvers if person in item.facts.people])


def _seat(whole: Whole, seat: Seat) -> Iterator[Finding]:
    """Items in which nobody serves for a seat: with or without a substitute who could have."""
    free = [item for item in whole.items if seat.id not in item.sitting.deciding]
    called = [item for item in free if suggest(whole.minutes, seat.id, item.section.id)]
    rest = [item for item in free if item not in called]
    if seat.person:
        yield from _over(whole, "seat-not-filled", called, seat.person)
        yield from _over(whole, "seat-unserved", rest, seat.person)
    else:
        yield from _over(whole, "seat-not-filled-vacant", called, party=seat.party or "–")
        yield from _over(whole, "seat-unserved-vacant", rest, party=seat.party or "–")


def _over(
    whole: Whole, code: str, items: list[Item], person: str = "", **params: str | int
) -> Iterator[Finding]:
    """One finding for several items, which leads to the first of them."""
    if not items:
        return
    told: dict[str, str | int] = {
        "items": whole.ranges(item.number for item in items if item.number is not None)
    }
    if person:
        told["person"] = whole.facts.name(person)
    yield from found(whole.facts, code, items[0].section, where="attendance", told=told | params)
