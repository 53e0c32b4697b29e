"""The form of a body: by keyboard, one undo step, and nothing lost without a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox

from app.model.body import Body, PartyOrder, Seat
from app.model.minutes import Package
from app.model.result import Read
from app.session.session import Session
from app.storage import bodies
from app.ui.body.dialog import BodyDialog
from tests.ui.body.conftest import BOARD
from tests.ui.driving import Person, turn, until
from tests.ui.test_accessible import check_dialog

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


def opened(person: Person) -> BodyDialog:
    """The form of the document's own body."""
    person.click("edit_body")
    return shown(person)


def shown(person: Person) -> BodyDialog:
    """The form on the screen, once it has the focus."""
    dialog = person.dialog()
    assert isinstance(dialog, BodyDialog)
    dialog.activateWindow()  # as a window manager does
    until(dialog.isActiveWindow)
    return dialog


def press_box(person: Person, role: QMessageBox.ButtonRole) -> None:
    """Answer the question on the screen by the role of a button."""
    box = person.dialog()
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if box.buttonRole(button) == role).click()
    turn()


def enter(person: Person) -> Person:
    """Return in a cell, which the table takes when the event loop goes round."""
    person.press("Return")
    turn()
    return person


def grid(person: Person, name: str, row: int, column: int) -> Person:
    """Stand in a cell."""
    ui = shown(person).ui
    ui.tabs.setCurrentWidget(getattr(ui, f"{name}_page"))
    table = getattr(ui, name).grid
    table.setFocus()
    table.setCurrentCell(row, column)
    return person


def test_what_a_body_says_is_shown_and_confirming_it_changes_nothing(secretary: Person) -> None:
    dialog = opened(secretary)
    assert dialog.body == BOARD
    assert not dialog.is_changed
    secretary.answer(OK)
    assert secretary.minutes.body == BOARD
    assert not secretary.session.dirty


def test_a_secretary_among_the_other_people_is_shown_and_kept(secretary: Person) -> None:
    minutes = secretary.minutes
    eva = BOARD.people[3]
    others = replace(minutes, body=replace(BOARD, people=BOARD.people[:3]), people=(eva,))
    secretary.window.show_session(session := Session(Package(others)), Read(Package(others)))
    secretary.window.documents.session = session
    secretary.click_section("")
    dialog = opened(secretary)
    assert dialog.ui.secretary.text() == "Eva Sen"
    secretary.answer(OK)
    assert not secretary.session.dirty
    opened(secretary)
    secretary.write("KS").answer(OK)
    body = secretary.minutes.body
    assert body is not None
    assert (body.name, body.secretary, body.people[3], secretary.minutes.people) == ("KS", "pd", eva, ())


def test_a_body_is_written_by_keyboard_alone(person: Person) -> None:
    person.pick("kind", "protokoll")
    turn()
    person.find("edit_body").setFocus()
    person.press("Space")
    dialog = shown(person)
    person.write("Miljönämnden").press("Tab")  # its kind
    person.press("Ctrl+Tab")
    dialog.ui.seats.grid.setFocus()
    person.press("Ctrl+Return").write("Anna Ek").press("Tab").write("S").press("Tab", "Tab")
    assert person.focus.objectName() == "seats_add"
    person.press("Shift+Tab")
    for name, party in (("Bo Al", "M"), ("", "V")):
        person.press("Ctrl+Return")
        turn()
        if name:
            person.write(name)
        person.press("Tab").write(party)  # the next Ctrl+Return ends this cell too
    person.press("Ctrl+Return")
    turn()
    person.write("Dan Ås")
    enter(person).press("Alt+Up", "Alt+Up", "Alt+Up")
    person.press("Ctrl+Tab")
    dialog.ui.substitutes.grid.setFocus()
    person.press("Ctrl+Return").write("Cia Örn").press("Tab").write("S").press("Tab", "Return")
    enter(person.press("Down", "Down"))  # personal to the second seat
    person.press("Ctrl+Tab")
    dialog.ui.approvers.lines.setFocus()
    person.press("Down", "Space")
    person.answer(OK)
    body = person.minutes.body
    assert body is not None
    names = {each.id: each.name for each in body.people}
    assert [(names.get(s.person, ""), s.party) for s in body.seats] == [
        ("Dan Ås", ""),
        ("Anna Ek", "S"),
        ("Bo Al", "M"),
        ("", "V"),
    ]
    assert [(names[s.person], s.party, s.personal_to) for s in body.substitutes] == [
        ("Cia Örn", "S", body.seats[1].id)
    ]
    assert [names[each] for each in body.approvers] == ["Anna Ek"]
    assert (body.name, person.minutes.header.body) == ("Miljönämnden", "Miljönämnden")
    person.choose("undo")
    assert (person.minutes.body, person.minutes.header.body) == (None, "")


