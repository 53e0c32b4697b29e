"""Personal identity numbers and co-ordination numbers, told from other numbers by date and check digit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from app.rules.checks.context import compiled

# Six or eight digits, a sign or a space or nothing, four digits; no part of a longer number or name.
_SHAPE = re.compile(
    r"(?<![\w.,:/+-])(?P<century>18|19|20)?(?P<day>\d{6})(?P<sign>\s?[-+‐‑–−]\s?|[ \u00a0\u202f]|)"
    r"(?P<last>\d{4})(?![\w-]|[.,:/]\d)",
    re.ASCII,
)
_FOUR = re.compile(r"[0-9]{4}")
_COORDINATION = 60  # is added to the day of birth


def personal_numbers(text: str, not_personal: tuple[str, ...] = ()) -> Iterator[str]:
    """The numbers in a text that are somebody's, as they stand there."""
    for start, end in spans(text, not_personal):
        yield text[start:end]


def spans(text: str, not_personal: tuple[str, ...] = ()) -> Iterator[tuple[int, int]]:
    """From where to where in a text the numbers stand that are somebody's.

    `not_personal` are patterns of what stands just before a number that is nobody's, e.g. "tel.".
    """
    if not _FOUR.search(text):  # as most paragraphs: this costs a tenth of the rest
        return
    for match in _SHAPE.finditer(text):
        if not is_personal(match["century"] or "", match["day"], match["last"]):
            continue
        before = text[: match.start()][-60:]
        if not any(pattern.search(before) for pattern in compiled(not_personal)):
            yield match.span()


def is_personal(century: str, day: str, last: str) -> bool:
    """Whether the digits are a date of birth (60 added: a co-ordination number) and fit their last."""
    return last[:3] != "000" and _is_date(century, day) and _control(day + last) == 0


def _is_date(century: str, day: str) -> bool:
    year, month, number = int(day[:2]), int(day[2:4]), int(day[4:])
    if number > _COORDINATION:
        number -= _COORDINATION
    for hundreds in (int(century),) if century else (20, 19):
        try:
            date(hundreds * 100 + year, month, number)
        except ValueError:
            continue
        return True
    return False


def _control(digits: str) -> int:
    """The remainder that is 0 when the last digit is the right one (ISO/IEC 7812-1, the Luhn formula)."""
    total = 0
    for place, digit in enumerate(digits):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10
