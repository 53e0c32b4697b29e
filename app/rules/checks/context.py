"""What the checks of one item need to know of the document around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

import msgspec

from app.model.annotations import Appendix, Person
from app.model.body import Body
from app.model.header import Kind
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Part, Section
from app.profiles.checks import Checks
from app.profiles.profile import Profile
from app.rules.checks.finding import Finding, Where


class Facts(msgspec.Struct, frozen=True):
    """What all items share; while it stays the same, an unchanged item needs no second look."""

    kind: Kind
    day: date | None  # the meeting's last
    body: Body | None
    people: dict[str, Person]
    appendices: tuple[Appendix, ...]
    profile: Profile

    @property
    def checks(self) -> Checks:
        return self.profile.checks

    def setting_of(self, code: str) -> str:
        return self.checks.setting(code)


class Item(msgspec.Struct, frozen=True):
    """A section of the first level with all under it, and what else its checks look at."""

    section: Section
    number: int | None
    facts: Facts


def facts_of(minutes: Minutes, profile: Profile) -> Facts:
    """The facts of a document that its items share."""
    days = [day.date for day in minutes.header.meeting_days if day.date]
    return Facts(
        minutes.header.kind,
        max(days, default=None),
        minutes.body,
        everyone(minutes),
        minutes.appendices,
        profile,
    )


def found(
    facts: Facts,
    code: str,
    section: Section | None = None,
    part: Part | None = None,
    *,
    where: Where = "text",
    mend: str = "",
    **params: str | int,
) -> Iterator[Finding]:
    """The finding, unless the profile has turned it off."""
    setting = facts.checks.setting(code)
    if setting != "off":
        yield Finding(
            code, setting, section.id if section else "", part.id if part else "", where, params, mend
        )


@cache
def compiled(patterns: tuple[str, ...]) -> Sequence[re.Pattern[str]]:
    """Patterns of the profile, ready to use."""
    return tuple(re.compile(pattern) for pattern in patterns)


def any_found(patterns: tuple[str, ...], text: str) -> bool:
    """Whether one of the patterns is found in the text."""
    return any(pattern.search(text) for pattern in compiled(patterns))
