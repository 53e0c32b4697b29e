"""The outline: sections in sections, each with its parts."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from app.model.blocks import Block
from app.model.ids import new_id
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


class Generated(Value, frozen=True):
    """Says that a part was written by the program: by which rule, from facts with which digest."""

    rule: str
    facts: str


class Part(Value, frozen=True):
    """One stretch of a section with its own pane, e.g. the decision. Empty text is no blocks at all."""

    id: str
    kind: PartKind = "text"
    blocks: tuple[Block, ...] = ()
    generated: Generated | None = None


class Section(Value, frozen=True):
    """A heading with what stands under it; in a protokoll the sections of the first level are its items."""

    id: str
    heading: str = ""
    case_number: str = ""
    number: Annotated[int, msgspec.Meta(ge=1)] | None = None  # once frozen; else it follows from the place
    parts: tuple[Part, ...] = ()
    sections: tuple[Section, ...] = ()


def new_section(heading: str = "", *blocks: Block, sections: tuple[Section, ...] = ()) -> Section:
    """A new section with one part of running text."""
    return Section(new_id(), heading, parts=(Part(new_id(), blocks=blocks),), sections=sections)
