"""What a screen reader meets: every widget that takes the focus has a name, every field a label."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from app.model.blocks import paragraph
from app.model.header import Field, MeetingDay
from app.model.ids import new_id
from app.model.inlines import Text, footnote
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section
from app.ui.dialogs import AltTextDialog
from tests.ui.driving import Person, picture, turn

_FIELDS = (QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox)


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    parts = (
        Part(new_id(), "summary", (paragraph(Text("a"), footnote("b")),)),
        Part(new_id(), "decision"),
    )
    minutes = new_minutes("protokoll")
    header = replace(
        minutes.header,
        title="Möte",
        meeting_days=(MeetingDay(), MeetingDay()),
        fields=(Field("Kopia", "Arkivet"),),
    )
    section = Section(new_id(), "Budget", parts=parts)
    return reader(Package(replace(minutes, header=header, sections=(section,))))


def takers(root: QWidget) -> list[QWidget]:
    """The widgets that can have the focus, without those that are the inside of another."""
    found = [root, *root.findChildren(QWidget)]
    return [
        widget
        for widget in found
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
    ]


def check_names(root: QWidget) -> None:
    for widget in takers(root):
        shown = QAccessible.queryAccessibleInterface(widget)
        assert shown is not None, widget
        name = shown.text(QAccessible.Text.Name)
        assert widget.objectName(), f"{widget} {name!r} has no objectName"
        assert not widget.objectName().startswith("qt_"), widget
        assert name, f"{widget.objectName()} has no accessible name"
    names = [widget.objectName() for widget in takers(root)]
    assert len(set(names)) == len(names)


def check_labels(root: QWidget, beside: tuple[str, ...] = ()) -> None:
    """Every field is some label's buddy, or one of those in a row that is."""
    buddies = {label.buddy() for label in root.findChildren(QLabel) if label.buddy()}
    for widget in takers(root):
        if isinstance(widget, _FIELDS) and widget not in buddies:
            assert widget.objectName().startswith(beside or ("\0",)), f"{widget.objectName()} has no label"


def test_every_widget_of_a_section_is_named_and_labelled(person: Person) -> None:
    check_names(person.window)
    check_labels(person.window, ("pane_",))
    names = {widget.objectName(): widget.accessibleName() for widget in takers(person.window)}
    assert names["pane_1"] == "Beslut"
    assert names["footnote_0"] == "Fotnot 1"


def test_every_widget_of_the_header_page_is_named_and_labelled(person: Person) -> None:
    person.click_section("")
    turn()
    check_names(person.window)
    check_labels(person.window, ("day_", "field_"))


def test_marked_fields_say_why(person: Person) -> None:
    person.click_section("")
    person.fill("day_1_date", "i förrgår")
    shown = QAccessible.queryAccessibleInterface(person.field("day_1_date"))
    assert shown.text(QAccessible.Text.Name) == "Sammanträdesdatum 2"
    assert shown.text(QAccessible.Text.Description)


@pytest.mark.parametrize("name", ["table", "link", "settings"])
def test_every_widget_of_a_dialog_is_named_and_labelled(person: Person, name: str) -> None:
    person.choose(name)
    dialog = person.dialog()
    check_dialog(dialog)
    person.answer(QDialogButtonBox.StandardButton.Cancel)


def test_every_widget_of_the_picture_dialog_is_named_and_labelled(person: Person) -> None:
    dialog = AltTextDialog(picture(), "", person.window)
    dialog.open()
    check_dialog(dialog)
    assert dialog.focusWidget() is dialog.ui.alt
    dialog.reject()
    dialog.deleteLater()


def check_dialog(dialog: QWidget) -> None:
    turn()
    assert dialog.windowTitle()
    for widget in takers(dialog):
        shown = QAccessible.queryAccessibleInterface(widget)
        assert shown.text(QAccessible.Text.Name), f"{widget} {widget.objectName()}"
        if not isinstance(widget, QAbstractButton):
            assert widget.objectName(), widget
    check_labels(dialog)


def test_the_outline_tells_its_rows(person: Person) -> None:
    view = person.window.outline
    shown = QAccessible.queryAccessibleInterface(view)
    rows = [shown.child(i).text(QAccessible.Text.Name) for i in range(shown.childCount())]
    assert rows[-2:] == ["Förstasida", "§ 1 Budget, inte beslutat än"]


def test_pressing_tab_from_the_text_leaves_it(person: Person) -> None:
    person.press("Tab")
    assert person.focus.objectName() == "footnote_0"
    person.press("Tab")
    assert person.focus.objectName() == "pane_1"
    person.press("Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert person.focus.objectName() == "section_case_number"


def test_tab_goes_through_footnotes_that_came_later_in_their_order(person: Person) -> None:
    person.press("End", "Ctrl+Alt+F", "Escape", "Ctrl+Alt+F", "Escape")
    turn()
    passed = [person.press("Tab").focus.objectName() for _ in range(4)]
    assert passed == ["footnote_0", "footnote_1", "footnote_2", "pane_1"]
