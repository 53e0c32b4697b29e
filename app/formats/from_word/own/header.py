"""What stands above the text of one of our own Word files, as the fields of the header."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from app.formats.from_word.own.look import lines, words
from app.formats.from_word.own.stretches import Stretch
from app.formats.from_word.source import SourceParagraph, SourceTable
from app.model.dates import read_date, read_time, read_times, written_date
from app.model.header import Adjournment, Approval, Author, Field, Header, MeetingDay, Notice
from app.model.inlines import plain
from app.profiles import Profile

_GAP = "\u2003 "  # between facts
_TAB = "\u2003"
_MAIL = re.compile(r"\S+@\S+")


def of_notes(stretches: Sequence[Stretch], profile: Profile) -> Header:
    """The header of notes, by the sender's lines, the facts and the title."""
    header = Header(kind="notes")
    for stretch in stretches:
        if stretch.what == "title":
            header = replace(header, title=" ".join(lines(stretch)).strip())
        elif stretch.what == "letterhead":
            rows = [line for line in lines(stretch) if line]
            facts = [_fact(line, profile) for line in rows]
            sender = [line.strip() for line, fact in zip(rows, facts, strict=True) if fact is None]
            header = replace(header, author=_author(sender))
            for fact in facts:
                if fact:
                    header = _with(header, *fact, profile)
    if not header.body and header.author.body:
        header = replace(header, body=header.author.body)
    return header


def _fact(line: str, profile: Profile) -> tuple[str, str] | None:
    label, tab, value = line.partition(_TAB)
    return (label.strip(), value.strip()) if tab else None


def _author(sender: list[str]) -> Author:
    """Name, title, body and address, each on a line of its own; what is missing leaves no gap."""
    if len(sender) == 4:
        return Author(*sender)
    mail = sender[-1] if sender and _MAIL.fullmatch(sender[-1]) else ""
    rest = [*(sender[:-1] if mail else sender), "", "", ""]
    return Author(rest[0], rest[1], rest[2], mail)


def _secretary(text: str, name: str) -> Author:
    """Whoever wrote the minutes, all on one line; `name` is whose signature is asked for."""
    rest = text
    if name:
        if text != name and not text.startswith(f"{name}, "):
            return Author(text)
        rest = text.removeprefix(name).removeprefix(", ")
    before, comma, last = rest.rpartition(", ")
    if _MAIL.fullmatch(last):
        return Author(name, before if comma else "", "", last)
    return Author(name, rest)


def _with(header: Header, label: str, value: str, profile: Profile) -> Header:
    """The header with a labelled fact; one whose label nobody knows is a field of its own."""
    labels, days = profile.labels, header.meeting_days
    if label == labels.document_date and (day := read_date(value)) and not header.document_date:
        return replace(header, document_date=day)
    if label == labels.meeting_date[header.kind] and (day := read_date(value)):
        return replace(header, meeting_days=(*days, MeetingDay(day)))
    if label == labels.time and (times := read_times(value)):
        last = days[-1] if days and days[-1] == MeetingDay(days[-1].date) else None
        before = days[:-1] if last else days
        day = replace(last or MeetingDay(), start=times[0], end=times[1])
        return replace(header, meeting_days=(*before, day))
    if label == labels.adjournment and (times := read_times(value)):
        days = days or (MeetingDay(),)
        last = replace(days[-1], adjournments=(*days[-1].adjournments, Adjournment(*times)))
        return replace(header, meeting_days=(*days[:-1], last))
    names = {
        labels.place: "place",
        labels.remote_link: "remote_link",
        labels.body: "body",
        labels.unit: "unit",
        labels.case_number: "case_number",
        labels.classification: "classification",
    }
    name = names.get(label, "")
    if name and not getattr(header, name):
        return replace(header, **{name: value})
    return replace(header, fields=(*header.fields, Field(label, value)))


