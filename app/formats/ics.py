"""Writes the days that follow from a meeting as a calendar (RFC 5545): approval, notice, end of appeal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import NamedTuple

from app.errors import UserError
from app.formats.flow.scope import Scope
from app.formats.flow.wording import line, numbered, written
from app.formats.result import Written
from app.model.minutes import Minutes, Package
from app.profiles import Profile
from app.profiles.days import Days
from app.rules.calendar import appeal_ends
from app.rules.numbering import numbers

_LONGEST = 75  # octets of a line
_ESCAPED = re.compile(r"([\\;,])")
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]")


class _Event(NamedTuple):
    """`id` tells it from the document's others; without a `clock` it is of the whole day."""

    id: str
    day: date
    what: str
    where: str = ""
    clock: time | None = None


def write(package: Package, profile: Profile, *, scope: Scope = "whole") -> Written:
    """The days that the document names, in the profile's words; an approval has a time if that is known.

    An extract (`scope`) whose items were all approved at once has their days alone. The same document gives
    the same bytes: an event is stamped with the day of the meeting, not with now. UserError "ics.no-days" if
    there is none: a calendar may not be empty.
    """
    minutes = package.minutes
    events = list(_events(minutes, profile, scope))
    if not events:
        is_protokoll = minutes.header.kind == "protokoll"
        raise UserError("ics.no-days" if is_protokoll else "ics.no-days-in-notes")
    stamp = minutes.header.first_day.date or min(each.day for each in events)
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Paragraf//Paragraf//SV", "CALSCALE:GREGORIAN"]
    for event in events:
        rows += _event(event, minutes, stamp)
    rows.append("END:VCALENDAR")
    data = "".join(f"{folded}\r\n" for row in rows for folded in _folded(row)).encode()
    return Written(data)


def _events(minutes: Minutes, profile: Profile, scope: Scope) -> Iterator[_Event]:
    """The events in the order in which they come: of the whole, then of the items approved at once."""
    header, words = minutes.header, profile.days
    met = header.first_day.date
    body = line(header.body) or (line(minutes.body.name) if minutes.body else "") or profile.municipality
    of = " ".join(filter(None, (body, written(met, profile) if met else "")))
    known = numbers(minutes)
    own = [section.approval for section in minutes.sections if section.id in known]
    if scope != "extract" or not own or not all(own):
        approval = header.approval
        if approval.date:
            what, where = words.approval.replace("{of}", of), line(approval.place)
            yield _Event("approval", approval.date, what, where, approval.clock)
        yield from _notice("", header.notice.up, header.notice.down, of, words)
    for section in minutes.sections:
        if section.approval and section.id in known:
            item = f"{of} {numbered(known[section.id], profile)}"
            approval = section.approval
            yield from _notice(f"-{section.id}", approval.up, approval.down, item, words)


def _notice(id: str, up: date | None, down: date | None, of: str, words: Days) -> Iterator[_Event]:
    if up:
        yield _Event(f"up{id}", up, words.up.replace("{of}", of))
        yield _Event(f"appeal{id}", appeal_ends(up), words.appeal.replace("{of}", of))
    if down:
        yield _Event(f"down{id}", down, words.down.replace("{of}", of))


def _event(event: _Event, minutes: Minutes, stamp: date) -> Iterator[str]:
    id, day, what, where, clock = event
    yield "BEGIN:VEVENT"
    yield f"UID:{_UNSAFE.sub('-', f'{minutes.id}-{id}')}@paragraf"
    yield f"DTSTAMP:{_day(stamp)}T000000Z"
    if clock:  # where the meeting is, whatever the zone: none is known
        yield f"DTSTART:{_day(day)}T{clock:%H%M%S}"
    else:
        yield f"DTSTART;VALUE=DATE:{_day(day)}"
    if not clock and day < date.max:
        yield f"DTEND;VALUE=DATE:{_day(day + timedelta(1))}"  # the first day that is not part of it
    yield f"SUMMARY:{_text(what)}"
    if where:
        yield f"LOCATION:{_text(where)}"
    if not clock:
        yield "TRANSP:TRANSPARENT"  # nobody is busy all day because of it
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(words: str) -> str:
    return _ESCAPED.sub(r"\\\1", line(words))


def _folded(row: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, no character cut, the later ones after a space."""
    piece = b""
    for letter in row:
        encoded = letter.encode()
        if len(piece) + len(encoded) > _LONGEST:
            yield piece.decode()
            piece = b" "
        piece += encoded
    yield piece.decode()
