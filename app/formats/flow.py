"""The one order in which a document's words go out: what every writer sets, with the same text and numbers.

A flow is finite and plain: letterhead, title, then items. Empty fields and empty parts do not appear in it.
The n-th footnote that a writer meets, reading item by item, has number n and is `notes[n - 1]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from app.model import tree
from app.model.blocks import Block, Paragraph, walk
from app.model.dates import written_date, written_times
from app.model.header import Header, MeetingDay
from app.model.inlines import Footnote, Text, clean
from app.model.minutes import Minutes
from app.model.sections import Part, PartKind
from app.profiles import Profile
from app.profiles.load import PLACEHOLDERS

_PLACEHOLDER = re.compile(rf"\{{({'|'.join(PLACEHOLDERS)})\}}")


class Fact(msgspec.Struct, frozen=True):
    """One labelled row of the letterhead."""

    label: str
    value: str


class Letterhead(msgspec.Struct, frozen=True):
    """Who sends the document, one line each, and the labelled facts of the meeting."""

    sender: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()


class Heading(msgspec.Struct, frozen=True):
    """Opens a section; `text` is empty for one without heading. `case` is empty or the labelled number."""

    section: str
    level: int
    text: str
    case: Fact | None = None


class PartLabel(msgspec.Struct, frozen=True):
    """What stands above a part that is more than running text, e.g. "Beslut"."""

    kind: PartKind
    text: str


class Blocks(msgspec.Struct, frozen=True):
    """The text of one part, never empty."""

    blocks: tuple[Block, ...]


class SectionEnd(msgspec.Struct, frozen=True):
    """Closes a section's own text: what follows belongs to another section."""

    section: str


Item = Heading | PartLabel | Blocks | SectionEnd


class Running(msgspec.Struct, frozen=True):
    """What the running head can say; empty: not known."""

    municipality: str
    body: str
    type: str
    date: str
    title: str

    def filled(self, line: str, page_label: str) -> str:
        """A line of the profile with its place-holders filled; "" when there is nothing to fill them with."""
        values = {name: getattr(self, name) for name in self.__struct_fields__} | {"page_label": page_label}
        used = [values[name] for name in _PLACEHOLDER.findall(line)]
        if used and not any(used):
            return ""
        return " ".join(_PLACEHOLDER.sub(lambda found: values[found[1]], line).split())


class Flow(msgspec.Struct, frozen=True):
    """A document ready to be set."""

    letterhead: Letterhead
    title: str
    running: Running
    items: tuple[Item, ...]
    notes: tuple[Footnote, ...]
    masked: int  # stretches of text that are to be masked before publishing

    @property
    def name(self) -> str:
        """What the document is called where it must be called something."""
        return self.title or " ".join(filter(None, (self.running.type, self.running.date)))


def flow(minutes: Minutes, profile: Profile) -> Flow:
    """The document in the order in which it is read, in the profile's words."""
    items = tuple(_items(minutes, profile))
    notes, masked = _met(items)
    return Flow(
        letterhead=_letterhead(minutes.header, profile),
        title=_line(minutes.header.title),
        running=_running(minutes.header, profile),
        items=items,
        notes=notes,
        masked=masked,
    )


def _line(text: str) -> str:
    return clean(text).strip()


def _written(day: date, profile: Profile) -> str:
    return day.isoformat() if profile.dates == "iso" else written_date(day)


def _running(header: Header, profile: Profile) -> Running:
    # Notes go by the day they were written, minutes by the day of the meeting.
    written, met = header.document_date, header.first_day.date
    day = (met or written) if header.kind == "protokoll" else (written or met)
    return Running(
        municipality=profile.municipality,
        body=_line(header.body) or _line(header.author.body),
        type=profile.document_types[header.kind],
        date=_written(day, profile) if day else "",
        title=_line(header.title),
    )


def _letterhead(header: Header, profile: Profile) -> Letterhead:
    author = header.author
    sender = map(_line, (author.name, author.title, author.body, author.email))
    facts = (Fact(label, _line(value)) for label, value in _facts(header, profile))
    return Letterhead(tuple(filter(None, sender)), tuple(fact for fact in facts if fact.value))


def _facts(header: Header, profile: Profile) -> Iterator[tuple[str, str]]:
    labels = profile.labels
    if header.document_date:
        yield labels.document_date, _written(header.document_date, profile)
    for day in header.meeting_days:
        yield from _day(day, header, profile)
    yield labels.place, header.place
    yield labels.remote_link, header.remote_link
    if _line(header.body) != _line(header.author.body):
        yield labels.body, header.body
    yield labels.unit, header.unit
    yield labels.case_number, header.case_number
    yield labels.classification, header.classification
    for field in header.fields:
        yield _line(field.name), field.value


def _day(day: MeetingDay, header: Header, profile: Profile) -> Iterator[tuple[str, str]]:
    labels = profile.labels
    if day.date:
        yield labels.meeting_date[header.kind], _written(day.date, profile)
    yield labels.time, written_times(day.start, day.end)
    for pause in day.adjournments:
        yield labels.adjournment, written_times(pause.start, pause.end)


def _items(minutes: Minutes, profile: Profile) -> Iterator[Item]:
    yield from _part(minutes.opening, profile)
    for level, section in tree.walk(minutes.sections):
        number = _line(section.case_number)
        case = Fact(profile.labels.case_number, number) if number else None
        yield Heading(section.id, level, _line(section.heading), case)
        for part in section.parts:
            yield from _part(part, profile)
        yield SectionEnd(section.id)


def _part(part: Part, profile: Profile) -> Iterator[Item]:
    if not part.blocks:
        return
    if label := profile.part_label(part.kind):
        yield PartLabel(part.kind, label)
    yield Blocks(part.blocks)


def _paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):  # most are; no need to walk into them
            yield block
        else:
            yield from (inner for inner in walk((block,)) if isinstance(inner, Paragraph))


def _met(items: Iterable[Item]) -> tuple[tuple[Footnote, ...], int]:
    """The footnotes in reading order, and how many stretches of text are to be masked."""
    notes: list[Footnote] = []
    masked = 0
    for item in items:
        if not isinstance(item, Blocks):
            continue
        for paragraph in _paragraphs(item.blocks):
            for inline in paragraph.content:
                if isinstance(inline, Text):
                    masked += bool(inline.marks.mask)
                elif isinstance(inline, Footnote):
                    notes.append(inline)
                    masked += sum(bool(i.marks.mask) for i in inline.content if isinstance(i, Text))
    return tuple(notes), masked
