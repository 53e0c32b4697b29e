"""Keeps what the program writes in step with its facts, and never writes over a person's words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec
from msgspec.structs import replace

from app.errors import UserError
from app.model import tree
from app.model.attendance import Conflict
from app.model.blocks import Block
from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.sections import Generated, Part, Section
from app.profiles.loading import load_for, profile_name
from app.profiles.phrases import fill
from app.profiles.profile import Profile
from app.rules.attendance import Sitting, timeline
from app.rules.life import is_closed
from app.rules.numbering import items
from app.rules.proceedings.kinds import inserted
from app.rules.proceedings.wanted import Wanted, digest, wanted
from app.session.edits import TYPING, Edit


class Stale(msgspec.Struct, frozen=True):
    """A part that a person wrote in, whose facts have changed since: what the program would write now.

    `blocks` is empty when the facts are gone. `facts` is their digest.
    """

    section: str
    part: str
    rule: str
    blocks: tuple[Block, ...]
    facts: str
    label: str = ""


def kept(before: Minutes, after: Minutes, edit: Edit) -> Minutes:
    """The document after an edit with what the program writes brought up to date. Costs nothing for typing.

    Minutes that are approved are closed, and an item that was approved at once is: they stay as they are.
    """
    if type(edit) in TYPING or after.header.kind != "protokoll":
        return after
    if is_closed(after):
        return after
    changed = [section for section in _changed(before, after) if section.approval is None]
    if not changed:
        return after
    profile = _profile_of(after)
    if profile is None:
        return after
    found = {section.id: _kept(after, section, profile) for section in changed}
    sections = tuple(found.get(section.id, section) for section in after.sections)
    same = all(a is b for a, b in zip(sections, after.sections, strict=True))
    return after if same else replace(after, sections=sections)


def _profile_of(minutes: Minutes) -> Profile | None:
    """The document's profile; None for one that is not here, and then the text stays as it is."""
    try:
        return load_for(minutes)
    except UserError:
        return None


def _changed(before: Minutes, after: Minutes) -> Iterator[Section]:
    """The items whose facts may have changed."""
    old = {section.id: section for section in before.sections}
    now = items(after)
    everywhere = (
        before.body is not after.body
        or before.people is not after.people
        or before.appendices is not after.appendices
        or profile_name(before) != profile_name(after)
        or (before.header.body != after.header.body and not (after.body and after.body.name))
        or before.header.kind != after.header.kind
    )
    seated: set[str] = set() if everywhere else _seated_otherwise(before, after)
    for section in now:
        if everywhere or section.id in seated or section is not old.get(section.id):
            yield section


def _seated_otherwise(before: Minutes, after: Minutes) -> set[str]:
    """The items in which the attendance says something else than before: it follows their order too."""
    same_order = [item.id for item in items(before)] == [item.id for item in items(after)]
    if before.attendance is after.attendance and same_order:
        return set()
    lines = timeline(before), timeline(after)
    noted = [{event for event in each.attendance if isinstance(event, Conflict)} for each in (before, after)]
    found = {event.item for event in noted[0] ^ noted[1]}
    held = {item.id for item in items(before)}
    for item in (each for each in items(after) if each.id in held):
        was, now = (line.at(item.id) for line in lines)
        if was is not now and _deciding(was) != _deciding(now):
            found.add(item.id)
    return found


def _deciding(sitting: Sitting) -> tuple[object, ...]:
    """What the texts of an item take from its sitting."""
    return (*sitting.deciding.items(), sitting.refraining, sitting.chair, sitting.quorum)


def is_own(part: Part) -> bool:
    """Whether a part has words of a person: it is not exactly what the program wrote."""
    if part.generated is None:
        return bool(part.blocks)
    return part.generated.edited or digest(part.blocks) != part.generated.facts


def _kept(minutes: Minutes, section: Section, profile: Profile) -> Section:
    would = wanted(minutes, section, profile)
    if not would and not section.left_out and not any(part.generated for part in section.parts):
        return section
    rules = {each.rule for each in would}
    parts = tuple(
        part for part in section.parts if not part.generated or part.generated.rule in rules or is_own(part)
    )
    for each in would:
        parts = _with(each, parts, section, minutes, profile)
    if not parts and section.parts:  # somewhere to write
        parts = (Part(section.parts[0].id),)
    left_out = tuple(
        rule for rule in section.left_out if rule in rules
    )  # what comes anew may be written again
    same = parts == section.parts and left_out == section.left_out
    return section if same else replace(section, parts=parts, left_out=left_out)


