"""A good protokoll has no findings; each thing that is wrong with it gives its finding and no other."""

from __future__ import annotations

from datetime import date, time

import pytest
from msgspec.structs import replace

from app.model.annotations import StageReached
from app.model.attendance import (
    Absent,
    Approves,
    Conflict,
    Leaves,
    Point,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.blocks import paragraph
from app.model.body import Seat, Substitute
from app.model.header import Adjournment, MeetingDay
from app.model.inlines import Marks, Text, footnote
from app.model.proceedings import Ballot, Candidate, Counted, Motion, Question, Remark
from app.model.sections import Generated, Part, Section
from app.profiles import load
from app.profiles.checks import SEVERITIES
from app.rules.checks import Finding, findings
from tests.rules.checks.good import (
    BALLOTS,
    BODY,
    BUDGET,
    ELECTION,
    GOOD,
    SECTIONS,
    Change,
    body,
    dealt,
    each,
    events,
    header,
    item,
    lines,
    part,
    points,
    vote,
    whole,
    written,
)

PROFILE = load()
NOTICE = GOOD.header.notice
APPROVAL = GOOD.header.approval
DAY = GOOD.header.first_day
LOV = SECTIONS[4].approval
MOTIONS = BUDGET.proceedings.motions
QUESTIONS = BUDGET.proceedings.questions
VOTE = BUDGET.proceedings.votes[0]
CLOSED = ELECTION.proceedings.votes[0]
LOT = replace(CLOSED, form="lot", lot="yes")
HANDS = replace(VOTE, question="", form="show_of_hands", ballots=(), counted=Counted(4, 3))
CAST = replace(VOTE, casting="yes")


def found(change: Change) -> list[Finding]:
    return list(findings(change(GOOD), PROFILE))


def ballots(**changed: str) -> Change:
    """The vote on the budget with other choices; "" takes one away."""
    given = {person: choice for person, choice in {**BALLOTS, **changed}.items() if choice}
    return dealt("budget", votes=(vote(given),))  # type: ignore[arg-type]


def mark(**marks: str) -> Change:
    return item(
        "sist", parts=(part("sist", "decision", paragraph(Text("Ärendet bordläggs.", Marks(**marks)))),)
    )


def generated(section: str) -> Change:
    """An item with a part on its motions that a person changed."""
    made = Part("made", "motions", lines("Bo yrkar."), Generated("motions", "then", True))
    known = next(each for each in SECTIONS if each.id == section)
    return item(section, parts=(made, *known.parts))


def lov(**changes: object) -> Change:
    assert LOV
    return item("lov", approval=replace(LOV, **changes))


CASES: dict[str, tuple[str, Change]] = {
    # texts
    "an empty section": ("section-empty", item("upprop", parts=(Part("x"),))),
    "a section without parts": ("section-empty", item("upprop", parts=())),
    "a section of spaces": ("section-empty", item("upprop", parts=(part("u", "text", *lines("  ")),))),
    "an empty section under an item": ("section-empty", item("upprop", sections=(Section("u", "Mer"),))),
    "no heading": ("heading-missing", item("upprop", heading=" ")),
    "a case number of another form": ("case-number-form", item("budget", case_number="2025/KS 12")),
    "no instruction how to appeal": ("appeal-without-instruction", item("lov", appeal_instruction=" ")),
    "a field that the profile requires": ("field-missing", header(place="")),
    # decisions
    "an item without a decision": (
        "decision-missing",
        item("plan", parts=(part("plan", "summary", *lines("En plan.")),)),
    ),
    "an election without a decision": (
        "decision-missing",
        item("val", parts=(part("val", "summary", *lines("Ett val.")),)),
    ),
    "an item of no kind without a decision": (
        "decision-missing",
        item("plan", kind="", parts=(part("plan", "text", *lines("En plan.")),)),
    ),
    "an empty decision": (
        "decision-empty",
        item("plan", parts=(part("p", "summary", *lines("En plan.")), Part("x", "decision"))),
    ),
    "a decision of one name": ("decision-form", written("plan", *lines("Detaljplan 1:4"))),
    "a decision that stops at att": ("decision-form", written("plan", *lines("Nämnden beslutar att"))),
    "a point without a verb": (
        "decision-verb",
        written("plan", *points("Nämnden beslutar att", "anta planen", "ny taxa för avfall")),
    ),
    "a point without a verb within a line": (
        "decision-verb",
        written("plan", *lines("Nämnden beslutar att ny taxa för avfall.")),
    ),
    # personal identity numbers
    "a number in the text": (
        "personal-number",
        written("plan", *lines("Nämnden ger 811228-9874 stöd.")),
    ),
    "a number in a footnote": (
        "personal-number",
        written("plan", paragraph(Text("Nämnden beviljar stöd."), footnote("Sökande 198112289874."))),
    ),
    "a number in a heading": ("personal-number", item("plan", heading="Stöd till 811228-9874")),
    "a number in the title": ("personal-number", header(title="Om 8112289874")),
    "a number in a motion": (
        "personal-number",
        dealt("budget", motions=(replace(MOTIONS[0], text="ge 811228-9874 stöd"), *MOTIONS[1:])),
    ),
    "a number in an appendix": (
        "personal-number",
        whole(appendices=(replace(GOOD.appendices[0], title="Intyg 811228-9874"),)),
    ),
    "a number in an assignment": (
        "personal-number",
        whole(assignments=(replace(GOOD.assignments[0], what="ring 811228-9874"),)),
    ),
    "a number in the reason of a conflict": (
        "personal-number",
        events(Conflict("c", "eva", "plan", "syster till 811228-9874"), without="e-conflict"),
    ),
    "a number in the opening": (
        "personal-number",
        whole(opening=Part("opening", blocks=lines("För 811228-9874."))),
    ),
    # numbers
    "a gap": ("number-gap", item("lov", number=50)),
    "a number twice": ("number-double", item("sist", number=49)),
    "a number out of order": ("number-order", item("sist", number=44)),
    # dates
    "approved before the meeting": (
        "approval-before-meeting",
        each(
            header(
                approval=replace(APPROVAL, date=date(2025, 10, 13)),
                notice=replace(NOTICE, up=None, down=None),
            ),
        ),
    ),
    "approved on the fifteenth day": (
        "approval-late",
        header(
            approval=replace(APPROVAL, date=date(2025, 10, 29)),
            notice=replace(NOTICE, up=date(2025, 10, 29), down=date(2025, 11, 20)),
        ),
    ),
    "approved without a date": (
        "approval-date-missing",
        each(
            whole(life=(StageReached("approved", date(2025, 10, 21)),)),
            header(approval=replace(APPROVAL, date=None)),
        ),
    ),
    "announced without a date": (
        "notice-date-missing",
        each(
            whole(life=(StageReached("announced", date(2025, 10, 22)),)),
            header(notice=replace(NOTICE, up=None, down=None)),
        ),
    ),
    "kept nowhere": ("kept-at-missing", header(notice=replace(NOTICE, kept_at=""))),
    "a notice taken down that was never put up": (
        "notice-up-missing",
        header(notice=replace(NOTICE, up=None)),
    ),
    "announced before the approval": (
        "notice-before-approval",
        header(notice=replace(NOTICE, up=date(2025, 10, 20))),
    ),
    "announced on the third day": (
        "notice-late",
        header(notice=replace(NOTICE, up=date(2025, 10, 24), down=date(2025, 11, 15))),
    ),
    "a notice without an end": ("notice-down-missing", header(notice=replace(NOTICE, down=None))),
    "a notice taken down on the last day of appeal": (
        "notice-down-early",
        header(notice=replace(NOTICE, down=date(2025, 11, 12))),
    ),
    "an immediate approval without a date": ("immediate-date-missing", lov(approved=None)),
    "an immediate approval on another day": (
        "immediate-other-day",
        lov(approved=date(2025, 10, 15), up=date(2025, 10, 15), down=date(2025, 11, 6)),
    ),
    "an immediate approval announced late": (
        "notice-late",
        lov(up=date(2025, 10, 17), down=date(2025, 11, 8)),
    ),
    "an immediate approval taken down early": ("notice-down-early", lov(down=date(2025, 11, 4))),
    "an immediate approval whose number may move": ("immediate-number-free", item("lov", number=None)),
    "written before the meeting": ("document-before-meeting", header(document_date=date(2025, 10, 1))),
    "ended before it began": ("times-order", header(meeting_days=(replace(DAY, end=time(8)),))),
    "a pause after the end": (
        "times-order",
        header(meeting_days=(replace(DAY, adjournments=(Adjournment(time(16), time(17)),)),)),
    ),
    "days that go back": (
        "days-order",
        header(meeting_days=(DAY, MeetingDay(date(2025, 10, 13)))),
    ),
    "a stage before the last": (
        "stage-order",
        whole(life=(*GOOD.life, StageReached("circulated", date(2025, 10, 13)))),
    ),
    "the appeal over on its last day": (
        "appeal-over-early",
        whole(life=(*GOOD.life, StageReached("appeal_over", date(2025, 11, 12)))),
    ),
    # appendices and assignments
    "an appendix without a file": (
        "appendix-without-file",
        whole(appendices=(replace(GOOD.appendices[0], media=""),)),
    ),
    "an appendix without a title": (
        "appendix-without-title",
        whole(appendices=(replace(GOOD.appendices[0], title=""),)),
    ),
    "an appendix of an item that is gone": (
        "appendix-item-gone",
        whole(appendices=(replace(GOOD.appendices[0], section="gone"),)),
    ),
    "an appendix that is not there": (
        "appendix-unknown",
        written("plan", *lines("Nämnden antar planen enligt bilaga 2.")),
    ),
    "an assignment of nothing": (
        "assignment-without-what",
        whole(assignments=(replace(GOOD.assignments[0], what=""),)),
    ),
    "an assignment to nobody": (
        "assignment-without-who",
        whole(assignments=(replace(GOOD.assignments[0], who=""),)),
    ),
    "an assignment without an end": (
        "assignment-without-due",
        whole(assignments=(replace(GOOD.assignments[0], due=None),)),
    ),
    "an assignment due before the meeting": (
        "assignment-due-before",
        whole(assignments=(replace(GOOD.assignments[0], due=date(2025, 10, 13)),)),
    ),
    "an assignment of an item that is gone": (
        "assignment-item-gone",
        whole(assignments=(replace(GOOD.assignments[0], section="gone"),)),
    ),
    # persons in the text
    "a person who is gone": ("person-gone", mark(person="gone")),
    "an item that is gone": ("reference-gone", mark(item="gone")),
    "a name that nobody has": (
        "name-not-registered",
        written("plan", *lines("Nämnden antar planen. Ordföranden Bo Borg (M) är nöjd.")),
    ),
    "a mover who is gone": (
        "acting-person-gone",
        dealt("budget", motions=(replace(MOTIONS[0], movers=("gone",)), *MOTIONS[1:])),
    ),
    # the body and events
    "no body": (
        "body-missing",
        each(
            whole(body=None, attendance=(), people=BODY.people),
            item("budget", proceedings=BUDGET.proceedings),
        ),
    ),
    "a body without seats": ("body-missing", each(body(seats=()), whole(attendance=()))),
    "nobody noted": ("attendance-missing", whole(attendance=())),
    "a member of whom nothing is noted": ("member-not-noted", events(without="e-gun")),
    "a seat of somebody unknown": (
        "body-person-gone",
        body(secretary="gone"),
    ),
    "two seats of one": (
        "seat-double",
        body(seats=(*BODY.seats[:6], replace(BODY.seats[6], person="ada"))),
    ),
    "a member who is a substitute": (
        "member-and-substitute",
        body(substitutes=(*BODY.substitutes, Substitute("gun", "S"))),
    ),
    "an event of somebody unknown": ("event-person-gone", events(Present("x", "gone"))),
    "an event at an item that is gone": ("event-item-gone", events(Leaves("x", "ida", Point("gone")))),
    "a conflict in an item that is gone": ("event-item-gone", events(Conflict("x", "ida", "gone"))),
    "a chair until an item that is gone": ("event-item-gone", events(Presides("x", "bo", last="gone"))),
    "an event in a seat that is gone": ("event-seat-gone", events(Serves("x", "ida", "gone", Point("sist")))),
    "a substitute within an item without a reason": (
        "serves-without-reason",
        events(
            Leaves("x", "cia", Point("sist", "within")), Serves("y", "ida", "s3", Point("sist", "within"))
        ),
    ),
    "noted twice": ("noted-twice", events(Absent("y", "ida"), Present("x", "ida"), without="e-ida")),
    "no chair": ("chair-missing", body(seats=tuple(replace(seat, role="") for seat in BODY.seats))),
    "a conflict in the chair": (
        "conflict-presides",
        events(
            Conflict("x", "bo", "sist"),
            Presides("y", "bo", "sist", "sist"),
            Approves("z", "cia"),
            without="e-approves",
        ),
    ),
    "a chair who is not there": ("chair-absent", events(Presides("x", "gun", "sist"))),
    "no approvers": ("approvers-missing", events(without="e-approves")),
    "an item that nobody approves": (
        "approvers-few",
        events(Approves("x", "bo", last="lov"), without="e-approves"),
    ),
    "an approver who was away": ("approver-absent", events(Approves("x", "gun"))),
    "an approver in the chair": ("approver-presides", events(Presides("x", "bo", "sist"))),
    "a seat kept empty": ("seat-not-filled", events(Serves("x", "", "s7", Point("sist"), "vill inte"))),
    "a seat for which nobody is there": (
        "seat-unserved",
        events(Leaves("x", "hugo", Point("sist")), Leaves("y", "ida", Point("sist"))),
    ),
    # motions
    "a motion of nobody": (
        "motion-without-mover",
        dealt("budget", motions=(replace(MOTIONS[0], movers=()), *MOTIONS[1:])),
    ),
    "a motion of a substitute who does not serve": (
        "motion-by-outsider",
        dealt("budget", motions=(replace(MOTIONS[0], movers=("ida",)), *MOTIONS[1:])),
    ),
    "a motion seconded by somebody who does not serve": (
        "motion-by-outsider",
        dealt("budget", motions=(replace(MOTIONS[0], seconders=("gun",)), *MOTIONS[1:])),
    ),
    "a motion that was never put": (
        "motion-not-put",
        dealt("budget", motions=(*MOTIONS, Motion("m3", "add", ("eva",), text="utreda mer"))),
    ),
    "a question without an answer": (
        "question-unanswered",
        dealt("budget", questions=(replace(QUESTIONS[0], found=""), QUESTIONS[1])),
    ),
    "a withdrawn motion that is put": (
        "question-withdrawn",
        dealt("budget", motions=(*MOTIONS[:2], replace(MOTIONS[2], withdrawn=True))),
    ),
    "a question on a motion that is gone": (
        "question-motion-gone",
        dealt("budget", motions=MOTIONS[:2]),
    ),
    "a vote on a question that is gone": (
        "vote-question-gone",
        dealt("sist", motions=(), votes=(replace(VOTE, question="gone"),)),
    ),
    # votes
    "a vote without votes": ("vote-empty", dealt("budget", votes=(replace(VOTE, ballots=()),))),
    "an election without votes": (
        "vote-empty",
        dealt("val", votes=(replace(CLOSED, candidates=(), blank=0),)),
    ),
    "an open election": (
        "vote-open-election",
        dealt("val", votes=(replace(VOTE, question=""),)),
    ),
    "a closed vote": ("vote-closed", dealt("sist", votes=(CLOSED,))),
    "a lot where the chair decides": (
        "vote-lot",
        dealt("sist", votes=(LOT,)),
    ),
    "hands without names": (
        "vote-by-hands",
        dealt(
            "sist",
            votes=(HANDS,),
        ),
    ),
    "a tie without the chair's vote": (
        "vote-tie",
        ballots(ada="abstain"),
    ),
    "equal candidates without a lot": (
        "election-tie",
        dealt("val", votes=(replace(CLOSED, candidates=(Candidate("A", 3), Candidate("B", 3))),)),
    ),
    "a casting vote that was not needed": (
        "casting-needless",
        dealt("budget", votes=(CAST,)),
    ),
    "a ballot twice": (
        "ballot-double",
        dealt("budget", votes=(replace(VOTE, ballots=(*VOTE.ballots, Ballot("ada", "yes"))),)),
    ),
    "a ballot of one who does not serve": ("ballot-stranger", ballots(ida="yes")),
    "a ballot of one who takes no part": ("ballot-stranger", events(Refrains("x", "cia", "budget"))),
    "a serving member without a ballot": ("ballot-missing", ballots(hugo="")),
    "more votes than voters": (
        "votes-too-many",
        dealt("val", votes=(replace(CLOSED, blank=2),)),
    ),
    "fewer votes than voters": ("votes-too-few", dealt("val", votes=(replace(CLOSED, blank=0),))),
    "a vote called for by one who does not serve": (
        "vote-called-by-outsider",
        dealt("budget", votes=(replace(VOTE, called_by="ida"),)),
    ),
    # reservations
    "a reservation of nobody": ("remark-by-nobody", dealt("budget", remarks=(Remark("r"),))),
    "a reservation after the meeting": (
        "reservation-late",
        dealt("budget", remarks=(Remark("r", "reservation", ("bo",), announced=False),)),
    ),
    "a reservation of one who does not serve": (
        "reservation-by-outsider",
        dealt("budget", remarks=(Remark("r", "reservation", ("ida",)),)),
    ),
    "a reservation of one who was away": (
        "reservation-by-outsider",
        dealt("budget", remarks=(Remark("r", "reservation", ("gun",)),)),
    ),
    "a reservation of one who abstained when the item was decided": (
        "reservation-abstained",
        ballots(bo="abstain", eva="yes"),
    ),
    "a reservation against a motion that is gone": (
        "remark-motion-gone",
        dealt("budget", remarks=(Remark("r", "reservation", ("bo",), "gone"),)),
    ),
    "a reservation in an appendix that is gone": (
        "remark-appendix-gone",
        dealt("budget", remarks=(Remark("r", "reservation", ("bo",), appendix="gone"),)),
    ),
    # conflicts
    "a conflict and a motion": ("conflict-moved", dealt("plan", motions=(Motion("m", "approve", ("eva",)),))),
    "a conflict and a reservation": (
        "conflict-reserved",
        dealt("plan", remarks=(Remark("r", "reservation", ("eva",)),)),
    ),
    "a conflict and a presentation": ("conflict-presents", item("plan", presenters=("eva",))),
    # what the program wrote
    "a part whose facts have changed": ("part-stale", generated("budget")),
    "a part whose facts are gone": ("part-facts-gone", generated("plan")),
}

SEVERAL: dict[str, tuple[set[str], Change]] = {
    "too few members": (
        {"quorum", "seat-unserved"},
        events(
            *(Leaves(f"x-{who}", who, Point("sist")) for who in ("cia", "dan", "eva", "hugo", "ida", "fia"))
        ),
    ),
    "a conflict and a vote": (
        {"conflict-voted", "ballot-missing"},  # of the substitute who serves instead
        events(Conflict("x", "hugo", "budget")),
    ),
    "a number in a case number": (
        {"personal-number", "case-number-form"},
        item("upprop", case_number="811228-9874"),
    ),
    "an open election that is a tie": (
        {"vote-open-election", "election-tie-open"},
        dealt(
            "val",
            votes=(
                vote(
                    {
                        "ada": "yes",
                        "bo": "no",
                        "cia": "abstain",
                        "dan": "abstain",
                        "eva": "abstain",
                        "fia": "abstain",
                        "hugo": "abstain",
                    },
                    question="",
                ),
            ),
        ),
    ),
    "a vacant seat kept empty": (
        {"seat-not-filled-vacant"},
        each(
            body(seats=(*BODY.seats[:6], Seat("s7", "", "S"))),
            events(Serves("x", "", "s7", Point("sist"), "vill inte"), without="e-gun"),
        ),
    ),
    "a vacant seat for which nobody is there": (
        {"seat-unserved-vacant"},
        each(
            body(seats=(*BODY.seats[:6], Seat("s7", "", "S"))),
            events(Leaves("x", "hugo", Point("sist")), Leaves("y", "ida", Point("sist")), without="e-gun"),
        ),
    ),
}


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
