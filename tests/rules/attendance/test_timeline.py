"""Who is there, serves, presides and makes a quorum: a case for each rule, good and bad."""

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
from app.rules.attendance import Quorum, deciders, roll, timeline
from tests.rules.attendance.seats import ALL, opening, serving
from tests.rules.meetings import body, meeting, point, present

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
