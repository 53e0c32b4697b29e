"""Earlier minutes are found in the library's window, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox

from app.model.blocks import Paragraph, Quote
from app.model.inlines import plain
from tests.municipality import answers
from tests.ui.driving import until
from tests.ui.library.reader import Reader

Come = Callable[[], Reader]


def test_what_was_decided_in_a_case_and_when_is_there_at_once(reader_at_library: Come) -> None:
    reader = reader_at_library()
    hits = reader.look_for("KS 2024/0311")
    told = answers.line("KS 2024/0311")[-1]
    assert (hits[0].day, hits[0].body, hits[0].number) == (told.day, told.body, told.number)
    shown = reader.library.search.text.toPlainText()
    assert all(clause in shown for clause in told.decision)
    assert told.day.isoformat() in shown
    assert reader.library.foot.text() == "5 träffar"


@pytest.mark.parametrize(
    "typed",
    [
        "simhallarna",
        '"upphandla entreprenaden"',
        "person:Hällmark typ:reservation",
        "organ:kommunfullmäktige 2025-03",
    ],
)
def test_words_phrases_people_and_bodies_are_found(reader_at_library: Come, typed: str) -> None:
    hits = reader_at_library().look_for(typed)
    assert "KS 2024/0311" in {hit.case_number for hit in hits}


def test_the_fields_beside_the_box_say_the_same_as_it_does(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.look_for("simhall organ:Kommunstyrelsen från:2025-01-01 typ:beslut")
    fields = reader.library.search.conditions
    assert fields.body.currentText() == "Kommunstyrelsen"
    assert fields.since.text() == "2025-01-01"
    assert fields.kind.currentData() == "decision"
    fields.body.setEditText("Kommunfullmäktige")
    fields.body.lineEdit().editingFinished.emit()
    assert "organ:Kommunfullmäktige" in reader.library.search.box.text()
    reader.settle()
    assert {hit.body for hit in reader.hits} == {"Kommunfullmäktige"}


def test_arrows_go_through_the_hits_from_the_box_and_enter_opens_at_the_place(
    reader_at_library: Come,
) -> None:
    reader = reader_at_library()
    hits = reader.look_for("KS 2024/0311")
    reader.press("Down")
    assert reader.library.search.hit == hits[1]
    reader.press("Return")
    until(lambda: any(window.documents.session.path == hits[1].file for window in reader.program.windows))
    window = next(each for each in reader.program.windows if each.documents.session.path == hits[1].file)
    until(lambda: window.view and window.view.section == hits[1].section)


def test_a_hit_in_markdown_is_opened_at_its_place(reader_at_library: Come) -> None:
    reader = reader_at_library()
    hits = [hit for hit in reader.look_for("organ:Miljö bygglov 2024") if hit.file.suffix == ".md"]
    reader.library.search.open_asked.emit(hits[0])
    window = reader.program.windows[0]
    until(lambda: window.view and window.view.section)
    section = next(each for each in window.view.session.minutes.sections if each.id == window.view.section)
    assert section.heading == hits[0].heading


def test_a_decision_is_quoted_with_its_reference_in_one_step(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.person.press("Ctrl+PgDown", "Ctrl+Down")
    hit = reader.look_for("KS 2024/0311")[0]
    reader.press("Ctrl+Return")
    until(reader.person.window.isActiveWindow)
    section = next(each for each in reader.person.minutes.sections if each.id == reader.person.shown)
    (quote,) = (block for block in section.parts[0].blocks if isinstance(block, Quote))
    words = [plain(each.content) for each in quote.blocks if isinstance(each, Paragraph)]
    assert words[-1].endswith(f"({hit.body} {hit.day} §\u00a0{hit.number}, dnr KS 2024/0311)")
    assert "\n".join(words).startswith(hit.decision.split("\n")[0])
    reader.person.press("Ctrl+Z")
    assert not any(isinstance(block, Quote) for block in reader.person.minutes.sections[0].parts[0].blocks)


def test_a_quote_without_a_place_to_stand_is_refused_in_a_line(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.look_for("simhall")
    reader.press("Ctrl+Return")
    box = next(each for each in reader.library.findChildren(QMessageBox))
    assert "Ställ markören" in box.text()
    box.accept()


def test_a_search_is_kept_under_a_name_and_found_again(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.look_for("simhall typ:beslut")
    saved = reader.library.search.saved
    saved.menu().aboutToShow.emit()
    keep = next(each for each in saved.menu().actions() if "Spara" in each.text())
    keep.trigger()
    dialog = reader.library.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("Badet")
    dialog.accept()
    assert reader.program.settings.searches == {"Badet": "simhall typ:beslut"}
    reader.look_for("budget")
    saved.menu().aboutToShow.emit()
    next(each for each in saved.menu().actions() if each.text() == "Badet").trigger()
    reader.settle()
    assert reader.library.search.box.text() == "simhall typ:beslut"
    assert {hit.case_number for hit in reader.hits} == {"KS 2024/0311"}


def test_nothing_found_says_what_could_be_tried(reader_at_library: Come) -> None:
    reader = reader_at_library()
    assert reader.look_for("flodhäst") == []
    assert "Inget hittat" in reader.library.search.none.text()


def test_the_next_hits_come_when_the_last_ones_are_reached(reader_at_library: Come) -> None:
    reader = reader_at_library()
    assert len(reader.look_for("beslutar")) == 25
    page = reader.library.search
    page.list.setCurrentIndex(page.hits.index(24))
    until(lambda: len(page.hits.hits) > 25)
    assert len({hit.item for hit in page.hits.hits}) == len(page.hits.hits)


def test_escape_goes_back_and_the_key_comes_again_with_what_was_asked(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.look_for("simhall")
    reader.press("Escape")
    assert not reader.library.isVisible()
    reader.person.window.activateWindow()
    until(reader.person.window.isActiveWindow)
    reader.go()
    assert reader.library.search.box.selectedText() == "simhall"


def test_a_library_without_folders_explains_itself(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.program.keep(type(reader.program.settings)())
    reader.person.press("Ctrl+Shift+K")
    until(lambda: reader.program.shelf.shown)
    assert reader.library.tabs.currentWidget() is reader.library.folders
    assert "Ange mapparna" in reader.library.folders.about.text()
