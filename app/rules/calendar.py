"""Days that the law counts: red days and eves, and the last days of approval, notice and appeal."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

APPROVAL = 14  # days after the meeting (KL 5:69)
NOTICE = 2  # days after the approval (KL 8:12)
APPEAL = 21  # days after the notice was put up (KL 13:5)
_SATURDAY = 5


def is_free(day: date) -> bool:
    """Whether nothing has to be done that day: a Saturday, a Sunday, a public holiday, or the eve of
    midsummer, Christmas or the new year (lag 1930:173, 2 §)."""
    return day.weekday() >= _SATURDAY or day in _holidays(day.year)


def last_day(day: date) -> date:
    """The last day for what is due on `day`: the next weekday when it is free (lag 1930:173)."""
    while is_free(day) and day < date.max:
        day = _later(day, 1)
    return day


def approve_by(meeting: date) -> date:
    """The last day to approve the minutes of a meeting that ended on `meeting` (KL 5:69)."""
    return last_day(_later(meeting, APPROVAL))


def notice_by(approved: date) -> date:
    """The last day to announce that minutes were approved (KL 8:12)."""
    return last_day(_later(approved, NOTICE))


def appeal_ends(up: date) -> date:
    """The last day to appeal what was announced on `up` (KL 13:5)."""
    return last_day(_later(up, APPEAL))


def taken_down(up: date) -> date:
    """The first day on which a notice put up on `up` may come down: the day after the last of appeal."""
    return _later(appeal_ends(up), 1)


def _later(day: date, days: int) -> date:
    return day + timedelta(days) if (date.max - day).days > days else date.max


@cache
def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays  # a fifth of a second, so not before a date is checked
    from holidays.constants import DE_FACTO, PUBLIC

    return frozenset(country_holidays("SE", years=year, categories=(PUBLIC, DE_FACTO)))
