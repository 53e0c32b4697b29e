"""A document that was read, before its outline is known: one flat row of headings, blocks and marks."""

from __future__ import annotations

import msgspec

from app.errors import Message
from app.model.blocks import Block
from app.model.inlines import Inline, Marks
from app.model.sections import Appeal, ItemKind, Outcome, PartKind


class Heading(msgspec.Struct):
    """A heading as it stood; its notes and pictures are still in it."""

    level: int
    content: tuple[Inline, ...]
    case_number: str = ""
    number: int | None = None
    kind: ItemKind = ""
    appeal: Appeal = ""
    outcome: Outcome = ""


class PartMark(msgspec.Struct):
    """Here begins a part of this kind."""

    kind: PartKind
    label: str = ""


class Rule(msgspec.Struct):
    """A line across the page; footnotes stand under one, else it says nothing."""


class Separator(msgspec.Struct):
    """Keeps apart what stands on either side."""


class SoftBreak(msgspec.Struct):
    """A line end in the source that means no more than a space, but for a letterhead."""

    marks: Marks


class BlockEdge(msgspec.Struct):
    """Here stood a tag of HTML that begins or ends a block: what stands on either side does not touch."""


Piece = Heading | PartMark | Rule | Separator | Block


class Remarks:
    """What there is to say about how a document came in; each thing once."""

    def __init__(self, messages: list[Message]) -> None:
        self.messages = messages
        self._said = {(m.code, tuple(m.params.items())) for m in messages}

    def add(self, code: str, **params: str | int) -> None:
        """Say it, unless just that was said."""
        key = (code, tuple(params.items()))
        if key not in self._said:
            self._said.add(key)
            self.messages.append(Message(code, params))


def excerpt(text: str, length: int = 60) -> str:
    """The beginning of a text, for a message."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1] + "…"
