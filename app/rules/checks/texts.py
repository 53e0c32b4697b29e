"""Checks of what is written: headings, empty sections, personal identity numbers, case numbers, appeals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from app.model import tree
from app.model.sections import Part, Section
from app.profiles.writing import PLACE
from app.rules.checks.context import Facts, Item, found
from app.rules.checks.finding import Finding
from app.rules.checks.personal_numbers import personal_numbers
from app.rules.checks.wording import is_empty, paragraphs


def check(item: Item) -> Iterator[Finding]:
    """The headings and words of one item and all under it."""
    for level, section in tree.walk((item.section,)):
        yield from _section(item.facts, section, level)
    yield from check_words(item)


def check_words(item: Item) -> Iterator[Finding]:
    """The personal identity numbers in all words of an item."""
    facts = item.facts
    for _, section in tree.walk((item.section,)):
        for part in section.parts:
            for text in (part.label, *paragraphs(part.blocks)):
                for number in numbers_in(facts, text):
                    yield from found(
                        facts, "personal-number", section, part, mend="mask", number=hidden(number)
                    )
            yield from _places_left(facts, section, part)
        for text in _facts_of(section):
            for number in numbers_in(facts, text):
                yield from found(facts, "personal-number", section, where="item", number=hidden(number))


def _places_left(facts: Facts, section: Section, part: Part) -> Iterator[Finding]:
    """The first place of a phrase in a part that nobody has filled in."""
    for text in paragraphs(part.blocks):
        if left := PLACE.search(text):
            yield from found(facts, "place-left", section, part, words=left[0])
            return


def _facts_of(section: Section) -> Iterator[str]:
    """What is written outside the parts."""
    proceedings = section.proceedings
    yield from (section.heading, section.case_number, section.appeal_instruction)
    yield from (proceedings.proposal_name, *section.presenters)
    for motion in proceedings.motions:
        yield from (motion.text, motion.name)
    for vote in proceedings.votes:
        yield from (vote.yes, vote.no, *(candidate.name for candidate in vote.candidates))


def _section(facts: Facts, section: Section, level: int) -> Iterator[Finding]:
    if facts.is_protokoll and not section.heading.strip():
        yield from found(facts, "heading-missing", section, where="item")
    if not section.sections and all(is_empty(part.blocks) for part in section.parts):
        yield from found(facts, "section-empty", section)
    pattern = case_pattern(facts)
    if not follows(section.case_number, pattern):
        yield from found(
            facts, "case-number-form", section, where="item", number=section.case_number, pattern=pattern
        )
    if level == 1 and section.appeal == "administrative" and not section.appeal_instruction.strip():
        yield from found(facts, "appeal-without-instruction", section, where="item")


def numbers_in(facts: Facts, text: str) -> Iterator[str]:
    """The personal identity numbers in a text."""
    return personal_numbers(text, facts.checks.not_personal)


def hidden(number: str) -> str:
    """A personal identity number as it may be shown: without its last four digits."""
    return re.sub(r"\d{4}$", "····", number)


def case_pattern(facts: Facts) -> str:
    """How case numbers look: the body's pattern or the profile's, "" for any."""
    own = facts.body.case_numbers if facts.body else ""
    return (own or facts.checks.case_numbers) if facts.is_protokoll else ""


def follows(number: str, pattern: str) -> bool:
    """Whether a case number has one of the forms in a pattern, which semicolons part; none is fine."""
    forms = [form.strip() for form in pattern.split(";") if form.strip()]
    if not forms or not number.strip():
        return True
    return any(_expression(form).fullmatch(number.strip()) for form in forms)


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    """One form, e.g. "KS {year}/{number}", as an expression."""
    pieces = re.split(r"(\{\w+\}|\s+)", pattern.strip())
    return re.compile("".join(_piece(piece) for piece in pieces))


def _piece(piece: str) -> str:
    match piece:
        case "{year}":
            return r"(?:\d{4}|\d{2})"
        case "{number}":
            return r"\d+"
        case _ if piece.startswith("{") and piece.endswith("}"):
            return r"[\w.-]+"
        case _:
            return re.escape(piece) if piece.strip() or not piece else r"\s+"
