"""Cases are followed through the meetings, and what was left open is taken up again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.model.blocks import Paragraph
from app.model.inlines import plain
from app.session.edits import SetCaseNumber
from tests.municipality import answers
from tests.ui.driving import until
from tests.ui.library.reader import Reader

Come = Callable[[], Reader]


def rows(reader: Reader) -> list[list[str]]:
    tree = reader.library.follow.list
    items = (tree.topLevelItem(at) for at in range(tree.topLevelItemCount()))
    return [[item.text(column) for column in range(tree.columnCount())] for item in items if item]


def test_an_item_s_case_shows_its_way_through_the_meetings(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.person.view.step(1)
    section = reader.person.shown
    reader.person.session.apply(SetCaseNumber(section, "ks 24/311"))
    reader.person.press("Ctrl+Alt+G")
    told = answers.line("KS 2024/0311")
    until(lambda: reader.program.shelf.shown and len(rows(reader)) == len(told))
    assert [row[:3] for row in rows(reader)] == [
        [each.day.isoformat(), each.body, f"§ {each.number}"] for each in told
    ]
    assert "Bordlagt" in rows(reader)[1][3]
    assert rows(reader)[0][3].endswith("→ Kommunstyrelsen")


def test_what_was_left_open_becomes_items_of_the_agenda_in_one_step(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.go()
    reader.library.tabs.setCurrentWidget(reader.library.follow)
    told = answers.left_open()
    until(lambda: len(rows(reader)) == len(told))
    assert [row[0] for row in rows(reader)] == [each.heading for each in told]
    before = reader.person.minutes
    tree = reader.library.follow.list
    for at in range(tree.topLevelItemCount()):
        tree.topLevelItem(at).setCheckState(0, Qt.CheckState.Checked)
    reader.library.follow.take_up.click()
    added = reader.person.minutes.sections[len(before.sections) :]
    assert [(each.heading, each.case_number) for each in added] == [
        (each.heading, each.case_number) for each in told
    ]
    (block,) = added[0].parts[0].blocks
    assert isinstance(block, Paragraph)
    assert told[0].day.isoformat() in plain(block.content)
    until(reader.person.window.isActiveWindow)
    reader.person.press("Ctrl+Z")
    assert reader.person.minutes.sections == before.sections


def test_assignments_are_listed_by_their_day_and_late_ones_say_so(reader_at_library: Come) -> None:
    reader = reader_at_library()
    reader.go()
    page = reader.library.follow
    reader.library.tabs.setCurrentWidget(page)
    page.what.setCurrentIndex(page.what.findData("assignments"))
    page.look_again()
    told = answers.assignments()
    until(lambda: len(rows(reader)) == len(told))
    assert [row[:2] for row in rows(reader)] == [[each.what, each.who] for each in told]
    assert all(row[2].startswith(each.due.isoformat()) for row, each in zip(rows(reader), told, strict=True))
