"""Split, join, status, whose it is, folding, filtering and the menu, at the window."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu

from app.model import tree
from app.model.blocks import empty_table, paragraph
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.inlines import text
from app.model.minutes import Package, new_minutes
from app.model.sections import Section, new_section
from app.ui.outline.model import MINE, STATUS
from tests.ui.driving import Person, turn, until
from tests.ui.showing import check_screen

Reader = Callable[[Package], Person]


def sit_down(reader: Reader, *sections: Section) -> Person:
    minutes = new_minutes("protokoll")
    header = replace(minutes.header, title="Möte", first_number=44)
    person = reader(Package(replace(minutes, header=header, sections=sections)))
    person.window.aids.begin()
    return person


@pytest.fixture
def person(reader: Reader) -> Person:
    """Somebody in the text of the first of three items."""
    inner = new_section("Bakgrund", paragraph(*text("djupt")))
    person = sit_down(
        reader,
        new_section("Budget", paragraph(*text("ett två")), paragraph(*text("tre")), sections=(inner,)),
        new_section("Avfall", paragraph(*text("sopor"))),
        new_section("Val"),
    )
    person.view.focus_text()
    return person


def words(section: Section) -> list[str]:
    return [block.content[0].text for part in section.parts for block in part.blocks]  # pyright: ignore


def rows(person: Person) -> list[str]:
    """The headings of the rows that can be seen."""
    view = person.window.outline
    index, found = view.indexAt(QPoint(5, 5)), list[str]()
    while index.isValid():
        found.append(str(index.data(Qt.ItemDataRole.EditRole)))
        index = view.indexBelow(index)
    return found[1:] if found and not found[0] else found


# Split and join


def test_a_section_is_split_at_the_caret_and_its_heading_is_written_at_once(person: Person) -> None:
    person.press(*4 * ["Right"], "Ctrl+Alt+Return").write("Ny")
    assert person.headings() == ["Budget", "Ny", ["Bakgrund"], "Avfall", "Val"]
    assert [words(s) for s in person.minutes.sections[:2]] == [["ett "], ["två", "tre"]]
    check_screen(person.window)
    person.press("Ctrl+Z", "Ctrl+Z")
    assert person.headings() == ["Budget", ["Bakgrund"], "Avfall", "Val"]
    assert person.pane.caret() == caret_at(Spot(0, offset=4))
    check_screen(person.window)
    person.press("Ctrl+Shift+Z")
    assert person.focus.objectName() == "heading"


def test_a_section_is_joined_with_the_row_above_and_the_caret_stays_with_its_text(person: Person) -> None:
    person.show_section("Avfall")
    person.view.focus_text()
    person.press("Right", "Ctrl+Alt+Backspace").write("!")
    assert person.headings() == ["Budget", ["Bakgrund"], "Val"]
    assert person.section.heading == "Bakgrund"
    assert words(person.section) == ["djupt", "Avfall", "s!opor"]
    check_screen(person.window)
    person.press("Ctrl+Z", "Ctrl+Z")
    assert person.section.heading == "Avfall"
    assert person.pane.caret() == caret_at(Spot(0, offset=1))


def test_splitting_and_joining_are_undone_in_one_step_each(person: Person) -> None:
    before = person.minutes
    person.press(*4 * ["Right"], "Ctrl+Alt+Return", "Ctrl+Alt+Backspace")
    assert person.headings() == ["Budget", ["Bakgrund"], "Avfall", "Val"]
    assert words(person.section) == ["ett ", "två", "tre"]
    check_screen(person.window)
    person.press("Ctrl+Z", "Ctrl+Z")
    assert person.minutes == before


def test_what_cannot_be_split_or_joined_is_told_in_a_line(reader: Reader) -> None:
    person = sit_down(reader, new_section("Tabell", empty_table(2, 2)), new_section("Två"))
    person.view.focus_text()
    person.pane.set_caret(Caret(Spot(1, 0, 0), Spot(1, 0, 0)))
    person.press("Ctrl+Alt+Return")
    assert "tabell" in person.notice
    person.press("Ctrl+Alt+Backspace")
    assert "före" in person.notice
    assert not person.session.can_undo


# Working notes


def test_one_key_goes_on_to_the_next_status_and_the_row_says_it(person: Person) -> None:
    person.press("Ctrl+Alt+K")
    model = person.window.outline.outline
    index = model.index_of(person.shown)
    assert (person.section.status, index.data(STATUS)) == ("started", "started")
    assert "påbörjat" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    person.press("Ctrl+Alt+K", "Ctrl+Alt+K")
    assert person.section.status == "ready"
    person.press("Ctrl+Alt+K")
    assert person.section.status == ""
    assert person.pane.hasFocus()
    check_screen(person.window)


def test_several_sections_become_mine_at_once(person: Person) -> None:
    person.window.use_settings(
        replace(person.window.settings, author=replace(person.window.settings.author, name="Eva Berg"))
    )
    person.window.outline.setFocus()
    person.press("Shift+Down", "Shift+Down", "Ctrl+Alt+M")
    written = [section.writer for section in person.minutes.sections]
    assert written == ["Eva Berg", "Eva Berg", ""]
    assert person.action("mine").isChecked()
    index = person.window.outline.outline.index_of(person.shown)
    assert index.data(MINE)
    assert "mitt att skriva" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    person.press("Ctrl+Alt+M")
    assert not person.action("mine").isChecked()
    assert not any(section.writer for section in person.minutes.sections)


def test_without_an_author_in_the_settings_mine_is_who_is_logged_on(person: Person) -> None:
    person.press("Ctrl+Alt+M")
    assert person.section.writer == person.window.aids.structure.me != ""


# Folding and the filter


def test_everything_is_folded_in_and_out(person: Person) -> None:
    person.choose("fold_all")
    until(lambda: rows(person) == ["Budget", "Avfall", "Val"])
    person.choose("new_section")
    until(lambda: rows(person) == ["Budget", "", "Avfall", "Val"])
    person.choose("unfold_all")
    until(lambda: rows(person) == ["Budget", "Bakgrund", "", "Avfall", "Val"])


def test_typing_filters_and_what_holds_a_hit_stays(person: Person) -> None:
    person.choose("fold_all").press("Ctrl+Shift+F")
    person.write("bakg")
    until(lambda: rows(person) == ["Budget", "Bakgrund"])
    assert person.find("outline_filter_count").text() == "1 av 4"  # pyright: ignore
    person.press("Escape")
    until(lambda: rows(person) == ["Budget", "Avfall", "Val"])
    assert person.pane.hasFocus()


def test_a_filter_finds_by_number_and_enter_goes_to_the_text(person: Person) -> None:
    person.press("Ctrl+Shift+F").write("§ 45")
    until(lambda: rows(person) == ["Budget", "Avfall"])  # the shown one stays
    person.press("Return")
    assert person.section.heading == "Avfall"
    assert person.pane.hasFocus()
    until(lambda: rows(person) == ["Avfall"])
    person.window.outline.setFocus()
    person.press("Escape")
    until(lambda: rows(person) == ["Budget", "Bakgrund", "Avfall", "Val"])


def test_a_ready_made_filter_follows_what_is_written(person: Person) -> None:
    person.press("Ctrl+Shift+F")
    box = person.find("outline_filter_choice", QComboBox)
    box.setCurrentIndex(box.findData("undecided"))
    until(lambda: rows(person) == ["Budget", "Avfall", "Val"])
    box.setCurrentIndex(box.findData("empty"))
    until(lambda: rows(person) == ["Budget", "Val"])
    person.find("outline_filter", QLineEdit).setFocus()
    person.press("Down")
    assert person.focus is person.window.outline
    assert person.section.heading == "Val"


def test_nothing_is_moved_past_what_cannot_be_seen(person: Person) -> None:
    assert person.action("move_down").isEnabled()
    person.press("Ctrl+Shift+F").write("val")
    until(lambda: person.window.outline.filtered)
    assert not person.action("move_down").isEnabled()
    assert not person.action("indent").isEnabled()
    person.press("Escape")
    assert person.action("move_down").isEnabled()


def test_a_new_section_is_seen_though_the_filter_does_not_let_it_through(person: Person) -> None:
    person.press("Ctrl+Shift+F").write("val")
    person.press("Escape")
    person.press("Ctrl+Shift+F").write("budget")
    until(lambda: rows(person) == ["Budget"])
    person.press("Return", "Ctrl+Return").write("Nytt")
    until(lambda: rows(person) == ["Budget", "Nytt"])
    check_screen(person.window)


def test_a_thousand_sections_are_filtered_within_a_frame(reader: Reader) -> None:
    sections = [new_section(f"Ärende nummer {n} om ärenden") for n in range(1000)]
    person = sit_down(reader, *sections)
    person.press("Ctrl+Shift+F")
    person.write("ä")
    for letter in "rende nummer 77":
        begun = perf_counter()
        person.write(letter)
        person.window.aids.structure.filtering.apply()
        assert perf_counter() - begun < 0.25  # some ms; a machine under load takes longer
    until(lambda: len(rows(person)) == 21)  # those with 77 in them, § 77 and the shown one
    assert len(list(tree.walk(person.minutes.sections))) == 1000


# The menu


def test_the_menu_of_the_outline_sets_the_status(person: Person) -> None:
    view = person.window.outline
    at = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    assert {"rename", "split_section", "join_section", "mine", "fold_all", "delete_section"} <= set(names)
    inner = menu.findChild(QMenu, "outline_status_menu")
    assert isinstance(inner, QMenu)
    next(each for each in inner.actions() if each.objectName() == "status_ready").trigger()
    menu.close()
    turn()
    assert person.section.status == "ready"
