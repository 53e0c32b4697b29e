"""Random facts of a meeting: bodies, attendance, proceedings. They need not make sense, only be storable."""

from __future__ import annotations

from datetime import date, time
from typing import TypeVar, get_args

from hypothesis import strategies as st

from app.model import attendance, proceedings, sections
from app.model.annotations import Person
from app.model.body import (
    Body,
    BodyKind,
    Numbering,
    PartyOrder,
    Role,
    Seat,
    Substitute,
    SubstituteRule,
    SubstituteStep,
)
from app.model.header import Approval, Notice
from app.model.ids import new_id

T = TypeVar("T")
ids = st.builds(new_id)
clocks = st.none() | st.times().map(lambda t: time(t.hour, t.minute))
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
some = st.sampled_from(["", "", "Åsa Ek", "§ 4 – ”ja”", "utreda frågan vidare"])
names = st.sampled_from(["Åsa Ek", "Bo-Göran d’Ör", "Li"])
parties = st.sampled_from(["", "S", "M", "C", "Lokalpartiet"])
# What events and motions point to: a file may well point to what is gone.
people = st.sampled_from(["", "p1", "p2", "p3"])
items = st.sampled_from(["", "i1", "i2"])
counts = st.integers(0, 20)


def few(strategy: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    """Up to `most` of them."""
    return st.lists(strategy, max_size=most).map(tuple)


def one_of(literal: object) -> st.SearchStrategy[str]:
    """Any value of a Literal."""
    return st.sampled_from(get_args(literal))


persons = st.builds(Person, ids, names, parties, some)
rules = st.builds(
    SubstituteRule,
    steps=few(one_of(SubstituteStep)),
    table=few(st.builds(PartyOrder, parties, few(parties)), 1),
    keeps_seat=st.booleans(),
    may_return=st.booleans(),
    own_party_first=st.booleans(),
    personal_elsewhere=st.booleans(),
)
bodies = st.builds(
    Body,
    id=ids,
    name=some,
    kind=one_of(BodyKind),
    decides=st.booleans(),
    people=few(persons),
    seats=few(st.builds(Seat, ids, people, parties, one_of(Role))),
    substitutes=few(st.builds(Substitute, people, parties, people)),
    rule=rules,
    approvers=few(people),
    approver_count=st.integers(0, 20),
    secretary=people,
    case_numbers=some,
    numbering=one_of(Numbering),
    part_order=few(one_of(sections.PartKind)),
)

points = st.builds(attendance.Point, items, one_of(attendance.Stretch), clocks)
events: st.SearchStrategy[attendance.Event] = st.one_of(
    st.builds(attendance.Present, ids, people, st.booleans()),
    st.builds(attendance.Absent, ids, people, st.booleans()),
    st.builds(attendance.Arrives, ids, people, points, st.booleans()),
    st.builds(attendance.Leaves, ids, people, points),
    st.builds(attendance.Presides, ids, people, items, items),
    st.builds(attendance.Approves, ids, people, items, items),
    st.builds(attendance.Conflict, ids, people, items, some),
    st.builds(attendance.Refrains, ids, people, items),
    st.builds(attendance.Serves, ids, people, people, points, some),
)

motions = st.builds(
    proceedings.Motion,
    ids,
    one_of(proceedings.MotionType),
    few(people),
    few(people, 1),
    some,
    some,
    st.booleans(),
)
questions = st.builds(
    proceedings.Question,
    ids,
    one_of(proceedings.QuestionKind),
    people,
    people,
    st.sampled_from(["", "yes", "no"]),
)
votes = st.builds(
    proceedings.Vote,
    id=ids,
    form=one_of(proceedings.VoteForm),
    question=people,
    called_by=people,
    yes=some,
    no=some,
    ballots=few(st.builds(proceedings.Ballot, people, one_of(proceedings.Choice))),
    counted=st.builds(proceedings.Counted, counts, counts, counts),
    candidates=few(st.builds(proceedings.Candidate, names, counts, people), 1),
    blank=counts,
    invalid=counts,
    casting=st.sampled_from(["", "yes", "no"]),
    lot=some,
    elects=st.integers(1, 3),
    lots=few(names),
)
remarks = st.builds(
    proceedings.Remark, ids, one_of(proceedings.RemarkKind), few(people), people, st.booleans(), people
)
all_proceedings = st.builds(
    proceedings.Proceedings, some, few(motions), few(questions), few(votes, 1), few(remarks, 1), st.booleans()
)

immediate_approvals = st.none() | st.builds(sections.ImmediateApproval, days, clocks, days, days)
approvals = st.builds(Approval, some, days, clocks)
notices = st.builds(Notice, days, days, some)
