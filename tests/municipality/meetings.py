"""The meetings' minutes as values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from functools import cache
from typing import NamedTuple

from app.model.annotations import Assignment, Person, StageReached
from app.model.attendance import Approves, Present
from app.model.blocks import Block, ListItem, NumberedList, Paragraph
from app.model.body import Body
from app.model.header import Approval, Author, Header, MeetingDay, Notice
from app.model.inlines import text
from app.model.minutes import Minutes
from app.model.proceedings import Ballot, Motion, Proceedings, Question, Remark, Vote
from app.model.sections import ItemKind, Part, PartKind, Section
from app.rules.numbering import numbers
from tests.meeting.build import with_generated
from tests.municipality import filler
from tests.municipality.cases import CASES, Case, Step
from tests.municipality.people import BODIES, YEARS, body, secretary, slug


class Meeting(NamedTuple):
    """One meeting; `minutes` is its whole document."""

    body: str  # key of people.BODIES
    day: date
    minutes: Minutes


def day_of(key: str, year: int, month: int) -> date:
    """When a body meets in a month: always on a Tuesday."""
    near = date(year, month, BODIES[key].month_day)
    return near + timedelta((1 - near.weekday()) % 7)


@cache
def all_of_them() -> tuple[Meeting, ...]:
    """All meetings in the order of time."""
    made: list[Meeting] = []
    for key, about in BODIES.items():
        for year in YEARS:
            first = 1
            for month in about.months:
                minutes = _minutes(key, year, month, first)
                first = max(numbers(minutes).values()) + 1
                made.append(Meeting(key, day_of(key, year, month), minutes))
    return tuple(sorted(made, key=lambda each: each.day))


def steps_at(key: str, year: int, month: int) -> Iterator[tuple[Case, Step]]:
    """The cases on the table of a meeting."""
    for case in (*CASES, *filler.cases()):
        for step in case.steps:
            if step.at == (key, year, month):
                yield case, step


def _minutes(key: str, year: int, month: int, first: int) -> Minutes:
    day, record = day_of(key, year, month), body(key, year)
    found = tuple(steps_at(key, year, month))
    sections = (*_before(record), *(_section(record, case, step) for case, step in found), *_after(record))
    approver = record.approvers[(year + month) % len(record.approvers)]
    present = (*record.people, secretary(key))
    minutes = Minutes(
        id=f"{key}-{day}",
        header=_header(key, record, day, first),
        opening=Part("inledning"),
        sections=sections,
        body=record,
        people=(secretary(key),),
        attendance=(
            *(Present(f"inne-{each.id}", each.id) for each in present),
            Approves("justerar", approver),
        ),
        assignments=tuple(
            Assignment(f"uppdrag-{slug(case.number)}-{number}", task.what, task.who, task.due, _id(case))
            for case, step in found
            for number, task in enumerate(step.tasks, 1)
        ),
        life=(StageReached("draft", day, secretary(key).name),),
    )
    return with_generated(minutes)


def _header(key: str, record: Body, day: date, first: int) -> Header:
    approved = day + timedelta(7)
    return Header(
        kind="protokoll",
        title="Sammanträdesprotokoll",
        body=record.name,
        document_date=approved,
        meeting_days=(MeetingDay(day, time(13, 0), time(16, 10)),),
        place="Kommunhuset i Ekäng",
        author=Author(name=secretary(key).name, title="sekreterare"),
        first_number=first,
        approval=Approval("Kommunhuset", approved, time(9, 0)),
        notice=Notice(approved + timedelta(1), approved + timedelta(28), "Kommunledningskontoret"),
    )


def _before(record: Body) -> Iterator[Section]:
    chair = record.people[0]
    yield _plain("upprop", "Upprop", "formality", record, "godkänner uppropet",
                 f"Ordföranden {chair.name} ({chair.party}) öppnar sammanträdet.")  # fmt: skip
    yield _plain("dagordning", "Fastställande av dagordning", "formality", record,
                 "fastställer den utsända dagordningen", "")  # fmt: skip


def _after(record: Body) -> Iterator[Section]:
    officer = BODIES[record.id].officer
    told = f"{officer.capitalize()} redovisar beslut i lista."
    yield _plain("delegation", "Redovisning av delegationsbeslut", "delegation", record,
                 "har tagit del av redovisningen", told)  # fmt: skip


def _plain(key: str, heading: str, kind: ItemKind, record: Body, decision: str, told: str) -> Section:
    parts = [_part(key, "text", told), _part(key, "decision", f"{record.name} {decision}.")]
    return Section(
        key, heading, parts=tuple(each for each in parts if each.blocks),
        kind=kind, outcome="decided",
    )  # fmt: skip


def _id(case: Case) -> str:
    return slug(case.number)


def _section(record: Body, case: Case, step: Step) -> Section:
    key = _id(case)
    parts: list[Part] = [_part(key, "summary", step.text)]
    if step.moved:
        parts += (Part(f"{key}-motions", "motions"), Part(f"{key}-putting", "putting_order"))
    if step.against:
        parts.append(Part(f"{key}-vote", "vote"))
    parts.append(Part(f"{key}-decision", "decision", _decision(key, record, step)))
    if step.reserved:
        parts.append(Part(f"{key}-reservation", "reservation"))
    if step.noted:
        parts.append(_part(key, "note", step.noted))
    if step.next:
        parts.append(_part(key, "recipients", step.next))
    return Section(
        key, case.heading, case.number, parts=tuple(parts), kind=step.kind,
        appeal="none" if not record.decides or step.kind != "decision" else "",
        outcome=step.outcome, proceedings=_proceedings(key, record, step),
    )  # fmt: skip


def _decision(key: str, record: Body, step: Step) -> tuple[Block, ...]:
    name = f"{key}-decision"
    if len(step.decision) == 1:
        return _part(key, "decision", f"{record.name} beslutar att {step.decision[0]}.").blocks
    points = tuple(
        ListItem(f"{name}-{n}", (Paragraph(f"{name}-{n}p", text(clause)),))
        for n, clause in enumerate(step.decision, 1)
    )
    return (Paragraph(f"{name}-p", text(f"{record.name} beslutar att")), NumberedList(f"{name}-l", points))


def _proceedings(key: str, record: Body, step: Step) -> Proceedings:
    if not step.moved:
        return Proceedings()
    ids = {each.name: each.id for each in record.people}
    motions = tuple(
        Motion(f"{key}-m{n}", each.type, tuple(ids[name] for name in each.movers if name in ids),
               text=each.text, name=each.name)
        for n, each in enumerate(step.moved, 1)
    )  # fmt: skip
    formal = step.moved[0].type == "refer_back"
    question = Question(
        f"{key}-q", "formal" if formal else "main", "", f"{key}-m{len(motions)}", "no" if formal else "yes"
    )
    votes = (_vote(key, record, step),) if step.against else ()
    people = tuple(ids[name] for name in step.reserved if name in ids)
    remarks = (Remark(f"{key}-r", "reservation", people, f"{key}-m2"),) if people else ()
    return Proceedings(motions=motions, questions=(question,), votes=votes, remarks=remarks)


def _vote(key: str, record: Body, step: Step) -> Vote:
    against = step.against.split()
    order: tuple[Person, ...] = (*record.people[1:], record.people[0])
    ballots = tuple(Ballot(each.id, "no" if each.party in against else "yes") for each in order)
    return Vote(f"{key}-v", "roll_call", f"{key}-q", order[0].id, ballots=ballots)


def _part(key: str, kind: PartKind, words: str) -> Part:
    name = f"{key}-{kind}"
    return Part(name, kind, (Paragraph(f"{name}-p", text(words)),) if words else ())
