"""Export by keyboard and mouse: what, in which formats, where to; asked before anything is replaced."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox

from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.rules.numbering import numbers
from app.session import files
from app.storage import project
from app.ui.application import Application
from tests.meeting import build
from tests.ui.driving import Person, turn, until

BUTTONS = QMessageBox.StandardButton
Reader = Callable[[Package], Person]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    minutes = replace(new_minutes(), sections=(new_section("Öppnande", paragraph(Text("Mötet öppnas"))),))
    path = tmp_path / "Möte.paragraf"
    project.write(path, Package(replace(minutes, header=replace(minutes.header, title="Aprilmöte"))))
    return path


@pytest.fixture
def at_file(person: Person, program: Application, saved: Path) -> Person:
    program.open_files([saved], person.window)
    idle(person)
    return person


def idle(person: Person) -> None:
    until(lambda: not person.window.documents.jobs.is_busy)
    turn()


def ask(person: Person) -> QDialog:
    person.press("Ctrl+E")
    return person.at_dialog()


def tick(dialog: QDialog, *kinds: str) -> None:
    for kind, box in dialog._boxes.items():  # pyright: ignore
        box.setChecked(kind in kinds)


def export(person: Person, dialog: QDialog) -> None:
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()  # pyright: ignore
    person.back()
    idle(person)


def export_in_vain(person: Person, dialog: QDialog) -> str:
    """What is told then; that may stand there before the window has had a chance to be active."""
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()  # pyright: ignore
    until(lambda: person.window.findChild(QMessageBox, "problem"))
    idle(person)
    return person.problem()


def test_enter_exports_word_beside_the_document(at_file: Person, saved: Path) -> None:
    ask(at_file)
    at_file.press("Return")
    idle(at_file)
    made = saved.with_name("Minnesanteckningar.docx")
    assert made.exists()
    assert "Minnesanteckningar.docx" in at_file.notice
    assert at_file.window.notices.button.text() == "Öppna mappen"
    assert not at_file.session.dirty


def test_several_formats_are_written_at_once_and_remembered(at_file: Person, tmp_path: Path) -> None:
    dialog = ask(at_file)
    tick(dialog, ".pdf", ".txt", ".json")
    dialog.ui.name.setText("utskick 3.4")  # pyright: ignore
    dialog.ui.name.textEdited.emit("utskick 3.4")  # pyright: ignore
    export(at_file, dialog)
    names = {path.name for path in tmp_path.glob("utskick*")}
    assert names == {"utskick 3.4.pdf", "utskick 3.4.txt", "utskick 3.4.json"}
    again = ask(at_file)
    assert again.kinds == (".pdf", ".txt", ".json")  # pyright: ignore
    again.reject()


def test_nothing_is_replaced_without_being_asked(at_file: Person, saved: Path) -> None:
    there = saved.with_name("Minnesanteckningar.docx")
    there.write_bytes(b"gammalt")
    dialog = ask(at_file)
    at_file.press("Return")
    box = at_file.dialog()
    assert isinstance(box, QMessageBox)
    assert there.name in box.informativeText()
    box.reject()
    turn()
    assert there.read_bytes() == b"gammalt"
    dialog.accept()
    again = dialog.findChild(QMessageBox, "replace_files")
    assert isinstance(again, QMessageBox)
    next(each for each in again.buttons() if each.objectName() == "replace").click()
    idle(at_file)
    assert there.read_bytes() != b"gammalt"
    assert not at_file.asked()


def test_an_extract_begins_with_the_item_that_is_shown(reader: Reader, tmp_path: Path) -> None:
    person = reader(build.package())
    known = numbers(person.minutes)
    item = [*known][4]
    person.view.show_section(item)
    dialog = ask(person)
    ui = dialog.ui  # pyright: ignore
    ui.extract.click()
    assert ui.items.text() == str(known[item])
    ui.items.setText("174, 176-177")
    name = ui.name.text()
    assert name == "Protokollsutdrag Kommunstyrelsen 2025-10-14 §§ 174, 176–177"
    tick(dialog, ".txt")
    ui.folder.setText(str(tmp_path))
    export(person, dialog)
    said = (tmp_path / f"{name}.txt").read_text(encoding="utf-8")
    assert "§ 176" in said
    assert "§ 175" not in said


def test_items_that_are_not_there_are_told_and_keep_from_exporting(reader: Reader) -> None:
    person = reader(build.package())
    dialog = ask(person)
    ui = dialog.ui  # pyright: ignore
    ui.extract.click()
    ui.items.setText("999")
    assert "999" in ui.items_told.text()
    assert "–:" not in ui.items_told.text()
    assert not ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_the_notice_alone_has_the_formats_of_paper_and_web(reader: Reader, tmp_path: Path) -> None:
    person = reader(build.package())
    dialog = ask(person)
    dialog.ui.notice.click()  # pyright: ignore
    tick(dialog, ".html", ".json")
    assert dialog.kinds == (".html",)  # pyright: ignore
    dialog.ui.folder.setText(str(tmp_path))  # pyright: ignore
    export(person, dialog)
    (made,) = tmp_path.glob("*.html")
    assert "Anslag" in made.name


def test_another_look_is_a_change_of_the_document_that_can_be_undone(at_file: Person) -> None:
    dialog = ask(at_file)
    look = dialog.ui.look  # pyright: ignore
    look.setCurrentIndex(look.findData("klassisk"))
    look.activated.emit(look.currentIndex())
    assert at_file.minutes.profile == "klassisk"
    dialog.reject()
    at_file.back()
    at_file.window.documents.session.undo()
    assert at_file.minutes.profile == ""


def test_a_profile_that_is_not_here_is_told_with_a_way_out(reader: Reader) -> None:
    person = reader(Package(replace(new_minutes(), profile="grannkommunen")))
    dialog = ask(person)
    ui = dialog.ui  # pyright: ignore
    assert "grannkommunen" in ui.look_told.text()
    ui.use_default.click()
    assert person.minutes.profile == "neutral"
    assert not ui.look_told.isVisible()
    dialog.reject()


def test_what_stands_in_the_way_of_a_pdf_leads_to_its_place(reader: Reader) -> None:
    minutes = new_minutes()
    minutes = replace(minutes, header=replace(minutes.header, title="Möte"))
    sections = (new_section("Ett"), new_section("Två", paragraph(Text("Tecken \U000131ff"))))
    person = reader(Package(replace(minutes, sections=sections)))
    dialog = ask(person)
    told = dialog.ui.told  # pyright: ignore
    tick(dialog, ".pdf")
    until(lambda: told.count())
    dialog.ui.extract.click()  # pyright: ignore
    dialog.ui.items.setText("1")  # pyright: ignore
    until(lambda: not told.count())
    dialog.ui.whole.click()  # pyright: ignore
    until(lambda: told.count())
    row = next(told.item(n) for n in range(told.count()) if "131FF" in told.item(n).text())
    told.itemActivated.emit(row)
    person.back()
    assert person.view.section == sections[1].id
    assert not person.asked()


def test_a_file_that_cannot_be_written_is_told(at_file: Person, tmp_path: Path) -> None:
    dialog = ask(at_file)
    dialog.ui.folder.setText(str(tmp_path / "finns inte"))  # pyright: ignore
    assert "mappen finns inte" in export_in_vain(at_file, dialog)


def test_files_that_cannot_be_written_are_told_all_at_once(at_file: Person, tmp_path: Path) -> None:
    dialog = ask(at_file)
    dialog.ui.folder.setText(str(tmp_path / "finns inte"))  # pyright: ignore
    tick(dialog, ".txt", ".html")
    said = export_in_vain(at_file, dialog)
    assert "2" in said
    assert ".html" in said
    told = at_file.window.notices.label.text()
    assert ".html" in told
    assert ".txt" in told
    assert at_file.window.findChild(QMessageBox, "problem") is None


def test_a_folder_of_a_person_who_is_not_known_stops_nothing(at_file: Person, saved: Path) -> None:
    dialog = ask(at_file)
    dialog.ui.folder.setText("~ingen-heter-så")  # pyright: ignore
    assert dialog.order.folder == saved.parent / "~ingen-heter-så"  # pyright: ignore
    dialog.reject()


def test_a_fault_of_ours_is_told_in_words(at_file: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oj")

    caught: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: caught.append(kind))
    monkeypatch.setattr(files, "export", broken)
    assert "ZeroDivisionError" in export_in_vain(at_file, ask(at_file))
    assert ZeroDivisionError in caught


@pytest.mark.parametrize("anyway", [False, True])
def test_an_export_that_shows_a_personal_number_is_asked_about(
    reader: Reader, tmp_path: Path, anyway: bool
) -> None:
    section = new_section("Ansökan", paragraph(Text("Sökande är 850709-9805.")))
    person = reader(Package(replace(new_minutes(), sections=(section,))))
    dialog = ask(person)
    dialog.ui.folder.setText(str(tmp_path))  # pyright: ignore
    tick(dialog, ".html")
    dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).click()  # pyright: ignore
    box = person.window.findChild(QMessageBox, "warned")
    assert isinstance(box, QMessageBox)
    assert box.defaultButton() is box.escapeButton() is box.button(BUTTONS.Cancel)
    assert "Ansökan" in box.informativeText()
    assert "850709-····" in box.informativeText()
    assert "9805" not in box.informativeText()
    if anyway:
        next(each for each in box.buttons() if each.objectName() == "export_anyway").click()
    else:
        box.reject()
    idle(person)
    turn()
    assert bool([*tmp_path.glob("*.html")]) == anyway


def test_opening_a_document_whose_profile_is_not_here_says_so_with_a_way_out(reader: Reader) -> None:
    person = reader(Package(replace(new_minutes(), profile="grannkommunen")))
    assert "grannkommunen" in person.notice
    person.click("notice_button")
    assert person.minutes.profile == "neutral"
    assert not person.window.notices.isVisible()
    person.session.undo()
    assert person.minutes.profile == "grannkommunen"
