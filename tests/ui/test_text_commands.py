"""Writing in the window: letters, marks, lists, tables, links and pictures, by keys and menus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from app.model.blocks import BulletList, NumberedList, Paragraph, Quote, Table, paragraph
from app.model.inlines import Image, LineBreak, Marks, Text
from app.model.minutes import Package, new_minutes
from tests.ui.driving import Person
from tests.ui.driving import picture as drawn
from tests.ui.showing import check_screen

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


@pytest.fixture
def writer(person: Person) -> Person:
    """Somebody with the caret in the empty first section's pane."""
    person.press("Ctrl+PgDown")
    assert person.focus.objectName() == "pane_0"
    return person


def words(person: Person) -> list[tuple[str, Marks]]:
    """The first paragraph's stretches of text."""
    first = person.blocks[0]
    assert isinstance(first, Paragraph)
    return [(inline.text, inline.marks) for inline in first.content if isinstance(inline, Text)]


def test_swedish_letters_quotes_and_dashes_are_typed(writer: Person) -> None:
    writer.write("Åsa Öberg: ”räkna själv” – § fyra, é och ü – ja!")
    assert words(writer) == [("Åsa Öberg: ”räkna själv” – § fyra, é och ü – ja!", Marks())]
    check_screen(writer.window)


def test_a_selected_word_is_made_bold_and_no_longer(writer: Person) -> None:
    writer.write("viktigt beslut").press("Ctrl+Shift+Left", "Ctrl+B")
    assert words(writer) == [("viktigt ", Marks()), ("beslut", Marks(bold=True))]
    assert writer.action("bold").isChecked()
    writer.press("Ctrl+B")
    assert words(writer) == [("viktigt beslut", Marks())]
    assert not writer.action("bold").isChecked()


@pytest.mark.parametrize(
    ("keys", "marks"),
    [
        ("Ctrl+B", Marks(bold=True)),
        ("Ctrl+I", Marks(italic=True)),
        ("Ctrl+U", Marks(underline=True)),
        ("Ctrl+Shift+X", Marks(strike=True)),
        ("Ctrl+Shift++", Marks(script="super")),
        ("Ctrl+Shift+-", Marks(script="sub")),
    ],
)
def test_what_is_typed_after_a_mark_is_chosen_has_it(writer: Person, keys: str, marks: Marks) -> None:
    writer.write("a").press(keys).write("b").press(keys).write("c")
    assert words(writer) == [("a", Marks()), ("b", marks), ("c", Marks())]
    check_screen(writer.window)


def test_formatting_is_cleared(writer: Person) -> None:
    writer.press("Ctrl+B", "Ctrl+I").write("fet").press("Ctrl+A", "Ctrl+Space")
    assert words(writer) == [("fet", Marks())]


def test_the_toolbar_follows_the_caret(writer: Person) -> None:
    writer.write("a").press("Ctrl+B").write("b")
    assert writer.action("bold").isChecked()
    writer.press("Home")
    assert not writer.action("bold").isChecked()


def test_a_list_is_made_deepened_and_left(writer: Person) -> None:
    writer.press("Ctrl+Shift+8").write("ett").press("Return").write("två").press("Tab")
    writer.press("Return", "Return", "Return").write("efter")
    top, after = writer.blocks
    assert isinstance(top, BulletList)
    assert isinstance(top.items[0].blocks[1], BulletList)
    assert isinstance(after, Paragraph)
    check_screen(writer.window)


def test_the_menu_deepens_a_list_as_far_as_it_goes(writer: Person) -> None:
    writer.press("Ctrl+Shift+7").write("ett")
    assert not writer.action("list_indent").isEnabled()
    writer.press("Return").write("två").press("Ctrl+M")
    (numbers,) = writer.blocks
    assert isinstance(numbers, NumberedList)
    assert isinstance(numbers.items[0].blocks[1], NumberedList)
    assert not writer.action("list_indent").isEnabled()
    writer.press("Ctrl+Shift+M", "Ctrl+Shift+M")
    assert isinstance(writer.blocks[1], Paragraph)
    assert not writer.action("list_outdent").isEnabled()


def test_a_quote_is_made_and_unmade(writer: Person) -> None:
    writer.write("ordagrant").press("Ctrl+Shift+9")
    assert isinstance(writer.blocks[0], Quote)
    assert writer.action("quote").isChecked()
    writer.press("Ctrl+Shift+9")
    assert isinstance(writer.blocks[0], Paragraph)


