"""Gathers the facts of a header from labels and values, whoever wrote them, and makes the header."""

from __future__ import annotations

import re
from datetime import date, time

import msgspec

from app.formats.markdown.pieces import Remarks
from app.formats.markdown.words import KEYS, KINDS, kind_in, norm
from app.model.dates import read_date, read_time, read_times
from app.model.header import Adjournment, Approval, Author, Field, Header, Kind, MeetingDay, Notice

_MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october"
)
_DATE = re.compile(
    rf"\b(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{8}}|\d{{1,2}}\s+(?:{_MONTHS})\b(?:\s+\d{{4}})?|"
    r"\d{1,2}/\d{1,2}(?:[\s-]+\d{4})?)(?!\d)",
    re.IGNORECASE,
)
_SHORT_RANGE = re.compile(
    rf"\b(\d{{1,2}})\s*(?:[-–—,]|och|and|till)\s*(?=\d{{1,2}}\s+({_MONTHS})\b(?:\s+(\d{{4}}))?)",
    re.IGNORECASE,
)
_CLOCKS = re.compile(
    r"(?:\b(?:kl|klockan)\b\.?\s*)?\b\d{1,2}[.:]\d{2}(?:\s*(?:–|—|-|till|to)(?:\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?)?"
    r"|\b(?:kl|klockan)\b\.?\s*\d{1,2}(?:\s*[-–—]\s*\d{1,2})?\b",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:den|the|kl|klockan|och|and|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|[\s,;.()–—-]+",
    re.IGNORECASE,
)
FIELD_SIGN = "="  # before the name of a field that is to be a field whatever its name
NO_TIMES = "–"  # an adjournment that nobody has timed


class _Day(msgspec.Struct):
    date: date | None = None
    start: time | None = None
    end: time | None = None
    adjournments: list[Adjournment] = []
    named: bool = False  # begun by a line of its own


