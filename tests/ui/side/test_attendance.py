"""The Attendance tab: letters find, keys note, and the rows say who serves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu

from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Leaves,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.minutes import Package, new_minutes
from app.rules.attendance import timeline
from app.session.edits import SetHeading
from app.ui.side.attendance.tab import AttendanceTab
from tests.ui.driving import Person, press, turn, until
from tests.ui.showing import check_screen
from tests.ui.side.meeting import package

Reader = Callable[[Package], Person]


class Clerk:
    """Somebody at the Attendance tab."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.press("F9")

    @property
    def tab(self) -> AttendanceTab:
        tab = self.person.window.side.panel.tab("attendance")
        assert isinstance(tab, AttendanceTab)
        return tab

    def rows(self) -> dict[str, str]:
        """All rows by the name, as they are read out after it."""
        model = self.tab.people.rows
        told = [
            str(model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole))
            for n in range(model.rowCount())
        ]
        return {row.partition(", ")[0]: row.partition(", ")[2] for row in told}

    @property
    def row(self) -> str:
        row = self.tab.row
        return row.title if row else ""

    def types(self) -> list[str]:
        """The events of the document, as kind and person."""
        return [f"{type(event).__name__} {event.person}" for event in self.person.minutes.attendance]

    def label(self, name: str) -> str:
        return self.person.find(name, QLabel).text()

    def told(self) -> list[str]:
        events = self.tab.events
        return [events.item(n).text() for n in range(events.count())]

    def do(self, letters: str, *keys: str) -> Clerk:
        """Find somebody by letters and press keys."""
        self.person.write(letters)
        self.person.press(*keys)
        return self


@pytest.fixture
def clerk(reader: Reader) -> Clerk:
    return Clerk(reader(package()))


def test_members_substitutes_and_others_stand_in_their_order(clerk: Clerk) -> None:
    assert list(clerk.rows()) == [
        "Ledamöter",
        "Anna Ek (S)",
        "Bo Alm (M)",
        "Cia Andersson-Dahl (S)",
        "Dan Åberg (V)",
        "Vakant plats (M)",
        "Ersättare",
        "Eva Sten (S)",
        "Fia Lund (M)",
        "Gun Öst (V)",
        "Övriga",
        "Hans Brun",
    ]
    assert clerk.rows()["Anna Ek (S)"] == "ordförande, inte noterad"
    assert clerk.rows()["Vakant plats (M)"] == "ingen tjänstgör"
    assert clerk.rows()["Hans Brun"] == "kommundirektör, inte noterad"


@pytest.mark.parametrize(
    ("letters", "found"),
    [("b", "Bo Alm (M)"), ("al", "Bo Alm (M)"), ("dah", "Cia Andersson-Dahl (S)"), ("å", "Dan Åberg (V)")],
)
def test_letters_find_by_first_name_last_name_and_its_parts(clerk: Clerk, letters: str, found: str) -> None:
    clerk.do(letters)
    assert clerk.row == found
    assert clerk.tab.letters.text() == letters


def test_letters_find_parties_and_arrows_walk_through_what_was_found(clerk: Clerk) -> None:
    clerk.do("v")
    assert list(clerk.rows()) == ["Dan Åberg (V)", "Vakant plats (M)", "Gun Öst (V)"]
    clerk.person.press("Down", "Down")
    assert clerk.row == "Gun Öst (V)"
    clerk.person.press("Backspace")
    assert clerk.row == "Gun Öst (V)"
    assert len(clerk.rows()) == 12


def test_what_nobody_is_called_says_so_and_escape_takes_the_letters_back(clerk: Clerk) -> None:
    clerk.do("xyz", "Space")
    assert not clerk.person.minutes.attendance
    clerk.do("xyz")
    assert "Insert" in clerk.label("attendance_said")
    clerk.person.press("Escape")
    assert clerk.person.focus.objectName() == "people"
    assert clerk.tab.letters.text() == ""
    clerk.person.press("Escape")
    assert clerk.person.focus.objectName() == "pane_0"


