"""A document gets a passphrase in the window, is opened with it again, and goes without it again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton

from app.errors import UserError
from app.model.minutes import Package
from app.storage import backups, journals, keyring, project, sealed
from app.ui.application import Application
from app.ui.backups.dialog import EarlierDialog
from app.ui.recovery.dialog import RecoveryDialog
from app.ui.recovery.strip import RecoveryStrip
from app.ui.sealing.dialog import SealDialog
from app.ui.sealing.passphrase import PassphraseDialog
from tests.session.test_sealing import in_clear
from tests.ui.driving import Person, turn, until, write
from tests.ui.recovery.conftest import minutes
from tests.ui.test_accessible import check_dialog

WORDS = "gröna ärtor på torsdag"
FIRST = minutes("Årsmöte", ("Öppnande", "Ordföranden hälsar välkommen."), ("Budget", "Vi beslutar nej."))


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    keyring.forget()
    cheap = sealed.new_key

    def quick(passphrase: str) -> sealed.Key:
        lock = sealed.Lock(b"s" * 16, bytes(32), memory=32, passes=1)
        master = sealed._derived(passphrase, lock)
        made = sealed.Lock(b"s" * 16, sealed._check_of(master), memory=32, passes=1)
        return sealed.Key(made, master)

    monkeypatch.setattr(sealed, "new_key", quick)
    assert cheap is not quick
    yield
    keyring.forget()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "minutes").mkdir()
    path = tmp_path / "minutes" / "Årsmöte.paragraf"
    project.write(path, Package(FIRST))
    return path


@pytest.fixture
def locked(file: Path) -> Path:
    project.write(file, Package(FIRST), seal=keyring.create(WORDS))
    keyring.forget()
    return file


@pytest.fixture
def idle(program: Application) -> Callable[[], None]:
    """Lets everything that reads and writes come to its end."""

    def wait() -> None:
        for _ in range(3):
            for window in list(program.windows):
                until(lambda window=window: not window.documents.jobs.is_busy)
                until(lambda window=window: not window.commands.backup.jobs.is_busy)
            until(lambda: not program.recovery.jobs.is_busy)
            turn()

    return wait


def asked(person: Person) -> PassphraseDialog:
    found = person.dialog()
    assert isinstance(found, PassphraseDialog)
    until(found.isActiveWindow)
    return found


def answer(dialog: PassphraseDialog, words: str) -> None:
    write(dialog.ui.passphrase, words)
    button(dialog, "open_locked").click()
    until(lambda: not dialog.jobs.is_busy)
    turn()


def button(dialog: object, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)  # pyright: ignore
    assert isinstance(found, QPushButton)
    assert found.isEnabled(), name
    return found


def open_file(program: Application, person: Person, path: Path, idle: Callable[[], None]) -> None:
    program.open_files([path], person.window)
    idle()


def lock(person: Person, words: str, idle: Callable[[], None]) -> None:
    person.choose("passphrase")
    dialog = person.dialog()
    assert isinstance(dialog, SealDialog)
    write(dialog.ui.passphrase, words)
    write(dialog.ui.again, words)
    button(dialog, "set_passphrase").click()
    idle()
    back(person)


def back(person: Person) -> None:
    """At the window again, unless something is asked."""
    if not person.asked():
        person.window.activateWindow()
        until(person.window.isActiveWindow)


def mark(person: Person) -> bool:
    label = person.window.status.sealed
    return label is not None and label.isVisible()


def test_a_passphrase_is_set_and_covers_file_versions_and_journal(
    program: Application, person: Person, file: Path, tmp_path: Path, idle: Callable[[], None]
) -> None:
    open_file(program, person, file, idle)
    person.click_section("Budget")
    person.press("Return").write("Före. ").press("Ctrl+S")
    idle()
    person.write("Under. ")
    assert person.window.safety.flush()
    assert in_clear(tmp_path / "state", file.parent)
    assert not mark(person)
    lock(person, WORDS, idle)
    assert person.notice.startswith("Dokumentet är låst med lösenordet.")
    assert "låsta med det nya lösenordet: 1" in person.notice
    assert mark(person)
    assert not person.session.dirty
    person.write("Efter. ")
    assert person.window.safety.flush()
    assert not in_clear(tmp_path / "state", file.parent)
    (journal,) = journals.left_behind() or list(journals.folder().glob("*.journal"))
    assert b"Efter" not in journal.read_bytes()
    person.press("Ctrl+S")
    idle()
    assert "låsta" not in person.notice or person.notice.count("låsta") == 1
    keyring.forget()
    with pytest.raises(UserError, match=r"sealed\.locked"):
        project.read(file)
    keyring.unlock(sealed.lock_of(file.read_bytes(), "a"), WORDS)
    assert project.read(file).package.minutes.sections == person.minutes.sections


def test_a_locked_file_asks_says_when_it_was_wrong_and_opens(
    program: Application, person: Person, locked: Path, idle: Callable[[], None]
) -> None:
    open_file(program, person, locked, idle)
    dialog = asked(person)
    check_dialog(dialog)
    assert "Årsmöte.paragraf" in dialog.ui.about.text()
    answer(dialog, "fel")
    assert dialog.ui.said.text().startswith("Lösenordet öppnar inte Årsmöte.paragraf.")
    assert dialog.ui.passphrase.selectedText() == "fel" or dialog.ui.passphrase.hasSelectedText()
    assert person.session.path is None
    answer(dialog, WORDS)
    idle()
    assert person.session.path == locked
    assert person.minutes.sections == FIRST.sections
    assert mark(person)


def test_giving_up_opens_nothing(
    program: Application, person: Person, locked: Path, idle: Callable[[], None]
) -> None:
    before = person.minutes
    open_file(program, person, locked, idle)
    asked(person).reject()
    idle()
    assert not person.asked()
    assert person.minutes is before


def test_a_locked_file_named_at_the_start_is_asked_about(
    program: Application, locked: Path, idle: Callable[[], None]
) -> None:
    program.open_first([locked], UserError("sealed.locked", file=locked))
    person = Person(program.windows[0])
    idle()
    answer(asked(person), WORDS)
    idle()
    assert person.session.path == locked


def test_what_is_typed_twice_must_be_the_same_and_long_enough(person: Person) -> None:
    person.choose("passphrase")
    dialog = person.dialog()
    assert isinstance(dialog, SealDialog)
    check_dialog(dialog)
    said, ok = dialog.ui.said, dialog.findChild(QPushButton, "set_passphrase")
    assert ok
    assert (said.text(), ok.isEnabled()) == ("", False)
    write(dialog.ui.passphrase, "kort")
    assert said.text() == "Skriv minst 8 tecken."
    write(dialog.ui.passphrase, "are ord")
    assert said.text().startswith("Svagt")
    write(dialog.ui.again, "kortare orm")
    assert said.text().endswith("De två är olika.")
    assert not ok.isEnabled()
    dialog.ui.again.clear()
    write(dialog.ui.again, "kortare ord")
    assert ok.isEnabled()
    for words, strength in (("häst och vagn.", "Bra."), (WORDS, "Starkt."), ("a" * 30, "Svagt")):
        dialog.ui.passphrase.setText(words)
        assert said.text().startswith(strength)
    dialog.ui.shown.click()
    assert dialog.ui.again.echoMode() is QLineEdit.EchoMode.Normal
    dialog.ui.shown.click()
    assert dialog.ui.passphrase.echoMode() is QLineEdit.EchoMode.Password
    dialog.reject()
    assert dialog.ui.passphrase.text() == dialog.ui.again.text() == ""


def test_a_document_without_a_file_is_locked_when_it_is_saved(
    person: Person, tmp_path: Path, idle: Callable[[], None]
) -> None:
    lock(person, WORDS, idle)
    assert "när du sparar" in person.notice
    person.window.documents.write(tmp_path / "ny.paragraf")
    idle()
    assert sealed.is_sealed((tmp_path / "ny.paragraf").read_bytes())
    assert not person.session.dirty


def test_a_passphrase_is_removed_after_a_question_and_what_stays_locked_is_told(
    program: Application, person: Person, file: Path, idle: Callable[[], None]
) -> None:
    open_file(program, person, file, idle)
    lock(person, WORDS, idle)
    for sure in (False, True):
        person.choose("passphrase")
        dialog = person.dialog()
        assert isinstance(dialog, SealDialog)
        button(dialog, "remove_passphrase").click()
        box = person.dialog()
        assert isinstance(box, QMessageBox)
        chosen = box.buttons()[0] if sure else box.button(QMessageBox.StandardButton.Cancel)
        if sure:
            chosen = next(each for each in box.buttons() if "Ta bort" in each.text())
        chosen.click()
        idle()
        assert bool(person.session.seal) is not sure
    assert person.notice.startswith("Dokumentet har inte längre något lösenord.")
    assert "gamla lösenordet: 2" in person.notice
    assert not mark(person)
    keyring.forget()
    assert project.read(file).seal == ""


def test_a_failed_save_leaves_the_document_unsaved(
    program: Application,
    person: Person,
    file: Path,
    idle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_file(program, person, file, idle)

    def full(*_: object, **__: object) -> None:
        raise UserError("file.disk-full", file=file)

    with monkeypatch.context() as broken:
        broken.setattr(project, "write_whole", full)
        lock(person, WORDS, idle)
        until(lambda: isinstance(person.dialog(), QMessageBox))
        person.dialog().reject()
    back(person)
    assert person.session.dirty
    assert not sealed.is_sealed(file.read_bytes())
    person.press("Ctrl+S")
    idle()
    assert not person.session.dirty
    assert sealed.is_sealed(file.read_bytes())


def test_the_passphrase_is_kept_nowhere(
    program: Application, person: Person, file: Path, tmp_path: Path, idle: Callable[[], None]
) -> None:
    open_file(program, person, file, idle)
    lock(person, WORDS, idle)
    person.window.close()
    turn()
    for each in tmp_path.rglob("*"):
        if each.is_file():
            data = each.read_bytes()
            assert WORDS.encode() not in data
            assert WORDS.encode("utf-16-le") not in data
    assert QApplication.clipboard().text() == ""
    assert WORDS not in str([QSettings().value(key) for key in QSettings().allKeys()])


def test_earlier_versions_ask_once_in_their_window(
    program: Application, person: Person, file: Path, idle: Callable[[], None]
) -> None:
    open_file(program, person, file, idle)
    lock(person, WORDS, idle)
    assert backups.of_file(file).versions
    person.choose("passphrase")
    dialog = person.dialog()
    button(dialog, "remove_passphrase").click()
    next(each for each in person.dialog().buttons() if "Ta bort" in each.text()).click()  # pyright: ignore
    idle()
    keyring.forget()  # as in the next run
    person.choose("earlier")
    idle()
    answer(asked(person), WORDS)
    idle()
    earlier = person.dialog()
    assert isinstance(earlier, EarlierDialog)
    item = earlier.ui.versions.currentItem()
    assert item
    assert item.text(3) != "går inte att läsa"
    assert button(earlier, "open_copy")
    earlier.reject()


def leave_locked_work(file: Path) -> None:
    """A program was killed while somebody wrote in the locked file."""
    from app.session.journaling import Keeper
    from app.session.session import Session
    from tests.session.test_sealing import say

    seal = keyring.create(WORDS)
    read = project.read(file)
    session = Session(read.package, file, seal=seal)
    keeper = Keeper(session, stamp=lambda: read.stamp)
    say(session, "Osparade ord.")
    keeper.close()
    keyring.forget()


def test_locked_unsaved_work_is_offered_unlocked_and_restored(
    program: Application, person: Person, locked: Path, idle: Callable[[], None]
) -> None:
    keyring.create(WORDS)
    leave_locked_work(locked)
    program.recovery.look()
    idle()
    strip = person.find("recovery_strip", RecoveryStrip)
    assert "låst med ett lösenord: Årsmöte.paragraf" in strip.label.text()
    person.press("Ctrl+Alt+R")
    idle()
    answer(asked(person), WORDS)
    idle()
    dialog = person.dialog()
    assert isinstance(dialog, RecoveryDialog)
    assert not dialog.unlock.isVisible()
    button(dialog, "restore").click()
    idle()
    window = Person(program.windows[-1])
    assert window.session.seal
    assert "Osparade ord." in str(window.minutes.sections)
    assert window.session.path == locked


def test_locked_work_can_be_left_for_later(
    program: Application, person: Person, locked: Path, idle: Callable[[], None]
) -> None:
    keyring.create(WORDS)
    leave_locked_work(locked)
    program.recovery.look()
    idle()
    person.press("Ctrl+Alt+R")
    idle()
    asked(person).reject()
    idle()
    dialog = person.dialog()
    assert isinstance(dialog, RecoveryDialog)
    assert dialog.ui.remarks.text() == "Osparat arbete som är låst med lösenord: 1."
    assert dialog.unlock.isVisible()
    check_dialog(dialog)
    dialog.reject()
    assert len(journals.left_behind()) == 1


def test_opening_the_file_offers_the_work_that_was_locked_with_it(
    program: Application, person: Person, locked: Path, idle: Callable[[], None]
) -> None:
    keyring.create(WORDS)
    leave_locked_work(locked)
    program.recovery.look()
    idle()
    open_file(program, person, locked, idle)
    answer(asked(person), WORDS)
    idle()
    strip = person.find("recovery_strip", RecoveryStrip)
    assert "Osparat arbete i den här filen" in strip.label.text()


def test_a_passphrase_that_somebody_else_has_set_meanwhile_is_asked_for_and_kept(
    program: Application, person: Person, file: Path, idle: Callable[[], None]
) -> None:
    open_file(program, person, file, idle)
    person.click_section("Budget")
    person.press("Return").write("Vårt. ")
    project.write(file, Package(FIRST), seal=keyring.create(WORDS))
    keyring.forget()
    person.press("Ctrl+S")
    idle()
    answer(asked(person), WORDS)
    idle()
    until(person.asked)
    box = person.dialog()
    assert isinstance(box, QMessageBox)
    box.buttons()[0].click()  # have both
    idle()
    assert person.session.seal
    assert sealed.is_sealed(file.read_bytes())
    assert "Vårt." in str(project.read(file).package.minutes)


def test_a_copy_of_a_version_inside_a_locked_file_is_locked_too(
    program: Application, person: Person, file: Path, idle: Callable[[], None]
) -> None:
    open_file(program, person, file, idle)
    lock(person, WORDS, idle)
    person.window.commands.backup._keep("före")
    idle()
    person.choose("earlier")
    idle()
    earlier = person.dialog()
    assert isinstance(earlier, EarlierDialog)
    until(lambda: earlier.copy.isEnabled())
    button(earlier, "open_copy").click()
    idle()
    assert program.windows[-1] is not person.window
    assert program.windows[-1].documents.session.seal == person.session.seal


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_after_a_session_all_that_is_kept_is_the_users_alone(
    program: Application, person: Person, file: Path, tmp_path: Path, idle: Callable[[], None]
) -> None:
    lax = os.umask(0)
    try:
        open_file(program, person, file, idle)
        person.click_section("Budget")
        person.press("Return").write("Ett. ").press("Ctrl+S")
        idle()
        lock(person, WORDS, idle)
        person.write("Två. ")
        assert person.window.safety.flush()
        person.window.end()
        turn()
    finally:
        os.umask(lax)
    kept = [each for place in ("state", "settings") for each in (tmp_path / place).rglob("*")]
    assert len(kept) > 5
    assert not [each for each in kept if each.stat().st_mode & 0o077]
    assert not in_clear(tmp_path)
