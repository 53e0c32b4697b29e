"""What a merge comes to: the document, the conflicts with both versions, and what each side did."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from app.model.minutes import Minutes

Side = Literal["mine", "theirs"]
Choice = Literal["mine", "theirs", "both"]
What = Literal["changed", "removed", "moved"]
Done = Literal["added", "changed", "moved", "removed"]


class Place(msgspec.Struct, frozen=True):
    """Where a conflict is: ids of section, part and block as far as it is in one, the field and its entry.

    `field` is a path such as "header.title" or "proceedings.votes"; `entry` the id of what is in a list.
    """

    section: str = ""
    part: str = ""
    block: str = ""
    field: str = ""
    entry: str = ""

    @property
    def key(self) -> str:
        """One string that names the place within a merge."""
        return "/".join((self.section, self.part, self.block, self.field, self.entry))


class Conflict(msgspec.Struct, frozen=True):
    """One thing that both sides made something else of; a side that removed it has None.

    The values are those of the model: a Block, a Section, a Vote, a string, a date … For "moved" they
    are the ids of what it stands under, "" for the top. The merged document has mine, and of what one
    side removed the other's version.
    """

    place: Place
    what: What
    base: object
    mine: object
    theirs: object

    @property
    def key(self) -> str:
        """By which `resolved` is told of a choice."""
        return f"{self.what}:{self.place.key}"


class Deed(msgspec.Struct, frozen=True):
    """What one side did to a section, or with `section` empty to a field of the whole document."""

    done: Done
    section: str = ""
    heading: str = ""
    field: str = ""


class Merge(msgspec.Struct, frozen=True):
    """The document with what both did. `chosen` are the choices by conflict key that are in it already.

    `is_closed`: one side has approved the text that the other went on changing; nothing of it is lost, but
    somebody has to look.
    """

    minutes: Minutes
    conflicts: tuple[Conflict, ...] = ()
    mine: tuple[Deed, ...] = ()
    theirs: tuple[Deed, ...] = ()
    is_closed: bool = False
    sources: tuple[Minutes, Minutes, Minutes] | None = None  # base, mine, theirs


class Judge:
    """Writes down conflicts, and says which side goes where somebody has chosen."""

    def __init__(self, choices: Mapping[str, Choice], needed: frozenset[str] = frozenset()) -> None:
        self._choices = choices
        self.needed = needed  # ids of entries that something points to, so that they cannot go
        self.conflicts: list[Conflict] = []
        self.gone: dict[str, Side] = {}  # ids of entries taken away, and who did

    def settle(self, place: Place, what: What, base: object, mine: object, theirs: object) -> Choice | None:
        """The choice for a conflict, None as long as there is none."""
        conflict = Conflict(place, what, base, mine, theirs)
        if (choice := self._choices.get(conflict.key)) is None:
            self.conflicts.append(conflict)
        return choice
