"""A protokoll of a board with nothing to be found in it: seven seats, two substitutes, seven items."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

from msgspec.structs import replace

from app.model import tree
from app.model.annotations import Appendix, Assignment, Person, StageReached
from app.model.attendance import Absent, Approves, Arrives, Conflict, Event, Leaves, Point, Present
from app.model.blocks import Block, ListItem, NumberedList, paragraph
from app.model.body import Body, Seat, Substitute
from app.model.header import Approval, Header, MeetingDay, Notice
from app.model.inlines import text
from app.model.minutes import Minutes
from app.model.proceedings import Ballot, Candidate, Choice, Motion, Proceedings, Question, Remark, Vote
from app.model.sections import ImmediateApproval, Part, PartKind, Section

Change = Callable[[Minutes], Minutes]

PEOPLE = (
    Person("ada", "Ada Alm", "S"),
    Person("bo", "Bo Berg", "M"),
    Person("cia", "Cia Carlén", "S"),
    Person("dan", "Dan Dahl", "M"),
    Person("eva", "Eva Ek", "C"),
    Person("fia", "Fia Falk", "V"),
    Person("gun", "Gun Grahn", "S"),
    Person("hugo", "Hugo Hed", "S"),
    Person("ida", "Ida Ista", "M"),
)
MEMBERS = ("ada", "bo", "cia", "dan", "eva", "fia", "gun")
BODY = Body(
    "board",
    "Nämnden",
    people=PEOPLE,
    seats=(
        Seat("s1", "ada", "S", "chair"),
        Seat("s2", "bo", "M", "vice_chair"),
        *(Seat(f"s{number}", person.id, person.party) for number, person in enumerate(PEOPLE[2:7], 3)),
    ),
    substitutes=(Substitute("hugo", "S"), Substitute("ida", "M")),
    approvers=("bo", "cia"),
    case_numbers="KS {year}/{number}",
)
EVENTS: tuple[Event, ...] = (
    *(Present(f"e-{person}", person) for person in ("ada", "bo", "cia", "eva", "fia", "hugo", "ida")),
    Absent("e-gun", "gun", True),
    Arrives("e-dan", "dan", Point("budget")),
    Approves("e-approves", "bo"),
    Conflict("e-conflict", "eva", "plan", "äger marken"),
    Leaves("e-leaves", "fia", Point("val", "after")),
    Arrives("e-back", "fia", Point("sist")),
)
APPENDIX = Appendix("a1", "Budget", f"{'0' * 64}.pdf", "budget")


def lines(*words: str) -> tuple[Block, ...]:
    return tuple(paragraph(*text(line)) for line in words)


def points(lead: str, *words: str) -> tuple[Block, ...]:
    items = tuple(ListItem(f"li{number}", lines(line)) for number, line in enumerate(words))
    return (*lines(lead), NumberedList("list", items))


def part(item: str, kind: PartKind, *blocks: Block) -> Part:
    return Part(f"{item}-{kind}", kind, blocks)


def decided(item: str, *words: str) -> Part:
    return part(item, "decision", *lines(*words))


def vote(voters: dict[str, Choice], **more: Any) -> Vote:
    ballots = tuple(Ballot(person, choice) for person, choice in voters.items())
    return Vote(**{"id": "v1", "question": "q2", "called_by": "bo", "ballots": ballots, **more})


BALLOTS: dict[str, Choice] = {
    "ada": "yes",
    "bo": "no",
    "cia": "yes",
    "dan": "no",
    "eva": "no",
    "fia": "yes",
    "hugo": "yes",
}
BUDGET = Section(
    "budget",
    "Budget",
    "KS 2025/12",
    parts=(
        part("budget", "summary", *lines("Budgeten finns i bilaga 1. Bo Berg (M) frågar om ramarna.")),
        part(
            "budget", "decision", *points("Nämnden beslutar att", "anta budgeten", "inte ändra skattesatsen.")
        ),
    ),
    kind="decision",
    outcome="decided",
    proceedings=Proceedings(
        motions=(
            Motion("m0", "approve", ("ada",)),
            Motion("m1", "counter", ("bo",), ("dan",), "budgeten antas enligt eget förslag"),
            Motion("m2", "refer_back", ("eva",), text="ärendet återremitteras"),
        ),
        questions=(Question("q1", "formal", "", "m2", "yes"), Question("q2", "main", "", "m1")),
        votes=(vote(BALLOTS),),
        remarks=(Remark("r1", "reservation", ("bo", "dan"), "m1"),),
    ),
)
ELECTION = Section(
    "val",
    "Val av ombud",
    parts=(decided("val", "Nämnden väljer Ada Alm (S) till ombud."),),
    kind="election",
    outcome="decided",
    proceedings=Proceedings(
        votes=(
            Vote(
                "v2",
                "closed",
                candidates=(Candidate("Ada Alm", 4, "ada"), Candidate("Bo Berg", 2, "bo")),
                blank=1,
            ),
        )
    ),
)
SECTIONS = (
    Section(
        "upprop", "Upprop", parts=(part("upprop", "text", *lines("Upprop förrättas.")),), kind="formality"
    ),
    BUDGET,
    Section(
        "plan",
        "Detaljplan",
        "KS 2025/13",
        parts=(decided("plan", "Nämnden beslutar att detaljplanen ska antas."),),
        kind="decision",
        outcome="decided",
    ),
    ELECTION,
    Section(
        "lov",
        "Bygglov",
        "KS 2025/14",
        parts=(decided("lov", "Nämnden beviljar bygglovet."),),
        kind="decision",
        appeal="administrative",
        appeal_instruction="Skriv till länsstyrelsen inom tre veckor.",
        outcome="decided",
        number=49,
        approval=ImmediateApproval(date(2025, 10, 14), time(15), date(2025, 10, 14), date(2025, 11, 5)),
    ),
    Section(
        "sist",
        "Nästa sammanträde",
        parts=(decided("sist", "Ärendet bordläggs."),),
        kind="decision",
        outcome="tabled",
    ),
)
GOOD = Minutes(
    id="good",
    header=Header(
        kind="protokoll",
        title="Sammanträdesprotokoll",
        body="Nämnden",
        document_date=date(2025, 10, 21),
        meeting_days=(MeetingDay(date(2025, 10, 14), time(8, 30), time(15, 25)),),
        place="Kommunhuset",
        first_number=45,
        approval=Approval("Kommunhuset", date(2025, 10, 21)),
        notice=Notice(date(2025, 10, 22), date(2025, 11, 13), "Kommunhuset"),
    ),
    opening=Part("opening"),
    sections=SECTIONS,
    body=BODY,
    attendance=EVENTS,
    appendices=(APPENDIX,),
    assignments=(Assignment("as1", "ta fram en rutin", "förvaltningen", date(2025, 12, 9), "budget"),),
    life=(StageReached("draft", date(2025, 10, 14)),),
)


def header(**changes: Any) -> Change:
    """The minutes with other fields of the header."""
    return lambda minutes: replace(minutes, header=replace(minutes.header, **changes))


def item(section: str, **changes: Any) -> Change:
    """The minutes with another field of one section."""

    def changed(minutes: Minutes) -> Minutes:
        sections = tree.change(minutes.sections, section, lambda known: replace(known, **changes))
        return replace(minutes, sections=sections)

    return changed


def dealt(section: str, **changes: Any) -> Change:
    """The minutes with another field of one item's proceedings."""
    known = tree.find(SECTIONS, section).proceedings
    return item(section, proceedings=replace(known, **changes))


def written(section: str, *blocks: Block) -> Change:
    """The minutes with other text in the first part of an item that decides, the last of which it has."""
    parts = tree.find(SECTIONS, section).parts
    return item(section, parts=(*parts[:-1], replace(parts[-1], blocks=blocks)))


def body(**changes: Any) -> Change:
    """The minutes with another field of the body's record."""
    return lambda minutes: replace(minutes, body=replace(BODY, **changes))


def events(*more: Event, without: str = "") -> Change:
    """The minutes with more events, and without those whose ids are named."""
    kept = tuple(event for event in EVENTS if event.id not in without.split())
    return lambda minutes: replace(minutes, attendance=(*kept, *more))


def whole(**changes: Any) -> Change:
    """The minutes with another field."""
    return lambda minutes: replace(minutes, **changes)


def each(*changes: Change) -> Change:
    """Several changes."""

    def changed(minutes: Minutes) -> Minutes:
        for change in changes:
            minutes = change(minutes)
        return minutes

    return changed
