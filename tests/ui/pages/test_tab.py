"""The Pages tab: it shows what is written, follows the caret, and a click on a page goes to the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.formats.pdf import Place
from app.model import tree
from app.model.minutes import Package
from app.ui.pages.view import PageView
from tests.ui.driving import Person, turn, until
from tests.ui.pages.support import click, of_sections, open_tab, settled

Reader = Callable[[Package], Person]


def words_of(view: PageView) -> str:
    """What the shown pages say."""
    from pypdfium2 import PdfDocument

    assert view.pages is not None
    with PdfDocument(view.pages.data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_pages_say_what_is_written_after_a_pause(reader: Reader) -> None:
    person = reader(of_sections(2))
    view = open_tab(person).frame.pages
    person.view.focus_text()
    person.write("Nyskrivet ")
    until(lambda: "Nyskrivet" in words_of(view))


def test_pages_are_made_once_for_what_is_written_without_a_pause(reader: Reader) -> None:
    person = reader(of_sections(2))
    view = open_tab(person).frame.pages
    told: list[bool] = []
    view.shown.connect(lambda: told.append(True))
    person.view.focus_text()
    person.write("Tolv tecken!")
    settled(view)
    assert len(told) == 1


def test_pages_follow_the_caret_to_its_paragraph(reader: Reader) -> None:
    person = reader(of_sections(1, paragraphs=40))
    view = open_tab(person).frame.pages
    assert view.page == 1
    person.view.focus_text()
    person.press("Ctrl+End")
    until(lambda: view.page == len(view.pages.sizes))  # pyright: ignore
    person.press("Ctrl+Home")
    until(lambda: view.page == 1)


def test_pages_follow_to_the_section_that_is_chosen(reader: Reader) -> None:
    person = reader(of_sections())
    view = open_tab(person).frame.pages
    person.click_section("Rubrik 4")
    until(lambda: view.page > 3)
    assert view.pages is not None
    place = view.pages.find(person.id_of("Rubrik 4"))
    assert place is not None
    assert place.page == view.page
    assert person.shown == person.id_of("Rubrik 4")


def test_the_front_page_is_chosen_in_the_outline(reader: Reader) -> None:
    person = reader(of_sections())
    person.click_section("Rubrik 4")
    view = open_tab(person).frame.pages
    until(lambda: view.page > 3)
    assert person.window.outline.model().index(0, 0).data() == "Förstasida"
    person.click_section("")
    until(lambda: view.page == 1)


def test_a_click_on_a_page_goes_to_that_paragraph(reader: Reader) -> None:
    person = reader(of_sections())
    view = open_tab(person).frame.pages
    section = tree.find(person.minutes.sections, person.id_of("Rubrik 3"))
    wanted = section.parts[0].blocks[5]  # "Stycke 3.5."
    assert view.pages is not None
    place = view.pages.find(section.id, section.parts[0].id, wanted.id)
    assert place is not None
    assert place.block == wanted.id
    click(view, place.page, place.y + 12)
    assert person.shown == section.id
    person.write("Här: ")
    blocks = tree.find(person.minutes.sections, section.id).parts[0].blocks
    assert str(blocks[5]).count("Här: Stycke 3.5") == 1


def test_pages_hold_their_place_while_text_before_it_grows(reader: Reader) -> None:
    person = reader(of_sections())
    view = open_tab(person).frame.pages
    person.click_section("Rubrik 2")
    until(lambda: view.page > 1)  # they followed there
    view.show_page(4)
    top = view.place_at_top()
    assert top is not None
    was = height(view, top)
    person.session.apply(grown(person, "Rubrik 0"))
    settled(view)
    assert view.pages is not None
    now = view.pages.find(top.section, top.part, top.block)
    assert now is not None
    assert now.page > top.page
    assert abs(height(view, now) - was) <= 1


def height(view: PageView, place: Place) -> int:
    """How far below the view's upper edge a place is, in pixels."""
    sheet = view.sheets.sheets[place.page - 1]
    return sheet.y + round(place.y * view.sheets.scale) - view.verticalScrollBar().value()


def grown(person: Person, heading: str):
    from app.model.blocks import paragraph
    from app.model.inlines import Text
    from app.session.edits import SetBlocks

    part = tree.find(person.minutes.sections, person.id_of(heading)).parts[0]
    more = tuple(paragraph(Text("Mer text " * 80)) for _ in range(6))
    return SetBlocks(part.id, (*more, *part.blocks))


def test_the_last_good_pages_stay_and_a_line_says_why(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import UserError
    from app.formats.pdf import Compiler

    person = reader(of_sections(2))
    tab = open_tab(person)
    before = tab.frame.pages.pages

    def refuse(*_: object, **__: object) -> bytes:
        raise UserError("pdf.failed", reason="prov")

    monkeypatch.setattr(Compiler, "compile", refuse)
    person.view.focus_text()
    person.write("Mer")
    until(lambda: tab.frame.told.isVisible() and "prov" in tab.frame.told.item(0).text())
    assert tab.frame.pages.pages is before


def test_keys_walk_through_the_pages_and_back_to_the_text(reader: Reader) -> None:
    person = reader(of_sections())
    view = open_tab(person).frame.pages
    assert view.hasFocus()
    person.press("End")
    assert view.page == len(view.pages.sizes)  # pyright: ignore
    assert view.accessibleName() == f"Sidor: sida {view.page} av {view.page}"
    person.press("Home")
    assert view.page == 1
    person.press("PgDown", "PgDown")
    assert view.verticalScrollBar().value() > 0
    person.press("Escape")
    assert person.view.isAncestorOf(person.focus)


def test_enter_goes_to_the_text_that_is_seen(reader: Reader) -> None:
    person = reader(of_sections())
    open_tab(person)
    person.press("End", "Return")
    assert person.shown == person.id_of("Rubrik 4")
    assert person.view.isAncestorOf(person.focus)


def test_zoom_and_two_pages_are_remembered(reader: Reader) -> None:
    person = reader(of_sections())
    tab = open_tab(person)
    small = tab.frame.pages.sheets.scale
    person.press("Ctrl++")
    assert tab.frame.pages.sheets.scale > small
    assert person.window.settings.pages_zoom == tab.frame.pages.zoom > 0
    assert person.window.settings.zoom == 100
    person.press("Ctrl+0")
    assert person.window.settings.pages_zoom == 0
    person.click("pages_two")
    assert person.window.settings.pages_two
    first, second = tab.frame.pages.sheets.sheets[:2]
    assert first.y == second.y


def test_text_and_pages_share_the_window_and_it_is_remembered(reader: Reader) -> None:
    person = reader(of_sections())
    person.window.resize(1400, 800)
    person.choose("wide_pages")
    turn()
    dock = person.window.side
    assert abs(dock.width() - 700) < 60
    assert person.window.settings.pages_wide
    until(lambda: dock.panel.tab("pages").isVisible())
    person.choose("wide_pages")
    turn()
    assert dock.width() < 500
    assert not person.window.settings.pages_wide
    settled(open_tab(person).frame.pages)


def test_what_is_seen_is_drawn_as_sharp_as_the_screen(reader: Reader) -> None:
    person = reader(of_sections(2))
    view = open_tab(person).frame.pages

    def darkest() -> int:
        image: QImage = view.grab().toImage()
        middle = image.width() // 2
        return min(image.pixelColor(middle, y).lightness() for y in range(image.height()))

    until(lambda: darkest() < 100)
    QApplication.processEvents()
