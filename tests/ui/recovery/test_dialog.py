"""The window of what was left: looking, restoring, discarding, taking back."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.model.delta import Delta, Stretch
from app.model.minutes import Package, new_minutes
from app.storage import journal, journals, project
from app.storage.journal import Journal
from app.ui.application import Application
from app.ui.recovery.dialog import RecoveryDialog
from tests.ui.driving import Person, turn, until
from tests.ui.recovery.conftest import AFTER, BEFORE, leave, minutes
from tests.ui.test_accessible import check_dialog
from tests.ui.test_documents import press_button


def opened(person: Person, idle: Callable[[], None]) -> RecoveryDialog:
    person.press("Ctrl+Alt+R")
    idle()
    found = person.dialog()
    assert isinstance(found, RecoveryDialog)
    return found


def rows(dialog: RecoveryDialog, name: str = "left") -> list[list[str]]:
    tree = getattr(dialog.ui, name)
    found = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in (0, 2, 3)] for item in found]


def click(dialog: RecoveryDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()


def restored(program: Application, person: Person, idle: Callable[[], None]) -> Person:
    click(opened(person, idle), "restore")
    idle()
    turn()
    return Person(program.windows[-1])


def test_the_list_says_what_differs_and_the_words_stand_side_by_side(
    left: Path, file: Path, person: Person, idle: Callable[[], None]
) -> None:
    dialog = opened(person, idle)
    assert rows(dialog) == [
        ["Årsmöte", "avsnitt: 1, ord fler: 2, ord färre: 1", f"{file.name} – {file.parent}"]
    ]
    words = dialog.beside.toPlainText()
    assert "Budget" in words
    assert "[−nej.−]" in words
    assert "[+ja, enhälligt.+]" in words
    assert "Öppnande" not in words
    check_dialog(dialog)
    dialog.reject()


def test_restoring_gives_every_word_back_unsaved_with_its_file(
    left: Path, file: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    there = restored(program, person, idle)
    assert there.window is person.window  # nobody had written in it
    assert there.minutes.sections == AFTER.sections
    assert there.session.path == file
    assert there.session.dirty
    assert there.window.isWindowModified()
    assert project.read(file).package.minutes == BEFORE  # until it is saved
    assert journals.left_behind() == []  # it is held
    assert left.exists()


def test_what_is_typed_after_restoring_is_kept_in_the_same_journal(
    left: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    there = restored(program, person, idle)
    there.press("Ctrl+PgDown", "End").write(" Och mer.")
    assert there.window.safety.flush()
    assert journal.read(left).package.minutes.sections == there.minutes.sections
    assert [*journals.folder().glob("*.journal")] == [left]


def test_a_save_of_restored_work_removes_its_journal(
    left: Path, file: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    there = restored(program, person, idle)
    there.press("Ctrl+S")
    until(lambda: not there.session.dirty)
    assert there.window.safety.flush()
    assert project.read(file).package.minutes.sections == AFTER.sections
    assert not [*journals.folder().glob("*.journal")]


def test_unsaved_work_in_the_window_stays_and_the_restored_gets_one_of_its_own(
    left: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    person.write("Mitt")
    there = restored(program, person, idle)
    assert there.window is not person.window
    assert person.minutes.header.title == "Mitt"
    assert there.minutes.sections == AFTER.sections


def test_restoring_goes_to_the_window_that_shows_the_file_unchanged(
    left: Path, file: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    program.open_files([file], person.window)
    until(lambda: person.session.path == file)
    there = restored(program, person, idle)
    assert there.window is person.window
    assert there.minutes.sections == AFTER.sections
    assert there.session.dirty


def test_a_file_that_moved_on_is_told_and_not_replaced_without_a_question(
    left: Path, file: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    project.write(file, Package(minutes("Någon annans", ("Nytt", "helt annat"))))
    os.utime(file, (2_000_000_000, 2_000_000_000))
    dialog = opened(person, idle)
    assert "ändrades efter" in dialog.ui.remarks.text()
    click(dialog, "restore")
    idle()
    there = Person(program.windows[-1])
    there.press("Ctrl+S")
    assert there.dialog().objectName() == "changed"
    press_button(there, "Avbryt")
    assert project.read(file).package.minutes.header.title == "Någon annans"


@pytest.mark.parametrize("damage", [b"", b"no zip at all", None])
def test_a_file_that_is_gone_or_damaged_is_told_and_the_work_is_there(
    left: Path,
    file: Path,
    program: Application,
    person: Person,
    idle: Callable[[], None],
    damage: bytes | None,
) -> None:
    file.unlink() if damage is None else file.write_bytes(damage)
    dialog = opened(person, idle)
    said = dialog.ui.remarks.text()
    assert ("är borta" if damage is None else "kan inte läsas") in said
    click(dialog, "restore")
    idle()
    there = Person(program.windows[-1])
    assert there.minutes.sections == AFTER.sections
    assert there.session.dirty


def test_an_empty_document_does_not_go_where_there_are_words(
    file: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    leave(BEFORE, new_minutes(), file)
    there = restored(program, person, idle)
    assert there.session.path is None
    assert project.read(file).package.minutes == BEFORE


def test_discarding_asks_and_can_be_taken_back(left: Path, person: Person, idle: Callable[[], None]) -> None:
    dialog = opened(person, idle)
    click(dialog, "discard")
    press_button(person, "Förkasta")
    idle()
    assert rows(dialog) == []
    assert journals.left_behind() == []
    dialog.ui.lists.setCurrentWidget(dialog.ui.given_up_page)
    assert [row[0] for row in rows(dialog, "given_up")] == ["Årsmöte"]
    assert "[+ja, enhälligt.+]" in dialog.beside.toPlainText()
    click(dialog, "take_back")
    idle()
    assert [row[0] for row in rows(dialog)] == ["Årsmöte"]
    assert journals.left_behind() == [left]
    dialog.reject()


def test_keeping_for_later_leaves_everything_as_it_is(
    left: Path, person: Person, idle: Callable[[], None]
) -> None:
    bytes_before = left.read_bytes()
    click(opened(person, idle), "keep_for_later")
    turn()
    assert not person.asked()
    assert left.read_bytes() == bytes_before


def test_what_another_program_took_up_meanwhile_is_told(
    left: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    dialog = opened(person, idle)
    held = Journal(left)
    click(dialog, "restore")
    idle()
    assert person.problem()
    held.close()
    assert program.windows == [person.window]
    dialog.reject()


def test_a_journal_with_a_change_that_makes_no_sense_is_carried_on(
    left: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    with_nonsense = Journal(left)
    with_nonsense.add(Delta(texts=(Stretch("no such part"),)), journal.read(left).at)
    with_nonsense.close()
    there = restored(program, person, idle)
    there.press("Ctrl+PgDown", "End").write(" Och mer.")
    assert there.window.safety.flush()
    assert journal.read(left).package.minutes.sections == there.minutes.sections


def test_a_journal_with_a_record_of_another_kind_is_replaced_by_one_that_can_be_read(
    left: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    with_another = Journal(left)
    with_another._append(b"?", b"nothing that we know")
    with_another.close()
    there = restored(program, person, idle)
    there.press("Ctrl+PgDown", "End").write(" Och mer.")
    assert there.window.safety.flush()
    (path,) = journals.folder().glob("*.journal")
    assert path.name != left.name
    assert journal.read(path).package.minutes.sections == there.minutes.sections
    assert [each.name for each in journals.given_up()] == [left.name]
