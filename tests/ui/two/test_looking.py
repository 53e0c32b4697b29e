"""Only the text, and the whole screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.storage.settings import Settings
from tests.ui.driving import Person, turn, until

BESIDE = ("outline_dock", "side_dock", "toolbar")


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    """Somebody in the text of a protokoll of two items."""
    sections = (new_section("Budget", paragraph(*text("ett"))), new_section("Avfall"))
    minutes = new_minutes("protokoll")
    minutes = replace(minutes, sections=sections, header=replace(minutes.header, title="Möte"))
    person = reader(Package(minutes))
    person.window.aids.begin()
    person.view.focus_text()
    turn(4)
    return person


def beside(person: Person) -> list[bool]:
    found = [person.window.findChild(QWidget, name) for name in BESIDE]
    return [each is not None and each.isVisible() for each in found]


def test_only_the_text_is_left_and_everything_comes_back_as_it_was(person: Person) -> None:
    before, pane = beside(person), person.pane
    wide = pane.width()
    person.window.resize(1600, 800)
    person.press("Shift+F11")
    assert beside(person) == [False, False, False]
    until(lambda: pane.width() < 1200)
    assert person.focus is pane
    assert person.action("focus_mode").isChecked()
    assert person.window.menuBar().isVisible()
    person.write("x").press("Ctrl+PgDown")
    assert person.section.heading == "Avfall"
    person.press("Escape")
    assert beside(person) == before
    assert not person.action("focus_mode").isChecked()
    assert person.window.centralWidget().layout().contentsMargins().left() == 0  # pyright: ignore
    person.press("Shift+F11", "Shift+F11")
    assert beside(person) == before
    assert wide > 0


def test_who_was_in_the_outline_is_in_the_text(person: Person) -> None:
    person.window.outline.setFocus()
    person.press("Shift+F11")
    assert person.pane.hasFocus()


def test_what_was_hidden_before_stays_so(person: Person) -> None:
    person.find("outline_dock").hide()
    person.press("Shift+F11", "Escape")
    assert beside(person) == [False, *beside(person)[1:]]
    assert beside(person)[2]


def test_a_window_that_closes_with_only_its_text_is_remembered_whole(person: Person) -> None:
    kept: list[Settings] = []
    person.window.settings_changed.connect(kept.append)
    person.press("Shift+F11")
    person.window._close_for_good()
    assert kept[-1].state
    assert all(settings.side_protokoll for settings in kept)


def test_the_state_kept_is_that_of_the_whole_window(person: Person) -> None:
    whole = person.window.saveState()
    person.press("Shift+F11")
    assert person.window.saveState() != whole
    person.window.aids.settle()
    assert person.window.saveState() == whole


def test_the_whole_screen_and_back(person: Person) -> None:
    person.press("F11")
    until(person.window.isFullScreen)
    assert person.action("full_screen").isChecked()
    person.press("F11")
    until(lambda: not person.window.isFullScreen())
    assert not person.action("full_screen").isChecked()
