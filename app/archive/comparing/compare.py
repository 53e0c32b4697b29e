"""Two documents compared: section by section what became of the words, and every fact that is another."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from app.archive.comparing import adopting, blockwise, wordwise
from app.archive.comparing.facts import Facts
from app.archive.comparing.matching import Place, Step, matched
from app.archive.comparing.naming import Names, field
from app.errors import Message
from app.formats.alignment import increasing
from app.formats.flow.changes import Changes, How, PartChange, SectionChange
from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Part, Section


def compare(before: Minutes, after: Minutes, wanted: Callable[[], bool] = lambda: True) -> Changes:
    """What became of the earlier document in the later one.

    Ids, versions kept in the file and the program's own bookkeeping count for nothing. `wanted` is asked
    between two sections; as soon as it says no, what is found so far is given back, which nobody wants.
    """
    laid = matched(before, after)
    lent = adopting.adopted(before, after, laid.former)
    facts = Facts(before, lent)
    later = {section.id: section for _, section in tree.walk(lent.sections)}
    names = Names(lent)
    of_one = before.id == after.id  # else marks point to ids of another file
    found: list[SectionChange] = []
    for step in laid.steps:
        if not wanted():
            break
        if step.now or not step.moved:  # a moved one is told where it stands now
            found.append(_section(step, later, facts, names, of_one=of_one))
    opening = _part(before.opening, after.opening)
    told = facts.of_document()
    if of_one and not part_changed(opening) and adopting.bare(before.opening) != adopting.bare(after.opening):
        words = {"place": field("opening"), "what": field("text")}
        told = (*told, Message("compare.pointed", words))
    return Changes(told, opening, tuple(found), part_changed(opening))


def part_changed(part: PartChange) -> bool:
    """Whether anything of a part is new, gone or moved."""
    return part.how != "same" or part.moved or part.label != part.former or any(map(changed, part.blocks))


def changed(of: object) -> bool:
    """Whether anything in a block is new or gone, or set otherwise."""
    if getattr(of, "how", "same") != "same" or getattr(of, "was", ()):
        return True
    for name in ("pieces", "words", "blocks", "points", "rows", "cells"):
        if any(_any_changed(each) for each in getattr(of, name, ())):
            return True
    return False


def _any_changed(of: Any) -> bool:
    """Of a block, or of the blocks of a cell."""
    row: list[object] = [*of] if isinstance(of, tuple) else [of]
    return any(map(changed, row))


def _section(
    step: Step, later: Mapping[str, Section], facts: Facts, names: Names, *, of_one: bool
) -> SectionChange:
    was, now = step.was, step.now
    if was and now:
        made = _both(was, now, step.moved, facts.of_section(was.section, later[was.section.id]))
        if made.changed or not of_one or adopting.bare(was.section.parts) == adopting.bare(now.section.parts):
            return made
        words = {"place": names.item(was.section.id), "what": field("text")}
        return replace(made, facts=(Message("compare.pointed", words),), changed=True)
    place, how = (now, "new") if now else (was, "gone")
    return _alone(place, how) if place else SectionChange("", "", 1)


def _both(was: Place, now: Place, moved: bool, facts: tuple[Message, ...]) -> SectionChange:
    old, new = was.section, now.section
    made = SectionChange(
        was=old.id,
        now=new.id,
        level=now.level,
        heading=wordwise.text_words(old.heading, new.heading),
        case=wordwise.text_words(old.case_number, new.case_number),
        parts=_parts(old.parts, new.parts),
        facts=facts,
        moved=moved,
        number=now.number,
        former=was.number,
    )
    words = old.heading != new.heading or old.case_number != new.case_number
    is_changed = words or bool(facts) or moved or any(map(part_changed, made.parts))
    return replace(made, changed=is_changed)


def _alone(place: Place, how: How) -> SectionChange:
    section, is_new = place.section, how == "new"
    heading, number = section.heading, section.case_number
    return SectionChange(
        was="" if is_new else section.id,
        now=section.id if is_new else "",
        level=place.level,
        heading=wordwise.text_words("", heading) if is_new else wordwise.text_words(heading, ""),
        case=wordwise.text_words("", number) if is_new else wordwise.text_words(number, ""),
        parts=tuple(_whole(part, how) for part in section.parts),
        how=how,
        number=place.number if is_new else None,
        former=None if is_new else place.number,
        changed=True,
    )


def _parts(was: Sequence[Part], now: Sequence[Part]) -> tuple[PartChange, ...]:
    """The parts in the later order, those that are gone where they stood."""
    there = _matched(was, now)
    rows = [(there[part.id], part.id) for part in now if part.id in there]
    stays = {rows[k][1] for k in increasing([at for at, _ in rows])}
    taken = set(there.values())
    found: list[PartChange] = []
    at = 0

    def gone_until(end: int) -> None:
        nonlocal at
        found.extend(_whole(was[k], "gone") for k in range(at, end) if k not in taken)
        at = max(at, end)

    for part in now:
        old = there.get(part.id)
        if old is None:
            found.append(_whole(part, "new"))
            continue
        if part.id in stays:
            gone_until(old)
        found.append(replace(_part(was[old], part), moved=part.id not in stays))
    gone_until(len(was))
    return tuple(found)


def _matched(was: Sequence[Part], now: Sequence[Part]) -> dict[str, int]:
    """Where each part stood: by its id, else the next of its kind and label."""
    known = {part.id: at for at, part in enumerate(was)}
    found = {part.id: known[part.id] for part in now if part.id in known}
    for key in (_kind_and_label, _kind):
        taken = set(found.values())
        left: dict[Hashable, list[int]] = {}
        for at, part in enumerate(was):
            if at not in taken:
                left.setdefault(key(part), []).append(at)
        for part in now:
            if part.id not in found and (places := left.get(key(part))):
                found[part.id] = places.pop(0)
    return found


def _kind_and_label(part: Part) -> Hashable:
    return part.kind, part.label


def _kind(part: Part) -> Hashable:
    return part.kind


def _part(was: Part, now: Part) -> PartChange:
    if was.kind == now.kind:
        same = was.blocks == now.blocks
        blocks = blockwise.all_whole(now.blocks) if same else blockwise.compared(was.blocks, now.blocks)
        return PartChange(now.kind, blocks, label=now.label, former=was.label)
    blocks = (*blockwise.all_whole(was.blocks, "gone"), *blockwise.all_whole(now.blocks, "new"))
    return PartChange(now.kind, blocks, label=now.label or now.kind, former=was.label or was.kind)


def _whole(part: Part, how: How) -> PartChange:
    return PartChange(part.kind, blockwise.all_whole(part.blocks, how), how, part.label, part.label)
