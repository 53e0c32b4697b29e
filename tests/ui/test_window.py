"""The window round the document: title, areas, zoom, status, keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QToolBar

from app.errors import Message
from app.formats.result import Read
from app.model.blocks import paragraph
from app.model.inlines import footnote, text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.session.session import Session
from app.ui.application import Application
from tests.ui.driving import Person, turn, until
from tests.ui.showing import check_screen


def test_a_new_document_is_called_untitled_and_the_caret_is_in_its_title(person: Person) -> None:
    assert person.window.windowTitle() == "Namnlöst[*] – Paragraf"
    assert person.focus.objectName() == "title"
    assert not person.window.isWindowModified()
    person.write("Årsmöte")
    assert person.window.windowTitle() == "Årsmöte[*] – Paragraf"
    assert person.window.isWindowModified()
    check_screen(person.window)


def test_a_document_opens_in_the_section_last_edited(reader: Callable[[Package], Person]) -> None:
    first, second = new_section("Ett", paragraph()), new_section("Två", paragraph(*text("b")))
    person = reader(Package(replace(new_minutes(), sections=(first, second), last_edited=second.id)))
    assert person.section.heading == "Två"
    assert person.focus.objectName() == "pane_0"
    person.write("x")
    assert person.blocks[0].content == text("xb")  # pyright: ignore


def test_messages_of_the_reader_are_shown_and_take_no_focus(program: Application) -> None:
    minutes = replace(new_minutes(), sections=(new_section("Ett", paragraph(*text("a"))),))
    told = tuple(Message("markdown.comment-dropped", {"text": f"nr {n}"}) for n in range(12))
    window = program.add_window(Session(Package(minutes)), Read(Package(minutes), told))
    window.show()
    person = Person(window)
    assert "nr 0" in person.notice
    assert "nr 11" not in person.notice
    assert "4" in person.notice.splitlines()[-1]
    assert person.focus.objectName() == "pane_0"


def test_f6_goes_from_area_to_area_and_back(person: Person) -> None:
    person.press("Ctrl+PgDown").write("a")

    def area() -> str:
        if person.focus is person.window.outline:
            return "outline"
        return "toolbar" if person.window.toolbar.isAncestorOf(person.focus) else person.focus.objectName()

    there = [person.press("F6") and area() for _ in range(3)]
    assert there == ["toolbar", "outline", "pane_0"]
    back = [person.press("Shift+F6") and area() for _ in range(3)]
    assert back == ["outline", "toolbar", "pane_0"]
    person.write("b")
    assert person.blocks[0].content == text("ab")  # pyright: ignore


def test_the_toolbar_works_from_the_keyboard(person: Person) -> None:
    person.write("x").press("F6")
    seen = set()
    while person.focus.objectName().startswith("button_"):
        seen.add(person.focus.objectName())
        person.press("Right")
    assert {"button_open", "button_undo", "button_new_section"} <= seen
    person.press("F6", "Right", "Right", "Right", "Space")
    assert person.minutes.header.title == "", "that was undo"


def test_zoom_goes_in_steps_within_bounds(person: Person) -> None:
    size = person.find("opening").font().pointSizeF()
    person.press("Ctrl++")
    assert person.find("opening").font().pointSizeF() == pytest.approx(size * 1.1)
    person.press("Ctrl+0")
    assert person.find("opening").font().pointSizeF() == pytest.approx(size)
    for _ in range(40):
        person.choose("zoom_out")
    assert person.window.settings.zoom == 60
    for _ in range(40):
        person.choose("zoom_in")
    assert person.window.settings.zoom == 300


def test_zoom_counts_for_pages_and_footnotes_that_come_later(person: Person) -> None:
    person.press("Ctrl++", "Ctrl++", "Ctrl+PgDown", "Ctrl+Alt+F")
    assert person.notes()[0].font() == person.find("pane_0").font()
    person.press("Ctrl+PgUp", "Ctrl+PgUp")
    assert person.find("opening").font() == person.window.view.section_page.editors[0].pane.font()  # pyright: ignore


def test_the_status_bar_says_where_one_is(reader: Callable[[Package], Person]) -> None:
    inner = new_section("B", paragraph())
    sections = (new_section("A", paragraph(*text("a")), sections=(inner,)), new_section("C"))
    person = reader(Package(replace(new_minutes(), sections=sections)))
    place = person.find("status_place", QLabel)
    assert place.text() == "avsnitt 1 av 3"
    person.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert place.text() == "avsnitt 3 av 3"
    person.press("Ctrl+Return")
    assert place.text() == "avsnitt 4 av 4"
    person.choose("undo").click_section("A").press("Ctrl+PgUp")
    assert place.text() == "mötesuppgifter"
    assert person.find("status_language", QLabel).text() == "sv"


def test_words_are_counted_after_a_pause_in_typing(reader: Callable[[Package], Person]) -> None:
    section = new_section("En rubrik", paragraph(*text("tre ord till"), footnote("i noten")))
    person = reader(Package(replace(new_minutes(), sections=(section,))))
    words = person.find("status_words", QLabel)
    until(words.text)
    assert words.text() == "7 av 7 ord"
    person.write("ord ")
    assert words.text() == "7 av 7 ord"
    until(lambda: words.text() == "8 av 8 ord")


def test_the_clock_is_written_as_swedes_write_it(person: Person) -> None:
    clock = person.find("status_clock", QLabel).text()
    assert len(clock) == 5
    assert clock[2] == "."


def test_a_message_is_said_of_nothing_lost(person: Person) -> None:
    person.window.notices.show_messages("", [])
    assert person.notice == ""


def test_about_says_what_this_is(person: Person) -> None:
    person.choose("about")
    box = person.dialog()
    assert isinstance(box, QMessageBox)
    assert "Paragraf" in box.text()
    person.answer(QMessageBox.StandardButton.Ok)
    assert person.focus.objectName() == "title"


def test_quitting_closes_every_window(program: Application, person: Person) -> None:
    program.add_window().show()
    assert len(program.windows) == 2
    person.choose("quit")
    until(lambda: not program.windows)


def test_quitting_stops_at_unsaved_work(program: Application, person: Person) -> None:
    person.write("x").choose("quit")
    person.answer(QMessageBox.StandardButton.Cancel)
    assert program.windows == [person.window]


def test_quitting_asks_about_one_window_after_the_other(program: Application, person: Person) -> None:
    other = program.add_window()
    other.show()
    asked = []
    for window in (person.window, other):
        Person(window).write("x" if window is other else "y")
    person.choose("quit")
    while program.windows:
        box = person.dialog()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.Discard).click()
        turn()
    assert len(asked) == 2


# Keys


def test_no_two_actions_share_a_key(person: Person) -> None:
    keys = Counter(
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in person.window.actions_.all()
        for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_two_menus_and_no_two_of_their_entries_share_an_access_key(
    program: Application, spoken: Callable[[str], None], language: str
) -> None:
    spoken(language)
    window = program.add_window()
    window.show()
    menus = [action.menu() for action in window.menuBar().actions()]
    shared: list[list[str]] = []
    for entries in (
        window.menuBar().actions(),
        *(menu.actions() for menu in menus if isinstance(menu, QMenu)),
    ):
        words = [action.text() for action in entries if not action.isSeparator()]
        keys = Counter(access_key(each) for each in words)
        shared += [[each for each in words if access_key(each) == key] for key in keys if keys[key] > 1]
    assert shared == []


def access_key(words: str) -> str:
    before, mark, after = words.replace("&&", "").partition("&")
    return after[:1].lower() if mark else f"none: {before}"


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("page", ["header", "section"])
def test_no_two_fields_on_the_screen_share_an_access_key_with_each_other_or_a_menu(
    program: Application, spoken: Callable[[str], None], language: str, page: str
) -> None:
    spoken(language)
    window = program.add_window()
    window.show()
    person = Person(window)
    if page == "section":
        person.pick("kind", "protokoll").press("Ctrl+PgDown")
        turn()
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.buddy()]
    words = [*(action.text() for action in window.menuBar().actions()), *labels]
    keys = Counter(access_key(each) for each in words if "&" in each)
    assert {key: [w for w in words if access_key(w) == key] for key, count in keys.items() if count > 1} == {}


def test_every_action_is_in_a_menu(person: Person) -> None:
    def listed(menu: QMenu) -> list[str]:
        out: list[str] = []
        for action in menu.actions():
            inner = action.menu()
            out += listed(inner) if isinstance(inner, QMenu) else [action.objectName()]
        return out

    menus = [action.menu() for action in person.window.menuBar().actions()]
    names = [name for menu in menus if isinstance(menu, QMenu) for name in listed(menu)]
    assert {action.objectName() for action in person.window.actions_.all()} <= set(names)


def test_the_window_keeps_its_toolbar_and_outline(person: Person) -> None:
    assert person.find("toolbar", QToolBar).isVisible()
    assert person.find("outline_dock").isVisible()


def test_a_key_held_down_is_no_trouble(person: Person) -> None:
    person.press("Ctrl+PgDown")
    for _ in range(30):
        QTest.keyClick(person.focus, "a")  # pyright: ignore
    QApplication.processEvents()
    assert person.blocks[0].content == text("a" * 30)  # pyright: ignore
