"""A body, a meeting and what happens at it, made in few words; for tests of the rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Any

from msgspec.structs import replace

from app.model.annotations import Person
from app.model.attendance import Event, Point, Present
from app.model.body import Body, BodyKind, PartyOrder, Role, Seat, Substitute, SubstituteRule
from app.model.header import Header
from app.model.ids import new_id
from app.model.minutes import Minutes, new_minutes
from app.model.sections import Section

ROLES: tuple[Role, ...] = ("chair", "vice_chair", "second_vice_chair")


def body(
    members: str = "m1/S m2/S m3/C m4/M m5/M",
    substitutes: str = "s1/S s2/C s3/M",
    *,
    kind: BodyKind = "board",
    table: str = "",
    people: Sequence[Person] = (),
    **rule: Any,
) -> Body:
    """A body of "name/party" members in the seats "seat1", "seat2" … and substitutes in their order.

    The first three members are chair and vice chairs; a name "-" leaves its seat vacant; "name/party@seat2"
    is a substitute personal to a seat. `table` is "S:V,C M:KD"; `rule` the fields of SubstituteRule.
    People are called by their ids ("m1" is named "M1").
    """
    seats: list[Seat] = []
    known: dict[str, Person] = {person.id: person for person in people}

    def person(word: str) -> tuple[str, str]:
        name, _, party = word.partition("/")
        if name != "-":
            known.setdefault(name, Person(name, name.title(), party))
        return ("" if name == "-" else name), party

    for place, word in enumerate(members.split()):
        holder, party = person(word)
        role = ROLES[place] if place < len(ROLES) else ""
        seats.append(Seat(f"seat{place + 1}", holder, party, role))
    others: list[Substitute] = []
    for word in substitutes.split():
        called, _, seat = word.partition("@")
        name, party = person(called)
        others.append(Substitute(name, party, seat))
    turns = tuple(
        PartyOrder(party, tuple(then.split(",")))
        for party, _, then in (entry.partition(":") for entry in table.split())
    )
    return Body(
        "body",
        "Nämnden",
        kind=kind,
        people=tuple(known.values()),
        seats=tuple(seats),
        substitutes=tuple(others),
        rule=SubstituteRule(table=turns, **rule),
    )


def meeting(
    of: Body | None = None,
    *events: Event,
    items: int = 5,
    first: int = 1,
    people: Sequence[Person] = (),
) -> Minutes:
    """A protokoll with the items "i1", "i2" … and these attendance events."""
    sections = tuple(Section(f"i{number + 1}", f"Ärende {number + 1}") for number in range(items))
    return replace(
        new_minutes("protokoll"),
        header=Header(kind="protokoll", first_number=first),
        sections=sections,
        body=of or body(),
        people=tuple(people),
        attendance=events,
    )


def present(*people: str, remote: bool = False) -> tuple[Present, ...]:
    """These are there as the meeting begins; give several as one string with blanks."""
    return tuple(Present(new_id(), person, remote) for word in people for person in word.split())


def point(where: str, clock: str = "") -> Point:
    """A point as "i3" (as it begins), "i3 within" or "i3 after", with a time like "10.42"."""
    item, _, stretch = where.partition(" ")
    at = time.fromisoformat(clock.replace(".", ":")) if clock else None
    return Point(item, stretch or "start", at)  # type: ignore[arg-type]
