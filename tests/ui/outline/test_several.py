"""Several sections marked in the outline: moved, indented, deleted and dragged at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt

from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from tests.ui.driving import Person, turn
from tests.ui.showing import check_screen


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    """Somebody at a protokoll of five items, the first shown, the focus in the outline."""
    sections = tuple(new_section(name, paragraph(*text(name.lower()))) for name in "ABCDE")
    minutes = new_minutes("protokoll")
    minutes = replace(minutes, sections=sections, header=replace(minutes.header, title="Möte"))
    person = reader(Package(minutes))
    person.window.outline.setFocus()
    return person


def marked(person: Person) -> list[str]:
    names = {section.id: section.heading for section in person.minutes.sections}
    names |= {inner.id: inner.heading for section in person.minutes.sections for inner in section.sections}
    return [names[section] for section in person.window.outline.chosen]


def test_shift_and_arrows_mark_several_and_they_move_as_one(person: Person) -> None:
    person.press("Down", "Shift+Down")
    assert marked(person) == ["B", "C"]
    assert person.section.heading == "C"
    person.press("Alt+Down")
    assert person.headings() == ["A", "D", "B", "C", "E"]
    assert marked(person) == ["B", "C"]
    check_screen(person.window)
    person.press("Alt+Up", "Alt+Up")
    assert person.headings() == ["B", "C", "A", "D", "E"]
    assert marked(person) == ["B", "C"]
    assert person.focus is person.window.outline
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert person.headings() == list("ABCDE")
    assert not person.session.can_undo
    check_screen(person.window)


def test_control_marks_sections_apart_from_each_other(person: Person) -> None:
    person.press("Ctrl+Down", "Ctrl+Down", "Ctrl+Space")
    assert marked(person) == ["A", "C"]
    person.press("Ctrl+Shift+Delete")
    assert person.headings() == ["B", "D", "E"]
    check_screen(person.window)
    person.press("Ctrl+Z")
    assert person.headings() == list("ABCDE")


def test_several_go_in_and_out_by_a_level(person: Person) -> None:
    person.press("Down", "Shift+Down", "Alt+Shift+Right")
    assert person.headings() == ["A", ["B", "C"], "D", "E"]
    assert marked(person) == ["B", "C"]
    person.press("Alt+Shift+Left")
    assert person.headings() == list("ABCDE")
    check_screen(person.window)


def test_several_are_dragged_as_one_step(person: Person) -> None:
    person.press("Shift+Down")
    view, model = person.window.outline, person.window.outline.outline
    data = model.mimeData(view.selectionModel().selectedRows())
    model.dropMimeData(data, Qt.DropAction.MoveAction, 5, 0, QModelIndex())
    assert person.headings() == ["C", "D", "A", "B", "E"]
    assert marked(person) == ["A", "B"]
    person.choose("undo")
    assert person.headings() == list("ABCDE")
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index_of(person.id_of("B")))


def test_who_goes_into_the_text_works_on_one_section_again(person: Person) -> None:
    person.press("Shift+Down", "Return")
    turn()
    assert marked(person) == ["B"]
    person.press("Alt+Up")
    assert person.headings() == ["B", "A", "C", "D", "E"]


def test_escape_and_a_click_leave_one_marked(person: Person) -> None:
    person.press("Shift+Down", "Escape")
    assert marked(person) == ["B"]
    person.press("Shift+Down").click_section("E")
    assert marked(person) == ["E"]


def test_all_are_marked_by_one_key_and_cannot_move(person: Person) -> None:
    person.press("Ctrl+A")
    assert marked(person) == list("ABCDE")
    assert not person.action("move_up").isEnabled()
    assert not person.action("move_down").isEnabled()
