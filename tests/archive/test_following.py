"""A case is followed through the meetings, and what is left open is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from sqlite3 import Connection

import pytest

from app.archive import following, store
from tests.municipality import answers


@pytest.fixture(scope="module")
def connection(municipality_library: Path) -> Iterator[Connection]:
    opened = store.open_for_reading(municipality_library)
    yield opened
    opened.close()


@pytest.mark.parametrize("written", ["KS 2024/0311", "ks 24/311", "Dnr KS/2024:311"])
def test_a_case_has_its_line_however_its_number_is_written(connection: Connection, written: str) -> None:
    steps = following.line(connection, written)
    told = answers.line("KS 2024/0311")
    assert [(each.day, each.body, each.number, each.outcome) for each in steps] == [
        (each.day, each.body, each.number, each.outcome) for each in told
    ]
    for step, each in zip(steps, told, strict=True):
        assert all(clause in step.decision for clause in each.decision)


def test_it_says_where_the_case_went_next(connection: Connection) -> None:
    steps = following.line(connection, "KS 2024/0311")
    for step, after in pairwise(steps):
        assert step.next == ("" if after.body == step.body else after.body)
    assert steps[-1].next == ""


def test_an_unknown_case_has_no_line(connection: Connection) -> None:
    assert following.line(connection, "KS 1999/1") == ()
    assert following.line(connection, "") == ()


def test_what_nobody_has_decided_since_is_left_open(connection: Connection) -> None:
    assert [(each.day, each.case_number, each.outcome) for each in following.left_open(connection)] == [
        (each.day, each.case_number, each.outcome) for each in answers.left_open()
    ]


def test_assignments_come_by_their_date_and_say_which_are_late(connection: Connection) -> None:
    today = sorted(each.due for each in answers.assignments())[1]
    tasks = following.assignments(connection, today)
    assert [(each.who, each.what, each.due, each.is_late) for each in tasks] == [
        (each.who, each.what, each.due, each.due < today) for each in answers.assignments()
    ]
    assert following.assignments(connection, today, since=date(2999, 1, 1)) == ()
    first = tasks[0]
    assert first in following.assignments(connection, today, who=first.who[:6])
