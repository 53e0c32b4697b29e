"""What became of a document, ready to be set: the pieces of it that are the same, new or gone, in words.

Whoever compares fills these; a writer only sets them. The later state is all that is not "gone", the earlier
one all that is not "new", each in the order of its place here but for what was moved.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from app.errors import Message
from app.model.inlines import Inline
from app.model.sections import PartKind

How = Literal["same", "new", "gone"]


class Words(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a paragraph. With `was` the same words are only set otherwise: what they were like."""

    content: tuple[Inline, ...]
    how: How = "same"
    was: tuple[Inline, ...] = ()


class Note(msgspec.Struct, frozen=True, gc=False):
    """A footnote where its mark stands: whether the mark is new or gone, and what became of its words."""

    words: tuple[Words, ...]
    how: How = "same"


Piece = Words | Note


class Line(msgspec.Struct, frozen=True, gc=False):
    """A paragraph; one that is new or gone has only such pieces."""

    pieces: tuple[Piece, ...]
    how: How = "same"


class Point(msgspec.Struct, frozen=True, gc=False):
    """A point of a list."""

    blocks: tuple[Block, ...]
    how: How = "same"


class Points(msgspec.Struct, frozen=True, gc=False):
    """A list."""

    points: tuple[Point, ...]
    numbered: bool = False
    how: How = "same"


class Quoted(msgspec.Struct, frozen=True, gc=False):
    """A quote."""

    blocks: tuple[Block, ...]
    how: How = "same"


class Row(msgspec.Struct, frozen=True, gc=False):
    """A row of a table, cell by cell."""

    cells: tuple[tuple[Block, ...], ...]
    how: How = "same"


class Grid(msgspec.Struct, frozen=True, gc=False):
    """A table; `header`: its first row names the columns."""

    rows: tuple[Row, ...]
    header: bool = True
    how: How = "same"


Block = Line | Points | Quoted | Grid


class PartChange(msgspec.Struct, frozen=True, gc=False):
    """A part: its kind, what stands above it on each side where a person named it, its blocks."""

    kind: PartKind
    blocks: tuple[Block, ...]
    how: How = "same"
    label: str = ""
    former: str = ""  # the label it had
    moved: bool = False  # it stands elsewhere among the parts


class SectionChange(msgspec.Struct, frozen=True, gc=False):
    """A section and what became of its own text. `was` and `now` are its ids, "" on the side without it.

    `number` is the § it has, `former` the one it had. A moved one stands at its later place; `facts` are what
    else became of it, in codes.
    """

    was: str
    now: str
    level: int
    heading: tuple[Words, ...] = ()
    case: tuple[Words, ...] = ()
    parts: tuple[PartChange, ...] = ()
    facts: tuple[Message, ...] = ()
    how: How = "same"
    moved: bool = False
    number: int | None = None
    former: int | None = None
    changed: bool = False  # whether anything of it is new, gone, moved or told

    @property
    def title(self) -> str:
        """The heading as it is now, or was where the section is gone."""
        from app.model.inlines import plain

        other: How = "gone" if self.how != "gone" else "new"
        return plain(inline for words in self.heading if words.how != other for inline in words.content)


class Changes(msgspec.Struct, frozen=True, gc=False):
    """Everything: facts of the whole document in codes, the opening text, section by section.

    Sections stand in the later document's order, those that are gone where they stood.
    """

    facts: tuple[Message, ...] = ()
    opening: PartChange | None = None
    sections: tuple[SectionChange, ...] = ()
    opening_changed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the two do not differ."""
        changed = any(section.changed for section in self.sections)
        return not (self.facts or self.opening_changed or changed)
