"""Misspelt words in the window: told without waiting, mended by key and menu, known by name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu

from app.model.annotations import Person as Named
from app.model.blocks import paragraph
from app.model.ids import new_id
from app.model.inlines import Marks, Text, footnote, plain, text
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section, new_section
from app.ui.spelling.helper import Spelling
from app.ui.spelling.language_dialog import LanguageDialog
from app.ui.spelling.words_dialog import WordsDialog
from tests.ui.driving import Person, turn, until


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    first = new_section("Ett", paragraph(*text("Nämnden beslutarr att Xyqvist yttrar sig.")))
    marked = (Text("in ", Marks(language="en")), Text("decicion", Marks(language="en")), Text(" beslut"))
    second = Section(
        new_id(), "Två", parts=(Part(new_id(), blocks=(paragraph(*marked, footnote("felet häär")),)),)
    )
    people = (Named(new_id(), "Nils Xyqvist"),)
    made = reader(Package(replace(new_minutes(), sections=(first, second), people=people)))
    made.window.aids.begin()
    made.click_section("Ett")
    made.find("pane_0").setFocus()
    turn()
    return made


def spelling(person: Person) -> Spelling:
    return person.window.aids.spelling


def wrong(person: Person, pane: str = "pane_0") -> list[str]:
    shown = person.find(pane)
    found = spelling(person).reader.wrong_in(shown.document().firstBlock())
    return [each.text for each in found]


def written(person: Person) -> str:
    return plain(person.blocks[0].content)  # pyright: ignore


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def suggestions(shown: QMenu) -> list[str]:
    return [str(each.property("suggestion")) for each in shown.actions() if each.property("suggestion")]


def waves(person: Person) -> int:
    """How many points of the pane have the colour of a wave."""
    image: QImage = person.find("pane_0").grab().toImage()
    seen = (QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(min(image.height(), 60)))
    return sum(each.red() > 150 and each.green() < 90 and each.blue() < 90 for each in seen)


def test_a_misspelt_word_gets_a_wave_and_the_names_of_the_document_do_not(person: Person) -> None:
    until(lambda: wrong(person) == ["beslutarr"])
    assert waves(person) > 10
    person.choose("spelling")
    assert waves(person) == 0
    assert not person.window.settings.spelling


def test_a_word_is_not_judged_while_it_is_being_written(person: Person) -> None:
    until(lambda: wrong(person) == ["beslutarr"])
    before = waves(person)
    person.press("Ctrl+End").write(" felstaavat")
    until(lambda: "felstaavat" in wrong(person))
    assert waves(person) == before
    person.write(" ")
    assert waves(person) > before


def test_a_suggestion_takes_the_words_place_in_one_step(person: Person) -> None:
    until(lambda: wrong(person))
    person.press("Ctrl+End").press("Ctrl+.")
    shown = menu()
    until(lambda: "beslutar" in suggestions(shown))
    next(each for each in shown.actions() if each.property("suggestion") == "beslutar").trigger()
    shown.close()
    assert written(person) == "Nämnden beslutar att Xyqvist yttrar sig."
    person.press("Ctrl+Z")
    assert written(person) == "Nämnden beslutarr att Xyqvist yttrar sig."


def test_the_context_menu_begins_with_suggestions(person: Person) -> None:
    until(lambda: wrong(person))
    pane = person.pane
    cursor = pane.textCursor()
    cursor.setPosition(12)
    shown = pane.context_menu(pane.cursorRect(cursor).center())
    until(lambda: "beslutar" in suggestions(shown))
    assert shown.actions()[0].property("suggestion")
    elsewhere = pane.context_menu(QPoint(5, pane.viewport().height() - 5))
    assert not suggestions(elsewhere)
    for each in (shown, elsewhere):
        each.deleteLater()


def test_an_added_word_is_right_everywhere_and_can_be_taken_away_again(
    person: Person, tmp_path: Path
) -> None:
    until(lambda: wrong(person))
    person.press("Ctrl+End").press("Ctrl+.")
    shown = menu()
    next(each for each in shown.actions() if each.objectName() == "add_word").trigger()
    shown.close()
    assert wrong(person) == []
    assert "beslutarr" in (tmp_path / "data" / "words.txt").read_text(encoding="utf-8")
    person.choose("words")
    dialog = person.dialog()
    assert isinstance(dialog, WordsDialog)
    assert dialog.list.count() == 1
    dialog.list.selectAll()
    dialog.remove.click()
    dialog.word.setText("Tallmora")
    dialog.add.click()
    dialog.reject()
    assert spelling(person).checker.own == {"Tallmora"}
    until(lambda: wrong(person) == ["beslutarr"])


def test_an_ignored_word_is_left_alone_in_this_document(person: Person) -> None:
    until(lambda: wrong(person))
    person.press("Ctrl+End").press("Ctrl+.")
    shown = menu()
    next(each for each in shown.actions() if each.objectName() == "ignore_word").trigger()
    shown.close()
    assert wrong(person) == []


def test_one_key_goes_from_error_to_error_into_footnotes_and_round(person: Person) -> None:
    for word in ("beslutarr", "decicion", "häär", "beslutarr"):
        person.press("Ctrl+F7")
        until(lambda word=word: person.window.view.pane and person.pane.textCursor().selectedText() == word)


def test_the_documents_language_is_chosen_and_undone(person: Person) -> None:
    until(lambda: wrong(person) == ["beslutarr"])
    person.choose("language")
    dialog = person.dialog()
    assert isinstance(dialog, LanguageDialog)
    dialog.box.setCurrentIndex(dialog.box.findData("en"))
    dialog.accept()
    person.back()
    assert person.minutes.language == "en"
    until(lambda: "beslutarr" in wrong(person) and "yttrar" in wrong(person))
    person.press("Ctrl+Z")
    assert person.minutes.language == "sv"
    person.choose("language")
    dialog = person.dialog()
    assert isinstance(dialog, LanguageDialog)
    dialog.box.setEditText("!!")
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.box.setEditText("nederländska")
    dialog.box.setEditText("nl")
    assert dialog.language == "nl"
    assert dialog.told.text()
    dialog.accept()
    person.back()
    assert wrong(person) == []


def test_what_nobody_answers_is_told_once_and_writing_goes_on(person: Person) -> None:
    person.write("Ettnyttordd ")
    until(lambda: "Ettnyttordd" in wrong(person))
    client = spelling(person).checker._client
    assert client is not None
    for word in ("etttillordd ", "ochettt "):
        assert client._process is not None
        client._process.kill()
        client._process.wait()
        person.write(word)
        until(lambda: client._is_running or not client.works)
    until(lambda: person.window.notices.isVisible())
    person.write("vidare")
    assert "vidare" in written(person)
