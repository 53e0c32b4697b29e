"""Status and writer of a section: working notes, no part of the text."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from app.formats import markdown
from app.formats import text as text_file
from app.model.annotations import StageReached
from app.model.header import Header
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import ImmediateApproval, new_section
from app.profiles import load
from app.rules.life import without_working_notes
from app.session.edits import SetHeading
from app.session.extracts import extract
from app.session.item_edits import SetStatus, SetWriter
from app.session.session import Session


def minutes_with(**facts: object) -> Minutes:
    inner = new_section("Inuti")
    section = replace(new_section("Budget", sections=(inner,)), **facts)
    return replace(new_minutes("protokoll"), sections=(section,))


def noted(minutes: Minutes) -> Session:
    session = Session(Package(minutes))
    top = minutes.sections[0]
    names = (top.id, top.sections[0].id)
    assert session.apply(SetStatus(names, "question"))
    assert session.apply(SetWriter(names, "Eva Berg"))
    return session


def test_status_and_writer_of_several_sections_are_one_step_each() -> None:
    session = noted(minutes_with())
    top = session.minutes.sections[0]
    assert [(s.status, s.writer) for s in (top, *top.sections)] == [("question", "Eva Berg")] * 2
    session.undo()
    session.undo()
    assert not session.can_undo
    assert without_working_notes(session.minutes.sections) is session.minutes.sections


def test_working_notes_change_when_the_text_is_closed() -> None:
    approved = replace(minutes_with(), life=(StageReached("approved", date(2025, 10, 2)),))
    session = noted(approved)
    assert not session.apply(SetHeading(approved.sections[0].id, "Något annat"))


def test_working_notes_change_in_an_item_that_was_approved_at_once() -> None:
    session = noted(minutes_with(approval=ImmediateApproval(date(2025, 10, 2)), number=1))
    assert not session.apply(SetHeading(session.minutes.sections[0].id, "Något annat"))


def test_an_extract_has_no_working_notes() -> None:
    minutes = noted(minutes_with()).minutes
    cut = extract(Package(minutes), [minutes.sections[0].id]).minutes
    assert without_working_notes(cut.sections) is cut.sections


def test_readers_see_nothing_of_them_and_markdown_says_what_it_leaves_out() -> None:
    package = Package(replace(noted(minutes_with()).minutes, header=Header(kind="notes", title="Möte")))
    bare = Package(replace(package.minutes, sections=without_working_notes(package.minutes.sections)))
    profile = load()
    assert text_file.write(package, profile) == text_file.write(bare, profile)
    told = [message.code for message in markdown.write(package).messages]
    assert "markdown.without-status" in told
    assert markdown.write(package).data == markdown.write(bare).data
