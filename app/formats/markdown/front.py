"""The front lines of the dialect: `Titel: …` down to the first empty line, as the library's `meta` has them.

The library's own reader is not used: its names are ASCII only, and it loses the order of the lines.
"""

from __future__ import annotations

import re

from app.formats.markdown.entities import decoded
from app.formats.markdown.facts import FIELD_SIGN, NO_TIMES
from app.formats.markdown.words import KEYS, WRITTEN, WRITTEN_KINDS, norm
from app.model.dates import written_times
from app.model.header import Header, MeetingDay
from app.model.languages import read_language
from app.model.minutes import Minutes

_LINE = re.compile(r"^ {0,3}([^\W\d_][\w .,()/&-]{0,60}?) ?:(?:[ ]+(.*)|$)")
_MORE = re.compile(r"^(?: {2,}|-[ ]+)(.*)$")
_FENCE = re.compile(r"^---[ ]*$")
_END = re.compile(r"^(?:---|\.\.\.)[ ]*$")
_NAME = re.compile(r"^[^\W\d_](?:[\w .()/&-]{0,58}[\w.()/&-])?$")

Pairs = list[tuple[str, str]]


def split(lines: list[str]) -> tuple[Pairs, list[str]]:
    """The front lines as labels with values, and the lines after them; no labels if there are none."""
    start = next((i for i, line in enumerate(lines) if line.strip(" ")), len(lines))
    if start < len(lines) and _FENCE.match(lines[start]):
        return _fenced(lines, start + 1)
    pairs, stop = _pairs(lines, start)
    if not any(KEYS.get(norm(name)) for name, _ in pairs):
        return [], lines
    return [_read(name, value) for name, value in pairs], lines[stop:]


def key(label: str) -> str:
    """Which fact a label names, the empty string for a field of its own."""
    return "" if label.startswith(FIELD_SIGN) else KEYS.get(norm(label), "")


def _fenced(lines: list[str], start: int) -> tuple[Pairs, list[str]]:
    end = next((i for i in range(start, len(lines)) if _END.match(lines[i])), 0)
    inside = [line for line in lines[start:end] if line.strip(" ") and not line.startswith("#")]
    pairs, stop = _pairs(inside, 0)
    if not end or not pairs or stop < len(inside):
        return [], lines
    return [_read(name, _unquoted(value)) for name, value in pairs], lines[end + 1 :]


def _pairs(lines: list[str], at: int) -> tuple[Pairs, int]:
    pairs: Pairs = []
    while at < len(lines) and lines[at].strip(" "):
        more = _MORE.match(lines[at])
        if found := _LINE.match(lines[at]):
            pairs.append((found[1], (found[2] or "").strip(" ")))
        elif more and pairs:
            name, value = pairs[-1]
            joint = ", " if lines[at].lstrip(" ").startswith("- ") and value else " "
            addition = more[1].strip(" ").removeprefix("- ")
            pairs[-1] = (name, (value + joint + addition).strip(" "))
        else:
            break
        at += 1
    return pairs, at


def _read(name: str, value: str) -> tuple[str, str]:
    """The pair with its signs as characters; a line `Fält: name = value` as the field it names."""
    if KEYS.get(norm(name)) != "field":
        return name, decoded(value)
    name, _, value = value.partition("=")
    return FIELD_SIGN + decoded(name.strip(" ")), decoded(value.strip(" "))


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def write(minutes: Minutes) -> list[str]:
    """The front lines of a document: its kind and title always, the rest where there is something to say."""
    header, author = minutes.header, minutes.header.author
    days = [pair for day in header.meeting_days for pair in _day(day)]
    language = read_language(minutes.language)
    pairs = [
        ("kind", WRITTEN_KINDS[header.kind]),
        ("title", header.title),
        *_given(body=header.body, unit=header.unit),
        *_given(document_date=header.document_date.isoformat() if header.document_date else ""),
        *days,
        *_given(place=header.place, remote_link=header.remote_link),
        *_given(author_name=author.name, author_title=author.title),
        *_given(author_body=author.body, author_email=author.email),
        *_given(case_number=header.case_number, classification=header.classification),
        *_minutes(header),
        *_given(language="" if language == "sv" else language, profile=minutes.profile),
    ]
    lines = [f"{WRITTEN[key]}: {kept(value)}" for key, value in pairs]
    return [line.rstrip(" ") for line in [*lines, *_fields(header)]]


def _minutes(header: Header) -> list[tuple[str, str]]:
    """What only a protokoll has."""
    approval, notice = header.approval, header.notice
    return _given(
        first_number="" if header.first_number == 1 else str(header.first_number),
        approval_place=approval.place,
        approval_date=approval.date.isoformat() if approval.date else "",
        approval_clock=approval.clock.isoformat() if approval.clock else "",
        notice_up=notice.up.isoformat() if notice.up else "",
        notice_down=notice.down.isoformat() if notice.down else "",
        notice_kept_at=notice.kept_at,
    )


def _given(**values: str) -> list[tuple[str, str]]:
    return [(key, value) for key, value in values.items() if value]


def _day(day: MeetingDay) -> list[tuple[str, str]]:
    pairs = [("meeting_date", day.date.isoformat() if day.date else "")]
    if times := written_times(day.start, day.end):
        pairs.append(("times", times))
    for pause in day.adjournments:
        pairs.append(("adjournment", written_times(pause.start, pause.end) or NO_TIMES))
    return pairs


def _fields(header: Header) -> list[str]:
    lines: list[str] = []
    for field in header.fields:
        if _NAME.match(field.name) and not KEYS.get(norm(field.name)) and "  " not in field.name:
            lines.append(f"{field.name}: {kept(field.value)}")
        else:
            name = kept(field.name).replace("=", "&#61;")
            lines.append(f"{WRITTEN['field']}: {name} = {kept(field.value)}")
    return lines


def kept(value: str) -> str:
    """A value as it can stand on a front line: what would be read as something else is written in signs."""
    if decoded(value) != value:
        value = value.replace("&", "&amp;")
    value = value.replace("<!--", "&lt;!--").replace(";base64,", "&#59;base64,")
    inner = value.strip(" ")
    lead = len(value) - len(value.lstrip(" "))
    return "&#32;" * lead + inner + "&#32;" * (len(value) - lead - len(inner))
