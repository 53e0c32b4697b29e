"""F5 sets the time in where one writes: in a text, a heading, a field for clock times."""

from __future__ import annotations

from datetime import time

import pytest

from app.ui.fields import TimesEdit
from tests.ui.driving import Person
from tests.ui.typing.conftest import text

HARD = "\u00a0"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.typing.stamps.now", lambda: "09.42")


def test_the_time_is_set_in_as_swedes_write_it_and_one_undo_takes_it_back(writer: Person) -> None:
    writer.write("Mötet öppnas").press("F5").write("av ordföranden")
    assert text(writer) == f"Mötet öppnas kl.{HARD}09.42 av ordföranden"
    writer.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert text(writer) == "Mötet öppnas"


def test_it_fits_into_what_stands_there(writer: Person) -> None:
    writer.write("Från kl. ").press("F5")
    assert text(writer) == "Från kl. 09.42 "
    writer.press("Return").write("(").press("F5", "Backspace").write(").").press("Home", "Right", "F5")
    assert text(writer).splitlines()[1] == f"(kl.{HARD}09.42 kl.{HARD}09.42)."


def test_it_takes_the_place_of_what_is_selected(writer: Person) -> None:
    writer.write("nyss").press("Shift+Home", "F5")
    assert text(writer) == f"kl.{HARD}09.42 "


def test_it_closes_an_open_list(writer: Person) -> None:
    writer.write("@").press("F5")
    assert not writer.window.aids.typing.completer.is_open


def test_a_heading_takes_it_as_words_and_undo_takes_it_back(writer: Person) -> None:
    heading = writer.field("heading")
    heading.setFocus()
    heading.end(False)
    writer.press("F5")
    assert writer.section.heading == f"Upprop kl.{HARD}09.42 "
    writer.press("Ctrl+Z")
    assert writer.section.heading == "Upprop"


def test_a_field_for_the_times_of_the_meeting_gets_start_then_end(writer: Person) -> None:
    writer.view.show_section("")
    times = writer.view.header_page.findChildren(TimesEdit)[0]
    times.setFocus()
    writer.press("F5")
    assert writer.minutes.header.first_day.start == time(9, 42)
    writer.press("F5")
    assert writer.minutes.header.first_day.end == time(9, 42)
