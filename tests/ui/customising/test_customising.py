"""The toolbar and the keys as a person wants them: in every window, after the next start, and back again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from app.storage import settings as stored
from app.ui.application import Application
from app.ui.customising.dialog import CustomiseDialog
from app.ui.customising.toolbar import names_on
from app.ui.menus import TOOLBAR
from tests.ui.driving import Person, turn


def opened(person: Person) -> CustomiseDialog:
    person.window.aids.begin()
    person.choose("customise")
    dialog = person.dialog()
    assert isinstance(dialog, CustomiseDialog)
    return dialog


def choose_command(dialog: CustomiseDialog, name: str) -> None:
    table = dialog.keys_page.table
    rows = range(table.rowCount())
    row = next(r for r in rows if table.item(r, 0).data(Qt.ItemDataRole.UserRole) == name)
    table.setCurrentCell(row, 0)


def test_other_keys_do_what_the_old_ones_did_in_every_window(program: Application, person: Person) -> None:
    other = program.add_window()
    other.show()
    other.aids.begin()
    dialog = opened(person)
    choose_command(dialog, "bold")
    dialog.keys_page.keys.setKeySequence(QKeySequence("Ctrl+Alt+J"))
    dialog.keys_page.take.click()
    dialog.accept()
    turn()
    for window in (person.window, other):
        assert [each.toString() for each in window.actions_.bold.shortcuts()] == ["Ctrl+Alt+J"]
        assert "J" in window.actions_.bold.toolTip()
    assert stored.load().shortcuts == {"bold": "Ctrl+Alt+J"}
    third = program.add_window()
    third.aids.begin()
    assert third.actions_.bold.shortcut().toString() == "Ctrl+Alt+J"
    third.show()


def test_keys_that_another_command_has_are_taken_from_it_and_that_is_said(person: Person) -> None:
    dialog = opened(person)
    page = dialog.keys_page
    choose_command(dialog, "strike")
    page.keys.setKeySequence(QKeySequence("Ctrl+B"))
    assert "Fet" in page.told.text()
    page.take.click()
    assert page.chosen == {"strike": "Ctrl+B", "bold": ""}
    page.back.click()
    assert page.chosen == {"bold": ""}
    page.seek.setText("fet")
    assert page.table.rowCount() >= 1
    page.all_back.click()
    assert page.chosen == {}
    choose_command(dialog, "bold")
    page.none.click()
    dialog.accept()
    turn()
    assert person.window.actions_.bold.shortcuts() == []
    dialog = opened(person)
    dialog.keys_page.all_back.click()
    dialog.accept()
    turn()
    assert person.window.actions_.bold.shortcut().toString() == "Ctrl+B"


def test_the_toolbar_is_put_together_anew_and_set_back(person: Person) -> None:
    assert names_on(person.window.toolbar) == TOOLBAR
    dialog = opened(person)
    page = dialog.toolbar_page
    page.shown.setCurrentRow(0)
    page.remove.click()
    page.seek.setText("tidsst")
    page.add.click()
    page.up.click()
    dialog.accept()
    turn()
    assert names_on(person.window.toolbar)[:3] == ("time_stamp", "save", "export")
    assert person.find("button_time_stamp").accessibleName() == "Tidsstämpel (F5)"
    dialog = opened(person)
    dialog.toolbar_page.reset.click()
    dialog.accept()
    turn()
    assert names_on(person.window.toolbar) == TOOLBAR
    assert stored.load().toolbar == ()


def test_nothing_changes_before_ok(person: Person) -> None:
    dialog = opened(person)
    choose_command(dialog, "bold")
    dialog.keys_page.none.click()
    dialog.toolbar_page.shown.setCurrentRow(0)
    dialog.toolbar_page.remove.click()
    dialog.reject()
    turn()
    assert person.window.actions_.bold.shortcuts()
    assert names_on(person.window.toolbar) == TOOLBAR
