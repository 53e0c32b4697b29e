"""Puts one of our own Word files together again: header, outline, lists, and what was recognised."""

from __future__ import annotations

from msgspec.structs import replace

from app.formats.from_word.own.header import Front, notice_of, of_notes, secretary_of
from app.formats.from_word.own.listed import appendices, assignments
from app.formats.from_word.own.look import lines, look_of
from app.formats.from_word.own.outline import Outline
from app.formats.from_word.own.people import Rows, with_people
from app.formats.from_word.own.stretches import Stretch, parted, stretches
from app.formats.from_word.recognised import Doubt, Imported, Sign
from app.formats.from_word.source import Source
from app.formats.word_languages import short_language
from app.model.header import Header
from app.model.ids import new_id
from app.model.minutes import Minutes, Package
from app.model.people import everyone, with_party
from app.model.result import Read
from app.model.sections import Section

_LEFT_OUT = (
    "contents",
    "signatures",
    "certification",
    "low",
    "end",
    "title",
    "letterhead",
    "front",
    "notice",
)
_LISTS = ("appendices", "assignments", "corrections")


class Reader:
    """Reads one file."""

    def __init__(self, source: Source, name: str) -> None:
        self._source, self._name = source, name
        self._all = list(parted(stretches(source.blocks)))
        self._profile_name, self._profile = look_of(source, self._all)
        self._is_protokoll = any(each.what == "front" for each in self._all)
        self._outline = Outline(self._profile, items=self._is_protokoll)
        self._doubts: list[Doubt] = []
        self._lists: dict[str, list[Stretch]] = {}
        self._chapter = ""

    def imported(self) -> Imported:
        """The minutes and what was recognised."""
        header, rows = self._header()
        for stretch in self._all:
            self._take(stretch)
        known = self._outline.by_number()
        listed = [appendices(each, known, self._profile) for each in self._lists.get("appendices", ())]
        given = [assignments(each, known, self._profile) for each in self._lists.get("assignments", ())]
        sections = self._outline.sections
        numbers = [section.number for section in sections if section.number]
        minutes = Minutes(
            id=new_id(),
            language=language_of(self._source),
            header=replace(header, first_number=numbers[0]) if numbers else header,
            opening=self._outline.opening,
            sections=sections,
            people=tuple(self._outline.people.values()),
            appendices=tuple(each for one in listed for each in one),
            assignments=tuple(each for one in given for each in one),
            comments=self._source.comments,
            profile=self._profile_name,
        )
        minutes, left = with_people(minutes, rows, self._profile)
        for label, said in left:
            self._doubts.append(Doubt("from-word.people-as-fields", f"{label}: {'; '.join(said)}"))
        read = Read(Package(minutes, self._source.media), self._source.messages)
        return Imported(read, tuple(signs(minutes)), tuple(self._doubts), "own")

    def _header(self) -> tuple[Header, Rows]:
        if not self._is_protokoll:
            return of_notes(self._all, self._profile), ()
        front = Front(next(each for each in self._all if each.what == "front"), self._profile)
        signed = (secretary_of(each, self._profile) for each in self._all if each.what == "signatures")
        front.take(next(signed, ""))
        header = front.header
        title = self._source.properties.get("title", "")
        if title.casefold() == self._profile.document_types["protokoll"].casefold():
            header = replace(header, title=header.title or title)  # the page says it once
        for stretch in self._all:
            if stretch.what == "notice":
                header = replace(header, notice=notice_of(stretch, self._profile))
        return header, front.rows

    def _take(self, stretch: Stretch) -> None:
        outline, what = self._outline, stretch.what
        if what == "section":
            outline.begin(stretch)
        elif what == "part":
            outline.part(stretch)
        elif what == "presenters":
            outline.presenters(stretch)
        elif what == "appeal":
            outline.appeal(stretch)
        elif what == "immediate":
            outline.immediate(stretch)
        elif what == "chapter":
            self._chapter = " ".join(lines(stretch)).strip()
        elif what == "corrections":
            if self._chapter:
                outline.heading(self._chapter, 1)
                self._chapter = ""
            outline.text(stretch)
        elif what in _LISTS:
            self._lists.setdefault(what, []).append(stretch)
        elif what not in (*_LEFT_OUT, "attached"):
            outline.text(stretch)


def language_of(source: Source) -> str:
    """The document's language."""
    return short_language(source.properties.get("language", "")) or "sv"


def signs(minutes: Minutes) -> list[Sign]:
    """What was recognised, for the person to see."""
    found: list[Sign] = []
    header = minutes.header
    for name in ("title", "body", "place", "case_number"):
        if value := getattr(header, name):
            found.append(Sign("field", name, value))
    found += [Sign("field", "meeting_day", day.date.isoformat()) for day in header.meeting_days if day.date]

    def walk(section: Section) -> None:
        if section.number:
            found.append(Sign("item", str(section.number), section.heading, section.id))
        if section.case_number:
            found.append(Sign("case_number", section.case_number, section.case_number, section.id))
        found.extend(
            Sign("part", part.kind, part.label, section.id) for part in section.parts if part.kind != "text"
        )
        for inner in section.sections:
            walk(inner)

    for section in minutes.sections:
        walk(section)
    roles = {seat.person: seat.role for seat in minutes.body.seats} if minutes.body else {}
    found += [Sign("person", roles.get(id, ""), with_party(each)) for id, each in everyone(minutes).items()]
    return found
