"""Dates and clock times as Swedes write and read them; English for those who want it."""

from __future__ import annotations

import re
from datetime import date, time

_SWEDISH = "januari februari mars april maj juni juli augusti september oktober november december"
_ENGLISH = "January February March April May June July August September October November December"
_MONTHS = {"sv": _SWEDISH.split(), "en": _ENGLISH.split()}
_MONTH_NUMBER = {
    written: i
    for names in _MONTHS.values()
    for i, name in enumerate(names, 1)
    for written in (name.lower(), name[:3].lower(), name[:4].lower())
}
_YEAR = r"((?:18|19|20|21)\d\d)"  # not a clock time such as 0830
_WRITTEN = re.compile(
    rf"\b(\d{{1,2}})(?::?[ae])?\s+({'|'.join(_MONTH_NUMBER)})\b\.?(?:,?\s+{_YEAR}\b)?", re.IGNORECASE
)
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_SLASHED = re.compile(rf"(?<![/\d])(\d{{1,2}})/(\d{{1,2}})\b(?!/\d{{1,3}}\b)(?:[\s/-]+{_YEAR}\b)?")
_CLOCK = re.compile(r"^(?:kl\.?\s*)?(\d{1,2})[.:]?(\d{2})?$", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:–|—|-|\btill\b|\bto\b)\s*")


def written_date(day: date, language: str = "sv") -> str:
    """The date in words: "3 april 2020"."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"


def written_time(clock: time) -> str:
    """The time as minutes have it: "08.30"."""
    return f"{clock.hour:02}.{clock.minute:02}"


def written_times(start: time | None, end: time | None) -> str:
    """A stretch of time: "08.30–09.10", "08.30–" while it has no end, "" for none."""
    if start is None and end is None:
        return ""
    return f"{written_time(start) if start else ''}–{written_time(end) if end else ''}"


def read_date(text: str, year: int | None = None) -> date | None:
    """The first date in a text ("2020-04-07", "3 april 2020", "3:e apr.", "3/4 2020").

    Without a year that one is taken. None when there is no date, no year to go by, or the date does not
    exist.
    """
    found = [match for form in (_ISO, _WRITTEN, _SLASHED) if (match := form.search(text))]
    if not found:
        return None
    first = min(found, key=lambda match: match.start())
    if first.re is _ISO:
        return _date(int(first[1]), int(first[2]), int(first[3]))
    month = _MONTH_NUMBER[first[2].lower()] if first.re is _WRITTEN else int(first[2])
    return _date(int(first[3] or year or 0), month, int(first[1]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """A clock time ("08.30", "8:30", "kl. 8", "0830"), None when it is none."""
    found = _CLOCK.match(text.strip())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))


def read_times(text: str) -> tuple[time | None, time | None] | None:
    """A stretch of time ("08:30-09:10", "08.30–"), None when it is none."""
    ends = _RANGE.split(re.sub(r"^\s*kl\.?\s*", "", text.strip(), flags=re.IGNORECASE))
    if not 1 <= len(ends) <= 2 or not any(ends):
        return None
    times = [read_time(end) if end else None for end in ends]
    if any(end and clock is None for end, clock in zip(ends, times, strict=True)):
        return None
    return times[0], times[1] if len(times) == 2 else None
