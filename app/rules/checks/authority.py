"""Checks of items that exercise authority over an individual: who deals with them also decides (KL 4:26)."""

from __future__ import annotations

from collections.abc import Iterator

from app.rules.checks.context import Item, found
from app.rules.checks.finding import Finding


def check(item: Item) -> Iterator[Finding]:
    """Nobody abstains in a board where the individual may appeal by förvaltningsbesvär."""
    facts, section = item.facts, item.section
    council = facts.body is not None and facts.body.kind == "council"
    if not facts.is_protokoll or council or section.appeal != "administrative":
        return
    abstained = {
        ballot.person
        for vote in section.proceedings.votes
        for ballot in vote.ballots
        if ballot.choice == "abstain" and ballot.person in item.deciders
    }
    if people := abstained | item.sitting.refraining:
        yield from found(facts, "authority-abstained", section, where="item", names=facts.names(people))
