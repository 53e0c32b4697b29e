"""The window of earlier versions: kept at each save, looked into, restored, opened as a copy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QInputDialog, QPushButton, QSpinBox

from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.session.history import Place
from app.session.life import approve
from app.session.restoring import restore
from app.storage import backups, journal, journals, project
from app.storage.settings import Settings
from app.ui.application import Application
from app.ui.backups.dialog import EarlierDialog
from tests.ui.driving import Person, picture, turn, until
from tests.ui.recovery.conftest import minutes, with_words
from tests.ui.showing import check_screen
from tests.ui.test_accessible import check_dialog

FIRST = minutes("Årsmöte", ("Öppnande", "Ordföranden hälsar välkommen."), ("Budget", "Vi beslutar nej."))
SECOND = with_words(FIRST, "Vi beslutar ja, enhälligt.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Årsmöte.paragraf"
    project.write(path, Package(FIRST))
    return path


@pytest.fixture
def idle(program: Application) -> Callable[[], None]:
    """Lets everything that reads and writes come to its end."""

    def wait() -> None:
        for window in list(program.windows):
            until(lambda window=window: not window.documents.jobs.is_busy)
            until(lambda window=window: not window.commands.backup.jobs.is_busy)
        turn()

    return wait


@pytest.fixture
def saved(file: Path, program: Application, person: Person, idle: Callable[[], None]) -> Person:
    """Somebody who opened the file, wrote and saved."""
    program.open_files([file], person.window)
    idle()
    write_and_save(person, SECOND, idle)
    return person


def write_and_save(person: Person, after: Minutes, idle: Callable[[], None]) -> None:
    person.click_section("Budget")
    person.press("Return", "Ctrl+A").write(words_of(after)).press("Ctrl+S")
    idle()
    assert not person.session.dirty


def words_of(of: Minutes) -> str:
    return of.sections[-1].parts[0].blocks[0].content[0].text  # pyright: ignore


def opened(person: Person, idle: Callable[[], None]) -> EarlierDialog:
    person.choose("earlier")
    idle()
    found = person.dialog()
    assert isinstance(found, EarlierDialog)
    return found


def column(dialog: EarlierDialog, number: int) -> list[str]:
    tree = dialog.ui.versions
    return [tree.topLevelItem(row).text(number) for row in range(tree.topLevelItemCount())]


def click(dialog: EarlierDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()
    turn()


def choose_file(dialog: EarlierDialog, words: str, idle: Callable[[], None]) -> None:
    dialog.ui.files.setCurrentIndex([words in dialog.ui.files.itemText(n) for n in range(9)].index(True))
    idle()


def test_a_save_keeps_what_the_file_held_and_shows_it_beside_now(
    saved: Person, idle: Callable[[], None]
) -> None:
    dialog = opened(saved, idle)
    assert dialog.ui.files.currentText() == "Årsmöte.paragraf (öppen här)"
    assert column(dialog, 3) == ["ord fler: 1, ord färre: 2, i avsnitt: 1"]
    assert column(dialog, 2)[0].endswith("byte")
    shown = dialog.beside.toPlainText()
    assert "[−nej.−]" in shown
    assert "[+ja, enhälligt.+]" in shown
    assert "Öppnande" not in shown
    check_dialog(dialog)
    dialog.reject()


def test_restoring_is_one_step_that_undo_takes_back(saved: Person, idle: Callable[[], None]) -> None:
    saved.write(" Osparat.")
    before = saved.minutes
    click(opened(saved, idle), "restore")
    assert not saved.asked()
    assert words_of(saved.minutes) == "Vi beslutar nej."
    assert saved.minutes.sections == FIRST.sections
    assert saved.session.dirty
    assert "Ångra" in saved.notice
    check_screen(saved.window)
    saved.back()
    saved.press("Ctrl+Z")
    assert saved.minutes == before
    check_screen(saved.window)
    saved.press("Ctrl+Shift+Z", "Ctrl+S")
    idle()
    kept = [version.path for version in backups.of_file(saved.session.path or Path()).versions]
    assert len(kept) == 2, "what was there before restoring is an earlier version now"


def test_what_is_restored_is_in_the_journal_at_once(saved: Person, idle: Callable[[], None]) -> None:
    click(opened(saved, idle), "restore")
    assert saved.window.safety.flush()
    (path,) = journals.folder().glob("*.journal")
    assert journal.read(path).package.minutes.sections == FIRST.sections


def test_a_copy_opens_in_a_window_of_its_own_and_is_saved_nowhere(
    saved: Person, program: Application, idle: Callable[[], None], file: Path
) -> None:
    click(opened(saved, idle), "open_copy")
    copy = Person(program.windows[-1])
    assert copy.window is not saved.window
    assert copy.minutes.sections == FIRST.sections
    assert copy.session.path is None
    assert copy.session.dirty
    assert words_of(saved.minutes) == words_of(SECOND)
    assert project.read(file).package.minutes.sections == saved.minutes.sections


def test_pictures_come_back_with_their_version(person: Person) -> None:
    session = person.session
    name = media_name(picture(), "png")
    assert restore(session, Package(replace(FIRST, id=session.minutes.id), {name: picture()}), Place())
    assert session.media[name] == picture()


def test_a_damaged_version_says_so_in_a_line(saved: Person, file: Path, idle: Callable[[], None]) -> None:
    write_and_save(saved, with_words(FIRST, "Tredje."), idle)
    newest, _ = backups.of_file(file).versions
    newest.path.write_bytes(newest.path.read_bytes()[:200])
    dialog = opened(saved, idle)
    assert column(dialog, 3)[0] == "går inte att läsa"
    assert column(dialog, 3)[1].startswith("ord fler")
    assert dialog.ui.remarks.text().count("\n") == 0
    assert newest.path.name in dialog.ui.remarks.text()
    assert not dialog.restore.isEnabled()
    assert not dialog.copy.isEnabled()
    dialog.ui.versions.setCurrentItem(dialog.ui.versions.topLevelItem(1))
    idle()
    assert dialog.restore.isEnabled()
    assert dialog.ui.remarks.text() == ""
    dialog.reject()


def test_versions_of_a_renamed_file_stand_among_its_own(
    saved: Person, program: Application, file: Path, idle: Callable[[], None]
) -> None:
    renamed = file.rename(file.with_name("Årsmöte 2026.paragraf"))
    program.open_files([renamed], saved.window)
    idle()
    there = Person(program.windows[-1])
    dialog = opened(there, idle)
    assert column(dialog, 3) == ["ord fler: 1, ord färre: 2, i avsnitt: 1"]
    assert dialog.restore.isEnabled()
    dialog.reject()


def test_versions_of_a_deleted_file_are_read_and_opened_as_a_copy(
    saved: Person, program: Application, file: Path, idle: Callable[[], None]
) -> None:
    file.unlink()
    saved.press("Ctrl+N")
    dialog = opened(saved, idle)
    assert "ingen fil" in dialog.ui.remarks.text() or dialog.ui.files.count() == 1
    choose_file(dialog, file.name, idle)
    assert "finns inte kvar" in dialog.beside.toPlainText()
    assert column(dialog, 3) == ["9 ord"]
    assert "Vi beslutar nej." in dialog.beside.toPlainText()
    assert "[" not in dialog.beside.toPlainText()
    assert not dialog.restore.isEnabled()
    click(dialog, "open_copy")
    assert Person(program.windows[-1]).minutes.sections == FIRST.sections


def test_another_document_in_the_same_file_is_not_restored_over_this_one(
    saved: Person, file: Path, idle: Callable[[], None]
) -> None:
    project.write(file, Package(minutes("Annat", ("Helt", "annat"))))
    saved.write(" Mer.")
    saved.window.documents.write(file, whatever=True)
    idle()
    dialog = opened(saved, idle)
    assert "ett annat dokument" in dialog.ui.remarks.text()
    assert not dialog.restore.isEnabled()
    assert dialog.copy.isEnabled()
    dialog.reject()


def test_approved_minutes_are_not_restored_over(saved: Person, idle: Callable[[], None]) -> None:
    assert approve(saved.session, date(2026, 11, 23), "Anna Ek")
    before = saved.minutes
    dialog = opened(saved, idle)
    assert column(dialog, 1) == ["justerad", "sparad"]
    dialog.ui.versions.setCurrentItem(dialog.ui.versions.topLevelItem(1))
    idle()
    click(dialog, "restore")
    assert saved.minutes == before
    assert "justera" in saved.notice.lower()


def test_without_any_the_window_says_so(
    person: Person, file: Path, program: Application, idle: Callable[[], None]
) -> None:
    dialog = opened(person, idle)
    assert "inga tidigare versioner" in dialog.ui.remarks.text()
    check_dialog(dialog)
    dialog.reject()
    program.open_files([file], person.window)
    idle()
    dialog = opened(person, idle)
    assert "inga tidigare versioner" in dialog.ui.remarks.text()
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_one_that_cannot_be_kept_is_said_once_and_the_save_goes_on(
    saved: Person, file: Path, idle: Callable[[], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a file").write_bytes(b"")
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "a file"))
    saved.write(" Ett.").press("Ctrl+S")
    idle()
    assert "tidigare version" in saved.notice
    assert not saved.session.dirty
    saved.click("close_notices").press("End")
    saved.pane.setFocus()
    saved.write(" Två.").press("Ctrl+S")
    idle()
    assert "tidigare version" not in saved.notice
    assert project.read(file).package.minutes.sections == saved.minutes.sections


def test_how_many_are_kept_is_a_setting(saved: Person, file: Path, idle: Callable[[], None]) -> None:
    saved.choose("settings")
    dialog = saved.at_dialog()
    kept, room = dialog.findChild(QSpinBox, "backups"), dialog.findChild(QSpinBox, "backups_room")
    assert isinstance(kept, QSpinBox)
    assert isinstance(room, QSpinBox)
    assert (kept.value(), room.value()) == (Settings().backups, Settings().backups_room)
    kept.setValue(0)
    assert kept.text() == "Inga"
    assert not room.isEnabled()
    dialog.accept()
    saved.back()
    saved.write(" Mer.").press("Ctrl+S")
    idle()
    assert len(backups.of_file(file).versions) == 1, "none more; what is there stays"


def test_a_version_is_kept_under_a_name_and_had_back(saved: Person, idle: Callable[[], None]) -> None:
    saved.choose("keep_version")
    asked = saved.at_dialog()
    assert isinstance(asked, QInputDialog)
    asked.setTextValue("före ordförandens läsning")
    asked.accept()
    idle()
    assert not saved.session.dirty, "it is saved at once"
    assert "före ordförandens läsning" in saved.notice
    saved.back()
    saved.pane.setFocus()
    saved.press("Ctrl+A").write("Nu något annat.")
    dialog = opened(saved, idle)
    assert column(dialog, 1)[0] == "före ordförandens läsning"
    assert column(dialog, 3)[0].startswith("ord fler")
    assert dialog.let_go.isEnabled()
    check_dialog(dialog)
    click(dialog, "restore")
    assert words_of(saved.minutes) == words_of(SECOND)
    assert [each.name for each in saved.minutes.kept] == ["före ordförandens läsning"]


def test_a_version_kept_under_a_name_can_be_let_go(saved: Person, idle: Callable[[], None]) -> None:
    saved.choose("keep_version")
    saved.at_dialog().accept()
    idle()
    assert saved.minutes.kept[0].name.startswith("Version ")
    dialog = opened(saved, idle)
    click(dialog, "let_go")
    assert saved.minutes.kept == ()
    saved.back()
    saved.press("Ctrl+Z")
    assert len(saved.minutes.kept) == 1


def test_a_document_without_a_file_shows_what_it_keeps(person: Person, idle: Callable[[], None]) -> None:
    person.choose("keep_version")
    person.at_dialog().accept()
    dialog = opened(person, idle)
    assert dialog.ui.files.currentText() == "Det öppna dokumentet (ingen fil än)"
    assert len(column(dialog, 1)) == 1
    dialog.reject()


def test_all_versions_of_a_file_can_be_removed_for_good(
    saved: Person, file: Path, idle: Callable[[], None]
) -> None:
    dialog = opened(saved, idle)
    click(dialog, "remove_all")
    asked = saved.dialog()
    assert file.name in asked.text()
    asked.findChild(QPushButton, "remove_them").click()
    idle()
    assert column(dialog, 1) == []
    assert not dialog.remove.isEnabled()
    assert "inga tidigare versioner" in dialog.ui.remarks.text()
    assert backups.of_file(file).versions == ()
    assert not backups.of_file(file).folder.exists()
    assert project.read(file).package.minutes.sections == saved.minutes.sections
    dialog.reject()
