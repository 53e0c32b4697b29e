"""Makes a flow of a document: its pieces in the order in which they are read, in the profile's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from app.errors import UserError
from app.formats.breath import breathe
from app.formats.flow import corrections, front, lists
from app.formats.flow.items import (
    Blocks,
    Contents,
    Entry,
    Fact,
    Flow,
    Heading,
    Item,
    Letterhead,
    PageBreak,
    PartLabel,
    Running,
    SectionEnd,
)
from app.formats.flow.letterhead import letterhead
from app.formats.flow.scope import Scope
from app.formats.flow.wording import line, numbered, written
from app.model import tree
from app.model.blocks import Block, Paragraph, walk
from app.model.inlines import Footnote, Text
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Part, Section
from app.profiles import Profile
from app.rules.numbering import numbers
from app.rules.part_order import in_order


def flow(
    minutes: Minutes,
    profile: Profile,
    *,
    versions: Mapping[str, bytes] | None = None,
    scope: Scope = "whole",
) -> Flow:
    """The document in the order in which it is read, in the profile's words.

    `versions` are the package's, from which corrections are told. Of an extract (`scope`) the end is to be
    certified; the notice stands alone. UserError "export.no-notice" for notes, which have none.
    """
    is_protokoll = minutes.header.kind == "protokoll"
    if scope == "notice" and not is_protokoll:
        raise UserError("export.no-notice")
    running = running_of(minutes, profile, scope)
    if scope == "notice":
        items: tuple[Item, ...] = (front.notice(minutes, profile, running),)
    elif is_protokoll:
        items = tuple(_protokoll(minutes, profile, running, versions or {}, scope == "extract"))
    else:
        items = tuple(_notes(minutes, profile, versions or {}))
    notes, masked = _met(items)
    return Flow(
        letterhead=Letterhead() if is_protokoll else letterhead(minutes.header, profile),
        title="" if is_protokoll else line(minutes.header.title),
        running=running,
        items=items,
        notes=notes,
        masked=masked,
        is_protokoll=is_protokoll,
        foot=_foot(running, profile),
        foot_boxes=tuple(getattr(profile.paper.foot, box) for box in profile.paper.foot.boxes)
        if is_protokoll and scope != "notice"
        else (),
    )


def _foot(running: Running, profile: Profile) -> str:
    """The line at the foot of the first page; "" when there is nothing to fill it with."""
    address = " · ".join(profile.address)
    before, found, after = profile.foot.partition("{address}")
    pieces = [running.filled(each, "") for each in (before, after)]
    return " ".join(filter(None, (pieces[0], address if found else "", pieces[1])))


def running_of(minutes: Minutes, profile: Profile, scope: Scope = "whole") -> Running:
    """What heads and feet of pages, and names of files, are filled with."""
    # Notes go by the day they were written, minutes by the day of the meeting.
    header = minutes.header
    written_on, met = header.document_date, header.first_day.date
    is_protokoll = header.kind == "protokoll"
    day = (met or written_on) if is_protokoll else (written_on or met)
    known = minutes.body.name if minutes.body else ""
    types: dict[Scope, str] = {"extract": profile.paper.extract.type, "notice": profile.paper.notice.title}
    said = profile.document_types[header.kind]
    return Running(
        municipality=profile.municipality,
        body=line(header.body) or line(known) or line(header.author.body),
        type=types.get(scope, said) if is_protokoll else said,
        date=written(day, profile) if day else "",
        title="" if scope == "notice" else line(header.title),  # of the minutes that it tells of
    )


def _notes(minutes: Minutes, profile: Profile, versions: Mapping[str, bytes]) -> Iterator[Item]:
    yield from _text(minutes, profile)
    yield from lists.appendices(minutes, profile)
    yield from lists.assignments(minutes, profile)
    yield from corrections.told(minutes, profile, versions)


def _protokoll(
    minutes: Minutes, profile: Profile, running: Running, versions: Mapping[str, bytes], extract: bool
) -> Iterator[Item]:
    yield from front.front_page(minutes, profile, running, extract)
    entries = _entries(minutes, profile)
    if not extract:
        if profile.paper.with_contents and entries:
            yield PageBreak()
            yield Contents(profile.paper.contents.heading, entries)
        if not profile.paper.item_on_new_page or minutes.opening.blocks or not minutes.sections:
            yield PageBreak()
    yield from _text(minutes, profile, page_each=profile.paper.item_on_new_page and not extract)
    yield from lists.appendices(minutes, profile)
    yield from lists.assignments(minutes, profile)
    yield from corrections.told(minutes, profile, versions)
    if extract:
        yield from front.extract_end(minutes, profile)


def _entries(minutes: Minutes, profile: Profile) -> tuple[Entry, ...]:
    known = numbers(minutes)
    return tuple(
        Entry(section.id, numbered(known[section.id], profile) if section.id in known else "", text)
        for section in minutes.sections
        if (text := line(section.heading)) or section.id in known
    )


def _text(minutes: Minutes, profile: Profile, *, page_each: bool = False) -> Iterator[Item]:
    """Opening and sections; in a protokoll the first level are the items, with their numbers."""
    is_protokoll = minutes.header.kind == "protokoll"
    known = {id: numbered(number, profile) for id, number in numbers(minutes).items()}
    people = everyone(minutes)
    yield from _part(minutes.opening, profile)
    for level, section in tree.walk(minutes.sections):
        breathe()
        if page_each and level == 1:
            yield PageBreak()
        number = line(section.case_number)
        case = Fact(profile.labels.case_number, number) if number else None
        yield Heading(section.id, level, line(section.heading), case, known.get(section.id, ""))
        yield from lists.presenters(section, people, profile)
        yield from _parts(section, minutes, profile)
        yield from lists.appeal(section, profile)
        if is_protokoll and section.id in known:
            yield from lists.appendices_of(section, minutes, profile)
            yield from front.immediate(section, minutes, profile)
        yield SectionEnd(section.id)


def _parts(section: Section, minutes: Minutes, profile: Profile) -> Iterator[Item]:
    parts = section.parts
    if len(parts) > 1 and minutes.header.kind == "protokoll":
        parts = in_order(parts, minutes, profile)
    for part in parts:
        yield from _part(part, profile)


def _part(part: Part, profile: Profile) -> Iterator[Item]:
    if not part.blocks:
        return
    if label := line(part.label) or profile.part_label(part.kind):
        yield PartLabel(part.kind, label)
    yield Blocks(part.blocks, part.kind, part.id)


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
