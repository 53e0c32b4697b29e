"""Where the minutes stand, what may follow, and what an approval closes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from app.model.annotations import Appendix, Assignment, Person, Stage, StageReached
from app.model.header import Approval
from app.model.minutes import Minutes
from app.rules.life import CLOSED, changes_closed_text, is_closed, last_date, next_stages, stage
from tests.projects import format_2

FREE = {"comments", "life", "circulated", "kept", "profile", "last_edited"}


def reached(*stages: Stage) -> Minutes:
    """Everything there is, at the end of a life of these stages."""
    days = (StageReached(each, date(2025, 10, day)) for day, each in enumerate(stages, 1))
    return replace(format_2.package().minutes, life=tuple(days))


@pytest.mark.parametrize(
    ("stages", "following"),
    [
        ((), ("circulated", "approved")),
        (("draft",), ("circulated", "approved")),
        (("draft", "circulated"), ("circulated", "approved")),
        (("approved",), ("announced", "correction")),
        (("approved", "announced"), ("appeal_over", "correction")),
        (("approved", "announced", "appeal_over"), ("archived", "correction")),
        (("approved", "archived"), ("correction",)),
        (("approved", "announced", "correction"), ("circulated", "approved")),
        (("approved", "correction", "approved"), ("announced", "correction")),
    ],
)
def test_what_may_follow(stages: tuple[Stage, ...], following: tuple[Stage, ...]) -> None:
    minutes = reached(*stages)
    assert next_stages(minutes) == following
    assert stage(minutes) == (stages[-1] if stages else "draft")
    assert is_closed(minutes) == (stage(minutes) in CLOSED)


def test_the_last_of_several_approvals_counts() -> None:
    found = last_date(reached("approved", "correction", "approved"), "approved")
    assert found == StageReached("approved", date(2025, 10, 3))


CHANGED: dict[str, Any] = {
    "id": "other",
    "language": "en",
    "body": None,
    "sections": (),
    "people": (Person("p", "Ny"),),
    "attendance": (),
    "assignments": (Assignment("a", "annat"),),
    "appendices": (Appendix("b", "annan"),),
}


def test_every_field_is_either_free_or_closed() -> None:
    other = {"format", "header", "opening"}
    assert set(Minutes.__struct_fields__) == {*FREE, *CHANGED, *other}


@pytest.mark.parametrize("name", CHANGED)
@pytest.mark.parametrize("last", sorted(CLOSED))
def test_an_approval_closes_all_that_the_document_says(name: str, last: Stage) -> None:
    minutes = reached(last)
    assert changes_closed_text(minutes, replace(minutes, **{name: CHANGED[name]}))


@pytest.mark.parametrize("last", ["draft", "circulated", "correction"])
def test_before_an_approval_and_in_a_correction_nothing_is_closed(last: Stage) -> None:
    minutes = reached("approved", last)
    for name, value in CHANGED.items():
        assert not changes_closed_text(minutes, replace(minutes, **{name: value}))


def test_a_day_of_approval_that_was_missing_can_be_filled_in_but_not_changed() -> None:
    minutes = reached("approved")
    empty = replace(minutes, header=replace(minutes.header, approval=Approval("Kansliet")))
    filled = replace(minutes, header=replace(minutes.header, approval=Approval("Kansliet", date(2020, 4, 9))))
    assert not changes_closed_text(empty, filled)
    assert changes_closed_text(filled, empty)


def test_a_notice_and_one_more_appendix_come_after_the_approval() -> None:
    minutes = reached("approved")
    notice = replace(minutes.header.notice, down=date(2026, 1, 1))
    assert not changes_closed_text(minutes, replace(minutes, header=replace(minutes.header, notice=notice)))
    proof = (*minutes.appendices, Appendix("proof", "Bevis"))
    assert not changes_closed_text(minutes, replace(minutes, appendices=proof))
    assert changes_closed_text(minutes, replace(minutes, appendices=proof[::-1]))
