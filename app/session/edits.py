"""The edits a person can make: each a value that turns one document into the next."""

from __future__ import annotations

from typing import Protocol

import msgspec
from msgspec.structs import replace

from app.model import tree
from app.model.blocks import Block
from app.model.header import Header
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.rules.items_gone import following


class Edit(Protocol):
    """One change. Edits with the same `merge_key` that follow each other closely become one undo step.

    An empty `merge_key` stands alone; `ends_step` says that the next edit begins a new step.
    """

    @property
    def merge_key(self) -> str: ...
    @property
    def ends_step(self) -> bool: ...
    def apply(self, minutes: Minutes) -> Minutes:
        """The next document; KeyError when what it changes is not there."""
        ...


class Alone(msgspec.Struct, frozen=True):
    """An edit that is an undo step of its own."""

    @property
    def merge_key(self) -> str:
        return ""

    @property
    def ends_step(self) -> bool:
        return True


class SetBlocks(msgspec.Struct, frozen=True):
    """The text of one part becomes this. `merge` names what is going on, e.g. "typing"; "": a step alone."""

    part: str
    blocks: tuple[Block, ...]
    merge: str = ""
    ends_step: bool = False

    @property
    def merge_key(self) -> str:
        return f"{self.merge}:{self.part}" if self.merge else ""

    def apply(self, minutes: Minutes) -> Minutes:
        def changed(part: Part) -> Part:
            return part if part.blocks == self.blocks else by_hand(part, self.blocks)

        return tree.change_part(minutes, self.part, changed)


def by_hand(part: Part, blocks: tuple[Block, ...]) -> Part:
    """A part that a person has written in: what the program wrote there is no longer its to change."""
    generated = replace(part.generated, edited=True) if part.generated else None
    return replace(part, blocks=blocks, generated=generated)


class SetHeading(msgspec.Struct, frozen=True):
    """A section's heading becomes this."""

    section: str
    heading: str
    ends_step: bool = False

    @property
    def merge_key(self) -> str:
        return f"heading:{self.section}"

    def apply(self, minutes: Minutes) -> Minutes:
        def changed(section: Section) -> Section:
            return section if section.heading == self.heading else replace(section, heading=self.heading)

        return replace(minutes, sections=tree.change(minutes.sections, self.section, changed))


class SetCaseNumber(msgspec.Struct, frozen=True):
    """A section's case number becomes this."""

    section: str
    case_number: str
    ends_step: bool = False

    @property
    def merge_key(self) -> str:
        return f"case_number:{self.section}"

    def apply(self, minutes: Minutes) -> Minutes:
        sections = tree.change(
            minutes.sections, self.section, lambda s: replace(s, case_number=self.case_number)
        )
        return replace(minutes, sections=sections)


TYPING = frozenset({SetBlocks, SetHeading, SetCaseNumber})  # the edits that change no fact


class SetHeader(msgspec.Struct, frozen=True):
    """The header becomes this; `field` names the one that was changed."""

    header: Header
    field: str
    ends_step: bool = False

    @property
    def merge_key(self) -> str:
        return f"header:{self.field}"

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, header=self.header)


class SetProfile(Alone, frozen=True):
    """The document is set with another profile."""

    profile: str

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, profile=self.profile)


class SetLanguage(Alone, frozen=True):
    """The document is written in another language: a tag such as "sv"."""

    language: str

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, language=self.language)


class AddSection(Alone, frozen=True):
    """A section is set in under `parent` ("" for the top), before the sibling now at `index`."""

    section: Section
    parent: str
    index: int

    def apply(self, minutes: Minutes) -> Minutes:
        outline = tree.insert(minutes.sections, self.section, self.parent, self.index)
        return replace(minutes, sections=outline)


class RemoveSection(Alone, frozen=True):
    """A section goes, with all under it; attendance events that point to it move on to its neighbour."""

    section: str

    def apply(self, minutes: Minutes) -> Minutes:
        return following(minutes, replace(minutes, sections=tree.remove(minutes.sections, self.section)))


class MoveSection(Alone, frozen=True):
    """A section goes under `parent` to `index`, as counted after it was taken out."""

    section: str
    parent: str
    index: int

    def apply(self, minutes: Minutes) -> Minutes:
        outline = tree.move(minutes.sections, self.section, self.parent, self.index)
        return following(minutes, replace(minutes, sections=outline))


class ShiftSection(Alone, frozen=True):
    """A section goes up (-1) or down (+1) among its siblings."""

    section: str
    steps: int

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, sections=tree.shift(minutes.sections, self.section, self.steps))


class IndentSection(Alone, frozen=True):
    """A section becomes the last child of the one before it."""

    section: str

    def apply(self, minutes: Minutes) -> Minutes:
        return following(minutes, replace(minutes, sections=tree.indent(minutes.sections, self.section)))


class OutdentSection(Alone, frozen=True):
    """A section becomes the next sibling of its parent."""

    section: str

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, sections=tree.outdent(minutes.sections, self.section))
