"""Letters, Enter, Backspace and Delete in plain text; what an edit tells; keys left to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.edit.caret import Spot
from app.ui.pane.pane import Pane
from tests.ui.pane.building import Writer
from tests.ui.pane.support import CTRL, NO, SHIFT, press, write

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def compose(pane: Pane, preedit: str = "", commit: str = "", start: int = 0, count: int = 0) -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit, start, count)
    QApplication.sendEvent(pane, event)


def test_swedish_letters_signs_and_whole_characters_are_typed(pane: Pane) -> None:
    writer = Writer(pane)
    write(pane, "äöåÅÄÖ é ü – ”ja” § \U0001f600!")
    assert writer.lines == ["äöåÅÄÖ é ü – ”ja” § \U0001f600!"]
    assert len(writer.edits) == len("äöåÅÄÖ é ü – ”ja” § \U0001f600!")
    press(pane, Key.Key_Backspace)
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["äöåÅÄÖ é ü – ”ja” § "]


def test_a_letter_typed_with_altgr_comes_in(pane: Pane) -> None:
    writer = Writer(pane)
    press(pane, Key.Key_At, CTRL | ALT, "@")
    press(pane, Key.Key_BraceLeft, Qt.KeyboardModifier.GroupSwitchModifier, "{")
    assert writer.lines == ["@{"]


def test_a_letter_with_alt_that_no_menu_has_is_not_typed(pane: Pane) -> None:
    writer = Writer(pane)
    press(pane, Key.Key_G, ALT, "g")
    assert writer.lines == []


def test_an_edit_tells_where_the_caret_was_and_is_and_what_it_was(pane: Pane) -> None:
    writer = Writer(pane, "ab")
    writer.at(0, 1)
    write(pane, "x")
    edit = writer.last
    assert (edit.before.head, edit.after.head) == (Spot(0, offset=1), Spot(0, offset=2))
    assert (edit.kind, edit.ends_word) == ("typing", False)
    assert edit.blocks == pane.blocks()
    for letter in " .,;:!?–”)":
        write(pane, letter)
        assert writer.last.ends_word, letter
    press(pane, Key.Key_Backspace)
    assert (writer.last.kind, writer.last.ends_word) == ("erasing", False)
    press(pane, Key.Key_Return)
    assert writer.last.kind == "other"
    pane.toggle_list("bullets")
    assert writer.last.kind == "other"


def test_enter_splits_and_backspace_and_delete_join(pane: Pane) -> None:
    writer = Writer(pane, "onetwo")
    writer.at(0, 3)
    press(pane, Key.Key_Return)
    assert writer.lines == ["one", "two"]
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["onetwo"]
    press(pane, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    writer.at(0, 3)
    press(pane, Key.Key_Delete)
    assert writer.lines == ["onetwo"]
    assert len(writer.edits) == 4


def test_backspace_at_the_very_start_and_delete_at_the_very_end_do_nothing(pane: Pane) -> None:
    writer = Writer(pane, "one")
    writer.at(0)
    press(pane, Key.Key_Backspace)
    writer.at(0, 3)
    press(pane, Key.Key_Delete)
    assert not writer.edits


def test_shift_enter_breaks_the_line_inside_the_paragraph(pane: Pane) -> None:
    writer = Writer(pane, "onetwo")
    writer.at(0, 3)
    press(pane, Key.Key_Return, SHIFT)
    assert writer.lines == ["one↵two"]
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["onetwo"]


def test_words_go_with_ctrl(pane: Pane) -> None:
    writer = Writer(pane, "one two three", "four")
    writer.at(0, 7)
    press(pane, Key.Key_Backspace, CTRL)
    assert writer.lines == ["one  three", "four"]
    press(pane, Key.Key_Delete, CTRL)
    assert writer.lines == ["one three", "four"]
    writer.at(0, 9)
    press(pane, Key.Key_Delete, CTRL)
    assert writer.lines == ["one threefour"]


def test_a_dead_key_is_no_edit_until_its_letter_comes(pane: Pane) -> None:
    writer = Writer(pane, "caf")
    writer.at(0, 3)
    compose(pane, "´")
    assert not writer.edits
    assert writer.lines == ["caf"]
    compose(pane, commit="é")
    assert writer.lines == ["café"]
    assert len(writer.edits) == 1
    assert writer.last.kind == "typing"
    assert (writer.last.before.head.offset, writer.last.after.head.offset) == (3, 4)


def test_composing_that_is_given_up_changes_nothing(pane: Pane) -> None:
    writer = Writer(pane, "caf")
    writer.at(0, 3)
    compose(pane, "´")
    compose(pane)
    assert not writer.edits
    assert writer.lines == ["caf"]


def test_composing_over_a_selection_across_lists_and_tables_erases_it_as_any_typing_does(pane: Pane) -> None:
    writer = Writer(pane, "one", "u* two", "a|b", "three")
    writer.select(Spot(0, offset=1), Spot(3, offset=2))
    compose(pane, "´")
    compose(pane, commit="é")
    assert writer.lines == ["oéree"]


def test_an_input_method_may_replace_the_letter_before_the_caret(pane: Pane) -> None:
    writer = Writer(pane, "cafe")
    writer.at(0, 4)
    compose(pane, commit="é", start=-1, count=1)
    assert writer.lines == ["café"]
    assert len(writer.edits) == 1


@pytest.mark.parametrize("key", [Key.Key_Z, Key.Key_Y, Key.Key_B, Key.Key_I, Key.Key_U, Key.Key_K, Key.Key_D])
def test_keys_that_are_the_windows_pass_the_pane_by(pane: Pane, key: Qt.Key) -> None:
    writer = Writer(pane, "some words")
    writer.at(0, 4)
    override = QKeyEvent(QEvent.Type.ShortcutOverride, key, CTRL)
    override.ignore()
    QApplication.sendEvent(pane, override)
    assert not override.isAccepted()
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, CTRL, "\x02")
    QApplication.sendEvent(pane, pressed)
    assert not pressed.isAccepted()
    assert writer.lines == ["some words"]


def test_ctrl_enter_is_the_windows(pane: Pane) -> None:
    writer = Writer(pane, "some words")
    pressed = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, CTRL, "\r")
    QApplication.sendEvent(pane, pressed)
    assert not pressed.isAccepted()
    assert not writer.edits


def test_control_characters_never_come_in(pane: Pane) -> None:
    writer = Writer(pane, "a")
    for text in ("\x1b", "\x7f", "\x00"):
        press(pane, Key.Key_unknown, NO, text)
    press(pane, Key.Key_unknown, NO, "x\ufeffy")
    assert writer.lines == ["xya"]


def test_a_triple_click_selects_the_line_and_typing_replaces_it(pane: Pane) -> None:
    writer = Writer(pane, "one two", "three")
    point = pane.cursorRect().center() + QPoint(3, 0)
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, NO, point)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, NO, point)
    assert pane.state().has_selection
    write(pane, "x")
    assert writer.lines == ["x", "three"]


def test_text_put_in_by_the_program_becomes_paragraphs(pane: Pane) -> None:
    writer = Writer(pane, "ab")
    writer.at(0, 1)
    pane.insert_text("1")
    pane.insert_text("2\n3")
    assert writer.lines == ["a12", "3b"]
    assert len(writer.edits) == 2


def test_a_pane_that_only_shows_takes_no_letters(pane: Pane) -> None:
    writer = Writer(pane, "ab")
    pane.setReadOnly(True)
    write(pane, "x")
    press(pane, Key.Key_Backspace)
    compose(pane, commit="é")
    assert not writer.edits
    assert writer.lines == ["ab"]