def test_a_letter_and_space_note_somebody_present_and_the_next_letters_find_anew(clerk: Clerk) -> None:
    clerk.do("an", "Space").do("eva", "Space")
    assert clerk.types() == ["Present anna", "Present eva"]
    assert clerk.rows()["Anna Ek (S)"] == "ordförande, närvarande, leder"
    assert len(clerk.rows()) == 12


def test_space_goes_on_to_absent_excused_and_back(clerk: Clerk) -> None:
    said = []
    clerk.do("bo")
    for _ in range(4):
        clerk.person.press("Space")
        said.append(clerk.rows()["Bo Alm (M)"].split(", ")[1])
    assert said == ["närvarande", "frånvarande", "anmält förhinder", "inte noterad"]
    clerk.person.press("Shift+Space")
    assert isinstance(clerk.person.minutes.attendance[-1], Absent)
    clerk.person.press("Delete")
    assert not clerk.person.minutes.attendance


def test_all_present_and_who_serves_and_whether_there_is_a_quorum(clerk: Clerk) -> None:
    assert "inte beslutför" in clerk.label("attendance_summary")
    clerk.person.press("Ctrl+A")
    assert clerk.label("attendance_summary") == "4 av 5 tjänstgör · beslutför ✓"
    clerk.do("fia", "Space")
    assert clerk.label("attendance_summary") == "5 av 5 tjänstgör · beslutför ✓"
    assert clerk.rows()["Fia Lund (M)"] == "närvarande, ersätter vakant plats (M)"
    assert clerk.label("attendance_serving") == "Ersättare: Fia Lund (M) för vakant plats (M)"
    assert clerk.rows()["Vakant plats (M)"] == "Fia Lund (M) tjänstgör"


def test_who_arrives_and_leaves_is_asked_where_and_when(clerk: Clerk) -> None:
    clerk.person.press("Ctrl+A", "Ctrl+PgDown")
    assert clerk.label("attendance_item") == "§ 45 Budget"
    clerk.do("bo", "-")
    assert clerk.person.focus.objectName() == "attendance_ask_stretch"
    clerk.person.press("Down", "Tab")
    clerk.person.press("Ctrl+A").write("10.42").press("Return")
    event = clerk.person.minutes.attendance[-1]
    assert isinstance(event, Leaves)
    assert (event.at.stretch, str(event.at.clock)) == ("within", "10:42:00")
    assert clerk.rows()["Bo Alm (M)"] == "1:e vice ordf., har gått, gick under § 45 kl. 10.42"
    assert clerk.told() == ["under § 45 kl. 10.42: Bo Alm (M) går"]
    clerk.person.press("Ctrl+PgDown").press("+", "Return")
    assert isinstance(clerk.person.minutes.attendance[-1], Arrives)
    assert clerk.rows()["Bo Alm (M)"].split(", ")[1] == "närvarande"
    clerk.person.press("Ctrl+PgUp", "Ctrl+PgUp")
    assert clerk.label("attendance_item") == "§ 44 Dagordning"
    assert "går under § 45" in clerk.rows()["Bo Alm (M)"]


def test_the_clock_is_not_filled_in_on_another_day(reader: Reader) -> None:
    from datetime import date

    from app.model.header import MeetingDay

    minutes = package().minutes
    days = (MeetingDay(date(2020, 4, 3)),)
    clerk = Clerk(reader(Package(replace(minutes, header=replace(minutes.header, meeting_days=days)))))
    clerk.do("bo", "+", "Return")
    event = clerk.person.minutes.attendance[-1]
    assert isinstance(event, Arrives)
    assert event.at.clock is None


def test_a_time_that_cannot_be_understood_is_not_taken_and_escape_gives_up(clerk: Clerk) -> None:
    clerk.do("bo", "+", "Tab").person.press("Ctrl+A").write("kvart").press("Return")
    assert clerk.person.focus.objectName() == "attendance_ask_clock"
    clerk.person.press("Escape")
    assert clerk.person.focus.objectName() == "people"
    assert not clerk.person.minutes.attendance


