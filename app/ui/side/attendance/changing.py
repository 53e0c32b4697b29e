"""Changing an event of the list: what is asked for each kind, and the event that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from app.model.attendance import (
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Point,
    Presides,
    Refrains,
    Serves,
)
from app.model.minutes import Minutes
from app.rules.numbering import items
from app.ui.item.shown import title_of
from app.ui.side.ask import Answers, Asked, Choice, ClockTime, Words
from app.ui.side.attendance.moment import named, stretches

translate = QCoreApplication.translate
Options = Sequence[tuple[Any, str]]


def asked(minutes: Minutes, event: Event) -> tuple[Asked, ...]:
    """What to ask to change an event."""
    match event:
        case Arrives() | Leaves():
            clock = ClockTime("clock", translate("Attendance", "At"), event.at.clock)
            return (*_point(minutes, event.at), clock)
        case Serves():
            reason = Words("reason", translate("Attendance", "Reason"), event.reason)
            return (_who(minutes, event), *_point(minutes, event.at), reason)
        case Conflict():
            reason = Words("reason", translate("Attendance", "Reason"), event.reason)
            return (_item(minutes, event.item), reason)
        case Refrains():
            return (_item(minutes, event.item),)
        case Presides() | Approves():
            first = translate("Attendance", "the beginning")
            last = translate("Attendance", "the end")
            return (
                _bound(minutes, "first", translate("Attendance", "From"), first, event.first),
                _bound(minutes, "last", translate("Attendance", "To"), last, event.last),
            )
        case _:
            return ()


def changed(event: Event, answers: Answers) -> Event:
    """The event as answered."""
    match event:
        case Arrives() | Leaves() | Serves():
            clock = answers.get("clock") if "clock" in answers else event.at.clock
            point = Point(answers.get("item", ""), answers.get("stretch", "start"), clock)
            if isinstance(event, Serves):
                return replace(event, at=point, person=answers["person"], reason=answers["reason"])
            return replace(event, at=point)
        case Conflict():
            return replace(event, item=answers["item"], reason=answers["reason"])
        case Refrains():
            return replace(event, item=answers["item"])
        case Presides() | Approves():
            return replace(event, first=answers["first"], last=answers["last"])
        case _:
            return event


def _items(minutes: Minutes) -> list[tuple[str, str]]:
    return [(item.id, title_of(minutes, item)) for item in items(minutes)]


def _item(minutes: Minutes, item: str) -> Choice:
    return Choice("item", translate("Attendance", "Item"), _with(_items(minutes), item), item)


def _point(minutes: Minutes, at: Point) -> tuple[Choice, ...]:
    options = [("", translate("Attendance", "as the meeting begins")), *_items(minutes)]
    return (
        Choice("item", translate("Attendance", "Item"), _with(options, at.item), at.item),
        Choice("stretch", translate("Attendance", "When"), stretches(), at.stretch),
    )


def _bound(minutes: Minutes, name: str, label: str, none: str, value: str) -> Choice:
    return Choice(name, label, _with([("", none), *_items(minutes)], value), value)


def _who(minutes: Minutes, event: Serves) -> Choice:
    body = minutes.body
    people = dict.fromkeys((*(each.person for each in (body.substitutes if body else ())), event.person))
    options = [(person, named(minutes, person)) for person in people if person]
    nobody = ("", translate("Attendance", "nobody"))
    return Choice("person", translate("Attendance", "Serves"), [*options, nobody], event.person)


def _with(options: list[tuple[str, str]], value: str) -> Options:
    """The options, with the present value also when it is none of them any more."""
    return options if any(each == value for each, _ in options) else [(value, "–"), *options]
