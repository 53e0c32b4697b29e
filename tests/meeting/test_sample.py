"""The sample is the meeting of the data, and a whole one."""

from __future__ import annotations

import re

import pytest

from app.model.blocks import Paragraph, walk
from app.model.inlines import plain
from app.model.minutes import Minutes
from app.model.people import everyone
from app.profiles import load
from app.rules.attendance import roll
from app.rules.checks import findings
from app.rules.numbering import numbers
from app.storage import project
from tests.meeting import build, events, items, people, words


@pytest.fixture(scope="module")
def minutes() -> Minutes:
    return build.package().minutes


def test_the_sample_is_the_one_made_from_the_data() -> None:
    assert build.written() == build.PATH.read_bytes(), "run python -m tests.meeting"


def test_it_opens_without_remarks() -> None:
    read = project.read(build.PATH)
    assert read.messages == ()
    assert read.package == build.package()


def test_the_checks_find_no_fault_in_it(minutes: Minutes) -> None:
    assert [each for each in findings(minutes, load()) if each.severity == "error"] == []


def test_words_and_facts_are_of_the_same_items() -> None:
    assert [item.key for item in words.items()] == list(items.FACTS)


def test_the_items_run_on_from_earlier_meetings_to_more_than_twenty(minutes: Minutes) -> None:
    found = list(numbers(minutes).values())
    assert found == list(range(172, 172 + len(items.FACTS)))
    assert len(found) >= 20


def test_nobody_is_named_by_an_id_that_nobody_has(minutes: Minutes) -> None:
    known = {*everyone(minutes), *(section.id for section in minutes.sections)}
    known |= {motion.id for section in minutes.sections for motion in section.proceedings.motions}
    known |= {each.id for each in minutes.appendices}
    keys = {*events.WHOLE, *events.ABSENT, *(stay.person for stay in events.STAYS)}
    assert keys == set(everyone(minutes))
    for section in minutes.sections:
        facts = section.proceedings
        named = {*section.presenters, *(vote.called_by for vote in facts.votes)}
        named |= {ballot.person for vote in facts.votes for ballot in vote.ballots}
        named |= {key for motion in facts.motions for key in (*motion.movers, *motion.seconders)}
        named |= {question.yes for question in facts.questions} | {q.no for q in facts.questions}
        for remark in facts.remarks:
            named |= {*remark.people, remark.motion, remark.appendix}
        assert named - {""} <= known


def test_fifteen_vote_wherever_there_is_a_vote(minutes: Minutes) -> None:
    for section in minutes.sections:
        for vote in section.proceedings.votes:
            cast = sum(candidate.votes for candidate in vote.candidates) + vote.blank + len(vote.ballots)
            assert cast == len(people.MEMBERS) == 15
            assert len({ballot.person for ballot in vote.ballots}) == len(vote.ballots)


def test_the_program_finds_the_same_people_deciding(minutes: Minutes) -> None:
    for section in minutes.sections:
        assert roll(minutes, section.id) == build.roll(section.id), section.heading


@pytest.mark.parametrize(
    ("item", "sums"),
    [
        ("budget", [(5, 2, 8), (8, 7, 0)]),
        ("kvarnudden", [(9, 6, 0)]),
        ("kameror", [(8, 6, 1)]),
        ("sommargata", [(7, 7, 1)]),
    ],
)
def test_the_votes_are_those_of_the_meeting(
    minutes: Minutes, item: str, sums: list[tuple[int, int, int]]
) -> None:
    section = next(section for section in minutes.sections if section.id == item)
    counted = [[ballot.choice for ballot in vote.ballots] for vote in section.proceedings.votes]
    assert [(c.count("yes"), c.count("no"), c.count("abstain")) for c in counted] == sums


def test_who_reserves_voted_against(minutes: Minutes) -> None:
    for section in minutes.sections:
        for vote in section.proceedings.votes[-1:]:
            against = {ballot.person for ballot in vote.ballots if ballot.choice == "no"}
            remarks = section.proceedings.remarks
            reserved = {key for remark in remarks if remark.kind == "reservation" for key in remark.people}
            assert reserved <= against or not vote.ballots


def test_all_the_words_stand_in_the_parts_and_in_their_order(minutes: Minutes) -> None:
    said = re.sub(r"^(#|Dnr|[|: -]+$).*", "", words.PATH.read_text("utf-8"), flags=re.M)
    said = re.sub(r"^ *\d+\. |\]\([^)]*\)", "", said, flags=re.M)
    every = (part for section in minutes.sections for part in section.parts)
    parts = (part for part in every if not part.generated or part.generated.edited)
    shown = "".join(
        plain(block.content) for part in parts for block in walk(part.blocks) if isinstance(block, Paragraph)
    )
    assert _letters(shown) == _letters(said)


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))
