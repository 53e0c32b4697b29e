"""Attendance lines come out as people write them: one case for each kind of line that protokoll have."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

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
from app.rules.attendance import approving, presiding, signed
from tests.rules.attendance.board import BODY, Case, held, lines
from tests.rules.meetings import point, present


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


def test_without_a_party_people_are_written_as_their_record_has_it() -> None:
    people = tuple(replace(p, party="-") if p.id == "ture" else p for p in BODY.people)
    minutes = held(Present("", "pia"), out="eva", body=replace(BODY, people=people))
    assert "Ture Fallhed (-)" in lines(minutes, "deciding")
    assert "Ture Fallhed" in lines(held(), "deciding")


def test_somebody_whom_nobody_knows_is_written_as_such() -> None:
    assert lines(held(Present("", "nobody")), "others") == ["?"]


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
