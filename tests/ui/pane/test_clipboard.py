"""Copying, cutting, pasting, dragging and dropping."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from app.model.blocks import Paragraph, Table, walk
from app.model.edit.caret import Caret, Spot
from app.model.inlines import Footnote, Image, LineBreak, Marks, Text
from app.model.media import media_name
from app.ui.pane.carrying import FRAGMENT
from app.ui.pane.pane import Pane
from tests.parts import all_ids
from tests.ui.driving import picture
from tests.ui.pane.building import Writer, part
from tests.ui.pane.support import CTRL, NO, check_whole, press, write

Key = Qt.Key
BOLD = Marks(bold=True)


def clip(**kinds: str) -> QMimeData:
    data = QMimeData()
    if "html" in kinds:
        data.setHtml(kinds["html"])
    if "text" in kinds:
        data.setText(kinds["text"])
    return data


def drop(pane: Pane, data: QMimeData, spot: Spot, source: object = None) -> QDropEvent:
    """Let go of something over a spot."""
    core = pane._core
    cursor = pane.textCursor()
    cursor.setPosition(core.position_of(spot))
    event = QDropEvent(
        QPointF(pane.cursorRect(cursor).center()),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        NO,
    )
    if source is not None:
        event.source = lambda: source  # type: ignore[method-assign]
        event.setDropAction(Qt.DropAction.MoveAction)
    pane.dropEvent(event)
    return event


def test_what_was_copied_comes_back_whole_with_ids_of_its_own(pane: Pane) -> None:
    writer = Writer(pane, "one", "u* two", "uo* three", "a|b / c|d", "four")
    before = pane.blocks()
    pane.selectAll()
    pane.copy()
    writer.at(4, 4)
    press(pane, Key.Key_Return)
    pane.paste()
    assert writer.lines == [*writer_lines(before), *writer_lines(before)]
    ids = all_ids(pane.blocks())
    assert len(set(ids)) == len(ids)
    assert pane.blocks()[: len(before)] == before
    check_whole(pane)


def writer_lines(blocks: tuple[object, ...]) -> list[str]:
    from tests.ui.pane.building import lines

    return lines(blocks)  # type: ignore[arg-type]


def test_a_part_of_a_line_is_pasted_into_the_line(pane: Pane) -> None:
    writer = Writer(pane, "u* one two")
    writer.select_text(0, 4, 7)
    pane.toggle_mark("bold")
    pane.copy()
    writer.at(0, 0)
    pane.paste()
    assert writer.lines == ["u* twoone two"]
    assert writer.marks()[0] == ("two", BOLD)
    assert writer.spot == Spot(0, offset=3)


def test_paragraphs_pasted_into_a_list_become_items(pane: Pane) -> None:
    writer = Writer(pane, "u* one", "x", "y", "z")
    writer.select(Spot(1), Spot(3, offset=1))
    pane.copy()
    writer.at(0, 3)
    pane.paste()
    assert writer.lines == ["u* onex", "u* y", "u* z", "x", "y", "z"]


def test_items_pasted_into_an_empty_item_are_items_there(pane: Pane) -> None:
    writer = Writer(pane, "u* a", "u* b", "text", "o* c", "o*")
    writer.select(Spot(0), Spot(1, offset=1))
    pane.copy()
    writer.at(4)
    pane.paste()
    assert writer.lines[:4] == ["u* a", "u* b", "text", "o* c"]
    assert [line[-1] for line in writer.lines[4:]] == ["a", "b"]


def test_a_table_pasted_into_a_cell_comes_as_text(pane: Pane) -> None:
    writer = Writer(pane, "a|b", "x")
    pane.selectAll()
    pane.copy()
    writer.in_cell(1, 0, 0, 1)
    pane.paste()
    assert not any(isinstance(b, Table) for cell in _cells(pane) for b in walk(cell.blocks))
    check_whole(pane)


def test_cells_copied_are_a_table_of_their_own(pane: Pane) -> None:
    writer = Writer(pane, "a|b|c / d|e|f", "x")
    writer.select(Spot(1, 0, 1), Spot(1, 1, 2))
    pane.copy()
    writer.at(2, 1)
    pane.paste()
    assert writer.lines == ["a|b|c / d|e|f", "x", "b|c / e|f"]


def test_cutting_is_copying_and_one_edit(pane: Pane) -> None:
    writer = Writer(pane, "one", "a|b", "two")
    writer.select(Spot(0, offset=1), Spot(2, offset=1))
    press(pane, Key.Key_X, CTRL, "\x18")
    assert writer.lines == ["owo"]
    assert len(writer.edits) == 1
    press(pane, Key.Key_V, CTRL, "\x16")
    assert writer.lines == ["one", "a|b", "two"]


def test_a_footnote_and_a_picture_are_copied_with_what_they_hold(pane: Pane, qtbot) -> None:
    data = picture()
    name = media_name(data, "png")
    content = (Text("x"), Footnote("n", (Text("om"),)), Image("i", name, "ruta"))
    pane.set_blocks((Paragraph("p", content),), {name: data})
    pane.selectAll()
    pane.copy()
    other = Pane()
    qtbot.addWidget(other)
    told: list[tuple[str, bytes]] = []
    other.media_added.connect(lambda name, data: told.append((name, data)))
    other.paste()
    (block,) = other.blocks()
    assert isinstance(block, Paragraph)
    note, image = block.content[1:]
    assert isinstance(note, Footnote)
    assert isinstance(image, Image)
    assert (note.content, image.media, image.alt) == ((Text("om"),), name, "ruta")
    assert {note.id, image.id}.isdisjoint({"n", "i"})
    assert told == [(name, data)]


def test_other_programs_get_html_and_text(pane: Pane) -> None:
    writer = Writer(pane, "one", "o* two", "o* three", "a|b")
    writer.select_text(0, 0, 3)
    pane.toggle_mark("bold")
    pane.selectAll()
    pane.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "one\n1. two\n2. three\na\tb"
    assert "<strong>one</strong>" in data.html() or "<b>one</b>" in data.html()


def test_html_keeps_its_structure_and_says_what_it_left_out(pane: Pane) -> None:
    told: list[object] = []
    pane.left_out.connect(told.append)
    writer = Writer(pane)
    page = "<h2>a</h2><ul><li>b<ol><li><b>c</b></ol></ul><p>d<br>e<img src='https://exempel.se/x.png'></p>"
    pane.insertFromMimeData(clip(html=page, text="no"))
    assert writer.lines == ["a", "u* b", "uo* c", "d↵e"]
    assert writer.marks(2) == [("c", BOLD)]
    assert len(writer.edits) == 1
    assert told


def test_plain_text_comes_in_as_paragraphs(pane: Pane) -> None:
    writer = Writer(pane, "ab")
    writer.at(0, 1)
    pane.insertFromMimeData(clip(text="1\n\n2\t\x07\r\n3"))
    assert writer.lines == ["a1", "2 ", "3b"]


def test_pasting_as_plain_text_brings_the_words_alone(pane: Pane) -> None:
    writer = Writer(pane, "ab")
    writer.at(0, 1)
    QGuiApplication.clipboard().setMimeData(clip(html="<ul><li><b>x</b></ul>", text="x"))
    pane.paste_plain()
    assert writer.lines == ["axb"]
    assert writer.marks() == [("axb", Marks())]


def test_typing_goes_on_behind_what_was_pasted(pane: Pane) -> None:
    writer = Writer(pane, "one")
    writer.at(0, 3)
    pane.insert_blocks(part("u* a", "b|c"))
    write(pane, "x")
    assert writer.lines == ["one", "u* a", "b|c", "x"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        '{"blocks": 1}',
        '{"blocks": [{"type": "table", "id": "a", "rows": []}]}',
        '{"blocks": ' + '[{"type":"quote","id":"a","blocks":' * 50,
    ],
)
def test_a_fragment_that_is_none_is_passed_over(pane: Pane, text: str) -> None:
    writer = Writer(pane, "a")
    data = QMimeData()
    data.setData(FRAGMENT, QByteArray(text.encode()))
    pane.insertFromMimeData(data)
    assert writer.lines == ["a"]


def test_a_fragment_brings_nothing_that_no_document_may_hold(pane: Pane) -> None:
    content = (
        Text("x\x00\u2028", Marks(link="javascript:alert(1)")),
        Text(""),
        Image("i", media_name(b"", "png")),
        Footnote("n", (Text("y\ufffc"), LineBreak())),
    )
    data = QMimeData()
    lies = {media_name(b"", "png"): b"\x89PNG\r\n\x1a\nlies"}
    data.setData(
        FRAGMENT, QByteArray(msgspec.json.encode({"blocks": (Paragraph("p", content),), "media": lies}))
    )
    pane.insertFromMimeData(data)
    (block,) = pane.blocks()
    assert isinstance(block, Paragraph)
    assert block.content[0] == Text("x ")
    assert [type(inline) for inline in block.content] == [Text, Footnote]
    check_whole(pane)


def test_a_picture_on_the_clipboard_is_offered(pane: Pane) -> None:
    offered: list[tuple[bytes, str]] = []
    pane.picture_offered.connect(lambda data, name: offered.append((data, name)))
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    data = QMimeData()
    data.setImageData(image)
    assert pane.canInsertFromMimeData(data)
    pane.insertFromMimeData(data)
    assert QImage.fromData(offered[0][0]).size() == image.size()
    assert pane.blocks() == ()


def test_a_picture_file_dropped_is_offered_by_its_name_and_other_files_are_the_windows(
    pane: Pane, tmp_path: Path
) -> None:
    offered: list[tuple[bytes, str]] = []
    pane.picture_offered.connect(lambda data, name: offered.append((data, name)))
    Writer(pane, "one")
    file = tmp_path / "Karta över området.png"
    file.write_bytes(picture())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop(pane, data, Spot(0, offset=2))
    assert offered == [(picture(), "Karta över området")]
    assert pane.caret().head == Spot(0, offset=2)
    other = QMimeData()
    other.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.paragraf"))])
    assert not pane.canInsertFromMimeData(other)
    assert not drop(pane, other, Spot(0)).isAccepted()


def test_a_picture_of_another_kind_becomes_png(pane: Pane, tmp_path: Path) -> None:
    offered: list[bytes] = []
    pane.picture_offered.connect(lambda data, _name: offered.append(data))
    file = tmp_path / "ruta.bmp"
    QImage.fromData(picture()).save(str(file))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    pane.insertFromMimeData(data)
    assert offered[0].startswith(b"\x89PNG")


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_a_file_that_is_no_picture_is_not_offered(pane: Pane, tmp_path: Path, content: bytes) -> None:
    offered: list[object] = []
    pane.picture_offered.connect(lambda *told: offered.append(told))
    file = tmp_path / "x.png"
    file.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    pane.insertFromMimeData(data)
    assert not offered
    assert pane.blocks() == ()


def test_text_dragged_inside_the_pane_moves_down_and_up_as_one_edit(pane: Pane) -> None:
    writer = Writer(pane, "one two", "three")
    writer.select_text(0, 0, 4)
    drop(pane, pane.createMimeDataFromSelection(), Spot(1, offset=5), source=pane)
    assert writer.lines == ["two", "threeone "]
    assert len(writer.edits) == 1
    writer.select_text(1, 5, 8)
    drop(pane, pane.createMimeDataFromSelection(), Spot(0), source=pane.viewport())
    assert writer.lines == ["onetwo", "three "]
    assert len(writer.edits) == 2


def test_a_drag_onto_itself_changes_nothing(pane: Pane) -> None:
    writer = Writer(pane, "one two")
    writer.select_text(0, 0, 4)
    drop(pane, pane.createMimeDataFromSelection(), Spot(0, offset=2), source=pane)
    assert not writer.edits


def test_a_list_dragged_behind_a_table_moves_whole(pane: Pane) -> None:
    writer = Writer(pane, "u* a", "u* b", "c", "d|e", "f")
    writer.select(Spot(0), Spot(2))
    drop(pane, pane.createMimeDataFromSelection(), Spot(4, offset=1), source=pane)
    assert writer.lines[:2] == ["c", "d|e"]
    assert [line for line in writer.lines if line.startswith("u*")] == ["u* a", "u* b"]
    check_whole(pane)


def test_text_dropped_from_elsewhere_comes_in_where_it_is_dropped(pane: Pane) -> None:
    writer = Writer(pane, "one")
    drop(pane, clip(text="x"), Spot(0, offset=2))
    assert writer.lines == ["onxe"]
    assert pane.caret() == Caret(Spot(0, offset=3), Spot(0, offset=3))


def test_text_dragged_out_into_another_window_is_gone_here(pane: Pane) -> None:
    writer = Writer(pane, "one", "two", "three")
    writer.select(Spot(0, offset=1), Spot(2, offset=2))
    pane.textCursor().removeSelectedText()  # what the widget itself does when a drag took it away
    assert writer.lines == ["oree"]
    assert len(writer.edits) == 1
    check_whole(pane)


def _cells(pane: Pane):
    (table,) = (block for block in pane.blocks() if isinstance(block, Table))
    return [cell for row in table.rows for cell in row.cells]


def test_the_clipboard_is_left_alone_by_an_empty_selection(pane: Pane) -> None:
    QApplication.clipboard().setText("kept")
    Writer(pane, "a")
    pane.cut()
    pane.copy()
    assert QApplication.clipboard().text() == "kept"


def test_the_context_menu_erases_across_tables_as_the_keys_do(pane: Pane) -> None:
    writer = Writer(pane, "above", "a|b", "below")
    writer.select(Spot(0, offset=2), Spot(1, 0, 0, 0, 1))
    shown: list[object] = []
    pane.menu_opening.connect(lambda menu, _place: shown.append(menu))
    menu = pane.context_menu(QPoint(5, 5))
    assert shown == [menu]
    actions = {action.objectName(): action for action in menu.actions() if action.objectName()}
    assert {"edit-cut", "edit-copy", "edit-paste", "edit-delete", "select-all"} == set(actions)
    actions["edit-delete"].trigger()
    assert writer.lines == ["ab", "|", "below"]
    assert len(writer.edits) == 1
    actions["select-all"].trigger()
    actions["edit-cut"].trigger()
    assert writer.lines == []
    menu.deleteLater()
