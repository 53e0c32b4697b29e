"""The top of notes: who sends them, and the labelled facts of the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from app.formats.flow.items import Fact, Letterhead
from app.formats.flow.wording import line, written
from app.model.dates import written_times
from app.model.header import Header, MeetingDay
from app.profiles import Profile


def letterhead(header: Header, profile: Profile) -> Letterhead:
    """The letterhead of a document; fields without value do not appear."""
    author = header.author
    sender = map(line, (author.name, author.title, author.body, author.email))
    facts = (Fact(label, line(value)) for label, value in _facts(header, profile))
    return Letterhead(tuple(filter(None, sender)), tuple(fact for fact in facts if fact.value))


def _facts(header: Header, profile: Profile) -> Iterator[tuple[str, str]]:
    labels = profile.labels
    if header.document_date:
        yield labels.document_date, written(header.document_date, profile)
    for day in header.meeting_days:
        yield from _day(day, header, profile)
    yield labels.place, header.place
    yield labels.remote_link, header.remote_link
    if line(header.body) != line(header.author.body):
        yield labels.body, header.body
    yield from more_facts(header, profile)
    for field in header.fields:
        yield line(field.name), field.value


def more_facts(header: Header, profile: Profile) -> Iterator[tuple[str, str]]:
    """The known facts that say nothing of when, where and who."""
    yield profile.labels.unit, header.unit
    yield profile.labels.case_number, header.case_number
    yield profile.labels.classification, header.classification


def _day(day: MeetingDay, header: Header, profile: Profile) -> Iterator[tuple[str, str]]:
    labels = profile.labels
    if day.date:
        yield labels.meeting_date[header.kind], written(day.date, profile)
    yield labels.time, written_times(day.start, day.end)
    for pause in day.adjournments:
        yield labels.adjournment, written_times(pause.start, pause.end)
