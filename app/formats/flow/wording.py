"""How days, times, numbers and people are written in a document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.model.annotations import Person
from app.model.dates import written_date
from app.model.inlines import clean
from app.model.people import with_party
from app.profiles import Profile


def line(text: str) -> str:
    """The text as one line of a form or a heading."""
    return clean(text).strip()


def written(day: date, profile: Profile) -> str:
    """A day as the profile writes days."""
    return day.isoformat() if profile.dates == "iso" else written_date(day)


def numbered(number: int, profile: Profile) -> str:
    """The number of an item: "§ 45"."""
    return profile.attendance.one(number)


def named(person: str, people: Mapping[str, Person]) -> str:
    """A person by name and party, "" for one that nobody knows."""
    known = people.get(person)
    return line(with_party(known)) if known else ""


def items_written(items: Iterable[str], numbers: Mapping[str, int], profile: Profile) -> str:
    """Items by their numbers, runs drawn together: "§§ 45, 47–49"; "" for none."""
    found = sorted({numbers[item] for item in items if item in numbers})
    if len(found) <= 1:
        return numbered(found[0], profile) if found else ""
    runs: list[list[int]] = []
    for number in found:
        if runs and runs[-1][-1] == number - 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    pieces = ("–".join(map(str, run)) for run in runs)
    return profile.attendance.several(", ".join(pieces))
