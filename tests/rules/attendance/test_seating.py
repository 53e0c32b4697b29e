"""Who is called to a seat, by rule, by somebody's word and for a conflict: cases good and bad."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.attendance import (
    Arrives,
    Conflict,
    Leaves,
    Serves,
)
from app.model.body import BodyKind
from app.rules.attendance import deciders, suggest, timeline
from tests.rules.attendance.seats import ALL, opening, serving
from tests.rules.meetings import body, meeting, point, present

# Who is called (KL 5:18, 6:17)


def test_the_party_comes_first_then_the_table_then_the_list() -> None:
    of = body("m1/S m2/C", "s1/M s2/V s3/C", table="S:V,M")
    assert suggest(meeting(of, *present("m2 s1 s2 s3")), "seat1", "i1") == ("s2", "s1", "s3")
    assert suggest(meeting(of, *present("m1 s1 s2 s3")), "seat2", "i1") == ("s3", "s1", "s2")


def test_within_a_party_the_order_of_the_list_counts() -> None:
    of = body("m1/S m2/S", "s1/S s2/S")
    assert serving(meeting(of, *present("m2 s1 s2")), "i1") == "s1 m2"
    assert serving(meeting(of, *present("m2 s2")), "i1") == "s2 m2"


def test_only_the_steps_of_the_bodys_rule_count() -> None:
    of = body("m1/S m2/C", "s1/M", steps=("personal", "party"))
    assert serving(meeting(of, *present("m2 s1")), "i1") == "- m2"


def test_a_personal_substitute_serves_for_that_member_only() -> None:
    of = body("m1/S m2/S", "s1/S@seat2 s2/S")
    assert serving(meeting(of, *present("s1 s2")), "i1") == "s2 s1"
    assert serving(meeting(of, *present("m2 s1")), "i1") == "- m2"


def test_where_the_rule_says_so_a_personal_substitute_serves_for_others_after_their_own() -> None:
    of = body("m1/S m2/S", "s1/S@seat2 s2/S", personal_elsewhere=True)
    assert serving(meeting(of, *present("m2 s1")), "i1") == "s1 m2"
    assert serving(meeting(of, *present("s1")), "i1") == "- s1"


def test_nearer_claims_go_before_farther_ones_whatever_the_order_of_the_seats() -> None:
    of = body("m1/M m2/S", "s1/S", steps=("party", "list"))
    assert serving(meeting(of, *present("s1")), "i1") == "- s1"


def test_the_seats_party_counts_not_its_members_new_one() -> None:
    of = body("m1/S m2/C", "s1/M s2/S")
    people = tuple(person if person.id != "m1" else type(person)("m1", "M1", "M") for person in of.people)
    assert serving(meeting(replace(of, people=people), *present("m2 s1 s2")), "i1") == "s2 m2"


def test_a_vacant_seat_is_open_to_substitutes() -> None:
    assert serving(meeting(body("m1/S -/S m3/C", "s1/S"), *present("m1 m3 s1")), "i1") == "m1 s1 m3"


def test_who_began_to_serve_keeps_the_seat_before_one_who_comes_later() -> None:
    of = body("m1/S m2/C", "s1/S s2/S")
    minutes = meeting(of, *present("m2 s2"), Arrives("", "s1", point("i2")))
    assert serving(minutes, "i3") == "s2 m2"
    other = body("m1/S m2/C", "s1/S s2/S", keeps_seat=False)
    minutes = meeting(other, *present("m2 s2"), Arrives("", "s1", point("i2")))
    assert [serving(minutes, f"i{n}") for n in (1, 2)] == ["s2 m2", "s1 m2"]


def test_who_has_begun_to_serve_goes_before_the_others_at_the_next_seat_too() -> None:
    of = body("m1/S m2/S m3/C", "s1/S s2/S")
    minutes = meeting(
        of,
        *present("m2 m3 s2"),
        Arrives("", "s1", point("i2")),
        Arrives("", "m1", point("i3")),
        Leaves("", "m2", point("i3 after")),
    )
    assert [serving(minutes, f"i{n}") for n in (1, 2, 3, 4)] == [
        "s2 m2 m3",
        "s2 m2 m3",
        "m1 m2 m3",
        "m1 s2 m3",
    ]


def test_where_the_rule_says_so_a_party_takes_its_seat_back_from_another_party() -> None:
    events = (*present("m2 s2"), Arrives("", "s1", point("i2")))
    of = body("m1/S m2/C", "s1/S s2/V", own_party_first=True)
    assert [serving(meeting(of, *events), f"i{n}") for n in (1, 2)] == ["s2 m2", "s1 m2"]
    same_party = body("m1/S m2/C", "s1/S s2/S", own_party_first=True)
    assert serving(meeting(same_party, *events), "i2") == "s2 m2"


def test_one_who_comes_takes_back_one_seat_and_leaves_the_other_alone() -> None:
    of = body("m1/S m2/S m3/C", "s1/S s2/V s3/M", own_party_first=True)
    minutes = meeting(of, *present("m3 s2 s3"), Arrives("", "s1", point("i2")))
    assert [serving(minutes, f"i{n}") for n in (1, 2)] == ["s2 s3 m3", "s1 s3 m3"]


def test_one_who_is_freed_by_a_member_takes_back_a_seat_of_the_party_at_once() -> None:
    of = body("m1/S m2/V m3/C", "s2/V s3/M", own_party_first=True)
    minutes = meeting(
        of, *present("m2 m3 s2 s3"), Leaves("", "m2", point("i2")), Arrives("", "m1", point("i3"))
    )
    assert [serving(minutes, f"i{n}") for n in (1, 2, 3)] == ["s2 m2 m3", "s2 s3 m3", "m1 s2 m3"]


def test_nobody_serves_in_two_seats() -> None:
    assert serving(meeting(body("m1/S m2/S", "s1/S"), *present("s1")), "i1") == "s1 -"


# Somebody's word


def test_somebody_put_in_stays_until_the_member_serves_again() -> None:
    minutes = meeting(
        body(),
        *present("m1 m2 m3 m5 s1 s3"),
        Serves("", "s1", "seat4", point("i1")),
        Arrives("", "m4", point("i3")),
    )
    assert [serving(minutes, f"i{n}") for n in (1, 2, 3)] == [
        "m1 m2 m3 s1 m5",
        "m1 m2 m3 s1 m5",
        "m1 m2 m3 m4 m5",
    ]


def test_somebody_put_in_for_a_member_who_is_there_stays() -> None:
    minutes = meeting(body(), *present(ALL, "s3"), Serves("", "s3", "seat4", point("i2"), "Illamående"))
    assert [serving(minutes, f"i{n}") for n in (1, 2, 5)] == [
        "m1 m2 m3 m4 m5",
        "m1 m2 m3 s3 m5",
        "m1 m2 m3 s3 m5",
    ]


def test_a_conflict_in_between_does_not_bring_the_member_back() -> None:
    minutes = meeting(
        body(), *present(ALL, "s3"), Serves("", "s3", "seat4", point("i2")), Conflict("", "m4", "i3")
    )
    assert serving(minutes, "i4") == "m1 m2 m3 s3 m5"


def test_a_seat_can_be_kept_empty() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m5 s3"), Serves("", "", "seat4", point("i2")))
    assert serving(minutes, "i1") == "m1 m2 m3 s3 m5"
    assert serving(minutes, "i2") == "m1 m2 m3 - m5"


def test_the_next_word_about_a_seat_counts() -> None:
    minutes = meeting(
        body(),
        *present("m1 m2 m3 m5 s1 s2 s3"),
        Serves("", "s1", "seat4", point("i1")),
        Serves("", "s2", "seat4", point("i3")),
    )
    assert [serving(minutes, f"i{n}")[9:11] for n in (2, 3)] == ["s1", "s2"]


def test_who_is_not_there_cannot_be_put_in() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m5 s3"), Serves("", "s1", "seat4", point("i1")))
    assert serving(minutes, "i1") == "m1 m2 m3 s3 m5"


def test_who_goes_is_not_put_in_again_by_coming_back() -> None:
    minutes = meeting(
        body(),
        *present("m1 m2 m3 m5 s1 s3"),
        Serves("", "s1", "seat4", point("i1")),
        Leaves("", "s1", point("i2")),
        Arrives("", "s1", point("i3")),
    )
    assert serving(minutes, "i3") == "m1 m2 m3 s3 m5"


# Conflicts of interest


def test_one_in_conflict_frees_the_seat_for_that_item_only() -> None:
    minutes = meeting(body(), *present(ALL, "s3"), Conflict("", "m4", "i2"))
    assert serving(minutes, "i1") == "m1 m2 m3 m4 m5"
    assert opening(minutes, "i2") == serving(minutes, "i2") == "m1 m2 m3 s3 m5"
    assert deciders(minutes, "i3") == ("m1", "m2", "m3", "m4", "m5")
    assert suggest(minutes, "seat4", "i2") == ("s3",)


@pytest.mark.parametrize(("kind", "there"), [("council", True), ("board", False), ("committee", False)])
def test_one_in_conflict_stays_in_the_room_only_in_the_council(kind: BodyKind, there: bool) -> None:
    minutes = meeting(body(kind=kind), *present(ALL), Conflict("", "m4", "i2"))
    assert ("m4" in timeline(minutes).at("i2").present) is there  # KL 5:47, 6:30
    assert "m4" in timeline(minutes).at("i1").present


def test_a_substitute_in_conflict_is_passed_over() -> None:
    of = body("m1/S m2/S m3/C", "s1/S s2/S")
    minutes = meeting(of, *present("m1 m2 m3 s1 s2"), Conflict("", "m1", "i2"), Conflict("", "s1", "i2"))
    assert serving(minutes, "i2") == "s2 m2 m3"


def test_a_serving_substitute_in_conflict_comes_back() -> None:
    of = body("m1/S m2/S m3/C", "s1/S s2/S")
    minutes = meeting(of, *present("m2 m3 s1 s2"), Conflict("", "s1", "i2"))
    assert [serving(minutes, f"i{n}") for n in (1, 2, 3)] == ["s1 m2 m3", "s2 m2 m3", "s1 m2 m3"]


def test_who_stepped_in_for_a_conflict_goes_on_while_it_lasts() -> None:
    of = body("m1/S m2/S m3/C", "s1/S s2/S")
    minutes = meeting(
        of,
        *present("m1 m2 m3 s2"),
        Arrives("", "s1", point("i3")),
        Conflict("", "m1", "i2"),
        Conflict("", "m1", "i3"),
    )
    assert [serving(minutes, f"i{n}") for n in (2, 3, 4)] == ["s2 m2 m3", "s2 m2 m3", "m1 m2 m3"]
