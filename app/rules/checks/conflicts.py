"""Checks of those with a conflict of interest: what they may not do in the item (KL 5:47, 6:30)."""

from __future__ import annotations

from collections.abc import Iterator

from app.rules.checks.context import Item, found
from app.rules.checks.finding import Finding
from app.rules.proceedings import live


def check(item: Item) -> Iterator[Finding]:
    """Whoever has a conflict neither votes nor moves, reserves or presents the item."""
    facts, section = item.facts, item.section
    if not facts.is_protokoll or not item.sitting.conflicted:
        return
    proceedings = section.proceedings
    moved = {person for motion in live(section) for person in (*motion.movers, *motion.seconders)}
    voted = {ballot.person for vote in proceedings.votes for ballot in vote.ballots}
    called = {vote.called_by for vote in proceedings.votes}
    reserved = {person for r in proceedings.remarks if r.kind == "reservation" for person in r.people}
    for person in sorted(item.sitting.conflicted, key=facts.name):
        name = facts.name(person)
        for did, code in (
            (person in voted, "conflict-voted"),
            (person in moved or person in called, "conflict-moved"),
            (person in reserved, "conflict-reserved"),
            (person in section.presenters, "conflict-presents"),
        ):
            if did:
                yield from found(facts, code, section, where="item", person=name)
