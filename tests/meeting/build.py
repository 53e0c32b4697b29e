"""The sample meeting as a document: everything with an id that says what it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from pathlib import Path

from msgspec.structs import replace

from app.model.annotations import Appendix, Assignment, Person, StageReached
from app.model.attendance import Absent, Approves, Arrives, Conflict, Event, Leaves, Point, Present
from app.model.body import Body, PartyOrder, Seat, Substitute, SubstituteRule
from app.model.header import Adjournment, Approval, Author, Header, MeetingDay, Notice
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.proceedings import Ballot, Candidate, Choice, Motion, Proceedings, Question, Remark, Vote
from app.model.sections import Generated, ImmediateApproval, Part, Section
from app.profiles import load
from app.resources import resource
from app.rules.proceedings.wanted import Wanted, wanted
from app.storage import project
from tests.meeting import appendices, events, items, people, words
from tests.meeting.text import Blocks, renamed

PATH = resource("samples", "protokoll-kommunstyrelsen.paragraf")
FIRST_NUMBER = 172
MEETING = date(2025, 10, 14)
_CHOICES: dict[str, Choice] = {"J": "yes", "N": "no", "A": "abstain"}


def package(written: tuple[words.Words, ...] | None = None) -> Package:
    """The document with its appendices; `written` are other words than those of words.md."""
    items_ = written or words.items()
    sections = tuple(_section(item, number) for number, item in enumerate(items_, FIRST_NUMBER))
    minutes = with_generated(_minutes(sections))
    return Package(minutes, {_media(each): each.text.encode() for each in appendices.APPENDICES})


def _minutes(sections: tuple[Section, ...]) -> Minutes:
    return Minutes(
        id="kommunstyrelsen-2025-10-14",
        header=header(),
        opening=Part("inledning"),
        sections=sections,
        body=body(),
        people=tuple(Person(each.key, each.name, title=each.title) for each in people.OFFICERS),
        attendance=attendance(),
        appendices=tuple(
            Appendix(f"bilaga-{each.key}", each.title, _media(each), each.item, each.file)
            for each in appendices.APPENDICES
        ),
        assignments=tuple(
            Assignment(f"uppdrag-{key}-{number}", task.what, task.who, task.due, key)
            for key, facts in items.FACTS.items()
            for number, task in enumerate(facts.tasks, 1)
        ),
        life=(StageReached("draft", MEETING, "Johanna Almfors"),),
    )


def with_generated(minutes: Minutes) -> Minutes:
    """What the program writes, in the parts that words.md leaves to it; the others are marked as edited."""
    profile = load()
    sections = tuple(
        replace(section, parts=tuple(_generated(section, wanted(minutes, section, profile))))
        for section in minutes.sections
    )
    return replace(minutes, sections=sections)


def _generated(section: Section, made: Iterable[Wanted]) -> Iterator[Part]:
    left = list(made)
    for part in section.parts:
        own = next((each for each in left if each.kind == part.kind), None)
        if own is None:
            assert part.blocks or part.kind == "text", f"nothing to write in {part.id}"
            yield part
            continue
        left.remove(own)
        by = Generated(own.rule, own.facts, edited=bool(part.blocks))
        blocks = part.blocks or renamed(own.blocks, part.id)
        yield replace(part, blocks=blocks, generated=by, label=part.label or own.label)
    assert not left, f"no place for {[each.rule for each in left]} in {section.id}"


def written() -> bytes:
    """The sample as a project file."""
    return project.pack(package())


def header() -> Header:
    """What stands above the text."""
    day = MeetingDay(
        MEETING,
        time(8, 30),
        time(15, 25),
        (
            Adjournment(time(10, 5), time(10, 20)),
            Adjournment(time(12, 0), time(13, 0)),
            Adjournment(time(14, 15), time(14, 25)),
        ),
    )
    return Header(
        kind="protokoll",
        title="Sammanträdesprotokoll",
        body="Kommunstyrelsen",
        unit="Kommunledningskontoret",
        document_date=date(2025, 10, 21),
        meeting_days=(day,),
        place="Kommunhuset i Ekäng, sammanträdesrummet Eken",
        author=Author(
            name="Johanna Almfors", title="Kommunsekreterare", email="johanna.almfors@ekang.example"
        ),
        case_number="KS 2025/0015",
        first_number=FIRST_NUMBER,
        approval=Approval("Kommunledningskontoret", date(2025, 10, 21), time(16, 0)),
        notice=Notice(date(2025, 10, 22), date(2025, 11, 13), "Kommunledningskontoret i kommunhuset"),
    )


def body() -> Body:
    """The kommunstyrelse."""
    members = (*people.MEMBERS, *people.SUBSTITUTES)
    return Body(
        id="kommunstyrelsen",
        name="Kommunstyrelsen",
        people=tuple(Person(each.key, each.name, each.party) for each in members),
        seats=tuple(Seat(each.seat, each.key, each.party, each.role) for each in people.MEMBERS),
        substitutes=tuple(Substitute(each.key, each.party) for each in people.SUBSTITUTES),
        rule=SubstituteRule(
            table=tuple(PartyOrder(party, then) for party, then in people.PARTY_TABLE.items())
        ),
        approvers=people.APPROVERS,
        secretary=people.SECRETARY,
        case_numbers="KS {year}/{number}",
    )


def attendance() -> tuple[Event, ...]:
    """Who was there when."""
    found: list[Event] = [Absent(f"borta-{key}", key, excused=True) for key in events.ABSENT]
    found += [Present(f"inne-{key}", key) for key in events.WHOLE]
    for number, stay in enumerate(events.STAYS, 1):
        name = f"{number}-{stay.person}"
        if stay.first:
            at = Point(stay.first, stay.come, _clock(stay.came))
            found.append(Arrives(f"kommer-{name}", stay.person, at))
        else:
            found.append(Present(f"inne-{stay.person}", stay.person))
        if stay.last:
            found.append(Leaves(f"gar-{name}", stay.person, Point(stay.last, stay.go, _clock(stay.went))))
    found += [Conflict(f"jav-{key}", key, item, reason) for key, item, reason in events.CONFLICTS]
    return (*found, Approves("justerar", events.APPROVER))


def roll(item: str) -> tuple[str, ...]:
    """Who decides an item, in the order in which they are called: by seats, the chair last."""
    order = list(items.FACTS)
    at = order.index(item)
    serving = [member.key for member in people.MEMBERS]
    for substitute, member, first, last in events.INSTEAD:
        if (not first or order.index(first) <= at) and (not last or at <= order.index(last)):
            serving[serving.index(member)] = substitute
    return (*serving[1:], serving[0])


def _section(item: words.Words, number: int) -> Section:
    facts = items.FACTS[item.key]
    immediate = item.key == items.IMMEDIATE
    kinds: dict[str, int] = {}
    parts: list[Part] = []
    for part in item.parts:
        kinds[part.kind] = count = kinds.get(part.kind, 0) + 1
        name = f"{item.key}-{part.kind}" + " bcd"[count - 1].strip()
        parts.append(Part(name, part.kind, Blocks(name).read(part.text), label=part.label))
    return Section(
        item.key,
        item.heading,
        item.case_number,
        number if immediate else None,
        tuple(parts),
        kind=facts.kind,
        appeal=facts.appeal,
        outcome=facts.outcome,
        presenters=tuple(facts.presenters.split()),
        approval=_immediate() if immediate else None,
        proceedings=proceedings(item.key, facts, "Arbetsutskottet föreslår" in str(item.parts)),
    )


def proceedings(item: str, facts: items.Facts, by_committee: bool) -> Proceedings:
    """What was moved, put, voted and noted; `by_committee`: about arbetsutskottet's proposal."""

    def motion(key: str) -> str:
        return f"{item}-yrkande-{key}" if key else ""

    def question(number: int) -> str:
        return f"{item}-fraga-{number}"

    motions = tuple(
        Motion(
            motion(moved.key or str(number)), moved.type, tuple(moved.movers.split()),
            tuple(moved.seconders.split()), moved.text, moved.name,
        )
        for number, moved in enumerate(facts.motions, 1)
    )  # fmt: skip
    votes = [
        Vote(
            f"{item}-omrostning-{number}", "roll_call", question(number), put.called_by,
            ballots=tuple(
                Ballot(person, _CHOICES[letter])
                for person, letter in zip(roll(item), put.ballots, strict=True)
            ),
        )
        for number, put in enumerate(facts.put, 1) if put.ballots
    ]  # fmt: skip
    if facts.elected:
        votes.append(_election(item, facts.elected))
    return Proceedings(
        proposal_name=items.AU if facts.motions and by_committee else "",
        motions=motions,
        questions=tuple(
            Question(question(number), put.kind, motion(put.yes), motion(put.no), put.found)
            for number, put in enumerate(facts.put, 1)
        ),
        votes=tuple(votes),
        remarks=tuple(
            Remark(
                f"{item}-anteckning-{number}", noted.kind, tuple(noted.people.split()),
                motion(noted.motion), appendix=f"bilaga-{noted.appendix}" if noted.appendix else "",
            )
            for number, noted in enumerate(facts.noted, 1)
        ),
    )  # fmt: skip


def _election(item: str, elected: items.Elected) -> Vote:
    names = {each.key: f"{each.name} ({each.party})" for each in (*people.MEMBERS, *people.SUBSTITUTES)}
    return Vote(
        f"{item}-omrostning",
        "closed",
        called_by=elected.called_by,
        candidates=tuple(Candidate(names[key], votes, key) for key, votes in elected.candidates),
        blank=elected.blank,
    )


def _immediate() -> ImmediateApproval:
    return ImmediateApproval(MEETING, _clock(items.IMMEDIATE_CLOCK), MEETING, date(2025, 11, 5))


def _clock(text: str) -> time | None:
    hour, _, minute = text.partition(".")
    return time(int(hour), int(minute)) if text else None


def _media(bilaga: appendices.Bilaga) -> str:
    return media_name(bilaga.text.encode(), Path(bilaga.file).suffix[1:])
