"""Phrases and short forms in the real window: inserted, walked through, expanded and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from app.model.blocks import Paragraph
from app.model.inlines import Marks, Text, plain
from app.model.minutes import Package
from app.profiles.writing import Phrase
from app.ui.phrases.helper import Phrases
from tests.meeting import build
from tests.ui.driving import Person


def at(person: Person) -> Person:
    """In the text of a new document, with everything that helps."""
    person.window.aids.begin()
    person.choose("new_section")
    person.view.section_page.editors[0].pane.setFocus()
    return person


def phrases(person: Person) -> Phrases:
    return person.window.aids.phrases


def lines(person: Person) -> list[str]:
    return [plain(block.content) for block in person.pane.blocks() if isinstance(block, Paragraph)]


def chosen(person: Person) -> str:
    return person.pane.textCursor().selectedText()


# Short forms


def test_a_short_form_becomes_its_word_when_the_word_ends(person: Person) -> None:
    at(person).write("ks beslutar. Ks, (kf) och KS tlh.")
    said = "Kommunstyrelsen beslutar. Kommunstyrelsen, (Kommunfullmäktige) och KS till handlingarna."
    assert lines(person) == [said]
    person.press("Return").write("kf").press("Return").write("x")
    assert lines(person)[1:] == ["Kommunfullmäktige", "x"]


@pytest.mark.parametrize("text", ["ks", "aks ", "ks-au ", "ks/2 ", "@ks ", "KS 20/0123 ", "k s ", "kså "])
def test_what_is_no_whole_word_stays(person: Person, text: str) -> None:
    at(person).write(text)
    assert lines(person)[0].replace("\u00a0", " ") == text


def test_one_backspace_gives_back_what_was_typed_and_it_is_not_expanded_again(person: Person) -> None:
    at(person).write("vid ks ").press("Backspace")
    assert lines(person) == ["vid ks "]
    person.write("x ")
    assert lines(person) == ["vid ks x "]
    person.press("Backspace", "Backspace", "Backspace").write(", ")
    assert lines(person) == ["vid ks, "]
    person.write("kf ").press("Left", "Right", "Backspace")
    assert lines(person)[0].endswith(" Kommunfullmäktige")


def test_undo_gives_back_what_was_typed(person: Person) -> None:
    at(person).write("a ks ").press("Ctrl+Z")
    assert lines(person) == ["a ks "]
    person.press("Backspace").write(". ")
    assert lines(person) == ["a ks. "]
    person.write("ks ").press("Ctrl+Z", "Ctrl+Shift+Z")
    assert lines(person) == ["a ks. Kommunstyrelsen "]


def test_a_word_corrected_while_it_is_typed_is_expanded_too(person: Person) -> None:
    at(person).write("kd").press("Backspace").write("s ")
    assert lines(person) == ["Kommunstyrelsen "]


def test_short_forms_can_be_turned_off(person: Person) -> None:
    at(person).window.personal.keep(short_forms=False)
    assert lines(person.write("ks ")) == ["ks "]


def test_a_short_form_keeps_how_it_is_set(person: Person) -> None:
    at(person).press("Ctrl+B").write("ks").press("Ctrl+B").write(" ")
    block = person.pane.blocks()[0]
    assert isinstance(block, Paragraph)
    assert block.content[0] == Text("Kommunstyrelsen", Marks(bold=True))
    assert plain(block.content) == "Kommunstyrelsen "


def test_what_an_input_method_commits_is_expanded_too(person: Person) -> None:
    at(person).write("😀 ")
    event = QInputMethodEvent("", [])
    event.setCommitString("ks ")
    QApplication.sendEvent(person.pane, event)
    assert lines(person) == ["😀 Kommunstyrelsen "]
    person.press("Backspace")
    assert lines(person) == ["😀 ks "]


def test_short_forms_work_in_cells_lists_and_footnotes(person: Person) -> None:
    at(person).pane.insert_table(1, 2)
    person.write("ks ")
    assert person.pane.line_before() == "Kommunstyrelsen "
    person.press("Ctrl+End", "Ctrl+Shift+8").write("kf ").press("Backspace")
    assert person.pane.line_before() == "kf "
    person.choose("footnote").write("se ks.")
    assert person.pane.line_before() == "se Kommunstyrelsen."


def test_short_forms_work_in_the_heading_line_too(person: Person) -> None:
    at(person).view.section_page.heading.setFocus()
    person.write("Val till ks, ")
    heading = person.view.section_page.heading
    assert heading.text() == person.section.heading == "Val till Kommunstyrelsen, "
    person.write("kf ").press("Backspace")
    assert heading.text() == person.section.heading == "Val till Kommunstyrelsen, kf "
    person.press("Backspace").write(".")
    assert person.section.heading == "Val till Kommunstyrelsen, kf."
    person.write(" ks ").press("Ctrl+Z")
    assert person.section.heading == "Val till Kommunstyrelsen, kf. ks "
    assert person.focus is heading


_TYPED = st.lists(
    st.sampled_from(["ks", "Ks", "kf", "tlh", "KS", "ord", "å😀", "x1", " ", " ", ".", ",", "(", "-"]),
    max_size=8,
).map("".join)


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_TYPED, st.sampled_from(["ks", "Ks", "kf", "tlh"]), st.sampled_from(" .,)"), st.booleans())
def test_taking_an_expansion_back_gives_exactly_what_was_typed(
    person: Person, before: str, short: str, end: str, by_undo: bool
) -> None:
    person.window.personal.keep(typography=False)
    at(person).write(f"{before} {short}")
    typed = lines(person)[0] + end
    person.write(end)
    assert lines(person)[0] != typed
    person.press("Ctrl+Z" if by_undo else "Backspace")
    assert lines(person)[0] == typed
    if not by_undo:
        person.press("Ctrl+Z")
        assert lines(person)[0] != typed


# Phrases

VOTES = Phrase("Votering", "Med ⟨ja⟩ mot ⟨nej⟩ beslutar {body} att ⟨beslut⟩.")


def test_a_phrase_is_filled_in_from_place_to_place(person: Person) -> None:
    at(person).write("Så.")
    phrases(person).insert(person.pane, VOTES)
    assert lines(person) == ["Så. Med ⟨ja⟩ mot ⟨nej⟩ beslutar nämnden att ⟨beslut⟩."]
    assert chosen(person) == "⟨ja⟩"
    person.write("8").press("Tab")
    assert chosen(person) == "⟨nej⟩"
    person.press("Tab")
    assert chosen(person) == "⟨beslut⟩"
    person.press("Shift+Tab")
    assert chosen(person) == "⟨nej⟩"
    person.write("5").press("Tab").write("bifalla").press("Tab").write(" Och.")
    assert lines(person) == ["Så. Med 8 mot 5 beslutar nämnden att bifalla. Och."]
    before = person.focus
    person.press("Tab")
    assert person.focus is not before


def test_a_phrase_is_one_undo_step_and_takes_the_place_of_what_is_selected(person: Person) -> None:
    at(person).write("ett två tre").press("Ctrl+Shift+Left")
    phrases(person).insert(person.pane, VOTES)
    assert lines(person) == ["ett två Med ⟨ja⟩ mot ⟨nej⟩ beslutar nämnden att ⟨beslut⟩."]
    person.press("Ctrl+Z")
    assert lines(person) == ["ett två tre"]


def test_tab_means_what_it_meant_where_nothing_is_to_be_filled_in(person: Person) -> None:
    at(person).press("Ctrl+Shift+8").write("ett").press("Return").write("två").press("Tab")
    assert person.pane.state().can_outdent
    phrases(person).insert(person.pane, Phrase("p", "⟨a⟩ x"))
    person.write("b").press("Tab")
    assert person.pane.line_before().endswith("b x")


def test_the_lines_of_a_phrase_become_paragraphs_and_line_breaks_in_a_footnote(person: Person) -> None:
    two = Phrase("två", "Ett ⟨a⟩\nTvå ⟨b⟩", True)
    at(person)
    phrases(person).insert(person.pane, two)
    assert lines(person) == ["Ett ⟨a⟩", "Två ⟨b⟩"]
    person.write("1").press("Tab").write("2")
    assert lines(person) == ["Ett 1", "Två 2"]
    person.choose("footnote")
    phrases(person).insert(person.pane, two)
    person.press("Ctrl+Z", "Ctrl+Shift+Z")
    note = person.view.section_page.editors[0].pane.footnotes()[0]
    assert plain(note.content) == "Ett ⟨a⟩\nTvå ⟨b⟩"


def test_a_place_in_a_cell_is_filled_in_and_then_tab_goes_to_the_next_cell(person: Person) -> None:
    at(person).pane.insert_table(1, 2)
    phrases(person).insert(person.pane, Phrase("p", "⟨a⟩ och ⟨b⟩"))
    person.write("1").press("Tab").write("2").press("Tab").write("nästa")
    assert person.pane.line_before() == "nästa"


def test_the_body_of_the_document_stands_in_its_phrases(reader: Callable[[Package], Person]) -> None:
    person = reader(build.package())
    person.window.aids.begin()
    assert "Kommunstyrelsen beslutar att ⟨beslut⟩." in [
        phrases(person).text_of(each) for each in phrases(person).all()
    ]


def test_a_closed_pane_takes_no_phrase(person: Person) -> None:
    at(person).write("a").pane.setReadOnly(True)
    phrases(person).insert(person.pane, VOTES)
    person.write("ks ")
    assert lines(person) == ["a"]


def test_places_are_painted_softly_and_letters_can_still_be_read(person: Person) -> None:
    at(person)
    phrases(person).insert(person.pane, Phrase("p", "Ett ⟨ställe⟩ till ⟨annat⟩"))
    person.press("End")
    pane = person.pane
    image = pane.grab().toImage()
    ground, colours = pane.palette().base().color(), set[str]()
    for x in range(image.width()):
        colours |= {image.pixelColor(x, y).name() for y in range(image.height())}
    assert ground.name() in colours
    tinted = [c for c in colours if c not in (ground.name(), "#000000")]
    assert tinted
    person.window.close()


def test_own_phrases_are_offered_in_every_window(person: Person) -> None:
    from app.storage.phrases import Own, OwnPhrase

    at(person)
    own = Own(phrases=(OwnPhrase("Egen", "{Body} tackar ⟨namn⟩."),), short_forms={"smo": "samhällsmiljö"})
    phrases(person)._take_over(own)
    first = phrases(person).all()[0]
    assert (first.name, first.own) == ("Egen", True)
    person.write("smo ")
    assert lines(person) == ["samhällsmiljö "]
    phrases(person)._take_over(replace(own, hidden_short_forms=("ks",)))
    assert lines(person.write("ks ")) == ["samhällsmiljö ks "]
