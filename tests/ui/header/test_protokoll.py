"""The header page's fields of a protokoll: into the document and back, and not there for notes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QMessageBox, QSpinBox

from app.model.annotations import Person as Member
from app.model.attendance import Present
from app.model.body import Body, Seat
from app.model.header import Approval, Notice
from app.model.minutes import Package, new_minutes
from app.storage import bodies
from tests.ui.driving import Person, turn
from tests.ui.showing import check_screen

FIELDS = (
    *("body_record", "edit_body", "first_number", "approval_place", "approval_date", "approval_clock"),
    *("notice_up", "notice_down", "kept_at"),
)
BOARD = Body("pboard", "Kommunstyrelsen", people=(Member("pa", "Anna"),), seats=(Seat("s", "pa"),))


@pytest.fixture
def secretary(reader: Callable[[Package], Person]) -> Person:
    bodies.save(BOARD)
    minutes = new_minutes("protokoll")
    person = reader(Package(replace(minutes, header=replace(minutes.header, title="Möte"))))
    person.click_section("")
    turn()
    return person


def test_notes_have_none_of_them(person: Person) -> None:
    page = person.view.header_page
    assert not [name for name in FIELDS if getattr(page.ui, name).isVisible()]
    person.pick("kind", "protokoll")
    turn()
    assert [name for name in FIELDS if getattr(page.ui, name).isVisible()] == [*FIELDS]
    person.choose("undo")
    turn()
    assert not [name for name in FIELDS if getattr(page.ui, name).isVisible()]


def test_tab_goes_through_them_in_their_order(secretary: Person) -> None:
    passed = [secretary.click("title").focus.objectName()]
    while passed[-1] != "opening":
        passed.append(secretary.press("Tab").focus.objectName())
        assert len(passed) < 40
    assert tuple(name for name in passed if name in FIELDS) == FIELDS


def test_place_and_time_of_approval_and_notice_are_written_and_undone(secretary: Person) -> None:
    for name, text in (
        ("approval_place", "Kansliet"),
        ("approval_date", "14 april 2026"),
        ("approval_clock", "16"),
        ("notice_up", "2026-04-15"),
        ("notice_down", "7/5 2026"),
        ("kept_at", "Kansliet, plan 2"),
    ):
        secretary.fill(name, text)
    header = secretary.minutes.header
    assert header.approval == Approval("Kansliet", date(2026, 4, 14), time(16))
    assert header.notice == Notice(date(2026, 4, 15), date(2026, 5, 7), "Kansliet, plan 2")
    assert secretary.field("approval_clock").text() == "16.00"
    check_screen(secretary.window)
    while secretary.action("undo").isEnabled():
        secretary.choose("undo")
    assert secretary.minutes.header.approval == Approval()
    assert secretary.field("kept_at").text() == ""


def test_a_clock_time_that_is_none_is_marked(secretary: Person) -> None:
    secretary.fill("approval_clock", "sent")
    assert secretary.field("approval_clock").property("invalid")
    assert secretary.minutes.header.approval.clock is None


def test_the_first_number_is_written(secretary: Person) -> None:
    box = secretary.find("first_number", QSpinBox)
    box.setFocus()
    box.selectAll()
    secretary.press("4", "2", "Tab")
    assert secretary.minutes.header.first_number == 42
    secretary.choose("undo")
    assert (secretary.minutes.header.first_number, box.value()) == (1, 1)


def test_a_body_of_the_register_is_copied_into_the_document_as_one_step(secretary: Person) -> None:
    secretary.pick("body_record", "pboard")
    assert secretary.minutes.body == BOARD
    assert secretary.minutes.header.body == "Kommunstyrelsen"
    assert secretary.find("body_record", QComboBox).currentText() == "Kommunstyrelsen"
    check_screen(secretary.window)
    secretary.choose("undo")
    assert (secretary.minutes.body, secretary.minutes.header.body) == (None, "")


def test_a_body_that_came_into_the_register_meanwhile_can_be_chosen(secretary: Person) -> None:
    bodies.save(replace(BOARD, id="pnew", name="Nämnden"))
    secretary.click("title")
    secretary.pick("body_record", "pnew")
    assert secretary.minutes.header.body == "Nämnden"


def test_another_body_is_asked_about_when_the_attendance_names_people_of_the_old_one(
    secretary: Person,
) -> None:
    secretary.pick("body_record", "pboard")
    from app.session.meeting_edits import SetAttendance

    secretary.session.apply(SetAttendance((Present("e", "pa"),)))
    bodies.save(Body("pnew", "Nämnden"))
    secretary.click("title").pick("body_record", "pnew")
    box = secretary.dialog()
    assert isinstance(box, QMessageBox)
    assert "Anna" in box.informativeText()
    next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
    turn()
    assert secretary.minutes.header.body == "Nämnden"
    assert secretary.minutes.people == (Member("pa", "Anna"),)
