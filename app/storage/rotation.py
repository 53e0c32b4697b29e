"""Which earlier versions of a file stay: the last ones, then one a day, then one a month."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime

DAYS = 30  # of which the last version of each day stays


def staying(times: Collection[datetime], now: datetime, newest: int) -> set[datetime]:
    """Of versions made at these times those that stay: `newest` of them, and of the older ones some.

    Of the older ones the last of each day stays for 30 days, then the last of each month. What is newer
    than now stays: a clock was set back. All times are local ones, whose own dates count.
    """
    past = sorted((time for time in times if time <= now), reverse=True)
    stay = {time for time in times if time > now} | set(past[:newest])
    begun: set[date | tuple[int, int]] = set()
    for time in past[newest:]:
        is_recent = (now.date() - time.date()).days <= DAYS
        span = time.date() if is_recent else (time.year, time.month)
        if span not in begun:
            begun.add(span)
            stay.add(time)
    return stay


def fitting(sizes: Mapping[datetime, int], room: int) -> set[datetime]:
    """Of versions with these sizes in bytes those that have room together, newest first; never none."""
    stay: set[datetime] = set()
    for time in sorted(sizes, reverse=True):
        room -= sizes[time]
        if room < 0 and stay:
            break
        stay.add(time)
    return stay
