"""A copy that a sync program left beside the open file is offered, merged and set aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from app.model.minutes import Package
from app.storage import backups, project
from app.ui.merging.dialog import MergeDialog
from tests.ui.driving import Person, turn, until
from tests.ui.merging.test_window import BASE, Change, place, said, words


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "KS.paragraf"
    project.write(path, Package(BASE))
    return path


@pytest.fixture
def beside(file: Path) -> Path:
    return file.with_name("KS (Annas motstridiga kopia 2026-04-07).paragraf")


def opened(person: Person, file: Path) -> Person:
    person.window.open_files([file])
    until(lambda: person.session.path == file)
    person.window._look_beside()
    until(lambda: person.window._copies and not person.window._copies.jobs.is_busy)
    turn()
    return person


def strip(person: Person) -> str:
    found = person.window.findChild(QLabel, "copies_text")
    return found.text() if isinstance(found, QLabel) and found.isVisible() else ""


def click(person: Person, name: str) -> None:
    person.find(name, QToolButton).click()
    turn()


def write_beside(beside: Path, *changes: Change) -> None:
    minutes = BASE
    for change in changes:
        minutes = change(minutes)
    project.write(beside, Package(minutes))


def test_a_copy_is_merged_and_then_kept_among_the_earlier_versions(
    person: Person, file: Path, beside: Path
) -> None:
    write_beside(beside, words("b2", "Deras andra."), words("b3", "Deras tredje."))
    opened(person, file)
    assert strip(person) == f"En annan version av dokumentet ligger bredvid: {beside.name}"
    assert person.focus.objectName() != "compare_copy"
    click(person, "compare_copy")
    until(lambda: isinstance(QApplication.activeModalWidget(), MergeDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    assert beside.name in dialog.ui.about.text()
    assert "inte känt" in dialog.ui.about.text()  # no earlier version is kept, so both may have changed it
    assert dialog.ui.conflicts.topLevelItemCount() == 2
    assert "Så var det" not in dialog.versions.toPlainText()
    dialog.ui.all_theirs.click()
    dialog.accept()
    person.back()
    until(lambda: not beside.exists())
    until(lambda: strip(person) == "")
    assert said(project.read(file).package.minutes, "b3") == ["Deras tredje."]
    assert not person.session.dirty
    kept = [project.read(each.path).package.minutes for each in backups.of_file(file).versions]
    assert any(said(each, "b2") == ["Deras andra."] for each in kept)
    assert BASE in kept


def test_nothing_is_done_to_a_copy_that_is_only_looked_at(person: Person, file: Path, beside: Path) -> None:
    write_beside(beside, place("Rum 7"))
    opened(person, file)
    click(person, "compare_copy")
    until(lambda: isinstance(QApplication.activeModalWidget(), MergeDialog))
    QApplication.activeModalWidget().reject()  # pyright: ignore
    person.back()
    assert beside.exists()
    assert person.minutes == BASE
    click(person, "copies_later")
    assert strip(person) == ""
    opened(person, file)
    assert strip(person) == ""


def test_a_copy_with_nothing_more_is_set_aside(person: Person, file: Path, beside: Path) -> None:
    write_beside(beside)
    opened(person, file)
    assert strip(person).startswith("En version som inte har något mer")
    click(person, "set_aside")
    until(lambda: not beside.exists())
    until(lambda: strip(person) == "")
    assert len(backups.of_file(file).versions) == 1
    assert project.read(file).package.minutes == BASE


def test_another_document_by_such_a_name_is_not_offered(person: Person, file: Path, beside: Path) -> None:
    project.write(beside, Package(replace(BASE, id="another")))
    opened(person, file)
    assert strip(person) == ""
