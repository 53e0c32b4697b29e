"""The side panel: when it is there, how one comes to it and back, and that it costs a start nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QTabBar

from app.model.minutes import Package, new_minutes
from app.session.edits import SetHeader
from app.ui.application import Application
from tests.ui.driving import Person, turn, until
from tests.ui.showing import check_screen
from tests.ui.side.meeting import package
from tests.ui.test_accessible import check_labels, check_names

Reader = Callable[[Package], Person]


def tab(person: Person) -> str:
    return person.window.side.panel.tab("").name


def test_it_stands_beside_a_protokoll_and_not_beside_notes(reader: Reader, program: Application) -> None:
    assert reader(package()).window.side.isVisible()
    assert not reader(Package(new_minutes("notes"))).window.side.isVisible()


def test_it_is_filled_only_after_the_window_is_there(reader: Reader) -> None:
    person = reader(package())
    assert person.window.side._panel is None
    until(lambda: person.window.side._panel)
    assert person.focus.objectName() == "pane_0", "it takes no focus"
    notes = reader(Package(new_minutes("notes")))
    turn(20)
    assert notes.window.side._panel is None


def test_it_comes_and_goes_with_the_kind_of_document(reader: Reader) -> None:
    from msgspec.structs import replace

    person = reader(package())
    header = replace(person.minutes.header, kind="notes")
    person.session.apply(SetHeader(header, "kind"))
    assert not person.window.side.isVisible()
    person.choose("undo")
    assert person.window.side.isVisible()


def test_hiding_it_is_remembered_for_the_kind_of_document(reader: Reader, program: Application) -> None:
    person = reader(package())
    person.window.side.toggleViewAction().trigger()
    assert not person.window.side.isVisible()
    assert not program.settings.side_protokoll
    assert not reader(package()).window.side.isVisible()
    notes = reader(Package(new_minutes("notes")))
    notes.window.side.toggleViewAction().trigger()
    assert program.settings.side_notes
    assert not program.settings.side_protokoll
    assert reader(Package(new_minutes("notes"))).window.side.isVisible()


def test_f9_goes_to_attendance_and_escape_back_to_the_caret(reader: Reader) -> None:
    person = reader(package())
    person.press("End").write("x").press("F9")
    assert person.focus.objectName() == "people"
    person.press("Escape").write("y")
    assert person.pane.toPlainText() == "Text.xy"
    check_screen(person.window)


def test_f8_goes_to_the_checks(reader: Reader) -> None:
    person = reader(package())
    person.press("F8")
    assert tab(person) == "checks"
    assert person.focus.objectName() == "findings"
    person.press("F9")
    assert tab(person) == "attendance"


def test_f9_shows_the_panel_where_it_was_hidden(reader: Reader) -> None:
    person = reader(Package(new_minutes("notes")))
    person.press("F9")
    assert person.window.side.isVisible()
    assert person.focus.objectName() == "people"


def test_f6_goes_through_it_and_the_keys_of_the_tabs_too(reader: Reader) -> None:
    person = reader(package())
    person.press("F6")
    assert person.focus.objectName() == "people"
    person.press("F6")
    assert person.window.toolbar.isAncestorOf(person.focus)
    person.press("F6", "F6")
    assert person.focus.objectName() == "pane_0"
    person.press("F9", "Shift+Tab", "Shift+Tab")
    assert isinstance(person.focus, QTabBar)
    person.press("Left")
    assert person.focus.objectName() == "side_tabs"


def test_every_widget_of_the_panel_is_named_and_labelled(reader: Reader) -> None:
    person = reader(package())
    panel = person.window.side.panel
    for name in ("attendance", "checks"):
        panel.show_tab(name)
        turn()
        check_names(person.window)
        check_labels(panel)
    person.press("F9", "+")
    check_names(person.window)
    check_labels(panel)


def test_it_stands_beside_the_next_document_too(reader: Reader, program: Application) -> None:
    person = reader(package())
    person.press("F9")
    session = reader(package()).session
    from app.formats.result import Read

    person.window.documents.session = session
    person.window.show_session(session, Read(session.package()))
    assert person.window.side.panel.tab("attendance").view is person.window.view