def test_a_corrected_name_is_the_same_person_and_one_undo_step(secretary: Person) -> None:
    opened(secretary)
    enter(grid(secretary, "seats", 1, 1).press("F2", "End").write("mqvist"))
    secretary.answer(OK)
    body = secretary.minutes.body
    assert body is not None
    assert replace(body.people[1], name="Bo Al") == BOARD.people[1]
    assert body.seats == BOARD.seats
    secretary.choose("undo")
    assert secretary.minutes.body == BOARD


def test_whoever_takes_over_a_cleared_seat_is_somebody_else_and_the_old_one_is_warned_about(
    secretary: Person,
) -> None:
    opened(secretary)
    enter(grid(secretary, "seats", 1, 1).press("Delete").write("Dan Ås"))
    secretary.answer(OK)
    box = secretary.dialog()
    assert isinstance(box, QMessageBox)
    assert "Bo Al" in box.informativeText()
    press_box(secretary, QMessageBox.ButtonRole.DestructiveRole)
    body = secretary.minutes.body
    assert body is not None
    assert body.seats[1].person not in ("", "pb")
    assert [each.name for each in secretary.minutes.people] == ["Bo Al"]
    assert "pb" not in body.approvers


def test_a_name_written_over_another_is_warned_about(secretary: Person) -> None:
    dialog = opened(secretary)
    enter(grid(secretary, "seats", 1, 1).write("Dan Ås"))
    secretary.answer(OK)
    box = secretary.dialog()
    assert isinstance(box, QMessageBox)
    assert "Bo Al" in box.informativeText()
    assert "Dan Ås" in box.informativeText()
    press_box(secretary, QMessageBox.ButtonRole.RejectRole)
    assert secretary.minutes.body == BOARD
    assert dialog.isVisible()
    secretary.answer(CANCEL)
    press_box(secretary, QMessageBox.ButtonRole.DestructiveRole)


def test_leaving_asks_when_something_would_be_lost(secretary: Person) -> None:
    dialog = opened(secretary)
    secretary.answer(CANCEL)
    assert not secretary.asked()
    dialog = opened(secretary)
    secretary.write("Nämnden").press("Escape")
    press_box(secretary, QMessageBox.ButtonRole.RejectRole)
    assert dialog.isVisible()
    assert dialog.ui.name.text() == "Nämnden"
    shown(secretary)
    secretary.press("Escape")
    press_box(secretary, QMessageBox.ButtonRole.DestructiveRole)
    assert not secretary.asked()
    assert secretary.minutes.body == BOARD


def test_a_body_needs_a_name(secretary: Person) -> None:
    dialog = opened(secretary)
    dialog.ui.name.clear()
    secretary.answer(OK)
    assert dialog.isVisible()
    assert dialog.ui.told.text()
    assert dialog.ui.name.hasFocus()
    secretary.write("KS").answer(OK)
    assert secretary.minutes.header.body == "KS"


def test_all_rules_of_a_body_can_be_set(secretary: Person) -> None:
    dialog = opened(secretary)
    ui = dialog.ui
    ui.kind.setCurrentIndex(ui.kind.findData("council"))
    ui.decides.setChecked(False)
    ui.numbering.setCurrentIndex(ui.numbering.findData("meeting"))
    ui.case_numbers.setText("KS {year}/{number}")
    ui.secretary.setText("Åsa Is")
    ui.part_order.lines.setFocus()
    secretary.press("Down", "Space", "Alt+Up")
    ui.tabs.setCurrentWidget(ui.substitutes_page)
    ui.steps.lines.setFocus()
    ui.steps.lines.setCurrentRow(1)
    secretary.press("Alt+Up", "Down", "Space")
    ui.parties.grid.setFocus()
    enter(secretary.press("Insert").write("S").press("Tab").write("V, MP"))
    ui.keeps_seat.setChecked(False)
    ui.may_return.setChecked(False)
    ui.own_party_first.setChecked(True)
    ui.personal_elsewhere.setChecked(True)
    ui.approver_count.setValue(2)
    secretary.answer(OK)
    body = secretary.minutes.body
    assert body is not None
    assert (body.kind, body.decides, body.numbering) == ("council", False, "meeting")
    assert (body.case_numbers, body.part_order, body.approver_count) == ("KS {year}/{number}", ("basis",), 2)
    assert body.rule.steps == ("party", "table", "list")
    assert body.rule.table == (PartyOrder("S", ("V", "MP")),)
    assert (body.rule.keeps_seat, body.rule.may_return) == (False, False)
    assert (body.rule.own_party_first, body.rule.personal_elsewhere) == (True, True)
    secretary_ = next(each for each in body.people if each.id == body.secretary)
    assert (secretary_.id, secretary_.name, secretary_.title) == ("pd", "Åsa Is", "Sekreterare")


