"""The outline: sections in sections, each with its parts; in a protokoll the top ones are its items."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import msgspec

from app.model.blocks import Block
from app.model.header import Clock
from app.model.ids import new_id
from app.model.proceedings import Proceedings
from app.model.value import Value

LabelledPart = Literal[
    "summary",
    "basis",
    "proposal",
    "motions",
    "putting_order",
    "vote",
    "decision",
    "reservation",
    "statement",
    "note",
    "conflict",
    "recipients",
]
PartKind = Literal["text", LabelledPart]  # running text has no label
NamedItemKind = Literal[
    "decision", "information", "election", "question", "delegation", "formality", "unnumbered"
]
ItemKind = Literal["", NamedItemKind]
Appeal = Literal["", "legality", "administrative", "none"]
Outcome = Literal["", "decided", "tabled", "referred_back"]
Status = Literal["", "started", "ready", "question"]  # how far the writing has come, for those who write


class Generated(Value, frozen=True):
    """Says that the program wrote a part: by which rule, from facts with which digest.

    With `edited` a person has written over it since; then it is only theirs to change.
    """

    rule: str
    facts: str
    edited: bool = False


class ImmediateApproval(Value, frozen=True):
    """An item that was approved at the meeting and is announced as minutes of its own."""

    approved: date | None = None
    clock: Clock | None = None
    up: date | None = None  # its public notice
    down: date | None = None


class Part(Value, frozen=True):
    """One stretch of a section with its own pane, e.g. the decision. Empty text is no blocks at all."""

    id: str
    kind: PartKind = "text"
    blocks: tuple[Block, ...] = ()
    generated: Generated | None = None
    label: str = ""  # what stands above it; empty: the profile's word for its kind


class Section(Value, frozen=True):
    """A heading with what stands under it; in a protokoll the sections of the first level are its items."""

    id: str
    heading: str = ""
    case_number: str = ""
    number: Annotated[int, msgspec.Meta(ge=1)] | None = None  # once frozen; else it follows from the place
    parts: tuple[Part, ...] = ()
    sections: tuple[Section, ...] = ()
    kind: ItemKind = ""  # unnumbered: stands among the items without being one
    appeal: Appeal = ""  # empty: follows from the kind
    appeal_instruction: str = ""  # how to appeal (FL 33), when the appeal is administrative
    outcome: Outcome = ""  # empty: still open
    presenters: tuple[str, ...] = ()
    approval: ImmediateApproval | None = None
    proceedings: Proceedings = Proceedings()
    left_out: tuple[str, ...] = ()  # what the program would write here and the person took away, by its rule
    status: Status = ""  # a working note as `writer` is: never printed, no part of what is approved
    writer: str = ""  # the name of who is to write it


def new_section(heading: str = "", *blocks: Block, sections: tuple[Section, ...] = ()) -> Section:
    """A new section with one part of running text."""
    return Section(new_id(), heading, parts=(Part(new_id(), blocks=blocks),), sections=sections)
