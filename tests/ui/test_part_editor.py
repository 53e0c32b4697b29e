"""A part's text and what lies outside it: pasting, pictures dropped, links followed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from app.model.blocks import BulletList, Paragraph, Table
from app.model.inlines import Image, LineBreak, Marks, Text
from app.ui.part_editor import with_note
from tests.ui.driving import Person, picture, turn
from tests.ui.showing import check_screen


@pytest.fixture
def writer(person: Person) -> Person:
    return person.press("Ctrl+PgDown")


def copied(*, html: str = "", words: str = "") -> None:
    """Another program puts this on the clipboard."""
    data = QMimeData()
    if html:
        data.setHtml(html)
    if words:
        data.setText(words)
    QGuiApplication.clipboard().setMimeData(data)


def test_pasted_html_keeps_its_structure_and_drops_what_is_foreign(writer: Person) -> None:
    copied(
        html="<p style='color:red;font-family:Papyrus'>Hej <b>du</b></p><ul><li>ett</li><li>två</li></ul>"
        "<table><tr><td>a</td><td>b</td></tr></table><script>alert(1)</script>",
        words="Hej du",
    )
    writer.press("Ctrl+V")
    assert [type(block) for block in writer.blocks[:3]] == [Paragraph, BulletList, Table]
    assert writer.blocks[0].content == (Text("Hej "), Text("du", Marks(bold=True)))  # pyright: ignore
    check_screen(writer.window)
    writer.press("Ctrl+Z")
    assert writer.blocks == ()
    check_screen(writer.window)


def test_a_picture_from_outside_is_left_out_and_that_is_said(writer: Person) -> None:
    copied(html="<p>Före <img src='https://exempel.se/spion.gif' alt='Karta'> efter</p>")
    writer.press("Ctrl+V")
    assert not any(isinstance(inline, Image) for inline in writer.blocks[0].content)  # pyright: ignore
    assert writer.notice
    assert writer.focus.objectName() == "pane_0"


def test_plain_text_is_pasted_as_paragraphs(writer: Person) -> None:
    copied(words="ett\ntvå")
    writer.press("Ctrl+V")
    assert [block.content for block in writer.blocks] == [(Text("ett"),), (Text("två"),)]  # pyright: ignore


def test_pasting_as_plain_text_takes_the_words_alone(writer: Person) -> None:
    copied(html="<p><b>fet</b></p>", words="fet")
    writer.press("Ctrl+Shift+V")
    assert writer.blocks[0].content == (Text("fet"),)  # pyright: ignore


def test_paragraphs_pasted_into_a_footnote_become_lines(writer: Person) -> None:
    writer.write("a").press("Ctrl+Alt+F")
    copied(html="<p>ett</p><ul><li><i>två</i></li></ul>", words="x")
    writer.press("Ctrl+V")
    note = writer.blocks[0].content[1]  # pyright: ignore
    assert note.content == (Text("ett"), LineBreak(), Text("två", Marks(italic=True)))  # pyright: ignore
    check_screen(writer.window)
    writer.press("Ctrl+Z")
    check_screen(writer.window)


def test_what_a_footnote_cannot_hold_is_left_out_and_that_is_said(writer: Person) -> None:
    data = QMimeData()
    data.setData("image/png", picture())
    QGuiApplication.clipboard().setMimeData(data)
    writer.write("a").press("Ctrl+Alt+F", "Ctrl+V")
    assert writer.notice == "En fotnot rymmer bara text; bilder och fotnoter följde inte med."
    assert not writer.asked()
    writer.window.notices.hide()
    writer.write("x").press("Escape", "Ctrl+A", "Ctrl+C", "End", "Ctrl+Alt+F", "Ctrl+V")
    assert writer.notice
    assert [note.content for note in writer.blocks[0].content[1:]] == [(Text("x"),), (Text("a"),)]  # pyright: ignore
    check_screen(writer.window)


def drop(person: Person, data: QMimeData) -> None:
    target = person.pane.viewport()
    where = target.rect().center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(QPoint(where), Qt.DropAction.CopyAction, data, left, none),
        QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, left, none),
    ):
        QApplication.sendEvent(target, event)
    turn()


def test_a_dropped_picture_asks_for_its_description(writer: Person, tmp_path: Path) -> None:
    path = tmp_path / "Torget.png"
    path.write_bytes(picture(40, 30))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(writer, data)
    assert writer.dialog().ui.alt.text() == "Torget"
    assert writer.dialog().ui.picture.pixmap().width() == 40
    writer.answer(QDialogButtonBox.StandardButton.Ok)
    assert [type(inline) for inline in writer.blocks[0].content] == [Image]  # pyright: ignore
    check_screen(writer.window)
    writer.press("Ctrl+Z")
    assert writer.blocks == ()
    writer.press("Ctrl+Y")
    check_screen(writer.window)


def test_a_picture_without_a_description_does_not_come_in(writer: Person, tmp_path: Path) -> None:
    data = QMimeData()
    data.setData("image/png", picture())
    QGuiApplication.clipboard().setMimeData(data)
    writer.press("Ctrl+V")
    assert not writer.dialog().ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    writer.answer(QDialogButtonBox.StandardButton.Cancel)
    assert writer.blocks == ()
    assert writer.focus.objectName() == "pane_0"


@pytest.mark.parametrize("agreed", [True, False])
def test_a_link_is_followed_only_after_a_question(
    writer: Person, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    gone: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: gone.append(url.toString()))
    writer.press("Ctrl+L")
    writer.dialog().ui.target.setText("kommun.se")
    writer.answer(QDialogButtonBox.StandardButton.Ok)
    writer.press("Left", "Left")
    where = writer.pane.cursorRect().center()
    left, ctrl = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(writer.pane.viewport(), left, ctrl, where)
    box = writer.dialog()
    assert isinstance(box, QMessageBox)
    assert "https://kommun.se" in box.informativeText()
    buttons = QMessageBox.StandardButton
    writer.answer(buttons.Open if agreed else buttons.Cancel)
    assert gone == (["https://kommun.se"] if agreed else [])


def test_blocks_without_the_footnote_are_shared(writer: Person) -> None:
    writer.write("a").press("Return").write("b")
    assert with_note(writer.blocks, "inget", ()) == writer.blocks
