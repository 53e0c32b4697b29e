"""Enter, Tab, Backspace and Delete in lists and quotes, as in a word processor."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.model.edit.caret import Spot
from app.ui.pane.pane import Pane
from tests.ui.pane.building import Writer
from tests.ui.pane.support import SHIFT, press, write

Key = Qt.Key


def test_enter_in_an_item_makes_the_next_item(pane: Pane) -> None:
    writer = Writer(pane, "u* milk")
    writer.at(0, 2)
    press(pane, Key.Key_Return)
    assert writer.lines == ["u* mi", "u* lk"]
    assert writer.spot == Spot(1)


def test_enter_before_an_items_text_makes_an_item_above(pane: Pane) -> None:
    writer = Writer(pane, "o* milk")
    writer.at(0)
    press(pane, Key.Key_Return)
    assert writer.lines == ["o*", "o* milk"]


def test_enter_on_an_empty_item_leaves_the_list(pane: Pane) -> None:
    writer = Writer(pane, "u* milk", "u*")
    writer.at(1)
    press(pane, Key.Key_Return)
    assert writer.lines == ["u* milk", ""]
    write(pane, "x")
    assert writer.lines == ["u* milk", "x"]


def test_enter_on_an_empty_inner_item_goes_out_one_list(pane: Pane) -> None:
    writer = Writer(pane, "u* milk", "uo* fresh", "uo*")
    writer.at(2)
    press(pane, Key.Key_Return)
    assert writer.lines == ["u* milk", "uo* fresh", "u*"]
    press(pane, Key.Key_Return)
    assert writer.lines == ["u* milk", "uo* fresh", ""]


def test_enter_on_an_empty_item_inside_a_list_makes_two_lists(pane: Pane) -> None:
    writer = Writer(pane, "o* one", "o*", "o* two")
    writer.at(1)
    press(pane, Key.Key_Return)
    assert writer.lines == ["o* one", "", "o* two"]
    assert len(pane.blocks()) == 3


def test_backspace_at_an_items_start_loses_the_marker_then_joins(pane: Pane) -> None:
    writer = Writer(pane, "u* milk", "u* bread")
    writer.at(1)
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["u* milk", "u bread"]
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["u* milkbread"]
    assert writer.spot == Spot(0, offset=4)


def test_backspace_at_the_first_items_start_takes_it_out_of_the_list(pane: Pane) -> None:
    writer = Writer(pane, "above", "u* milk", "uu* fresh", "u* bread")
    writer.at(1)
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["above", "milk", "u* fresh", "u* bread"]
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["abovemilk", "u* fresh", "u* bread"]


def test_delete_at_a_lines_end_draws_the_next_item_up(pane: Pane) -> None:
    writer = Writer(pane, "above", "u* milk", "u* bread")
    writer.at(0, 5)
    press(pane, Key.Key_Delete)
    assert writer.lines == ["abovemilk", "u* bread"]
    writer.at(0, 9)
    press(pane, Key.Key_Delete)
    assert writer.lines == ["abovemilkbread"]


def test_delete_on_an_empty_paragraph_leaves_the_item_below_an_item(pane: Pane) -> None:
    writer = Writer(pane, "", "u* milk")
    writer.at(0)
    press(pane, Key.Key_Delete)
    assert writer.lines == ["u* milk"]


def test_tab_sets_an_item_in_under_the_one_before_and_shift_tab_back(pane: Pane) -> None:
    writer = Writer(pane, "u* milk", "u* bread", "u* eggs")
    writer.at(1, 2)
    press(pane, Key.Key_Tab)
    assert writer.lines == ["u* milk", "uu* bread", "u* eggs"]
    assert writer.spot == Spot(1, offset=2)
    press(pane, Key.Key_Backtab, SHIFT)
    assert writer.lines == ["u* milk", "u* bread", "u* eggs"]
    assert len(pane.blocks()) == 1


def test_tab_takes_along_what_is_set_in_under_the_item_and_joins_the_list_there(pane: Pane) -> None:
    writer = Writer(pane, "u* milk", "uo* fresh", "u* bread", "uu* rye")
    writer.at(2)
    press(pane, Key.Key_Tab)
    assert writer.lines == ["u* milk", "uo* fresh", "uo* bread", "uou* rye"]


def test_tab_on_the_first_item_does_nothing_and_stays_in_the_pane(pane: Pane) -> None:
    writer = Writer(pane, "u* milk")
    writer.at(0)
    press(pane, Key.Key_Tab)
    assert writer.lines == ["u* milk"]
    assert not writer.edits


def test_shift_tab_on_an_outermost_item_takes_it_out_of_the_list(pane: Pane) -> None:
    writer = Writer(pane, "o* one", "o* two", "o* three")
    writer.at(1)
    press(pane, Key.Key_Backtab, SHIFT)
    assert writer.lines == ["o* one", "two", "o* three"]


def test_tab_moves_all_selected_items(pane: Pane) -> None:
    writer = Writer(pane, "u* a", "u* b", "u* c")
    writer.select(Spot(1), Spot(2, offset=1))
    press(pane, Key.Key_Tab)
    assert writer.lines == ["u* a", "uu* b", "uu* c"]
    assert len(writer.edits) == 1


def test_selected_paragraphs_become_a_list_and_paragraphs_again(pane: Pane) -> None:
    writer = Writer(pane, "a", "b", "c")
    writer.select(Spot(0), Spot(1, offset=1))
    pane.toggle_list("bullets")
    assert writer.lines == ["u* a", "u* b", "c"]
    assert len(pane.blocks()) == 2
    assert pane.state().list == "bullets"
    pane.toggle_list("bullets")
    assert writer.lines == ["a", "b", "c"]


def test_a_paragraph_made_an_item_joins_the_list_before_it(pane: Pane) -> None:
    writer = Writer(pane, "u* a", "b")
    (kept, _) = pane.blocks()
    writer.at(1)
    pane.toggle_list("bullets")
    assert writer.lines == ["u* a", "u* b"]
    assert [block.id for block in pane.blocks()] == [kept.id]


def test_the_other_kind_changes_the_whole_list(pane: Pane) -> None:
    writer = Writer(pane, "u* a", "uu* b", "u* c")
    writer.at(2)
    pane.toggle_list("numbers")
    assert writer.lines == ["o* a", "ou* b", "o* c"]


def test_an_empty_part_becomes_a_list_to_write_in(pane: Pane) -> None:
    writer = Writer(pane)
    pane.toggle_list("bullets")
    write(pane, "a")
    assert writer.lines == ["u* a"]


def test_a_quote_is_made_and_left_with_enter(pane: Pane) -> None:
    writer = Writer(pane, "a")
    writer.at(0, 1)
    pane.toggle_quote()
    assert pane.state().quote
    press(pane, Key.Key_Return)
    write(pane, "b")
    press(pane, Key.Key_Return)
    press(pane, Key.Key_Return)
    write(pane, "c")
    assert writer.lines == ["q a", "q b", "c"]
    writer.at(0)
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["a", "q b", "c"]


def test_a_selection_over_a_list_and_more_is_erased_and_the_rest_joins(pane: Pane) -> None:
    writer = Writer(pane, "above", "u* milk", "uo* fresh", "below")
    writer.select(Spot(0, offset=2), Spot(3, offset=2))
    press(pane, Key.Key_Delete)
    assert writer.lines == ["ablow"]
    assert writer.spot == Spot(0, offset=2)


def test_whole_lines_erased_leave_the_next_line_in_its_own_place(pane: Pane) -> None:
    writer = Writer(pane, "a", "u* b", "u* c")
    writer.select(Spot(0), Spot(1))
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["u* b", "u* c"]


def test_typing_over_a_selection_is_one_edit(pane: Pane) -> None:
    writer = Writer(pane, "above", "u* milk", "below")
    writer.select(Spot(0, offset=2), Spot(2, offset=2))
    write(pane, "ö")
    assert writer.lines == ["aböblow".replace("blow", "low")]
    assert len(writer.edits) == 1
    assert writer.last.kind == "typing"


def test_indent_tells_whether_it_can(pane: Pane) -> None:
    writer = Writer(pane, "u* a", "u* b", "c")
    writer.at(0)
    assert (pane.state().can_indent, pane.state().can_outdent) == (False, True)
    writer.at(1)
    assert (pane.state().can_indent, pane.state().can_outdent) == (True, True)
    writer.at(2)
    assert (pane.state().can_indent, pane.state().can_outdent) == (False, False)
