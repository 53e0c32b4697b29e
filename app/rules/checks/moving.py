"""Checks of motions and the order in which they were put (KL 5:53, 5:67)."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.proceedings import Motion
from app.rules.checks.context import Item, found
from app.rules.checks.finding import Finding
from app.rules.proceedings import live, standing

_FORMAL = ("refer_back", "table")


def check(item: Item) -> Iterator[Finding]:
    """The motions and questions of one item."""
    if not item.facts.is_protokoll:
        return
    yield from _movers(item)
    yield from _not_put(item)
    yield from _pointing(item)
    if item.section.outcome not in ("tabled", "referred_back"):
        for number, put in enumerate(standing(item.section, item.minutes), 1):
            has_vote = any(vote.question == put.question.id for vote in item.section.proceedings.votes)
            if put.reached and put.answer is None and not has_vote:
                yield from found(item.facts, "question-unanswered", item.section, where="item", number=number)


def _movers(item: Item) -> Iterator[Finding]:
    """Only who serves may move (in the item's beginning or at its decision)."""
    serving = {*item.sitting.opening.values(), *item.sitting.deciding.values()}
    for motion in live(item.section):
        if not motion.movers:
            yield from found(item.facts, "motion-without-mover", item.section, where="item")
        if not item.facts.noted or not item.sitting.opening:
            continue
        for person in dict.fromkeys((*motion.movers, *motion.seconders)):
            known = person in item.facts.people
            if known and person not in serving and person not in item.sitting.conflicted:
                name = item.facts.name(person)
                yield from found(item.facts, "motion-by-outsider", item.section, where="item", person=name)


def _not_put(item: Item) -> Iterator[Finding]:
    """Every motion that stands is put, unless the item was laid aside before its turn came."""
    section = item.section
    if section.outcome in ("tabled", "referred_back") or _laid_aside(item):
        return
    motions = live(section)
    put = {side for question in section.proceedings.questions for side in (question.yes, question.no)}
    main = [q for q in section.proceedings.questions if q.kind == "main"]
    rejects = {motion.id for motion in motions if motion.type == "reject"}
    for motion in motions:
        done = motion.id in put
        if motion.type == "approve":
            done = True  # it is what the item proposes, which is put anyway
        elif motion.type == "reject":  # whoever wants it rejected wants the same
            done = done or bool(rejects & put) or any(not question.no for question in main)
        elif motion.type in _FORMAL:
            done = done or any(other.type == motion.type and other.id in put for other in motions)
        if not done:
            name = _named(item, motion)
            yield from found(
                item.facts, "motion-not-put", item.section, where="item", mend="compose", motion=name
            )


def _laid_aside(item: Item) -> bool:
    return any(
        put.question.kind == "formal" and put.answer == "no" for put in standing(item.section, item.minutes)
    )


def _pointing(item: Item) -> Iterator[Finding]:
    """Questions, votes and remarks point to what is there, and nobody puts what was withdrawn."""
    section, facts = item.section, item.facts
    motions = {motion.id: motion for motion in section.proceedings.motions}
    questions = {question.id for question in section.proceedings.questions}
    for question in section.proceedings.questions:
        for side in (question.yes, question.no):
            if not side:
                continue
            if side not in motions:
                yield from found(facts, "question-motion-gone", section, where="item", mend="compose")
            elif motions[side].withdrawn:
                name = _named(item, motions[side])
                yield from found(
                    facts, "question-withdrawn", section, where="item", mend="compose", motion=name
                )
    for vote in section.proceedings.votes:
        if vote.question and vote.question not in questions:
            yield from found(facts, "vote-question-gone", section, where="item")


def _named(item: Item, motion: Motion) -> str:
    return motion.name or motion.text[:60] or item.facts.names(motion.movers)
