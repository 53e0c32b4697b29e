"""The start page: over an empty document at the start, never in the way of what is written."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from app.model.minutes import Package
from app.storage import settings as stored
from app.storage.settings import Settings
from app.ui.application import Application
from app.ui.welcome.helper import sample
from app.ui.welcome.page import StartPage
from tests.ui.driving import Person, turn, until


@pytest.fixture(autouse=True)
def welcomed(no_start_page: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.welcome.helper.AT_START", True)


@pytest.fixture
def starter(program: Application) -> Callable[[], Person]:
    def start() -> Person:
        program.open_first([], None)
        made = Person(program.windows[0])
        made.window.aids.begin()
        return made

    return start


def page(person: Person) -> StartPage | None:
    return person.window.aids.welcome.page


def test_a_start_without_a_file_shows_it_and_leaves_the_focus_in_the_title(
    starter: Callable[[], Person],
) -> None:
    person = starter()
    assert page(person) is not None
    assert person.focus.objectName() == "title"


def test_the_first_letter_stands_in_the_title_and_the_page_is_gone(starter: Callable[[], Person]) -> None:
    person = starter().write("Möte")
    assert page(person) is None
    assert person.minutes.header.title == "Möte"


def test_a_letter_in_the_page_stands_in_the_title_too(starter: Callable[[], Person]) -> None:
    person = starter().press("Down")
    assert person.focus.objectName() == "start_sample"
    person.write("Möte")
    assert page(person) is None
    assert person.minutes.header.title == "Möte"


def test_the_arrows_go_through_the_choices_and_back_to_the_text(starter: Callable[[], Person]) -> None:
    person = starter().press("Down", "Down")
    assert person.focus.objectName() == "start_new_notes"
    person.press("Up", "Up")
    assert person.focus.objectName() == "title"


def test_escape_takes_it_away_and_the_menu_shows_it_again(starter: Callable[[], Person]) -> None:
    person = starter().press("Down", "Escape")
    assert page(person) is None
    assert person.focus.objectName() == "title"
    person.choose("welcome")
    assert page(person) is not None


def test_enter_begins_a_protokoll(starter: Callable[[], Person]) -> None:
    person = starter().press("Down", "Down", "Down", "Return")
    assert person.minutes.header.kind == "protokoll"
    assert page(person) is None


def test_the_sample_is_a_copy_without_a_file(starter: Callable[[], Person]) -> None:
    before = sample().read_bytes()
    person = starter().press("Down", "Return")
    until(lambda: len(person.minutes.sections) > 5)
    assert person.session.path is None
    assert not person.session.dirty
    assert not any("samples" in name for name in person.window.settings.recent)
    assert page(person) is None
    assert sample().read_bytes() == before


def test_another_field_below_it_is_shown_when_somebody_goes_there(starter: Callable[[], Person]) -> None:
    person = starter()
    person.field("place").setFocus()
    assert page(person) is None


def test_unticked_it_comes_no_more(starter: Callable[[], Person], program: Application) -> None:
    person = starter()
    shown = page(person)
    assert shown is not None
    shown.at_start.click()
    assert not stored.load().start_page
    person.press("Escape")
    program.settings = replace(program.settings, start_page=False)
    program.open_first([], None)
    second = program.windows[-1]
    second.aids.begin()
    assert second.aids.welcome.page is None


def test_it_covers_the_document_however_the_window_changes(starter: Callable[[], Person]) -> None:
    person = starter()
    shown = page(person)
    assert shown is not None
    for width in (700, 1300, 500):
        person.window.resize(width, 600)
        turn()
        assert shown.geometry() == person.view.rect()


def test_a_window_that_has_just_been_resized_is_covered_as_well(program: Application) -> None:
    program.open_first([], None)
    window = program.windows[0]
    window.resize(880, 600)
    outline = window.findChild(QDockWidget, "outline_dock")
    assert outline is not None
    window.resizeDocks([outline], [180], Qt.Orientation.Horizontal)
    window.aids.begin()
    turn()
    assert window.aids.welcome.page is not None
    assert window.view is not None
    assert window.aids.welcome.page.geometry() == window.view.rect()


def test_recent_files_stand_there(program: Application) -> None:
    program.settings = Settings(recent=("/minnen/KS mars.paragraf",))
    program.open_first([], None)
    person = Person(program.windows[0])
    person.window.aids.begin()
    assert person.find("start_recent_0").accessibleName() == "KS mars"


def test_a_document_or_a_further_window_is_not_covered(
    reader: Callable[[Package], Person], starter: Callable[[], Person]
) -> None:
    from app.model.minutes import new_minutes

    person = reader(Package(new_minutes("notes")))
    person.window.aids.begin()
    assert page(person) is None


def test_new_notes_from_it_are_bare(starter: Callable[[], Person]) -> None:
    person = starter().choose("new_notes")
    turn()
    assert page(person) is None
    assert person.focus.objectName() == "title"


def test_the_tour_takes_it_away(starter: Callable[[], Person]) -> None:
    person = starter().choose("tour")
    assert page(person) is None
    assert person.window.aids.tour.bubble is not None
    person.press("Escape")
