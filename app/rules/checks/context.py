"""What the checks look at: the document with what follows from it, and one item of it with its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from types import MappingProxyType

import msgspec

from app.model.annotations import Appendix, Person
from app.model.attendance import Arrives, Present
from app.model.body import Body
from app.model.header import Kind
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.model.sections import Part, Section
from app.profiles.checks import Checks
from app.profiles.profile import Profile
from app.rules.attendance import Sitting
from app.rules.checks.finding import Finding, Where


class Facts(msgspec.Struct, frozen=True):
    """What all items share; while it stays the same, an unchanged item needs no second look."""

    kind: Kind
    days: tuple[date, ...]  # of the meeting, in order
    body: Body | None
    people: Mapping[str, Person]
    appendices: tuple[Appendix, ...]
    sections: frozenset[str]  # the ids of all
    profile: Profile
    noted: bool  # whether anybody is noted as present, so that there is something to check it by

    @property
    def checks(self) -> Checks:
        return self.profile.checks

    @property
    def is_protokoll(self) -> bool:
        return self.kind == "protokoll"

    def name(self, person: str) -> str:
        """A person as the minutes name them; a question mark for who is in no register."""
        known = self.people.get(person)
        return with_party(known) if known else "?"

    def names(self, people: Iterable[str]) -> str:
        """Several persons, in the order of their names."""
        return ", ".join(sorted(self.name(person) for person in people))


class Item(msgspec.Struct, frozen=True):
    """A section of the first level with all under it, as the checks of one item see it."""

    section: Section
    number: int | None  # None: it is not one of the numbered items
    sitting: Sitting
    facts: Facts
    minutes: Minutes

    @property
    def deciders(self) -> frozenset[str]:
        """Who takes part in the decision."""
        return frozenset(self.sitting.deciding.values()) - self.sitting.refraining


class Whole(msgspec.Struct, frozen=True):
    """The document with its items' numbers and sittings."""

    minutes: Minutes
    facts: Facts
    items: tuple[Item, ...]  # the numbered ones

    def ranges(self, numbers: Iterable[int]) -> str:
        """Paragraphs as they are written: "§ 45", "§§ 45, 47–49"."""
        runs: list[list[int]] = []
        for number in sorted(set(numbers)):
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        written = ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
        words = self.facts.profile.attendance
        return words.several(written) if len(runs) > 1 or (runs and len(runs[0]) > 1) else words.one(written)


def facts_of(minutes: Minutes, profile: Profile, sections: Iterable[str]) -> Facts:
    """The facts of a document that its items share."""
    return Facts(
        minutes.header.kind,
        tuple(sorted(day.date for day in minutes.header.meeting_days if day.date)),
        minutes.body,
        everyone(minutes),
        minutes.appendices,
        frozenset(sections),
        profile,
        any(isinstance(event, Present | Arrives) for event in minutes.attendance),
    )


def found(
    facts: Facts,
    code: str,
    section: Section | None = None,
    part: Part | None = None,
    *,
    where: Where = "text",
    mend: str = "",
    told: Mapping[str, str | int] = MappingProxyType({}),
    **params: str | int,
) -> Iterator[Finding]:
    """The finding, unless the profile has turned it off; `told` and `params` fill its sentences."""
    setting = facts.checks.setting(code)
    if setting != "off":
        yield Finding(
            code,
            setting,
            section.id if section else "",
            part.id if part else "",
            where,
            {**told, **params},
            mend,
        )


@cache
def compiled(patterns: tuple[str, ...]) -> Sequence[re.Pattern[str]]:
    """Patterns of the profile, ready to use."""
    return tuple(re.compile(pattern) for pattern in patterns)


def any_found(patterns: tuple[str, ...], text: str) -> bool:
    """Whether one of the patterns is found in the text."""
    return any(pattern.search(text) for pattern in compiled(patterns))
