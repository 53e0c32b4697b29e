"""The bookmarks that say of our own Word files how they are made up, so that they can be read again exactly.

None carries a word of the document: kinds, levels, ids and running numbers only. Every stretch of a file
begins with one (`part_mark`, `form_mark`); within a stretch a block has one (`place_mark`) only where `guess`
would put it elsewhere.
"""

from __future__ import annotations

import re
from typing import NamedTuple

OURS = "_pf_"  # what all of these begin with
SECTION = "_sec_"  # what the bookmark round a section begins with, before its id
_ID = re.compile(r"^[a-z0-9]{1,16}$")
_PART = re.compile(r"^_pf_(part|bare)_([a-z_]+)_([a-z0-9]+)$")
_FORM = re.compile(r"^_pf_form_([a-z]+)_\d+$")
_HEAD = re.compile(r"^_pf_head_(\d+)_([enu]+)_\d+$")
_AT = re.compile(r"^_pf_at_(\d+)_([binqut]*)_\d+$")


class PartMark(NamedTuple):
    """A part begins; with `labelled` its first paragraph is what stands above it. `id` may be "" ."""

    kind: str
    id: str
    labelled: bool


class HeadMark(NamedTuple):
    """What cannot be seen of a section: its level; that it has no line of its own; that it has no number."""

    level: int
    has_line: bool
    numbered: bool


class Step(NamedTuple):
    """From one block to the next: how many of the lists, points and quotes round it go on, which begin.

    `opens` has a letter for each: b, n a list, i a point of it, q a quote. "u" at the end: the paragraph only
    carries the marker of its point and is no block. "t" at the end: the table stands there, not the first
    paragraph of its first cell, which has the bookmark.
    """

    keep: int
    opens: str


def part_mark(kind: str, id: str, number: int, *, labelled: bool) -> str:
    """The name for a part; an id that a bookmark cannot carry is left out."""
    return f"_pf_{'part' if labelled else 'bare'}_{kind}_{id if _ID.match(id) else f'0{number}'}"


def form_mark(what: str, number: int) -> str:
    """The name for what the program sets: the front page, the contents, a list of its own."""
    return f"_pf_form_{what}_{number}"


def head_mark(head: HeadMark, number: int) -> str:
    """The name for a section whose heading does not say all."""
    flags = ("n" if head.has_line else "e") + ("" if head.numbered else "u")
    return f"_pf_head_{head.level}_{flags}_{number}"


def place_mark(step: Step, number: int) -> str:
    """The name for a block that stands where nobody would guess."""
    return f"_pf_at_{step.keep}_{step.opens}_{number}"


def is_ours(name: str) -> bool:
    """Whether a bookmark is one of these."""
    return name.startswith(OURS)


def read_part(name: str) -> PartMark | None:
    """The part that begins here."""
    found = _PART.match(name)
    if not found:
        return None
    return PartMark(found[2], "" if found[3].startswith("0") else found[3], found[1] == "part")


def read_form(name: str) -> str:
    """What the program set here, "" for nothing."""
    found = _FORM.match(name)
    return found[1] if found else ""


def read_head(name: str) -> HeadMark | None:
    """What is said of a section."""
    found = _HEAD.match(name)
    return HeadMark(int(found[1]), "n" in found[2], "u" not in found[2]) if found else None


def read_place(name: str) -> Step | None:
    """Where a block stands."""
    found = _AT.match(name)
    return Step(int(found[1]), found[2]) if found else None


def guess(around: str, kind: str, level: int) -> Step:
    """Where a paragraph stands that has no mark: `around` are the letters round the block before it.

    `kind` is "b" or "n" for a point of a list at `level` from 0, "" for any other paragraph, which stands in
    nothing.
    """
    if not kind:
        return Step(0, "")
    lists = [at for at, letter in enumerate(around) if letter in "bn"]
    if len(lists) > level and around[lists[level]] == kind:
        return Step(lists[level] + 1, "i")
    if 0 < level <= len(lists):
        return Step(lists[level - 1] + 2, f"{kind}i")
    return Step(lists[0] if lists and level == 0 else 0, f"{kind}i")
