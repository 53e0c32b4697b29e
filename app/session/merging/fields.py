"""Merges fields: of a header each, of lists each entry by its id or what else tells it apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.model.attendance import EVENTS, Absent, Present
from app.model.body import Body, SubstituteRule
from app.model.header import Approval, Author, Header, MeetingDay, Notice
from app.model.proceedings import Proceedings
from app.session.merging.order import ordered
from app.session.merging.verdict import Judge, Place

# Merged field by field; every other value is one thing.
DEEP = (Header, Body, SubstituteRule, Proceedings, Author, Approval, Notice, MeetingDay)
_Key = Callable[[Any], str]


def _by_id(entry: Any) -> str:
    return entry.id


def _by_roll(event: Any) -> str:
    """Of somebody who is there or not there is one event, whichever."""
    return f"roll:{event.person}" if isinstance(event, Present | Absent) else event.id


# How the entries of a list are told apart; a list that is not here is one thing.
ENTRIES: dict[str, _Key] = {
    **dict.fromkeys(("motions", "questions", "votes", "remarks", "people", "seats", "comments"), _by_id),
    **dict.fromkeys(("appendices", "assignments", "circulated", "kept"), _by_id),
    **dict.fromkeys(("presenters", "left_out", "approvers"), repr),
    "attendance": _by_roll,
    "substitutes": lambda entry: f"{entry.person}/{entry.personal_to}",
    "fields": lambda entry: entry.name,
    "meeting_days": lambda _: "",  # by their places
}
_KEPT = {"last_edited", "format"}  # nothing to ask a person about


def merged_fields(
    base: Any, mine: Any, theirs: Any, place: Place, judge: Judge, skip: frozenset[str] = frozenset()
) -> Any:
    """Three structs of one type as one, field by field; the very one of mine where nothing is to change."""
    changed: dict[str, Any] = {}
    for name in mine.__struct_fields__:
        if name in skip:
            continue
        was, own, other = getattr(base, name), getattr(mine, name), getattr(theirs, name)
        if own is other or own == other or (other == was and name not in ENTRIES):
            continue
        field = f"{place.field}.{name}" if place.field else name
        at = replace(place, field=field)
        changed[name] = (
            other
            if own == was and name not in ENTRIES  # of which somebody may have to know what is gone
            else merged_value(was, own, other, at, judge)
        )
    return replace(mine, **changed) if changed else mine


def merged_value(base: Any, mine: Any, theirs: Any, place: Place, judge: Judge) -> Any:
    """One value of what three have; what both changed in different ways is a conflict, and mine stands."""
    name = place.field.rpartition(".")[2]
    if isinstance(mine, tuple) and name in ENTRIES and not place.entry:
        return _entries(base, mine, theirs, place, judge, ENTRIES[name])
    if theirs in (mine, base) or name in _KEPT:
        return mine  # pyright: ignore[reportUnknownVariableType]
    if mine == base:
        return theirs
    if isinstance(mine, DEEP) and type(mine) is type(theirs) is type(base) and _same_id(mine, theirs):
        return merged_fields(base, mine, theirs, place, judge)
    choice = judge.settle(place, "changed", base, mine, theirs)  # pyright: ignore[reportUnknownArgumentType]
    return theirs if choice == "theirs" else mine  # pyright: ignore[reportUnknownVariableType]


def _same_id(mine: Struct, theirs: Struct) -> bool:
    return getattr(mine, "id", None) == getattr(theirs, "id", None)


def keyed(entries: Iterable[Any], key: _Key) -> dict[str, Any]:
    """Entries by their keys; those of one key are told apart by their places."""
    count: Counter[str] = Counter()
    found: dict[str, Any] = {}
    for entry in entries:
        name = key(entry)
        count[name] += 1
        found[f"{name}#{count[name]}"] = entry
    return found


def _entries(base: Any, mine: Any, theirs: Any, place: Place, judge: Judge, key: _Key) -> tuple[Any, ...]:
    was, own, other = keyed(base, key), keyed(mine, key), keyed(theirs, key)
    found: dict[str, Any] = {}
    for name in {**own, **other}:
        if _added_by_both(name, was, own, other):
            continue
        at = replace(place, entry=name.rpartition("#")[0] or name)
        if (entry := _entry(was.get(name), own.get(name), other.get(name), at, judge)) is not None:
            found[name] = entry
    order = ordered(list(was), [name for name in own if name in found], [n for n in other if n in found])
    return tuple(found[name] for name in order)


def _entry(base: Any, mine: Any, theirs: Any, place: Place, judge: Judge) -> Any:
    """The entry as merged, None if it goes."""
    if mine is not None and theirs is not None:
        if base is not None and mine == base:
            return theirs
        return mine if _alike(mine, theirs) else merged_value(base, mine, theirs, place, judge)
    left = mine if theirs is None else theirs
    if base is None:
        return left
    own_id = getattr(base, "id", "")
    if left != base:
        choice = judge.settle(place, "removed", base, mine, theirs)
        return (
            None if choice in ("mine", "theirs") and (mine if choice == "mine" else theirs) is None else left
        )
    if own_id in judge.needed:
        return left
    if own_id:
        judge.gone[own_id] = "theirs" if theirs is None else "mine"
    return None


def _alike(a: Any, b: Any) -> bool:
    """Whether two are the same but for their ids."""
    return a == b or (isinstance(a, EVENTS) and type(a) is type(b) and replace(a, id=b.id) == b)


def _added_by_both(name: str, was: dict[str, Any], own: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether they added an event that mine has added too, under another id."""
    if name in own or name in was or not isinstance(other[name], EVENTS):
        return False
    return any(_alike(entry, other[name]) for key, entry in own.items() if key not in was)
