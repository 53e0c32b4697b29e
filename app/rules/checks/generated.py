"""Checks of parts that the program wrote and a person changed: whether their facts have changed since."""

from __future__ import annotations

from collections.abc import Iterator

from app.rules.checks.context import Item, found
from app.rules.checks.finding import Finding
from app.rules.proceedings.wanted import digest, wanted


def check(item: Item) -> Iterator[Finding]:
    """The changed parts of one item that say something else than its facts by now."""
    section, facts = item.section, item.facts
    made = [(part, part.generated) for part in section.parts if part.generated and part.generated.facts]
    if not made or item.number is None or section.approval is not None:
        return
    now = {each.rule: each.facts for each in wanted(item.minutes, section, facts.profile)}
    for part, mark in made:
        known = now.get(mark.rule)
        if known == mark.facts or not (mark.edited or digest(part.blocks) != mark.facts):
            continue
        code = "part-facts-gone" if known is None else "part-stale"
        yield from found(facts, code, section, part, mend="use-generated")
