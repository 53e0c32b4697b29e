"""What a secretary does most often takes few keys; each act is counted from the text and back to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.model.attendance import Arrives, Present
from app.model.minutes import Package
from app.model.proceedings import Proceedings
from app.rules.proceedings import tally
from tests.meeting import build, items, people
from tests.ui.driving import Person
from tests.ui.meeting.secretary import Secretary
from tests.ui.meeting.sitting import Clerk

HEADING = "Svar på motion om trygghetskameror vid resecentrum"
_NAMES = {each.key: each.name for each in people.MEMBERS}


@pytest.fixture
def secretary(reader: Callable[[Package], Person], unhurried: None) -> Secretary:
    """In the decision of an item that is written but not yet dealt with."""
    package = build.package()
    sections = tuple(
        replace(
            each,
            proceedings=Proceedings(proposal_name=items.AU),
            outcome="",
            parts=tuple(replace(p, blocks=() if p.kind == "decision" else p.blocks)
                for p in each.parts if not p.generated and p.kind != "note"),
        ) if each.heading == HEADING else each
        for each in package.minutes.sections
    )  # fmt: skip
    person = reader(replace(package, minutes=replace(package.minutes, sections=sections)))
    person.click_section(HEADING)
    person.press("Ctrl+7")
    return Secretary.at(person)


def took(secretary: Secretary, *, at_most: int) -> int:
    """The keys since the count began; the caret is in the text again."""
    assert secretary.focus.objectName().startswith("pane_")
    assert secretary.strokes <= at_most
    return secretary.strokes


def without_attendance(secretary: Secretary) -> Secretary:
    """The same before the roll was called."""
    from app.session.meeting_edits import SetAttendance

    secretary.session.apply(SetAttendance(()))
    return secretary


def test_all_are_present(secretary: Secretary) -> None:
    do = without_attendance(secretary).press("F9", "Ctrl+A", "Escape")
    assert len([each for each in do.minutes.attendance if isinstance(each, Present)]) == 15
    took(do, at_most=3)


def test_somebody_comes_late(secretary: Secretary) -> None:
    do = without_attendance(secretary)
    with do.doing("late"):
        do.press("F9")
        Clerk(do).arrives("forsgard", "within", "09.42")
        do.press("Escape")
    (event,) = do.minutes.attendance
    assert isinstance(event, Arrives)
    assert (event.at.stretch, str(event.at.clock)) == ("within", "09:42:00")
    took(do, at_most=13)


def test_two_people_move_something(secretary: Secretary) -> None:
    do = secretary.asked_for("Ctrl+Shift+Y").name_people(_NAMES["hallmark"], _NAMES["wrangsjo"])
    do.press("Tab").choose_in("reject").press("Tab").done("Return")
    (motion,) = do.section.proceedings.motions
    assert (motion.type, motion.movers) == ("reject", ("hallmark", "wrangsjo"))
    took(do, at_most=10)


def test_fifteen_are_called_and_vote(secretary: Secretary) -> None:
    do = secretary.asked_for("Ctrl+Shift+Y").name_people(_NAMES["hallmark"])
    do.press("Tab").choose_in("reject").done()
    before = do.strokes
    do.asked_for("Ctrl+Shift+O").keys("JNJJJJJJNNNANNJ").done("Return")
    (vote,) = do.section.proceedings.votes
    sums = tally(vote, do.minutes, do.section)
    assert (sums.yes, sums.no, sums.abstain) == (8, 6, 1)
    took(do, at_most=before + 17)


def test_the_chair_finds_that_the_proposal_wins(secretary: Secretary) -> None:
    do = secretary.press("F4")
    assert do.section.outcome == "decided"
    assert next(part for part in do.section.parts if part.kind == "decision").blocks
    took(do, at_most=1)


def test_five_people_reserve_themselves(secretary: Secretary) -> None:
    names = [_NAMES[key] for key in ["stalarm", "wrangsjo", "morkhult", "gyllenhed", "forsgard"]]
    do = secretary.press("F4").asked_for("Ctrl+Shift+R").name_people(*names).done("Return")
    (remark,) = do.section.proceedings.remarks
    assert len(remark.people) == 5
    took(do, at_most=14)
