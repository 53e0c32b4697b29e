"""A good protokoll has no findings; each thing that is wrong with it gives its finding and no other."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import Marks, Text
from app.model.proceedings import Motion, Question
from app.profiles import load
from app.profiles.checks import SEVERITIES
from app.rules.checks import Finding, findings
from app.rules.checks.texts import follows
from tests.rules.checks.good import BALLOTS, GOOD, Change, body, dealt, each, header, item, vote, written
from tests.rules.checks.wrong import CASES, QUESTIONS, SEVERAL, VOTE
from tests.rules.checks.wrong_texts import MOTIONS, NOTICE

PROFILE = load()


def found(change: Change) -> list[Finding]:
    return list(findings(change(GOOD), PROFILE))


def test_a_good_protokoll_has_no_findings() -> None:
    assert findings(GOOD, PROFILE) == ()


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_gives_its_finding_and_no_other(name: str) -> None:
    code, change = CASES[name]
    assert {finding.code for finding in found(change)} == {code}


@pytest.mark.parametrize("name", SEVERAL)
def test_what_is_wrong_in_several_ways_gives_all_its_findings(name: str) -> None:
    codes, change = SEVERAL[name]
    assert {finding.code for finding in found(change)} == codes


def test_every_finding_there_is_has_its_case() -> None:
    shown = {code for code, _ in CASES.values()} | {code for codes, _ in SEVERAL.values() for code in codes}
    assert SEVERITIES.keys() - shown == set()


def test_abstaining_while_a_counter_proposal_is_found_blocks_no_reservation() -> None:
    third = Motion("m3", "counter", ("eva",), text="budgeten minskas")
    rounds = (Question("q1", "formal", "", "m2", "yes"), Question("q3", "counter", "m1", "m3"))
    first = vote({**BALLOTS, "bo": "abstain"}, id="v0", question="q3")
    change = dealt(
        "budget", motions=(*MOTIONS, third), questions=(*rounds, QUESTIONS[1]), votes=(first, VOTE)
    )
    assert found(change) == []


def test_a_finding_says_where_it_is() -> None:
    (finding,) = found(CASES["a point without a verb"][1])
    assert (finding.section, finding.part, finding.where) == ("plan", "plan-decision", "text")
    assert finding.params["point"] == "ny taxa för avfall"


def test_a_number_that_is_masked_is_no_finding_and_its_last_digits_are_never_shown() -> None:
    masked = paragraph(Text("Nämnden ger "), Text("811228-9874", Marks(mask="sekretess")), Text(" stöd."))
    assert found(written("plan", masked)) == []
    (finding,) = found(CASES["a number in the text"][1])
    assert "9874" not in str(finding)


def test_the_profile_says_how_much_a_finding_matters() -> None:
    severity = {"decision-verb": "error", "quorum": "off", "seat-unserved": "off"}
    profile = replace(PROFILE, checks=replace(PROFILE.checks, severity=severity))
    wrong = CASES["a point without a verb"][1](SEVERAL["too few members"][1](GOOD))
    assert [(f.code, f.severity) for f in findings(wrong, profile)] == [("decision-verb", "error")]


def test_hands_may_be_counted_where_the_profile_allows_it() -> None:
    profile = replace(PROFILE, checks=replace(PROFILE.checks, show_of_hands=True))
    assert findings(CASES["hands without names"][1](GOOD), profile) == ()


def test_a_council_needs_no_casting_vote_when_a_third_is_enough() -> None:
    given = dict.fromkeys(BALLOTS, "abstain") | {
        "bo": "no",
        "dan": "no",
        "eva": "no",
        "ada": "yes",
        "cia": "yes",
    }
    formal = (QUESTIONS[0], QUESTIONS[1])
    tie = vote(given, id="v0", question="q1")  # type: ignore[arg-type]
    change = each(
        body(kind="council"),
        dealt("budget", questions=formal, votes=(tie,), remarks=()),
        item("budget", outcome="referred_back"),
    )
    assert [finding.code for finding in found(change)] == []


def test_a_body_that_only_prepares_announces_nothing() -> None:
    assert found(each(body(decides=False), header(notice=replace(NOTICE, kept_at="", down=None)))) == []


@pytest.mark.parametrize(
    ("number", "pattern", "fits"),
    [
        ("KS 2025/0266", "KS {year}/{number}", True),
        ("KS 25/1", "KS {year}/{number}", True),
        ("KS  2025/1", "KS {year}/{number}", True),
        ("KF 2025/1", "KS {year}/{number}", False),
        ("KF 2025/1", "KS {year}/{number}; KF {year}/{number}", True),
        ("2025/KS 0206 001", "{year}/KS {number} {number}", True),
        ("KS 2025/1 (2)", "KS {year}/{number} ({number})", True),
        ("vad som helst", "", True),
        ("vad som helst", " ; ", True),
        (" ", "KS {year}/{number}", True),
    ],
)
def test_a_case_number_follows_one_of_the_forms(number: str, pattern: str, fits: bool) -> None:
    assert follows(number, pattern) == fits
