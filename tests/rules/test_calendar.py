"""Last days by the law: weekends, red days and the three eves move them to the next weekday."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.calendar import appeal_ends, approve_by, is_free, last_day, notice_by, taken_down

RED = {  # of the almanac; Saturdays and Sundays are free by themselves
    2024: "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26",
    2025: "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-08 06-06 06-21 11-01 12-25 12-26",
    2026: "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26",
    2027: "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26",
    2028: "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-24 11-04 12-25 12-26",
}
EVES = {
    2024: "06-21 12-24 12-31",
    2025: "06-20 12-24 12-31",
    2026: "06-19 12-24 12-31",
    2027: "06-25 12-24 12-31",
    2028: "06-23 12-24 12-31",
}


def days(year: int, written: str) -> list[date]:
    return [date.fromisoformat(f"{year}-{day}") for day in written.split()]


@pytest.mark.parametrize("year", RED)
def test_red_days_eves_and_weekends_are_free_and_all_others_are_not(year: int) -> None:
    known = {*days(year, RED[year]), *days(year, EVES[year])}
    day = date(year, 1, 1)
    while day.year == year:
        assert is_free(day) == (day in known or day.weekday() >= 5), day
        day += timedelta(1)


@pytest.mark.parametrize(
    ("up", "ends"),
    [
        ("2025-10-22", "2025-11-12"),  # an ordinary Wednesday
        ("2025-10-14", "2025-11-04"),
        ("2025-10-10", "2025-10-31"),  # the eve of All Saints is an ordinary Friday
        ("2025-10-11", "2025-11-03"),  # All Saints' Day, a Saturday
        ("2024-04-18", "2024-05-10"),  # Ascension Day: to the Friday after
        ("2026-04-23", "2026-05-15"),
        ("2024-05-16", "2024-06-07"),  # the National Day on a Thursday
        ("2025-05-16", "2025-06-09"),  # on a Friday: to Monday
        ("2026-05-16", "2026-06-08"),  # on a Saturday
        ("2024-05-31", "2024-06-24"),  # midsummer's eve: to Monday
        ("2026-05-29", "2026-06-22"),
        ("2024-12-03", "2024-12-27"),  # Christmas Eve, a Tuesday: past both days of Christmas
        ("2025-12-03", "2025-12-29"),  # a Wednesday: past Christmas and its weekend
        ("2024-12-10", "2025-01-02"),  # New Year's Eve: past New Year's Day
        ("2025-12-10", "2026-01-02"),
        ("2025-12-16", "2026-01-07"),  # Epiphany
        ("2024-03-08", "2024-04-02"),  # Good Friday: past Easter Monday
        ("2028-03-24", "2028-04-18"),
        ("2024-04-10", "2024-05-02"),  # the first of May
        ("2027-04-10", "2027-05-03"),  # on a Saturday
        ("2027-12-03", "2027-12-27"),  # Christmas Eve on a Friday
        ("2028-02-08", "2028-02-29"),  # a leap day
    ],
)
def test_the_last_day_of_appeal_is_three_weeks_after_the_notice_or_the_next_weekday(
    up: str, ends: str
) -> None:
    first = date.fromisoformat(up)
    assert str(appeal_ends(first)) == ends
    assert taken_down(first) == date.fromisoformat(ends) + timedelta(1)


def test_minutes_are_approved_within_fourteen_days() -> None:
    assert approve_by(date(2025, 10, 14)) == date(2025, 10, 28)
    assert approve_by(date(2025, 6, 6)) == date(2025, 6, 23)  # midsummer's eve
    assert approve_by(date(2025, 12, 10)) == date(2025, 12, 29)


def test_the_notice_is_put_up_by_the_second_day_after_the_approval() -> None:
    assert notice_by(date(2025, 10, 21)) == date(2025, 10, 23)
    assert notice_by(date(2025, 10, 23)) == date(2025, 10, 27)  # a Saturday
    assert notice_by(date(2025, 12, 22)) == date(2025, 12, 29)


@given(st.dates())
def test_a_last_day_is_a_weekday_never_earlier_and_any_date_can_be_asked(day: date) -> None:
    moved = last_day(day)
    assert day <= moved
    assert not is_free(moved) or moved == date.max
    assert taken_down(day) >= appeal_ends(day) >= moved