def test_conflict_takes_a_member_out_of_one_item(clerk: Clerk) -> None:
    clerk.person.press("Ctrl+A", "Ctrl+PgDown")
    clerk.do("eva", "Space").do("fia", "Space").do("cia", "Ctrl+Shift+J")
    assert isinstance(clerk.person.minutes.attendance[-1], Conflict)
    assert "jäv" in clerk.rows()["Cia Andersson-Dahl (S)"]
    assert "ersätter Cia" in clerk.rows()["Eva Sten (S)"]
    clerk.person.press("Ctrl+PgDown")
    assert "jäv" not in clerk.rows()["Cia Andersson-Dahl (S)"]
    clerk.person.press("Ctrl+PgUp", "Ctrl+Shift+J")
    assert not any(isinstance(event, Conflict) for event in clerk.person.minutes.attendance)


def test_who_takes_no_part_presides_approves_or_is_remote(clerk: Clerk) -> None:
    clerk.person.press("Ctrl+A", "Ctrl+PgDown")
    clerk.do("dan", "Ctrl+Shift+D", "Shift+F5", "Ctrl+Space").do("bo", "F5")
    kinds = [type(event) for event in clerk.person.minutes.attendance]
    assert {Refrains, Approves, Presides} <= set(kinds)
    said = clerk.rows()["Dan Åberg (V)"]
    assert said == "närvarande, på distans, deltar inte i beslutet, justerar"
    assert "leder" in clerk.rows()["Bo Alm (M)"]
    assert "leder" not in clerk.rows()["Anna Ek (S)"]
    clerk.person.press("F5").press("Ctrl+PgUp")
    assert "leder" in clerk.rows()["Anna Ek (S)"]
    clerk.do("dan", "Ctrl+Space")
    present = [each for each in clerk.person.minutes.attendance if isinstance(each, Present)]
    assert not any(each.remote for each in present)


def test_who_serves_can_be_chosen_with_a_reason(clerk: Clerk) -> None:
    clerk.person.press("Ctrl+A")
    clerk.do("eva", "Space").do("fia", "Space").do("vakant")
    assert clerk.rows()["Vakant plats (M)"] == "Fia Lund (M) tjänstgör"
    clerk.person.press("F3", "Down", "Down", "Tab", "Tab").write("Efter överenskommelse").press("Return")
    event = clerk.person.minutes.attendance[-1]
    assert isinstance(event, Serves)
    assert (event.person, event.seat, event.reason) == ("eva", "s5", "Efter överenskommelse")
    assert clerk.rows()["Vakant plats (M)"] == "Eva Sten (S) tjänstgör"
    clerk.person.press("F3", "Return")
    assert clerk.rows()["Vakant plats (M)"] == "Fia Lund (M) tjänstgör"


def test_a_substitute_is_put_into_a_seat(clerk: Clerk) -> None:
    clerk.person.press("Ctrl+A")
    clerk.do("gun", "Space", "F3", "Return")
    event = clerk.person.minutes.attendance[-1]
    assert isinstance(event, Serves)
    assert (event.person, event.seat) == ("gun", "s5")


def test_somebody_else_is_added_and_is_there(clerk: Clerk) -> None:
    clerk.person.press("Insert").write("Ida Gäst").press("Tab").write("revisor").press("Return")
    assert clerk.rows()["Ida Gäst"] == "revisor, närvarande"
    assert clerk.row == "Ida Gäst"
    assert clerk.person.minutes.people[-1].title == "revisor"
    clerk.person.press("Ctrl+Z")
    assert "Ida Gäst" not in clerk.rows()
    assert clerk.person.minutes.people == ()


def test_somebody_who_is_added_at_a_later_item_comes_then(clerk: Clerk) -> None:
    clerk.person.press("Ctrl+PgDown", "Insert").write("Ida Gäst").press("Tab", "Tab", "Tab", "Ctrl+A")
    clerk.person.write("10.05").press("Return")
    event = clerk.person.minutes.attendance[-1]
    assert isinstance(event, Arrives)
    assert (event.at.item, str(event.at.clock)) == (clerk.person.minutes.sections[1].id, "10:05:00")
    assert timeline(clerk.person.minutes).at(clerk.person.minutes.sections[0].id).present == frozenset()


