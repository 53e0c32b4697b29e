"""What was recognised in a Word file, and what was only kept as text: shown before it is taken in."""

from __future__ import annotations

from typing import Literal

import msgspec

from app.model.result import Read


class Sign(msgspec.Struct, frozen=True):
    """One thing that was recognised, and the words it was recognised by.

    `what`: "item" (`value` its number), "case_number", "part" (`value` its kind), "field" (`value` names it,
    e.g. "body", "meeting_day"), "person" (`value` the role), "event". `section` is the id of the section it
    is in, "" above all.
    """

    what: Literal["item", "case_number", "part", "field", "person", "event"]
    value: str
    words: str
    section: str = ""


class Doubt(msgspec.Struct, frozen=True):
    """Words that were kept where they stood without being understood; `code` of the messages says why.

    e.g. a line of the attendance that names nobody, or a number out of turn.
    """

    code: str
    words: str
    section: str = ""


class Imported(msgspec.Struct, frozen=True):
    """A Word file as minutes. `by` says what headings were known by, for the person to judge."""

    read: Read
    signs: tuple[Sign, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    by: Literal["own", "style", "outline", "shape", "none"] = "none"
