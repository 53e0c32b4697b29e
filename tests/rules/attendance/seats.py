"""Who sits where, in one line."""

from __future__ import annotations

from app.model.minutes import Minutes
from app.rules.attendance import timeline

ALL = "m1 m2 m3 m4 m5"


def serving(minutes: Minutes, item: str) -> str:
    """Who decides an item, in the order of the seats, "-" for an empty one."""
    assert minutes.body
    deciding = timeline(minutes).at(item).deciding
    return " ".join(deciding.get(seat.id, "-") for seat in minutes.body.seats)


def opening(minutes: Minutes, item: str) -> str:
    assert minutes.body
    serves = timeline(minutes).at(item).opening
    return " ".join(serves.get(seat.id, "-") for seat in minutes.body.seats)
