"""What two states of one document began from: a version that is known, or what they have in common."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.errors import UserError
from app.model import tree
from app.model.minutes import Minutes
from app.model.result import Stamp
from app.model.sections import Part, Section
from app.session.merging.fields import DEEP, ENTRIES, keyed
from app.storage import backups, project, stamps
from app.storage.atomic import read_whole

S = TypeVar("S", bound=Struct)
_MOST = 60  # earlier versions that are looked at
_APART = frozenset(("parts", "sections", "blocks", "opening"))


# What is known


def found_base(path: Path, known: Stamp | None, document: str) -> Minutes | None:
    """The earlier version of a file that had just these bytes; None if it is not kept or cannot be read."""
    if known is None or not known.digest:
        return None
    for version in backups.of_file(path).versions:
        if version.size != known.size:
            continue
        try:
            if stamps.is_same(known, stamps.read(known, read_whole(version.path))):
                found = project.read(version.path).package.minutes
                return found if found.id == document else None
        except UserError:
            continue
    return None


def nearest_base(path: Path, mine: Minutes, theirs: Minutes) -> Minutes | None:
    """The state of mine, as it is or in an earlier version, that `theirs` most likely began from.

    What theirs changed differs from every state of mine; from a state other than the one it began from, what
    mine changed in between differs too. So it is the one that differs in the fewest things, and of
    several the oldest, which both sides have in common in any case. None if nothing earlier is kept.
    """
    states = [mine, *_earlier(path, mine.id)]
    if len(states) == 1:
        return None
    wanted = _things(theirs)
    return min(reversed(states), key=lambda each: len(_things(each).items() ^ wanted.items()))


def lacks_nothing(theirs: Minutes, base: Minutes) -> bool:
    """Whether everything that the base has still is there, changed or not."""
    return _things(base).keys() <= _things(theirs).keys()


def _earlier(path: Path, document: str) -> list[Minutes]:
    """Earlier versions of the document, newest first, also of files that are gone."""
    kept = [each for each in backups.of_all() if document in each.documents]
    own = backups.of_file(path)
    rows = [own, *(each for each in kept if each.folder != own.folder)]
    versions = sorted((v for row in rows for v in row.versions), key=lambda v: v.at, reverse=True)
    found: list[Minutes] = []
    for version in versions[:_MOST]:
        try:
            minutes = project.read(version.path).package.minutes
        except UserError:
            continue
        if minutes.id == document:
            found.append(minutes)
    return found


def _things(minutes: Minutes) -> dict[str, str]:
    """Everything that can differ by itself, as text that can be compared."""
    found: dict[str, str] = {}
    for name in minutes.__struct_fields__:
        if name in _APART or name == "last_edited":
            continue
        value = getattr(minutes, name)
        if name in ENTRIES:
            found |= {f"{name}/{key}": repr(each) for key, each in keyed(value, ENTRIES[name]).items()}
        elif isinstance(value, DEEP):
            found |= {f"{name}/{each}": repr(getattr(value, each)) for each in value.__struct_fields__}
        else:
            found[name] = repr(value)
    for part in tree.parts(minutes):
        found |= {block.id: repr(block) for block in part.blocks}
        found[f"part/{part.id}"] = repr(replace(part, blocks=()))
    for _, section in tree.walk(minutes.sections):
        for name in section.__struct_fields__:
            if name not in _APART:
                found[f"{section.id}/{name}"] = repr(getattr(section, name))
    return found


# What they have in common


def common(mine: Minutes, theirs: Minutes) -> Minutes:
    """A state that lacks whatever only one of the two has, and says nothing where they say different things.

    Merged from there, all that only one has is new and stays; where they differ somebody has to choose.
    Order and places are theirs, so that mine stand.
    """
    found = _common(mine, theirs)
    known = {section.id: section for _, section in tree.walk(mine.sections)}
    opening = _part(mine.opening, theirs.opening)
    return replace(found, id=mine.id, opening=opening, sections=_sections(known, theirs.sections))


def _sections(known: dict[str, Section], theirs: tree.Outline) -> tree.Outline:
    found: list[Section] = []
    for section in theirs:
        below = _sections(known, section.sections)
        own = known.get(section.id)
        if own is None:
            found += below
            continue
        parts = {part.id: part for part in own.parts}
        both = tuple(_part(parts[part.id], part) for part in section.parts if part.id in parts)
        found.append(replace(_common(own, section), parts=both, sections=below))
    return tuple(found)


def _part(mine: Part, theirs: Part) -> Part:
    own = {block.id: block for block in mine.blocks}
    same = tuple(block for block in theirs.blocks if own.get(block.id) == block)
    return replace(_common(mine, theirs), blocks=same)


@cache  # which takes long
def _fields(kind: type[Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _common(mine: S, theirs: S) -> S:
    """Two structs of one type as one, with a field's own silence where they differ."""
    changed: dict[str, Any] = {}
    for field in _fields(type(theirs)):
        own: Any = getattr(mine, field.name)
        other: Any = getattr(theirs, field.name)
        if field.name in _APART or own is other or own == other:
            continue
        if field.name in ENTRIES:
            changed[field.name] = _entries(own, other, field.name)
        elif isinstance(other, DEEP) and type(own) is type(other):
            changed[field.name] = _common(own, other)
        elif field.default is not msgspec.NODEFAULT:
            changed[field.name] = field.default
    return replace(theirs, **changed) if changed else theirs


def _entries(mine: Iterable[Any], theirs: Iterable[Any], name: str) -> tuple[Any, ...]:
    own, other = keyed(mine, ENTRIES[name]), keyed(theirs, ENTRIES[name])
    return tuple(each for key, each in other.items() if own.get(key) == each)
