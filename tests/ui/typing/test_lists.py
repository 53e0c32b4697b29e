"""The lists under the caret: persons by "@", items by "§", commands by "/"."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication

from app.model.blocks import BulletList
from app.model.edit.caret import Caret
from app.model.inlines import Footnote, Marks, Text
from app.model.minutes import Package
from tests.ui.driving import Person, turn
from tests.ui.typing.conftest import begun, choices, inlines, protokoll, text

HARD = "\u00a0"


def test_a_person_is_named_with_party_by_a_sign_a_few_letters_and_enter(writer: Person) -> None:
    writer.write("Ledamot @ber").press("Return").write(" yrkar")
    assert inlines(writer) == [
        Text("Ledamot "),
        Text("Anna Berg (M)", Marks(person="ab")),
        Text(" yrkar"),
    ]
    writer.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert text(writer) == "Ledamot @ber"


def test_the_list_has_everybody_and_narrows_by_first_or_last_name_or_party(writer: Person) -> None:
    writer.write("@")
    everybody = ["Anna Andersson (S)", "Örjan Åkesson (V)", "Anna Berg (M)", "Sven Öberg (C)", "Disa Dahl"]
    assert choices(writer) == everybody
    writer.write("a")
    assert choices(writer) == ["Anna Andersson (S)", "Anna Berg (M)", "Örjan Åkesson (V)"]
    writer.press("Backspace").write("o")
    assert choices(writer) == ["Örjan Åkesson (V)", "Sven Öberg (C)", "Anna Andersson (S)"]  # the chair
    writer.press("Backspace").write("ö")
    assert choices(writer) == ["Örjan Åkesson (V)", "Sven Öberg (C)"]
    writer.press("Backspace").write("s")
    assert choices(writer) == ["Sven Öberg (C)", "Anna Andersson (S)"]
    writer.press("Backspace").write("kommun")
    assert choices(writer) == ["Disa Dahl"]


def test_letters_that_fit_nobody_hide_the_list_until_they_are_erased(writer: Person) -> None:
    writer.write("@anx")
    assert choices(writer) == []
    writer.press("Backspace")
    assert choices(writer) == ["Anna Andersson (S)", "Anna Berg (M)"]
    writer.press("Down", "Tab")
    assert text(writer) == "Anna Berg (M)"
    assert writer.focus.objectName() == "pane_0"


def test_arrows_go_round_and_a_click_takes_what_it_points_at(writer: Person) -> None:
    popup = writer.window.aids.typing.completer.popup
    writer.write("@").press("Up")
    assert popup.current is not None
    assert popup.current.title == "Disa Dahl"
    writer.press("Down", "PgDown", "PgUp", "Down")
    assert popup.current.title == "Örjan Åkesson (V)"
    popup.list.clicked.emit(popup.list.currentIndex())
    assert text(writer) == "Örjan Åkesson (V)"


@pytest.mark.parametrize("ending", ["Escape", "Home", "Left", "space"])
def test_what_was_typed_stays_when_the_list_is_left(writer: Person, ending: str) -> None:
    writer.write("@a")
    writer.write(" ") if ending == "space" else writer.press(ending)
    if ending == "Left":
        writer.press("Left", "Left")
    assert choices(writer) == []
    assert text(writer) in ("@a", "@a ")
    if ending == "Escape":
        writer.write("n").press("Return")
        assert text(writer) == "@an\n"


def test_an_address_or_a_law_opens_no_list(writer: Person) -> None:
    writer.write("namn@exempel")
    assert choices(writer) == []
    writer.write(" 66 §")
    assert choices(writer) == []


def test_the_list_goes_when_the_focus_does(writer: Person) -> None:
    writer.write("@")
    assert choices(writer)
    writer.field("heading").setFocus()
    assert choices(writer) == []


def test_undo_of_the_sign_closes_the_list(writer: Person) -> None:
    writer.write("@a").press("Ctrl+Z")
    assert choices(writer) == []


def test_the_keys_of_the_list_do_nothing_else_while_it_is_open(writer: Person) -> None:
    writer.press("Ctrl+Shift+8").write("@an").press("Tab")
    assert isinstance(writer.blocks[0], BulletList)
    assert text(writer) == "Anna Andersson (S)"


def test_the_action_begins_with_the_word_at_the_caret(writer: Person) -> None:
    writer.write("berg")
    writer.choose("person")
    assert choices(writer) == ["Anna Berg (M)"]
    writer.press("Return")
    assert inlines(writer) == [Text("Anna Berg (M)", Marks(person="ab"))]
    writer.write(" och ")
    writer.choose("person").write("anna b")
    assert choices(writer) == ["Anna Berg (M)"]
    writer.press("Escape")
    assert text(writer) == "Anna Berg (M) och anna b"


def test_the_action_takes_what_is_selected(writer: Person) -> None:
    writer.write("Anna B").press("Shift+Home")
    writer.choose("person")
    assert choices(writer) == ["Anna Berg (M)"]
    writer.press("Return")
    assert text(writer) == "Anna Berg (M)"


def test_a_screen_reader_hears_how_many_there_are_and_which_is_current(
    writer: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    reader = {"isActive": lambda: True, "updateAccessibility": lambda event: heard.append(event.message())}
    reader["AnnouncementPoliteness"] = QAccessible.AnnouncementPoliteness
    monkeypatch.setattr("app.ui.announce.QAccessible", SimpleNamespace(**reader))
    writer.write("@").press("Down").write("b")
    assert heard == [
        "Personer, 5 val: Anna Andersson (S), ordförande",
        "Örjan Åkesson (V)",
        "Anna Berg (M)",
    ]
    popup = writer.window.aids.typing.completer.popup
    assert popup.list.accessibleName() == "Personer"
    assert popup.list.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_marks_at_the_caret_hold_for_the_name_too(writer: Person) -> None:
    writer.press("Ctrl+B").write("@ber").press("Return")
    assert inlines(writer) == [Text("Anna Berg (M)", Marks(bold=True, person="ab"))]


def test_an_item_is_referred_to_by_number_or_by_word(writer: Person) -> None:
    writer.write("se §45").press("Return").write(" och §sim").press("Return").write(".")
    assert inlines(writer) == [
        Text("se "),
        Text(f"§{HARD}45", Marks(item="item-1")),
        Text(" och "),
        Text(f"§{HARD}46", Marks(item="item-2")),
        Text("."),
    ]


def test_a_number_written_by_hand_stays_plain(writer: Person) -> None:
    writer.write("se § 45 och §§ 44, 45")
    assert inlines(writer) == [Text(f"se §{HARD}45 och §§{HARD}44, 45")]


def test_a_full_stop_ends_what_is_looked_for(writer: Person) -> None:
    writer.write("§45.").press("Return").write("@anna,").press("Return")
    assert inlines(writer) == [Text("§45.")]
    assert text(writer) == "§45.\n@anna,\n"


def test_what_the_pane_shows_follows_when_items_are_moved(writer: Person) -> None:
    writer.write("se §46").press("Return").write(" ovan")
    writer.choose("move_down")
    assert text(writer) == f"se §{HARD}46 ovan"
    writer.choose("move_down")
    assert text(writer) == f"se §{HARD}45 ovan"
    assert writer.pane.line_before() == f"se §{HARD}45 ovan"
    writer.press("Ctrl+Z")
    assert text(writer) == writer.pane.line_before() == f"se §{HARD}46 ovan"


def test_lists_work_in_cells_and_in_footnotes(writer: Person) -> None:
    writer.pane.insert_table(2, 2, header=False)
    writer.write("@ber").press("Return").press("Ctrl+End")
    writer.choose("footnote")
    writer.write("se §45").press("Return")
    notes = [i for p in writer.section.parts for b in p.blocks for i in getattr(b, "content", ())]
    note = next(i for i in notes if isinstance(i, Footnote))
    assert note.content == (Text("se "), Text(f"§{HARD}45", Marks(item="item-1")))
    assert writer.focus.objectName() == "footnote_0"


def test_notes_have_no_items_to_refer_to(person: Person) -> None:
    person.window.aids.begin()
    assert not person.action("reference").isEnabled()
    person.press("Ctrl+PgDown").write("§")
    assert choices(person) == []


def test_a_slash_at_the_start_of_a_line_offers_what_can_be_done(writer: Person) -> None:
    writer.write("/")
    shown = choices(writer)
    assert {"Beslut", "Tabell", "Fotnot", "Tidsstämpel"} <= set(shown)
    values = [choice.value for choice in writer.window.aids.typing.completer.popup.choices]
    assert all(value.isEnabled() for value in values if isinstance(value, QAction))
    writer.write("besl")
    assert choices(writer)[0] == "Beslut"
    writer.press("Return")
    assert [part.kind for part in writer.section.parts] == ["text", "decision"]
    assert not writer.section.parts[0].blocks
    writer.press("Ctrl+Z")
    assert [part.kind for part in writer.section.parts] == ["text"]
    assert text(writer) == "/besl"


def test_a_slash_elsewhere_is_a_slash(writer: Person) -> None:
    writer.write("och/")
    assert choices(writer) == []
    writer.press("Return").write("/").press("Escape").write("s/")
    assert text(writer) == "och/\n/s/"


def test_a_list_by_slash_takes_the_letters_away(writer: Person) -> None:
    writer.write("/punkt").press("Return").write("mjölk")
    assert isinstance(writer.blocks[0], BulletList)
    assert text(writer) == "mjölk"


def test_nothing_opens_where_the_text_is_only_read(writer: Person) -> None:
    writer.pane.setReadOnly(True)
    writer.write("@")
    writer.choose("person")
    assert choices(writer) == []
    writer.pane.setReadOnly(False)


def test_a_reference_is_followed_by_click_and_by_menu(writer: Person) -> None:
    writer.write("§46").press("Return")
    pane = writer.pane
    menu = pane.context_menu(pane.cursorRect().center())
    go = [action for action in menu.actions() if action.objectName() == "go_to_item"]
    pane.set_caret(Caret())
    menu.deleteLater()
    pane.item_activated.emit("item-2")
    assert writer.shown == "item-2"
    assert [action.text() for action in go] == ["Gå till § 46"]
    pane.item_activated.emit("gone")
    turn()


def test_the_list_stays_inside_the_window(reader: Callable[[Package], Person]) -> None:
    person = begun(reader(protokoll(*(f"Ärende {n}" for n in range(40)))))
    person.window.resize(700, 400)
    turn()
    popup = person.window.aids.typing.completer.popup
    for _ in range(12):
        person.write("§")
        assert person.window.rect().contains(popup.geometry()), popup.geometry()
        caret = person.pane.cursorRect()
        caret.translate(person.pane.viewport().mapTo(person.window, caret.topLeft() - caret.topLeft()))
        assert not popup.geometry().intersects(caret)
        person.press("Escape", "Return")


def test_another_document_has_other_people(writer: Person, reader: Callable[[Package], Person]) -> None:
    writer.write("@")
    writer.window.documents.new("notes", writer.window.settings.author, "")
    turn()
    QApplication.processEvents()
    assert choices(writer) == []


def test_a_slash_offers_phrases_too(writer: Person) -> None:
    aids = writer.window.aids
    phrases = aids.phrases
    first = phrases.all()[0]
    writer.write("/" + first.name[:6].split()[0])
    assert first.name in choices(writer)
    assert {c.note for c in aids.typing.completer.popup.choices if c.value == first} == {"fras"}
    while (current := aids.typing.completer.popup.current) is not None and current.value != first:
        writer.press("Down")
    writer.press("Return")
    assert text(writer).strip() == phrases.text_of(first).strip()
    writer.press("Ctrl+Z")
    assert text(writer).startswith("/")
