"""Which earlier versions stay: tables of cases, and laws over any times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.storage.rotation import DAYS, fitting, staying

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


def times(*written: str) -> list[datetime]:
    return [datetime.strptime(each, "%Y-%m-%d %H.%M").replace(tzinfo=UTC) for each in written]


@pytest.mark.parametrize(
    ("there", "gone"),
    [
        # the last three, however old and however close together
        (("2024-01-01 08.00", "2024-01-01 08.01", "2024-01-01 08.02"), ()),
        # the last of each day of the older ones
        (("2026-11-23 09.00", "2026-11-23 08.00", "2026-11-23 07.00", "2026-11-22 16.00"), ()),
        (
            (
                "2026-11-23 09.00",
                "2026-11-23 08.00",
                "2026-11-23 07.00",
                "2026-11-22 16.00",
                "2026-11-22 15.00",
            ),
            ("2026-11-22 15.00",),
        ),
        # thirty days on, the last of each month
        (
            (
                "2026-11-23 09.00",
                "2026-11-23 08.00",
                "2026-11-23 07.00",
                "2026-10-24 16.00",  # thirty days ago
                "2026-10-24 15.00",
                "2026-10-23 16.00",  # thirty-one
                "2026-10-22 16.00",
                "2026-09-30 16.00",
                "2026-09-29 16.00",
                "2025-09-30 16.00",
            ),
            ("2026-10-24 15.00", "2026-10-22 16.00", "2026-09-29 16.00"),
        ),
        # a clock that was set back: what is newer than now stays, and is not counted
        (
            (
                "2031-01-01 00.00",
                "2031-01-01 00.01",
                "2031-01-01 00.02",
                "2031-01-01 00.03",
                "2026-11-23 09.00",
                "2026-11-23 08.00",
                "2026-11-23 07.00",
                "2026-11-23 06.00",
                "2026-11-23 05.00",
            ),
            ("2026-11-23 05.00",),
        ),
        ((), ()),
    ],
)
def test_which_of_three_and_the_days_and_months_stay(there: tuple[str, ...], gone: tuple[str, ...]) -> None:
    assert set(times(*there)) - staying(times(*there), NOW, 3) == set(times(*gone))


def test_days_are_those_of_the_times_themselves() -> None:
    stockholm = [time.astimezone(tz=None) for time in times("2026-11-20 10.00", "2026-11-20 11.00")]
    assert staying(stockholm, NOW, 0) == {stockholm[1]}


MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2027, 6, 1)).map(lambda time: time.replace(tzinfo=UTC))


@settings(deadline=None, max_examples=200)
@given(st.sets(MOMENTS, max_size=80), MOMENTS, st.integers(0, 20))
def test_the_laws_of_staying(there: set[datetime], now: datetime, newest: int) -> None:
    stay = staying(there, now, newest)
    past = sorted(time for time in there if time <= now)
    assert stay <= there
    assert stay >= {time for time in there if time > now}
    assert stay >= set(past[len(past) - newest :] if newest else ())
    assert staying(stay, now, newest) == stay, "again, nothing goes"
    older = past[: len(past) - newest] if newest else past
    for time in older:
        span = "%Y-%m-%d" if (now.date() - time.date()).days <= DAYS else "%Y-%m"
        same = [each for each in stay & set(older) if each.strftime(span) == time.strftime(span)]
        assert max(same) >= time, "there is one of its day or month that is as new"
    assert len(stay & set(older)) <= DAYS + 1 + 12 * 3


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(1, 60 * 24 * 9), min_size=1, max_size=120), st.integers(1, 10))
def test_save_by_save_the_last_of_each_month_stays(minutes: list[int], newest: int) -> None:
    now, there, ever = NOW, set[datetime](), set[datetime]()
    for passed in minutes:
        now += timedelta(minutes=passed)
        there.add(now)
        ever.add(now)
        there = staying(there, now, newest)
    assert there == staying(ever, now, newest), "what went on the way would not have stayed"


@pytest.mark.parametrize(
    ("sizes", "room", "stay"),
    [((5, 5, 5), 15, 3), ((5, 5, 5), 14, 2), ((50, 1), 10, 1), ((5, 50, 1), 10, 1), ((), 10, 0)],
)
def test_the_newest_have_room_and_one_always_has(sizes: tuple[int, ...], room: int, stay: int) -> None:
    there = {NOW - timedelta(days=age): size for age, size in enumerate(sizes)}
    assert sorted(fitting(there, room), reverse=True) == sorted(there, reverse=True)[:stay]
