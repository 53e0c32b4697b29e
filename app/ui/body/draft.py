"""A body as the rows of its form and back; people keep their ids, so that events go on pointing to them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import msgspec
from msgspec.structs import replace

from app.formats.members import Members
from app.formats.members.names import same_name
from app.model.annotations import Person
from app.model.body import Body, PartyOrder, Role, Seat, Substitute
from app.model.ids import new_id
from app.model.inlines import clean


class SeatRow(msgspec.Struct, frozen=True):
    """A seat in the form; `person` is "" for a name that was written anew."""

    id: str = ""
    person: str = ""
    name: str = ""
    party: str = ""  # the person's own
    won_by: str = ""  # the party that the seat was won for; empty: the person's
    role: str = ""


class SubstituteRow(msgspec.Struct, frozen=True):
    """A substitute in the form."""

    person: str = ""
    name: str = ""
    party: str = ""
    personal_to: str = ""  # a seat


class Rows(msgspec.Struct, frozen=True):
    """What of the form names people."""

    seats: tuple[SeatRow, ...] = ()
    substitutes: tuple[SubstituteRow, ...] = ()
    secretary: str = ""
    secretary_title: str = ""


def rows_of(body: Body) -> Rows:
    """The body as rows."""
    people = {person.id: person for person in body.people}
    nobody = Person("", "")

    def known(person: str) -> Person:
        return people.get(person, nobody)

    seats = tuple(
        SeatRow(
            seat.id,
            known(seat.person).id,
            known(seat.person).name,
            known(seat.person).party if seat.person else seat.party,
            "" if not seat.person or seat.party == known(seat.person).party else seat.party,
            seat.role,
        )
        for seat in body.seats
    )
    substitutes = tuple(
        SubstituteRow(each.person, known(each.person).name, known(each.person).party, each.personal_to)
        for each in body.substitutes
    )
    secretary = known(body.secretary)
    return Rows(seats, substitutes, secretary.name, secretary.title)


def with_rows(body: Body, rows: Rows) -> Body:
    """The body with the people and seats that the rows say."""
    people = _People(body)
    seats: list[Seat] = []
    for row in rows.seats:
        person = people.known(row.person, row.name, row.party)
        party = clean(row.won_by) or clean(row.party)
        seats.append(Seat(row.id or new_id(), person, party, cast("Role", row.role)))
    seat_ids = {seat.id for seat in seats}
    substitutes: list[Substitute] = []
    elected = {each.person: each.party for each in body.substitutes}
    was = {person.id: person.party for person in body.people}
    for row in rows.substitutes:
        if person := people.known(row.person, row.name, row.party):
            same = person in elected and was.get(person) == clean(row.party)
            party = elected[person] if same else clean(row.party)
            personal = row.personal_to if row.personal_to in seat_ids else ""
            substitutes.append(Substitute(person, party, personal))
    secretary = people.known(body.secretary, rows.secretary, "", rows.secretary_title)
    return replace(
        body,
        people=people.all(),
        seats=tuple(seats),
        substitutes=tuple(substitutes),
        approvers=tuple(person for person in body.approvers if people.has(person)),
        secretary=secretary,
    )


class _People:
    """The people of a body while its rows are read."""

    def __init__(self, body: Body) -> None:
        self._old = {person.id: person for person in body.people}
        self._found: dict[str, Person] = {}

    def known(self, person: str, name: str, party: str, title: str | None = None) -> str:
        """The id of whoever a row names, "" for nobody; a name written anew may be of somebody known."""
        name, party = clean(name).strip(), clean(party).strip()
        if not name:
            return ""
        if not person:
            same = (
                p
                for p in (*self._found.values(), *self._old.values())
                if same_name(p.name) == same_name(name)
            )
            person = next((p.id for p in same if party in ("", p.party)), "") or new_id()
        old = self._found.get(person) or self._old.get(person) or Person(person, name)
        kept = old.title if title is None else clean(title)
        self._found[person] = Person(person, name, party or (old.party if title is not None else ""), kept)
        return person

    def has(self, person: str) -> bool:
        return person in self._found

    def all(self) -> tuple[Person, ...]:
        return tuple(self._found.values())


def candidates(body: Body) -> list[tuple[str, str]]:
    """Who may take turns in approving: the members, then the substitutes; ids and names."""
    people = {person.id: person for person in body.people}
    ids = [*(seat.person for seat in body.seats), *(each.person for each in body.substitutes)]
    return [(each, people[each].name) for each in dict.fromkeys(ids) if each in people]


def party_rows(body: Body) -> list[tuple[str, str]]:
    """The table of parties: a party, and those called after it."""
    return [(order.party, ", ".join(order.then)) for order in body.rule.table]


def party_orders(rows: Iterable[tuple[str, str]]) -> tuple[PartyOrder, ...]:
    """The table of parties as the rows say."""
    return tuple(
        PartyOrder(clean(party), tuple(each for piece in then.split(",") if (each := clean(piece).strip())))
        for party, then in rows
        if party
    )


def with_members(body: Body, members: Members, *, add: bool) -> Body:
    """The body with the people of a table in place of its own, or after them."""
    people = {person.id: person for person in body.people} if add else {}
    secretary = members.secretary or body.secretary
    kept = [p for p in body.people if p.id == secretary and p.id not in people]
    people |= {person.id: person for person in (*kept, *members.people)}
    held = (
        {seat.person for seat in body.seats} | {each.person for each in body.substitutes}
        if add
        else set[str]()
    )
    seats = tuple(s for s in members.seats if not s.person or s.person not in held)
    substitutes = tuple(s for s in members.substitutes if s.person not in held)
    return replace(
        body,
        people=tuple(people.values()),
        seats=(*body.seats, *seats) if add else seats,
        substitutes=(*body.substitutes, *substitutes) if add else substitutes,
        approvers=tuple(person for person in body.approvers if person in people),
        secretary=secretary,
    )


def gone(before: Body, after: Body) -> tuple[Person, ...]:
    """Who was in the body and is no more."""
    own = {person.id for person in after.people}
    return tuple(person for person in before.people if person.id not in own)


def renamed(before: Body, after: Body) -> tuple[tuple[Person, Person], ...]:
    """Who got a name that has no word of the old one, as when somebody else was written over them."""
    now = {person.id: person for person in after.people}
    pairs = ((old, now[old.id]) for old in before.people if old.id in now)
    return tuple(
        (old, new)
        for old, new in pairs
        if not set(old.name.casefold().split()) & set(new.name.casefold().split())
    )
