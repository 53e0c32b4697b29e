"""What follows from a body's record: what becomes of those who leave it, and whose turn it is to approve."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from app.model.attendance import Approves
from app.model.body import Body
from app.model.minutes import Minutes

_STRING = re.compile(rb'"([A-Za-z0-9_-]{1,40})"')


def mentioned(minutes: Minutes, people: Iterable[str]) -> frozenset[str]:
    """Of these people's ids those that anything but the body's record points to, e.g. an event or a vote."""
    # Inside a string a quotation mark is escaped, so a whole string that is an id is a reference to it.
    rest = msgspec.json.encode(replace(minutes, body=None, people=()))
    return frozenset(found.decode() for found in _STRING.findall(rest)) & frozenset(people)


def named_by(body: Body) -> frozenset[str]:
    """Everybody whom the record itself points to."""
    held = (seat.person for seat in body.seats)
    return frozenset(
        (*held, *(each.person for each in body.substitutes), *body.approvers, body.secretary)
    ) - {""}


def standing_alone(minutes: Minutes) -> Body | None:
    """The document's body with all whom it points to among its own people, as a record of its own needs."""
    body = minutes.body
    if body is None:
        return None
    wanted = named_by(body) - {person.id for person in body.people}
    people = (*body.people, *(person for person in minutes.people if person.id in wanted))
    return replace(body, people=people) if len(people) > len(body.people) else body


def with_body(minutes: Minutes, body: Body | None) -> Minutes:
    """The document with this body; whoever leaves it and is pointed to stays among the other people."""
    own = {person.id for person in body.people} if body else set[str]()
    was = minutes.body.people if minutes.body else ()
    left = [person for person in was if person.id not in own]
    kept = mentioned(minutes, [person.id for person in left]) if left else frozenset[str]()
    others = (person for person in minutes.people if person.id not in own)
    people = (*others, *(person for person in left if person.id in kept))
    return replace(minutes, body=body, people=people)


def next_approvers(body: Body, last: Iterable[str]) -> tuple[str, ...]:
    """Whose turn it is to approve after those of last time; the chair approves anyway and is passed over.

    After nobody, or after people who are not in the turn, it begins with the first.
    """
    seated = {seat.person for seat in body.seats} | {each.person for each in body.substitutes}
    seated &= {person.id for person in body.people}
    chairs = {seat.person for seat in body.seats if seat.role == "chair"}
    turn = [person for person in body.approvers if person in seated and person not in chairs]
    used = [turn.index(person) for person in last if person in turn]
    if not turn:
        return ()
    ends = [place for place in used if (place + 1) % len(turn) not in used] or used
    start = ends[-1] + 1 if ends else 0
    count = min(body.approver_count, len(turn))
    return tuple(turn[(start + step) % len(turn)] for step in range(count))


def approvers_of(minutes: Minutes) -> tuple[str, ...]:
    """Who approves these minutes, or parts of them, each once and in the order noted."""
    return tuple(dict.fromkeys(e.person for e in minutes.attendance if isinstance(e, Approves)))
