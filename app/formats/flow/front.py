"""The front page of a protokoll, the top and the end of an extract, and the notice of one item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from app.formats.flow.attendance import attendance_rows
from app.formats.flow.items import (
    Blocks,
    Certification,
    Fact,
    Front,
    Group,
    Item,
    Notice,
    PartLabel,
    Row,
    Running,
    Signature,
    Signatures,
)
from app.formats.flow.letterhead import letterhead, more_facts
from app.formats.flow.wording import items_written, line, named, written
from app.model.blocks import paragraph
from app.model.dates import written_time, written_times
from app.model.header import Approval, MeetingDay
from app.model.inlines import Inline, LineBreak, Text
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import ImmediateApproval, Section
from app.profiles import Profile
from app.profiles.paper import FrontRow
from app.rules.attendance import timeline
from app.rules.numbering import items, numbers


def front_page(minutes: Minutes, profile: Profile, running: Running, extract: bool) -> Iterator[Item]:
    """The rows about the meeting, then (of whole minutes) what is signed and announced."""
    known = {running.type.casefold(), profile.document_types["protokoll"].casefold()}
    title = "" if running.title.casefold() in known else running.title
    facts = tuple(_facts(minutes, profile))
    rows = tuple(_rows(minutes, profile, extract))
    boxed = profile.paper.front.boxed
    yield Front(running.municipality, running.body, running.type, title, facts, rows, boxed)
    if not extract:
        yield signatures(minutes, profile)
        yield notice(minutes, profile, running)


def _facts(minutes: Minutes, profile: Profile) -> Iterator[Fact]:
    """The day of the meeting (empty if it is not known) and what else is known of the document."""
    header = minutes.header
    days = (written(day.date, profile) for day in header.meeting_days if day.date)
    yield Fact(profile.labels.meeting_date["protokoll"], ", ".join(days))
    if header.document_date:
        yield Fact(profile.labels.document_date, written(header.document_date, profile))
    for label, value in more_facts(header, profile):
        if line(value):
            yield Fact(label, line(value))


def _rows(minutes: Minutes, profile: Profile, extract: bool) -> Iterator[Row]:
    """The rows that the profile wants, in its order; those that say nothing are left out."""
    serving = attendance_rows(minutes, profile)
    for name in dict.fromkeys(profile.paper.front.rows):
        if name in serving:
            yield serving[name]
        elif not (extract and name in ("approvers", "approval")):
            yield from _row_called(name, minutes, profile)


def _row_called(name: FrontRow, minutes: Minutes, profile: Profile) -> Iterator[Row]:
    header, words = minutes.header, profile.paper.front
    match name:
        case "time_and_place":
            yield from _row(words.time_and_place, _time_and_place(minutes, profile))
        case "secretary":
            yield from _row(words.secretary, [_sender(minutes)])
        case "fields":
            for field in header.fields:
                yield from _row(line(field.name), [line(field.value)])
        case "approvers":
            yield from _row(words.approvers, _approvers(minutes, profile))
        case "approval":
            yield from _row(words.approval, [_approval(header.approval, profile)])
        case "corrections":
            yield from _row(words.corrections, _corrected(minutes, profile))
        case _:  # nobody was noted there
            return


def _corrected(minutes: Minutes, profile: Profile) -> list[str]:
    said = profile.paper.corrections.line
    return [
        said.replace("{date}", written(step.date, profile))
        for step in minutes.life
        if step.stage == "correction"
    ]


def head_lines(minutes: Minutes, profile: Profile) -> Iterator[tuple[str, str]]:
    """What a document says of its meeting above the text, each label with its words, for comparisons."""
    if minutes.header.kind != "protokoll":
        for fact in letterhead(minutes.header, profile).facts:
            yield fact.label, fact.value
        return
    plain = replace(minutes, life=(), header=replace(minutes.header, approval=Approval()))
    for fact in _facts(minutes, profile):
        yield fact.label, fact.value
    for row in _rows(plain, profile, extract=False):
        for group in row.groups:
            yield " – ".join(filter(None, (row.label, group.label))), "; ".join(group.lines)


def _sender(minutes: Minutes) -> str:
    """Who wrote the minutes, unless they are in the lists above."""
    author = minutes.header.author
    people = everyone(minutes).values() if minutes.attendance else ()
    listed = {line(person.name) for person in people}
    if line(author.name) in listed:
        return ""
    return ", ".join(filter(None, map(line, (author.name, author.title, author.body, author.email))))


def _row(label: str, lines: Iterable[str]) -> Iterator[Row]:
    """A row, if there is anything in it."""
    if given := tuple(filter(None, lines)):
        yield Row(label, (Group("", given),))


def _time_and_place(minutes: Minutes, profile: Profile) -> Iterator[str]:
    header = minutes.header
    place = line(header.place)
    several = len(header.meeting_days) > 1
    if several or not header.meeting_days:
        yield place
    for day in header.meeting_days:
        first = (written(day.date, profile) if day.date else "") if several else place
        yield ", ".join(filter(None, (first, _times(day, profile))))
        pauses = ", ".join(filter(None, (written_times(each.start, each.end) for each in day.adjournments)))
        if pauses:
            yield f"{profile.labels.adjournment} {_clock(pauses, profile)}"
    if link := line(header.remote_link):
        yield f"{profile.labels.remote_link} {link}"


def _times(day: MeetingDay, profile: Profile) -> str:
    times = written_times(day.start, day.end)
    return _clock(times, profile) if times else ""


def _clock(times: str, profile: Profile) -> str:
    return profile.paper.front.clock.replace("{times}", times)


def _approval(approval: Approval, profile: Profile) -> str:
    day = written(approval.date, profile) if approval.date else ""
    clock = _clock(written_time(approval.clock), profile) if approval.clock else ""
    return ", ".join(filter(None, (line(approval.place), " ".join(filter(None, (day, clock))))))


def _approvers(minutes: Minutes, profile: Profile) -> list[str]:
    return [f"{name} {of}".rstrip() for name, of in _who(minutes, profile, "approvers")]


def _who(minutes: Minutes, profile: Profile, what: str) -> list[tuple[str, str]]:
    """Who presides or approves, with the items ("" for all), in the order in which they begin."""
    known, people, line_ = numbers(minutes), everyone(minutes), timeline(minutes)
    of: dict[str, list[str]] = {}
    ids = [item.id for item in items(minutes)]
    for item in ids or [""]:
        sitting = line_.at(item)
        persons = sitting.approvers if what == "approvers" else (sitting.chair,)
        for person in persons:
            if named(person, people):
                of.setdefault(person, []).append(item)
    return [
        (named(person, people), "" if len(its) == len(ids or [""]) else items_written(its, known, profile))
        for person, its in of.items()
    ]


def signatures(minutes: Minutes, profile: Profile) -> Signatures:
    """Who signs for which items; what is not known is left to be filled in."""
    words, header = profile.paper.front, minutes.header
    people = everyone(minutes)
    secretary = named(minutes.body.secretary, people) if minutes.body else ""
    lines = [Signature(words.secretary, secretary or line(header.author.name))]
    chairs = _who(minutes, profile, "chair") or [("", "")]
    lines += [Signature(words.chair, name, of) for name, of in chairs]
    count = max(1, minutes.body.approver_count) if minutes.body else 1
    approvers = _who(minutes, profile, "approvers") or [("", "")] * count
    lines += [Signature(words.approver, name, of) for name, of in approvers]
    signed = [item.id for item in items(minutes)]
    return Signatures(
        words.signatures,
        Fact(words.paragraphs, items_written(signed, numbers(minutes), profile)),
        tuple(lines),
    )


def notice(minutes: Minutes, profile: Profile, running: Running) -> Notice:
    """The notice that the minutes are approved: whose, of what day and items, and from when until when."""
    words, dates = profile.paper.notice, minutes.header.notice
    met = next(_facts(minutes, profile))
    known = numbers(minutes)
    of = [item.id for item in items(minutes) if item.approval is None]
    rows = [Fact(words.body, running.body), met]
    if written_items := items_written(of, known, profile) if len(of) != len(known) else "":
        rows.append(Fact(words.paragraphs, written_items))
    rows += [
        Fact(words.up, written(dates.up, profile) if dates.up else ""),
        Fact(words.down, written(dates.down, profile) if dates.down else ""),
        Fact(words.kept_at, line(dates.kept_at)),
    ]
    return Notice(words.title, line(words.text), tuple(rows), words.signature)


def immediate(section: Section, minutes: Minutes, profile: Profile) -> Iterator[Item]:
    """Says under an item that it was approved at the meeting, with the dates of its own notice."""
    approval = section.approval
    if approval is None:
        return
    words = profile.paper.immediate
    said = any(line(part.label).casefold() == words.label.casefold() for part in section.parts)
    lines = list(_immediate_lines(approval, profile))[int(said) :]  # a person may have said it in own words
    if lines:
        yield PartLabel("text", profile.paper.notice.title if said else words.label)
        yield Blocks((paragraph(*_broken(lines)),), "immediate")


def _broken(lines: list[str]) -> Iterator[Inline]:
    for place, text in enumerate(lines):
        if place:
            yield LineBreak()
        yield Text(text)


def _immediate_lines(approval: ImmediateApproval, profile: Profile) -> Iterator[str]:
    words, notice = profile.paper.immediate, profile.paper.notice
    day = written(approval.approved, profile) if approval.approved else ""
    clock = words.clock.replace("{time}", written_time(approval.clock)) if approval.clock else ""
    yield f"{' '.join(filter(None, (words.approved.replace('{date}', day).strip(), clock)))}."
    if approval.up:
        yield f"{notice.up}: {written(approval.up, profile)}"
    if approval.down:
        yield f"{notice.down}: {written(approval.down, profile)}"


def extract_end(minutes: Minutes, profile: Profile) -> Iterator[Item]:
    """Who signed what is extracted, and the lines that certify it."""
    words = profile.paper.extract
    yield signatures(minutes, profile)
    yield Certification(
        words.certification, line(words.text), (words.place_and_date, words.signature, words.name)
    )
