"""The handbook on the screen: F1 from anywhere, links, search, back and forward."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.model.minutes import Package, new_minutes
from app.ui.handbook.chapters import CHAPTERS
from app.ui.handbook.places import chapter_of
from app.ui.handbook.window import HandbookWindow
from tests.ui.driving import Person, press, turn, until, write


@pytest.fixture
def helped(person: Person) -> Person:
    person.window.aids.begin()
    return person


def handbook(person: Person) -> HandbookWindow:
    found = person.window.aids.handbook.shown
    assert isinstance(found, HandbookWindow)
    until(found.isActiveWindow)
    return found


@pytest.fixture
def book(helped: Person) -> HandbookWindow:
    helped.press("F1")
    return handbook(helped)


def test_f1_opens_what_explains_where_the_focus_is(helped: Person) -> None:
    helped.press("F1")
    assert handbook(helped).place == "starting#header"
    press(handbook(helped), "Escape")
    helped.back()
    helped.window.outline.setFocus()
    helped.press("F1")
    assert handbook(helped).place == "sections"


def test_a_field_of_a_tab_is_explained_with_its_tab(person: Person) -> None:
    person.choose("new_protokoll").choose("attendance")
    until(lambda: person.window.side.isVisible())
    field = person.find("find_person")
    assert chapter_of(field) == "attendance"
    assert chapter_of(None) == "starting"


def test_f1_works_in_a_dialog_and_the_handbook_is_not_held_up_by_it(helped: Person) -> None:
    helped.choose("settings")
    dialog = helped.at_dialog()
    press(helped.focus, "F1")
    shown = handbook(helped)
    assert shown.place == "comfort"
    write(shown.search, "stavning")
    assert shown.contents.topLevelItemCount() > 0
    shown.close()
    dialog.reject()
    helped.back()


def test_links_lead_to_chapters_and_back_and_forward_go_the_same_way(book: HandbookWindow) -> None:
    book.show_place("fast-writing")
    book.page.followed.emit(QUrl("decisions#ending"))
    assert book.place == "decisions#ending"
    press(book, "Alt+Left")
    assert book.place == "fast-writing"
    press(book, "Alt+Right")
    assert book.place == "decisions#ending"


def test_a_search_lists_passages_and_enter_opens_the_first(book: HandbookWindow) -> None:
    press(book, "Ctrl+F")
    until(book.search.hasFocus)
    write(book.search, "bordlägger")
    assert book.contents.topLevelItemCount() >= 1
    press(book.search, "Return")
    assert book.place == "decisions#ending"
    assert book.page.extraSelections()
    book.search.clear()
    assert book.contents.topLevelItemCount() == len(CHAPTERS)


def test_the_text_grows_and_shrinks(book: HandbookWindow) -> None:
    size = book.page.font().pointSizeF()
    press(book, "Ctrl++")
    assert book.page.font().pointSizeF() > size
    press(book, "Ctrl+0")
    assert book.page.font().pointSizeF() == pytest.approx(size)


def test_every_chapter_is_shown_without_a_mark_left_over(book: HandbookWindow) -> None:
    from app.ui.handbook.chapters import CHAPTERS

    for chapter in CHAPTERS:
        book.show_place(chapter)
        text = book.page.toPlainText()
        assert len(text) > 400, chapter
        assert not any(mark in text for mark in ("{", "**", "](", "<!--", "|--")), chapter


def test_nothing_from_outside_is_loaded(book: HandbookWindow) -> None:
    image = QTextDocument.ResourceType.ImageResource.value
    for name in ("https://example.org/x.png", "file:///etc/passwd", "../../icons/save.svg"):
        assert book.page.loadResource(image, QUrl(name)) == ""


def test_it_does_not_keep_the_program_running_and_closes_with_its_window(
    reader: Callable[[Package], Person],
) -> None:
    person = reader(Package(new_minutes("notes")))
    person.window.aids.begin()
    person.press("F1")
    assert handbook(person).isVisible()
    person.window.close()
    turn()
    assert not any(isinstance(w, HandbookWindow) and w.isVisible() for w in QApplication.topLevelWidgets())
