"""A board as boards are, a meeting of it, and the lines of its lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from msgspec.structs import replace

from app.model.annotations import Person
from app.model.attendance import Event
from app.model.body import Body, Seat, Substitute, SubstituteRule
from app.model.header import Header, MeetingDay
from app.model.minutes import Minutes
from app.profiles import load
from app.rules.attendance import Lists, lists, written
from tests.rules.meetings import meeting, present

PEOPLE = (
    Person("gun", "Gun Ahlfors", "S"),
    Person("ole", "Ole Brandvik", "C"),
    Person("mia", "Mia Cederlund", "M"),
    Person("bo", "Bo Dalmark", "V"),
    Person("eva", "Eva Ekebring", "SD"),
    Person("ture", "Ture Fallhed", ""),  # left his party
    Person("siv", "Siv Granholt", "L"),  # elected for KD
    Person("kim", "Kim Hallrud", "V"),
    Person("lo", "Lo Isling", "S"),
    Person("pia", "Pia Järnek", "SD"),
    Person("ulf", "Ulf Kroksjö", "M"),
    Person("chef", "Nils Lindmo", title="kommundirektör"),
    Person("ekonom", "Tove Mark", title="ekonomichef"),
)
SEATS = (
    Seat("s1", "gun", "S", "chair"),
    Seat("s2", "ole", "C", "vice_chair"),
    Seat("s3", "mia", "M", "second_vice_chair"),
    Seat("s4", "bo", "V"),
    Seat("s5", "eva", "SD"),
    Seat("s6", "ture", "SD"),
    Seat("s7", "siv", "KD"),
    Seat("s8", "", "S"),
)
SUBSTITUTES = (
    Substitute("kim", "V"),
    Substitute("lo", "S"),
    Substitute("pia", "SD"),
    Substitute("ulf", "M", personal_to="s3"),
)
BODY = Body(
    "ks",
    "Kommunstyrelsen",
    people=PEOPLE[:-2],
    seats=SEATS,
    substitutes=SUBSTITUTES,
    rule=SubstituteRule(steps=("personal", "party")),
)
DAY = MeetingDay(date(2025, 10, 14), time(8, 30), time(15, 25))
ALL = "gun ole mia bo eva ture siv"


def held(*events: Event, out: str = "", first: int = 170, items: int = 15, body: Body = BODY) -> Minutes:
    """A meeting with §§ 170–184, everybody there but those in `out`."""
    there = present(*(name for name in ALL.split() if name not in out.split()))
    minutes = meeting(body, *there, *events, items=items, first=first, people=PEOPLE[-2:])
    return replace(minutes, header=Header(kind="protokoll", first_number=first, meeting_days=(DAY,)))


def lines(minutes: Minutes, kind: str, form: str = "items") -> list[str]:
    profile = load()
    profile = replace(profile, attendance=replace(profile.attendance, form=form))
    found: Lists = lists(minutes)
    return [written(line, minutes, profile) for line in getattr(found, kind)]


Case = tuple[str, str, Sequence[Event], Sequence[str]]
