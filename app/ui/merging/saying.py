"""What a value of the document says, as lines to be compared: text, a vote, an event, a date."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from typing import Any, get_args

import msgspec
from PySide6.QtCore import QCoreApplication

from app.archive.comparing.states import lines_of
from app.model import tree
from app.model.attendance import EVENTS, Absent, Present
from app.model.blocks import Block
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Part, Section
from app.ui.merging.labels import fields, values

translate = QCoreApplication.translate  # under its own name, by which the words are found

_BLOCKS = get_args(Block)
_SILENT = {"id", "snapshot", "media", "generated"}  # that say nothing to a person


def said(value: object, minutes: Minutes) -> str:
    """The value in words, of which persons and items are this document's; "" for nothing."""
    return "\n".join(_lines(value, _Names(minutes), "")).strip()


class _Names:
    """What ids stand for."""

    def __init__(self, minutes: Minutes) -> None:
        self.minutes = minutes
        self.people = everyone(minutes)
        self.sections = {section.id: section for _, section in tree.walk(minutes.sections)}
        self.fields, self.values = fields(), {**_codes(), **values()}

    def __getitem__(self, name: str) -> str:
        if person := self.people.get(name):
            return f"{person.name} ({person.party})" if person.party else person.name
        if section := self.sections.get(name):
            return section.heading or translate("Merging", "(no heading)")
        return self.values.get(name, name)


def _codes() -> Mapping[str, str]:
    from app.ui.item import words

    found: dict[str, str] = {}
    tables: tuple[Callable[[], Mapping[Any, str]], ...] = (
        words.motion_words,
        words.form_words,
        words.outcome_words,
        words.status_words,
        words.appeal_words,
        words.remark_words,
        words.choice_words,
    )
    for table in tables:
        found |= {key: said for key, said in table().items() if key}
    return found


def _lines(value: Any, names: _Names, name: str) -> Iterator[str]:
    match value:
        case None | "" | ():
            return
        case bool():
            yield translate("Merging", "yes") if value else translate("Merging", "no")
        case str():
            yield names[value]
        case date():
            yield value.isoformat()[:10]
        case time():
            yield f"{value:%H.%M}"
        case Section():
            yield from _section(value)
        case Part():
            yield from lines_of(value)
        case tuple():
            yield from _row(value, names, name)
        case _ if isinstance(value, _BLOCKS):
            yield from lines_of(Part("x", blocks=(value,)))
        case _ if isinstance(value, EVENTS):
            yield _event(value, names)
        case msgspec.Struct():
            yield from _struct(value, names)
        case _:
            yield str(value)


def _section(section: Section) -> Iterator[str]:
    for _, each in tree.walk((section,)):
        yield from filter(None, (each.heading, each.case_number))
        for part in each.parts:
            yield from lines_of(part)


def _row(row: tuple[Any, ...], names: _Names, name: str) -> Iterator[str]:
    for each in row:
        yield ", ".join(_lines(each, names, name))


def _event(event: Any, names: _Names) -> str:
    if isinstance(event, Present):
        words = translate("Merging", "{0} is there, remote") if event.remote else ""
        return (words or translate("Merging", "{0} is there")).format(names[event.person])
    if isinstance(event, Absent):
        words = translate("Merging", "{0} is absent, excused") if event.excused else ""
        return (words or translate("Merging", "{0} is absent")).format(names[event.person])
    from app.ui.side.attendance.events import told

    alone = msgspec.structs.replace(names.minutes, attendance=(event,))
    return next((each.words for each in told(alone)), "")


def _struct(value: msgspec.Struct, names: _Names) -> Iterator[str]:
    """A line for each field that says something other than it does by itself."""
    for field in msgspec.structs.fields(type(value)):
        inside = getattr(value, field.name)
        if field.name in _SILENT or inside == field.default:
            continue
        if lines := [*_lines(inside, names, field.name)]:
            label = names.fields.get(field.name, field.name)
            yield f"{label}: {'; '.join(lines)}"
