"""Who serves, presides and makes a quorum, item by item: a case for each rule, good and bad."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Leaves,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.body import BodyKind
from app.model.minutes import Minutes
from app.rules.attendance import Quorum, deciders, roll, suggest, timeline
from tests.rules.meetings import body, meeting, point, present

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


# Who is there


def test_members_who_are_there_serve_in_their_seats() -> None:
    minutes = meeting(body(), *present(ALL, "s1"))
    assert serving(minutes, "i1") == "m1 m2 m3 m4 m5"


def test_nobody_is_there_of_whom_nothing_is_noted() -> None:
    assert serving(meeting(body(), *present("m1 m2")), "i1") == "m1 m2 - - -"


def test_of_present_and_absent_the_last_word_counts() -> None:
    assert serving(meeting(body(), *present("m1"), Absent("", "m1")), "i1") == "- - - - -"
    assert serving(meeting(body(), Absent("", "m1"), *present("m1")), "i1") == "m1 - - - -"


def test_events_count_in_the_order_of_the_meeting_not_of_the_list() -> None:
    events = (Leaves("", "m1", point("i4")), Arrives("", "m1", point("i2")))
    minutes = meeting(body(), *events)
    assert [serving(minutes, f"i{n}")[:2] for n in (1, 2, 3, 4)] == ["- ", "m1", "m1", "- "]


def test_an_event_that_points_to_no_item_counts_for_nothing() -> None:
    minutes = meeting(body(), *present(ALL), Leaves("", "m1", point("gone")), Presides("", "m2", "gone"))
    assert serving(minutes, "i5") == "m1 m2 m3 m4 m5"
    assert timeline(minutes).at("i1").chair == "m1"


def test_an_item_that_is_not_there_has_nobody_and_no_item_is_the_first() -> None:
    minutes = meeting(body(), *present(ALL))
    assert timeline(minutes).at("gone").present == frozenset()
    assert timeline(minutes).at("") is timeline(minutes).at("i1")


def test_a_meeting_without_items_has_one_sitting() -> None:
    minutes = meeting(body(), *present(ALL), items=0)
    assert len(timeline(minutes).sittings) == 1
    assert timeline(minutes).at("").chair == "m1"


# Coming and going


def test_who_comes_as_an_item_begins_serves_from_it() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m5 s3"), Arrives("", "m4", point("i2")))
    assert serving(minutes, "i1") == "m1 m2 m3 s3 m5"
    assert opening(minutes, "i2") == "m1 m2 m3 m4 m5"


def test_who_comes_within_an_item_takes_the_seat_at_the_next_and_the_substitute_serves_it_out() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m5 s3"), Arrives("", "m4", point("i2 within")))
    assert serving(minutes, "i2") == "m1 m2 m3 s3 m5"
    assert "m4" in timeline(minutes).at("i2").present
    assert serving(minutes, "i3") == "m1 m2 m3 m4 m5"


def test_who_leaves_after_an_item_took_part_in_its_decision() -> None:
    minutes = meeting(body(), *present(ALL, "s3"), Leaves("", "m4", point("i2 after")))
    assert serving(minutes, "i2") == "m1 m2 m3 m4 m5"
    assert serving(minutes, "i3") == "m1 m2 m3 s3 m5"


def test_who_leaves_within_an_item_leaves_the_seat_empty_until_the_next() -> None:
    minutes = meeting(body(), *present(ALL, "s3"), Leaves("", "m4", point("i2 within")))
    assert opening(minutes, "i2") == "m1 m2 m3 m4 m5"
    assert serving(minutes, "i2") == "m1 m2 m3 - m5"
    assert opening(minutes, "i3") == "m1 m2 m3 s3 m5"


def test_somebody_may_be_put_in_at_once_with_a_reason() -> None:
    minutes = meeting(
        body(),
        *present(ALL, "s3"),
        Leaves("", "m4", point("i2 within")),
        Serves("", "s3", "seat4", point("i2 within"), "Annars ingen beslutsförhet"),
    )
    assert serving(minutes, "i2") == "m1 m2 m3 s3 m5"
    assert opening(minutes, "i2") == "m1 m2 m3 m4 m5"


def test_gone_and_back_in_one_moment_is_not_gone() -> None:
    minutes = meeting(
        body(kind="council"),
        *present(ALL),
        Leaves("", "m4", point("i2 after")),
        Arrives("", "m4", point("i3")),
    )
    assert serving(minutes, "i3") == "m1 m2 m3 m4 m5"


# Coming back (KL 5:20)

BACK = (Leaves("", "m4", point("i2")), Arrives("", "m4", point("i4")))


@pytest.mark.parametrize(
    ("kind", "may_return", "then"),
    [
        ("council", True, "m1 m2 m3 s3 m5"),
        ("council", False, "m1 m2 m3 s3 m5"),
        ("board", True, "m1 m2 m3 m4 m5"),
        ("board", False, "m1 m2 m3 s3 m5"),
        ("committee", True, "m1 m2 m3 m4 m5"),
        ("committee", False, "m1 m2 m3 s3 m5"),
    ],
)
def test_who_left_serves_again_only_where_the_law_and_the_rules_let_them(
    kind: BodyKind, may_return: bool, then: str
) -> None:
    minutes = meeting(body(kind=kind, may_return=may_return), *present(ALL, "s3"), *BACK)
    assert serving(minutes, "i3") == "m1 m2 m3 s3 m5"
    assert serving(minutes, "i4") == then


def test_who_was_away_only_from_what_they_had_a_conflict_in_serves_again() -> None:
    minutes = meeting(
        body(kind="council"),
        *present(ALL, "s3"),
        Leaves("", "m4", point("i2")),
        Arrives("", "m4", point("i2 after")),
        Conflict("", "m4", "i2"),
    )
    assert serving(minutes, "i2") == "m1 m2 m3 s3 m5"
    assert serving(minutes, "i3") == "m1 m2 m3 m4 m5"


def test_a_substitute_who_left_while_serving_does_not_serve_again() -> None:
    minutes = meeting(
        body(kind="council"),
        *present("m1 m2 m3 m5 s3"),
        Leaves("", "s3", point("i2")),
        Arrives("", "s3", point("i3")),
    )
    assert [serving(minutes, f"i{n}") for n in (1, 2, 3)] == [
        "m1 m2 m3 s3 m5",
        "m1 m2 m3 - m5",
        "m1 m2 m3 - m5",
    ]


def test_a_substitute_who_was_out_while_not_serving_may_serve() -> None:
    minutes = meeting(
        body(kind="council"),
        *present(ALL, "s3"),
        Leaves("", "s3", point("i2")),
        Arrives("", "s3", point("i3")),
        Leaves("", "m4", point("i3 after")),
    )
    assert serving(minutes, "i4") == "m1 m2 m3 s3 m5"


def test_somebodys_word_goes_before_the_rule_about_coming_back() -> None:
    minutes = meeting(
        body(may_return=False), *present(ALL, "s3"), *BACK, Serves("", "m4", "seat4", point("i4"), "Ny dag")
    )
    assert serving(minutes, "i4") == "m1 m2 m3 m4 m5"


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


# Quorum (KL 5:45, 6:27, 5:46)


@pytest.mark.parametrize(
    ("there", "quorum"),
    [
        ("m1 m2", Quorum(2, 3, False)),
        ("m1 m2 m3", Quorum(3, 3, True)),
        ("", Quorum(0, 3, False)),
        ("m1 m2 s1", Quorum(3, 3, True)),
    ],
)
def test_more_than_half_of_five_are_three(there: str, quorum: Quorum) -> None:
    assert timeline(meeting(body(), *present(there))).at("i1").quorum == quorum


def test_half_of_the_members_are_no_quorum() -> None:
    of = body("m1/S m2/S m3/S m4/S", "")
    assert timeline(meeting(of, *present("m1 m2"))).at("i1").quorum == Quorum(2, 3, False)


def test_a_vacant_seat_counts_among_the_members() -> None:
    of = body("m1/S m2/S -/S -/S", "")
    assert not timeline(meeting(of, *present("m1 m2"))).at("i1").quorum.holds


def test_a_body_without_seats_needs_no_quorum() -> None:
    assert timeline(meeting(body("", ""))).at("i1").quorum.holds


def test_who_takes_part_from_a_distance_counts_as_there() -> None:
    minutes = meeting(body(), *present("m1 m2"), *present("m3", remote=True))
    assert timeline(minutes).at("i1").quorum.holds


@pytest.mark.parametrize(("kind", "holds"), [("council", True), ("board", False)])
def test_a_conflict_breaks_no_quorum_in_the_council(kind: BodyKind, holds: bool) -> None:
    minutes = meeting(body(kind=kind), *present("m1 m2 m3"), Conflict("", "m3", "i2"))
    assert timeline(minutes).at("i2").quorum.holds is holds


def test_who_refrains_counts_for_the_quorum_and_does_not_decide() -> None:
    minutes = meeting(body(), *present("m1 m2 m3"), Refrains("", "m2", "i2"))
    assert timeline(minutes).at("i2").quorum.holds
    assert timeline(minutes).at("i2").refraining == {"m2"}
    assert deciders(minutes, "i2") == ("m1", "m3")


def test_the_quorum_is_counted_at_the_decision() -> None:
    minutes = meeting(body(), *present("m1 m2 m3"), Leaves("", "m3", point("i2 within")))
    assert timeline(minutes).at("i1").quorum.holds
    assert not timeline(minutes).at("i2").quorum.holds


# In the chair, approving, roll


def test_the_chair_presides_then_the_vice_chairs_in_turn() -> None:
    assert timeline(meeting(body(), *present(ALL))).at("i1").chair == "m1"
    assert timeline(meeting(body(), *present("m2 m3 m4"))).at("i1").chair == "m2"
    assert timeline(meeting(body(), *present("m3 m4"))).at("i1").chair == "m3"
    assert timeline(meeting(body(), *present("m4 m5"))).at("i1").chair == ""


def test_a_substitute_in_the_chairs_seat_does_not_preside() -> None:
    minutes = meeting(body(), *present("m2 m3 s1"))
    assert serving(minutes, "i1") == "s1 m2 m3 - -"
    assert timeline(minutes).at("i1").chair == "m2"


def test_another_may_preside_over_some_items() -> None:
    minutes = meeting(body(), *present(ALL), Presides("", "m5", "i2", "i3"))
    assert [timeline(minutes).at(f"i{n}").chair for n in (1, 2, 3, 4)] == ["m1", "m5", "m5", "m1"]


def test_an_open_bound_reaches_to_the_meetings_end() -> None:
    minutes = meeting(body(), *present(ALL), Presides("", "m5", "", "i2"), Presides("", "m4", "i4", ""))
    assert [timeline(minutes).at(f"i{n}").chair for n in range(1, 6)] == ["m5", "m5", "m1", "m4", "m4"]


def test_who_is_in_conflict_does_not_preside_in_the_council_either() -> None:
    for kind in ("council", "board"):
        minutes = meeting(body(kind=kind), *present(ALL), Conflict("", "m1", "i2"))
        assert timeline(minutes).at("i2").chair == "m2"


def test_the_roll_is_called_in_the_order_of_the_seats_the_chair_last() -> None:
    minutes = meeting(body(), *present("m1 m2 m3 m5 s3"), Presides("", "m2", "i2", "i2"))
    assert roll(minutes, "i1") == ("m2", "m3", "s3", "m5", "m1")
    assert roll(minutes, "i2") == ("m1", "m3", "s3", "m5", "m2")


def test_approvers_have_their_items() -> None:
    minutes = meeting(body(), Approves("", "m4"), Approves("", "m5", "i2", "i3"))
    assert timeline(minutes).at("i1").approvers == ("m4",)
    assert timeline(minutes).at("i3").approvers == ("m4", "m5")


# The same value again


def test_the_timeline_is_made_once_for_the_same_body_events_and_items() -> None:
    minutes = meeting(body(), *present(ALL))
    line = timeline(minutes)
    heading = replace(minutes, sections=(replace(minutes.sections[0], heading="Nytt"), *minutes.sections[1:]))
    assert timeline(heading) is line
    assert timeline(replace(minutes, sections=minutes.sections[1:])) is not line
    assert timeline(replace(minutes, attendance=(*minutes.attendance, Present("", "s1")))) is not line
