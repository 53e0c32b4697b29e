"""The header page: every field, by the keyboard, into the document and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from msgspec.structs import replace

from app.model.header import Adjournment, Author, Field, Header, MeetingDay
from app.model.inlines import Text
from app.model.minutes import Package, new_minutes
from tests.ui.driving import Person, turn
from tests.ui.showing import check_screen

LINES = ("title", "body", "unit", "place", "remote_link", "case_number", "classification")
AUTHOR = ("name", "title", "body", "email")


@pytest.mark.parametrize("name", LINES)
def test_a_line_of_the_header_is_filled_in_and_undone(person: Person, name: str) -> None:
    person.fill(name, "Årsta – ”möte”")
    assert getattr(person.minutes.header, name) == "Årsta – ”möte”"
    check_screen(person.window)
    while person.action("undo").isEnabled():
        person.choose("undo")
        check_screen(person.window)
    assert person.minutes.header == Header()
    assert person.focus.objectName() == name


@pytest.mark.parametrize("name", AUTHOR)
def test_the_author_is_filled_in(person: Person, name: str) -> None:
    person.fill(f"author_{name}", "Åsa")
    assert person.minutes.header.author == replace(Author(), **{name: "Åsa"})
    check_screen(person.window)


def test_the_opening_is_written_under_the_fields(person: Person) -> None:
    person.find("opening").setFocus()
    person.write("Mötet öppnades.")
    assert person.minutes.opening.blocks[0].content == (Text("Mötet öppnades."),)  # pyright: ignore
    check_screen(person.window)
    person.press("Ctrl+PgDown").press("Ctrl+Z")
    assert person.shown == ""
    assert person.focus.objectName() == "opening"


@pytest.mark.parametrize("written", ["2020-04-07", "7 april 2020", "7/4 2020", "den 7 april 2020"])
def test_dates_are_written_as_swedes_write_them(person: Person, written: str) -> None:
    person.fill("document_date", written)
    assert person.minutes.header.document_date == date(2020, 4, 7)
    assert person.field("document_date").text() == "2020-04-07"


def test_a_date_without_a_year_is_this_years(person: Person) -> None:
    person.fill("document_date", "3 maj")
    assert person.minutes.header.document_date == date(date.today().year, 5, 3)


def test_a_date_stays_as_it_is_written_until_the_field_is_left(person: Person) -> None:
    person.click("document_date").write("3 maj 2020")
    assert person.field("document_date").text() == "3 maj 2020"
    person.press("Tab")
    assert person.field("document_date").text() == "2020-05-03"


def test_a_wrong_date_is_marked_and_the_document_keeps_the_old(person: Person) -> None:
    person.fill("document_date", "2020-04-07")
    person.fill("document_date", "31 februari 2020")
    field = person.field("document_date")
    assert field.property("invalid")
    assert field.accessibleDescription() == "Det här går inte att tolka."
    assert person.minutes.header.document_date == date(2020, 4, 7)
    person.fill("document_date", "28 februari 2020")
    assert not field.property("invalid")
    assert field.accessibleDescription() == ""
    assert person.minutes.header.document_date == date(2020, 2, 28)


def test_what_cannot_be_understood_stays_marked_while_other_fields_are_written(person: Person) -> None:
    person.fill("document_date", "i förrgår")
    person.fill("day_0_times", "25.00")
    person.fill("place", "Årsta")
    person.fill("day_0_date", "2020-04-03")
    for name, text in (("document_date", "i förrgår"), ("day_0_times", "25.00")):
        assert person.field(name).text() == text
        assert person.field(name).property("invalid")


def test_an_emptied_date_is_no_date(person: Person) -> None:
    person.fill("document_date", "2020-04-07").fill("document_date", "")
    assert person.minutes.header.document_date is None


@pytest.mark.parametrize("name", ["document_date", "day_0_date"])
def test_undo_in_a_date_is_seen_there_at_once(person: Person, name: str) -> None:
    person.fill(name, "2020-04-07").click(name)
    person.press("Ctrl+A").write("3 maj 2021")
    while person.action("undo").isEnabled():
        person.press("Ctrl+Z")
        check_screen(person.window)
    assert person.field(name).text() == ""
    assert person.focus.objectName() == name
    while person.action("redo").isEnabled():
        person.press("Ctrl+Y")
        check_screen(person.window)


def test_undo_in_times_is_seen_there_at_once(person: Person) -> None:
    person.click("day_0_times").write("08.30–09.10")
    while person.action("undo").isEnabled():
        person.press("Ctrl+Z")
        check_screen(person.window)
    assert person.field("day_0_times").text() == ""


def test_a_meeting_has_several_days_with_times_and_adjournments(person: Person) -> None:
    person.fill("day_0_date", "3 april 2020").fill("day_0_times", "8:30-12")
    person.fill("day_0_pauses", "09.10–09.20, 10-10.15")
    person.click("add_day")
    turn()
    assert person.focus.objectName() == "day_1_date"
    person.fill("day_1_date", "4/4 2020").fill("day_1_times", "kl. 9–")
    first = MeetingDay(
        date(2020, 4, 3),
        time(8, 30),
        time(12),
        (Adjournment(time(9, 10), time(9, 20)), Adjournment(time(10), time(10, 15))),
    )
    assert person.minutes.header.meeting_days == (first, MeetingDay(date(2020, 4, 4), time(9)))
    assert person.field("day_0_times").text() == "08.30–12.00"
    assert person.field("day_0_pauses").text() == "09.10–09.20, 10.00–10.15"
    assert person.field("day_1_times").text() == "09.00–"
    check_screen(person.window)
    person.click("day_0_remove")
    turn()
    assert person.minutes.header.meeting_days == (MeetingDay(date(2020, 4, 4), time(9)),)
    check_screen(person.window)
    person.choose("undo")
    assert len(person.minutes.header.meeting_days) == 2
    check_screen(person.window)


def test_wrong_times_are_marked_and_the_old_kept(person: Person) -> None:
    person.fill("day_0_times", "08.30–09.10").fill("day_0_times", "halv nio")
    assert person.field("day_0_times").property("invalid")
    day = person.minutes.header.first_day
    assert (day.start, day.end) == (time(8, 30), time(9, 10))


def test_free_fields_are_added_named_and_removed(person: Person) -> None:
    person.click("add_field")
    turn()
    assert person.focus.objectName() == "field_0_name"
    person.write("Närvarande").press("Tab").write("Åsa Öberg (S)")
    person.click("add_field")
    turn()
    person.fill("field_1_name", "Kopia").fill("field_1_value", "Arkivet")
    assert person.minutes.header.fields == (
        Field("Närvarande", "Åsa Öberg (S)"),
        Field("Kopia", "Arkivet"),
    )
    check_screen(person.window)
    person.click("field_0_remove")
    assert person.minutes.header.fields == (Field("Kopia", "Arkivet"),)
    check_screen(person.window)
    person.choose("undo")
    check_screen(person.window)


def test_the_kind_is_chosen_and_shows_case_numbers(person: Person) -> None:
    person.pick("kind", "protokoll")
    assert person.minutes.header.kind == "protokoll"
    person.press("Ctrl+PgDown")
    person.fill("section_case_number", "KS 26/0123")
    assert person.section.case_number == "KS 26/0123"
    check_screen(person.window)
    person.choose("undo").choose("undo")
    while person.action("undo").isEnabled():
        person.choose("undo")
    check_screen(person.window)
    assert person.minutes.header.kind == "notes"


def test_a_profile_is_chosen(person: Person) -> None:
    person.pick("profile", "neutral")
    assert person.minutes.profile == "neutral"
    check_screen(person.window)
    person.choose("undo")
    assert person.minutes.profile == ""
    check_screen(person.window)


def test_tab_goes_through_rows_that_came_later_where_they_stand(person: Person) -> None:
    person.click("add_day").click("add_field")
    turn()
    passed = [person.click("day_0_pauses").focus.objectName()]
    while passed[-1] != "place":
        passed.append(person.press("Tab").focus.objectName())
        assert len(passed) < 40
    assert passed == [
        *("day_0_pauses", "day_0_remove", "day_1_date", "day_1_times", "day_1_pauses", "day_1_remove"),
        *("add_day", "place"),
    ]
    passed = [person.click("classification").focus.objectName()]
    while passed[-1] != "opening":
        passed.append(person.press("Tab").focus.objectName())
        assert len(passed) < 40
    assert passed == [
        *("classification", "field_0_name", "field_0_value", "field_0_remove", "add_field", "opening"),
    ]


def test_tab_goes_through_the_fields_in_their_order(person: Person) -> None:
    passed = [person.focus.objectName()]
    while passed[-1] != "opening":
        person.press("Tab")
        passed.append(person.focus.objectName())
        assert len(passed) < 40
    assert passed == [
        *("title", "kind", "profile", "body", "unit", "document_date", "case_number"),
        *("day_0_date", "day_0_times", "day_0_pauses", "add_day"),
        *("place", "remote_link", "author_name", "author_title", "author_body", "author_email"),
        *("classification", "add_field", "opening"),
    ]


def test_letters_and_marks_that_no_document_holds_are_left_out(person: Person) -> None:
    person.field("title").insert("a\u0007b")
    person.write("c")
    assert person.minutes.header.title == "abc"
    assert person.field("title").text() == "abc"


def test_a_header_that_was_read_is_shown(reader: Callable[[Package], Person]) -> None:
    header = Header(
        "protokoll",
        "Budget",
        "Kommunstyrelsen",
        "Kansliet",
        date(2026, 4, 7),
        (MeetingDay(date(2026, 4, 3), time(8, 30)), MeetingDay(date(2026, 4, 4))),
        "Rådhuset",
        "https://exempel.se",
        Author("Åsa", "Sekreterare", "KS", "asa@exempel.se"),
        "KS 26/1",
        "Öppen",
        (Field("Kopia", "Arkivet"),),
    )
    person = reader(Package(replace(new_minutes(), header=header)))
    person.click_section("")
    check_screen(person.window)
    assert not person.session.dirty
