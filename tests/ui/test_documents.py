"""Files from the window: open, save, save as, export, and leaving unsaved work."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from app.errors import UserError
from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.session import files
from app.storage import project
from app.ui.application import Application
from app.ui.document_view import DocumentView
from tests.ui.driving import Person, turn, until
from tests.ui.showing import check_screen

BUTTONS = QMessageBox.StandardButton


def minutes(title: str = "Möte", *headings: str) -> Minutes:
    empty = new_minutes()
    sections = tuple(new_section(heading, paragraph(*text(heading))) for heading in headings or ("Ett",))
    return replace(empty, header=replace(empty.header, title=title), sections=sections)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A document on disk."""
    path = tmp_path / "Protokoll.paragraf"
    project.write(path, Package(minutes("Möte i april", "Öppnande", "Budget")))
    return path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What the person answers in file dialogs, and what the dialogs proposed."""
    told: dict[str, object] = {"open": [], "save": "", "filter": ""}

    def save(_parent: object, title: str, start: str, filters: str) -> tuple[str, str]:
        told.update(title=title, start=start, filters=filters)
        return str(told["save"]), str(told["filter"])

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(p) for p in told["open"]], ""))  # pyright: ignore
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return told


def idle(person: Person) -> None:
    until(lambda: not person.window.documents.jobs.is_busy)
    turn()


def read(path: Path) -> Minutes:
    return files.read_source(path).package.minutes


# Opening


def test_a_document_is_opened_by_the_menu(person: Person, saved: Path, asked: dict[str, object]) -> None:
    asked["open"] = [saved]
    person.press("Ctrl+O")
    idle(person)
    assert person.headings() == ["Öppnande", "Budget"]
    assert person.focus.objectName() == "pane_0"
    assert not person.session.dirty
    assert person.window.windowTitle() == "Möte i april[*] – Paragraf"
    check_screen(person.window)


def test_opening_is_given_up(person: Person, asked: dict[str, object]) -> None:
    person.press("Ctrl+O")
    assert not person.asked()
    check_screen(person.window)


def test_a_document_opens_where_it_was_last_edited(person: Person, saved: Path, program: Application) -> None:
    program.open_files([saved], person.window)
    idle(person)
    person.click_section("Budget").press("Return").write("x").press("Ctrl+S")
    idle(person)
    person.press("Ctrl+N")
    program.open_files([saved], person.window)
    idle(person)
    assert person.section.heading == "Budget"
    person.write("y")
    assert person.blocks[0].content == text("yxBudget")  # pyright: ignore


@pytest.mark.parametrize("name", ["skadad.paragraf", "finns inte.paragraf", "text.odt"])
def test_an_unreadable_file_keeps_the_document(
    person: Person, tmp_path: Path, program: Application, name: str
) -> None:
    path = tmp_path / name
    if "finns" not in name:
        path.write_bytes(b"PK nonsens")
    person.write("Titel")
    before = person.minutes
    program.open_files([path], person.window)
    idle(person)
    assert name in person.problem()
    assert program.windows == [person.window]
    assert person.minutes == before
    check_screen(person.window)


def test_markdown_comes_in_unsaved_and_says_what_it_left_out(
    person: Person, tmp_path: Path, program: Application
) -> None:
    path = tmp_path / "Anteckningar.md"
    path.write_text("Titel: Möte\n\n# Öppnande\n\n![Karta](karta.png)\n", encoding="utf-8")
    program.open_files([path], person.window)
    idle(person)
    assert person.headings() == ["Öppnande"]
    assert person.session.dirty
    assert person.session.path is None
    assert person.window.isWindowModified()
    assert "Karta" in person.notice
    assert person.focus.objectName() == "pane_0", "a message takes no focus"
    person.click("close_notices")
    assert person.notice == ""
    check_screen(person.window)


def test_what_is_written_while_a_file_is_read_is_not_lost(
    person: Person, saved: Path, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait, reading = threading.Event(), files.read_source
    monkeypatch.setattr(files, "read_source", lambda path: (wait.wait(5), reading(path))[1])
    program.open_files([saved], person.window)
    person.write("Under tiden")
    wait.set()
    until(lambda: person.asked())
    assert person.dialog().objectName() == "unsaved"
    person.answer(BUTTONS.Cancel)
    assert person.minutes.header.title == "Under tiden"


def test_opening_can_be_cancelled(
    person: Person, saved: Path, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait, reading = threading.Event(), files.read_source
    monkeypatch.setattr(files, "read_source", lambda path: (wait.wait(5), reading(path))[1])
    before = person.minutes
    program.open_files([saved], person.window)
    turn()
    person.click("cancel_job")
    wait.set()
    idle(person)
    assert person.minutes is before
    assert person.window.findChild(QLabel, "status_doing").isHidden()


# Saving


def test_a_new_document_asks_where_it_is_saved(
    person: Person, tmp_path: Path, asked: dict[str, object]
) -> None:
    asked["save"] = tmp_path / "Nämnden 3 april"
    person.write("Årsmöte").fill("body", "Nämnden").fill("document_date", "2020-04-03").press("Ctrl+S")
    idle(person)
    assert asked["start"].endswith("Nämnden 2020-04-03.paragraf")  # pyright: ignore
    assert read(tmp_path / "Nämnden 3 april.paragraf").header.title == "Årsmöte"
    assert not person.session.dirty
    assert not person.window.isWindowModified()
    assert person.find("status_saved", QLabel).text().startswith("sparat ")
    check_screen(person.window)


def test_saving_again_asks_nothing_and_the_star_comes_and_goes(
    person: Person, saved: Path, program: Application
) -> None:
    program.open_files([saved], person.window)
    idle(person)
    person.write("x")
    assert person.window.isWindowModified()
    assert person.find("status_saved", QLabel).text().startswith("ändrat sedan")
    person.press("Ctrl+S")
    idle(person)
    assert not person.window.isWindowModified()
    person.press("Ctrl+Z")
    assert person.window.isWindowModified(), "undone to before the save"
    person.press("Ctrl+Y")
    assert not person.window.isWindowModified(), "as saved again"


def test_giving_up_save_as_leaves_all_as_it_was(person: Person, asked: dict[str, object]) -> None:
    person.write("x").press("Ctrl+S")
    turn()
    assert person.session.dirty
    assert person.session.path is None


def test_save_as_gives_the_document_another_file(
    person: Person, saved: Path, program: Application, asked: dict[str, object]
) -> None:
    program.open_files([saved], person.window)
    idle(person)
    asked["save"] = saved.with_name("Annan.paragraf")
    person.write("x").press("Ctrl+Shift+S")
    idle(person)
    assert person.session.path == saved.with_name("Annan.paragraf")
    assert read(saved) != read(saved.with_name("Annan.paragraf"))
    assert str(saved.with_name("Annan.paragraf")) == program.settings.recent[0]


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_that_the_ending_makes_another_is_not_replaced_unasked(
    person: Person, saved: Path, asked: dict[str, object], monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    questions: list[str] = []
    answer = BUTTONS.Yes if agreed else BUTTONS.No
    monkeypatch.setattr(QMessageBox, "question", lambda _w, _t, words: (questions.append(words), answer)[1])
    asked["save"] = saved.with_suffix("")
    person.write("Ny").press("Ctrl+S")
    idle(person)
    assert len(questions) == 1
    assert read(saved).header.title == ("Ny" if agreed else "Möte i april")


def test_a_failed_save_says_why_and_the_document_stays_unsaved(
    person: Person, tmp_path: Path, asked: dict[str, object]
) -> None:
    asked["save"] = tmp_path / "finns inte" / "a.paragraf"
    person.write("x").press("Ctrl+S")
    idle(person)
    assert "mappen finns inte" in person.dialog().text()  # pyright: ignore
    press_button(person, "Avbryt")
    assert person.session.dirty
    assert person.session.path is None
    check_screen(person.window)


def test_a_failed_save_is_tried_again_or_made_elsewhere(
    person: Person, saved: Path, tmp_path: Path, asked: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    person.window.open_files([saved])
    idle(person)
    person.press("Ctrl+PgDown").write("nytt")
    write = project.write

    def full(path: Path, *rest: Any, **more: Any) -> Any:
        if path == saved:
            raise UserError("file.disk-full", file=path)
        return write(path, *rest, **more)

    monkeypatch.setattr(project, "write", full)
    person.press("Ctrl+S")
    idle(person)
    press_button(person, "Försök igen")
    idle(person)
    assert person.dialog().objectName() == "failed_save"
    asked["save"] = tmp_path / "annan.paragraf"
    press_button(person, "Spara någon annanstans…")
    idle(person)
    assert not person.asked()
    assert not person.session.dirty
    assert read(tmp_path / "annan.paragraf").sections == person.minutes.sections


def test_the_window_lives_while_it_saves_and_what_is_typed_then_is_unsaved(
    person: Person, saved: Path, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open_files([saved], person.window)
    idle(person)
    where: list[int] = []
    writing, wait = project.write, threading.Event()

    def slow(*what: Any, **more: Any) -> Any:
        where.append(threading.get_ident())
        wait.wait(5)
        return writing(*what, **more)

    monkeypatch.setattr(project, "write", slow)
    person.press("End").write("före").press("Ctrl+S")
    until(lambda: where)
    turns: list[int] = []
    timer = QTimer(person.window, interval=5)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    until(lambda: len(turns) > 5)
    timer.stop()
    assert person.find("status_doing", QLabel).text() == "Sparar Protokoll.paragraf"
    person.write(" under")
    wait.set()
    idle(person)
    assert where[0] != threading.main_thread().ident
    assert person.session.dirty
    assert person.window.isWindowModified()
    assert read(saved).sections[0].parts[0].blocks[0].content == text("Öppnandeföre")  # pyright: ignore
    person.press("Ctrl+S")
    idle(person)
    assert read(saved).sections[0].parts[0].blocks[0].content == text("Öppnandeföre under")  # pyright: ignore
    assert not person.session.dirty


# Leaving unsaved work


def test_closing_unsaved_work_asks_and_can_be_given_up(person: Person) -> None:
    person.write("x").press("Ctrl+W")
    assert "”x”" in person.dialog().text()  # pyright: ignore
    person.answer(BUTTONS.Cancel)
    assert person.window.isVisible()
    assert person.minutes.header.title == "x"


def test_closing_can_throw_the_changes_away(person: Person, program: Application) -> None:
    person.write("x").press("Ctrl+W")
    person.answer(BUTTONS.Discard)
    until(lambda: not program.windows)


def test_closing_can_save_first(
    person: Person, tmp_path: Path, asked: dict[str, object], program: Application
) -> None:
    asked["save"] = tmp_path / "a.paragraf"
    person.write("x").press("Ctrl+W")
    person.answer(BUTTONS.Save)
    until(lambda: not program.windows)
    assert read(tmp_path / "a.paragraf").header.title == "x"


def test_a_save_that_fails_keeps_the_window_open(
    person: Person, saved: Path, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open_files([saved], person.window)
    idle(person)

    def full(path: Path, *_: object, **_more: object) -> None:
        raise UserError("file.disk-full", file=path)

    monkeypatch.setattr(project, "write", full)
    person.write("x").press("Ctrl+W")
    person.answer(BUTTONS.Save)
    idle(person)
    assert "inte plats" in person.dialog().text()  # pyright: ignore
    press_button(person, "Avbryt")
    person.back()
    assert person.window.isVisible()
    assert person.session.dirty
    person.press("Ctrl+W")
    assert person.dialog().objectName() == "unsaved", "it asks again"
    person.answer(BUTTONS.Cancel)


def test_what_is_typed_while_a_closing_window_saves_is_not_lost(
    person: Person, saved: Path, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open_files([saved], person.window)
    idle(person)
    writing, wait = project.write, threading.Event()
    monkeypatch.setattr(project, "write", lambda *what, **more: (wait.wait(5), writing(*what, **more))[1])
    person.write("x").press("Ctrl+W")
    person.answer(BUTTONS.Save)
    person.write("y")
    wait.set()
    idle(person)
    assert person.dialog().objectName() == "unsaved"
    person.answer(BUTTONS.Cancel)
    assert person.window.isVisible()


def test_an_untouched_document_is_left_without_a_question(person: Person, program: Application) -> None:
    person.press("Ctrl+W")
    until(lambda: not program.windows)


def test_a_new_document_in_place_of_an_unsaved_one_asks_first(person: Person) -> None:
    person.write("x").press("Ctrl+N")
    person.answer(BUTTONS.Cancel)
    assert person.minutes.header.title == "x"
    person.press("Ctrl+Shift+N")
    person.answer(BUTTONS.Discard)
    assert person.minutes.header.title == ""
    assert person.minutes.header.kind == "protokoll"
    assert person.focus.objectName() == "title"
    assert not person.session.can_undo
    check_screen(person.window)


def test_a_window_that_shows_one_document_after_another_follows_only_the_last(
    reader: Callable[[Package], Person],
) -> None:
    person = reader(Package(minutes("Ett", "A", "B")))
    first = person.session
    person.press("Ctrl+N")
    person.window.outline.setFocus()
    person.press("Down", "Return").write("x")
    check_screen(person.window)
    first.undo()
    first.mark_unsaved()
    check_screen(person.window)


def test_closing_right_after_save_waits_for_it(
    person: Person, saved: Path, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open_files([saved], person.window)
    idle(person)
    writing = project.write
    monkeypatch.setattr(project, "write", lambda *what, **more: (time.sleep(0.1), writing(*what, **more))[1])
    person.write("x").press("Ctrl+S", "Ctrl+W")
    until(lambda: not program.windows)
    assert read(saved).sections[0].parts[0].blocks[0].content == text("xÖppnande")  # pyright: ignore


def test_documents_that_were_replaced_leave_nothing_behind(person: Person) -> None:
    def widgets_and_views() -> tuple[int, int]:
        for _ in range(3):
            person.press("Ctrl+N", "Ctrl+PgDown", "Ctrl+PgUp")
            turn(3)
        gc.collect()
        views = [each for each in gc.get_objects() if isinstance(each, DocumentView)]
        return len(QApplication.allWidgets()), len(views)

    before = widgets_and_views()
    assert widgets_and_views() == before


# A file that is not what it was


def press_button(person: Person, words: str) -> None:
    box = person.dialog()
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text().replace("&", "") == words).click()
    turn()


def opened_and_changed_elsewhere(person: Person, saved: Path) -> None:
    person.window.open_files([saved])
    idle(person)
    project.write(saved, Package(minutes("Någon annans", "Annat")))
    person.press("Ctrl+PgDown").write("mitt")
    person.press("Ctrl+S")


def test_a_file_that_somebody_else_changed_is_not_overwritten_unasked(person: Person, saved: Path) -> None:
    opened_and_changed_elsewhere(person, saved)
    assert person.dialog().objectName() == "changed"
    person.answer(BUTTONS.Cancel)
    assert read(saved).header.title == "Någon annans"
    assert person.session.dirty


def test_the_changed_file_may_be_replaced_and_is_known_from_then_on(person: Person, saved: Path) -> None:
    opened_and_changed_elsewhere(person, saved)
    press_button(person, "Ersätt")
    person.window.activateWindow()  # as a window manager does
    idle(person)
    assert read(saved).header.title == "Möte i april"
    person.write("mer").press("Ctrl+S")
    idle(person)
    assert not person.asked()
    assert not person.session.dirty


def test_what_is_mine_may_be_saved_beside_the_changed_file(
    person: Person, saved: Path, asked: dict[str, object]
) -> None:
    asked["save"] = saved.with_name("Mitt.paragraf")
    opened_and_changed_elsewhere(person, saved)
    press_button(person, "Spara som…")
    idle(person)
    assert read(saved).header.title == "Någon annans"
    assert read(saved.with_name("Mitt.paragraf")).header.title == "Möte i april"


def test_saving_as_onto_the_own_file_looks_whether_it_moved_on(
    person: Person, saved: Path, tmp_path: Path, asked: dict[str, object]
) -> None:
    link = saved.with_name("Länk.paragraf")
    link.symlink_to(saved)
    asked["save"] = link
    opened_and_changed_elsewhere(person, saved)
    press_button(person, "Spara som…")
    until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert person.dialog().objectName() == "changed"
    person.answer(BUTTONS.Cancel)
    assert read(saved).header.title == "Någon annans"
    assert person.session.dirty


def changed_by_another(saved: Path, heading: str) -> None:
    """Somebody else opens the file, puts a section at its end, and saves."""
    package = project.read(saved).package
    sections = (*package.minutes.sections, *minutes("", heading).sections)
    project.write(saved, replace(package, minutes=replace(package.minutes, sections=sections)))


def test_what_two_people_did_in_different_places_goes_together(person: Person, saved: Path) -> None:
    person.window.open_files([saved])
    idle(person)
    changed_by_another(saved, "Deras ärende")
    person.press("Ctrl+PgDown").write("mitt").press("Ctrl+S")
    press_button(person, "Ta med båda")
    person.window.activateWindow()  # as a window manager does
    idle(person)
    there = read(saved)
    assert [each.heading for each in there.sections] == ["Öppnande", "Budget", "Deras ärende"]
    assert "mitt" in str(there.sections)
    assert not person.session.dirty
    person.press("Ctrl+Z")
    assert [each.heading for each in person.minutes.sections] == ["Öppnande", "Budget"]
    person.press("Ctrl+S")
    idle(person)
    assert not person.asked()


def test_a_file_reached_by_another_name_is_the_same_file(
    person: Person, saved: Path, program: Application
) -> None:
    person.window.open_files([saved])
    idle(person)
    link = saved.with_name("Länk.paragraf")
    link.symlink_to(saved)
    person.window.open_files([link])
    idle(person)
    assert len(program.windows) == 1


def test_a_date_that_cannot_be_understood_is_asked_about_before_leaving(
    person: Person, saved: Path, program: Application
) -> None:
    person.window.open_files([saved])
    idle(person)
    person.click_section("Mötesuppgifter")
    person.fill("document_date", "2026-13")
    person.press("Ctrl+W")
    assert person.dialog().objectName() == "unclear"
    press_button(person, "Gå tillbaka")
    person.window.activateWindow()
    turn()
    assert program.windows == [person.window]
    person.press("Ctrl+W")
    press_button(person, "Lämna ändå")
    until(lambda: not program.windows)


def test_saving_again_before_the_first_save_was_told_is_no_change_from_outside(
    person: Person, saved: Path
) -> None:
    person.window.open_files([saved])
    idle(person)
    person.press("Ctrl+PgDown").write("ett")
    documents = person.window.documents
    documents.save()
    documents.jobs.wait()  # it is on disk, and the window has not heard of it yet
    documents.save()
    assert not person.asked()
    idle(person)
    assert not person.session.dirty
