"""Votes: sums, majorities, ties, the third of the council, elections and lots (KL 5:50, 5:54-56, 6:33)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.attendance import Conflict, Leaves, Refrains
from app.model.proceedings import Ballot, Candidate, Counted, Vote
from app.rules.proceedings import Elected, Side, answer, elected, parties, strangers, tally
from tests.rules.meetings import meeting, point
from tests.rules.proceedings.dealings import ballots, item, sitting, voted, with_


def outcome(section, minutes) -> tuple[str, str]:
    sums = tally(section.proceedings.votes[0], minutes, section)
    return sums.outcome, sums.decided_by


@pytest.mark.parametrize(
    ("letters", "expected"),
    [
        ("JJJNN", ("yes", "majority")),
        ("NNNJJ", ("no", "majority")),
        ("JAAAA", ("yes", "majority")),  # those who abstain do not count (KL 5:55)
        ("JJNNJ", ("yes", "majority")),
        ("JNJNA", ("tie", "")),  # until the chair, who abstained, decides
        ("JNAAA", ("tie", "")),
        ("AJANJ", ("yes", "majority")),
        ("ANNAJ", ("no", "majority")),
        ("AAJNA", ("tie", "")),
        ("-----", ("", "")),
        ("AAAAA", ("tie", "")),
    ],
)
def test_a_simple_majority_decides(letters: str, expected: tuple[str, str]) -> None:
    assert outcome(voted(item("a:reject"), 0, letters), sitting()) == expected


@pytest.mark.parametrize(
    ("letters", "casting", "expected"),
    [
        ("JNNAJ", "", ("yes", "casting")),  # the chair votes last and voted yes
        ("JJNAN", "", ("no", "casting")),
        ("JJNAN", "yes", ("no", "casting")),  # one's own vote cannot be turned
        ("JJNNA", "yes", ("yes", "casting")),
        ("JJNNA", "no", ("no", "casting")),
        ("JJNNA", "", ("tie", "")),
    ],
)
def test_in_a_tie_the_chair_decides(letters: str, casting: str, expected: tuple[str, str]) -> None:
    section = voted(item("a:reject"), 0, letters, casting=casting)
    assert outcome(section, sitting()) == expected


def test_in_an_election_a_lot_decides_a_tie_and_not_the_chair() -> None:
    section = voted(item("a:reject", kind="election"), 0, "JNNAJ")
    assert outcome(section, sitting()) == ("tie", "")
    drawn = voted(item("a:reject", kind="election"), 0, "JNNAJ", lot="no", casting="yes")
    assert outcome(drawn, sitting()) == ("no", "lot")


@pytest.mark.parametrize(
    ("kind", "moved", "item_kind", "before", "letters", "expected"),
    [
        ("council", "a:refer_back", "decision", False, "JJJNN", ("no", "third")),  # 2 of 5
        ("council", "a:table", "decision", False, "JJJNN", ("no", "third")),
        ("council", "a:refer_back", "decision", False, "JJJJN", ("yes", "majority")),  # 1 of 5
        ("council", "a:refer_back", "decision", False, "NNNJJ", ("no", "majority")),
        ("council", "a:refer_back", "decision", True, "JJJNN", ("yes", "majority")),  # the second time
        ("council", "a:table", "election", False, "JJJNN", ("yes", "majority")),  # elections: a majority
        ("council", "a:refer_back", "decision", False, "JJNNA", ("no", "third")),  # no tie to be cast
        ("council", "a:reject", "decision", False, "JJJNN", ("yes", "majority")),  # no formal question
        ("board", "a:refer_back", "decision", False, "JJJNN", ("yes", "majority")),  # 6:33
        ("board", "a:table", "decision", False, "JJJNN", ("yes", "majority")),
        ("board", "a:table", "decision", False, "JJNNN", ("no", "majority")),
        ("committee", "a:table", "decision", False, "JJJNN", ("yes", "majority")),
    ],
)
def test_a_third_of_the_council_has_an_item_put_off_the_first_time(
    kind: str, moved: str, item_kind: str, before: bool, letters: str, expected: tuple[str, str]
) -> None:
    section = with_(voted(item(moved, kind=item_kind), 0, letters), minority_before=before)
    assert outcome(section, sitting(kind)) == expected


def test_a_third_is_counted_of_all_who_are_there_also_of_those_who_take_no_part() -> None:
    minutes = sitting("council", "m1/S m2/S m3/C m4/M m5/M m6/V m7/V")
    section = with_(item("a:refer_back"), votes=())
    question = section.proceedings.questions[0].id
    vote = Vote("v", question=question, ballots=ballots("NNJJJ", "m2 m3 m4 m5 m1"))
    minutes = replace(
        minutes, attendance=(*minutes.attendance, Refrains("r", "m6", "i1"), Refrains("q", "m7", "i1"))
    )
    assert tally(vote, minutes, with_(section, votes=(vote,))).outcome == "yes"  # 2 of 7


def test_ballots_of_those_who_may_not_vote_do_not_count_and_are_named() -> None:
    minutes = meeting(None, *sitting().attendance, Conflict("c", "m2", "i1"))
    vote = Vote("v", ballots=(*ballots("JJNNJ"), Ballot("s1", "yes"), Ballot("nobody", "no")))
    sums = tally(vote, minutes, item())
    assert (sums.yes, sums.no, sums.cast) == (2, 2, 4)
    assert strangers(vote, minutes, item()) == ("m2", "s1", "nobody")


def test_a_second_ballot_of_one_person_takes_the_place_of_the_first() -> None:
    vote = Vote("v", ballots=(Ballot("m2", "yes"), Ballot("m2", "no")))
    sums = tally(vote, sitting(), item())
    assert (sums.yes, sums.no) == (0, 1)


def test_those_who_have_not_voted_are_named_in_roll_order() -> None:
    vote = Vote("v", ballots=ballots("J-N--"))
    assert tally(vote, sitting(), item()).missing == ("m3", "m5", "m1")


def test_without_attendance_every_ballot_counts() -> None:
    vote = Vote("v", ballots=(Ballot("x", "yes"), Ballot("y", "yes"), Ballot("z", "no")))
    sums = tally(vote, meeting(), item())
    assert (sums.yes, sums.no, sums.outcome, sums.missing) == (2, 1, "yes", ())


def test_a_show_of_hands_has_sums_and_the_chair_says_how_a_tie_ends() -> None:
    section = item("a:reject")
    vote = Vote("v", "show_of_hands", section.proceedings.questions[0].id, counted=Counted(2, 2, 1))
    assert tally(vote, sitting(), section).outcome == "tie"
    assert tally(replace(vote, casting="no"), sitting(), section).outcome == "no"
    assert tally(replace(vote, counted=Counted(3, 2)), sitting(), section).decided_by == "majority"


@pytest.mark.parametrize(
    ("votes", "lot", "expected"),
    [
        ((8, 6), "", Elected(("A",))),
        ((6, 8), "", Elected(("B",))),
        ((7, 7), "", Elected((), ("A", "B"), (), 7, 1)),
        ((7, 7), "B", Elected((), ("A", "B"), ("B",), 7, 1)),
        ((7, 7), "C", Elected((), ("A", "B"), (), 7, 1)),
        ((8, 6), "B", Elected(("A",))),  # no lot where there is no tie
        ((0, 0), "", Elected()),
        ((), "", Elected()),
    ],
)
def test_in_a_closed_ballot_most_votes_win_and_a_lot_between_equals(
    votes: tuple[int, ...], lot: str, expected: Elected
) -> None:
    candidates = tuple(Candidate(name, number) for name, number in zip("AB", votes, strict=False))
    assert elected(Vote("v", "closed", candidates=candidates, lot=lot)) == expected


def test_a_closed_ballot_counts_blank_and_invalid_ones_in() -> None:
    vote = Vote("v", "closed", candidates=(Candidate("A", 8), Candidate("B", 6)), blank=1, invalid=2)
    assert tally(vote, sitting(), item()).cast == 17


def test_a_lot_answers_by_itself() -> None:
    assert tally(Vote("v", "lot", lot="no"), sitting(), item()).outcome == "no"
    assert tally(Vote("v", "lot"), sitting(), item()).outcome == ""


@pytest.mark.parametrize(
    ("votes", "lots", "expected"),
    [
        ((3, 9, 6), "", Elected(("B", "C"))),
        ((6, 6, 3), "", Elected(("A", "B"))),  # equal, but with a place each
        ((6, 3, 6), "B", Elected(("A", "C"))),
        ((9, 4, 4), "", Elected(("A",), ("B", "C"), (), 4, 1)),
        ((9, 4, 4), "C", Elected(("A",), ("B", "C"), ("C",), 4, 1)),
        ((5, 5, 5), "C", Elected((), ("A", "B", "C"), (), 5, 2)),  # one lot more has to fall
        ((5, 5, 5), "CA", Elected((), ("A", "B", "C"), ("A", "C"), 5, 2)),
        ((5, 5, 5), "CC", Elected((), ("A", "B", "C"), (), 5, 2)),
        ((5, 0, 0), "", Elected(("A",))),  # nobody is elected without votes
    ],
)
def test_several_are_elected_and_a_lot_falls_at_the_last_place(
    votes: tuple[int, ...], lots: str, expected: Elected
) -> None:
    candidates = tuple(Candidate(name, number) for name, number in zip("ABC", votes, strict=True))
    vote = Vote("v", "closed", candidates=candidates, elects=2, lot=lots[:1], lots=tuple(lots[1:]))
    assert elected(vote) == expected


def test_an_election_that_was_only_a_lot_has_who_it_fell_on() -> None:
    assert elected(Vote("v", "lot", lot="Amira")).names == ("Amira",)
    assert elected(Vote("v", "lot")).names == ()
    assert elected(Vote("v", "lot", lot="yes")).names == ()


def test_parties_come_in_the_order_of_the_roll() -> None:
    section = voted(item("a:reject"), 0, "JNNAJ")
    found = parties(section.proceedings.votes[0], sitting(), section)
    assert found == (Side("S", 2, 0, 0), Side("C", 0, 1, 0), Side("M", 0, 1, 1))


def test_a_substitute_who_serves_votes_and_who_left_does_not() -> None:
    base = sitting()
    minutes = replace(base, attendance=(*base.attendance, Leaves("l", "m4", point("i1"))))
    vote = Vote("v", ballots=ballots("JJNNJ"))
    assert strangers(vote, minutes, item()) == ("m4",)


CHOICE = st.sampled_from(["yes", "no", "abstain"])
ANYBODY = st.sampled_from([*["m1", "m2", "m3", "m4", "m5", "s1", "s2"], "x", ""])
NUMBER = st.integers(0, 100)
ANY_VOTE = st.builds(
    Vote,
    st.just("v"),
    st.sampled_from(["roll_call", "show_of_hands", "closed", "lot"]),
    st.sampled_from(["", "q", "gone"]),
    ANYBODY,
    st.sampled_from(["", "bifall"]),
    st.sampled_from(["", "avslag"]),
    st.lists(st.builds(Ballot, ANYBODY, CHOICE), max_size=12).map(tuple),
    st.builds(Counted, NUMBER, NUMBER, NUMBER),
    st.lists(st.builds(Candidate, st.sampled_from("AB"), NUMBER, ANYBODY), max_size=4).map(tuple),
    NUMBER,
    NUMBER,
    st.sampled_from(["", "yes", "no"]),
    st.sampled_from(["", "yes", "no", "A", "B", "C"]),
    st.integers(1, 3),
)
MEETINGS = [sitting(), sitting("council"), meeting()]


@settings(deadline=None, max_examples=300)
@given(ANY_VOTE, st.sampled_from(MEETINGS), st.sampled_from(["decision", "election", ""]), st.booleans())
def test_any_vote_has_sums_that_add_up(vote: Vote, minutes, kind: str, before: bool) -> None:
    section = with_(item("a:refer_back b:counter", kind=kind), minority_before=before, votes=(vote,))
    sums = tally(vote, minutes, section)
    assert sums == tally(vote, minutes, section)
    if vote.form != "closed":
        assert sums.yes + sums.no + sums.abstain == sums.cast
    if vote.form == "roll_call" and minutes.attendance:
        assert sums.cast + len(sums.missing) == 5
    assert (sums.outcome in ("yes", "no")) == bool(sums.decided_by)
    if sums.decided_by == "majority":
        assert (sums.yes > sums.no) == (sums.outcome == "yes")
    if sums.decided_by == "casting":
        assert sums.yes == sums.no
    sides = parties(vote, minutes, section)
    if vote.form == "roll_call":
        assert sum(side.yes for side in sides) == sums.yes
        assert sum(side.no + side.abstain for side in sides) == sums.no + sums.abstain
    elected(vote)
    for question in section.proceedings.questions:
        answer(question, section, minutes)
