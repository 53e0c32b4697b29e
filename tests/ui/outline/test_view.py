"""The outline at hand: click, arrows, Enter, rename, drag, fold; and the commands on sections."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from tests.ui.driving import Person, press, turn, write
from tests.ui.showing import check_screen


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    """Somebody at a document of five sections, the first shown, the focus in the outline."""
    inside = (new_section("Ett.ett", paragraph(*text("aa"))), new_section("Ett.två"))
    outline = (
        new_section("Ett", paragraph(*text("a")), sections=inside),
        new_section("Två", paragraph(*text("b"))),
        new_section("Tre"),
    )
    minutes = new_minutes()
    header = replace(minutes.header, title="Möte")
    person = reader(Package(replace(minutes, header=header, sections=outline)))
    assert person.section.heading == "Ett"
    person.window.outline.setFocus()
    return person


def editor_of(person: Person) -> QLineEdit:
    """The line in which a row is being renamed."""
    (line,) = person.window.outline.findChildren(QLineEdit)
    return line


def test_a_click_shows_the_section_and_the_focus_stays(person: Person) -> None:
    person.click_section("Två")
    assert person.section.heading == "Två"
    assert person.focus is person.window.outline
    check_screen(person.window)


def test_arrows_walk_through_the_outline(person: Person) -> None:
    seen = []
    for _ in range(4):
        person.press("Down")
        seen.append(person.section.heading)
        check_screen(person.window)
    assert seen == ["Ett.ett", "Ett.två", "Två", "Tre"]
    person.press("Home")
    assert person.shown == ""
    check_screen(person.window)


def test_enter_goes_to_the_text(person: Person) -> None:
    person.press("Down", "Down", "Down", "Return")
    assert person.focus.objectName() == "pane_0"
    person.write("x")
    assert person.blocks == (replace(person.blocks[0], content=text("xb")),)


def test_a_section_is_renamed_in_the_outline(person: Person) -> None:
    person.press("Down", "F2")
    line = editor_of(person)
    line.selectAll()
    write(line, "Öppnande – ”nytt”")
    press(line, "Return")
    turn()
    assert person.section.heading == "Öppnande – ”nytt”"
    check_screen(person.window)
    person.window.outline.setFocus()
    person.press("Ctrl+Z")
    assert person.section.heading == "Ett.ett"
    check_screen(person.window)


def test_a_rename_is_given_up_with_escape(person: Person) -> None:
    person.press("F2")
    line = editor_of(person)
    write(line, "x")
    press(line, "Escape")
    turn()
    assert person.section.heading == "Ett"
    assert not person.session.can_undo


def test_f2_in_the_text_goes_to_the_heading(person: Person) -> None:
    person.press("Return", "F2").write("Nytt")
    assert person.focus.objectName() == "heading"
    assert person.section.heading == "Nytt"
    check_screen(person.window)


def test_a_section_is_dragged_elsewhere_and_undone(person: Person) -> None:
    model = person.window.outline.outline
    before = person.headings()
    data = model.mimeData([model.index_of(person.id_of("Tre"))])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index_of(person.id_of("Ett")))
    assert person.headings() == ["Ett", ["Tre", "Ett.ett", "Ett.två"], "Två"]
    check_screen(person.window)
    person.choose("undo")
    assert person.headings() == before
    check_screen(person.window)


def test_sections_are_moved_by_keys(person: Person) -> None:
    person.press("Alt+Down")
    assert person.headings() == ["Två", "Ett", ["Ett.ett", "Ett.två"], "Tre"]
    person.press("Alt+Shift+Right")
    assert person.headings() == ["Två", ["Ett", ["Ett.ett", "Ett.två"]], "Tre"]
    person.press("Alt+Shift+Left", "Alt+Up")
    assert person.headings() == ["Ett", ["Ett.ett", "Ett.två"], "Två", "Tre"]
    assert person.section.heading == "Ett"
    check_screen(person.window)


def test_sections_are_moved_from_the_text_too_and_the_caret_stays(person: Person) -> None:
    person.press("Down", "Down", "Down", "Return", "End").press("Alt+Up").write("!")
    assert person.headings()[0] == "Två"
    assert person.blocks[0].content == text("b!")  # pyright: ignore
    check_screen(person.window)


def test_only_what_can_be_done_is_offered(person: Person) -> None:
    def offered() -> set[str]:
        names = ("move_up", "move_down", "indent", "outdent", "delete_section", "new_subsection", "rename")
        return {name for name in names if person.action(name).isEnabled()}

    here = {"delete_section", "new_subsection", "rename"}
    assert offered() == here | {"move_down"}
    person.press("Down", "Down")
    assert offered() == here | {"move_up", "indent", "outdent"}
    person.press("Home")
    assert offered() == set()


def test_a_new_section_follows_the_shown_one_and_its_heading_is_written_at_once(person: Person) -> None:
    person.press("Ctrl+Return").write("Nytt")
    assert person.headings() == ["Ett", ["Ett.ett", "Ett.två"], "Nytt", "Två", "Tre"]
    person.press("Return").write("text")
    assert person.focus.objectName() == "pane_0"
    check_screen(person.window)


def test_a_new_sub_section_is_the_last_inside(person: Person) -> None:
    person.press("Ctrl+Shift+Return").write("Nytt")
    assert person.headings() == ["Ett", ["Ett.ett", "Ett.två", "Nytt"], "Två", "Tre"]
    check_screen(person.window)


def test_from_the_header_page_a_new_section_comes_first(person: Person) -> None:
    person.press("Home", "Ctrl+Return").write("Nytt")
    assert person.headings()[0] == "Nytt"


@pytest.mark.parametrize(
    ("heading", "after"), [("Ett.ett", "Ett.två"), ("Ett.två", "Ett.ett"), ("Ett", "Två"), ("Tre", "Två")]
)
def test_a_deleted_section_gives_place_to_its_neighbour(person: Person, heading: str, after: str) -> None:
    person.click_section(heading)
    person.press("Delete")
    assert person.section.heading == after
    assert person.focus is person.window.outline
    check_screen(person.window)
    person.press("Ctrl+Z")
    assert person.section.heading == heading
    check_screen(person.window)


def test_an_only_child_gives_place_to_its_parent(person: Person) -> None:
    person.press("Down", "Delete", "Delete")
    assert person.section.heading == "Ett"
    check_screen(person.window)


def test_with_the_last_section_gone_the_header_page_is_shown(person: Person) -> None:
    person.press("Delete", "Delete", "Delete")
    assert person.headings() == []
    assert person.shown == ""
    check_screen(person.window)
    person.press("Ctrl+Return").write("Nytt")
    assert person.headings() == ["Nytt"]
    check_screen(person.window)


def test_delete_in_the_text_takes_letters_and_never_the_section(person: Person) -> None:
    person.press("Return", "Home", "Delete")
    assert person.headings() == ["Ett", ["Ett.ett", "Ett.två"], "Två", "Tre"]
    assert person.blocks == ()
    person.press("Ctrl+Shift+Delete")
    assert person.headings() == ["Två", "Tre"]
    assert person.focus.objectName() == "pane_0"
    check_screen(person.window)


def test_next_and_previous_section_stay_in_the_text(person: Person) -> None:
    person.press("Return", "End")
    seen = []
    for _ in range(5):
        person.press("Ctrl+PgDown")
        seen.append(person.section.heading)
        assert person.focus.objectName() == "pane_0"
    assert seen == ["Ett.ett", "Ett.två", "Två", "Tre", "Tre"]
    for _ in range(4):
        person.press("Ctrl+PgUp")
    assert person.section.heading == "Ett"
    person.write("!")
    assert person.blocks[0].content == text("a!")  # pyright: ignore
    person.press("Ctrl+PgUp", "Ctrl+PgUp")
    assert person.shown == ""


def test_what_is_folded_stays_folded(person: Person) -> None:
    outline = person.window.outline
    outline.collapse(outline.outline.index_of(person.id_of("Ett")))
    person.click_section("Tre")
    person.press("Alt+Up", "Return").write("x")
    assert not outline.isExpanded(outline.outline.index_of(person.id_of("Ett")))
    person.window.outline.setFocus()
    person.press("Ctrl+Z", "Ctrl+Z")
    assert not outline.isExpanded(outline.outline.index_of(person.id_of("Ett")))
    check_screen(person.window)


def test_a_new_section_inside_a_folded_one_is_shown(person: Person) -> None:
    outline = person.window.outline
    outline.collapse(outline.outline.index_of(person.id_of("Ett")))
    person.press("Ctrl+Shift+Return").write("Nytt")
    index = outline.outline.index_of(person.id_of("Nytt"))
    assert outline.visualRect(index).isValid()
    assert outline.currentIndex() == index


def test_a_section_without_a_heading_is_named_so(person: Person) -> None:
    person.press("Ctrl+Return")
    index = person.window.outline.currentIndex()
    assert index.data() == "(utan rubrik)"


def test_letters_find_the_section_that_begins_with_them(person: Person) -> None:
    person.write("Tr")
    assert person.section.heading == "Tre"


def test_undo_while_a_row_is_renamed_changes_nothing_unseen(person: Person) -> None:
    person.press("Alt+Down", "F2")
    line = editor_of(person)
    write(line, "x")
    person.choose("undo")
    turn()
    check_screen(person.window)
    assert person.window.outline.state() != QAbstractItemView.State.EditingState or QApplication.focusWidget()
    assert person.window.outline.outline.rowCount(QModelIndex()) == 4
