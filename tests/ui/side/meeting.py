"""A small meeting: five seats of which one is vacant, three substitutes, an officer, three items."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from app.model.annotations import Person
from app.model.attendance import Event
from app.model.blocks import paragraph
from app.model.body import Body, Seat, Substitute
from app.model.header import MeetingDay
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Section, new_section

PEOPLE = (
    Person("anna", "Anna Ek", "S"),
    Person("bo", "Bo Alm", "M"),
    Person("cia", "Cia Andersson-Dahl", "S"),
    Person("dan", "Dan Åberg", "V"),
    Person("eva", "Eva Sten", "S"),
    Person("fia", "Fia Lund", "M"),
    Person("gun", "Gun Öst", "V"),
    Person("hans", "Hans Brun", title="kommundirektör"),
)
SEATS = (
    Seat("s1", "anna", "S", "chair"),
    Seat("s2", "bo", "M", "vice_chair"),
    Seat("s3", "cia", "S"),
    Seat("s4", "dan", "V"),
    Seat("s5", "", "M"),
)
SUBSTITUTES = (Substitute("eva", "S"), Substitute("fia", "M"), Substitute("gun", "V"))
BODY = Body("body", "Nämnden", people=PEOPLE, seats=SEATS, substitutes=SUBSTITUTES)


def item(heading: str) -> Section:
    """An item with a text."""
    return new_section(heading, paragraph(*text("Text.")))


def minutes(*events: Event) -> Minutes:
    """§§ 44–46 of a meeting that is today."""
    new = new_minutes("protokoll")
    header = replace(
        new.header, title="Möte", first_number=44, meeting_days=(MeetingDay(date.today()),), body="Nämnden"
    )
    items = (item("Dagordning"), item("Budget"), item("Avslutning"))
    return replace(new, header=header, sections=items, body=BODY, attendance=events)


def package(*events: Event) -> Package:
    return Package(minutes(*events))
