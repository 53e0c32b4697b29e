"""What the library keeps of a document that was read: its items with their words, people and assignments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar
from unicodedata import is_normalized, normalize

from app.archive.plain import named, plain_text
from app.model import tree
from app.model.attendance import Absent, Approves, Arrives, Conflict, Leaves, Present, Presides, Serves
from app.model.dates import read_date
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Section
from app.rules.numbering import numbers

COLUMNS = ("heading", "decision", "reservation", "motion", "action", "text")


class _Beside(Protocol):
    """What stands beside the text and belongs to a section."""

    @property
    def section(self) -> str: ...


T = TypeVar("T", bound=_Beside)
_COLUMN = {
    "decision": "decision",
    "reservation": "reservation",
    "statement": "reservation",
    "note": "reservation",
    "motions": "motion",
    "assignments": "action",
    "recipients": "action",
}
_EVENTS: dict[type, str] = {
    Present: "present",
    Arrives: "present",
    Leaves: "present",
    Serves: "present",
    Absent: "absent",
    Presides: "chair",
    Approves: "approver",
}
OPENING = -1  # the place of what stands above the first section


class PartRow(NamedTuple):
    """Words of an item; `kind` as `Part.kind`, and "assignments" for those."""

    kind: str
    text: str


class PersonRow(NamedTuple):
    """Somebody in an item. `name` is casefolded; `role` says as what."""

    name: str
    role: str


class AssignmentRow(NamedTuple):
    """Who is to do what; `due` is ISO, "" without."""

    what: str
    who: str
    due: str


class ItemRow(NamedTuple):
    """One item with all under it; see the tables in `store.py`."""

    section: str
    place: int
    number: int | None
    heading: str
    case_number: str = ""
    outcome: str = ""
    kind: str = ""
    parts: tuple[PartRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    assignments: tuple[AssignmentRow, ...] = ()

    @property
    def decision(self) -> str:
        """What was decided, in full."""
        return "\n".join(part.text for part in self.parts if part.kind == "decision")

    def columns(self) -> dict[str, str]:
        """The words by the index's columns."""
        return columns(self.heading, self.parts)


class Contents(NamedTuple):
    """What is kept of one document; `day` is ISO, "" where nobody knows."""

    document: str
    kind: str
    body: str
    title: str
    day: str
    language: str
    items: tuple[ItemRow, ...]

    @property
    def size(self) -> int:
        """Characters of its words."""
        return sum(len(part.text) for item in self.items for part in item.parts)


def columns(heading: str, parts: Iterable[PartRow]) -> dict[str, str]:
    """An item's words by the columns of the index, in the order of the parts."""
    found: dict[str, list[str]] = {name: [] for name in COLUMNS}
    found["heading"].append(heading)
    for part in parts:
        found[_COLUMN.get(part.kind, "text")].append(part.text)
    return {name: "\n".join(texts) for name, texts in found.items()}


def contents(minutes: Minutes, path: Path) -> Contents:
    """What is kept of a document in the file at `path`, by whose name its day may be known."""
    names = {key: _folded(person.name) for key, person in everyone(minutes).items()}
    work = _Work(minutes, names)
    header, day = minutes.header, day_of(minutes, path)
    return Contents(
        document=minutes.id,
        kind=header.kind,
        body=_composed(header.body),
        title=_composed(header.title),
        day=day.isoformat() if day else "",
        language=minutes.language,
        items=(work.opening(), *work.items()),
    )


def day_of(minutes: Minutes, path: Path) -> date | None:
    """The meeting's first day; else the one in the file's name, else that of the document."""
    return minutes.header.first_day.date or read_date(path.stem) or minutes.header.document_date


