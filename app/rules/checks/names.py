"""Checks of persons: those that the text is marked with and those it names are in the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, Inline, Text
from app.model.sections import Part
from app.rules.checks.context import Facts, Item, compiled, found
from app.rules.checks.finding import Finding
from app.rules.checks.wording import paragraphs


def check(item: Item) -> Iterator[Finding]:
    """The persons and items that one item points to, in its text and its proceedings."""
    facts, section = item.facts, item.section
    for _, each in tree.walk((section,)):
        for part in each.parts:
            people, items = _marked(part)
            if people - facts.people.keys():
                yield from found(facts, "person-gone", each, part)
            if items - facts.sections:
                yield from found(facts, "reference-gone", each, part)
            for name in _unknown(facts, part):
                yield from found(facts, "name-not-registered", each, part, name=name)
    if facts.is_protokoll and any(person not in facts.people for person in _acting(item)):
        yield from found(facts, "acting-person-gone", section, where="item")


def _marked(part: Part) -> tuple[set[str], set[str]]:
    people: set[str] = set()
    items: set[str] = set()

    def look(content: Iterable[Inline]) -> None:
        for inline in content:
            if isinstance(inline, Footnote):
                look(inline.content)
            elif isinstance(inline, Text):
                people.add(inline.marks.person)
                items.add(inline.marks.item)

    for block in walk(part.blocks):
        if isinstance(block, Paragraph):
            look(block.content)
    return people - {""}, items - {""}


def _unknown(facts: Facts, part: Part) -> Iterator[str]:
    """Names such as "Förnamn Efternamn (X)", X a party of the body, that no register has."""
    body, patterns = facts.body, compiled(facts.checks.names)
    if body is None or not body.people or not patterns or not facts.is_protokoll:
        return
    registered = _registered(tuple(person.name for person in facts.people.values()))
    parties = {person.party for person in body.people} | {seat.party for seat in body.seats}
    told: set[str] = set()
    for text in paragraphs(part.blocks):
        if "(" not in text:
            continue
        for pattern in patterns:
            for match in pattern.finditer(text):
                words = (match["name"] or "").split()
                tails = {" ".join(words[start:]).casefold() for start in range(len(words))}
                name = " ".join(words[-2:])
                if match["party"] in parties and not tails & registered and name not in told:
                    told.add(name)
                    yield f"{name} ({match['party']})"


@lru_cache(maxsize=8)
def _registered(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(" ".join(name.split()).casefold() for name in names)


def _acting(item: Item) -> Iterator[str]:
    proceedings = item.section.proceedings
    for motion in proceedings.motions:
        yield from (*motion.movers, *motion.seconders)
    for vote in proceedings.votes:
        yield from (ballot.person for ballot in vote.ballots)
        yield from (candidate.person for candidate in vote.candidates if candidate.person)
        if vote.called_by:
            yield vote.called_by
    for remark in proceedings.remarks:
        yield from remark.people
