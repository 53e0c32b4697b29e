"""Checks of what events and the body's record point to: persons, items and seats that are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.body import Body
from app.rules.attendance import timeline
from app.rules.checks.context import Whole, found
from app.rules.checks.finding import Finding
from app.rules.checks.texts import hidden, numbers_in


def check(whole: Whole) -> Iterator[Finding]:
    """The attendance events and the body's record."""
    facts = whole.facts
    if facts.body:
        yield from _body(whole, facts.body)
    for person in facts.people.values():
        for text in (person.name, person.title):
            for number in numbers_in(facts, text):
                yield from found(facts, "personal-number", where="body", number=hidden(number))
    if not facts.is_protokoll:
        return
    places = timeline(whole.minutes).places
    seats = {seat.id for seat in facts.body.seats} if facts.body else set[str]()
    for event in whole.minutes.attendance:
        told = {"event": event.id}
        if event.person not in facts.people and not (isinstance(event, Serves) and not event.person):
            yield from found(facts, "event-person-gone", where="attendance", mend="drop-event", told=told)
        known = facts.name(event.person)
        if any(item and item not in places for item in _items(event)):
            yield from found(
                facts, "event-item-gone", where="attendance", mend="drop-event", person=known, told=told
            )
        if isinstance(event, Serves):
            yield from _serves(whole, event, seats)
        if isinstance(event, Conflict | Serves):
            for number in numbers_in(facts, event.reason):
                yield from found(facts, "personal-number", where="attendance", number=hidden(number))
    yield from _twice(whole)


def _serves(whole: Whole, event: Serves, seats: set[str]) -> Iterator[Finding]:
    facts, told = whole.facts, {"event": event.id, "person": whole.facts.name(event.person)}
    if event.seat not in seats:
        yield from found(facts, "event-seat-gone", where="attendance", mend="drop-event", told=told)
    elif event.at.stretch == "within" and not event.reason.strip():
        yield from found(facts, "serves-without-reason", where="attendance", told=told)


def _twice(whole: Whole) -> Iterator[Finding]:
    """Somebody noted as there and as not there when the meeting begins."""
    facts = whole.facts
    present = {event.person for event in whole.minutes.attendance if isinstance(event, Present)}
    absent = {event.person for event in whole.minutes.attendance if isinstance(event, Absent)}
    if both := present & absent & facts.people.keys():
        yield from found(facts, "noted-twice", where="attendance", names=facts.names(both))


def _items(event: Event) -> tuple[str, ...]:
    match event:
        case Arrives() | Leaves() | Serves():
            return (event.at.item,)
        case Presides() | Approves():
            return (event.first, event.last)
        case Conflict() | Refrains():
            return (event.item or "-",)  # without an item it says nothing
        case _:
            return ()


def _body(whole: Whole, body: Body) -> Iterator[Finding]:
    facts = whole.facts
    holders = [seat.person for seat in body.seats if seat.person]
    pointed = [*holders, *(each.person for each in body.substitutes), *body.approvers, body.secretary]
    if any(person and person not in facts.people for person in pointed):
        yield from found(facts, "body-person-gone", where="body")
    for person, times in Counter(holders).items():
        if times > 1 and person in facts.people:
            yield from found(facts, "seat-double", where="body", person=facts.name(person))
    both = set(holders) & {each.person for each in body.substitutes} & facts.people.keys()
    if both:
        yield from found(facts, "member-and-substitute", where="body", names=facts.names(both))
