"""Bold and the like, links: set, carried on while typing, ended."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.model.blocks import Paragraph
from app.model.edit.caret import Caret, Spot
from app.model.inlines import Marks, Text
from app.ui.pane.pane import Pane
from tests.ui.pane.building import Writer
from tests.ui.pane.support import press, write

Key = Qt.Key
BOLD = Marks(bold=True)
LINK = "https://exempel.se/"


def test_a_selection_is_set_bold_and_plain_again(pane: Pane) -> None:
    writer = Writer(pane, "one two")
    writer.select_text(0, 4, 7)
    caret = pane.caret()
    pane.toggle_mark("bold")
    assert writer.marks() == [("one ", Marks()), ("two", BOLD)]
    assert pane.caret() == caret
    assert pane.state().marks.bold
    pane.toggle_mark("bold")
    assert writer.marks() == [("one two", Marks())]
    assert len(writer.edits) == 2


def test_a_half_bold_selection_becomes_bold_whole(pane: Pane) -> None:
    writer = Writer(pane, "one two")
    writer.select_text(0, 0, 3)
    pane.toggle_mark("bold")
    writer.select_text(0, 0, 7)
    assert not pane.state().marks.bold
    pane.toggle_mark("bold")
    assert writer.marks() == [("one two", BOLD)]


def test_marks_reach_over_lists_and_all_of_the_tables_between(pane: Pane) -> None:
    writer = Writer(pane, "one", "u* two", "a|b", "three")
    writer.select(Spot(0, offset=1), Spot(3, offset=2))
    pane.toggle_mark("italic")
    italics = [
        inline.text
        for block in _paragraphs(pane)
        for inline in block.content
        if isinstance(inline, Text) and inline.marks.italic
    ]
    assert italics == ["ne", "two", "a", "b", "th"]


def test_marks_reach_the_cells_selected_and_no_others(pane: Pane) -> None:
    writer = Writer(pane, "a|b / c|d")
    writer.select(Spot(1, 0, 1), Spot(1, 1, 1, 0, 1))
    pane.toggle_mark("bold")
    bold = [b.content[0].text for b in _paragraphs(pane) if b.content[0].marks.bold]
    assert bold == ["b", "d"]


def test_what_is_switched_on_holds_for_what_is_typed_next(pane: Pane) -> None:
    writer = Writer(pane, "a")
    writer.at(0, 1)
    pane.toggle_mark("bold")
    pane.toggle_mark("italic")
    assert pane.state().marks == Marks(bold=True, italic=True)
    assert not writer.edits
    write(pane, "bc")
    assert writer.marks() == [("a", Marks()), ("bc", Marks(bold=True, italic=True))]
    pane.toggle_mark("bold")
    pane.toggle_mark("italic")
    write(pane, "d")
    assert writer.marks()[-1] == ("d", Marks())


def test_what_is_switched_on_is_forgotten_when_the_caret_moves(pane: Pane) -> None:
    writer = Writer(pane, "ab")
    writer.at(0, 1)
    pane.toggle_mark("bold")
    press(pane, Key.Key_Right)
    assert not pane.state().marks.bold
    write(pane, "c")
    assert writer.marks() == [("abc", Marks())]


def test_bold_goes_on_in_the_next_paragraph_and_over_a_line_break(pane: Pane) -> None:
    writer = Writer(pane)
    pane.toggle_mark("bold")
    write(pane, "a")
    press(pane, Key.Key_Return)
    write(pane, "b")
    press(pane, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write(pane, "c")
    assert writer.marks(0) == [("a", BOLD)]
    assert writer.marks(1) == [("b", BOLD), ("c", BOLD)]


def test_raised_text_is_lowered_and_set_on_the_line(pane: Pane) -> None:
    writer = Writer(pane, "m2")
    writer.select_text(0, 1, 2)
    pane.set_script("super")
    assert writer.marks()[-1] == ("2", Marks(script="super"))
    assert pane.state().marks.script == "super"
    pane.set_script("sub")
    assert writer.marks()[-1] == ("2", Marks(script="sub"))
    pane.set_script("")
    assert writer.marks() == [("m2", Marks())]


def test_clearing_marks_keeps_links_and_languages(pane: Pane) -> None:
    writer = Writer(pane)
    pane.set_blocks((Paragraph("a", (Text("x", Marks(bold=True, link=LINK, language="en")),)),), {})
    writer.select_text(0, 0, 1)
    pane.clear_marks()
    assert writer.marks() == [("x", Marks(link=LINK, language="en"))]


def test_a_selection_becomes_a_link_and_what_is_typed_behind_it_is_none(pane: Pane) -> None:
    writer = Writer(pane, "see here")
    writer.select_text(0, 4, 8)
    pane.set_link(LINK)
    assert writer.marks()[-1] == ("here", Marks(link=LINK))
    writer.at(0, 8)
    assert pane.link_at_caret() == LINK
    write(pane, "!")
    assert writer.marks()[-1] == ("!", Marks())
    writer.at(0, 6)
    write(pane, "x")
    assert writer.marks()[1] == ("hexre", Marks(link=LINK))


def test_what_is_typed_just_before_a_link_is_none(pane: Pane) -> None:
    writer = Writer(pane, "here")
    writer.select_text(0, 0, 4)
    pane.set_link(LINK)
    writer.at(0)
    write(pane, "x")
    assert writer.marks() == [("x", Marks()), ("here", Marks(link=LINK))]


def test_a_link_at_the_caret_is_changed_and_removed_whole(pane: Pane) -> None:
    writer = Writer(pane, "see here now")
    writer.select_text(0, 4, 8)
    pane.set_link(LINK)
    writer.select_text(0, 5, 6)
    pane.toggle_mark("bold")
    writer.at(0, 5)
    pane.set_link("mailto:namn@exempel.se")
    assert {marks.link for text, marks in writer.marks() if text in "here"} == {"mailto:namn@exempel.se"}
    pane.set_link("")
    assert not any(marks.link for _, marks in writer.marks())


def test_a_link_with_nothing_selected_writes_its_target(pane: Pane) -> None:
    writer = Writer(pane, "a")
    writer.at(0, 1)
    pane.set_link(LINK)
    assert writer.marks()[-1] == (LINK, Marks(link=LINK))


def test_unsafe_links_are_refused(pane: Pane) -> None:
    writer = Writer(pane, "a")
    writer.select_text(0, 0, 1)
    pane.set_link("javascript:alert(1)")
    pane.set_link("file:///etc/passwd")
    assert not writer.edits


def test_the_state_is_told_once_for_each_change(pane: Pane) -> None:
    told: list[object] = []
    writer = Writer(pane, "one", "u* two")
    pane.state_changed.connect(told.append)
    writer.at(0, 1)
    assert not told
    writer.at(1, 1)
    assert [state.list for state in told] == ["bullets"]


def test_typing_over_a_bold_word_is_bold(pane: Pane) -> None:
    writer = Writer(pane, "one two")
    writer.select_text(0, 4, 7)
    pane.toggle_mark("bold")
    pane.set_caret(Caret(Spot(0, offset=4), Spot(0, offset=7)))
    write(pane, "x")
    assert writer.marks() == [("one ", Marks()), ("x", BOLD)]


def _paragraphs(pane: Pane) -> list[Paragraph]:
    from app.model.blocks import walk

    return [block for block in walk(pane.blocks()) if isinstance(block, Paragraph)]
