"""Checks of what travels with the text: appendices and assignments."""

from __future__ import annotations

from collections.abc import Iterator

from app.model import tree
from app.model.annotations import Assignment
from app.rules.checks.context import Facts, Item, Whole, compiled, found
from app.rules.checks.finding import Finding
from app.rules.checks.texts import hidden, numbers_in
from app.rules.checks.wording import paragraphs


def check(whole: Whole) -> Iterator[Finding]:
    """The lists of appendices and assignments."""
    facts = whole.facts
    for number, appendix in enumerate(facts.appendices, 1):
        if not appendix.media:
            yield from found(facts, "appendix-without-file", where="appendices", number=number)
        if not appendix.title.strip():
            yield from found(facts, "appendix-without-title", where="appendices", number=number)
        if appendix.section and appendix.section not in facts.sections:
            yield from found(
                facts,
                "appendix-item-gone",
                where="appendices",
                mend="free-appendix",
                number=number,
                id=appendix.id,
            )
        for text in (appendix.title, appendix.file):
            for personal in numbers_in(facts, text.replace("_", " ")):
                yield from found(facts, "personal-number", where="appendices", number=hidden(personal))
    for assignment in whole.minutes.assignments:
        yield from _assignment(facts, assignment)


def check_item(item: Item) -> Iterator[Finding]:
    """What an item's text says of appendices."""
    facts = item.facts
    patterns = compiled(facts.checks.appendix)
    if not facts.is_protokoll or not patterns:
        return
    known = len(facts.appendices)
    for _, section in tree.walk((item.section,)):
        for part in section.parts:
            wrong: dict[int, None] = {}
            for text in paragraphs(part.blocks):
                for pattern in patterns:
                    for match in pattern.finditer(text):
                        number = match["number"] or ""
                        if number.isdecimal() and not 1 <= int(number) <= known:
                            wrong[int(number)] = None
            for number in wrong:
                yield from found(facts, "appendix-unknown", section, part, number=number, known=known)


def _assignment(facts: Facts, assignment: Assignment) -> Iterator[Finding]:
    what = assignment.what.strip()
    if not what:
        yield from found(facts, "assignment-without-what", where="assignments", id=assignment.id)
    elif not assignment.who.strip():
        yield from found(facts, "assignment-without-who", where="assignments", what=what, id=assignment.id)
    if assignment.due is None:
        if what:
            yield from found(
                facts, "assignment-without-due", where="assignments", what=what, id=assignment.id
            )
    elif facts.days and assignment.due < facts.days[0]:
        yield from found(
            facts,
            "assignment-due-before",
            where="assignments",
            what=what,
            due=str(assignment.due),
            id=assignment.id,
        )
    if assignment.section and assignment.section not in facts.sections:
        yield from found(
            facts,
            "assignment-item-gone",
            where="assignments",
            mend="free-assignment",
            what=what,
            id=assignment.id,
        )
    for text in (assignment.what, assignment.who):
        for number in numbers_in(facts, text):
            yield from found(facts, "personal-number", where="assignments", number=hidden(number))
