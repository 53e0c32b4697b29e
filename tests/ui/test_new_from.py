"""File > New from previous: asks for the file, shows what goes on from it, and tells what came along."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.model.annotations import Person as Member
from app.model.body import Body, Seat
from app.model.header import MeetingDay
from app.model.minutes import Package, new_minutes
from app.model.sections import Section
from app.storage import project
from app.ui.carrying.dialog import CarryingDialog
from tests.ui.driving import Person, press, until
from tests.ui.showing import check_screen


@pytest.fixture
def previous(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Last meeting's minutes, which the file dialog gives."""
    minutes = new_minutes("protokoll")
    header = replace(minutes.header, body="Nämnden", meeting_days=(MeetingDay(date.today()),), first_number=7)
    sections = (Section("i1", "Budget", outcome="decided"), Section("i2", "Skola", outcome="tabled"))
    people = (Member("pa", "Anna", "S"), Member("pb", "Bo", "M"))
    seats = (Seat("s1", "pa", "S", "chair"), Seat("s2", "pb", "M"))
    body = Body("pbody", "Nämnden", people=people, seats=seats, approvers=("pb",))
    path = tmp_path / "förra.paragraf"
    project.write(path, Package(replace(minutes, header=header, sections=sections, body=body)))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def begin(person: Person) -> CarryingDialog:
    """Ask for it by its key, and take what is offered."""
    dialog = ask(person)
    press(dialog, "Return")
    return dialog


def ask(person: Person) -> CarryingDialog:
    person.press("Ctrl+Alt+N")
    until(lambda: person.window.findChild(CarryingDialog))
    dialog = person.window.findChild(CarryingDialog)
    assert dialog is not None
    until(dialog.isActiveWindow)
    return dialog


def test_the_new_minutes_are_shown_and_what_came_along_is_told(person: Person, previous: Path) -> None:
    before = previous.read_bytes()
    begin(person)
    until(lambda: person.minutes.header.body)
    assert person.headings() == ["Föregående protokoll", "Skola"]
    assert (person.minutes.header.kind, person.minutes.header.first_number) == ("protokoll", 9)
    for words in ("förra.paragraf", "§ 9", "Bo (M)", "§ 8 Skola"):
        assert words in person.notice
    assert person.session.path is None
    assert person.session.dirty
    check_screen(person.window)
    assert previous.read_bytes() == before


def test_unsaved_changes_are_asked_about_first(person: Person, previous: Path) -> None:
    person.write("Mitt möte")
    begin(person)
    person.answer(QMessageBox.StandardButton.Cancel)
    assert person.minutes.header.title == "Mitt möte"
    begin(person)
    person.answer(QMessageBox.StandardButton.Discard)
    assert person.minutes.header.body == "Nämnden"


def test_what_would_come_along_is_shown_before_and_each_thing_can_stay_behind(
    person: Person, previous: Path
) -> None:
    dialog = ask(person)
    rows = [dialog.list.item(at) for at in range(dialog.list.count())]
    said = [row.text() for row in rows]
    for words in ("Nämnden", "Bo (M)", "föregående möte", "§ 8 Skola"):
        assert any(words in each for each in said), words
    assert "§ 9" in dialog.follows.text()
    dialog.list.setFocus()
    tabled = next(at for at, words in enumerate(said) if "Skola" in words)
    dialog.list.setCurrentRow(tabled)
    press(dialog.list, "Space")
    dialog.day_edit.setText(f"{date.today().year + 1}-02-03")
    assert "§ 1." in dialog.follows.text()
    press(dialog, "Return")
    until(lambda: person.minutes.header.body)
    assert person.headings() == ["Föregående protokoll"]
    assert person.minutes.header.first_number == 1
    assert str(person.minutes.header.first_day.date) == f"{date.today().year + 1}-02-03"


def test_leaving_the_question_begins_nothing(person: Person, previous: Path) -> None:
    dialog = ask(person)
    press(dialog, "Escape")
    assert not person.session.dirty
    assert not person.minutes.header.body


def test_nothing_happens_without_a_file(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    person.choose("new_from")
    assert not person.asked()
    assert not person.session.dirty


def test_a_file_that_cannot_be_read_is_told(person: Person, previous: Path) -> None:
    previous.write_bytes(b"PK")
    person.choose("new_from")
    assert "förra.paragraf" in person.problem()
    assert not person.session.dirty
