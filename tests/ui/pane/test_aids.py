"""What stands by a pane: it sees keys first, hears what was typed, and puts something else in its place."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from app.model.edit.spans import units
from app.model.inlines import LineBreak, Marks, Text, footnote
from app.ui.pane.aid import PaneAid
from app.ui.pane.pane import Pane
from tests.ui.pane.building import Writer
from tests.ui.pane.support import check_whole, press, write


class Aid(PaneAid):
    def __init__(self, eats: str = "") -> None:
        self.eats, self.heard, self.painted = eats, list[str](), 0

    def key(self, pane: Pane, event: QKeyEvent) -> bool:
        return bool(event.text()) and event.text() in self.eats

    def typed(self, pane: Pane, text: str) -> None:
        self.heard.append(f"{text} after {pane.line_before()}")

    def paint(self, pane: Pane, painter: QPainter, top: int, bottom: int) -> None:
        self.painted += 1


def test_an_aid_sees_keys_first_and_hears_what_was_typed(pane: Pane) -> None:
    writer = Writer(pane)
    pane.aids.append(aid := Aid(eats="x"))
    write(pane, "axb")
    composed = QInputMethodEvent("", [])
    composed.setCommitString("öl")
    QApplication.sendEvent(pane, composed)
    assert writer.lines == ["aböl"]
    assert aid.heard == ["a after a", "b after ab", "öl after aböl"]
    pane.setReadOnly(True)
    write(pane, "c")
    assert len(aid.heard) == 3
    pane.repaint()
    assert aid.painted


def test_an_exchange_is_an_edit_of_its_own_with_the_caret_behind_it(pane: Pane) -> None:
    writer = Writer(pane, "first", "me ks and on")
    writer.at(1, 5)
    pane.exchange(3, 5, (Text("Kommunstyrelsen", Marks(bold=True)),))
    assert writer.lines == ["first", "me Kommunstyrelsen and on"]
    assert [edit.kind for edit in writer.edits] == ["other"]
    assert pane.line_before() == "me Kommunstyrelsen"
    check_whole(pane)


def test_an_exchange_works_in_a_cell_in_a_list_and_where_there_is_nothing_yet(pane: Pane) -> None:
    writer = Writer(pane, "a|b", "end")
    writer.in_cell(1, 0, 1, 1)  # a line that Qt forces stands above the table
    pane.exchange(0, 1, (Text("beta"),))
    assert writer.lines == ["a|beta", "end"]
    assert pane.line_before() == "beta"
    pane.set_blocks(())
    pane.exchange(0, 0, (Text("x"),))
    assert pane.line_before() == "x"
    check_whole(pane)
    press(pane, Qt.Key.Key_Backspace)
    assert pane.blocks() == ()


@settings(deadline=None, max_examples=30)
@given(st.text("aä😀 ", max_size=6), st.text("bö😀", max_size=4), st.text("c 😀", max_size=3))
def test_what_stands_round_an_exchange_stays(before: str, old: str, after: str) -> None:
    pane = Pane()
    writer = Writer(pane, before + old + after) if before + old + after else Writer(pane)
    start = units(before)
    pane.exchange(start, start + units(old), (Text("new"),))
    assert writer.lines == [before + "new" + after]
    pane.deleteLater()


def test_a_line_whose_words_are_all_exchanged_stays_the_same_line(pane: Pane) -> None:
    writer = Writer(pane, "a")
    before = pane.blocks()[0].id
    pane.exchange(0, 1, (Text("b"), LineBreak(), Text("c", Marks(bold=True))))
    assert pane.blocks()[0].id == before
    assert writer.lines == ["b↵c"]
    pane.exchange(0, 3, (footnote("a note"),))
    assert pane.blocks()[0].id == before
    assert writer.lines == ["†"]
    check_whole(pane)