def test_a_table_is_asked_for_and_written_in(writer: Person) -> None:
    writer.press("Ctrl+Alt+T")
    dialog = writer.dialog()
    dialog.ui.rows.setValue(2)
    dialog.ui.columns.setValue(3)
    writer.answer(OK)
    assert writer.focus.objectName() == "pane_0"
    writer.write("Namn").press("Tab").write("Parti").press("Tab", "Tab", "Tab").write("S")
    table = writer.blocks[0]
    assert isinstance(table, Table)
    assert table.header
    assert [[cell.blocks[0].content for cell in row.cells] for row in table.rows] == [
        [(Text("Namn"),), (Text("Parti"),), ()],
        [(), (Text("S"),), ()],
    ]
    check_screen(writer.window)


def test_a_table_without_a_header_row(writer: Person) -> None:
    writer.press("Ctrl+Alt+T")
    writer.dialog().ui.header.setChecked(False)
    writer.answer(OK)
    table = writer.blocks[0]
    assert isinstance(table, Table)
    assert not table.header
    writer.press("Ctrl+Z")
    assert writer.blocks == (), "the table and its choice are one step"


def test_a_table_that_is_not_wanted_after_all(writer: Person) -> None:
    writer.press("Ctrl+Alt+T")
    writer.answer(CANCEL)
    assert writer.blocks == ()
    assert writer.focus.objectName() == "pane_0"


def test_rows_and_columns_come_and_go_from_the_menu(writer: Person) -> None:
    writer.press("Ctrl+Alt+T")
    writer.dialog().ui.rows.setValue(2)
    writer.dialog().ui.columns.setValue(2)
    writer.answer(OK)

    def size() -> tuple[int, int]:
        table = writer.blocks[0]
        assert isinstance(table, Table)
        return len(table.rows), len(table.rows[0].cells)

    writer.choose("row_below").choose("row_above").choose("column_left").choose("column_right")
    assert size() == (4, 4)
    writer.choose("delete_row").choose("delete_column")
    assert size() == (3, 3)
    writer.choose("header_row")
    assert not writer.blocks[0].header  # pyright: ignore
    assert not writer.action("table").isEnabled()
    writer.choose("delete_table")
    assert not any(isinstance(block, Table) for block in writer.blocks)
    assert not writer.action("row_below").isEnabled()
    check_screen(writer.window)


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("kommun.se", "https://kommun.se"),
        ("http://kommun.se/a?b=ö", "http://kommun.se/a?b=ö"),
        ("namn@kommun.se", "mailto:namn@kommun.se"),
    ],
)
def test_a_link_gets_the_scheme_that_it_lacks(writer: Person, written: str, target: str) -> None:
    writer.write("sidan").press("Ctrl+A", "Ctrl+L")
    writer.dialog().ui.target.setText(written)
    writer.answer(OK)
    assert words(writer) == [("sidan", Marks(link=target))]
    assert writer.focus.objectName() == "pane_0"


def test_an_address_that_leads_nowhere_safe_cannot_be_chosen(writer: Person) -> None:
    writer.write("sidan").press("Ctrl+A", "Ctrl+L")
    dialog = writer.dialog()
    ok = dialog.ui.buttons.button(OK)
    for bad in ("javascript:alert(1)", "file:///etc/passwd", "ordet"):
        dialog.ui.target.setText(bad)
        assert not ok.isEnabled(), bad
    dialog.ui.target.setText("")
    assert ok.isEnabled()
    writer.answer(CANCEL)


def test_a_link_is_shown_changed_and_taken_away(writer: Person) -> None:
    writer.write("sidan").press("Ctrl+A", "Ctrl+L")
    writer.dialog().ui.target.setText("kommun.se")
    writer.answer(OK)
    writer.press("Left", "Ctrl+L")
    assert writer.dialog().ui.target.text() == "https://kommun.se"
    writer.dialog().ui.target.setText("")
    writer.answer(OK)
    assert words(writer) == [("sidan", Marks())]


def test_a_link_with_nothing_selected_is_written_out(writer: Person) -> None:
    writer.press("Ctrl+L")
    writer.dialog().ui.target.setText("kommun.se")
    writer.answer(OK)
    assert words(writer) == [("https://kommun.se", Marks(link="https://kommun.se"))]


