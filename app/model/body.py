"""The body that meets: its seats, who holds them, who steps in for whom, and its own rules of order."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from app.model.annotations import Person
from app.model.sections import PartKind
from app.model.value import Value

BodyKind = Literal["council", "board", "committee"]
Role = Literal["", "chair", "vice_chair", "second_vice_chair"]
SubstituteStep = Literal["personal", "party", "table", "list"]
Numbering = Literal["year", "meeting"]


class Seat(Value, frozen=True):
    """One seat. `party` is the one it was won for; its holder's own may have changed since."""

    id: str
    person: str = ""  # who holds it; empty: vacant
    party: str = ""
    role: Role = ""


class Substitute(Value, frozen=True):
    """Somebody who may serve for a member. Their order in the record is the order they are called in."""

    person: str
    party: str = ""  # the party elected for
    personal_to: str = ""  # the one seat this substitute belongs to; empty: any


class PartyOrder(Value, frozen=True):
    """Whose substitutes are called when a party's own do not suffice, in turn."""

    party: str
    then: tuple[str, ...] = ()


class SubstituteRule(Value, frozen=True):
    """In which order substitutes are called (KL 5:18 for the council, 6:17 for boards: what it decided)."""

    steps: tuple[SubstituteStep, ...] = ("personal", "party", "table", "list")
    table: tuple[PartyOrder, ...] = ()
    keeps_seat: bool = True  # who began to serve goes before those who come later
    may_return: bool = True  # a member who left may serve again the same day; never in the council (5:20)
    own_party_first: bool = False  # who comes later still takes over a party's seat from another party's
    personal_elsewhere: bool = False  # who is personal to one seat may be called to others too


class Body(Value, frozen=True):
    """The record of a body. It travels in every minutes file, so that the file stands alone."""

    id: str
    name: str = ""
    kind: BodyKind = "board"
    decides: bool = True  # false: it only prepares, and nothing can be appealed
    people: tuple[Person, ...] = ()
    seats: tuple[Seat, ...] = ()
    substitutes: tuple[Substitute, ...] = ()
    rule: SubstituteRule = SubstituteRule()
    approvers: tuple[str, ...] = ()  # persons, in turn
    approver_count: Annotated[int, msgspec.Meta(ge=0, le=20)] = 1  # besides the chair
    secretary: str = ""  # a person
    case_numbers: str = ""  # e.g. "KS {year}/{number}"; empty: any
    numbering: Numbering = "year"
    part_order: tuple[PartKind, ...] = ()  # empty: the profile's
    profile: str = ""  # the name of the look of its documents; empty: the default one
