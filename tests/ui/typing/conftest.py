"""Somebody in a protokoll with people and items, with everything that helps while one types."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.model.annotations import Person as Named
from app.model.blocks import Paragraph, walk
from app.model.body import Body, Seat, Substitute
from app.model.inlines import Inline, Text
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section
from app.ui.pane.pane import Pane
from tests.ui.driving import Person

PEOPLE = (
    Named("aa", "Anna Andersson", "S"),
    Named("ab", "Anna Berg", "M"),
    Named("oe", "Örjan Åkesson", "V"),
    Named("sv", "Sven Öberg", "C"),
)


def protokoll(*headings: str) -> Package:
    minutes = new_minutes("protokoll")
    body = Body(
        "body",
        "Kommunstyrelsen",
        people=PEOPLE,
        seats=(Seat("1", "aa", "S", "chair"), Seat("2", "oe", "V"), Seat("3", "ab", "M")),
        substitutes=(Substitute("sv", "C"),),
    )
    sections = tuple(
        Section(f"item-{n}", heading, parts=(Part(f"part-{n}"),)) for n, heading in enumerate(headings)
    )
    officer = Named("kd", "Disa Dahl", "", "kommundirektör")
    header = replace(minutes.header, first_number=44)
    return Package(replace(minutes, body=body, sections=sections, people=(officer,), header=header))


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    made = Pane()
    qtbot.addWidget(made)
    made.resize(420, 400)
    made.show()
    return made


@pytest.fixture
def writer(reader: Callable[[Package], Person]) -> Person:
    """Somebody with the caret in the first item's empty pane."""
    person = reader(protokoll("Upprop", "Budget 2027", "Simhallens öppettider"))
    return begun(person)


def begun(person: Person) -> Person:
    """The same, with all that helps while one types, and in the first item's pane."""
    person.window.aids.begin()
    if person.shown != "item-0":
        person.press("Ctrl+PgDown")
    assert person.focus.objectName() == "pane_0"
    return person


def inlines(person: Person) -> list[Inline]:
    """What stands in the shown part's first paragraph."""
    first = next(block for block in walk(person.blocks) if isinstance(block, Paragraph))
    return list(first.content)


def text(person: Person) -> str:
    """The words of the shown part, a line a paragraph."""
    found = [block for block in walk(person.blocks) if isinstance(block, Paragraph)]
    return "\n".join("".join(i.text for i in each.content if isinstance(i, Text)) for each in found)


def choices(person: Person) -> list[str]:
    """What the open list offers, [] if there is none."""
    return [choice.title for choice in person.window.aids.typing.completer.popup.choices]
