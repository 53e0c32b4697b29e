"""Lends a document the ids of another that it is compared with, so that the same has the same id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from app.model import tree
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Part, Section

_Key = Callable[[Any], Hashable]


def adopted(before: Minutes, after: Minutes, former: Mapping[str, str]) -> Minutes:
    """The later document with the ids of the earlier, for sections by `former`, else by what each says."""
    ids = {now: was for now, was in former.items() if now != was}
    if after.opening.id != before.opening.id:
        ids[after.opening.id] = before.opening.id
    old, new = everyone(before), everyone(after)
    keys: Sequence[_Key] = (lambda person: (person.name, person.party), lambda person: person.name)
    ids |= _same(old.values(), new.values(), keys)
    after = with_ids(after, ids)
    if before.body and after.body:
        seats = _same(before.body.seats, after.body.seats, (_bare, _by("person", "role"), _by("party")))
        after = with_ids(after, seats)
    after = _of_document(before, after)
    known = {section.id: section for _, section in tree.walk(before.sections)}
    return replace(after, sections=tuple(_section(each, known) for each in after.sections))


def bare(value: Any) -> Any:
    """What a value says without the ids and the bookkeeping of the program; plain lists and dicts."""
    if isinstance(value, msgspec.Struct):
        names = (name for name in value.__struct_fields__ if name not in _BOOKKEEPING)
        return (type(value).__name__, *((name, bare(getattr(value, name))) for name in names))
    return tuple(map(bare, _entries(value))) if isinstance(value, tuple) else value


def _entries(value: Any) -> tuple[Any, ...]:
    return value


_BOOKKEEPING = {"id", "generated", "last_edited", "format", "snapshot", "left_out"}
_bare: _Key = bare


def _by(*names: str) -> _Key:
    return lambda entry: tuple(getattr(entry, name, "") for name in names)


def _kind(entry: Any) -> Hashable:
    return type(entry).__name__


def _of_document(before: Minutes, after: Minutes) -> Minutes:
    lists: tuple[tuple[str, tuple[_Key, ...]], ...] = (
        ("attendance", (_bare, lambda e: (_kind(e), e.person, bare(e.at) if hasattr(e, "at") else ""))),
        ("attendance", (lambda e: (_kind(e), e.person),)),
        ("appendices", (_bare, _by("title"), _by("media"))),
        ("assignments", (_bare, _by("what"), _by("who", "section"))),
        ("comments", (_bare, _by("text"))),
        ("kept", (_by("name"),)),
        ("circulated", (_by("made"),)),
    )
    for name, keys in lists:
        after = with_ids(after, _same(getattr(before, name), getattr(after, name), keys))
    return after


def _section(section: Section, known: Mapping[str, Section]) -> Section:
    was = known.get(section.id)
    if was:
        for name, keys in (
            ("motions", (_bare, _by("type", "movers"), _by("type"))),
            ("questions", (_bare, _by("kind", "yes", "no"), _by("kind"))),
            ("votes", (_bare, _by("question"), _by("form"))),
            ("remarks", (_bare, _by("kind", "people"), _by("kind"))),
        ):
            old, new = getattr(was.proceedings, name), getattr(section.proceedings, name)
            if ids := _same(old, new, keys):
                section = replace(section, proceedings=_renamed(section.proceedings, ids))
    if not section.sections:
        return section
    return replace(section, sections=tuple(_section(each, known) for each in section.sections))


def _same(was: Iterable[Any], now: Iterable[Any], keys: Sequence[_Key]) -> dict[str, str]:
    """The earlier id by the later one, of entries that have none in common: by the first key that tells."""
    there, here = {each.id for each in was}, {each.id for each in now}
    found: dict[str, str] = {}
    taken = set[str]()
    for key in keys:
        by: dict[Hashable, list[str]] = defaultdict(list)
        for each in was:
            if each.id not in here and each.id not in taken:
                by[key(each)].append(each.id)
        for each in now:
            if each.id not in there and each.id not in found and (left := by.get(key(each))):
                found[each.id] = left.pop(0)
                taken.add(found[each.id])
    return found


def with_ids(minutes: Minutes, ids: Mapping[str, str]) -> Minutes:
    """A document with other ids wherever one stands outside of its text."""
    return _renamed(minutes, ids) if ids else minutes


def _renamed(value: Any, ids: Mapping[str, str]) -> Any:
    """The value with other ids wherever one stands; text stays, since ids in it are only marks."""
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, tuple):
        return tuple(_renamed(each, ids) for each in _entries(value))
    if not isinstance(value, msgspec.Struct) or isinstance(value, Part):
        return value
    changed = {
        name: after
        for name in value.__struct_fields__
        if (after := _renamed(inside := getattr(value, name), ids)) is not inside and after != inside
    }
    return replace(value, **changed) if changed else value
