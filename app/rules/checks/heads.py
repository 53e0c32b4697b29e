"""Checks of the header: the fields that the profile requires, and no personal identity numbers in any."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.header import Header
from app.rules.checks.context import Whole, found
from app.rules.checks.finding import Finding
from app.rules.checks.texts import case_pattern, follows, hidden, numbers_in


def check(whole: Whole) -> Iterator[Finding]:
    """What stands above the text."""
    facts, known = whole.facts, values(whole.minutes.header)
    for name, word in facts.checks.required.get(facts.kind, {}).items():
        if not known.get(name, "").strip():
            yield from found(facts, "field-missing", where="header", field=word)
    number, pattern = whole.minutes.header.case_number, case_pattern(facts)
    if not follows(number, pattern):
        yield from found(facts, "case-number-form", where="header", number=number, pattern=pattern)
    for text in known.values():
        for number in numbers_in(facts, text):
            yield from found(facts, "personal-number", where="header", number=hidden(number))


def values(header: Header) -> dict[str, str]:
    """The header's fields by the names that a profile requires them by, its own fields by theirs."""
    day = header.first_day
    own = {field.name: field.value for field in header.fields}
    return own | {
        "title": header.title,
        "body": header.body,
        "unit": header.unit,
        "document_date": str(header.document_date or ""),
        "meeting_date": str(day.date or ""),
        "start": str(day.start or ""),
        "end": str(header.meeting_days[-1].end or "") if header.meeting_days else "",
        "place": header.place,
        "remote_link": header.remote_link,
        "author": header.author.name,
        "author_title": header.author.title,
        "email": header.author.email,
        "case_number": header.case_number,
        "classification": header.classification,
        "approval_place": header.approval.place,
        "approval_date": str(header.approval.date or ""),
        "notice_up": str(header.notice.up or ""),
        "notice_down": str(header.notice.down or ""),
        "kept_at": header.notice.kept_at,
    }
