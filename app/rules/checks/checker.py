"""Runs all checks, and again only those of the items that changed."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.minutes import Minutes
from app.profiles.profile import Profile
from app.rules.checks import decisions, heads, order, texts
from app.rules.checks.context import Facts, Item, facts_of
from app.rules.checks.finding import Finding
from app.rules.numbering import numbers

_OF_ITEMS = (texts.check, decisions.check)
_OF_ALL = (heads.check, order.check)


class Checker:
    """The checks of one document through its changes: what an item gave is kept while it stays the same."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._facts: Facts | None = None
        self._kept: dict[str, tuple[Item, tuple[Finding, ...]]] = {}

    def check(self, minutes: Minutes) -> tuple[Finding, ...]:
        """All findings: those of the whole first, then item by item in their order."""
        facts = facts_of(minutes, self._profile)
        if facts != self._facts:
            self._kept = {}
        self._facts = facts
        kept = self._kept
        self._kept = {item.section.id: self._item(item, kept) for item in _items(minutes, facts)}
        own = (finding for check in _OF_ALL for finding in check(minutes, facts))
        return (*own, *(finding for _, found in self._kept.values() for finding in found))

    def _item(
        self, item: Item, kept: dict[str, tuple[Item, tuple[Finding, ...]]]
    ) -> tuple[Item, tuple[Finding, ...]]:
        known = kept.get(item.section.id)
        if known and known[0].section is item.section and known[0].number == item.number:
            return known
        return item, tuple(finding for check in _OF_ITEMS for finding in check(item))


def findings(minutes: Minutes, profile: Profile) -> tuple[Finding, ...]:
    """All findings of a document, by the profile's checks."""
    return Checker(profile).check(minutes)


def _items(minutes: Minutes, facts: Facts) -> Iterator[Item]:
    known = numbers(minutes)
    for section in minutes.sections:
        yield Item(section, known.get(section.id), facts)
