"""The whole document as one immutable value, and what travels with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import msgspec

from app.model.annotations import (
    Appendix,
    Assignment,
    Circulated,
    Comment,
    KeptVersion,
    Person,
    StageReached,
)
from app.model.attendance import Event
from app.model.body import Body
from app.model.header import Header, Kind
from app.model.ids import new_id
from app.model.sections import Part, Section, new_section
from app.model.value import Value

FORMAT = 3


class Minutes(Value, frozen=True, omit_defaults=False, kw_only=True):
    """One meeting's document: a protokoll or notes. `opening` is the text above the first section."""

    format: Annotated[int, msgspec.Meta(ge=1)] = FORMAT
    id: str
    language: str = "sv"
    header: Header = Header()
    opening: Part
    sections: tuple[Section, ...] = ()
    body: Body | None = None
    people: tuple[Person, ...] = ()  # besides the body's: officers, guests, whoever the text names
    attendance: tuple[Event, ...] = ()
    comments: tuple[Comment, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    life: tuple[StageReached, ...] = ()
    circulated: tuple[Circulated, ...] = ()
    kept: tuple[KeptVersion, ...] = ()
    profile: str = ""  # the name of the profile that the document is set with; empty: the default
    last_edited: str = ""  # the section that was written in last, kept for the next opening


class Package(msgspec.Struct, frozen=True):
    """A document with the bytes it refers to.

    `media` by `<sha256>.<ext>`, as images and appendices name it; `versions` by `versions/<name>.json`,
    as `Circulated.snapshot`,
    `KeptVersion.snapshot` and `StageReached.snapshot` name them.
    """

    minutes: Minutes
    media: Mapping[str, bytes] = {}
    versions: Mapping[str, bytes] = {}


def new_minutes(kind: Kind = "notes") -> Minutes:
    """An empty document with one section to begin in."""
    return Minutes(id=new_id(), header=Header(kind=kind), opening=Part(new_id()), sections=(new_section(),))
