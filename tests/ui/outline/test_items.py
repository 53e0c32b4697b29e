"""What the outline and the status bar say of a protokoll's items: their numbers and how they ended."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Section, new_section
from app.session.edits import SetHeader
from app.session.item_edits import SetItemKind, SetOutcome
from app.session.meeting_edits import FreezeNumbers
from app.ui.outline.model import MARK
from tests.ui.driving import Person
from tests.ui.showing import check_screen

Reader = Callable[[Package], Person]


def meeting(*sections: Section, first: int = 44) -> Minutes:
    minutes = new_minutes("protokoll")
    return replace(
        minutes, sections=sections, header=replace(minutes.header, title="Möte", first_number=first)
    )


def rows(person: Person, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = person.window.outline.outline
    return [str(model.data(model.index_of(s.id), role)) for s in person.minutes.sections]


def test_items_have_their_number_before_the_heading(reader: Reader) -> None:
    inside = new_section("Bakgrund")
    person = reader(Package(meeting(new_section("Dagordning", sections=(inside,)), new_section())))
    assert rows(person) == ["§ 44 Dagordning", "§ 45 (utan rubrik)"]
    model = person.window.outline.outline
    assert model.data(model.index_of(inside.id)) == "Bakgrund"
    check_screen(person.window)


def test_notes_have_no_numbers_and_no_signs(reader: Reader) -> None:
    minutes = replace(new_minutes("notes"), sections=(new_section("Läget"),))
    person = reader(Package(minutes))
    assert rows(person) == ["Läget"]
    assert rows(person, MARK) == [""]


def test_the_sign_of_an_item_says_how_it_ended_also_in_words(reader: Reader) -> None:
    person = reader(Package(meeting(new_section("A"), new_section("B"), new_section("C"))))
    ids = [s.id for s in person.minutes.sections]
    person.session.apply(SetOutcome(ids[0], "decided"))
    person.session.apply(SetOutcome(ids[1], "tabled"))
    assert rows(person, MARK) == ["✓", "↷", "●"]
    told = rows(person, Qt.ItemDataRole.AccessibleTextRole)
    assert told == ["§ 44 A, beslutat", "§ 45 B, bordlagt", "§ 46 C, inte beslutat än"]


def test_numbers_follow_when_items_move_come_and_go(reader: Reader) -> None:
    person = reader(Package(meeting(new_section("A"), new_section("B"))))
    person.press("Alt+Down")
    assert rows(person) == ["§ 44 B", "§ 45 A"]
    person.session.apply(SetItemKind(person.minutes.sections[0].id, "unnumbered"))
    assert rows(person) == ["B", "§ 44 A"]
    assert rows(person, MARK) == ["", "●"]
    person.choose("undo").choose("undo")
    assert rows(person) == ["§ 44 A", "§ 45 B"]
    header = replace(person.minutes.header, first_number=7)
    person.session.apply(SetHeader(header, "first_number"))
    assert rows(person) == ["§ 7 A", "§ 8 B"]


def test_a_number_that_stays_says_so(reader: Reader) -> None:
    person = reader(Package(meeting(new_section("A"), new_section("B"))))
    person.session.apply(FreezeNumbers(frozenset({person.minutes.sections[0].id})))
    told = rows(person, Qt.ItemDataRole.ToolTipRole)
    assert told == ["§ 44 A, inte beslutat än, numret ligger fast", "§ 45 B, inte beslutat än"]


def test_the_status_bar_says_which_item_of_how_many(reader: Reader) -> None:
    inside = new_section("Bakgrund")
    person = reader(Package(meeting(new_section("A", sections=(inside,)), new_section("B"))))
    place = person.find("status_place", QLabel)
    assert place.text() == "§ 44 av 45"
    person.press("Ctrl+PgDown")
    assert place.text() == "§ 44 av 45", "that lies in it"
    person.press("Ctrl+PgDown")
    assert place.text() == "§ 45 av 45"
