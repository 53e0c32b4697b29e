"""Who serves, item by item."""

from __future__ import annotations

from app.model.attendance import Arrives, Conflict, Leaves
from app.rules.attendance import deciders, roll, suggest, timeline
from tests.rules.meetings import body, meeting, point, present


def serving(minutes, item: str) -> str:
    return " ".join(timeline(minutes).at(item).deciding.values())


def test_members_who_are_there_serve_in_their_seats() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m4 m5 s1"))
    assert serving(minutes, "i1") == "m1 m2 m3 m4 m5"
    assert roll(minutes, "i1") == ("m2", "m3", "m4", "m5", "m1")


def test_a_substitute_of_the_same_party_steps_in_for_one_who_left() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m4 m5 s1 s2 s3"), Leaves("e", "m4", point("i2 after")))
    assert serving(minutes, "i2") == "m1 m2 m3 m4 m5"
    assert serving(minutes, "i3") == "m1 m2 m3 s3 m5"


def test_who_leaves_within_an_item_leaves_the_seat_empty_until_the_next() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m4 m5 s3"), Leaves("e", "m4", point("i2 within")))
    assert dict(timeline(minutes).at("i2").opening)["seat4"] == "m4"
    assert serving(minutes, "i2") == "m1 m2 m3 m5"
    assert serving(minutes, "i3") == "m1 m2 m3 s3 m5"


def test_who_comes_within_an_item_takes_the_seat_at_the_next() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m5 s3"), Arrives("e", "m4", point("i2 within")))
    assert serving(minutes, "i2") == "m1 m2 m3 s3 m5"
    assert serving(minutes, "i3") == "m1 m2 m3 m4 m5"


def test_one_in_conflict_frees_the_seat_for_that_item_only() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m4 m5 s3"), Conflict("e", "m4", "i2"))
    assert serving(minutes, "i2") == "m1 m2 m3 s3 m5"
    assert "m4" not in timeline(minutes).at("i2").present
    assert deciders(minutes, "i3") == ("m1", "m2", "m3", "m4", "m5")
    assert suggest(minutes, "seat4", "i2") == ("s3",)
