"""Checks of reservations: by those who took part in the decision, before the meeting ended (KL 4:27)."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.proceedings import Remark
from app.rules.checks.context import Item, found
from app.rules.checks.finding import Finding
from app.rules.proceedings import standing, vote_on
from app.rules.proceedings.wanted import digest

_LAID_ASIDE = ("formal", "no")  # tabled or referred back


def check(item: Item) -> Iterator[Finding]:
    """The reservations, statements and notes of one item."""
    facts, section = item.facts, item.section
    if not facts.is_protokoll:
        return
    motions = {motion.id for motion in section.proceedings.motions}
    appendices = {appendix.id for appendix in facts.appendices}
    for remark in section.proceedings.remarks:
        if not remark.people:
            yield from found(facts, "remark-by-nobody", section, where="item")
        if remark.kind == "reservation":
            yield from _reservation(item, remark)
        if remark.motion and remark.motion not in motions:
            yield from found(facts, "remark-motion-gone", section, where="item")
        if remark.appendix and remark.appendix not in appendices:
            yield from found(facts, "remark-appendix-gone", section, where="item")
    yield from _without_words(item)


def _without_words(item: Item) -> Iterator[Finding]:
    """Statements and notes of which only what the program wrote stands there: the words come after it."""
    section = item.section
    rules = {
        f"{r.kind}:{r.id}" for r in section.proceedings.remarks if r.kind != "reservation" and not r.appendix
    }
    more = {part.kind for part in section.parts if part.blocks and part.generated is None}
    for part in section.parts:
        made = part.generated
        if made is None or made.rule not in rules or part.kind in more:
            continue
        if not made.edited and digest(part.blocks) == made.facts:
            yield from found(item.facts, "remark-without-words", section, part)


def _reservation(item: Item, remark: Remark) -> Iterator[Finding]:
    facts, section = item.facts, item.section
    if not remark.announced:
        names = facts.names(remark.people)
        yield from found(facts, "reservation-late", section, where="item", names=names)
    if not facts.noted:
        return
    for person in dict.fromkeys(remark.people):
        if person not in facts.people or person in item.sitting.conflicted:
            continue
        name = facts.name(person)
        if person not in item.deciders:
            yield from found(facts, "reservation-by-outsider", section, where="item", person=name)
        elif _abstained(item, person):
            yield from found(facts, "reservation-abstained", section, where="item", person=name)


def _abstained(item: Item, person: str) -> bool:
    """Whether somebody abstained in all that decided the item.

    Rounds that find a counter-proposal decide nothing; in what was found without a vote everybody took part.
    """
    deciding = [
        vote_on(put.question, item.section)
        for put in standing(item.section, item.minutes)
        if put.reached
        and (put.question.kind in ("main", "addition") or (put.question.kind, put.answer) == _LAID_ASIDE)
    ]
    choices = [
        next((ballot.choice for ballot in vote.ballots if ballot.person == person), "") if vote else ""
        for vote in deciding
    ]
    return bool(choices) and all(choice == "abstain" for choice in choices)
