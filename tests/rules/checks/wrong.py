"""What can be wrong with the good protokoll: each change with its one finding, or with several."""

from __future__ import annotations

from msgspec.structs import replace

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
from app.model.inlines import Marks, Text
from app.model.proceedings import Ballot, Candidate, Counted, Motion, Remark
from app.model.sections import Generated, Part
from app.rules.proceedings.wanted import digest
from tests.rules.checks.good import (
    BALLOTS,
    BODY,
    BUDGET,
    ELECTION,
    SECTIONS,
    Change,
    body,
    dealt,
    each,
    events,
    item,
    lines,
    part,
    vote,
    whole,
    written,
)
from tests.rules.checks.wrong_texts import MOTIONS, TEXTS

QUESTIONS = BUDGET.proceedings.questions
VOTE = BUDGET.proceedings.votes[0]
CLOSED = ELECTION.proceedings.votes[0]
LOT = replace(CLOSED, form="lot", lot="yes")
HANDS = replace(VOTE, question="", form="show_of_hands", ballots=(), counted=Counted(4, 3))
THREE = (Candidate("A", 6), Candidate("B", 3), Candidate("C", 3))
CAST = replace(VOTE, casting="yes")


def ballots(**changed: str) -> Change:
    """The vote on the budget with other choices; "" takes one away."""
    given = {person: choice for person, choice in {**BALLOTS, **changed}.items() if choice}
    return dealt("budget", votes=(vote(given),))  # type: ignore[arg-type]


def mark(words: str = "Ärendet bordläggs.", /, **marks: str) -> Change:
    return item("sist", parts=(part("sist", "decision", paragraph(Text(words, Marks(**marks)))),))


def generated(section: str) -> Change:
    """An item with a part on its motions that a person changed."""
    made = Part("made", "motions", lines("Bo yrkar."), Generated("motions", "then", True))
    known = next(each for each in SECTIONS if each.id == section)
    return item(section, parts=(made, *known.parts))


def statement(words: str) -> Change:
    """An item with a statement as the program wrote it."""
    remark = Remark("yttr", "statement", ("bo",))
    blocks = lines(words)
    made = Part("said", "statement", blocks, Generated("statement:yttr", digest(blocks)))
    parts = item("plan", parts=(*next(s for s in SECTIONS if s.id == "plan").parts, made))
    return each(dealt("plan", remarks=(remark,)), parts)


def acclaimed(words: str) -> Part:
    """A decision as the program writes it."""
    blocks = lines(words)
    return Part("plan-decision", "decision", blocks, Generated("decision", digest(blocks)))


CASES: dict[str, tuple[str, Change]] = {
    **TEXTS,
    # persons in the text
    "a person who is gone": ("person-gone", mark(person="gone")),
    "an item that is gone": ("reference-gone", mark(item="gone")),
    "an item by a number that it has no more": (
        "reference-stale",
        mark("Ärendet bordläggs, se § 999.", item="plan"),
    ),
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
    "an election by nothing but a lot": (
        "election-lot",
        dealt("val", votes=(replace(CLOSED, form="lot", candidates=(), lot="Ada Alm"),)),
    ),
    "equal votes at the last of two places": (
        "election-tie",
        dealt("val", votes=(replace(CLOSED, candidates=THREE, elects=2),)),
    ),
    "fewer elected than were to be": (
        "election-few",
        dealt("val", votes=(replace(CLOSED, candidates=(Candidate("A", 12),), elects=2),)),
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
    "a statement of which only the beginning is written": (
        "remark-without-words",
        statement("Bo Berg (M) lämnar följande särskilda yttrande:"),
    ),
    # exercise of authority over an individual
    "taking no part in a decision on an individual": (
        "authority-abstained",
        events(Refrains("x", "cia", "lov")),
    ),
    "abstaining from a vote on an individual": (
        "authority-abstained",
        each(
            item("budget", appeal="administrative", appeal_instruction="Skriv till länsstyrelsen."),
            ballots(hugo="abstain"),
        ),
    ),
    "a decision by a proposal that is not there": (
        "decision-without-proposal",
        item("plan", parts=(acclaimed("Nämnden beslutar enligt förslaget."),)),
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
    "too few members at mere information": (
        {"quorum-information", "seat-unserved"},
        each(
            item("sist", kind="information", outcome="", parts=(part("sist", "text", *lines("Läget.")),)),
            events(
                *(
                    Leaves(f"x-{who}", who, Point("sist"))
                    for who in ("cia", "dan", "eva", "hugo", "ida", "fia")
                )
            ),
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
