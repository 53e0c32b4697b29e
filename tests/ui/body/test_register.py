"""The register of bodies: made, edited, imported and removed, and damaged records told."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox

from app.storage import bodies
from app.ui.body.register import BodiesDialog
from tests.ui.body.conftest import BOARD
from tests.ui.body.test_dialog import OK, press_box, shown
from tests.ui.driving import Person, until
from tests.ui.test_accessible import check_dialog

CLOSE = QDialogButtonBox.StandardButton.Close


def register(person: Person) -> BodiesDialog:
    person.choose("bodies")
    dialog = person.dialog()
    assert isinstance(dialog, BodiesDialog)
    dialog.activateWindow()  # as a window manager does
    until(dialog.isActiveWindow)
    return dialog


def names(dialog: BodiesDialog) -> list[str]:
    return [dialog.ui.bodies.item(row).text() for row in range(dialog.ui.bodies.count())]


def test_a_body_is_made_and_edited_by_keyboard(person: Person) -> None:
    dialog = register(person)
    check_dialog(dialog)
    assert not dialog.ui.edit_body.isEnabled()
    dialog.ui.new_body.setFocus()
    person.press("Space")
    shown(person)
    person.write("Nämnden")
    person.answer(OK)
    until(lambda: QApplication.activeModalWidget() is dialog)
    assert names(dialog) == ["Nämnden"]
    dialog.activateWindow()  # as a window manager does
    until(dialog.isActiveWindow)
    dialog.ui.bodies.setFocus()
    person.press("Return")
    shown(person)
    person.write("Miljönämnden")
    person.answer(OK)
    assert [body.name for body in bodies.load().bodies] == ["Miljönämnden"]
    person.answer(CLOSE)
    assert not person.session.dirty


def test_a_body_is_removed_after_a_question(person: Person) -> None:
    bodies.save(BOARD)
    dialog = register(person)
    for role, left in (
        (QMessageBox.ButtonRole.RejectRole, ["Kommunstyrelsen"]),
        (QMessageBox.ButtonRole.DestructiveRole, []),
    ):
        person.click("remove_body")
        press_box(person, role)
        assert names(dialog) == left
    assert not bodies.load().bodies
    person.answer(CLOSE)


def test_a_body_that_is_there_already_is_imported_beside_it(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies.save(BOARD)
    file = tmp_path / f"ks{bodies.SUFFIX}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = register(person)
    person.click("export_body").click("import_body")
    assert len(names(dialog)) == 2
    assert {replace(body, id="") for body in bodies.load().bodies} == {replace(BOARD, id="")}
    file.write_bytes(b'{"format": 7}')
    person.click("import_body")
    assert "7" in dialog.ui.told.text()
    person.answer(CLOSE)


def test_a_damaged_record_is_told(person: Person) -> None:
    bodies.save(BOARD)
    (bodies.folder() / "pbad.json").write_bytes(b"{")
    dialog = register(person)
    assert names(dialog) == ["Kommunstyrelsen"]
    assert "pbad.damaged.json" in dialog.ui.told.text()
    person.answer(CLOSE)
