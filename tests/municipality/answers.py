"""The true answers to what can be asked of the two years of minutes, from what they were made of."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import NamedTuple

from app.model.sections import Outcome
from app.rules.numbering import numbers
from tests.municipality import filler
from tests.municipality.cases import CASES, Case, Step
from tests.municipality.meetings import all_of_them, day_of
from tests.municipality.people import BODIES


class Told(NamedTuple):
    """One step of a case as its minutes have it; `body` is its name, `number` the §."""

    case_number: str
    heading: str
    body: str
    day: date
    number: int
    outcome: Outcome
    decision: tuple[str, ...]  # the clauses after "beslutar att"
    next: str = ""


class Given(NamedTuple):
    """An assignment; `case_number` and `day` say where it was given."""

    who: str
    what: str
    due: date
    case_number: str
    body: str
    day: date


def line(case_number: str) -> tuple[Told, ...]:
    """The steps of a case, the oldest first."""
    (case,) = (each for each in (*CASES, *filler.cases()) if each.number == case_number)
    return tuple(_told(case, step) for step in case.steps)


def left_open() -> tuple[Told, ...]:
    """The last steps of all cases that were tabled or referred back and not decided since, newest first."""
    last = ((case, case.steps[-1]) for case in (*CASES, *filler.cases()))
    found = (_told(case, step) for case, step in last if step.outcome != "decided")
    return tuple(sorted(found, key=lambda each: each.day, reverse=True))


def reserved(case_number: str) -> dict[tuple[str, date], tuple[str, ...]]:
    """Who reserved themselves in a case, by body's name and day."""
    (case,) = (each for each in (*CASES, *filler.cases()) if each.number == case_number)
    return {(BODIES[s.at[0]].name, day_of(*s.at)): s.reserved for s in case.steps if s.reserved}


def assignments() -> tuple[Given, ...]:
    """All assignments with a due date, the first due first."""
    found = (
        Given(task.who, task.what, task.due, case.number, BODIES[step.at[0]].name, day_of(*step.at))
        for case in CASES
        for step in case.steps
        for task in step.tasks
    )
    return tuple(sorted(found, key=lambda each: each.due))


def _told(case: Case, step: Step) -> Told:
    day = day_of(*step.at)
    number = _numbers()[step.at[0], day][case.number]
    return Told(
        case.number,
        case.heading,
        BODIES[step.at[0]].name,
        day,
        number,
        step.outcome,
        step.decision,
        step.next,
    )


@cache
def _numbers() -> dict[tuple[str, date], dict[str, int]]:
    """The § of each case at each meeting."""
    found: dict[tuple[str, date], dict[str, int]] = {}
    for meeting in all_of_them():
        known = numbers(meeting.minutes)
        cases = {each.case_number: known[each.id] for each in meeting.minutes.sections if each.case_number}
        found[meeting.body, meeting.day] = cases
    return found