def test_letters_that_found_nobody_are_the_name_of_somebody_to_add(clerk: Clerk) -> None:
    clerk.do("ida gäst", "Insert", "Return")
    assert clerk.rows()["Ida Gäst"] == "närvarande"


def test_enter_shows_all_that_can_be_noted_and_a_letter_does_it(clerk: Clerk) -> None:
    clerk.do("cia", "Return")
    menu = clerk.person.window.findChild(QMenu, "attendance_menu")
    assert menu is not None
    shown = [action.text() for action in menu.actions() if not action.isSeparator()]
    keys = [text[text.index("&") + 1].lower() for text in shown]
    assert len(set(keys)) == len(keys)
    press(menu, "J")
    turn()
    assert clerk.types() == ["Conflict cia"]
    clerk.person.window.activateWindow()  # as a window manager does
    until(clerk.person.window.isActiveWindow)
    assert clerk.person.focus.objectName() == "people"


def test_undo_comes_back_to_the_row_and_the_item(clerk: Clerk) -> None:
    clerk.do("bo", "Space")
    clerk.person.press("Ctrl+PgDown").press("Escape").write("x")
    clerk.person.press("Ctrl+Z", "Ctrl+Z")
    assert not clerk.person.minutes.attendance
    assert clerk.person.focus.objectName() == "people"
    assert clerk.row == "Bo Alm (M)"
    assert clerk.label("attendance_item") == "§ 44 Dagordning"
    clerk.person.press("Ctrl+Y")
    assert clerk.types() == ["Present bo"]
    check_screen(clerk.person.window)


def test_an_event_can_be_changed_and_taken_away(clerk: Clerk) -> None:
    clerk.person.press("Ctrl+A")
    clerk.do("bo", "-", "Return")
    clerk.tab.events.setFocus()
    clerk.person.press("Return")
    assert clerk.person.focus.objectName() == "attendance_ask_item"
    clerk.person.press("Down", "Return")
    event = clerk.person.minutes.attendance[-1]
    assert isinstance(event, Leaves)
    assert event.at.item == clerk.person.minutes.sections[1].id
    assert clerk.told()[0].startswith("§ 45")
    assert clerk.person.focus.objectName() == "events"
    clerk.person.press("Delete")
    assert not any(isinstance(each, Leaves) for each in clerk.person.minutes.attendance)
    assert not clerk.tab.events.isVisible()


def test_the_tab_follows_the_outline_and_what_others_change(clerk: Clerk) -> None:
    clerk.person.show_section("Budget")
    assert clerk.label("attendance_item") == "§ 45 Budget"
    clerk.person.show_section("")
    assert clerk.label("attendance_item") == "När mötet börjar"


def test_without_a_body_it_says_what_is_missing(reader: Reader) -> None:
    clerk = Clerk(reader(Package(new_minutes("protokoll"))))
    assert "organ" in clerk.label("attendance_said")
    clerk.person.press("Space", "+", "F3", "F5", "Ctrl+Shift+J", "Return", "Escape", "Escape")


def test_notes_can_have_people_too(reader: Reader) -> None:
    clerk = Clerk(reader(Package(new_minutes("notes"))))
    clerk.person.press("Insert").write("Ida").press("Return")
    assert clerk.rows()["Ida"] == "närvarande"
    clerk.person.press("-")
    assert "ärende" in clerk.label("attendance_said"), "notes have none that one could leave at"
    assert timeline(clerk.person.minutes).stays


def test_a_new_heading_is_shown_after_a_moment_and_never_while_a_key_is_pressed(clerk: Clerk) -> None:
    section = clerk.person.minutes.sections[0].id
    clerk.person.session.apply(SetHeading(section, "Upprop"))
    assert clerk.label("attendance_item") == "§ 44 Dagordning"
    until(lambda: clerk.label("attendance_item") == "§ 44 Upprop")
