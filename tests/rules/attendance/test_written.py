"""Attendance lines come out as people write them: one case for each kind of line that protokoll have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

import pytest
from msgspec.structs import replace

from app.model.annotations import Person
from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.body import Body, Seat, Substitute, SubstituteRule
from app.model.header import Header, MeetingDay
from app.model.minutes import Minutes
from app.profiles import load
from app.rules.attendance import Lists, approving, lists, presiding, signed, written
from tests.rules.meetings import meeting, point, present

PEOPLE = (
    Person("gun", "Gun Ahlfors", "S"),
    Person("ole", "Ole Brandvik", "C"),
    Person("mia", "Mia Cederlund", "M"),
    Person("bo", "Bo Dalmark", "V"),
    Person("eva", "Eva Ekebring", "SD"),
    Person("ture", "Ture Fallhed", ""),  # left his party
    Person("siv", "Siv Granholt", "L"),  # elected for KD
    Person("kim", "Kim Hallrud", "V"),
    Person("lo", "Lo Isling", "S"),
    Person("pia", "Pia Järnek", "SD"),
    Person("ulf", "Ulf Kroksjö", "M"),
    Person("chef", "Nils Lindmo", title="kommundirektör"),
    Person("ekonom", "Tove Mark", title="ekonomichef"),
)
SEATS = (
    Seat("s1", "gun", "S", "chair"),
    Seat("s2", "ole", "C", "vice_chair"),
    Seat("s3", "mia", "M", "second_vice_chair"),
    Seat("s4", "bo", "V"),
    Seat("s5", "eva", "SD"),
    Seat("s6", "ture", "SD"),
    Seat("s7", "siv", "KD"),
    Seat("s8", "", "S"),
)
SUBSTITUTES = (
    Substitute("kim", "V"),
    Substitute("lo", "S"),
    Substitute("pia", "SD"),
    Substitute("ulf", "M", personal_to="s3"),
)
BODY = Body(
    "ks",
    "Kommunstyrelsen",
    people=PEOPLE[:-2],
    seats=SEATS,
    substitutes=SUBSTITUTES,
    rule=SubstituteRule(steps=("personal", "party")),
)
DAY = MeetingDay(date(2025, 10, 14), time(8, 30), time(15, 25))
ALL = "gun ole mia bo eva ture siv"


def held(*events: Event, out: str = "", first: int = 170, items: int = 15, body: Body = BODY) -> Minutes:
    """A meeting with §§ 170–184, everybody there but those in `out`."""
    there = present(*(name for name in ALL.split() if name not in out.split()))
    minutes = meeting(body, *there, *events, items=items, first=first, people=PEOPLE[-2:])
    return replace(minutes, header=Header(kind="protokoll", first_number=first, meeting_days=(DAY,)))


def lines(minutes: Minutes, kind: str, form: str = "items") -> list[str]:
    profile = load()
    profile = replace(profile, attendance=replace(profile.attendance, form=form))
    found: Lists = lists(minutes)
    return [written(line, minutes, profile) for line in getattr(found, kind)]


def test_members_with_their_offices_and_parties() -> None:
    assert lines(held(), "deciding") == [
        "Gun Ahlfors (S), ordförande",
        "Ole Brandvik (C), 1:e vice ordförande",
        "Mia Cederlund (M), 2:e vice ordförande",
        "Bo Dalmark (V)",
        "Eva Ekebring (SD)",
        "Ture Fallhed",
        "Siv Granholt (L)",
    ]


Case = tuple[str, str, Sequence[Event], Sequence[str]]
DECIDING: list[Case] = [
    ("leaves after an item", "", [Leaves("", "bo", point("i11 after"))], ["Bo Dalmark (V) §§ 170–180"]),
    ("leaves after the first", "", [Leaves("", "bo", point("i1 after"))], ["Bo Dalmark (V) § 170"]),
    (
        "leaves within an item",
        "",
        [Leaves("", "bo", point("i3 within"))],
        ["Bo Dalmark (V) §§ 170–171, del av § 172"],
    ),
    (
        "leaves within the second item",
        "",
        [Leaves("", "bo", point("i2 within"))],
        ["Bo Dalmark (V) § 170, del av § 171"],
    ),
    ("leaves within the first", "", [Leaves("", "bo", point("i1 within"))], ["Bo Dalmark (V) del av § 170"]),
    ("comes late", "bo", [Arrives("", "bo", point("i3"))], ["Bo Dalmark (V) §§ 172–184"]),
    ("comes within an item", "bo", [Arrives("", "bo", point("i3 within"))], ["Bo Dalmark (V) §§ 173–184"]),
    ("comes to the last item", "bo", [Arrives("", "bo", point("i15"))], ["Bo Dalmark (V) § 184"]),
    (
        "away for one item",
        "",
        [Leaves("", "bo", point("i2")), Arrives("", "bo", point("i3"))],
        ["Bo Dalmark (V) §§ 170, 172–184"],
    ),
    (
        "out within one item, back at the next but one",
        "",
        [Leaves("", "bo", point("i2 within")), Arrives("", "bo", point("i4"))],
        ["Bo Dalmark (V) § 170, del av § 171, §§ 173–184"],
    ),
    ("in conflict", "", [Conflict("", "bo", "i2")], ["Bo Dalmark (V) §§ 170, 172–184"]),
    (
        "in conflict twice",
        "",
        [Conflict("", "bo", "i2"), Conflict("", "bo", "i5")],
        ["Bo Dalmark (V) §§ 170, 172–173, 175–184"],
    ),
    ("refrains, and so still serves", "", [Refrains("", "bo", "i2")], ["Bo Dalmark (V)"]),
    ("from a distance", "bo", [Present("", "bo", remote=True)], ["Bo Dalmark (V), på distans"]),
    (
        "from a distance from some item on",
        "",
        [Arrives("", "bo", point("i6"), remote=True)],
        ["Bo Dalmark (V), på distans §§ 175–184"],
    ),
    (
        "from a distance and only for a while",
        "bo",
        [Present("", "bo", remote=True), Leaves("", "bo", point("i3 within"))],
        ["Bo Dalmark (V) §§ 170–171, del av § 172, på distans"],
    ),
    (
        "the chair in conflict",
        "",
        [Conflict("", "gun", "i9")],
        [
            "Gun Ahlfors (S), ordförande §§ 170–177, 179–184",
            "Ole Brandvik (C), 1:e vice ordförande, ordförande § 178",
        ],
    ),
    (
        "the chair hands over and stays",
        "",
        [Presides("", "ole", "i9", "i10")],
        [
            "Gun Ahlfors (S), ordförande §§ 170–177, 180–184",
            "Ole Brandvik (C), 1:e vice ordförande, ordförande §§ 178–179",
        ],
    ),
    (
        "the chair hands over and then goes",
        "",
        [Presides("", "ole", "i9"), Leaves("", "gun", point("i10 after"))],
        [
            "Gun Ahlfors (S) §§ 170–179, ordförande §§ 170–177",
            "Ole Brandvik (C), 1:e vice ordförande, ordförande §§ 178–184",
        ],
    ),
    (
        "the chair leaves within an item",
        "",
        [Leaves("", "gun", point("i3 within"))],
        [
            "Gun Ahlfors (S), ordförande §§ 170–171, del av § 172",
            "Ole Brandvik (C), 1:e vice ordförande, ordförande §§ 172–184",
        ],
    ),
    (
        "the chair does not come",
        "gun",
        [],
        ["Ole Brandvik (C), 1:e vice ordförande, ordförande"],
    ),
    (
        "neither chair nor first vice chair",
        "gun ole",
        [Leaves("", "mia", point("i14 after"))],
        ["Mia Cederlund (M), 2:e vice ordförande, ordförande §§ 170–183"],
    ),
    (
        "an ordinary member presides",
        "",
        [Presides("", "bo", "i1", "i1")],
        ["Gun Ahlfors (S), ordförande §§ 171–184", "Bo Dalmark (V), ordförande § 170"],
    ),
]


@pytest.mark.parametrize(("what", "out", "events", "wanted"), DECIDING, ids=[case[0] for case in DECIDING])
def test_who_decided(what: str, out: str, events: Sequence[Event], wanted: Sequence[str]) -> None:
    found = lines(held(*events, out=out), "deciding")
    assert [line for line in wanted if line not in found] == [], found


SERVING: list[Case] = [
    ("all through", "bo", [Present("", "kim")], ["Kim Hallrud (V) ersätter Bo Dalmark (V)"]),
    (
        "except one item",
        "bo",
        [Present("", "kim"), Conflict("", "kim", "i2")],
        ["Kim Hallrud (V) ersätter Bo Dalmark (V) §§ 170, 172–184"],
    ),
    (
        "until the member comes",
        "bo",
        [Present("", "kim"), Arrives("", "bo", point("i3 within"))],
        ["Kim Hallrud (V) ersätter Bo Dalmark (V) §§ 170–172"],
    ),
    (
        "from the item after the one the member left in",
        "",
        [Present("", "kim"), Leaves("", "bo", point("i13 within"))],
        ["Kim Hallrud (V) ersätter Bo Dalmark (V) §§ 183–184"],
    ),
    (
        "at once, for a reason",
        "",
        [
            Present("", "kim"),
            Leaves("", "bo", point("i14 within")),
            Serves("", "kim", "s4", point("i14 within"), "Beslutsförhet"),
        ],
        ["Kim Hallrud (V) ersätter Bo Dalmark (V) del av § 183, § 184"],
    ),
    (
        "for one in conflict",
        "",
        [Present("", "kim"), Conflict("", "bo", "i2")],
        ["Kim Hallrud (V) ersätter Bo Dalmark (V) § 171"],
    ),
    ("a vacant seat", "", [Present("", "lo")], ["Lo Isling (S) ersätter vakant plats (S)"]),
    (
        "of one who left the party, by who was elected for it",
        "ture",
        [Present("", "pia")],
        ["Pia Järnek (SD) ersätter Ture Fallhed"],
    ),
    (
        "two seats after each other",
        "eva",
        [
            Present("", "pia"),
            Arrives("", "eva", point("i3")),
            Leaves("", "ture", point("i4 after")),
        ],
        [
            "Pia Järnek (SD) ersätter Eva Ekebring (SD) §§ 170–171",
            "Pia Järnek (SD) ersätter Ture Fallhed §§ 174–184",
        ],
    ),
    ("personal to one member", "mia", [Present("", "ulf")], ["Ulf Kroksjö (M) ersätter Mia Cederlund (M)"]),
    ("not for anybody else", "bo", [Present("", "ulf")], []),
    (
        "by somebody's word across parties",
        "siv",
        [Present("", "kim"), Serves("", "kim", "s7", point("i1"))],
        ["Kim Hallrud (V) ersätter Siv Granholt (L)"],
    ),
    (
        "presiding too",
        "gun",
        [Present("", "lo"), Serves("", "lo", "s1", point("i1")), Presides("", "lo", "i1", "i2")],
        ["Lo Isling (S) ersätter Gun Ahlfors (S), ordförande §§ 170–171"],
    ),
    (
        "from a distance",
        "bo",
        [Present("", "kim", remote=True)],
        ["Kim Hallrud (V) ersätter Bo Dalmark (V), på distans"],
    ),
]


@pytest.mark.parametrize(("what", "out", "events", "wanted"), SERVING, ids=[case[0] for case in SERVING])
def test_who_stepped_in(what: str, out: str, events: Sequence[Event], wanted: Sequence[str]) -> None:
    assert lines(held(*events, out=out), "serving_substitutes") == list(wanted)


def test_one_who_is_there_without_stepping_in() -> None:
    minutes = held(
        *present("kim pia"), Leaves("", "pia", point("i5 after")), Arrives("", "ulf", point("i2 within"))
    )
    assert lines(minutes, "other_substitutes") == [
        "Kim Hallrud (V)",
        "Pia Järnek (SD) §§ 170–174",
        "Ulf Kroksjö (M) del av § 171, §§ 172–184",
    ]


def test_officers_with_their_titles() -> None:
    minutes = held(
        Present("", "chef"),
        Arrives("", "ekonom", point("i2")),
        Leaves("", "ekonom", point("i2 after")),
        Arrives("", "ekonom", point("i5 within")),
        Leaves("", "ekonom", point("i5 within")),
    )
    assert lines(minutes, "others") == [
        "Nils Lindmo, kommundirektör",
        "Tove Mark, ekonomichef, § 171, del av § 174",
    ]


def test_a_member_who_was_there_without_deciding_anything_stands_among_the_others() -> None:
    minutes = held(Arrives("", "bo", point("i15 within")), out="bo")
    assert lines(minutes, "others") == ["Bo Dalmark (V) del av § 184"]


def test_those_who_did_not_come() -> None:
    minutes = held(Absent("", "bo", excused=True), Absent("", "eva"), out="bo eva")
    assert lines(minutes, "absent") == ["Bo Dalmark (V), anmält förhinder", "Eva Ekebring (SD)"]


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


def test_who_signs_for_which_items() -> None:
    minutes = held(
        Conflict("", "gun", "i9"),
        Approves("", "mia", "", "i10"),
        Approves("", "eva"),
        Approves("", "bo", "i11", ""),
    )
    assert [signed(line, minutes) for line in presiding(minutes)] == [
        "Gun Ahlfors (S) §§ 170–177, 179–184",
        "Ole Brandvik (C) § 178",
    ]
    assert [signed(line, minutes) for line in approving(minutes)] == [
        "Mia Cederlund (M) §§ 170–179",
        "Eva Ekebring (SD)",
        "Bo Dalmark (V) §§ 180–184",
    ]


def test_only_numbers_that_follow_each_other_are_joined() -> None:
    minutes = held(Leaves("", "bo", point("i4 after")), items=6, first=1)
    sections = list(minutes.sections)
    sections[2] = replace(sections[2], number=9)
    minutes = replace(minutes, sections=tuple(sections))
    assert "Bo Dalmark (V) §§ 1–2, 9–10" in lines(minutes, "deciding")


def test_a_meeting_without_items_has_its_lists_too() -> None:
    minutes = held(Present("", "kim"), items=0, out="bo")
    assert lines(minutes, "serving_substitutes") == ["Kim Hallrud (V) ersätter Bo Dalmark (V)"]
    assert lines(minutes, "deciding")[0] == "Gun Ahlfors (S), ordförande"
