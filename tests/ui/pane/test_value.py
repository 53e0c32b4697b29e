"""A pane shows any part and says the same again; it patches from one to another; nothing gets lost."""

from __future__ import annotations

import os
import sys
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette

from app.model.blocks import Paragraph, empty_table
from app.model.edit.caret import Spot, caret_at
from app.ui.pane.pane import Pane
from tests.parts import random_part
from tests.ui.pane.building import Writer, part
from tests.ui.pane.running import RandomUser
from tests.ui.pane.support import check_whole, press, write

Key = Qt.Key
LONG = bool(os.environ.get("PARAGRAF_LONG"))
PARTS, RUNS, STEPS = (2000, 1500, 80) if LONG else (60, 30, 30)


def test_any_part_is_shown_and_read_back_exactly(pane: Pane) -> None:
    for seed in range(PARTS):
        rng = Random(seed)
        value = random_part(rng)
        pane.set_blocks(value, {})
        assert pane.blocks() == value
        check_whole(pane)
        some = random_part(rng)
        cut = rng.randint(0, len(value))
        value = rng.choice((value[:cut] + some, some + value[cut:], value[:cut] + some + value[cut:]))
        pane.set_blocks(value)
        assert pane.blocks() == value
        check_whole(pane)


@pytest.mark.parametrize("seed", range(RUNS))
def test_whatever_a_person_does_the_value_is_what_the_pane_shows(pane: Pane, seed: int) -> None:
    user = RandomUser(pane, seed)
    user.begin()
    for _ in range(STEPS):
        user.step()


def test_the_blocks_before_an_edit_come_back_exactly(pane: Pane) -> None:
    writer = Writer(pane, "one", "u* two", "a|b / c|d", "three")
    before = pane.blocks()
    writer.at(1, 1)
    write(pane, "x")
    pane.toggle_list("numbers")
    pane.selectAll()
    pane.erase_selection()
    pane.set_blocks(before)
    assert pane.blocks() == before
    check_whole(pane)


def test_an_empty_part_is_no_blocks_and_stays_so_when_something_is_typed_and_erased(pane: Pane) -> None:
    writer = Writer(pane)
    assert pane.blocks() == ()
    write(pane, "a")
    assert writer.lines == ["a"]
    press(pane, Key.Key_Backspace)
    assert pane.blocks() == ()


def test_one_empty_paragraph_that_was_set_stays_one(pane: Pane) -> None:
    value = (Paragraph("only"),)
    pane.set_blocks(value, {})
    assert pane.blocks() == value
    write(pane, "a")
    press(pane, Key.Key_Backspace)
    assert pane.blocks() == value
    pane.set_blocks(())
    assert pane.blocks() == ()


def test_empty_lines_round_tables_are_not_in_the_value_until_something_is_written(pane: Pane) -> None:
    first, second = empty_table(1, 2), empty_table(1, 1)
    writer = Writer(pane)
    pane.set_blocks((first, second), {})
    assert pane.blocks() == (first, second)
    assert pane.document().blockCount() == 6
    writer.at(2)
    write(pane, "x")
    assert writer.lines == ["|", "x", ""]
    assert [block.id for block in (pane.blocks()[0], pane.blocks()[2])] == [first.id, second.id]
    press(pane, Key.Key_Backspace)
    assert pane.blocks() == (first, second)


def test_ids_stay_with_the_text_that_lives_on(pane: Pane) -> None:
    writer = Writer(pane, "one", "two")
    first, second = (block.id for block in pane.blocks())
    writer.at(0, 3)
    press(pane, Key.Key_Return)
    assert [block.id for block in pane.blocks()][::2] == [first, second]
    writer.at(0)
    press(pane, Key.Key_Return)
    assert [block.id for block in pane.blocks()][1::2] == [first, second]


def test_a_list_keeps_its_id_and_its_items_theirs_while_it_grows(pane: Pane) -> None:
    writer = Writer(pane, "u* one", "u* two")
    (before,) = pane.blocks()
    writer.at(0, 3)
    press(pane, Key.Key_Return)
    (after,) = pane.blocks()
    assert after.id == before.id
    assert [item.id for item in after.items][::2] == [item.id for item in before.items]


def test_a_change_from_elsewhere_moves_neither_caret_nor_scroll_bar(pane: Pane) -> None:
    writer = Writer(pane, *(f"line {n}" for n in range(200)))
    writer.at(100, 3)
    pane.ensureCursorVisible()
    scrolled = pane.verticalScrollBar().value()
    assert scrolled
    blocks = pane.blocks()
    pane.set_blocks((*blocks[:150], *part("new"), *blocks[151:]))
    assert writer.spot == Spot(100, offset=3)
    assert pane.verticalScrollBar().value() == scrolled
    assert not writer.edits


def test_a_caret_beyond_the_text_goes_to_the_nearest_place(pane: Pane) -> None:
    writer = Writer(pane, "ett", "a|b", "\U0001f600")
    pane.set_caret(caret_at(Spot(99, offset=99)))
    assert writer.spot == Spot(2, offset=2)
    pane.set_caret(caret_at(Spot(2, offset=1)))
    assert writer.spot == Spot(2, offset=0), "never inside a character"
    pane.set_caret(caret_at(Spot(1, 5, 5, 3, 9)))
    assert writer.spot == Spot(1, 0, 1, 0, 1)


def test_another_font_and_palette_change_looks_and_nothing_else(pane: Pane) -> None:
    value = random_part(Random(5))
    pane.set_blocks(value, {})
    font = QFont(pane.font())
    font.setPointSizeF(20)
    pane.setFont(font)
    check_whole(pane)
    palette = QPalette(pane.palette())
    palette.setColor(QPalette.ColorRole.Link, "red")
    pane.setPalette(palette)
    check_whole(pane)
    assert pane.blocks() == value


def test_typing_loses_no_reference_to_none(pane: Pane) -> None:
    Writer(pane, "text")
    before = sys.getrefcount(None)
    write(pane, "a" * 500)
    assert sys.getrefcount(None) > before - 200
