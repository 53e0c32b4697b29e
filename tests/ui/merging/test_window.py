"""Two people change one file: what both did is shown, chosen between, taken as one step and saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app.model import tree
from app.model.blocks import Paragraph
from app.model.header import Header
from app.model.inlines import plain, text
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.session.edits import SetBlocks, SetHeader
from app.session.life import approve
from app.session.session import Session
from app.storage import project
from app.ui.merging.dialog import MergeDialog
from tests.ui.driving import Person, turn, until
from tests.ui.test_accessible import check_dialog

Change = Callable[[Minutes], Minutes]


def par(name: str, words: str) -> Paragraph:
    return Paragraph(name, text(words))


BASE = Minutes(
    id="d",
    header=Header("protokoll", title="Sammanträde", place="Rum 1", first_number=45),
    opening=Part("o"),
    sections=(
        Section("a", "Budget", parts=(Part("a1", "decision", (par("b1", "Först."), par("b2", "Sedan."))),)),
        Section("c", "Övrigt", parts=(Part("c1", blocks=(par("b3", "Inget."),)),)),
    ),
)


def words(block: str, said: str) -> Change:
    def change(minutes: Minutes) -> Minutes:
        part = next(part for part in tree.parts(minutes) if any(each.id == block for each in part.blocks))
        row = tuple(par(block, said) if each.id == block else each for each in part.blocks)
        return SetBlocks(part.id, row).apply(minutes)

    return change


def place(name: str) -> Change:
    return lambda it: SetHeader(replace(it.header, place=name), "place").apply(it)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "KS.paragraf"
    project.write(path, Package(BASE))
    return path


@pytest.fixture
def saved(person: Person, file: Path, mine: Change) -> Person:
    """The file is open, and I have changed it."""
    person.window.open_files([file])
    until(lambda: person.minutes == BASE)
    from app.session.merging.merge import TakeMerge

    person.session.apply(TakeMerge(mine(BASE)))
    return person


@pytest.fixture
def mine() -> Change:
    return lambda it: place("Rum 2")(words("b2", "Mitt andra.")(it))


def theirs(file: Path, *changes: Change) -> None:
    minutes = BASE
    for change in changes:
        minutes = change(minutes)
    project.write(file, Package(minutes))


def asked(person: Person) -> MergeDialog:
    person.press("Ctrl+S")
    until(lambda: isinstance(QApplication.activeModalWidget(), MergeDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    return dialog


def column(dialog: MergeDialog, at: int) -> list[str]:
    found = dialog.ui.conflicts
    return [item.text(at) for row in range(found.topLevelItemCount()) if (item := found.topLevelItem(row))]


def can_take(dialog: MergeDialog) -> bool:
    return dialog.findChild(QPushButton, "take").isEnabled()  # pyright: ignore


def said(minutes: Minutes, block: str) -> list[str]:
    blocks = [each for part in tree.parts(minutes) for each in part.blocks if each.id.startswith(block)]
    return [plain(each.content) for each in blocks if isinstance(each, Paragraph)]


def test_a_place_that_both_changed_is_shown_and_chosen(saved: Person, file: Path) -> None:
    theirs(file, words("b2", "Deras andra."), words("b3", "Deras tredje."), place("Rum 3"))
    dialog = asked(saved)
    assert column(dialog, 0) == ["Mötesuppgifter · plats", "§ 45 Budget · Beslut · stycke 2"]
    assert dialog.ui.count.text() == "0 av 2 valda"
    assert not can_take(dialog)
    assert not dialog.ui.both.isEnabled()
    shown = dialog.versions.toPlainText()
    assert all(each in shown for each in ("Rum 1", "Rum [2]", "Rum [3]"))
    dialog.ui.theirs.click()
    assert "[Mitt] andra." in dialog.versions.toPlainText()
    assert not can_take(dialog)
    dialog.ui.both.click()
    assert column(dialog, 1) == ["deras", "båda"]
    assert can_take(dialog)
    dialog.accept()
    saved.back()
    until(lambda: not saved.session.dirty)
    there = project.read(file).package.minutes
    assert there == saved.minutes
    assert there.header.place == "Rum 3"
    assert said(there, "b2") == ["Mitt andra.", "Deras andra."]
    assert said(there, "b3") == ["Deras tredje."]
    saved.session.undo()
    assert saved.minutes.header.place == "Rum 2"
    assert said(saved.minutes, "b3") == ["Inget."]


def test_all_of_one_side_and_cancel(saved: Person, file: Path) -> None:
    theirs(file, words("b2", "Deras andra."), place("Rum 3"))
    before = saved.minutes
    dialog = asked(saved)
    dialog.ui.all_theirs.click()
    assert can_take(dialog)
    dialog.ui.all_mine.click()
    assert column(dialog, 1) == ["min", "min"]
    dialog.reject()
    saved.back()
    assert saved.minutes == before
    assert saved.session.dirty
    assert project.read(file).package.minutes.header.place == "Rum 3"


def test_keys_go_to_the_next_and_choose(saved: Person, file: Path) -> None:
    theirs(file, words("b2", "Deras andra."), place("Rum 3"))
    dialog = asked(saved)
    until(dialog.isActiveWindow)
    saved.press("Ctrl+Down", "Ctrl+3", "Ctrl+1")
    assert column(dialog, 1) == ["min", "båda"]
    assert can_take(dialog)
    assert saved.focus.objectName() == "take"
    dialog.reject()


def test_what_goes_together_can_be_looked_at_first(saved: Person, file: Path) -> None:
    theirs(file, words("b3", "Deras tredje."))
    saved.press("Ctrl+S")
    box = saved.dialog()
    assert isinstance(box, QMessageBox)
    next(each for each in box.buttons() if "Titta" in each.text()).click()
    turn()
    until(lambda: isinstance(QApplication.activeModalWidget(), MergeDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    assert can_take(dialog)
    tops = [dialog.ui.deeds.topLevelItem(at) for at in range(2)]
    told = [[top.child(row).text(0) for row in range(top.childCount())] for top in tops if top]
    assert told == [["Mötesuppgifter: ändrat", "§ 45 Budget: ändrat"], ["§ 46 Övrigt: ändrat"]]
    dialog.ui.deeds.setCurrentItem(tops[1].child(0))  # pyright: ignore
    assert "tredje" in dialog.versions.toPlainText()
    dialog.accept()
    saved.back()
    until(lambda: not saved.session.dirty)
    assert said(project.read(file).package.minutes, "b3") == ["Deras tredje."]


def test_text_that_they_approved_is_not_changed(saved: Person, file: Path) -> None:
    session = Session(Package(words("b2", "Deras andra.")(BASE)))
    assert approve(session, date(2026, 4, 8), "Anna")
    project.write(file, session.package())
    dialog = asked(saved)
    dialog.ui.all_mine.click()
    assert not can_take(dialog)
    assert "justerad" in dialog.ui.remarks.text()
    dialog.reject()
    saved.back()
    assert project.read(file).package.minutes.life != ()


def test_a_save_in_between_is_looked_at_anew(saved: Person, file: Path) -> None:
    theirs(file, place("Rum 3"))
    dialog = asked(saved)
    theirs(file, place("Rum 4"))
    dialog.ui.all_mine.click()
    dialog.accept()
    until(lambda: QApplication.activeModalWidget() not in (None, dialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MergeDialog)
    assert "Rum [4]" in dialog.versions.toPlainText()
    assert "Rum 3" in dialog.versions.toPlainText()  # what the file held when it was looked at
    dialog.ui.all_theirs.click()
    dialog.accept()
    saved.back()
    until(lambda: not saved.session.dirty)
    assert project.read(file).package.minutes.header.place == "Rum 4"


def test_every_widget_is_named_and_labelled(saved: Person, file: Path) -> None:
    theirs(file, words("b2", "Deras andra."), place("Rum 3"))
    dialog = asked(saved)
    check_dialog(dialog)
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    pages = [dialog.ui.lists.tabText(at) for at in range(dialog.ui.lists.count())]
    words_ = [*(each.text() for each in buttons), *pages, dialog.ui.versions_label.text()]
    keys = [said[said.index("&") + 1].casefold() for said in words_ if "&" in said]
    assert len({*keys}) == len(keys), words_
    dialog.reject()


def test_an_approval_and_a_change_of_its_text_do_not_go_together(saved: Person, file: Path) -> None:
    session = Session(Package(BASE))
    assert approve(session, date(2026, 4, 8), "Anna")
    project.write(file, session.package())
    dialog = asked(saved)
    assert "går inte ihop" in dialog.ui.about.text()
    assert not can_take(dialog)
    assert dialog.findChild(QPushButton, "elsewhere") is not None
    dialog.reject()
    saved.back()
    assert saved.session.dirty