@pytest.fixture
def picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "Karta över området.png"
    path.write_bytes(drawn())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def test_a_picture_needs_a_description(writer: Person, picture: Path) -> None:
    writer.choose("picture")
    dialog = writer.dialog()
    ok = dialog.ui.buttons.button(OK)
    assert dialog.ui.alt.text() == "Karta över området"
    dialog.ui.alt.setText("  ")
    assert not ok.isEnabled()
    dialog.ui.alt.setText(" Karta över Ekby ")
    writer.answer(OK)
    (inline,) = writer.blocks[0].content  # pyright: ignore
    assert isinstance(inline, Image)
    assert inline.alt == "Karta över Ekby"
    assert writer.session.package().media[inline.media] == drawn()
    check_screen(writer.window)


def test_a_picture_that_is_none_is_said_and_changes_nothing(writer: Person, picture: Path) -> None:
    picture.write_text("inte en bild")
    writer.choose("picture")
    assert "Karta över området.png" in writer.problem()
    assert writer.blocks == ()


def test_a_picture_that_is_gone_is_said(writer: Person, picture: Path) -> None:
    picture.unlink()
    writer.choose("picture")
    assert "Karta över området.png" in writer.problem()


def test_cut_copy_and_paste_keep_the_marks(writer: Person) -> None:
    writer.press("Ctrl+B").write("fet").press("Ctrl+A", "Ctrl+X")
    assert writer.blocks == ()
    writer.press("Ctrl+V")
    assert words(writer) == [("fet", Marks(bold=True))]
    writer.choose("select_all").choose("copy")
    writer.press("End").write("! ").choose("paste")
    assert [text for text, _ in words(writer)] == ["fet! fet"]
    writer.choose("select_all").choose("paste_plain")
    assert [text for text, _ in words(writer)] == ["fet"]


def test_the_menu_cuts_and_pastes_in_a_field_too(person: Person) -> None:
    person.write("Rubrik").choose("select_all").choose("cut")
    assert person.minutes.header.title == ""
    person.choose("paste").choose("paste")
    assert person.minutes.header.title == "RubrikRubrik"
    QGuiApplication.clipboard().clear()


def test_text_commands_are_greyed_out_where_no_text_is(writer: Person) -> None:
    writer.click("heading")
    for name in ("bold", "bullets", "footnote", "link", "picture", "table", "paste_plain"):
        assert not writer.action(name).isEnabled(), name
    writer.press("Return")
    assert writer.action("bold").isEnabled()


def test_shift_enter_breaks_the_line_and_stays_in_the_paragraph(writer: Person) -> None:
    writer.write("ett").press("Shift+Return").write("två")
    (only,) = writer.blocks
    assert isinstance(only, Paragraph)
    assert only.content == (Text("ett"), LineBreak(), Text("två"))


def test_a_click_puts_the_caret_there(reader: Callable[[Package], Person]) -> None:
    minutes = new_minutes()
    person = reader(Package(minutes))
    person.press("Ctrl+PgDown").write("abc")
    person.window.outline.setFocus()
    pane = person.find("pane_0")
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.rect().center())  # pyright: ignore
    assert QApplication.focusWidget() is pane
    assert pane.textCursor().atEnd()  # pyright: ignore
    person.pane.moveCursor(QTextCursor.MoveOperation.Start)
    person.write("x")
    assert words(person) == [("xabc", Marks())]


def test_a_paragraph_is_shown_with_all_its_marks(reader: Callable[[Package], Person]) -> None:
    minutes = new_minutes()
    person = reader(Package(minutes))
    person.press("Ctrl+PgDown")
    person.pane.insert_blocks((paragraph(Text("a", Marks(bold=True)), Text("b", Marks(script="sub"))),))
    check_screen(person.window)


def test_a_selected_picture_gets_another_description_and_undo_gives_the_old_back(
    writer: Person, picture: Path
) -> None:
    writer.choose("picture")
    dialog = writer.dialog()
    dialog.ui.alt.setText("En karta")
    writer.answer(OK)
    writer.press("Shift+Left")
    writer.choose("picture")
    again = writer.dialog()
    assert again.ui.alt.text() == "En karta"
    again.ui.alt.setText("En karta över Ekäng")
    writer.answer(OK)
    assert [each.alt for each in images(writer)] == ["En karta över Ekäng"]
    check_screen(writer.window)
    writer.press("Ctrl+Z")
    assert [each.alt for each in images(writer)] == ["En karta"]
    check_screen(writer.window)


def images(writer: Person) -> list[Image]:
    return [i for i in writer.blocks[0].content if isinstance(i, Image)]  # pyright: ignore
