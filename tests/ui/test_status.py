"""What the status bar counts: words of the section and the document, and how long the meeting has been."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from app.model.blocks import paragraph
from app.model.header import Header, MeetingDay
from app.model.inlines import text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.ui.status import begun_at
from tests.ui.driving import Person, until


def test_words_of_the_section_and_of_the_document_after_a_pause(reader: Callable[[Package], Person]) -> None:
    inner = new_section("Mera", paragraph(*text("fem sex")))
    sections = (new_section("Ett", paragraph(*text("två tre")), sections=(inner,)), new_section("Sju"))
    minutes = replace(new_minutes(), sections=sections, header=Header(title="Möte"))
    person = reader(Package(minutes))
    words = person.find("status_words", QLabel)
    until(lambda: words.text() == "6 av 7 ord")
    person.show_section("Sju")
    until(lambda: words.text() == "1 av 7 ord")
    person.window.outline.setFocus()
    person.press("Home")
    until(lambda: words.text() == "7 ord")


def test_a_meeting_has_lasted_from_its_beginning_until_it_has_an_end() -> None:
    now = datetime(2025, 10, 6, 10, 5)
    day = MeetingDay(date(2025, 10, 6), time(9, 0))
    minutes = replace(new_minutes(), header=Header(meeting_days=(day,)))
    assert begun_at(minutes, now) == datetime(2025, 10, 6, 9, 0)
    for other in (
        replace(day, end=time(10, 0)),
        replace(day, start=time(11, 0)),
        MeetingDay(date(2025, 10, 5)),
    ):
        assert begun_at(replace(minutes, header=Header(meeting_days=(other,))), now) is None