class _Work:
    def __init__(self, minutes: Minutes, names: dict[str, str]) -> None:
        self._minutes, self._names = minutes, names
        known = {section.id for _, section in tree.walk(minutes.sections)}
        self._assignments = _by_section(minutes.assignments, known)
        self._appendices = _by_section(minutes.appendices, known)

    def opening(self) -> ItemRow:
        """What stands above the first section, with who was there."""
        minutes = self._minutes
        header = minutes.header
        facts = (
            header.unit,
            header.place,
            header.classification,
            *(f"{f.name}: {f.value}" for f in header.fields),
        )
        parts = [PartRow("text", _composed(fact)) for fact in facts if fact.strip(": ")]
        parts += _part("text", plain_text(minutes.opening.blocks))
        given = self._given("")
        return ItemRow(
            section="", place=OPENING, number=None, heading=_composed(header.title),
            case_number=header.case_number.strip(),
            parts=(*parts, *self._beside("", given)),
            people=tuple(dict.fromkeys((*self._there(), *_asked(given)))),
            assignments=given,
        )  # fmt: skip

    def items(self) -> Iterator[ItemRow]:
        """The sections of the first level."""
        known, place = numbers(self._minutes), 0
        for section in self._minutes.sections:
            under = [each for _, each in tree.walk((section,))]
            yield self._item(section, under, place, known.get(section.id))
            place += len(under)

    def _item(self, section: Section, under: list[Section], place: int, number: int | None) -> ItemRow:
        parts: list[PartRow] = []
        people: list[PersonRow] = []
        given: tuple[AssignmentRow, ...] = ()
        for each in under:
            if each is not section:
                parts += _part("text", each.heading)
            for part in each.parts:
                parts += _part(part.kind, plain_text(part.blocks))
            parts += self._unwritten(each)
            own = self._given(each.id)
            parts += self._beside(each.id, own)
            given += own
            people += self._people(each)
        people += _asked(given)
        return ItemRow(
            section=section.id, place=place, number=number, heading=_composed(section.heading),
            case_number=section.case_number.strip(), outcome=section.outcome, kind=section.kind,
            parts=tuple(parts), people=tuple(dict.fromkeys(people)), assignments=given,
        )  # fmt: skip

    def _unwritten(self, section: Section) -> Iterator[PartRow]:
        """Motions that no part tells of yet."""
        if not any(part.kind == "motions" and part.blocks for part in section.parts):
            for motion in section.proceedings.motions:
                yield from _part("motions", motion.text)

    def _beside(self, section: str, given: tuple[AssignmentRow, ...]) -> Iterator[PartRow]:
        for each in given:
            yield PartRow("assignments", ", ".join(filter(None, (each.who, each.what, each.due))))
        for each in self._appendices.get(section, ()):
            yield from _part("text", each.title)

    def _given(self, section: str) -> tuple[AssignmentRow, ...]:
        return tuple(
            AssignmentRow(_composed(a.what), _composed(a.who), a.due.isoformat() if a.due else "")
            for a in self._assignments.get(section, ())
        )

    def _people(self, section: Section) -> Iterator[PersonRow]:
        facts = section.proceedings
        for motion in facts.motions:
            yield from self._as("mover", *motion.movers, *motion.seconders)
        for vote in facts.votes:
            yield from self._as("voter", *(ballot.person for ballot in vote.ballots))
            yield from self._as("candidate", *(each.person for each in vote.candidates))
        for remark in facts.remarks:
            yield from self._as(remark.kind, *remark.people)
        yield from self._as("presenter", *section.presenters)
        for event in self._minutes.attendance:
            if isinstance(event, Conflict) and event.item == section.id:
                yield from self._as("conflict", event.person)
        for part in section.parts:
            yield from self._as("named", *named(part.blocks))

    def _there(self) -> Iterator[PersonRow]:
        minutes = self._minutes
        present: set[str] = set()
        for event in minutes.attendance:
            if role := _EVENTS.get(type(event)):
                yield from self._as(role, event.person)
                present |= {event.person} if role == "present" else set()
        for seat in minutes.body.seats if minutes.body else ():
            if seat.role == "chair" and seat.person in present:
                yield from self._as("chair", seat.person)
        if minutes.body:
            yield from self._as("secretary", minutes.body.secretary)
        if minutes.header.author.name:
            yield PersonRow(_folded(minutes.header.author.name), "secretary")

    def _as(self, role: str, *people: str) -> Iterator[PersonRow]:
        for person in people:
            if name := self._names.get(person):
                yield PersonRow(name, role)


def _by_section(given: Iterable[T], known: set[str]) -> dict[str, list[T]]:
    """By the id of the section that they belong to; "" the whole document, and sections that are gone."""
    found: dict[str, list[T]] = {}
    for each in given:
        found.setdefault(each.section if each.section in known else "", []).append(each)
    return found


def _asked(given: Iterable[AssignmentRow]) -> list[PersonRow]:
    return [PersonRow(_folded(each.who), "assigned") for each in given if each.who]


def _part(kind: str, text: str) -> list[PartRow]:
    return [PartRow(kind, _composed(text))] if text.strip() else []


def _folded(name: str) -> str:
    return _composed(name).casefold()


def _composed(text: str) -> str:
    """Letters with their marks as one character, as most write them and words are looked for."""
    text = text.strip()
    return text if is_normalized("NFC", text) else normalize("NFC", text)
