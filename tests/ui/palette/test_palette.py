"""The palette in the real window: opened, typed in, left, and what was chosen done where the caret was."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.model.blocks import Paragraph
from app.model.inlines import Text, plain
from app.model.minutes import Package
from app.ui.palette.palette import Palette, spoken
from tests.meeting import build
from tests.ui.driving import Person, press, turn, write


@cache
def _meeting() -> Package:
    return build.package()


@pytest.fixture
def secretary(reader: Callable[[Package], Person]) -> Person:
    """Somebody in the midst of the sample meeting, in the text of an item."""
    person = reader(_meeting())
    person.window.aids.begin()
    person.window.resize(1200, 800)
    item = person.minutes.sections[4]
    person.show_section(item.heading)
    person.view.section_page.editors[0].pane.setFocus()
    return person


def opened(person: Person, keys: str = "Ctrl+K") -> Palette:
    person.press(keys)
    palette = person.window.aids.palette.palette
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.line
    return palette


def said(person: Person) -> str:
    return "".join(plain(b.content) for b in person.pane.blocks() if isinstance(b, Paragraph))


def test_a_command_is_done_in_the_text_as_it_was_left(secretary: Person) -> None:
    pane = secretary.pane
    secretary.press("Ctrl+Home").write("Nytt ord.").press("Ctrl+Shift+Left", "Ctrl+Shift+Left")
    chosen = pane.textCursor().selectedText()
    palette = opened(secretary)
    secretary.write("fet")
    assert palette.current is not None
    assert (palette.current.title, palette.current.keys) == ("Fetstil", "Ctrl+B")
    assert palette.current.note == "Format"
    secretary.press("Return")
    assert not palette.isVisible()
    assert secretary.focus is pane
    assert pane.textCursor().selectedText() == chosen
    block = pane.blocks()[0]
    assert isinstance(block, Paragraph)
    bold = [i.text for i in block.content if isinstance(i, Text) and i.marks.bold]
    assert bold == [chosen]
    opened(secretary).leave()
    assert secretary.window.settings.used[0] == "command bold"


def test_escape_and_the_same_key_again_leave_everything_as_it_was(secretary: Person) -> None:
    pane, before = secretary.pane, secretary.minutes
    for key in ("Escape", "Ctrl+K"):
        palette = opened(secretary)
        secretary.write("radera")
        secretary.press(key)
        assert not palette.isVisible()
        assert secretary.focus is pane
    assert secretary.minutes is before


def test_a_section_is_gone_to_by_number_and_by_heading(secretary: Person) -> None:
    palette = opened(secretary)
    sections = [entry for entry in palette.found if entry.kind == "section" and entry.value]
    target = sections[7]
    secretary.write("§" + target.title.split()[1])
    assert palette.current == target
    secretary.press("Return")
    assert secretary.shown == target.value
    opened(secretary)
    secretary.write(secretary.minutes.sections[2].heading[:12]).press("Enter")
    assert secretary.shown == secretary.minutes.sections[2].id


def test_a_person_is_named_with_party_and_known_again(secretary: Person) -> None:
    secretary.press("Ctrl+Home")
    palette = opened(secretary)
    secretary.write("@")
    entry = next(each for each in palette.found if "(" in each.title)
    secretary.write(entry.title[:6]).press("Return")
    block = secretary.pane.blocks()[0]
    assert isinstance(block, Paragraph)
    first = block.content[0]
    assert isinstance(first, Text)
    assert first.marks.person
    assert first.text == entry.title
    secretary.press("Ctrl+Z")
    assert not said(secretary).startswith(first.text)


def test_a_phrase_is_inserted_with_its_first_place_selected(secretary: Person) -> None:
    secretary.press("Ctrl+End").write("\u2060").press("Backspace", "Ctrl+End")
    palette = opened(secretary, "Ctrl+Shift+H")
    assert {entry.kind for entry in palette.found} == {"phrase"}
    secretary.write("bordl").press("Return")
    assert secretary.pane.textCursor().selectedText() == "⟨sammanträde⟩"
    assert "Kommunstyrelsen bordlägger ärendet till ⟨sammanträde⟩." in said(secretary)


def test_what_cannot_be_done_now_is_grey_and_does_nothing(secretary: Person) -> None:
    assert not secretary.action("delete_row").isEnabled()
    palette = opened(secretary)
    secretary.write("ta bort rad")
    entry = next(e for e in palette.found if e.key == "command delete_row")
    assert not entry.enabled
    palette.list.setCurrentIndex(palette.list.model().index(list(palette.found).index(entry), 0))
    secretary.press("Return")
    assert palette.isVisible()
    palette.leave()


def test_people_and_phrases_are_offered_only_where_they_can_be_inserted(secretary: Person) -> None:
    secretary.pane.setReadOnly(True)
    palette = opened(secretary)
    assert not {entry.kind for entry in palette.found} & {"person", "phrase"}
    palette.leave()


def test_from_the_outline_a_phrase_goes_to_where_the_caret_was(secretary: Person) -> None:
    pane = secretary.pane
    secretary.window.outline.setFocus()
    opened(secretary)
    secretary.write("+jäv").press("Down", "Up", "Return")
    assert secretary.pane is pane
    assert pane.textCursor().selectedText() == "⟨namn⟩"


def test_no_key_does_anything_in_the_window_under_it(secretary: Person) -> None:
    before = secretary.minutes
    palette = opened(secretary)
    secretary.press("Ctrl+Return", "Alt+Up", "Ctrl+Shift+Delete", "Ctrl+Z", "Alt+N")
    assert palette.line.text() == ""
    assert palette.isVisible()
    assert secretary.minutes is before
    palette.leave()


def test_arrows_and_tab_go_through_what_was_found_and_it_says_when_nothing_is(secretary: Person) -> None:
    palette = opened(secretary)
    secretary.write("ny")
    first = palette.current
    secretary.press("Down")
    assert palette.current is palette.found[1]
    secretary.press("Tab", "Up", "Up", "Up")
    assert palette.current is palette.found[-1]
    secretary.press("Down")
    assert palette.current is first
    secretary.press("PgDown", "PgUp")
    assert palette.current is first
    secretary.write("qqqq")
    assert palette.current is None
    assert palette.nothing.isVisible()
    secretary.press("Return")
    assert palette.isVisible()
    secretary.press("Escape")


def test_it_goes_when_somebody_clicks_elsewhere(secretary: Person) -> None:
    palette = opened(secretary)
    secretary.view.section_page.heading.setFocus()
    turn()
    assert not palette.isVisible()
    assert secretary.focus is secretary.view.section_page.heading


def test_every_command_of_the_menus_is_there_once(secretary: Person) -> None:
    palette = opened(secretary)
    keys = [entry.key for entry in palette.found if entry.kind == "command"]
    names = {action.objectName() for action in secretary.window.actions_.all()}
    assert {f"command {name}" for name in names} - set(keys) == {"command palette"}
    assert len(keys) == len(set(keys))
    palette.leave()


def test_it_is_named_for_screen_readers(secretary: Person) -> None:
    palette = opened(secretary)
    for widget in (palette.line, palette.list):
        found = QAccessible.queryAccessibleInterface(widget)
        assert found.text(QAccessible.Text.Name)
    assert palette.current is not None
    assert spoken(palette.found[0]).startswith(palette.found[0].title)
    press(palette.line, "Escape")
    write(secretary.focus, "x")
