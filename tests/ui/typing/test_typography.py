"""Typography in the window: set as one types, taken back by one Backspace or undo, never in pasted text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from app.model.edit.spans import Content
from app.model.inlines import Marks, Text
from app.ui.pane.pane import Pane
from app.ui.typing.setting import Typesetter
from tests.ui.driving import Person
from tests.ui.pane.building import Writer
from tests.ui.pane.support import check_whole, write
from tests.ui.typing.conftest import text

HARD = "\u00a0"


def test_dashes_quotes_and_spaces_are_set_as_one_types(writer: Person) -> None:
    writer.write('Han sade "ja" - kl. 08.30-09.10, sidan 8-10 kostar 10 000 kr ...')
    assert text(writer) == f"Han sade ”ja” – kl.{HARD}08.30–09.10, sidan 8–10 kostar 10{HARD}000{HARD}kr …"


def test_one_backspace_brings_back_what_was_typed_and_it_stays_so(writer: Person) -> None:
    writer.write("ja - ")
    writer.press("Backspace")
    assert text(writer) == "ja - "
    writer.press("Backspace").write(" ")
    assert text(writer) == "ja - "
    writer.write("nej - ")
    assert text(writer) == "ja - nej – "
    writer.write("a").press("Backspace")
    assert text(writer) == "ja - nej – "


def test_undo_takes_it_back_too_and_it_stays_so(writer: Person) -> None:
    writer.write("ja - ").press("Ctrl+Z")
    assert text(writer) == "ja - "
    writer.press("Backspace").write(" nej")
    assert text(writer) == "ja - nej"


def test_redo_sets_it_again(writer: Person) -> None:
    writer.write('"').press("Ctrl+Z")
    assert text(writer) == '"'
    writer.press("Ctrl+Shift+Z")
    assert text(writer) == "”"


def test_the_setting_leaves_everything_as_it_is_typed(writer: Person) -> None:
    writer.window.personal.keep(typography=False)
    writer.write('"8-10 ..." - ')
    assert text(writer) == '"8-10 ..." - '


def test_a_document_in_english_has_english_quotes(writer: Person) -> None:
    session = writer.session
    session._minutes = replace(session.minutes, language="en")
    writer.write('"so"')
    assert text(writer) == "“so”"


def test_pasted_text_is_left_alone(writer: Person) -> None:
    QGuiApplication.clipboard().setText('8-10 ... "a" - b')
    writer.press("Ctrl+V")
    assert text(writer) == '8-10 ... "a" - b'


def test_a_commit_of_several_letters_is_set_as_if_typed(writer: Person) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString('8-10 sade "ja"')
    QApplication.sendEvent(writer.pane, event)
    assert text(writer) == "8–10 sade ”ja”"
    writer.press("Backspace")
    assert text(writer) == '8-10 sade "ja"'


def test_the_marks_of_the_words_stay_and_hidden_or_linked_words_are_left(pane: Pane) -> None:
    typesetter = Typesetter()
    bold, masked = Marks(bold=True), Marks(mask="21:1")
    for marks, wanted in ((bold, "8–10 "), (masked, "8-10 "), (Marks(link="https://a.se"), "8-10 ")):
        writer = Writer(pane, "")
        content: Content = (Text("sidan "), Text("8-10", marks), Text(" "))
        pane.exchange(0, 0, content)
        typesetter.typed(pane, " ", "sv")
        assert writer.lines[0] == f"sidan {wanted}"
        assert [i.marks for i in pane.content_before() if isinstance(i, Text)][1] == marks


_letters = st.text(st.sampled_from("aå😀 8 10-\"'.§,k r"), max_size=24)


@settings(deadline=None, max_examples=25)
@given(words=_letters)
def test_backspace_restores_exactly_what_was_typed(qapp: QApplication, words: str) -> None:
    pane = Pane()
    writer, typesetter = Writer(pane), Typesetter()
    for letter in words:
        before = writer.lines[0] + letter if writer.lines else letter
        write(pane, letter)
        typesetter.typed(pane, letter, "sv")
        if writer.lines != [before]:
            assert typesetter.take_back(pane)
            assert writer.lines == [before]
        assert not typesetter.take_back(pane)
    assert "".join(writer.lines) == words
    check_whole(pane)
    pane.deleteLater()


def test_it_works_in_cells_lists_and_behind_letters_of_two_units(pane: Pane) -> None:
    for written, wanted in (("a|b", "a|b😀 – c"), ("u* b", "u* b😀 – c")):
        writer, typesetter = Writer(pane, written), Typesetter()
        writer.in_cell(1, 0, 1, 1) if "|" in written else writer.at(0, 1)
        for letter in "😀 - c":
            write(pane, letter)
            typesetter.typed(pane, letter, "sv")
        assert writer.lines[0] == wanted
        check_whole(pane)
