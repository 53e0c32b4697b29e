"""The tour: step by step, the focus in the text, and ended at any time."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

from app.ui.welcome.bubble import place
from app.ui.welcome.tour import Tour
from tests.ui.driving import Person, until


def tour(person: Person) -> Tour:
    person.window.aids.begin()
    found = person.window.aids.tour
    assert isinstance(found, Tour)
    return found


def names(person: Person) -> list[str]:
    shown, seen = tour(person), list[str]()
    person.choose("tour")
    while shown.step:
        seen.append(shown.step.name)
        assert shown.bubble is not None
        assert person.window.rect().contains(shown.bubble.geometry())
        person.press("Alt+Right")
    return seen


def test_in_notes_it_leaves_out_what_is_not_there(person: Person) -> None:
    tour(person)
    assert names(person) == ["outline", "heading", "panes", "safe", "pages", "palette", "export"]


def test_in_a_protokoll_it_goes_through_all(person: Person) -> None:
    tour(person)
    person.choose("new_protokoll")
    until(lambda: person.window.side.isVisible() and person.window.side.widget() is not None)
    found = names(person)
    assert found[:4] == ["outline", "heading", "panes", "safe"]
    assert found[4:] == ["attendance", "checks", "pages", "palette", "export"]


def test_the_focus_stays_in_the_text_and_what_is_typed_stands_there(person: Person) -> None:
    shown = tour(person)
    person.choose("tour").press("Alt+Right").write("Möte")
    assert shown.bubble is not None
    assert person.minutes.header.title == "Möte"
    assert person.focus.objectName() == "title"


def test_escape_ends_it_and_alt_left_goes_back(person: Person) -> None:
    shown = tour(person)
    person.choose("tour").press("Alt+Right", "Alt+Left")
    assert shown.step is not None
    assert shown.step.name == "outline"
    person.press("Escape")
    assert shown.bubble is None


def test_f6_goes_to_its_buttons_and_back(person: Person) -> None:
    shown = tour(person)
    person.choose("tour").press("F6")
    assert person.focus.objectName() == "tour_next"
    person.press("Return")
    assert shown.step is not None
    assert shown.step.name == "heading"
    person.press("F6")
    assert person.focus.objectName() == "title"
    person.press("F6", "Escape")
    assert person.focus.objectName() == "title"


def test_another_document_ends_it(person: Person) -> None:
    shown = tour(person)
    person.choose("tour").choose("new_protokoll")
    assert shown.bubble is None


def test_in_a_small_window_it_is_seen_as_a_whole(person: Person) -> None:
    shown = tour(person)
    person.window.resize(480, 420)
    person.choose("tour")
    while shown.bubble:
        assert person.window.rect().contains(shown.bubble.geometry()), shown.step
        shown.go(1)


def test_a_bubble_covers_its_part_only_where_there_is_no_room_beside_it() -> None:
    room, size = QRect(0, 0, 800, 600), QSize(300, 150)
    for part in (QRect(0, 0, 200, 600), QRect(100, 100, 60, 20), QRect(0, 570, 800, 30)):
        assert not QRect(place(part, size, room), size).intersects(part)
    assert room.contains(QRect(place(QRect(0, 0, 800, 600), size, room), size))
    assert place(QRect(0, 0, 10, 10), size, room) == QPoint(0, 19)