class Facts:
    """What is known of the header so far. Values that cannot be used are kept as free fields."""

    def __init__(self, remarks: Remarks) -> None:
        self.strings: dict[str, str] = {}
        self.document_date: date | None = None
        self.kind: Kind | None = None
        self.fields: list[Field] = []
        self.given: set[str] = set()
        self._days: list[_Day] = []
        self._year: int | None = None
        self._remarks = remarks

    def put_all(self, pairs: list[tuple[str, str]]) -> None:
        """Take labels with their values, the document's date first: others may need its year."""
        for label, value in pairs:
            if KEYS.get(norm(label)) == "document_date" and self.year is None:
                self.document_date = _one_date(value, None)
        if self.year is None:
            dates = [found for _, value in pairs if (found := _one_date(value, None))]
            self._year = dates[0].year if dates else None
        self.document_date = None
        for label, value in pairs:
            self.put(label, value)

    @property
    def year(self) -> int | None:
        """The year to read dates by that give none."""
        return self.document_date.year if self.document_date else self._year

    @property
    def meeting_dated(self) -> bool:
        """Whether a day of the meeting is known."""
        return any(day.date for day in self._days)

    def put(self, label: str, value: str) -> None:
        """Take one labelled value."""
        key = "" if label.startswith(FIELD_SIGN) else KEYS.get(norm(label), "")
        self.given.add(key)
        if label.startswith(FIELD_SIGN):
            self.fields.append(Field(label.removeprefix(FIELD_SIGN), value))
        elif not key:
            self.fields.append(Field(label.strip(" "), value))
        elif not self._take(key, value):
            self._remarks.add("markdown.value-kept", label=label, value=value)
            self.fields.append(Field(label.strip(" "), value))

    def _take(self, key: str, value: str) -> bool:
        match key:
            case "kind":
                kind = KINDS.get(norm(value)) or kind_in(value)
                self.kind = kind or self.kind
                return bool(kind) or not value
            case "document_date":
                return self._dated(value)
            case "meeting_date":
                return self._meeting(value)
            case "times" | "date_and_times":
                return self._timed(value)
            case "times_and_place":
                return self._timed(value, place=True)
            case "adjournment":
                return self._adjourned(value)
            case "first_number" | "approval_date" | "approval_clock" | "notice_up" | "notice_down":
                return self._minutes_fact(key, value)
            case _:
                if self.strings.get(key) and value:
                    return False
                self.strings[key] = value or self.strings.get(key, "")
                return True

    def _minutes_fact(self, key: str, value: str) -> bool:
        """A number, day or time that only a protokoll has."""
        if key in self.strings or not value:
            return not value
        if key == "first_number":
            good = value.isdecimal() and int(value[:9]) > 0 and len(value) < 10
        elif key == "approval_clock":
            good = _clock_of(value) is not None
        else:
            good = _one_date(value, self.year) is not None
        if good:
            self.strings[key] = value
        return good

    def _dated(self, value: str) -> bool:
        if not value:
            return True
        dates, clocks, rest = _parts(value, self.year)
        if clocks or len(dates) > 1:
            return self._timed(value)
        if not dates or self.document_date:
            return False
        self.document_date = dates[0]
        self._left(value, rest)
        return True

    def _meeting(self, value: str) -> bool:
        if not value:
            self._days.append(_Day(adjournments=[], named=True))
            return True
        dates, clocks, rest = _parts(value, self.year)
        if not dates:
            return False
        for place, day in enumerate(dates):
            self._day(day)
            if place < len(clocks):
                self._clock(clocks[place])
        self._left(value, rest)
        return True

    def _day(self, day: date) -> None:
        last = self._days[-1] if self._days else None
        if last and last.date is None and not last.named:
            last.date, last.named = day, True
        else:
            self._days.append(_Day(day, adjournments=[], named=True))

    def _timed(self, value: str, place: bool = False) -> bool:
        """A stretch of time, with the day (and the place) if they stand there too."""
        if times := read_times(value):
            self._clock(times)
            return True
        dates, clocks, rest = _parts(value, self.year)
        if not value or not (dates or clocks):
            if place and value:
                return self._take("place", value)
            return not value
        for day in dates:
            if not (self._days and self._days[-1].date == day):
                self._day(day)
        for clock in clocks:
            self._clock(clock)
        if place and _FILLER.sub("", rest):
            return self._take("place", rest.strip(" ,;.–-"))
        self._left(value, rest)
        return True

    def _clock(self, times: tuple[time | None, time | None]) -> None:
        last = self._days[-1] if self._days else None
        if last and (last.start, last.end) == times:
            return
        if last is None or last.start or last.end:
            last = _Day(adjournments=[])
            self._days.append(last)
        last.start, last.end = times

    def _adjourned(self, value: str) -> bool:
        pieces = [value] if read_times(value) else re.split(r"\s*(?:,|;|\boch\b|\band\b)\s*", value)
        times = [(None, None) if piece == NO_TIMES else read_times(piece) for piece in pieces]
        found = [Adjournment(*each) for each in times if each]
        if len(found) != len(times):
            return False
        if not self._days:
            self._days.append(_Day(adjournments=[]))
        self._days[-1].adjournments.extend(found)
        return True

    def _left(self, value: str, rest: str) -> None:
        if _FILLER.sub("", rest):
            self._remarks.add("markdown.value-rest", value=value, rest=rest.strip(" ,;.–-"))

    def meeting_from_title(self, title: str) -> None:
        """The meeting's day as the title tells it, unless it is known; says so."""
        found = _DATE.search(title)
        if not found or self.meeting_dated:
            return
        day = _one_date(found[0], self.year)
        if day is None:
            return
        self._day(day)
        code = "date-from-title" if re.search(r"\d{4}", found[0]) else "date-from-title-year"
        self._remarks.add(f"markdown.{code}", text=found[0], date=day.isoformat())

    def header(self, kind: Kind) -> Header:
        """The header that these facts make."""
        get = self.strings.get
        days = tuple(MeetingDay(d.date, d.start, d.end, tuple(d.adjournments)) for d in self._days)

        def day(key: str) -> date | None:
            return _one_date(get(key, ""), self.year)

        return Header(
            kind=self.kind or kind,
            title=get("title", ""),
            body=get("body", ""),
            unit=get("unit", ""),
            document_date=self.document_date,
            meeting_days=days,
            place=get("place", ""),
            remote_link=get("remote_link", ""),
            author=Author(
                get("author_name", ""),
                get("author_title", ""),
                get("author_body", ""),
                get("author_email", ""),
            ),
            case_number=get("case_number", ""),
            classification=get("classification", ""),
            fields=tuple(self.fields),
            first_number=int(get("first_number", "1")),
            approval=Approval(
                get("approval_place", ""), day("approval_date"), _clock_of(get("approval_clock", ""))
            ),
            notice=Notice(day("notice_up"), day("notice_down"), get("notice_kept_at", "")),
        )


def _clock_of(text: str) -> time | None:
    """A clock time as people write it, or exactly as we do."""
    try:
        found = read_time(text) or time.fromisoformat(text.strip())
    except ValueError:
        return None
    return None if found.tzinfo else found


def _one_date(text: str, year: int | None) -> date | None:
    if re.fullmatch(r"\d{8}", text.strip()):
        text = f"{text.strip()[:4]}-{text.strip()[4:6]}-{text.strip()[6:]}"
    return read_date(text, year)


def _parts(value: str, year: int | None) -> tuple[list[date], list[tuple[time | None, time | None]], str]:
    """The dates and the stretches of time in a value, and what is left of it."""
    value = _SHORT_RANGE.sub(lambda m: f"{m[1]} {m[2]}{' ' + m[3] if m[3] else ''}, ", value)
    years = re.findall(r"\b(?:19|20)\d{2}\b", value)
    year = int(years[-1]) if years else year
    dates: list[date] = []

    def date_out(match: re.Match[str]) -> str:
        found = _one_date(match[0], year)
        if found is None:
            return match[0]
        dates.append(found)
        return " "

    clocks: list[tuple[time | None, time | None]] = []

    def clock_out(match: re.Match[str]) -> str:
        times = read_times(re.sub(r"(?i)\b(?:kl|klockan)\b\.?", " ", match[0]).strip())
        if times is None:
            return match[0]
        clocks.append(times)
        return " "

    rest = _DATE.sub(date_out, value)
    rest = _CLOCKS.sub(clock_out, rest)
    return dates, clocks, rest