def test_rows_are_removed_and_what_was_personal_to_them_is_anybodys(secretary: Person) -> None:
    opened(secretary)
    grid(secretary, "seats", 2, 1).press("Ctrl+Delete")
    secretary.answer(OK)
    body = secretary.minutes.body
    assert body is not None
    assert body.seats == BOARD.seats[:2]
    assert body.substitutes[0].personal_to == ""


def test_a_pasted_table_is_shown_before_it_is_taken_in(secretary: Person) -> None:
    opened(secretary)
    QApplication.clipboard().setText("Bo Al\tM\tOrdförande\nDan Ås\tS\tErsättare\nUppdaterad 2026\n")
    secretary.click("paste")
    paste = secretary.dialog()
    check_dialog(paste)
    assert "Bo Al (M) – Ordförande" in paste.ui.found.toPlainText()  # pyright: ignore
    assert "3" in paste.ui.found.toPlainText().split("\n")[0]  # pyright: ignore
    secretary.answer(OK)
    secretary.answer(OK)
    press_box(secretary, QMessageBox.ButtonRole.DestructiveRole)  # Anna is in the attendance
    body = secretary.minutes.body
    assert body is not None
    assert [(s.person, s.role) for s in body.seats] == [("pb", "chair")]
    assert [each.name for each in body.people] == ["Bo Al", "Dan Ås", "Eva Sen"]
    assert body.secretary == "pd"


def test_a_pasted_table_can_be_added_and_given_up(secretary: Person) -> None:
    dialog = opened(secretary)
    QApplication.clipboard().setText("Dan Ås (S)\nAnna Ek (S)")
    secretary.click("paste")
    secretary.answer(CANCEL)
    assert dialog.body == BOARD
    secretary.click("paste")
    secretary.click("add_all")
    secretary.answer(OK)
    assert len(dialog.body.seats) == 4
    assert dialog.body.seats[:3] == BOARD.seats
    secretary.answer(OK)


def test_an_empty_clipboard_gives_nothing_to_take_in(secretary: Person) -> None:
    opened(secretary)
    QApplication.clipboard().clear()
    secretary.click("paste")
    paste = secretary.dialog()
    until(paste.isActiveWindow)
    assert not paste.ui.buttons.button(OK).isEnabled()  # pyright: ignore
    secretary.write("Dan Ås (S)")
    assert paste.ui.buttons.button(OK).isEnabled()  # pyright: ignore
    secretary.answer(CANCEL)
    secretary.answer(CANCEL)


def test_a_body_goes_to_a_file_the_register_and_back(
    secretary: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / f"ks{bodies.SUFFIX}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = opened(secretary)
    secretary.click("export_body").click("save_body")
    assert bodies.read_file(file) == (BOARD, ())
    assert bodies.load().bodies == (BOARD,)
    bodies.write_file(file, replace(BOARD, id="pother", name="Nämnden", seats=(Seat("s9", "pa", "S"),)))
    secretary.click("import_body")
    assert dialog.body == Body(
        "pboard",
        "Nämnden",
        people=dialog.body.people,
        seats=(Seat("s9", "pa", "S"),),
        substitutes=(replace(BOARD.substitutes[0], personal_to=""),),
        secretary="pd",
    )
    file.write_bytes(b"{")
    secretary.click("import_body")
    assert str(file.name) in dialog.ui.told.text()
    secretary.answer(CANCEL)
    press_box(secretary, QMessageBox.ButtonRole.DestructiveRole)


def test_every_widget_of_the_form_is_named_and_labelled(secretary: Person) -> None:
    dialog = opened(secretary)
    for page in range(dialog.ui.tabs.count()):
        dialog.ui.tabs.setCurrentIndex(page)
        check_dialog(dialog)
    secretary.answer(CANCEL)
