"""Find and replace as somebody at the window does it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.model.blocks import paragraph
from app.model.inlines import Text, plain
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section
from tests.ui.driving import Person, until


@pytest.fixture
def somebody(reader: Callable[[Package], Person]) -> Person:
    minutes = new_minutes("protokoll")
    sections = tuple(
        Section(
            f"s{n}", f"Ärende {n}", parts=(Part(f"p{n}", blocks=(paragraph(Text("Ett ord och ett Ord.")),)),)
        )
        for n in range(3)
    )
    person = reader(Package(replace(minutes, sections=sections)))
    person.window.aids.begin()
    return person


def _found(person: Person, count: str) -> None:
    until(lambda: person.find("find_count", QLabel).text() == count)


def _texts(person: Person) -> list[str]:
    return [plain(s.parts[0].blocks[0].content) for s in person.minutes.sections]


def test_enter_goes_from_match_to_match_and_escape_back_to_the_text_with_it_selected(somebody: Person):
    somebody.press("Ctrl+F").write("ord")
    _found(somebody, "6")
    somebody.press("Return")
    _found(somebody, "1 of 6".replace("of", "av"))
    assert isinstance(somebody.focus, QLineEdit)
    somebody.press("Return", "Return")
    _found(somebody, "3 av 6")
    assert somebody.shown == "s1"
    somebody.press("Escape")
    assert somebody.pane.textCursor().selectedText() == "ord"


def test_f3_goes_on_from_the_caret_and_says_that_it_began_again(somebody: Person):
    somebody.press("Ctrl+F").write("ord")
    _found(somebody, "6")
    somebody.press("Shift+F3")
    until(lambda: somebody.shown == "s2")
    assert somebody.find("find_told", QLabel).text()
    somebody.press("F3")
    until(lambda: somebody.shown == "s0")


def test_replacing_all_is_one_step_and_says_how_many(somebody: Person):
    somebody.press("Ctrl+H").write("ord")
    _found(somebody, "6")
    field = somebody.find("replace_words", QLineEdit)
    field.setFocus()
    somebody.write("bord")
    somebody.press("Ctrl+Return")
    until(lambda: _texts(somebody) == ["Ett bord och ett bord."] * 3)
    assert "6" in somebody.find("find_told", QLabel).text()
    somebody.session.undo()
    assert _texts(somebody) == ["Ett ord och ett Ord."] * 3


def test_replacing_one_goes_to_the_next(somebody: Person):
    somebody.press("Ctrl+H").write("ord")
    _found(somebody, "6")
    somebody.press("Return")
    _found(somebody, "1 av 6")
    somebody.find("replace_words", QLineEdit).setFocus()
    somebody.write("bord").press("Return")
    until(lambda: _texts(somebody)[0] == "Ett bord och ett Ord.")
    _found(somebody, "2 av 6")
    somebody.press("Return")
    until(lambda: _texts(somebody)[0] == "Ett bord och ett bord.")


def test_the_selected_word_is_looked_for_and_listed(somebody: Person):
    pane = somebody.pane
    cursor = pane.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    somebody.press("Ctrl+F")
    assert somebody.find("find_words", QLineEdit).text() == "ord"
    _found(somebody, "6")
    somebody.press("Down")
    assert somebody.focus.objectName() == "find_results"
    somebody.press("Down", "Down", "Return")
    assert somebody.shown == "s1"
    assert somebody.pane.textCursor().selectedText().lower() == "ord"


def test_a_heading_is_found_and_an_expression_that_is_none_is_told(somebody: Person):
    somebody.press("Ctrl+F").write("rende 2")
    _found(somebody, "1")
    somebody.press("Return", "Escape")
    assert somebody.focus.objectName() == "heading"
    assert somebody.shown == "s2"
    somebody.press("Ctrl+F")
    somebody.find("find_regex", QWidget).click()
    somebody.find("find_words", QLineEdit).setText("(a")
    until(lambda: "tecken" in somebody.window.findChildren(QLabel, "find_told")[0].text())


def test_a_section_is_gone_to_by_its_number_and_a_wrong_one_says_which_there_are(somebody: Person):
    somebody.press("Ctrl+G").write("9")
    somebody.press("Return")
    assert "1–3" in somebody.find("go_to_told", QLabel).text()
    somebody.write("3").press("Return")
    assert somebody.shown == "s2"
    somebody.press("Ctrl+G").write("rende 1")
    somebody.press("Return")
    assert somebody.shown == "s1"
    assert somebody.pane is not None
