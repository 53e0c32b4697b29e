"""What is typed in the window is kept at once, without a file and without a word."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.session import journaling
from app.storage import journal, journals
from app.storage.journal import Journal
from app.ui.application import Application
from tests.ui.driving import Person, until


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(journaling, "_RETRY", 0.02)
    return


def kept(person: Person) -> None:
    """Let what was typed be kept, and the status bar say so."""
    person.window.safety.flush()
    person.window.safety.look()


def status(person: Person) -> str:
    return person.find("status_safe", QLabel).text()


def test_a_document_that_was_never_saved_is_kept(person: Person) -> None:
    person.write("Årsmöte")
    kept(person)
    (path,) = journals.folder().glob("*.journal")
    found = journal.read(path)
    assert found.package.minutes.header.title == "Årsmöte"
    assert found.head.file == ""


def test_the_status_bar_says_how_safe_it_is(person: Person) -> None:
    assert status(person) == ""
    person.write("Årsmöte")
    kept(person)
    assert status(person) == "säkrat för 0 s sedan"


def test_after_a_save_nothing_is_left(person: Person, tmp_path: Path) -> None:
    person.write("Årsmöte")
    kept(person)
    person.window.documents.write(tmp_path / "m.paragraf")
    until(lambda: not person.session.dirty)
    kept(person)
    assert not list(journals.folder().iterdir())
    assert status(person) == ""
    person.write(" 2026")
    kept(person)
    (path,) = journals.folder().glob("*.journal")
    found = journal.read(path)
    assert found.head.file == str(tmp_path / "m.paragraf")
    assert found.head.stamp == person.window.documents.stamp


def test_what_somebody_throws_away_is_set_aside(person: Person) -> None:
    person.write("Årsmöte")
    person.window._close_for_good()
    assert journals.left_behind() == []
    (aside,) = journals.given_up()
    assert journal.read(aside).package.minutes.header.title == "Årsmöte"


def test_another_document_in_the_window_has_a_journal_of_its_own(
    person: Person, program: Application, tmp_path: Path
) -> None:
    person.write("Årsmöte")
    kept(person)
    person.window.documents.new("protokoll", program.settings.author)
    assert len(journals.given_up()) == 1
    person.write("Nytt")
    kept(person)
    (path,) = journals.folder().glob("*.journal")
    assert journal.read(path).package.minutes.header.title == "Nytt"


def test_a_disk_that_takes_nothing_is_told_until_it_does(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as broken:
        broken.setattr(Journal, "begin", full)
        person.write("Årsmöte")
        until(lambda: person.notice)
        assert "säkra" in person.notice
        assert status(person) == "inte säkrat"
    until(lambda: not person.notice)
    kept(person)
    assert status(person).startswith("säkrat för")
