"""Reservations, conflicts, appendices, assignments, immediate approval, and the facts in the tab."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget

from app.model.attendance import Conflict, Refrains
from app.model.ids import new_id
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section, new_section
from app.ui.item.tab import ItemTab
from tests.ui.driving import Person, turn
from tests.ui.item.meeting import meeting
from tests.ui.item.test_motions import move, words
from tests.ui.showing import check_screen


def tab_of(person: Person) -> ItemTab:
    tab = person.window.side.panel.tab("item")
    assert isinstance(tab, ItemTab)
    return tab


def rows(person: Person, name: str) -> list[str]:
    """The rows of one of the tab's lists."""
    listed = tab_of(person).lists.named[name].rows
    return [listed.item(row).text() for row in range(listed.count())]


def noted(person: Person, kind: type[Conflict | Refrains]) -> list[str]:
    return [event.person for event in person.minutes.attendance if isinstance(event, kind)]


def test_a_reservation_names_who_and_for_which_motion(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("F4", "Ctrl+Shift+R").at_dialog()
    person.write("da").press("Return", "Return").back()
    (remark,) = person.section.proceedings.remarks
    assert (remark.kind, remark.people) == ("reservation", ("dag",))
    assert remark.motion == person.section.proceedings.motions[0].id
    assert "Dag Dahl (M)" in words(person, "reservation")
    check_screen(person.window)


def test_of_one_who_did_not_take_part_it_warns_and_hinders_nobody(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Shift+R")
    dialog = person.at_dialog()
    person.write("ev")
    assert person.window.findChild(QListWidget, "people_choices") is None  # she is not offered
    person.press("Backspace").write("va Ek")
    assert "Eva Ek (M)" in dialog.ui.remark.text()  # pyright: ignore
    person.press("Return").back()
    assert person.section.proceedings.remarks[0].people == ("eva",)


def test_a_conflict_is_noted_from_the_item(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Shift+J").at_dialog()
    person.write("bo").press("Return", "Tab").write("äger marken").press("Return").back()
    assert noted(person, Conflict) == ["bo"]
    assert "Bo Berg (S)" in words(person, "conflict")
    person.press("F7")
    assert rows(person, "conflicts") == ["Bo Berg (S): äger marken"]
    tab_of(person).go_to("conflicts")
    person.press("Delete")
    assert not noted(person, Conflict)


def test_who_takes_no_part_is_noted_from_the_menu(secretary: Person) -> None:
    person = secretary.choose("refrain")
    person.at_dialog()
    person.write("ci").press("Return", "Return").back()
    assert noted(person, Refrains) == ["cia"]


def test_an_assignment_has_who_and_until_when(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+D").at_dialog()
    person.write("Räkna om").press("Tab").write("Bo Berg").press("Tab").write("2026-12-01").press("Return")
    person.back()
    (assignment,) = person.minutes.assignments
    assert (assignment.what, assignment.who, assignment.section) == ("Räkna om", "Bo Berg", "budget")
    assert assignment.due == date(2026, 12, 1)
    person.press("F7")
    assert rows(person, "assignments") == ["Räkna om, Bo Berg, 2026-12-01"]


def test_a_date_that_cannot_be_understood_is_mended_first(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+D").at_dialog()
    person.write("Räkna om").press("Tab", "Tab").write("i förrgår").press("Return")
    assert person.asked()
    person.press("Ctrl+A", "Delete", "Return").back()
    assert person.minutes.assignments[0].due is None


def test_notes_have_assignments_too(reader: Callable[[Package], Person]) -> None:
    person = reader(Package(replace(new_minutes(), sections=(new_section("Laget"),))))
    person.click_section("Laget")
    person.press("Return", "Ctrl+D").at_dialog()
    person.write("Ringa").press("Return").back()
    assert person.minutes.assignments[0].section == person.shown
    assert not person.action("motion").isEnabled()
    assert not person.action("item_facts").isEnabled()


def add_file(person: Person, path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return person.press("Ctrl+J")


def test_a_file_becomes_an_appendix(
    secretary: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, path = secretary, tmp_path / "skriftlig_reservation.pdf"
    path.write_bytes(b"%PDF-1.7 ...")
    add_file(person, path, monkeypatch).at_dialog()
    person.press("Return").back()
    (appendix,) = person.minutes.appendices
    assert (appendix.title, appendix.section, appendix.file) == (
        "skriftlig reservation",
        "budget",
        "skriftlig_reservation.pdf",
    )
    assert person.session.package().media[appendix.media] == path.read_bytes()
    copy = tmp_path / "kopia.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    person.press("F7")
    tab_of(person).go_to("appendices")
    person.press("S")
    assert copy.read_bytes() == path.read_bytes()
    person.press("Delete")
    assert not person.minutes.appendices


def test_a_file_that_is_not_taken_in_is_said(
    secretary: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "program.exe"
    path.write_bytes(b"MZ")
    add_file(secretary, path, monkeypatch)
    assert "program.exe" in secretary.problem()
    assert not secretary.minutes.appendices


def test_an_item_approved_at_once_keeps_its_number(secretary: Person) -> None:
    person = secretary.choose("approve_now")
    dialog = person.at_dialog()
    person.write("2026-11-20").press("Tab").write("10.15").press("Tab").write("2026-11-20")
    assert "2026-11-23" in dialog.ui.remark.text()  # pyright: ignore
    person.press("Ctrl+Return").back()
    section = person.section
    assert section.number == 45
    assert section.approval is not None
    assert (section.approval.approved, section.approval.clock) == (date(2026, 11, 20), time(10, 15))
    assert section.approval.down == date(2026, 12, 12)
    assert person.find("section_number_lock", QLabel).isVisible()
    check_screen(person.window)


def test_the_tab_has_the_facts_of_the_item(secretary: Person) -> None:
    person = secretary
    person.press("F7")
    assert person.focus.objectName() == "item_kind"
    person.pick("item_kind", "information")
    assert person.section.kind == "information"
    assert "proposal" in [part.kind for part in person.section.parts]  # what is written stays
    person.pick("appeal", "administrative")
    assert person.section.appeal == "administrative"
    person.find("appeal_instruction").setFocus()
    person.write("Skriv till nämnden").press("Tab")
    assert person.section.appeal_instruction == "Skriv till nämnden"
    assert person.focus.objectName() == "presenters"
    person.write("bo").press("Tab")
    assert person.section.presenters == ("bo",)
    person.pick("outcome", "tabled")
    assert person.section.outcome == "tabled"
    person.press(*["Ctrl+Z"] * 3)
    turn()
    assert person.section.outcome == ""
    assert person.section.presenters == ()
    assert person.section.appeal_instruction == ""


def test_what_the_proposal_is_called_stands_in_the_sentences(secretary: Person) -> None:
    person = move(secretary, "ci", "m", words="en annan budget")
    person.press("F7")
    person.find("proposal_name").setFocus()
    person.write("utskottets förslag").press("Tab")
    assert person.section.proceedings.proposal_name == "utskottets förslag"
    assert "utskottets förslag" in words(person, "putting_order")
    person.press("Ctrl+Z")
    turn()
    assert person.section.proceedings.proposal_name == ""
    assert person.find("proposal_name").text() == ""  # pyright: ignore


def test_changing_the_kind_adds_the_missing_parts(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+PgDown", "F7")
    before = person.section
    person.pick("item_kind", "decision")
    assert "decision" in [part.kind for part in person.section.parts]
    person.press("Ctrl+Z")
    assert person.section == before


def test_a_new_item_has_the_parts_of_its_kind(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Return").write("Nytt")
    assert "decision" in [part.kind for part in person.section.parts]
    assert len(person.section.parts) > 1
    check_screen(person.window)


def test_an_item_that_goes_leaves_nothing_that_points_to_it(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Shift+J").at_dialog()
    person.write("bo").press("Return", "Return").back()
    person.press("Ctrl+D").at_dialog()
    person.write("Ringa").press("Return").back()
    person.press("Ctrl+Shift+Delete")
    assert not noted(person, Conflict)
    assert person.minutes.assignments[0].section == ""
    person.press("Ctrl+Z")
    assert noted(person, Conflict) == ["bo"]
    check_screen(person.window)


def test_a_sub_section_belongs_to_its_item(reader: Callable[[Package], Person]) -> None:
    inner = Section(new_id(), "Underlag", parts=(Part(new_id()),))
    package = meeting()
    first = replace(package.minutes.sections[0], sections=(inner,))
    minutes = replace(package.minutes, sections=(first, package.minutes.sections[1]))
    person = reader(Package(minutes))
    person.click_section("Underlag")
    person.press("Return", "Ctrl+Shift+Y").at_dialog()
    person.write("bo").press("Return", "Return").back()
    assert person.minutes.sections[0].proceedings.motions[0].movers == ("bo",)
