"""Another section beside the text, and another meeting's file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QDockWidget

from app.formats.result import Read
from app.model.blocks import paragraph
from app.model.inlines import Marks, Text, text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.ui.pane.pane import Pane
from app.ui.two.beside import Beside
from tests.ui.driving import Person, until
from tests.ui.showing import check_screen


def meeting(*headings: str) -> Minutes:
    sections = tuple(new_section(each, paragraph(*text(each.lower()))) for each in headings)
    minutes = new_minutes("protokoll")
    return replace(minutes, sections=sections, header=replace(minutes.header, title="Möte"))


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    """Somebody in the text of the first of three items."""
    person = reader(Package(meeting("Ett", "Två", "Tre")))
    person.window.aids.begin()
    person.view.focus_text()
    return person


def other(person: Person) -> Beside:
    found = person.window.findChild(QDockWidget, "beside_dock")
    assert isinstance(found, Beside)
    return found


def written(person: Person, section: int) -> str:
    return person.minutes.sections[section].parts[0].blocks[0].content[0].text  # pyright: ignore


def in_other(person: Person) -> Pane:
    pane = other(person).page.editors[0].pane
    pane.setFocus()
    return pane


def test_the_section_shown_before_stands_beside_and_both_are_written_in(person: Person) -> None:
    person.show_section("Tre")
    person.show_section("Två")
    person.view.focus_text()
    first = person.pane
    person.press("Ctrl+Alt+V")
    assert person.focus.objectName() == "beside_choice"
    assert other(person).choice.currentText() == "§ 3 Tre"
    in_other(person)
    person.write("!")
    first.setFocus()
    person.write("?")
    assert (written(person, 1), written(person, 2)) == ("?två", "!tre")
    check_screen(person.window)
    person.press("Ctrl+Z", "Ctrl+Z")
    assert (written(person, 1), written(person, 2)) == ("två", "tre")


def test_undo_stays_where_one_writes(person: Person) -> None:
    person.press("Ctrl+Alt+V")
    pane = in_other(person)
    person.press("Ctrl+B").write("y")
    assert person.minutes.sections[1].parts[0].blocks[0].content[0] == Text("y", Marks(bold=True))  # pyright: ignore
    person.press("Ctrl+Z")
    assert written(person, 1) == "två"
    assert person.section.heading == "Ett"
    assert pane.hasFocus()
    assert pane.blocks() == person.minutes.sections[1].parts[0].blocks


def test_one_section_on_both_pages_says_the_same(person: Person) -> None:
    first = person.pane
    person.press("Ctrl+Alt+V")
    box = person.find("beside_choice", QComboBox)
    box.setCurrentIndex(0)
    pane = in_other(person)
    person.write("ab")
    assert first.blocks() == pane.blocks() == person.blocks
    first.setFocus()
    person.write("cd")
    assert first.blocks() == pane.blocks() == person.blocks


def test_what_stands_beside_follows_the_outline_and_goes_by_escape(person: Person) -> None:
    person.press("Ctrl+Alt+V")
    other(person).show_section(person.id_of("Tre"))
    person.view.focus_text()
    person.press("Ctrl+Shift+Delete")
    until(lambda: other(person).choice.currentText() == "§ 2 Tre")
    person.show_section("Tre")
    person.window.outline.setFocus()
    person.press("Ctrl+Shift+Delete")
    assert other(person).section == person.minutes.sections[0].id
    in_other(person)
    person.press("Escape")
    assert person.window.findChildren(QDockWidget, "beside_dock") == [] or not other(person).isVisible()
    assert person.view.isAncestorOf(person.focus)


def test_f6_goes_there_too(person: Person) -> None:
    person.press("Ctrl+Alt+V")
    person.view.focus_text()
    person.press("F6")
    assert other(person).isAncestorOf(person.focus)


def test_another_file_is_read_and_a_section_of_it_taken_over(person: Person) -> None:
    inside = new_section("Ett", paragraph(Text("från sist", Marks(item="x", comments=("c",)))))
    previous = replace(meeting("Förra"), sections=(*meeting("Förra").sections, inside))
    person.window.aids.beside.show_previous(Path("sist.paragraf"), Read(Package(previous)))
    assert other(person).windowTitle() == "sist.paragraf"
    assert other(person).choice.currentText() == "§ 2 Ett"  # the one of the same name
    pane = in_other(person)
    assert pane.isReadOnly()
    person.write("x")
    assert "läsas" in person.notice
    person.click("beside_take")
    assert person.headings() == ["Ett", "Ett", "Två", "Tre"]
    assert person.section.parts[0].blocks[0].content == text("från sist")  # pyright: ignore
    assert person.section.id != inside.id
    person.press("Ctrl+Z")
    assert person.headings() == ["Ett", "Två", "Tre"]
    assert not person.action("undo").isEnabled()


def test_the_layout_is_kept_without_what_stood_beside(person: Person) -> None:
    person.press("Ctrl+Alt+V")
    person.window.aids.settle()
    assert not [each for each in person.window.findChildren(QDockWidget, "beside_dock") if each.isVisible()]
