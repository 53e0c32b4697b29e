"""Runs all checks, and again only those of the items that changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Section
from app.profiles.profile import Profile
from app.rules.attendance import Sitting, Timeline, timeline
from app.rules.checks import (
    attending,
    authority,
    conflicts,
    dates,
    decisions,
    enclosed,
    generated,
    heads,
    moving,
    names,
    order,
    pointing,
    references,
    remarks,
    texts,
    votes,
)
from app.rules.checks.context import Facts, Item, Whole, facts_of
from app.rules.checks.finding import Finding
from app.rules.numbering import numbers

_OF_ITEMS: tuple[Callable[[Item], Iterator[Finding]], ...] = (
    texts.check,
    names.check,
    decisions.check,
    moving.check,
    votes.check,
    remarks.check,
    conflicts.check,
    authority.check,
    dates.check_item,
    enclosed.check_item,
    generated.check,
)
_OF_OPENING = (texts.check_words, names.check, enclosed.check_item)
_OF_ALL = (heads.check, dates.check, order.check, enclosed.check, references.check)
_OF_ATTENDANCE = (pointing.check, attending.check)


class _Kept(msgspec.Struct, frozen=True):
    """What an item gave, and from what."""

    section: Section
    number: int | None
    sitting: Sitting
    findings: tuple[Finding, ...]


class Checker:
    """The checks of one document through its changes: what an item gave is kept while it stays the same."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._facts: Facts | None = None
        self._kept: dict[str, _Kept] = {}
        self._numbers: dict[str, int] = {}
        self._line: Timeline | None = None
        self._attendance: tuple[Finding, ...] = ()

    def check(self, minutes: Minutes) -> tuple[Finding, ...]:
        """All findings: those of the whole document first, then item by item in their order."""
        whole, opening = self._whole(minutes)
        facts, line = whole.facts, timeline(minutes)
        same = facts == self._facts
        if not same or line is not self._line or numbers(minutes) != self._numbers:
            self._attendance = _all(_OF_ATTENDANCE, whole)
        kept = self._kept if same else {}
        self._facts, self._line, self._numbers = facts, line, numbers(minutes)
        known = {item.section.id: item for item in whole.items}
        others = (Item(s, None, Sitting(), facts, minutes) for s in minutes.sections if s.id not in known)
        known.update((item.section.id, item) for item in others)
        self._kept = {"": _item(opening, kept, _OF_OPENING)}
        for section in minutes.sections:
            self._kept[section.id] = _item(known[section.id], kept, _OF_ITEMS)
        own = _all(_OF_ALL, whole)
        return (*own, *self._attendance, *(f for each in self._kept.values() for f in each.findings))

    def _whole(self, minutes: Minutes) -> tuple[Whole, Item]:
        facts = facts_of(minutes, self._profile, (s.id for _, s in tree.walk(minutes.sections)))
        line, known = timeline(minutes), numbers(minutes)
        items = tuple(
            Item(section, known[section.id], line.at(section.id), facts, minutes)
            for section in minutes.sections
            if section.id in known
        )
        opening = Item(Section("", parts=(minutes.opening,)), None, Sitting(), facts, minutes)
        return Whole(minutes, facts, items), opening


def findings(minutes: Minutes, profile: Profile) -> tuple[Finding, ...]:
    """All findings of a document, by the profile's checks."""
    return Checker(profile).check(minutes)


def _all(checks: tuple[Callable[[Whole], Iterator[Finding]], ...], whole: Whole) -> tuple[Finding, ...]:
    return tuple(finding for check in checks for finding in check(whole))


def _item(
    item: Item, kept: dict[str, _Kept], checks: tuple[Callable[[Item], Iterator[Finding]], ...]
) -> _Kept:
    section, known = item.section, kept.get(item.section.id)
    if (
        known
        and (known.section is section or (not section.id and known.section == section))
        and known.number == item.number
        and known.sitting == item.sitting
    ):
        return known
    given = tuple(finding for check in checks for finding in check(item))
    return _Kept(section, item.number, item.sitting, given)
