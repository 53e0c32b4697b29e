"""Three-way merge: a document as it was, and what two sides made of it, become one document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.model.codec import encode
from app.model.minutes import Minutes, Package
from app.rules.items_gone import following
from app.rules.life import changes_closed_text, closed_item_changed
from app.session.edits import Alone
from app.session.keeping import kept
from app.session.merging.deeds import deeds
from app.session.merging.fields import merged_fields
from app.session.merging.generated import aligned
from app.session.merging.outline import merged_outline
from app.session.merging.stages import merged_life
from app.session.merging.verdict import Choice, Judge, Merge, Place
from app.session.references import as_in, followed

_APART = frozenset(("opening", "sections", "life"))
_ID = re.compile(rb'"id":"([^"]*)"')


class TakeMerge(Alone, frozen=True):
    """The document becomes what a merge made of it; one step for undo."""

    merged: Minutes

    def apply(self, minutes: Minutes) -> Minutes:
        return self.merged


def merged(base: Minutes, mine: Minutes, theirs: Minutes) -> Merge:
    """Both sides' changes of `base` in one document in normal form.

    Whatever they contradict each other in is a conflict that has both versions; nothing is lost.
    """
    return _merged(base, mine, theirs, {})


def resolved(merge: Merge, choices: Mapping[str, Choice]) -> Merge:
    """The same merge with conflicts settled: choices by `Conflict.key`, "both" for blocks only.

    A conflict without a choice stays one.
    """
    return _merged(*merge.sources, choices) if merge.sources else merge


def merged_packages(base: Minutes, mine: Package, theirs: Package) -> tuple[Merge, Package]:
    """The merge of the documents, and a package of the merged one with both sides' media and versions."""
    versions = {**mine.versions}
    names: dict[str, str] = {}
    for name, data in theirs.versions.items():
        if versions.get(name, data) != data:  # nothing that was sent or approved is ever written over
            names[name] = free = _free_version(name, {*versions, *theirs.versions})
            versions[free] = data
        else:
            versions[name] = data
    merge = merged(base, mine.minutes, _renamed_versions(theirs.minutes, names))
    return merge, Package(merge.minutes, {**theirs.media, **mine.media}, versions)


def _merged(base: Minutes, mine: Minutes, theirs: Minutes, choices: Mapping[str, Choice]) -> Merge:
    told = deeds(base, mine), deeds(base, theirs)
    sources = base, mine, theirs
    if mine == theirs or theirs == base:
        return Merge(mine, (), *told, sources=sources)
    if mine == base:
        return Merge(theirs, (), *told, sources=sources)
    own, other = aligned(base, as_in(mine, base), as_in(theirs, base))
    judge = Judge(choices)
    found = _joined(base, own, other, judge)
    if needed := _needed(found, judge, mine, theirs):
        judge = Judge(choices, needed)
        found = _joined(base, own, other, judge)
    found = _single(following(theirs, following(mine, found)))
    found = followed(kept(mine, _shared(found, mine, theirs), TakeMerge(found)), base, mine, theirs)
    is_closed = any(changes_closed_text(side, found) for side in (mine, theirs)) or any(
        closed_item_changed(side, found) for side in (mine, theirs)
    )
    return Merge(found, tuple(judge.conflicts), *told, is_closed, sources)


def _joined(base: Minutes, mine: Minutes, theirs: Minutes, judge: Judge) -> Minutes:
    found = merged_fields(base, mine, theirs, Place(), judge, _APART)
    life = merged_life(base, mine, theirs, judge)
    opening, sections = merged_outline(base, mine, theirs, judge)
    return replace(found, opening=opening, sections=sections, life=life)


def _needed(found: Minutes, judge: Judge, mine: Minutes, theirs: Minutes) -> frozenset[str]:
    """Entries that one side took away and that the other's changes point to."""
    if not judge.gone:
        return frozenset()
    texts = {"mine": encode(mine), "theirs": encode(theirs)}
    now = encode(found)
    quoted = {name: f'"{name}"'.encode() for name in judge.gone}
    return frozenset(
        name for name, side in judge.gone.items() if quoted[name] in now and quoted[name] not in texts[side]
    )


def _shared(found: Minutes, mine: Minutes, theirs: Minutes) -> Minutes:
    """The same document with mine's very values, or theirs, where they are equal: cheap to compare again."""
    sides = [{section.id: section for section in each.sections} for each in (theirs, mine)]
    sections = [
        next((side[section.id] for side in sides[::-1] if side.get(section.id) == section), section)
        for section in found.sections
    ]
    values = {
        name: getattr(mine, name)
        for name in mine.__struct_fields__
        if name != "sections" and getattr(mine, name) == getattr(found, name)
    }
    return replace(found, **values, sections=tuple(sections))


def _single(minutes: Minutes) -> Minutes:
    """The document with no id twice, as text that one side moved into a list and the other kept gives."""
    ids = _ID.findall(encode(minutes))
    taken = {name.decode() for name in ids}
    return minutes if len(taken) == len(ids) else _Renaming(taken).renamed(minutes)


class _Renaming:
    def __init__(self, taken: set[str]) -> None:
        self.taken, self.seen = taken, set[str]()

    def renamed(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(self.renamed, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        if not isinstance(value, Struct):
            return value
        changed: dict[str, Any] = {}
        for name in value.__struct_fields__:
            was = getattr(value, name)
            now = self._id(was) if name == "id" else self.renamed(was)
            if now is not was and now != was:
                changed[name] = now
        return replace(value, **changed) if changed else value

    def _id(self, name: str) -> str:
        if name in self.seen:
            count = 2
            while (other := f"{name[:34]}-{count}") in self.taken:
                count += 1
            self.taken.add(other)
            name = other
        self.seen.add(name)
        return name


def _free_version(name: str, taken: set[str]) -> str:
    stem = name.removesuffix(".json")
    return next(free for n in range(2, len(taken) + 3) if (free := f"{stem}-{n}.json") not in taken)


def _renamed_versions(minutes: Minutes, names: Mapping[str, str]) -> Minutes:
    if not names:
        return minutes
    life = tuple(replace(e, snapshot=names.get(e.snapshot, e.snapshot)) for e in minutes.life)
    sent = tuple(replace(e, snapshot=names.get(e.snapshot, e.snapshot)) for e in minutes.circulated)
    kept = tuple(replace(e, snapshot=names.get(e.snapshot, e.snapshot)) for e in minutes.kept)
    return replace(minutes, life=life, circulated=sent, kept=kept)
