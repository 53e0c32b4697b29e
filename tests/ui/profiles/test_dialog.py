"""The profiles on the screen: brought in, handed on, removed, and chosen, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QMessageBox

from app.model.body import Body
from app.profiles import DEFAULT, load_for, names
from app.storage import bodies, profiles
from app.ui.body.commands import use
from app.ui.body.dialog import BodyDialog
from app.ui.profiles.dialog import ProfilesDialog
from tests.ui.body.test_dialog import press_box
from tests.ui.driving import Person, until
from tests.ui.test_accessible import check_dialog

CLOSE = QDialogButtonBox.StandardButton.Close


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "vik.paragrafprofil"
    profiles.export_file(DEFAULT, path)
    return path


def opened(person: Person) -> ProfilesDialog:
    person.choose("profiles")
    dialog = person.dialog()
    assert isinstance(dialog, ProfilesDialog)
    dialog.activateWindow()  # as a window manager does
    until(dialog.isActiveWindow)
    return dialog


def test_a_profile_is_brought_in_chosen_handed_on_and_removed(
    person: Person, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = file.with_name("ut.paragrafprofil")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog = opened(person)
    check_dialog(dialog)
    assert dialog.current == DEFAULT
    assert not dialog.ui.remove_profile.isEnabled()
    dialog.ui.import_profile.setFocus()
    person.press("Space")
    assert dialog.current == "vik"
    dialog.ui.use_profile.setFocus()
    person.press("Space")
    assert person.window.settings.profile == "vik"
    person.click("export_profile")
    assert profiles.open_file(out).parts
    person.click("remove_profile")
    press_box(person, QMessageBox.ButtonRole.DestructiveRole)
    assert "vik" not in names()
    assert person.window.settings.profile == ""
    person.answer(CLOSE)
    assert not person.session.dirty


def test_a_bad_file_is_told_in_one_line(person: Person, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_bytes(b"no zip")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = opened(person)
    person.click("import_profile")
    assert "vik.paragrafprofil" in dialog.ui.told.text()
    person.answer(CLOSE)


def test_the_header_page_offers_own_profiles_and_keeps_one_that_is_not_here(
    person: Person, file: Path
) -> None:
    person.click_section("")
    profiles.import_file(file)
    person.pick("profile", "vik")
    assert person.minutes.profile == "vik"
    profiles.remove("vik")
    box = person.window.findChild(QComboBox, "profile")
    person.window.findChild(QComboBox, "kind").setFocus()
    box.setFocus()
    assert box.currentData() == "vik"
    assert box.currentText() != "vik"


def test_a_body_has_a_profile_and_its_documents_follow_it(person: Person) -> None:
    dialog = BodyDialog(Body("b", "Nämnden", profile="klassisk"), "sv", person.window)
    assert dialog.body.profile == "klassisk"
    dialog.deleteLater()
    bodies.save(Body("b", "Nämnden", profile="klassisk"))
    assert bodies.load().bodies[0].profile == "klassisk"
    person.click_section("")
    person.pick("profile", DEFAULT)
    use(person.session, replace(Body("b", "Nämnden"), profile="klassisk"))
    assert load_for(person.minutes).municipality == "Almby kommun"
