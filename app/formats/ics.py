"""Writes the days that follow from a meeting as a calendar (RFC 5545): approval, notice, end of appeal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from app.errors import Message
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

_Event = tuple[str, date, str, str]  # an id of its own, the day, what it is, where


def write(package: Package, profile: Profile) -> Written:
    """The days that the document names, all of them all-day events in the profile's words.

    The same document gives the same bytes: an event is stamped with the day of the meeting, not with now.
    """
    minutes = package.minutes
    events = list(_events(minutes, profile))
    stamp = minutes.header.first_day.date or min((day for _, day, _, _ in events), default=date(1970, 1, 1))
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Paragraf//Paragraf//SV", "CALSCALE:GREGORIAN"]
    for event in events:
        rows += _event(event, minutes, stamp)
    rows.append("END:VCALENDAR")
    data = "".join(f"{folded}\r\n" for row in rows for folded in _folded(row)).encode()
    return Written(data, () if events else (Message("ics.no-days"),))


def _events(minutes: Minutes, profile: Profile) -> Iterator[_Event]:
    """The events in the order in which they come: of the whole, then of the items approved at once."""
    header, words = minutes.header, profile.days
    met = header.first_day.date
    body = line(header.body) or (line(minutes.body.name) if minutes.body else "") or profile.municipality
    of = " ".join(filter(None, (body, written(met, profile) if met else "")))
    if approved := header.approval.date:
        yield "approval", approved, words.approval.replace("{of}", of), line(header.approval.place)
    yield from _notice("", header.notice.up, header.notice.down, of, words)
    known = numbers(minutes)
    for section in minutes.sections:
        if section.approval and section.id in known:
            item = f"{of} {numbered(known[section.id], profile)}"
            approval = section.approval
            yield from _notice(f"-{section.id}", approval.up, approval.down, item, words)


def _notice(id: str, up: date | None, down: date | None, of: str, words: Days) -> Iterator[_Event]:
    if up:
        yield f"up{id}", up, words.up.replace("{of}", of), ""
        yield f"appeal{id}", appeal_ends(up), words.appeal.replace("{of}", of), ""
    if down:
        yield f"down{id}", down, words.down.replace("{of}", of), ""


def _event(event: _Event, minutes: Minutes, stamp: date) -> Iterator[str]:
    id, day, what, where = event
    yield "BEGIN:VEVENT"
    yield f"UID:{_UNSAFE.sub('-', f'{minutes.id}-{id}')}@paragraf"
    yield f"DTSTAMP:{_day(stamp)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(day)}"
    if day < date.max:
        yield f"DTEND;VALUE=DATE:{_day(day + timedelta(1))}"  # the first day that is not part of it
    yield f"SUMMARY:{_text(what)}"
    if where:
        yield f"LOCATION:{_text(where)}"
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
