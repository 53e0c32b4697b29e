"""The form of a profile: filled in by keyboard, taken back, held against the rules, saved whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from app.errors import Message
from app.model.ids import new_id
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section
from app.profiles import load, names
from app.profiles.shape import shapes
from app.storage import profile_desk
from app.ui.profiles.editor import ProfileEditor
from app.ui.profiles.page import FormPage
from app.ui.profiles.phrases_page import PhrasesPage, phrase_paths
from app.ui.profiles.settings import shown_paths
from tests.ui.body.test_dialog import press_box
from tests.ui.driving import Person, picture, press, turn, until, write
from tests.ui.profiles.test_dialog import opened
from tests.ui.test_accessible import check_names, takers


class _Pages(QWidget):
    """Stands for the page view, whose own tests show that it draws."""

    shown, failed = Signal(), Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: list[object] = []

    def show_package(self, package: object, profile: object) -> None:
        self.asked.append((package, profile))

    def close_down(self) -> None:
        pass


@pytest.fixture(autouse=True)
def quick_pages(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "real_pages" not in request.keywords:
        monkeypatch.setattr("app.ui.pages.view.PageView", _Pages)


@pytest.fixture
def editor(person: Person) -> Iterator[ProfileEditor]:
    """The form of a profile "vik" that is based on the neutral one."""
    desk = profile_desk.begun("neutral", "Viks kommun")
    desk.save("vik", desk.draft.tables)
    made = ProfileEditor(profile_desk.opened("vik"), None, "sv", person.window)
    made.open()
    made.activateWindow()
    until(made.isActiveWindow)
    yield made
    made._leave()
    made.deleteLater()


def show(editor: ProfileEditor, name: str) -> FormPage:
    at = next(at for at, page in enumerate(editor.pages) if page.page.name == name)
    editor.ui.pages.setCurrentRow(at)
    turn()
    return editor.pages[at]


def field(editor: ProfileEditor, name: str) -> QWidget:
    turn()
    found = [each for each in editor.findChildren(QWidget, name) if each.isVisible()]
    assert len(found) == 1, f"{len(found)} of {name}"
    found[0].setFocus()
    return found[0]


def note(editor: ProfileEditor, name: str) -> str:
    label = editor.findChild(QLabel, f"{name}_note")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_new_profile_is_named_opened_in_the_form_and_saved(person: Person) -> None:
    dialog = opened(person)
    person.click("new_profile")
    asked = person.at_dialog()
    person.write("Viks kommun")
    assert asked.ui.profile_name.text() == "viks-kommun"  # pyright: ignore
    person.press("Return")
    until(lambda: isinstance(person.dialog(), ProfileEditor))
    editor = person.dialog()
    assert isinstance(editor, ProfileEditor)
    assert "viks-kommun" in names()
    show(editor, "layout")
    editor.editing.set("page.top", 41)
    press(editor, "Ctrl+S")
    assert load("viks-kommun").page.top == 41
    assert not editor.isWindowModified()
    editor.reject()
    turn()
    assert dialog.current == "viks-kommun"
    dialog.reject()


def test_a_bundled_profile_is_not_changed_but_copied(person: Person) -> None:
    dialog = opened(person)
    dialog.ui.edit_profile.click()
    press_box(person, QMessageBox.ButtonRole.AcceptRole)
    asked = person.at_dialog()
    assert asked.objectName() == "new_profile_dialog"
    person.write("Neutral")
    assert not asked.ui.buttons.buttons()[0].isEnabled()  # pyright: ignore
    assert "neutral" in asked.ui.told.text()  # pyright: ignore
    asked.reject()
    turn()
    dialog.reject()


def test_what_is_typed_is_taken_back_and_brought_again(editor: ProfileEditor) -> None:
    show(editor, "municipality")
    name = field(editor, "municipality")
    name.selectAll()  # pyright: ignore
    write(name, "Näs")
    assert editor.editing.draft.value("municipality") == "Näs"
    press(name, "Ctrl+Z")
    assert name.text() == "Viks kommun"  # pyright: ignore
    press(name, "Ctrl+Shift+Z")
    assert name.text() == "Näs"  # pyright: ignore
    address = field(editor, "address")
    write(address, "Torget 1")
    press(address, "Return")
    write(address, "999 99 Näs")
    assert editor.editing.draft.value("address") == ["Torget 1", "999 99 Näs"]
    press(address, "Ctrl+Z")
    assert address.toPlainText() == ""  # pyright: ignore


def test_undo_goes_to_the_page_on_which_it_changes_something(editor: ProfileEditor) -> None:
    show(editor, "layout")
    editor.editing.set("page.top", 41)
    editor.editing.set("phrases.moved.seconded", "{seconders} biträder")
    show(editor, "web")
    editor.ui.undo.click()
    page = editor.ui.stack.currentWidget()
    assert isinstance(page, PhrasesPage)
    assert page.rows[0].setting.path == "phrases.moved.seconded"
    editor.ui.undo.click()
    assert editor.ui.stack.currentWidget() is show(editor, "layout")


def test_wrong_values_are_told_beside_their_fields_and_nothing_is_saved(editor: ProfileEditor) -> None:
    show(editor, "type")
    colour = field(editor, "colours_muted")
    colour.selectAll()  # pyright: ignore
    write(colour, "bbbbbb")
    assert "1,9" in note(editor, "colours_muted")
    assert colour.accessibleDescription() == note(editor, "colours_muted")
    editor.editing.set("head.left", ["{kommun}"])
    show(editor, "heads")
    assert "{municipality}" in note(editor, "head_left")
    assert "⚠" in note(editor, "head_left")
    show(editor, "web")
    editor.save()
    assert editor.ui.stack.currentWidget() is show(editor, "type")
    assert editor.focusWidget() is colour
    assert load("vik").colours.muted != "BBBBBB"
    editor.editing.undo()
    editor.editing.undo()
    assert "⚠" not in note(editor, "colours_muted")


def test_what_differs_from_the_base_goes_back_by_field_and_by_page(editor: ProfileEditor) -> None:
    page = show(editor, "layout")
    assert not editor.ui.reset_page.isEnabled()
    for path, value in (("page.top", 50), ("page.left", 20), ("paper.item_on_new_page", True)):
        editor.editing.set(path, value)
    field(editor, "page_top_reset").click()  # pyright: ignore
    assert editor.editing.draft.value("page.top") == load("neutral").page.top
    editor.ui.reset_page.click()
    assert not page.has_other()
    assert dict(editor.editing.draft.tables) == {"based_on": "neutral", "municipality": "Viks kommun"}


def test_parts_are_put_in_order_by_keyboard(editor: ProfileEditor) -> None:
    show(editor, "parts")
    before = editor.editing.draft.value("part_order")
    lines = field(editor, "part_order_lines")
    press(lines, "Alt+Down")
    assert editor.editing.draft.value("part_order") == [before[1], before[0], *before[2:]]
    press(lines, "Ctrl+Z")
    assert editor.editing.draft.value("part_order") == before


def test_a_phrase_is_found_written_and_checked(editor: ProfileEditor) -> None:
    page = show(editor, "phrases")
    assert isinstance(page, PhrasesPage)
    write(page.search, "instämmer")
    until(lambda: page._items["phrases.put.rounds"].isHidden())
    assert not page._items["phrases.moved.seconded"].isHidden()
    page.list.setCurrentItem(page._items["phrases.moved.seconded"])
    words = field(editor, "phrases_moved_seconded")
    assert isinstance(words, QPlainTextEdit)
    words.selectAll()
    write(words, "{seconders} biträder")
    press(words, "Return")
    assert editor.editing.draft.value("phrases.moved.seconded") == "{seconders} biträder"
    write(words, " {x}")
    assert "{seconders}" in note(editor, "phrases_moved_seconded")
    assert "⚠" in page._items["phrases.moved.seconded"].text(1)
    press(words, "Ctrl+Z")


def test_a_logo_is_copied_and_has_to_be_described(
    editor: ProfileEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "vapen.png"
    file.write_bytes(picture(60, 40))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    show(editor, "logo")
    field(editor, "logo_choose").click()  # pyright: ignore
    assert editor.focusWidget().objectName() == "logo_alt"  # pyright: ignore
    assert "⚠" in note(editor, "logo_alt")
    write(field(editor, "logo_alt"), "Viks vapen")
    editor.save()
    logo = load("vik").logo
    assert logo is not None
    assert (Path(logo.file).name, logo.alt) == ("vapen.png", "Viks vapen")
    field(editor, "logo_remove").click()  # pyright: ignore
    editor.save()
    assert load("vik").logo is None


def test_levels_of_headings_are_added_and_changed(editor: ProfileEditor) -> None:
    show(editor, "type")
    count = len(load("vik").headings)
    field(editor, "headings_add").click()  # pyright: ignore
    field(editor, f"heading_{count + 1}_size").setValue(9)  # pyright: ignore
    field(editor, "heading_1_bold").click()  # pyright: ignore
    editor.save()
    headings = load("vik").headings
    assert (len(headings), headings[-1].size, headings[0].bold) == (count + 1, 9, False)


def test_a_word_template_s_styles_are_given_their_roles(
    editor: ProfileEditor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from docx import Document

    out = BytesIO()
    document = Document()
    document.styles.add_style("Vik Rubrik", 1)
    document.save(out)
    file = tmp_path / "vik.docx"
    file.write_bytes(out.getvalue())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    show(editor, "word")
    field(editor, "word_choose").click()  # pyright: ignore
    box = field(editor, "word_role_title")
    assert isinstance(box, QComboBox)
    assert "Title" in box.itemText(0)
    index = box.findData("Vik Rubrik")
    box.setCurrentIndex(index)
    box.activated.emit(index)
    editor.save()
    word = load("vik").word
    assert word is not None
    assert Path(word.template).name == "vik.docx"
    assert word.styles == {"title": "Vik Rubrik"}
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert not editor.editing.draft.value("word.styles.title")
    file.write_bytes(b"no zip")
    field(editor, "word_choose").click()  # pyright: ignore
    assert "⚠" in note(editor, "word")
    assert Path(str(editor.editing.draft.value("word.template"))).name == "vik.docx"
    field(editor, "word_remove").click()  # pyright: ignore
    editor.save()
    assert load("vik").word is None


def test_leaving_asks_when_something_was_changed(editor: ProfileEditor, person: Person) -> None:
    editor.editing.set("page.top", 44)
    press(editor, "Escape")
    press_box(person, QMessageBox.ButtonRole.RejectRole)
    assert editor.isVisible()
    press(editor, "Escape")
    press_box(person, QMessageBox.ButtonRole.DestructiveRole)
    assert not editor.isVisible()
    assert load("vik").page.top == load("neutral").page.top


def test_a_file_changed_by_another_is_asked_about(editor: ProfileEditor, person: Person) -> None:
    from app.profiles import own

    text = own.path_of("vik").read_text(encoding="utf-8")
    own.path_of("vik").write_text('dates = "written"\n' + text, encoding="utf-8")
    editor.editing.set("page.top", 44)
    editor.save()
    press_box(person, QMessageBox.ButtonRole.RejectRole)
    assert load("vik").dates == "written"


def test_the_pages_follow_with_the_last_profile_that_was_right(editor: ProfileEditor) -> None:
    view = editor.beside.view
    assert isinstance(view, _Pages)
    editor.editing.set("page.top", 44)
    assert view.asked[-1][1].page.top == 44  # pyright: ignore
    count = len(view.asked)
    editor.editing.set("colours.text", "FFFFFF")
    assert len(view.asked) == count
    state = editor.findChild(QLabel, "pages_state")
    assert state is not None
    assert state.isVisible()
    editor.editing.undo()
    assert not state.isVisible()
    view.failed.emit(Message("pdf.failed", {"reason": "x"}))
    assert "x" in state.text()
    view.shown.emit()
    assert not state.isVisible()
    which = editor.beside.which
    which.setCurrentIndex(which.findData("notes"))
    which.activated.emit(which.currentIndex())
    assert view.asked[-1][0].minutes.header.kind == "notes"  # pyright: ignore


def test_every_field_of_the_form_is_named_and_labelled(editor: ProfileEditor) -> None:
    for page in editor.pages:
        show(editor, page.page.name)
        if isinstance(page, PhrasesPage):
            page.show_path("phrases.moved.text")
            turn()
        check_names(page)
        buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy()}
        for widget in takers(page):  # a button is named by its words
            named = widget in buddies or widget.accessibleName() or isinstance(widget, QAbstractButton)
            assert named, widget.objectName()
    assert editor.ui.pages.accessibleName()


def test_every_setting_stands_on_a_page_or_is_known_not_to() -> None:
    elsewhere = ("logo.", "word.", "checks.")
    missing = set(shapes()) - shown_paths() - set(phrase_paths())
    assert {path for path in missing if not path.startswith(elsewhere)} == set()


def test_windows_that_use_the_profile_follow_it(reader: Callable[[Package], Person]) -> None:
    desk = profile_desk.begun("neutral", "Viks kommun")
    desk.save("vik", desk.draft.tables)
    minutes = new_minutes("protokoll")
    section = Section(new_id(), "Budget", parts=(Part(new_id(), "decision"),))
    person = reader(Package(replace(minutes, sections=(section,), profile="vik")))
    person.click_section("Budget")
    person.choose("profiles")
    dialog = person.dialog()
    desk.save("vik", desk.draft.with_value("parts.decision", "Avgörande").tables)
    dialog.profile_changed.emit("vik")  # pyright: ignore
    turn()
    names_ = [pane.accessibleName() for pane in person.window.findChildren(QWidget) if pane.isVisible()]
    assert "Avgörande" in names_
    dialog.reject()
