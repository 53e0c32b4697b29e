"""Tables: moving, adding, removing, and erasing across their edges."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.model.blocks import Table
from app.model.edit.caret import Spot
from app.ui.pane.pane import Pane
from tests.ui.pane.building import Writer
from tests.ui.pane.support import CTRL, SHIFT, check_whole, press, write

Key = Qt.Key


def test_tab_goes_from_cell_to_cell_and_back(pane: Pane) -> None:
    writer = Writer(pane, "a|b / c|d")
    writer.in_cell(1, 0, 1)
    press(pane, Key.Key_Tab)
    assert writer.spot == Spot(1, 1, 0, 0, 1)
    press(pane, Key.Key_Backtab, SHIFT)
    assert writer.spot == Spot(1, 0, 1, 0, 1)
    assert not writer.edits


def test_tab_in_the_last_cell_adds_a_row(pane: Pane) -> None:
    writer = Writer(pane, "a|b / c|d", "after")
    writer.in_cell(1, 1, 1, 1)
    press(pane, Key.Key_Tab)
    assert writer.lines == ["a|b / c|d / |", "after"]
    write(pane, "e")
    assert writer.lines == ["a|b / c|d / e|", "after"]


def test_shift_tab_in_the_first_cell_stays(pane: Pane) -> None:
    writer = Writer(pane, "a|b")
    writer.in_cell(1, 0, 0)
    press(pane, Key.Key_Backtab, SHIFT)
    assert writer.spot == Spot(1, 0, 0)


def test_rows_and_columns_are_added_round_the_caret(pane: Pane) -> None:
    writer = Writer(pane, "a|b")
    writer.in_cell(1, 0, 1)
    pane.insert_row_below()
    pane.insert_column_left()
    pane.insert_row_above()
    assert writer.lines == ["a||b / || / ||".replace(" / || / ||", " / || / ||")]
    check_whole(pane)


def test_rows_and_columns_touched_are_removed_and_the_table_with_its_last(pane: Pane) -> None:
    writer = Writer(pane, "x", "a|b|c / d|e|f / g|h|i", "y")
    writer.select(Spot(1, 0, 1), Spot(1, 1, 1))
    pane.delete_rows()
    assert writer.lines == ["x", "g|h|i", "y"]
    writer.select(Spot(1, 0, 0), Spot(1, 0, 1))
    pane.delete_columns()
    assert writer.lines == ["x", "i", "y"]
    pane.delete_columns()
    assert writer.lines == ["x", "y"]


def test_a_table_is_set_in_where_the_caret_stands(pane: Pane) -> None:
    writer = Writer(pane, "before after")
    writer.at(0, 7)
    pane.insert_table(1, 2)
    assert writer.lines == ["before ", "|", "after"]
    assert writer.spot == Spot(1, 0, 0)
    table = pane.blocks()[1]
    assert isinstance(table, Table)
    assert table.header


def test_a_table_takes_the_place_of_an_empty_paragraph(pane: Pane) -> None:
    writer = Writer(pane, "a", "", "b")
    writer.at(1)
    pane.insert_table(1, 1)
    assert writer.lines == ["a", "", "b"]
    assert isinstance(pane.blocks()[1], Table)


def test_there_is_no_table_in_a_table(pane: Pane) -> None:
    writer = Writer(pane, "a|b")
    writer.in_cell(1, 0, 0)
    pane.insert_table(2, 2)
    assert not writer.edits


def test_the_header_row_is_switched_on_and_off(pane: Pane) -> None:
    writer = Writer(pane, "a|b / c|d")
    writer.in_cell(1, 0, 0)
    assert pane.state().header
    pane.toggle_header_row()
    table = pane.blocks()[0]
    assert isinstance(table, Table)
    assert not table.header
    assert not pane.state().header
    check_whole(pane)


def test_a_table_deleted_leaves_no_empty_line(pane: Pane) -> None:
    writer = Writer(pane, "a|b")
    writer.in_cell(1, 0, 0)
    pane.delete_table()
    assert pane.blocks() == ()
    assert pane.document().blockCount() == 1


def test_enter_lists_and_backspace_work_inside_a_cell(pane: Pane) -> None:
    writer = Writer(pane, "a|b")
    writer.in_cell(1, 0, 0, 1)
    pane.toggle_list("bullets")
    press(pane, Key.Key_Return)
    write(pane, "c")
    assert writer.lines == ["u* a\nu* c|b"]
    writer.in_cell(1, 0, 0, 0)
    press(pane, Key.Key_Backspace)
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["a\nu* c|b"]


def test_delete_at_a_cells_end_and_backspace_at_its_start_do_nothing(pane: Pane) -> None:
    writer = Writer(pane, "x", "a|b", "y")
    for row, column, offset, key in ((0, 0, 1, Key.Key_Delete), (0, 1, 0, Key.Key_Backspace)):
        writer.in_cell(1, row, column, offset)
        press(pane, key)
        press(pane, key, CTRL)
    writer.at(0, 1)
    press(pane, Key.Key_Delete)
    assert writer.lines == ["x", "a|b", "y"]
    assert not writer.edits


def test_backspace_behind_a_table_goes_into_its_last_cell(pane: Pane) -> None:
    writer = Writer(pane, "a|b", "y")
    writer.at(2)
    press(pane, Key.Key_Backspace)
    assert writer.spot == Spot(1, 0, 1, 0, 1)
    assert writer.lines == ["a|b", "y"]


def test_an_empty_paragraph_behind_a_table_goes_with_backspace(pane: Pane) -> None:
    writer = Writer(pane, "a|b", "", "y")
    writer.at(2)
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["a|b", "y"]
    assert writer.spot == Spot(1, 0, 1, 0, 1)


def test_an_empty_paragraph_before_a_table_goes_with_delete(pane: Pane) -> None:
    writer = Writer(pane, "x", "", "a|b")
    writer.at(1)
    press(pane, Key.Key_Delete)
    assert writer.lines == ["x", "a|b"]
    assert writer.spot == Spot(1, 0, 0)


def test_cells_selected_are_emptied_and_nothing_else(pane: Pane) -> None:
    writer = Writer(pane, "a|b|c / d|e|f / g|h|i")
    writer.select(Spot(1, 0, 1, 0, 1), Spot(1, 1, 2))
    press(pane, Key.Key_Delete)
    assert writer.lines == ["a|| / d|| / g|h|i"]


def test_a_selection_that_runs_from_text_into_a_table_empties_it_and_keeps_its_grid(pane: Pane) -> None:
    writer = Writer(pane, "above", "a|b / c|d", "below")
    writer.select(Spot(0, offset=2), Spot(1, 1, 0, 0, 1))
    press(pane, Key.Key_Delete)
    assert writer.lines == ["ab", "| / |", "below"]
    assert writer.spot == Spot(0, offset=2)


def test_a_selection_that_runs_from_a_table_into_text_empties_it_and_keeps_its_grid(pane: Pane) -> None:
    writer = Writer(pane, "above", "a|b / c|d", "below")
    writer.select(Spot(1, 1, 0, 0, 1), Spot(2, offset=2))
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["above", "| / |", "low"]


def test_a_selection_drawn_upwards_out_of_a_table(pane: Pane) -> None:
    writer = Writer(pane, "above", "a|b / c|d", "below")
    writer.select(Spot(1, 1, 0, 0, 1), Spot(0, offset=2))
    press(pane, Key.Key_Backspace)
    assert writer.lines == ["ab", "| / |", "below"]


def test_a_selection_from_one_table_into_another_empties_both(pane: Pane) -> None:
    writer = Writer(pane, "a|b", "between", "c|d")
    writer.select(Spot(1, 0, 1), Spot(3, 0, 0, 0, 1))
    press(pane, Key.Key_Delete)
    assert writer.lines == ["|", "|"]


def test_a_table_wholly_within_a_selection_goes(pane: Pane) -> None:
    writer = Writer(pane, "above", "a|b", "below")
    writer.select(Spot(0, offset=2), Spot(2, offset=2))
    press(pane, Key.Key_Delete)
    assert writer.lines == ["ablow"]


def test_all_selected_and_erased_leaves_an_empty_part(pane: Pane) -> None:
    Writer(pane, "a|b", "u* c", "d|e")
    pane.selectAll()
    press(pane, Key.Key_Delete)
    assert pane.blocks() == ()


def test_typing_over_a_selection_into_a_table_is_one_edit(pane: Pane) -> None:
    writer = Writer(pane, "above", "a|b", "below")
    writer.select(Spot(0, offset=2), Spot(1, 0, 0, 0, 1))
    write(pane, "å")
    assert writer.lines == ["abå", "|", "below"]
    assert len(writer.edits) == 1


def test_the_arrow_keys_go_into_a_table_at_the_start_and_out_at_the_end(pane: Pane) -> None:
    writer = Writer(pane, "a|b / c|d")
    writer.at(0)
    press(pane, Key.Key_Down)
    assert writer.spot == Spot(1, 0, 0)
    press(pane, Key.Key_Down)
    assert writer.spot[:3] == (1, 1, 0)
    press(pane, Key.Key_Down)
    assert writer.spot == Spot(2)
    press(pane, Key.Key_Up)
    assert writer.spot[:2] == (1, 1)
    writer.in_cell(1, 0, 0)
    press(pane, Key.Key_Left)
    assert writer.spot == Spot(0)
    write(pane, "x")
    assert writer.lines == ["x", "a|b / c|d"]


def test_one_can_write_behind_a_table_that_ends_the_part(pane: Pane) -> None:
    writer = Writer(pane, "a|b")
    cursor = pane.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    pane.setTextCursor(cursor)
    write(pane, "x")
    assert writer.lines == ["a|b", "x"]


def test_tab_leaves_the_pane_only_outside_lists_and_tables(pane: Pane) -> None:
    writer = Writer(pane, "x", "u* y", "a|b")
    stays = []
    for spot in (Spot(0), Spot(1), Spot(2, 0, 0)):
        writer.select(spot, spot)
        pane.focusNextPrevChild(True)
        stays.append(not pane.tabChangesFocus())
    assert stays == [False, True, True]
