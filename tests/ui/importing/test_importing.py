"""A Word file is shown as it was understood before it is taken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDialogButtonBox

from app.model.annotations import Comment
from app.model.blocks import paragraph
from app.model.inlines import Marks, Text
from app.model.minutes import new_minutes
from app.session import files
from app.session.without_comments import without_comments
from app.ui.application import Application
from app.ui.importing.dialog import ImportDialog
from tests.meeting import build
from tests.ui.driving import Person, press, until


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """The sample meeting's minutes as a Word file."""
    path = tmp_path / "protokoll.docx"
    path.write_bytes(files.render(build.package(), ".docx").data)
    return path


def dialog_of(program: Application, path: Path) -> ImportDialog:
    program.open_first([], None)
    window = program.windows[0]
    Person(window)
    program.open_files([path], window)
    until(lambda: window.findChild(ImportDialog))
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    until(dialog.isActiveWindow)
    return dialog


def test_what_was_recognised_is_shown_and_taken_in(program: Application, letter: Path) -> None:
    before = letter.read_bytes()
    dialog = dialog_of(program, letter)
    titles = [dialog.tree.topLevelItem(at).text(0) for at in range(dialog.tree.topLevelItemCount())]
    assert any(title.startswith("Ärenden (27") for title in titles)
    assert any(title.startswith("Personer") for title in titles)
    press(dialog, "Return")
    window = program.windows[0]
    until(lambda: window.view and len(window.view.session.minutes.sections) == 27)
    session = window.documents.session
    assert session.path is None
    assert session.minutes.header.body == "Kommunstyrelsen"
    assert "27 ärenden" in window.notices.label.text()
    assert letter.read_bytes() == before
    assert [each.name for each in letter.parent.iterdir() if each.suffix != ".docx" and each.is_file()] == []


def test_leaving_it_takes_nothing_in(program: Application, letter: Path) -> None:
    dialog = dialog_of(program, letter)
    press(dialog, "Escape")
    assert program.windows[0].documents.session.minutes.header.body == ""


def test_the_chosen_row_shows_the_words_it_was_known_by(program: Application, letter: Path) -> None:
    dialog = dialog_of(program, letter)
    last = dialog.tree.topLevelItem(dialog.tree.topLevelItemCount() - 1)
    item = last.child(1)
    dialog.tree.setCurrentItem(item)
    assert "Val av justerare" in dialog.words.toPlainText()
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()


def test_a_word_file_that_is_none_is_told_in_a_line(program: Application, tmp_path: Path) -> None:
    path = tmp_path / "brev.docx"
    path.write_bytes(b"PK\x03\x04")
    program.open_first([], None)
    person = Person(program.windows[0])
    program.open_files([path])
    assert "brev.docx" in person.problem()


def test_comments_can_stay_behind() -> None:
    comment = Comment("c1", "Kolla")
    minutes = new_minutes()
    text = paragraph(Text("Ett "), Text("ord", Marks(comments=("c1",), bold=True)))
    section = replace(minutes.sections[0], parts=(replace(minutes.sections[0].parts[0], blocks=(text,)),))
    bare = without_comments(replace(minutes, comments=(comment,), sections=(section,)))
    assert bare.comments == ()
    (block,) = bare.sections[0].parts[0].blocks
    assert block.content == (Text("Ett "), Text("ord", Marks(bold=True)))  # pyright: ignore
