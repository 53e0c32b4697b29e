"""The parts of an item: their order, their panes, going from one to the next."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox

from app.model.blocks import paragraph
from app.model.ids import new_id
from app.model.inlines import text
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section, new_section
from tests.ui.driving import Person, turn
from tests.ui.showing import check_screen

Reader = Callable[[Package], Person]


def item(*parts: Part, number: int | None = None) -> Section:
    return Section(new_id(), "Budget", parts=parts, number=number)


@pytest.fixture
def at_item(reader: Reader) -> Callable[..., Person]:
    def show(*parts: Part, kind: str = "protokoll", number: int | None = None) -> Person:
        minutes = new_minutes("protokoll" if kind == "protokoll" else "notes")
        sections = (item(*(parts or (Part(new_id()),)), number=number), new_section("Nästa"))
        person = reader(Package(replace(minutes, sections=sections)))
        person.click_section("Budget")
        person.press("Return")
        return person

    return show


def kinds(person: Person) -> list[str]:
    return [part.kind for part in person.section.parts]


def test_a_key_goes_to_a_part_and_makes_it_where_it_belongs(at_item: Callable[..., Person]) -> None:
    person = at_item()
    person.press("Ctrl+7").write("Nämnden beslutar")
    assert kinds(person) == ["text", "decision"]
    person.press("Ctrl+1").write("Kort")
    assert kinds(person) == ["text", "summary", "decision"]
    assert person.focus.accessibleName() == "Sammanfattning av ärendet"
    person.press("Ctrl+7").write(" att")
    assert kinds(person) == ["text", "summary", "decision"]
    assert person.section.parts[2].blocks[0].content == text("Nämnden beslutar att")  # pyright: ignore
    check_screen(person.window)
    person.press(*["Ctrl+Z"] * 3)
    assert kinds(person) == ["text", "summary", "decision"]
    person.press("Ctrl+Z")
    assert kinds(person) == ["text", "decision"]
    check_screen(person.window)


def test_a_part_is_found_by_a_letter_or_two(at_item: Callable[..., Person]) -> None:
    person = at_item()
    person.press("Ctrl+Shift+P")
    person.at_dialog()
    person.write("res")
    person.press("Return").back()
    assert kinds(person) == ["text", "reservation"]
    assert person.focus.accessibleName() == "Reservation"
    person.press("Ctrl+Shift+P")
    person.at_dialog()
    person.write("sa").press("Return").back()
    assert kinds(person) == ["text", "summary", "reservation"]
    check_screen(person.window)


def test_asking_for_a_part_and_leaving_it_changes_nothing(at_item: Callable[..., Person]) -> None:
    person = at_item()
    person.press("Ctrl+Shift+P")
    person.answer(QDialogButtonBox.StandardButton.Cancel)
    assert kinds(person) == ["text"]
    assert person.focus.objectName() == "pane_0"


def test_text_gets_a_label_that_no_part_has(at_item: Callable[..., Person]) -> None:
    person = at_item(Part(new_id(), "decision"), Part(new_id(), "recipients"))
    person.press("Ctrl+7", "Ctrl+Shift+P").at_dialog()
    person.write("Omedelbar justering").press("Return").back()
    person.write("Paragrafen läses upp.")
    parts = [(part.kind, part.label) for part in person.section.parts]
    assert parts == [("decision", ""), ("text", "Omedelbar justering"), ("recipients", "")]
    assert person.focus.accessibleName() == "Omedelbar justering"
    check_screen(person.window)


def test_an_empty_part_is_removed_and_one_with_text_after_a_question(at_item: Callable[..., Person]) -> None:
    person = at_item()
    person.press("Ctrl+7", "Ctrl+Shift+Backspace")
    assert kinds(person) == ["text"]
    person.press("Ctrl+7").write("a")
    person.press("Ctrl+Shift+Backspace")
    assert "Beslut" in person.dialog().text()  # pyright: ignore
    person.answer(QMessageBox.StandardButton.Cancel)
    assert kinds(person) == ["text", "decision"]


def test_the_last_part_stays(at_item: Callable[..., Person]) -> None:
    person = at_item()
    assert not person.action("remove_part").isEnabled()


def test_keys_go_from_pane_to_pane(at_item: Callable[..., Person]) -> None:
    person = at_item(Part(new_id(), "summary"), Part(new_id(), "decision"))
    names = [
        person.press(key).focus.objectName() for key in ("Ctrl+Down", "Ctrl+Down", "Alt+PgUp", "Ctrl+Up")
    ]
    assert names == ["pane_1", "pane_1", "pane_0", "heading"]
    assert person.press("Ctrl+Down").focus.objectName() == "pane_0"


def test_a_part_may_have_a_label_of_its_own(at_item: Callable[..., Person]) -> None:
    person = at_item(Part(new_id(), "note", label="Deltar ej"), Part(new_id(), "decision"))
    assert person.find("pane_0_label", QLabel).text() == "Deltar ej"
    assert person.find("pane_0").accessibleName() == "Deltar ej"


def test_the_item_shows_its_number_and_a_lock_once_it_is_kept(at_item: Callable[..., Person]) -> None:
    person = at_item(number=45)
    assert person.find("section_number", QLabel).text() == "§ 45"
    assert person.find("section_number_lock").toolTip()
    person.press("Ctrl+PgDown")
    assert person.find("section_number", QLabel).text() == "§ 46"
    assert not person.window.findChild(QLabel, "section_number_lock").isVisible()


def test_notes_have_no_numbers_and_no_parts(at_item: Callable[..., Person]) -> None:
    person = at_item(kind="notes")
    assert not person.window.findChild(QLabel, "section_number").isVisible()
    assert not person.action("add_part").isEnabled()


def test_panes_grow_with_their_text_and_the_caret_stays_in_sight(at_item: Callable[..., Person]) -> None:
    long = tuple(paragraph(*text(f"Rad {number}")) for number in range(12))
    person = at_item(*(Part(new_id(), kind, long) for kind in ("summary", "basis", "decision")))
    turn()
    page = person.view.section_page
    pane = page.editors[2].pane
    assert pane.height() >= pane.document().size().height()
    person.press("Ctrl+7", "Ctrl+End")
    before = pane.height()
    person.press("Return").write("ny").press("Return").write("rad")
    turn()
    assert pane.height() > before
    line = pane.cursorRect()
    bottom = pane.viewport().mapTo(page.viewport(), line.bottomLeft()).y()
    assert 0 <= bottom <= page.viewport().height()
    check_screen(person.window)


def line_in_sight(person: Person) -> bool:
    turn()
    page, line = person.view.section_page, person.pane.cursorRect()
    middle = person.pane.viewport().mapTo(page.viewport(), line.center()).y()
    return 0 <= middle <= page.viewport().height()


def test_coming_to_an_item_shows_its_heading(at_item: Callable[..., Person]) -> None:
    long = tuple(paragraph(*text(f"Stycke {number}")) for number in range(40))
    person = at_item(Part(new_id(), "summary", long), Part(new_id(), "decision", long))
    page = person.view.section_page
    person.press("Ctrl+7")
    assert page.verticalScrollBar().value() > 0
    person.press("Ctrl+Up", "Ctrl+PgDown", "Ctrl+PgUp")
    turn()
    assert page.verticalScrollBar().value() == 0


def test_the_page_scrolls_with_the_caret_of_a_long_part(at_item: Callable[..., Person]) -> None:
    long = tuple(paragraph(*text(f"Rad {number}")) for number in range(200))
    person = at_item(Part(new_id(), "summary", long), Part(new_id(), "decision"))
    bar = person.press("Ctrl+1").view.section_page.verticalScrollBar()
    assert bar.value() <= person.view.section_page.editors[0].y()
    person.press("PgDown", "PgDown", "Shift+PgDown")
    assert line_in_sight(person)
    assert 0 < bar.value() < bar.maximum() / 2
    assert person.pane.textCursor().hasSelection()
    person.press("Ctrl+End")
    assert line_in_sight(person)
    person.press("Ctrl+Down")
    assert line_in_sight(person)
    person.press("Ctrl+1", "PgUp")
    assert line_in_sight(person)


def test_a_part_without_end_scrolls_in_itself(at_item: Callable[..., Person]) -> None:
    long = tuple(paragraph(*text(f"Rad {number}")) for number in range(2000))
    person = at_item(Part(new_id(), "summary", long), Part(new_id(), "decision"))
    person.press("Ctrl+1", "Ctrl+End")
    assert line_in_sight(person)
    assert person.pane.verticalScrollBar().value() > 0
