"""Footnotes: set in, written under the pane, numbered through the document, taken away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from app.model.blocks import paragraph
from app.model.inlines import Footnote, LineBreak, Marks, Text, footnote
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.ui.footnote_list import note_content
from app.ui.window import Window
from tests.ui.driving import Person, turn
from tests.ui.showing import check_screen


@pytest.fixture
def writer(person: Person) -> Person:
    return person.press("Ctrl+PgDown").write("Föreskrifterna")


def note(person: Person, place: int = 0) -> Footnote:
    notes = [inline for inline in person.blocks[0].content if isinstance(inline, Footnote)]  # pyright: ignore
    return notes[place]


def numbers(window: Window) -> list[str]:
    turn()
    view = window.view
    assert view is not None
    labels = [label for editor in view.section_page.editors for label in editor.notes.findChildren(QLabel)]
    return [label.text() for label in labels if label.isVisible()]


def test_a_footnote_is_set_in_and_written_under_the_pane(writer: Person) -> None:
    writer.press("Ctrl+Alt+F")
    assert writer.focus.objectName() == "footnote_0"
    assert writer.focus.accessibleName() == "Fotnot 1"
    writer.write("HSLF-FS 2020:12 – ”råd”")
    assert note(writer).content == (Text("HSLF-FS 2020:12 – ”råd”"),)
    assert numbers(writer.window) == ["1"]
    check_screen(writer.window)


def test_escape_goes_back_behind_the_mark(writer: Person) -> None:
    writer.press("Ctrl+Alt+F").write("not").press("Escape").write(" gäller.")
    assert [type(inline) for inline in writer.blocks[0].content] == [Text, Footnote, Text]  # pyright: ignore
    assert writer.focus.objectName() == "pane_0"


def test_enter_at_the_mark_goes_to_the_footnote(writer: Person) -> None:
    writer.press("Ctrl+Alt+F", "Escape", "Shift+Left", "Return")
    assert writer.focus.objectName() == "footnote_0"


def test_a_footnote_has_marks_and_line_breaks_but_no_lists(writer: Person) -> None:
    writer.press("Ctrl+Alt+F").write("se ").press("Ctrl+I").write("lagen").press("Return").write("slut")
    assert note(writer).content == (
        Text("se "),
        Text("lagen", Marks(italic=True)),
        LineBreak(),
        Text("slut", Marks(italic=True)),
    )
    for name in ("bullets", "numbers", "quote", "table", "footnote", "picture"):
        assert not writer.action(name).isEnabled(), name
    assert writer.action("link").isEnabled()
    check_screen(writer.window)


def test_what_a_footnote_cannot_hold_does_not_come_into_it(writer: Person) -> None:
    writer.press("Ctrl+Shift+8").write("punkt").press("Ctrl+A", "Ctrl+C", "End", "Ctrl+Alt+F", "Ctrl+V")
    assert (
        writer.minutes.sections[0]
        .parts[0]
        .blocks[0]
        .items[0]
        .blocks[0]
        .content[1]
        .content[0]
        .text.startswith("Föreskrifterna")
    )  # pyright: ignore
    check_screen(writer.window)


def test_numbers_follow_the_order_of_the_marks(writer: Person) -> None:
    writer.press("Ctrl+Alt+F").write("första").press("Escape", "Home", "Ctrl+Alt+F").write("före")
    assert numbers(writer.window) == ["1", "2"]
    assert [note(writer, 0).content, note(writer, 1).content] == [(Text("före"),), (Text("första"),)]
    check_screen(writer.window)


def test_a_deleted_mark_takes_its_row_and_undo_brings_both(writer: Person) -> None:
    writer.press("Ctrl+Alt+F").write("not").press("Escape", "Backspace")
    assert writer.notes() == []
    check_screen(writer.window)
    writer.press("Ctrl+Z")
    assert len(writer.notes()) == 1
    assert note(writer).content == (Text("not"),)
    check_screen(writer.window)


def test_undo_in_a_footnote_stays_in_the_footnote(writer: Person) -> None:
    writer.press("Ctrl+Alt+F").write("ett ").write("två").press("Ctrl+Z")
    assert note(writer).content == (Text("ett "),)
    assert writer.focus.objectName() == "footnote_0"
    writer.write("tre")
    assert note(writer).content == (Text("ett tre"),)


def test_undoing_the_footnote_itself_goes_back_to_the_text(writer: Person) -> None:
    writer.press("Ctrl+Alt+F", "Ctrl+Z")
    assert writer.focus.objectName() == "pane_0"
    assert writer.notes() == []
    writer.write("!")
    assert writer.blocks[0].content == (Text("Föreskrifterna!"),)  # pyright: ignore
    check_screen(writer.window)


def test_numbers_run_on_from_section_to_section(reader: Callable[[Package], Person]) -> None:
    first = new_section("Ett", paragraph(Text("a"), footnote("1"), footnote("2")))
    second = new_section("Två", paragraph(Text("b"), footnote("3")))
    person = reader(Package(replace(new_minutes(), sections=(first, second))))
    person.press("Ctrl+PgDown")
    assert numbers(person.window) == ["3"]
    person.press("Alt+Up")
    assert numbers(person.window) == ["1"]
    check_screen(person.window)


def test_a_footnote_keeps_of_blocks_what_it_can_hold() -> None:
    blocks = (paragraph(Text("a"), footnote("x")), paragraph(), paragraph(Text("b")))
    assert note_content(blocks) == (Text("a"), LineBreak(), LineBreak(), Text("b"))