class Front:
    """The front page: `header`, and `rows` with what nobody has understood, by their labels."""

    def __init__(self, stretch: Stretch, profile: Profile) -> None:
        self._profile = profile
        self.header = Header(kind="protokoll")
        self.rows: list[tuple[str, list[str]]] = []
        paragraphs = [each for each in stretch.blocks if isinstance(each, SourceParagraph)]
        texts = [text for each in paragraphs if (text := plain(each.content).strip())]
        if texts:
            _, _, body = texts[0].partition(" · ")
            self.header = replace(self.header, body=body.strip())
        types = {profile.document_types["protokoll"], profile.paper.extract.type}
        self.is_extract = profile.paper.extract.type in texts[1:2]
        for text in texts[1:]:
            if self._facts(text):
                continue
            if text not in types and not self.header.title:
                self.header = replace(self.header, title=text)
        for table in stretch.blocks:
            if isinstance(table, SourceTable):
                self._table(table)

    def _facts(self, text: str) -> bool:
        """Facts on one line, each after its label and a space that does not break."""
        labels = self._profile.labels
        known = (
            labels.meeting_date["protokoll"],
            labels.document_date,
            labels.unit,
            labels.case_number,
            labels.classification,
        )
        label = "|".join(re.escape(each) for each in sorted(known, key=len, reverse=True))
        if not re.match(rf"^(?:{label})\u00a0", text):
            return False
        found = list(re.finditer(rf"(?:^|{_GAP})({label})\u00a0", text))
        ends = [*(each.start() for each in found[1:]), len(text)]
        for each, end in zip(found, ends, strict=True):
            value = text[each.end() : end].strip()
            if each[1] == labels.meeting_date["protokoll"]:
                days = [read_date(piece) for piece in value.split(", ")]
                made = tuple(MeetingDay(day) for day in days if day)
                self.header = replace(self.header, meeting_days=made)
            else:
                self.header = _with(self.header, each[1], value, self._profile)
        return True

    def _table(self, table: SourceTable) -> None:
        for row in table.rows:
            if not row.cells:
                continue
            label = " ".join(line for block in row.cells[0].blocks for line in words(block)).strip()
            said = [
                text
                for cell in row.cells[1:]
                for block in cell.blocks
                for line in words(block)
                if (text := line.strip())
            ]
            if label or not self.rows:
                self.rows.append((label, said))
            else:
                self.rows[-1] = self.rows[-1][0], [*self.rows[-1][1], *said]

    def take(self, secretary: str) -> None:
        """Understand the rows that say when and where; those of the attendance stay in `rows`.

        `secretary` is whose signature is asked for.
        """
        self.header = replace(self.header, author=Author(secretary))
        words_ = self._profile.paper.front
        left: list[tuple[str, list[str]]] = []
        lists = self._profile.attendance.lists.values()
        for label, said in self.rows:
            if label == words_.time_and_place and self._when(said):
                continue
            if label == words_.approval and len(said) == 1:
                self._approval(said[0])
            elif label == words_.secretary and len(said) == 1:
                self.header = replace(self.header, author=_secretary(said[0], secretary))
            elif label in lists or label == words_.approvers:
                left.append((label, said))
            elif label != words_.corrections:
                field = Field(label, ", ".join(said))
                self.header = replace(self.header, fields=(*self.header.fields, field))
        self.rows = left

    def _clock(self, text: str) -> str | None:
        """The times in the profile's words for them, None for other words."""
        before, _, after = self._profile.paper.front.clock.partition("{times}")
        if text.startswith(before) and text.endswith(after):
            return text.removeprefix(before).removesuffix(after)
        return None

    def _when(self, said: Sequence[str]) -> bool:
        """Place, days, times and pauses; with several days each has a line of its own."""
        labels = self._profile.labels
        pause, web = f"{labels.adjournment} ", f"{labels.remote_link} "
        link = next((line.removeprefix(web) for line in reversed(said) if line.startswith(web)), "")
        rows = [(line, self._day(line)) for line in said if not line.startswith(web)]
        known = self.header.meeting_days
        found = [day for line, (_, day) in rows if not line.startswith(pause)]
        several = len(known) > 1 or any(day.date for day in found)
        several = several or sum(not line.startswith(pause) for line, _ in rows) > 1
        # Pauses above the times are those of an earlier day, of which nothing else is known.
        paused = next((n for n, (line, _) in enumerate(rows) if line.startswith(pause)), len(rows))
        several = several or any(map(_is_timed, rows[paused:]))
        days = [] if several or not known else [known[0]]
        place = ""
        for line, (first, day) in rows:
            if line.startswith(pause) and (pauses := self._pauses(line.removeprefix(pause))):
                if not days or days[-1].adjournments:  # one line for all of a day's
                    days.append(MeetingDay())
                days[-1] = replace(days[-1], adjournments=pauses)
            elif several and day != MeetingDay():
                days.append(day)
            else:
                place = first if not several or day == MeetingDay() else line
                if not several and day != MeetingDay():
                    days = [MeetingDay(days[0].date if days else None, day.start, day.end)]
        if several and len(days) == 1:
            days.append(MeetingDay())  # of which nothing is known
        self.header = replace(self.header, place=place, remote_link=link, meeting_days=tuple(days))
        return True

    def _day(self, line: str) -> tuple[str, MeetingDay]:
        """What stands before the times of a line, and its day: an empty one if it has no date and times."""
        first, comma, last = line.rpartition(", ")
        clock = self._clock(last)
        times = read_times(clock) if clock else None
        first = (first if comma else "") if times else line
        day = read_date(first)
        if day is not None and first not in (day.isoformat(), written_date(day)):
            day = None
        start, end = times or (None, None)
        return first, MeetingDay(day, start, end)

    def _pauses(self, text: str) -> tuple[Adjournment, ...]:
        times = [read_times(each) for each in (self._clock(text) or "").split(", ")]
        return tuple(Adjournment(*each) for each in times if each) if all(times) else ()

    def _approval(self, text: str) -> None:
        before, _, after = self._profile.paper.front.clock.partition("{times}")
        found = re.search(
            rf"(?:^|, )(?P<day>\d{{4}}-\d\d-\d\d|\d{{1,2}} \w+ \d{{4}})?"
            rf"(?:(?:^| ){re.escape(before)}(?P<clock>\d\d\.\d\d){re.escape(after)})?$",
            text,
        )
        day = read_date(found["day"]) if found and found["day"] else None
        clock = read_time(found["clock"]) if found and found["clock"] else None
        place = text[: found.start()] if found and (day or clock) else text
        self.header = replace(self.header, approval=Approval(place, day, clock))


def _is_timed(row: tuple[str, tuple[str, MeetingDay]]) -> bool:
    return row[1][1] != MeetingDay()


def secretary_of(stretch: Stretch, profile: Profile) -> str:
    """Who signs as secretary, "" for nobody."""
    return _boxes(stretch).get(profile.paper.front.secretary, "")


def notice_of(stretch: Stretch, profile: Profile) -> Notice:
    """The dates of the public notice, from its boxes."""
    said, found = profile.paper.notice, _boxes(stretch)
    day = {name: read_date(found.get(name, "")) for name in (said.up, said.down)}
    return Notice(day[said.up], day[said.down], found.get(said.kept_at, ""))


def _boxes(stretch: Stretch) -> dict[str, str]:
    """What is filled in under each label."""
    found: dict[str, str] = {}
    for block in stretch.blocks:
        for row in block.rows if isinstance(block, SourceTable) else ():
            for cell in row.cells:
                texts = [line for inner in cell.blocks for line in words(inner)]
                if len(texts) > 1:
                    found.setdefault(texts[0], texts[1].strip())
    return found
