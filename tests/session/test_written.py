"""A written reservation that comes in before the approval becomes an appendix of its item."""

from __future__ import annotations

from datetime import date

from app.model import tree
from app.model.media import media_name
from app.session import life
from app.session.session import Session
from app.session.written import take_in, unwritten
from tests.meeting import build

WORDS = b"Jag reserverar mig."


def test_what_has_no_appendix_is_offered_notes_are_not() -> None:
    offered = unwritten(build.package().minutes)
    assert [each.section.id for each in offered] == [
        "avfallstaxa", "kvarnudden", "kameror", "solceller", "sommargata",
    ]  # fmt: skip


def test_the_file_is_taken_in_and_tied_to_the_reservation_in_one_step() -> None:
    session = Session(build.package())
    before = session.minutes
    chosen = unwritten(before)[3]
    assert take_in(session, chosen, "Reservation, solceller", WORDS, "kuoksala.txt")
    appendix = session.minutes.appendices[-1]
    assert (appendix.title, appendix.section, appendix.file) == (
        "Reservation, solceller",
        "solceller",
        "kuoksala.txt",
    )
    assert session.package().media[media_name(WORDS, "txt")] == WORDS
    (remark,) = tree.find(session.minutes.sections, "solceller").proceedings.remarks
    assert remark.appendix == appendix.id
    assert chosen not in unwritten(session.minutes)
    session.undo()
    assert session.minutes == before


def test_what_comes_after_the_approval_is_not_taken_in() -> None:
    session = Session(build.package())
    life.approve(session, date(2025, 10, 21), "")
    before = session.minutes
    assert not take_in(session, unwritten(before)[0], "Sen", WORDS, "sen.txt")
    assert session.minutes is before
