"""Undo over everything: one order, back to the place, and the screen never differs from the document."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton

from app.model import tree
from app.model.blocks import BulletList, ListItem, Row, Table, cell, paragraph
from app.model.ids import new_id
from app.model.inlines import Text, footnote, text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Part, Section, new_section
from app.ui.fields import FieldEdit
from app.ui.footnote_list import NotePane
from app.ui.pane.pane import Pane
from tests.ui.driving import Person, press, turn, write
from tests.ui.showing import check_screen


def a_document() -> Minutes:
    """Text, a list, a table, footnotes and sub-sections: something to walk about in."""
    rows = tuple(Row(new_id(), (cell(*text("a")), cell(*text("b")))) for _ in range(2))
    points = BulletList(new_id(), tuple(ListItem(new_id(), (paragraph(*text(t)),)) for t in ("ett", "två")))
    first = new_section(
        "Öppnande",
        paragraph(Text("Mötet öppnas"), footnote("kl. 8")),
        points,
        sections=(new_section("Upprop", paragraph(*text("Alla var där."))),),
    )
    second = Section(
        new_id(),
        "Budget",
        "KS 1",
        parts=(
            Part(new_id(), "summary", (paragraph(*text("Kort sagt.")), Table(new_id(), rows))),
            Part(new_id(), "decision", (paragraph(Text("Nämnden beslutar"), footnote("mot")),)),
        ),
    )
    minutes = new_minutes("protokoll")
    opening = replace(minutes.opening, blocks=(paragraph(*text("Närvarande")),))
    header = replace(minutes.header, title="Möte", body="Nämnden")
    return replace(minutes, header=header, opening=opening, sections=(first, second, new_section("Slut")))


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    return reader(Package(a_document()))


def test_one_order_over_text_heading_header_and_outline(person: Person) -> None:
    start = person.minutes
    person.press("End").write("!")
    person.click("heading").press("End").write("?")
    person.press("Alt+Down")
    person.click_section("")
    person.fill("place", "Rådhuset")
    person.find("opening").setFocus()
    person.write("x")
    end = person.minutes
    undone = 0
    while person.action("undo").isEnabled():
        person.press("Ctrl+Z")
        check_screen(person.window)
        undone += 1
    assert person.minutes == start
    assert not person.session.dirty
    assert undone == 5
    while person.action("redo").isEnabled():
        person.press("Ctrl+Shift+Z")
        check_screen(person.window)
    assert person.minutes == end


def test_undo_goes_back_to_the_place(person: Person) -> None:
    person.press("End").write("Då")
    person.press("Ctrl+PgDown", "Ctrl+PgDown", "End").write("x")
    person.click_section("")
    person.click("place").write("y")
    places = []
    for _ in range(3):
        person.press("Ctrl+Z")
        places.append((person.shown, person.focus.objectName()))
    budget, opened = person.id_of("Budget"), person.id_of("Öppnande")
    assert places == [("", "place"), (budget, "pane_0"), (opened, "pane_0")]
    person.write("*")
    assert person.blocks[0].content[-1] == Text("*")  # pyright: ignore


def test_typing_is_undone_by_the_word(person: Person) -> None:
    person.press("End").write(" ett två tre")
    said = []
    while person.action("undo").isEnabled():
        person.press("Ctrl+Z")
        said.append("".join(i.text for i in person.blocks[0].content if isinstance(i, Text)))  # pyright: ignore
    assert said == ["Mötet öppnas ett två ", "Mötet öppnas ett ", "Mötet öppnas ", "Mötet öppnas"]


def test_going_elsewhere_ends_a_step(person: Person) -> None:
    person.write("a").press("Ctrl+PgDown", "Ctrl+PgUp").write("b").press("Ctrl+Z")
    assert person.blocks[0].content[0] == Text("aMötet öppnas")  # pyright: ignore


def test_a_caret_that_was_moved_ends_a_step(person: Person) -> None:
    person.write("a").press("End", "Shift+Left", "Right").write("b").press("Ctrl+Z")
    assert person.blocks[0].content[0] == Text("aMötet öppnas")  # pyright: ignore


def test_something_new_after_undo_ends_redo(person: Person) -> None:
    person.write("a").press("Ctrl+Z").write("b")
    assert not person.action("redo").isEnabled()
    check_screen(person.window)


def test_undo_while_somebody_works_in_the_outline_leaves_the_focus_there(person: Person) -> None:
    person.window.outline.setFocus()
    person.press("Alt+Down", "Ctrl+Z")
    assert person.focus is person.window.outline
    check_screen(person.window)


class RandomPerson:
    """Does anything that can be done in the window."""

    def __init__(self, person: Person, seed: int) -> None:
        self.person, self.rng = person, Random(seed)
        self.log: list[str] = []

    def act(self) -> None:
        action = self.rng.choice(
            (
                *3 * (self.type,),
                *2 * (self.key,),
                *2 * (self.command,),
                *2 * (self.outline_command,),
                self.go,
                self.go,
                self.drag,
                self.rename,
                self.header_field,
                self.choice,
                self.button,
                self.footnote,
                self.undo_or_redo,
            )
        )
        self.log.append(action.__name__)
        action()
        turn()

    def fields(self, *kinds: type) -> list[object]:
        view = self.person.view
        page = view.currentWidget()
        return [w for kind in kinds for w in page.findChildren(kind) if w.isVisible() and w.isEnabled()]

    def into_text(self) -> Pane | None:
        if isinstance(QApplication.focusWidget(), Pane) and self.rng.random() < 0.7:
            return self.person.pane
        panes = self.fields(Pane)
        if not panes:
            return None
        pane = self.rng.choice(panes)
        assert isinstance(pane, Pane)
        pane.setFocus()
        return pane

    def type(self) -> None:
        widget = self.rng.choice([*self.fields(Pane, FieldEdit)])
        widget.setFocus()  # pyright: ignore
        write(widget, self.rng.choice(("å", "ord ", "”nej”", "§ 4", "2026-05-0", "3 maj", "08.30")))  # pyright: ignore

    def key(self) -> None:
        if pane := self.into_text():
            keys = ("Return", "Backspace", "Delete", "Home", "End", "Shift+Up", "Shift+Right", "Down", "Up")
            for _ in range(self.rng.randint(1, 3)):
                press(pane, self.rng.choice(keys))

    def command(self) -> None:
        self.into_text()
        turn()
        names = (
            *("bold", "italic", "super", "clear_marks", "bullets", "numbers", "quote", "list_indent"),
            *("list_outdent", "row_below", "column_right", "delete_row", "delete_table", "header_row"),
        )
        name = self.rng.choice([name for name in names if self.person.action(name).isEnabled()] or ["about"])
        if name != "about":
            self.log.append(name)
            self.person.choose(name)

    def outline_command(self) -> None:
        names = (
            "new_section",
            "new_subsection",
            "move_up",
            "move_down",
            "indent",
            "outdent",
            "delete_section",
        )
        able = [name for name in names if self.person.action(name).isEnabled()]
        name = self.rng.choice(able)
        self.log.append(name)
        self.person.choose(name)

    def go(self) -> None:
        self.person.choose(self.rng.choice(("next_section", "previous_section", "next_area")))

    def rows(self) -> list[QModelIndex]:
        model = self.person.window.outline.outline
        return [model.index_of(section.id) for _, section in tree.walk(self.person.minutes.sections)]

    def drag(self) -> None:
        model, rows = self.person.window.outline.outline, self.rows()
        if rows:
            data = model.mimeData([self.rng.choice(rows)])
            target = self.rng.choice([QModelIndex(), *rows])
            place = self.rng.randint(-1, model.rowCount(target))
            if model.canDropMimeData(data, Qt.DropAction.MoveAction, place, 0, target):
                model.dropMimeData(data, Qt.DropAction.MoveAction, place, 0, target)

    def rename(self) -> None:
        if rows := self.rows():
            model = self.person.window.outline.outline
            model.setData(self.rng.choice(rows), self.rng.choice(("Nytt", "Öppet", "")))

    def header_field(self) -> None:
        self.person.view.show_section("")
        field = self.rng.choice(self.fields(FieldEdit))
        assert isinstance(field, FieldEdit)
        field.setFocus()
        if self.rng.random() < 0.3:
            press(field, "Ctrl+A")
        write(field, self.rng.choice(("x", "ä ", "2026-04-03", "08.30–10", ", 11-12")))

    def choice(self) -> None:
        if boxes := self.fields(QComboBox):
            box = self.rng.choice(boxes)
            assert isinstance(box, QComboBox)
            box.setCurrentIndex(self.rng.randrange(box.count()))
            box.activated.emit(box.currentIndex())

    def button(self) -> None:
        if buttons := self.fields(QToolButton):
            button = self.rng.choice(buttons)
            assert isinstance(button, QToolButton)
            self.log.append(button.objectName())
            button.click()

    def footnote(self) -> None:
        self.into_text()
        turn()
        if self.person.action("footnote").isEnabled() and self.person.view.editor:
            self.person.press("Ctrl+Alt+F")
            turn()
            if isinstance(QApplication.focusWidget(), NotePane):
                self.person.write("not ")
                if self.rng.random() < 0.5:
                    self.person.press("Escape")

    def undo_or_redo(self) -> None:
        for _ in range(self.rng.randint(1, 4)):
            action = self.person.action(self.rng.choice(("undo", "undo", "redo")))
            if action.isEnabled():
                action.trigger()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_the_screen_shows_the_document_and_all_can_be_undone(
    person: Person, seed: int
) -> None:
    walk(person, seed, 60)


def walk(person: Person, seed: int, steps: int) -> None:
    start = person.minutes
    user = RandomPerson(person, seed)
    try:
        for _ in range(steps):
            user.act()
            check_screen(person.window)
        while person.action("redo").isEnabled():
            person.choose("redo")
        end = person.minutes
        while person.action("undo").isEnabled():
            person.choose("undo")
            check_screen(person.window)
        assert person.minutes == start
        assert not person.session.dirty
        while person.action("redo").isEnabled():
            person.choose("redo")
            check_screen(person.window)
        assert person.minutes == end
    except Exception as error:
        error.add_note(f"seed {seed}: {' '.join(user.log)}")
        raise
