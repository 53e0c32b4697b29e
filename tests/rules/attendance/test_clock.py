"""Attendance lines by the clock, where the times are noted."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.model.attendance import (
    Arrives,
    Conflict,
    Event,
    Leaves,
    Present,
)
from tests.rules.attendance.board import Case, held, lines
from tests.rules.meetings import point, present

CLOCK: list[Case] = [
    (
        "leaves before the end",
        "",
        [Leaves("", "bo", point("i11 after", "14.05"))],
        ["Bo Dalmark (V) kl. 08.30–14.05"],
    ),
    ("comes late", "bo", [Arrives("", "bo", point("i3", "09.42"))], ["Bo Dalmark (V) kl. 09.42–15.25"]),
    (
        "out for a while",
        "",
        [Leaves("", "bo", point("i3", "10.20")), Arrives("", "bo", point("i5", "11.00"))],
        ["Bo Dalmark (V) kl. 08.30–10.20, 11.00–15.25"],
    ),
    (
        "comes within an item",
        "bo",
        [Arrives("", "bo", point("i3 within", "09.42"))],
        ["Bo Dalmark (V) kl. 09.42–15.25"],
    ),
    (
        "leaves within an item",
        "",
        [Leaves("", "bo", point("i3 within", "14.05"))],
        ["Bo Dalmark (V) kl. 08.30–14.05"],
    ),
    (
        "without the time, the paragraphs",
        "",
        [Leaves("", "bo", point("i3", "10.20")), Arrives("", "bo", point("i5"))],
        ["Bo Dalmark (V) §§ 170–171, 174–184"],
    ),
    ("in conflict, the paragraphs", "", [Conflict("", "bo", "i2")], ["Bo Dalmark (V) §§ 170, 172–184"]),
]


@pytest.mark.parametrize(("what", "out", "events", "wanted"), CLOCK, ids=[case[0] for case in CLOCK])
def test_by_the_clock(what: str, out: str, events: Sequence[Event], wanted: Sequence[str]) -> None:
    found = lines(held(*events, out=out), "deciding", "clock")
    assert [line for line in wanted if line not in found] == [], found


def test_an_officer_and_a_substitute_by_the_clock() -> None:
    minutes = held(
        Present("", "kim"),
        Arrives("", "bo", point("i3", "09.42")),
        Arrives("", "ekonom", point("i2 within", "09.05")),
        Leaves("", "ekonom", point("i4", "10.05")),
        out="bo",
    )
    assert lines(minutes, "serving_substitutes", "clock") == [
        "Kim Hallrud (V) ersätter Bo Dalmark (V) kl. 08.30–09.42"
    ]
    assert lines(minutes, "others", "clock") == ["Tove Mark, ekonomichef, kl. 09.05–10.05"]


def test_by_the_clock_a_substitute_takes_over_when_the_member_left_and_until_they_came() -> None:
    minutes = held(
        *present("kim pia"),
        Leaves("", "eva", point("i5 within", "11.20")),
        Arrives("", "bo", point("i3 within", "09.42")),
        out="bo",
    )
    assert lines(minutes, "serving_substitutes", "clock") == [
        "Kim Hallrud (V) ersätter Bo Dalmark (V) kl. 08.30–09.42",
        "Pia Järnek (SD) ersätter Eva Ekebring (SD) kl. 11.20–15.25",
    ]


def test_a_late_arrival_before_the_first_decision_makes_nobody_else_late() -> None:
    minutes = held(Arrives("", "bo", point("i1", "08.45")), Leaves("", "eva", point("i2", "09.00")), out="bo")
    found = lines(minutes, "deciding", "clock")
    assert "Eva Ekebring (SD) kl. 08.30–09.00" in found


def test_a_time_that_two_events_at_one_moment_do_not_share_is_not_known() -> None:
    minutes = held(
        *present("kim chef ekonom"),
        Arrives("", "bo", point("i3")),
        Leaves("", "chef", point("i3", "09.40")),
        Leaves("", "ekonom", point("i3", "09.45")),
        out="bo",
    )
    assert "Bo Dalmark (V) §§ 172–184" in lines(minutes, "deciding", "clock")
