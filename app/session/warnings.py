"""What is not to go out unnoticed: personal identity numbers and what is to be masked, with their places.

Until publishing masks what it must, every export shows both; so whoever exports is told before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from app.errors import Message
from app.formats.flow import Blocks, corrections
from app.messages import sentence
from app.model import tree
from app.model.blocks import Block, Paragraph, walk
from app.model.inlines import Footnote, Inline, Text
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import Profile
from app.rules.checks.finding import Finding, Where
from app.rules.checks.personal_numbers import personal_numbers
from app.rules.checks.places import place
from app.rules.checks.texts import hidden
from app.rules.checks.wording import paragraphs

_WITH_COMMENTS = (".json",)  # the kinds of files that carry comments
_DAYS = ".ics"  # has nothing of the text
_ELSEWHERE = frozenset({"id", "parts", "sections"})  # of a section: what is looked at by itself


def warnings(package: Package, profile: Profile, language: str, *, kind: str = "") -> tuple[Message, ...]:
    """One message for each place with personal identity numbers or masks, in reading order.

    `kind` is the file's ending. Numbers are told without their last four digits, places in `language`.
    """
    return tuple(_Search(package, profile, language).all(kind.lower()))


class _Search:
    """Looks through one document."""

    def __init__(self, package: Package, profile: Profile, language: str) -> None:
        self._package = package
        self._minutes: Minutes = package.minutes
        self._profile = profile
        self._language = language

    def all(self, kind: str) -> Iterator[Message]:
        minutes = self._minutes
        yield from self._facts("header", minutes.header)
        if kind == _DAYS:
            return
        yield from self._facts("attendance", (minutes.attendance, minutes.people))
        yield from self._facts("body", minutes.body)
        yield from self._part(None, minutes.opening)
        for _, section in tree.walk(minutes.sections):
            names = [name for name in section.__struct_fields__ if name not in _ELSEWHERE]
            yield from self._facts("item", [getattr(section, name) for name in names], section)
            for part in section.parts:
                yield from self._part(section, part)
        yield from self._facts("appendices", minutes.appendices)
        yield from self._facts("assignments", minutes.assignments)
        yield from self._facts("text", (minutes.life, self._corrected()))
        if kind in _WITH_COMMENTS:
            where = sentence(Message("place.comments"), self._language)
            yield from self._told(lambda: where, _strings(minutes.comments))

    def _facts(self, where: Where, facts: object, section: Section | None = None) -> Iterator[Message]:
        yield from self._told(lambda: self._place(where, section), _strings(facts))

    def _part(self, section: Section | None, part: Part) -> Iterator[Message]:
        """The words of a part, a number in differently set pieces as one; and what is masked there."""

        def where() -> str:  # to find the way to a section takes longer than to look through it
            return self._place("text", section, part)

        yield from self._told(where, (part.label, *paragraphs(part.blocks)))
        if count := sum(_masks(block) for block in walk(part.blocks)):
            yield Message("export.masked", {"place": where(), "count": count})

    def _told(self, where: Callable[[], str], texts: Iterator[str] | tuple[str, ...]) -> Iterator[Message]:
        found = [n for text in texts for n in personal_numbers(text, self._profile.checks.not_personal)]
        for number in dict.fromkeys(map(hidden, found)):
            yield Message("export.personal-number", {"place": where(), "number": number})

    def _corrected(self) -> list[str]:
        """What the document prints of earlier wordings."""
        told = corrections.told(self._minutes, self._profile, self._package.versions)
        return [text for item in told if isinstance(item, Blocks) for text in paragraphs(item.blocks)]

    def _place(self, where: Where, section: Section | None, part: Part | None = None) -> str:
        finding = Finding(
            "personal-number", "warning", section.id if section else "", part.id if part else "", where
        )
        named = place(finding, self._minutes, self._profile, self._language)
        for number in tuple(personal_numbers(named)):  # a heading may hold one
            named = named.replace(number, hidden(number))
        return named


def _strings(value: object) -> Iterator[str]:
    """Every text in a value of the model, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _strings(getattr(value, name))
    elif isinstance(value, tuple | list):
        for each in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _strings(each)  # pyright: ignore[reportUnknownArgumentType]


def _masks(block: Block) -> int:
    return sum(map(_masked, block.content)) if isinstance(block, Paragraph) else 0


def _masked(inline: Inline) -> int:
    if isinstance(inline, Footnote):
        return sum(bool(each.marks.mask) for each in inline.content if isinstance(each, Text))
    return int(isinstance(inline, Text) and bool(inline.marks.mask))
