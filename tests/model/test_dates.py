"""Dates and times as Swedes write them, both ways."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.dates import read_date, read_time, read_times, written_date, written_time, written_times

quick = settings(deadline=None, max_examples=60)

CLOCKS = st.times().map(lambda t: time(t.hour, t.minute))


@quick
@given(st.dates(date(1850, 1, 1), date(2199, 12, 31)), st.sampled_from(["sv", "en"]))
def test_a_written_date_is_read_back(day: date, language: str) -> None:
    assert read_date(written_date(day, language)) == day
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.day}/{day.month} {day.year}") == day


@quick
@given(st.none() | CLOCKS, st.none() | CLOCKS)
def test_written_times_are_read_back(start: time | None, end: time | None) -> None:
    expected = None if start is None and end is None else (start, end)
    assert read_times(written_times(start, end)) == expected


def test_dates_and_times_are_written_as_minutes_have_them() -> None:
    assert written_date(date(2020, 4, 3)) == "3 april 2020"
    assert written_date(date(2020, 5, 3), "en") == "3 May 2020"
    assert written_time(time(8, 5)) == "08.05"
    assert written_times(time(8, 30), time(9, 10)) == "08.30–09.10"
    assert written_times(time(8, 30), None) == "08.30–"


@pytest.mark.parametrize(
    "text",
    [
        "2020-04-03",
        "2020-4-3",
        "3 april 2020",
        "03 april 2020",
        "3 APRIL 2020",
        "fredagen den 3 april 2020",
        "3:e april 2020",
        "den 3e april 2020",
        "3 apr 2020",
        "3 apr. 2020",
        "3 april, 2020",
        "3/4 2020",
        "3/4-2020",
        "03/04 2020",
        "3/4/2020",
        "3 April 2020",
        "3 april",
        "3/4",
        "Datum: 2020-04-03 kl. 08.30",
        "3 april 0830–0910",
        "3 april kl. 8",
        "3 april 2020, reviderat 2020-05-01",
        "2020-04-03, tidigare 1/4",
    ],
)
def test_spellings_of_a_date(text: str) -> None:
    assert read_date(text, year=2020) == date(2020, 4, 3)


@pytest.mark.parametrize(
    ("text", "month"),
    [("1 mars 2020", 3), ("1 maj 2020", 5), ("1 sept 2020", 9), ("1 okt. 2020", 10), ("1 dec", 12)],
)
def test_short_months(text: str, month: int) -> None:
    assert read_date(text, 2020) == date(2020, month, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "april",
        "3 april",
        "3/4",
        "2020-13-01",
        "30 februari 2020",
        "31/4 2020",
        "KS/2011:286",
        "§ 3",
        "3 maja",
        "123/4 2020",
        "2011/12/286",
        "1,5 mar-bel 2020",
    ],
)
def test_what_is_no_whole_date(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("08.30", time(8, 30)),
        ("8.30", time(8, 30)),
        ("08:30", time(8, 30)),
        ("0830", time(8, 30)),
        ("830", time(8, 30)),
        ("kl. 08.30", time(8, 30)),
        ("kl 8", time(8)),
        ("Kl.8:30", time(8, 30)),
        (" 23.59 ", time(23, 59)),
        ("00.00", time(0)),
        ("8", time(8)),
    ],
)
def test_spellings_of_a_time(text: str, clock: time) -> None:
    assert read_time(text) == clock


@pytest.mark.parametrize("text", ["", "kl.", "24.00", "08.60", "99", "8.5", "08.30.15", "åtta", "-1"])
def test_what_is_no_time(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "08.30–09.10",
        "08:30-09:10",
        "08.30 — 09.10",
        "kl. 08.30 - 09.10",
        "kl 8.30 till 9.10",
        "08.30 to 09.10",
        "0830-0910",
        "08.30–kl. 09.10",
    ],
)
def test_spellings_of_a_stretch(text: str) -> None:
    assert read_times(text) == (time(8, 30), time(9, 10))


@pytest.mark.parametrize("text", ["", "–", "08.30–09.10–10.00", "08.30–sent", "sent", "25–26"])
def test_what_is_no_stretch(text: str) -> None:
    assert read_times(text) is None


def test_one_end_of_a_stretch_is_enough() -> None:
    assert read_times("08.30") == (time(8, 30), None)
    assert read_times("08.30–") == (time(8, 30), None)
    assert read_times("–09.10") == (None, time(9, 10))