def _with(
    each: Wanted, parts: tuple[Part, ...], section: Section, minutes: Minutes, profile: Profile
) -> tuple[Part, ...]:
    """An item's parts with one the program writes: refreshed, filled in, added, or left to the person."""
    own = next((part for part in parts if part.generated and part.generated.rule == each.rule), None)
    if own is None:
        unmarked = [part for part in parts if part.kind == each.kind and part.generated is None]
        own = next((part for part in unmarked if not part.blocks), None)
        if own is None and (unmarked or each.rule in section.left_out):
            return parts
        if own is None:
            return inserted(
                _written(each, Part(new_id(), each.kind, label=each.label)), parts, minutes, profile
            )
    current = own.generated is not None and own.generated.facts == each.facts
    text = own if is_own(own) or current else _written(each, own)
    label = each.label if own.label in _given(profile) else own.label
    text = text if text.label == label else replace(text, label=label)
    return tuple(text if part is own else part for part in parts)


def _written(each: Wanted, part: Part) -> Part:
    """A part as the program writes it, in the place of what it wrote before."""
    return replace(part, blocks=each.blocks, generated=Generated(each.rule, each.facts))


def _given(profile: Profile) -> frozenset[str]:
    """The labels that the program gives, of votes most; any other is a person's."""
    words = profile.phrases.voted
    labels = (*words.labels.values(), profile.phrases.remarked.not_deciding)
    return _given_labels(labels, words.numbered)


@cache
def _given_labels(profile_labels: tuple[str, ...], numbered: str) -> frozenset[str]:
    many = (fill(numbered, label=label, number=n) for label in profile_labels for n in range(1, 20))
    return frozenset(("", *profile_labels, *many))


def stale(minutes: Minutes, profile: Profile) -> tuple[Stale, ...]:
    """The parts whose words are a person's and whose facts say something else by now, in reading order."""
    return tuple(each for section in items(minutes) for each in stale_in(minutes, section, profile))


def stale_in(minutes: Minutes, section: Section, profile: Profile) -> tuple[Stale, ...]:
    """The same of one item."""
    return tuple(_stale(minutes, section, profile))


def _stale(minutes: Minutes, section: Section, profile: Profile) -> Iterator[Stale]:
    would = wanted(minutes, section, profile)
    by_rule = {each.rule: each for each in would}
    marked = {part.generated.rule for part in section.parts if part.generated}
    taken = set(section.left_out)
    for part in section.parts:
        if part.generated:
            each = by_rule.get(part.generated.rule)
            if each is None and is_own(part) and part.generated.facts:
                yield Stale(section.id, part.id, part.generated.rule, (), "")
            if each and is_own(part) and part.generated.facts != each.facts:
                yield Stale(section.id, part.id, each.rule, each.blocks, each.facts, each.label)
        elif part.blocks:
            free = (w for w in would if w.kind == part.kind and w.rule not in marked | taken)
            if each := next(free, None):
                taken.add(each.rule)
                yield Stale(section.id, part.id, each.rule, each.blocks, each.facts, each.label)


def settled(minutes: Minutes, part: str, *, use: bool) -> Minutes:
    """The document with one stale part settled: what the program writes taken, or the person's words kept."""
    profile = _profile_of(minutes)
    for each in stale(minutes, profile) if profile else ():
        if each.part == part:
            return _settled(minutes, each, use)
    return minutes


def _settled(minutes: Minutes, found: Stale, use: bool) -> Minutes:
    if use and not found.blocks:

        def without(section: Section) -> Section:
            parts = tuple(part for part in section.parts if part.id != found.part)
            return replace(section, parts=parts or (Part(new_id()),))

        return replace(minutes, sections=tree.change(minutes.sections, found.section, without))

    def changed(part: Part) -> Part:
        if not found.blocks:
            return replace(part, generated=None)
        if use:
            part = replace(part, blocks=found.blocks)
        return replace(part, generated=Generated(found.rule, found.facts, edited=not use))

    return tree.change_part(minutes, found.part, changed)
