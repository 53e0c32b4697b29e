"""Footnote marks and pictures in a pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.model.blocks import Paragraph
from app.model.edit.caret import Caret, Spot
from app.model.inlines import Footnote, Image, Marks, Text
from app.model.media import media_name
from app.ui.pane.pane import Pane
from tests.ui.driving import picture
from tests.ui.pane.building import Writer, click, part
from tests.ui.pane.support import CTRL, NO, press, write

Key = Qt.Key
LINK = "https://exempel.se/"


def noted(*words: str) -> tuple[Paragraph, ...]:
    """Paragraphs with a footnote behind each word."""
    return tuple(
        Paragraph(f"p-{word}", (Text(word), Footnote(f"n-{word}", (Text(f"om {word}"),)), Text("!")))
        for word in words
    )


def point_of(pane: Pane, line: int, offset: int) -> QPoint:
    """A point on the character behind an offset."""
    pane.set_caret(Caret(Spot(line, offset=offset), Spot(line, offset=offset)))
    left = pane.cursorRect()
    pane.set_caret(Caret(Spot(line, offset=offset + 1), Spot(line, offset=offset + 1)))
    return QPoint((left.center().x() + pane.cursorRect().center().x()) // 2, left.center().y())


def numbers(pane: Pane) -> dict[str, int]:
    return dict(pane._objects.numbers)


def test_a_footnote_is_set_behind_the_selection_and_activated_to_be_written(pane: Pane) -> None:
    activated: list[str] = []
    pane.footnote_activated.connect(activated.append)
    writer = Writer(pane, "one two")
    writer.select_text(0, 0, 3)
    name = pane.insert_footnote()
    assert writer.lines == ["one† two"]
    assert activated == [name]
    assert [note.id for note in pane.footnotes()] == [name]
    assert pane.state().footnote == name
    assert len(writer.edits) == 1


def test_what_is_typed_behind_a_footnote_is_set_like_what_is_before_it(pane: Pane) -> None:
    writer = Writer(pane, "one")
    writer.select_text(0, 0, 3)
    pane.toggle_mark("bold")
    writer.at(0, 3)
    pane.insert_footnote()
    write(pane, "x")
    assert writer.lines == ["one†x"]
    assert writer.marks() == [("one", Marks(bold=True)), ("x", Marks(bold=True))]


def test_footnotes_are_numbered_in_the_order_of_their_marks_from_the_documents_number(pane: Pane) -> None:
    pane.set_blocks(noted("a", "b"), {})
    assert numbers(pane) == {"n-a": 1, "n-b": 2}
    pane.set_first_number(10)
    assert numbers(pane) == {"n-a": 10, "n-b": 11}
    pane.set_blocks(noted("b", "a"))
    assert numbers(pane) == {"n-b": 10, "n-a": 11}
    pane.set_caret(Caret(Spot(0, offset=2), Spot(0, offset=2)))
    press(pane, Key.Key_Backspace)
    assert numbers(pane) == {"n-a": 10}
    assert [note.id for note in pane.footnotes()] == ["n-a"]


def test_a_mark_with_two_digits_takes_more_room(pane: Pane) -> None:
    pane.set_blocks(noted("a"), {})
    narrow = pane.document().idealWidth()
    pane.set_first_number(100)
    assert pane.document().idealWidth() > narrow


def test_a_click_on_a_mark_activates_the_footnote_and_one_beside_it_does_not(pane: Pane) -> None:
    activated: list[str] = []
    pane.footnote_activated.connect(activated.append)
    pane.set_blocks(noted("some words"), {})
    mark, beside = point_of(pane, 0, 10), point_of(pane, 0, 4)
    click(pane, beside)
    assert not activated
    click(pane, mark)
    assert activated == ["n-some words"]


def test_enter_on_a_selected_mark_activates_it_and_changes_nothing(pane: Pane) -> None:
    activated: list[str] = []
    pane.footnote_activated.connect(activated.append)
    pane.set_blocks(noted("a"), {})
    before = pane.blocks()
    pane.set_caret(Caret(Spot(0, offset=1), Spot(0, offset=2)))
    press(pane, Key.Key_Return)
    assert activated == ["n-a"]
    assert pane.blocks() == before


def test_the_mouse_resting_on_a_mark_shows_what_the_footnote_says(pane: Pane) -> None:
    pane.set_blocks(noted("some words"), {})
    place = point_of(pane, 0, 10)
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.viewport(), help_event)
    assert QToolTip.text() == "om some words"
    QToolTip.hideText()


def test_a_link_is_followed_with_ctrl_only(pane: Pane) -> None:
    followed: list[str] = []
    pane.link_activated.connect(followed.append)
    writer = Writer(pane, "see here")
    writer.select_text(0, 4, 8)
    pane.set_link(LINK)
    place = point_of(pane, 0, 5)
    click(pane, place)
    assert not followed
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert followed == [LINK]


def test_a_footnotes_text_changed_elsewhere_is_shown(pane: Pane) -> None:
    pane.set_blocks(noted("a"), {})
    changed = (Paragraph("p-a", (Text("a"), Footnote("n-a", (Text("new"),)), Text("!"))),)
    pane.set_blocks(changed)
    assert pane.footnotes() == (Footnote("n-a", (Text("new"),)),)


def test_a_picture_is_told_of_before_the_edit_that_shows_it(pane: Pane) -> None:
    told: list[object] = []
    pane.media_added.connect(lambda name, data: told.append((name, data)))
    pane.edited.connect(lambda edit: told.append(edit.kind))
    writer = Writer(pane, "ab")
    writer.at(0, 1)
    data = picture()
    assert pane.insert_image(data, "en ruta")
    name = media_name(data, "png")
    assert told == [(name, data), "other"]
    assert writer.lines == ["a▣b"]
    block = pane.blocks()[0]
    assert isinstance(block, Paragraph)
    image = block.content[1]
    assert isinstance(image, Image)
    assert (image.media, image.alt) == (name, "en ruta")
    assert pane.image_of(name) == data


def test_bytes_that_are_no_picture_are_refused(pane: Pane) -> None:
    writer = Writer(pane, "ab")
    assert not pane.insert_image(b"%PDF-1.4", "x")
    assert not writer.edits


@pytest.mark.parametrize("width", [0.0, 30.0, 2000.0])
def test_pictures_there_and_missing_are_drawn_no_wider_than_the_pane(pane: Pane, width: float) -> None:
    data = picture()
    name = media_name(data, "png")
    missing = media_name(b"gone", "png")
    content = (Image("i1", name, "en ruta", width), Image("i2", missing, "borta", width))
    pane.set_blocks((Paragraph("p", content),), {name: data})
    assert not pane.grab().isNull()
    assert pane.document().idealWidth() <= pane.viewport().width()


def test_nothing_is_ever_loaded_from_outside(pane: Pane) -> None:
    pane.set_blocks(part("a"), {})
    url = QUrl("https://exempel.se/bild.png")
    assert pane.loadResource(QTextDocument.ResourceType.ImageResource.value, url).isNull()


def test_a_mark_is_one_character_for_backspace_and_delete(pane: Pane) -> None:
    pane.set_blocks(noted("a"), {})
    pane.set_caret(Caret(Spot(0, offset=1), Spot(0, offset=1)))
    press(pane, Key.Key_Delete, NO)
    assert pane.footnotes() == ()


def test_a_picture_in_a_table_is_no_wider_than_its_column(pane: Pane) -> None:
    data = picture(2000, 10)
    writer = Writer(pane, "a|b|c|d")
    writer.in_cell(1, 0, 1, 1)
    assert pane.insert_image(data, "bred")
    assert writer.lines == ["a|b▣|c|d"]
    assert pane.document().idealWidth() <= pane.viewport().width()
    assert pane.document().size().width() <= pane.viewport().width()
