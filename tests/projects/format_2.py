"""What format-2.paragraf holds: everything that format 2 has room for, once; what format 1 had, as there.

The file was written by the program of that time and is kept for ever.
"""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from msgspec.structs import replace

from app.model.annotations import Appendix, Person, StageReached
from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Point,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.body import Body, PartyOrder, Seat, Substitute, SubstituteRule
from app.model.header import Approval, Notice
from app.model.minutes import Package
from app.model.proceedings import Ballot, Candidate, Counted, Motion, Proceedings, Question, Remark, Vote
from app.model.sections import Generated, ImmediateApproval, Part, Section
from tests.projects import format_1

PATH = Path(__file__).with_name("format-2.paragraf")
APPROVED, CORRECTED = "versions/approved.json", "versions/corrected.json"

BODY = Body(
    id="body",
    name="Kommunfullmäktige",
    kind="council",
    decides=False,
    people=(
        Person("chair", "Gun Ek", "S"),
        Person("vice", "Per Ås", "M"),
        Person("member", "Ida Li", ""),
        Person("substitute", "Ove Hav", "L"),
        Person("secretary", "Eva Berg", title="sekreterare"),
    ),
    seats=(
        Seat("seat-1", "chair", "S", "chair"),
        Seat("seat-2", "vice", "M", "vice_chair"),
        Seat("seat-3", "member", "C", "second_vice_chair"),
        Seat("seat-4", party="V"),
    ),
    substitutes=(Substitute("substitute", "L", "seat-3"), Substitute("person-1", "S")),
    rule=SubstituteRule(
        ("party", "table"), (PartyOrder("L", ("M", "C")), PartyOrder("V")), False, False, True, True
    ),
    approvers=("vice", "member"),
    approver_count=2,
    secretary="secretary",
    case_numbers="KF {year}/{number}",
    numbering="meeting",
    part_order=("decision", "summary"),
    profile="klassisk",
)

EVENTS: tuple[Event, ...] = (
    Present("e1", "chair"),
    Present("e2", "vice", remote=True),
    Absent("e3", "member", excused=True),
    Absent("e4", "person-2"),
    Arrives("e5", "substitute", Point("item-1", "within", time(9, 42)), remote=True),
    Arrives("e6", "person-1"),
    Leaves("e7", "vice", Point("item-1", "after")),
    Presides("e8", "vice", "item-1", "item-2"),
    Approves("e9", "member", "item-1", "item-2"),
    Approves("e10", "vice"),
    Conflict("e11", "chair", "item-2", "ägare av grannfastigheten"),
    Refrains("e12", "substitute", "item-2"),
    Serves("e13", "substitute", "seat-3", Point("item-2"), "den tur som gäller"),
    Serves("e14", "", "seat-4"),
)

PROCEEDINGS = Proceedings(
    proposal_name="arbetsutskottets förslag",
    motions=(
        Motion("m1", "approve", ("chair",), ("member", "substitute"), "bifall till förslaget", "bifall"),
        Motion("m2", "counter", ("vice",), text="avslå taxan", withdrawn=True),
        *(Motion(f"m-{kind}", kind) for kind in ("reject", "refer_back", "table", "amend", "add")),
    ),
    questions=(
        Question("question-1", "formal", "", "m-table", "yes"),
        Question("question-2", "counter", "m-amend", "m2", "no"),
        Question("question-3", "main", "m1"),
        Question("question-4", "addition", "m-add"),
    ),
    votes=(
        Vote(
            "v1", "roll_call", "question-3", "vice", "bifall", "avslag",
            (Ballot("vice", "yes"), Ballot("member", "no"), Ballot("chair", "abstain")), casting="yes",
        ),
        Vote("v2", "show_of_hands", "question-2", counted=Counted(12, 9, 3), lot="no"),
        Vote(
            "v3", "closed", candidates=(Candidate("Ove Hav", 2, "substitute"), Candidate("En Gäst", 1)),
            blank=1, invalid=2,
        ),
        Vote(
            "v5", "closed", candidates=tuple(Candidate(name, 2) for name in ("Ove Hav", "En Gäst", "Ida Li")),
            lot="Ida Li", elects=2, lots=("Ove Hav",),
        ),
        Vote("v4", "lot", lot="Ove Hav"),
    ),
    remarks=(
        Remark("r1", "reservation", ("vice", "member"), "m2", False, "appendix-1"),
        Remark("r2", "statement", ("substitute",)),
        Remark("r3", "note"),
    ),
    minority_before=True,
)  # fmt: skip


def _sections(first: Section, second: Section) -> tuple[Section, ...]:
    own = Part("own-label", "vote", generated=Generated("vote", "a0" * 32, edited=True), label="Votering 2")
    return (
        replace(
            first,
            parts=(*first.parts, own),
            kind="decision",
            appeal="administrative",
            appeal_instruction="Skriv till förvaltningsrätten.",
            outcome="referred_back",
            presenters=("secretary", "person-2"),
            approval=ImmediateApproval(date(2020, 4, 3), time(9, 5), date(2020, 4, 4), date(2020, 4, 25)),
            proceedings=PROCEEDINGS,
            left_out=("motions", "vote:v2"),
        ),
        second,
        *(
            Section(f"item-{kind}", kind=kind)
            for kind in ("information", "election", "question", "delegation", "formality", "unnumbered")
        ),
        Section("item-tabled", appeal="legality", outcome="tabled"),
        Section("item-decided", appeal="none", outcome="decided"),
    )


def package() -> Package:
    """The document that the file must open to."""
    earlier = format_1.package()
    minutes = replace(
        earlier.minutes,
        header=replace(
            earlier.minutes.header,
            first_number=44,
            approval=Approval("Kansliet", date(2020, 4, 10), time(16, 0)),
            notice=Notice(date(2020, 4, 12), date(2020, 5, 4), "kansliet i stadshuset"),
        ),
        sections=_sections(*earlier.minutes.sections),
        body=BODY,
        attendance=EVENTS,
        appendices=(
            replace(earlier.minutes.appendices[0], file="lista över ledamöter.pdf"),
            earlier.minutes.appendices[1],
            Appendix("appendix-3", "Bara nämnd", number=7),
        ),
        life=(
            *earlier.minutes.life,
            StageReached("approved", date(2020, 5, 6), "Gun Ek", snapshot=APPROVED),
            StageReached("correction", date(2020, 5, 7), "Eva Berg", "fel namn", CORRECTED),
        ),
    )
    sent = format_1.SENT.replace(b'"format":1', b'"format":2')
    return Package(minutes, earlier.media, {**earlier.versions, APPROVED: sent, CORRECTED: sent})
