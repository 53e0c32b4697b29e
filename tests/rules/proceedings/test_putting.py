"""The order of putting: formal questions, counter rounds, the main question, additions (KL 5:53)."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.proceedings import Question
from app.rules.proceedings import Won, composed, standing, winner
from tests.rules.proceedings.dealings import as_put, found, item, motions, pairs, sitting, voted, with_


@pytest.mark.parametrize(
    ("moved", "put"),
    [
        ("", ""),
        ("a:approve", ""),  # unopposed: the chair finds without asking
        ("a:approve b:approve", ""),
        ("a:reject", "main -a"),
        ("a:approve b:reject", "main -b"),
        ("a:reject b:reject", "main -a"),  # all who want it rejected want the same
        ("a:counter", "main -a"),
        ("a:counter b:counter", "counter a-b main -a"),
        ("a:counter b:reject", "counter a-b main -a"),
        ("a:counter b:counter c:counter", "counter a-b counter a-c main -a"),
        ("a:refer_back", "formal -a main -"),
        ("a:table b:refer_back", "formal -b formal -a main -"),
        ("a:refer_back b:refer_back", "formal -a main -"),  # however many want it, one question
        ("a:refer_back b:reject", "formal -a main -b"),
        ("a:add", "main - addition a-"),
        ("a:amend b:add", "main - addition a- addition b-"),
        ("a:add b:counter c:table", "formal -c main -b addition a-"),
        ("-a:counter", ""),
        ("a:counter -b:counter", "main -a"),
        ("-a:refer_back b:reject", "main -b"),
    ],
)
def test_the_order_of_putting_follows_from_the_motions(moved: str, put: str) -> None:
    assert pairs(item(moved).proceedings.questions) == put


@pytest.mark.parametrize(
    ("moved", "answers", "put"),
    [
        ("a:counter b:counter", ("yes",), "counter a-b main -a"),
        ("a:counter b:counter", ("no",), "counter a-b main -b"),
        ("a:counter b:counter c:counter", ("no",), "counter a-b counter b-c main -b"),
        ("a:counter b:counter c:counter", ("no", "yes"), "counter a-b counter b-c main -b"),
        ("a:counter b:counter c:counter", ("no", "no"), "counter a-b counter b-c main -c"),
        ("a:counter b:counter c:counter", ("yes", "no"), "counter a-b counter a-c main -c"),
        ("a:refer_back b:reject", ("no",), "formal -a main -b*"),
        ("a:refer_back b:reject", ("yes",), "formal -a main -b"),
        ("a:refer_back b:table", ("yes", "no"), "formal -a formal -b main -*"),
        ("a:reject b:add", ("no",), "main -a addition b-*"),  # nothing to add to
        ("a:counter b:add", ("no",), "main -a addition b-"),
        ("b:add", ("no",), "main - addition b-*"),
    ],
)
def test_the_winner_of_a_round_goes_on(moved: str, answers: tuple[str, ...], put: str) -> None:
    assert as_put(found(item(moved), *answers), sitting()) == put


@pytest.mark.parametrize(
    ("moved", "answers", "won"),
    [
        ("", (), Won()),
        ("a:reject", ("",), None),
        ("a:reject", ("yes",), Won()),
        ("a:reject", ("no",), Won("a")),
        ("a:counter b:counter", ("no", "no"), Won("b")),
        ("a:counter b:counter", ("no",), None),
        ("a:refer_back", ("no",), Won("a")),
        ("a:refer_back", ("yes",), None),
        ("a:refer_back", ("yes", "no"), Won(rejected=True)),
        ("a:add b:amend", ("yes", "yes", "no"), Won("", ("a",))),
        ("a:counter b:add", ("no", "yes"), Won("a", ("b",))),
    ],
)
def test_what_won_follows_from_the_answers(moved: str, answers: tuple[str, ...], won: Won | None) -> None:
    assert winner(found(item(moved), *answers), sitting()) == won


def test_a_vote_goes_before_what_the_chair_found() -> None:
    section = voted(found(item("a:counter b:counter"), "yes", "yes"), 0, "NNNJJ")
    assert as_put(section, sitting()) == "counter a-b main -b"


def test_a_vote_that_is_not_finished_answers_nothing() -> None:
    section = voted(found(item("a:reject"), "yes"), 0, "JJJ")
    assert standing(section, sitting())[0].answer is None


def test_questions_that_stand_keep_id_answer_and_place() -> None:
    section = found(item("a:refer_back b:counter d:add"), "yes", "yes", "no")
    formal, main, addition = section.proceedings.questions
    turned = with_(
        section, questions=(main, formal, addition), motions=motions("a:refer_back b:counter d:add c:table")
    )
    after = composed(turned)
    assert pairs(after) == "main -b formal -c formal -a addition d-"
    assert {main, formal, addition} <= set(after)


def test_a_motion_set_in_later_meets_the_others_in_a_round() -> None:
    section = found(item("a:counter"), "no")
    later = with_(section, motions=motions("a:counter b:counter"))
    after = composed(later)
    assert pairs(after) == "counter a-b main -a"
    assert after[1] == section.proceedings.questions[0]


def test_who_meets_whom_stays_when_the_motions_are_told_in_another_order() -> None:
    section = found(item("a:counter b:counter c:reject"), "no")
    turned = with_(section, motions=tuple(reversed(section.proceedings.motions)))
    assert composed(turned) == section.proceedings.questions


def test_questions_on_withdrawn_motions_go() -> None:
    section = found(item("a:counter b:counter"), "yes", "yes")
    first, _ = section.proceedings.motions
    after = composed(with_(section, motions=(replace(first, withdrawn=True), section.proceedings.motions[1])))
    assert pairs(after) == "main -b"


KINDS = st.sampled_from(["approve", "reject", "refer_back", "table", "amend", "add", "counter"])
MOVED = st.lists(st.tuples(KINDS, st.booleans()), max_size=7).map(
    lambda all_: " ".join(f"{'-' if gone else ''}q{n}:{kind}" for n, (kind, gone) in enumerate(all_))
)
ANSWERS = st.lists(st.sampled_from(["", "yes", "no"]), max_size=10)
MEETING = sitting()


@settings(deadline=None)
@given(MOVED, ANSWERS)
@example("q0:reject q1:refer_back q2:counter", ["no", "no"])  # answered, and never reached
def test_whatever_is_moved_and_answered_every_question_is_between_two_that_stand(
    moved: str, answers: list[str]
) -> None:
    section = found(item(moved), *answers)
    live = {motion.id for motion in section.proceedings.motions if not motion.withdrawn}
    puts = standing(section, MEETING)
    for put in puts:
        assert {put.yes, put.no} <= {"", *live}
        assert put.yes != put.no or put.question.kind == "main"
    mains = [put for put in puts if put.question.kind == "main"]
    rounds = [put for put in puts if put.question.kind == "counter"]
    assert len(mains) <= 1
    if rounds and all(put.reached and put.answer for put in rounds):
        assert mains[0].no == rounds[-1].winner


@settings(deadline=None)
@given(MOVED, ANSWERS, st.randoms())
def test_composing_again_changes_nothing(moved: str, answers: list[str], random) -> None:
    section = found(item(moved), *answers)
    shuffled = list(section.proceedings.questions)
    random.shuffle(shuffled)
    section = with_(section, questions=tuple(shuffled))
    assert composed(section) == section.proceedings.questions


@settings(deadline=None)
@given(st.lists(st.builds(
    Question,
    st.uuids().map(str),
    st.sampled_from(["formal", "counter", "main", "addition"]),
    st.sampled_from(["", "a", "b", "c", "gone"]),
    st.sampled_from(["", "a", "b", "c", "gone"]),
    st.sampled_from(["", "yes", "no"]),
), max_size=6))  # fmt: skip
def test_contradictory_questions_have_an_end_too(questions: list[Question]) -> None:
    section = with_(item("a:counter b:refer_back c:add"), questions=tuple(questions))
    winner(section, MEETING)
    composed(section)
