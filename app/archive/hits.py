"""What is asked of the library, and what it answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

HitKind = Literal["", "decision", "reservation", "motion", "action"]


class Phrase(msgspec.Struct, frozen=True):
    """Words that are looked for: a word in all its forms and compounds, or several just as they stand."""

    words: tuple[str, ...]
    exact: bool = False
    without: bool = False  # items that have it are left out


class Query(msgspec.Struct, frozen=True):
    """All conditions hold at once; what is empty or None is no condition. Dates are included."""

    phrases: tuple[Phrase, ...] = ()
    person: str = ""
    body: str = ""
    case_number: str = ""
    number: int | None = None  # § number
    year: int | None = None
    since: date | None = None
    until: date | None = None
    kind: HitKind = ""


class Stretch(msgspec.Struct, frozen=True):
    """Some words, and whether they are what was looked for."""

    text: str
    is_hit: bool = False


class Hit(msgspec.Struct, frozen=True):
    """One item of one meeting. `place` counts the document's sections in reading order from 0.

    `section` is its id, which only a project file keeps; `decision` is its decision in full, "" without one.
    """

    file: Path
    section: str
    place: int
    heading: str
    number: int | None = None
    case_number: str = ""
    body: str = ""
    title: str = ""  # of the document, where it has one
    day: date | None = None
    outcome: str = ""  # as `Section.outcome`
    part: str = ""  # the kind of the part that the context is from, "" for the heading
    context: tuple[Stretch, ...] = ()
    decision: str = ""
    item: int = 0  # its id in the library, to go on from
    is_away: bool = False  # its folder could not be reached at the last look


class Found(msgspec.Struct, frozen=True):
    """The newest hits first; `more`: there may be others, which are looked for after `last`.

    There may be more without any hit: where words stand just so takes long to tell of frequent ones.
    """

    hits: tuple[Hit, ...] = ()
    more: bool = False
    last: int = 0
