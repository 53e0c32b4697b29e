"""Who leaves the body's record is not lost while something points to them; approvers take turns."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.annotations import Person
from app.model.attendance import Present
from app.model.body import Body, Seat, Substitute
from app.model.minutes import Minutes, new_minutes
from app.model.proceedings import Motion, Proceedings
from app.rules.bodies import mentioned, next_approvers, standing_alone, with_body

ANNA, BO, CIA, DAN = (Person(f"p{name[0]}", name, "S") for name in ("Anna", "Bo", "Cia", "Dan"))
BODY = Body(
    "pb",
    "Nämnden",
    people=(ANNA, BO, CIA, DAN),
    seats=(Seat("s1", "pA", "S", "chair"), Seat("s2", "pB"), Seat("s3", "pC")),
    substitutes=(Substitute("pD"),),
    approvers=("pB", "pC", "pD"),
)


def meeting() -> Minutes:
    minutes = with_body(new_minutes("protokoll"), BODY)
    moved = replace(minutes.sections[0], proceedings=Proceedings(motions=(Motion("m", movers=("pB",)),)))
    return replace(minutes, attendance=(Present("e", "pA"),), sections=(moved,))


def test_events_and_motions_point_to_people_but_the_record_does_not() -> None:
    assert mentioned(meeting(), ["pA", "pB", "pC", "pD"]) == {"pA", "pB"}


def test_whoever_leaves_the_body_and_is_pointed_to_stays_known() -> None:
    after = with_body(meeting(), replace(BODY, people=(ANNA, DAN), seats=(Seat("s1", "pA"),)))
    assert after.people == (BO,)


def test_whoever_comes_back_is_there_once() -> None:
    before = meeting()
    away = with_body(before, None)
    assert away.people == (ANNA, BO)
    assert with_body(away, BODY) == before


def test_a_record_that_stands_alone_has_its_secretary_among_its_people() -> None:
    eva, per = Person("pE", "Eva", "", "Sekreterare"), Person("pP", "Per")
    minutes = replace(meeting(), body=replace(BODY, secretary="pE"), people=(per, eva))
    alone = standing_alone(minutes)
    assert alone == replace(BODY, secretary="pE", people=(*BODY.people, eva))
    assert with_body(minutes, alone).people == (per,)
    assert standing_alone(meeting()) == BODY
    assert standing_alone(new_minutes()) is None


@pytest.mark.parametrize(
    ("last", "count", "following"),
    [
        ((), 1, ("pB",)),
        (("pB",), 1, ("pC",)),
        (("pD",), 1, ("pB",)),
        (("pX",), 1, ("pB",)),
        (("pB", "pC"), 2, ("pD", "pB")),
        (("pD", "pB"), 2, ("pC", "pD")),
        (("pB", "pD"), 2, ("pC", "pD")),  # the same two, noted the other way round
        (("pC",), 9, ("pD", "pB", "pC")),
        (("pC",), 0, ()),
    ],
)
def test_approvers_come_in_turn(last: tuple[str, ...], count: int, following: tuple[str, ...]) -> None:
    assert next_approvers(replace(BODY, approver_count=count), last) == following


def test_the_chair_and_those_who_left_are_passed_over() -> None:
    body = replace(BODY, approvers=("pA", "pX", "pC"))
    assert next_approvers(body, ()) == ("pC",)


def test_without_a_turn_nobody_is_suggested() -> None:
    assert next_approvers(replace(BODY, approvers=()), ("pB",)) == ()
