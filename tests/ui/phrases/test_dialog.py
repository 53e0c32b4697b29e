"""The dialog of own phrases and short forms, through the window's menu."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from app.storage import phrases as storage
from app.storage.phrases import OwnPhrase
from app.ui.phrases.dialog import PhrasesDialog
from tests.ui.driving import Person, press, write

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


def opened(person: Person) -> PhrasesDialog:
    person.window.aids.begin()
    person.choose("phrases")
    dialog = person.at_dialog()
    assert isinstance(dialog, PhrasesDialog)
    return dialog


def answer(person: Person, dialog: PhrasesDialog, button: QDialogButtonBox.StandardButton) -> None:
    dialog.buttons.button(button).click()
    person.back()


def part(dialog: PhrasesDialog, kind, name: str):
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def add(dialog: PhrasesDialog, prefix: str, name: str, text: str) -> None:
    part(dialog, QPushButton, f"{prefix}_new").click()
    write(part(dialog, QLineEdit, f"{prefix}_name"), name)
    write(part(dialog, QPlainTextEdit, f"{prefix}_text"), text)


def test_own_phrases_and_short_forms_are_written_ordered_and_kept(person: Person) -> None:
    dialog = opened(person)
    add(dialog, "phrase", "Andra", "Två")
    add(dialog, "phrase", "Första", "Ett ")
    part(dialog, QPushButton, "phrase_place").click()
    write(part(dialog, QPlainTextEdit, "phrase_text"), "namn")
    part(dialog, QPushButton, "phrase_up").click()
    dialog.tabs.setCurrentWidget(dialog.short_forms)
    add(dialog, "short", "smo", "samhällsmiljöområdet")
    answer(person, dialog, OK)
    own = storage.load()[0]
    assert own.phrases == (OwnPhrase("Första", "Ett ⟨namn⟩"), OwnPhrase("Andra", "Två"))
    assert own.short_forms == {"smo": "samhällsmiljöområdet"}
    assert person.window.aids.phrases.all()[0].name == "Första"
    dialog = opened(person)
    part(dialog, QListWidget, "phrase_list").setCurrentRow(0)
    part(dialog, QPushButton, "phrase_remove").click()
    answer(person, dialog, OK)
    assert [each.name for each in storage.load()[0].phrases] == ["Andra"]


def test_given_ones_can_be_left_out_but_not_changed(person: Person) -> None:
    dialog = opened(person)
    listed = part(dialog, QListWidget, "phrase_list")
    assert part(dialog, QLineEdit, "phrase_name").isReadOnly()
    assert not part(dialog, QPushButton, "phrase_remove").isEnabled()
    name = part(dialog, QLineEdit, "phrase_name").text()
    listed.setFocus()
    press(listed, "Space")
    answer(person, dialog, OK)
    assert storage.load()[0].hidden_phrases == (name,)
    assert name not in [each.name for each in person.window.aids.phrases.all()]


def test_what_cannot_be_kept_is_told_and_nothing_is_lost(person: Person) -> None:
    dialog = opened(person)
    add(dialog, "phrase", "", "Text utan namn")
    dialog.buttons.button(OK).click()
    problem = part(dialog, QLabel, "phrases_problem")
    assert "namn" in problem.text()
    write(part(dialog, QLineEdit, "phrase_name"), "Nu")
    dialog.tabs.setCurrentWidget(dialog.short_forms)
    add(dialog, "short", "två ord", "x")
    dialog.buttons.button(OK).click()
    assert "två ord" in problem.text()
    part(dialog, QPushButton, "short_remove").click()
    answer(person, dialog, OK)
    assert [each.name for each in storage.load()[0].phrases] == ["Nu"]


def test_what_is_selected_becomes_a_phrase(person: Person) -> None:
    person.choose("new_section")
    person.view.section_page.editors[0].pane.setFocus()
    person.write("Tack för i dag.").press("Ctrl+A")
    dialog = opened(person)
    assert part(dialog, QPlainTextEdit, "phrase_text").toPlainText() == "Tack för i dag."
    write(part(dialog, QLineEdit, "phrase_name"), "Tack")
    answer(person, dialog, OK)
    assert storage.load()[0].phrases == (OwnPhrase("Tack", "Tack för i dag."),)


def test_leaving_changes_nothing(person: Person) -> None:
    dialog = opened(person)
    add(dialog, "phrase", "A", "B")
    answer(person, dialog, CANCEL)
    assert not storage.path().exists()
