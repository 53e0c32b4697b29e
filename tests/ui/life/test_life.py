"""The minutes are circulated, approved, corrected and announced by keyboard, and closed text stays closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit

from app.model import tree
from app.model.header import Notice
from app.model.inlines import plain
from app.model.minutes import Package
from app.rules.life import stage
from app.ui import questions
from tests.meeting import build
from tests.ui.driving import Person, press, turn, until

Reader = Callable[[Package], Person]


@pytest.fixture
def secretary(reader: Reader) -> Person:
    person = reader(build.package())
    person.show_section("Köp av fastigheten Tallmora 2:11")
    person.view.focus_text()
    return person


def words(person: Person, part: str) -> str:
    found = next(each for each in tree.parts(person.minutes) if each.id == part)
    return "".join(plain(getattr(block, "content", ())) for block in found.blocks)


def approve(person: Person) -> None:
    person.choose("approve")
    press(person.at_dialog(), "Return")
    person.back()
    person.view.focus_text()


def state(person: Person) -> str:
    return person.window.life_bar.label.text() if person.window.life_bar.isVisible() else ""


def test_a_draft_has_no_line_and_offers_circulation_and_approval(secretary: Person) -> None:
    assert state(secretary) == ""
    for name, possible in (("circulate", True), ("approve", True), ("announce", False), ("correct", False)):
        assert secretary.action(name).isEnabled() is possible


def test_the_word_file_that_is_sent_round_carries_its_id(
    secretary: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "utskick.docx"
    monkeypatch.setattr(questions, "ask_circulate", lambda _start, _window: path)
    secretary.choose("circulate")
    until(lambda: secretary.minutes.circulated)
    (sent,) = secretary.minutes.circulated
    with ZipFile(path) as opened:
        assert sent.id in opened.read("docProps/core.xml").decode()
    assert sent.snapshot in secretary.session.package().versions
    assert all(section.number for section in secretary.minutes.sections)
    assert state(secretary).startswith("Utskickat ")


def test_a_circulation_that_is_called_off_changes_nothing(
    secretary: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = secretary.minutes
    monkeypatch.setattr(questions, "ask_circulate", lambda _start, _window: None)
    secretary.choose("circulate")
    assert secretary.minutes is before


def test_the_menu_is_reached_by_its_letter(secretary: Person) -> None:
    titles = [action.text() for action in secretary.window.menuBar().actions()]
    assert "&Protokoll" in titles


def test_who_approves_and_when_is_there_already(secretary: Person) -> None:
    secretary.choose("approve")
    dialog = secretary.at_dialog()
    fields = {field.objectName(): field.text() for field in dialog.findChildren(QLineEdit)}
    assert fields["day"] == "2025-10-21"
    assert fields["by"] == "Gun-Marie Sandevall (S), Cecilia Wrangsjö (M)"
    press(dialog, "Escape")
    assert stage(secretary.minutes) == "draft"


def test_approved_text_is_closed_and_says_how_to_open_it(secretary: Person) -> None:
    approve(secretary)
    assert state(secretary) == "Justerat 2025-10-21. Texten är stängd."
    before = secretary.minutes
    secretary.view.focus_text()
    secretary.write("x")
    assert secretary.minutes is before
    assert "Rätta" in secretary.notice


def test_the_caret_still_moves_in_closed_text(secretary: Person) -> None:
    approve(secretary)
    secretary.view.focus_text()
    pane = secretary.pane
    start = pane.caret()
    secretary.press("Right", "Right")
    assert pane.caret() != start
    assert pane.isReadOnly()


@pytest.mark.parametrize(
    "command", ["bold", "bullets", "delete_section", "move_up", "new_section", "footnote"]
)
def test_no_command_changes_closed_text(secretary: Person, command: str) -> None:
    approve(secretary)
    secretary.view.focus_text()
    secretary.press("Ctrl+A")
    before, shown = secretary.minutes, secretary.pane.blocks()
    secretary.action(command).trigger()
    turn()
    assert secretary.minutes is before
    assert secretary.shown == "tallmora"
    assert secretary.view.section_page.editors[0].pane.blocks() == shown


def test_fields_of_closed_text_take_no_letters_and_those_of_other_sections_neither(secretary: Person) -> None:
    approve(secretary)
    for heading in ("Köp av fastigheten Tallmora 2:11", "Upprop"):
        secretary.show_section(heading)
        assert secretary.field("heading").isReadOnly()
        assert all(editor.pane.isReadOnly() for editor in secretary.view.section_page.editors)


def test_an_approval_can_be_undone_and_the_text_opens_again(secretary: Person) -> None:
    before = secretary.minutes
    approve(secretary)
    secretary.press("Ctrl+Z")
    assert secretary.minutes == before
    secretary.view.focus_text()
    assert not secretary.pane.isReadOnly()
    secretary.write("Ny ")
    assert words(secretary, secretary.section.parts[0].id).startswith("Ny ")


def test_a_saved_approval_is_there_for_good(secretary: Person, tmp_path: Path) -> None:
    approve(secretary)
    secretary.session.mark_saved(secretary.minutes, tmp_path / "a.paragraf")
    turn()
    assert not secretary.action("undo").isEnabled()


def test_a_correction_needs_a_reason_and_opens_the_text(secretary: Person) -> None:
    approve(secretary)
    secretary.choose("correct")
    dialog = secretary.at_dialog()
    press(dialog, "Return")
    assert dialog.isVisible()
    secretary.write("fel belopp").press("Return")
    until(lambda: stage(secretary.minutes) == "correction")
    secretary.back()
    assert secretary.minutes.life[-1].reason == "fel belopp"
    secretary.view.focus_text()
    secretary.write("Nytt ")
    assert words(secretary, secretary.section.parts[0].id).startswith("Nytt ")
    assert "fel belopp" in state(secretary)


def test_a_notice_follows_the_calendar(secretary: Person) -> None:
    approve(secretary)
    secretary.choose("announce")
    dialog = secretary.at_dialog()
    day = dialog.findChild(QLineEdit, "day")
    day.selectAll()
    secretary.write("2025-10-23")
    secretary.press("Return")
    until(lambda: stage(secretary.minutes) == "announced")
    notice = secretary.minutes.header.notice
    assert notice == Notice(date(2025, 10, 23), date(2025, 11, 14), "Kommunledningskontoret i kommunhuset")
    assert "2025-11-13" in state(secretary)


def test_what_is_opened_closed_is_closed_from_the_start(reader: Reader) -> None:
    from app.session import life
    from app.session.session import Session

    session = Session(build.package())
    life.approve(session, date(2025, 10, 21), "")
    person = reader(session.package())
    assert person.pane.isReadOnly()
    assert state(person) == "Justerat 2025-10-21. Texten är stängd."


def test_a_date_that_is_none_cannot_be_said(secretary: Person) -> None:
    secretary.choose("approve")
    dialog = secretary.at_dialog()
    assert isinstance(dialog, QDialog)
    dialog.findChild(QLineEdit, "day").selectAll()
    secretary.write("i går kväll")
    press(secretary.focus, "Return")
    assert dialog.isVisible()
    press(dialog, "Escape")
    assert stage(secretary.minutes) == "draft"


def test_notes_have_the_menu_too_without_notice(reader: Reader) -> None:
    package = build.package()
    notes = replace(package.minutes, header=replace(package.minutes.header, kind="notes"))
    person = reader(replace(package, minutes=notes))
    approve(person)
    assert not person.action("announce").isEnabled()
    assert person.action("archive").isEnabled()


def test_a_written_reservation_is_taken_in_by_keyboard(
    secretary: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "reservation_solceller.txt"
    path.write_text("Jag reserverar mig.", encoding="utf-8")
    monkeypatch.setattr(questions, "ask_appendix", lambda _folder, _window: path)
    secretary.choose("take_in_written")
    secretary.at_dialog()
    secretary.press("End", "Up", "Tab")
    secretary.write("Reservation, solceller").press("Return")
    until(lambda: len(secretary.minutes.appendices) == 5)
    appendix = secretary.minutes.appendices[-1]
    assert (appendix.title, appendix.section) == ("Reservation, solceller", "solceller")


def test_there_must_be_a_reservation_to_take_in(reader: Reader) -> None:
    minutes = build.package().minutes
    plain_ = replace(minutes, sections=minutes.sections[:2])
    person = reader(replace(build.package(), minutes=plain_))
    person.choose("take_in_written")
    assert "bilaga" in person.notice


def test_the_notice_s_fields_are_written_in_after_the_approval(secretary: Person) -> None:
    approve(secretary)
    secretary.view.show_section("")
    assert secretary.field("place").isReadOnly()
    secretary.fill("notice_up", "2025-10-24")
    assert secretary.minutes.header.notice.up == date(2025, 10, 24)
    assert secretary.notice == ""


def test_errors_of_the_checks_are_told_and_hinder_nobody(reader: Reader) -> None:
    minutes = build.package().minutes
    empty = tuple(
        replace(section, parts=()) if section.id == "tallmora" else section for section in minutes.sections
    )
    person = reader(replace(build.package(), minutes=replace(minutes, sections=empty)))
    person.choose("approve")
    dialog = person.at_dialog()
    assert "fel" in dialog.findChild(QLabel, "follows").text()
    press(dialog, "Return")
    assert stage(person.minutes) == "approved"


def test_the_panes_of_an_item_approved_at_once_only_read(secretary: Person) -> None:
    secretary.show_section("Yttrande över förslag till regionalt trafikförsörjningsprogram 2026–2030")
    secretary.view.focus_text()
    before = secretary.minutes
    secretary.write("x")
    assert secretary.minutes is before
    assert "omedelbart justerat" in secretary.window.notices.findChild(QLabel).text()
    secretary.press("Ctrl+PgDown").write("x")
    assert secretary.minutes is not before
