"""The window of a comparison: what is now beside the file, another file, the way back, the exports."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog

from app.model.minutes import Package
from app.storage import project
from app.ui.application import Application
from app.ui.comparing.dialog import CompareDialog
from tests.ui.driving import Person, press, until
from tests.ui.recovery.conftest import minutes, with_words
from tests.ui.test_accessible import check_dialog

FIRST = minutes(
    "Årsmöte", ("Öppnande", "Ordföranden hälsar välkommen."), ("Budget", "Vi beslutar nej till det.")
)


@pytest.fixture
def opened(tmp_path: Path, program: Application, person: Person) -> Person:
    """Somebody who opened a file and went on writing."""
    path = tmp_path / "Årsmöte.paragraf"
    project.write(path, Package(FIRST))
    program.open_files([path], person.window)
    until(lambda: person.session.path == path)
    person.click_section("Budget")
    person.press("Return", "Ctrl+A").write("Vi beslutar ja till det.")
    return person


def compare(person: Person) -> CompareDialog:
    person.window.aids.begin()
    person.choose("compare")
    helper = person.window.aids.comparing
    until(lambda: not helper.jobs.is_busy)
    found = next(each for each in person.window.findChildren(CompareDialog) if each.isVisible())
    until(lambda: not helper.jobs.is_busy and found.sections.count())
    return found


def sections(dialog: CompareDialog) -> list[str]:
    return [dialog.sections.item(row).text() for row in range(dialog.sections.count())]


def test_what_is_now_is_compared_with_the_file(opened: Person) -> None:
    dialog = compare(opened)
    assert sections(dialog) == ["Budget – ändrat"]
    assert "[−nej−]" in dialog.beside.toPlainText()
    assert "[+ja+]" in dialog.beside.toPlainText()
    check_dialog(dialog)
    dialog.only_changed.setChecked(False)
    assert sections(dialog) == ["Öppnande", "Budget – ändrat"]
    press(dialog.sections, "F8")
    assert dialog.sections.currentRow() == 1
    press(dialog.sections, "Return")
    assert opened.view.section == opened.id_of("Budget")
    press(dialog.sections, "Esc")
    assert not dialog.isVisible()


def test_another_file_is_compared_and_what_cannot_be_read_is_told(
    opened: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "annan.paragraf"
    project.write(other, Package(with_words(replace(FIRST, id="annan"), "Helt andra ord här.")))
    dialog = compare(opened)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    choose_another(dialog)
    until(lambda: "Helt andra ord" in dialog.beside.toPlainText())
    other.write_bytes(b"skrot")
    dialog.before.activated.emit(dialog.before.currentIndex())
    until(lambda: "annan.paragraf" in dialog.remarks.text())
    assert not dialog.word.isEnabled()


def choose_another(dialog: CompareDialog) -> None:
    dialog.before.setCurrentIndex(dialog.before.count() - 1)
    dialog.before.activated.emit(dialog.before.currentIndex())


def test_the_comparison_is_written_for_word_and_as_a_page(
    opened: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = compare(opened)
    for button, name, start in ((dialog.word, "a.docx", b"PK"), (dialog.page, "a.html", b"<!DOCTYPE html>")):
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=target: (str(path), ""))
        button.click()
        until(target.exists)
        until(lambda name=name: name in dialog.remarks.text())
        assert target.read_bytes().startswith(start)
    press(dialog.sections, "Esc")
    assert not dialog.isVisible()
