"""What the secretary does to an item's proceedings leaves nothing that points to what is gone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.attendance import Leaves
from app.model.proceedings import Ballot, Counted, Motion, Remark, Vote
from app.model.sections import Section
from app.rules.proceedings import tally
from app.rules.proceedings.changing import (
    moved_motion,
    moved_question,
    new_vote,
    with_ballot,
    with_counted,
    with_found,
    with_motion,
    with_remark,
    with_rest,
    with_vote,
    without_motion,
    without_remark,
    without_vote,
)
from tests.rules.meetings import point
from tests.rules.proceedings.dealings import found, item, pairs, sitting, voted, with_

MEETING = sitting()


def changed(section: Section, proceedings) -> Section:
    return replace(section, proceedings=proceedings)


def test_a_motion_brings_its_question() -> None:
    after = with_motion(item("a:reject"), Motion("b", "refer_back"))
    assert pairs(after.questions) == "formal -b main -a"


def test_a_motion_with_a_known_id_takes_the_place_of_the_old_one() -> None:
    after = with_motion(item("a:reject b:counter"), Motion("a", "add"))
    assert [motion.type for motion in after.motions] == ["add", "counter"]
    assert pairs(after.questions) == "main -b addition a-"


def test_without_a_motion_its_questions_votes_and_mentions_go() -> None:
    section = voted(voted(found(item("a:counter b:counter"), "yes"), 0, "JJJJJ"), 1, "NNNNN")
    section = with_(section, remarks=(Remark("r", people=("m4",), motion="b"),))
    after = without_motion(section, "b")
    assert pairs(after.questions) == "main -a"
    assert [vote.id for vote in after.votes] == ["v1"]
    assert after.remarks == (Remark("r", people=("m4",)),)


def test_motions_and_questions_move_and_stay_at_the_ends() -> None:
    section = item("a:add b:add")
    assert [m.id for m in moved_motion(section, "b", -1).motions] == ["b", "a"]
    first, *_, last = section.proceedings.questions
    assert moved_question(section, last.id, 1) == section.proceedings
    assert moved_question(section, first.id, 1).questions[1] == first
    assert moved_question(section, "gone", 1) == section.proceedings


def test_a_finding_is_set_and_taken_back() -> None:
    section = item("a:reject")
    question = section.proceedings.questions[0].id
    after = with_found(section, question, "no")
    assert after.questions[0].found == "no"
    assert with_found(changed(section, after), question, "") == section.proceedings


def test_a_vote_in_an_election_is_closed_and_one_on_a_question_is_by_name() -> None:
    assert new_vote(item(kind="election")).form == "closed"
    assert new_vote(item("a:reject"), "q").form == "roll_call"


def test_votes_and_remarks_are_set_in_replaced_and_taken_away() -> None:
    section = changed(item(), with_vote(item(), Vote("v")))
    section = changed(section, with_vote(section, Vote("v", blank=1)))
    assert [vote.blank for vote in section.proceedings.votes] == [1]
    assert without_vote(section, "v").votes == ()
    noted = changed(section, with_remark(section, Remark("r")))
    assert without_remark(noted, "r").remarks == ()


def test_ballots_stand_in_roll_order_and_can_be_taken_back() -> None:
    section = with_(item(), votes=(Vote("v"),))
    section = changed(section, with_ballot(section, MEETING, "v", "m1", "no"))
    section = changed(section, with_ballot(section, MEETING, "v", "m3", "yes"))
    assert section.proceedings.votes[0].ballots == (Ballot("m3", "yes"), Ballot("m1", "no"))
    assert with_ballot(section, MEETING, "v", "m3", None).votes[0].ballots == (Ballot("m1", "no"),)


def test_who_may_not_vote_gets_no_ballot() -> None:
    section = with_(item(), votes=(Vote("v"),))
    assert with_ballot(section, MEETING, "v", "s1", "yes") == section.proceedings


def test_a_ballot_of_one_who_left_goes_when_the_next_is_set() -> None:
    section = with_(item(), votes=(Vote("v", ballots=(Ballot("m4", "yes"),)),))
    minutes = replace(MEETING, attendance=(*MEETING.attendance, Leaves("l", "m4", point("i1"))))
    assert with_ballot(section, minutes, "v", "m2", "no").votes[0].ballots == (Ballot("m2", "no"),)


def test_the_rest_vote_alike() -> None:
    section = with_(item(), votes=(Vote("v", ballots=(Ballot("m4", "no"),)),))
    sums = tally(with_rest(section, MEETING, "v", "yes").votes[0], MEETING, section)
    assert (sums.yes, sums.no, sums.missing) == (4, 1, ())


def test_a_show_of_hands_never_has_more_votes_than_voters() -> None:
    section = with_(item(), votes=(Vote("v", "show_of_hands"),))
    assert with_counted(section, MEETING, "v", Counted(3, 4, 2)).votes[0].counted == Counted(3, 2, 0)
    assert with_counted(section, MEETING, "v", Counted(2, 2, 1)).votes[0].counted == Counted(2, 2, 1)


CALLS = st.lists(
    st.tuples(
        st.sampled_from(["m1", "m2", "m3", "m4", "m5", "s1", "x"]),
        st.sampled_from(["yes", "no", "abstain", None]),
    ),
    max_size=40,
)


@settings(deadline=None)
@given(CALLS)
def test_however_ballots_are_set_there_are_never_more_than_voters(calls) -> None:
    section = with_(item(), votes=(Vote("v"),))
    last = {}
    for person, choice in calls:
        section = changed(section, with_ballot(section, MEETING, "v", person, choice))
        last[person] = choice
    vote = section.proceedings.votes[0]
    assert {b.person: b.choice for b in vote.ballots} == {
        p: c for p, c in last.items() if c and p in ("m1", "m2", "m3", "m4", "m5")
    }
    assert tally(vote, MEETING, section).cast == len(vote.ballots) <= 5


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["set", "drop", "withdraw", "vote", "remark", "move"]),
        st.sampled_from("abcd"),
        st.sampled_from(["approve", "reject", "refer_back", "table", "amend", "add", "counter"]),
    ),
    max_size=15,
)


@settings(deadline=None)
@given(DEEDS)
def test_whatever_is_done_nothing_dangles(deeds) -> None:
    section = item()
    for number, (deed, motion, kind) in enumerate(deeds):
        old = section.proceedings
        match deed:
            case "set":
                after = with_motion(section, Motion(motion, kind))
            case "drop":
                after = without_motion(section, motion)
            case "withdraw":
                known = next((m for m in old.motions if m.id == motion), None)
                after = with_motion(section, replace(known, withdrawn=True)) if known else old
            case "vote":
                asked = old.questions[number % len(old.questions)].id if old.questions else ""
                after = with_vote(section, Vote(f"v{number}", question=asked))
            case "remark":
                known = motion if any(m.id == motion for m in old.motions) else ""
                after = with_remark(section, Remark(f"r{number}", motion=known))
            case _:
                after = moved_question(section, old.questions[0].id, 1) if old.questions else old
        section = changed(section, after)
    end = section.proceedings
    motions = {"", *(m.id for m in end.motions)}
    assert {side for q in end.questions for side in (q.yes, q.no)} <= motions
    assert {vote.question for vote in end.votes} <= {"", *(q.id for q in end.questions)}
    assert {remark.motion for remark in end.remarks} <= motions
