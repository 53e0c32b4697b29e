"""The place-holders that a template may have: their names in Swedish and English, and what fills them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from app.formats.flow import Flow
from app.formats.flow.front import signatures
from app.formats.flow.wording import line, written
from app.model.dates import written_times
from app.model.header import Header
from app.model.minutes import Minutes
from app.profiles import Profile

CONTENT = "content"
FIELDS: Mapping[str, tuple[str, ...]] = {
    CONTENT: ("innehåll", "protokollet", "content", "minutes"),
    "municipality": ("kommun", "kommunen", "region", "municipality"),
    "address": ("adress", "kommunens adress", "address"),
    "body": ("organ", "nämnd", "nämnden", "body"),
    "type": ("dokumenttyp", "typ", "type", "document type"),
    "title": ("titel", "rubrik", "title"),
    "date": ("datum", "date"),
    "meeting_date": ("sammanträdesdatum", "mötesdatum", "meeting date"),
    "document_date": ("dokumentdatum", "upprättat", "document date"),
    "time": ("tid", "klockslag", "time"),
    "place": ("plats", "lokal", "place"),
    "chair": ("ordförande", "chair"),
    "secretary": ("sekreterare", "secretary"),
    "approvers": ("justerare", "justerande", "approvers"),
    "approval_place": ("justeringens plats", "approval place"),
    "approval_date": ("justeringsdatum", "justeringens datum", "approval date"),
    "paragraphs": ("paragrafer", "items", "paragraphs"),
    "case_number": ("diarienummer", "dnr", "ärendenummer", "case number"),
    "unit": ("avdelning", "enhet", "förvaltning", "unit"),
    "classification": ("klassificering", "klassning", "classification"),
    "author": ("författare", "handläggare", "avsändare", "author"),
    "author_title": ("befattning", "författarens titel", "author title"),
    "email": ("e-post", "epost", "mejl", "email"),
    "notice_up": ("anslag sätts upp", "anslagsdatum", "notice up"),
    "notice_down": ("anslag tas ned", "anslag tas ner", "notice down"),
    "kept_at": ("förvaringsplats", "kept at"),
}
HOLDER = re.compile(r"\{\{\s*([^{}]{1,80}?)\s*\}\}")
_BETWEEN = re.compile(r"[\s._-]+")


def key(name: str) -> str:
    """A name for comparing: "Case number", "case_number" and "casenumber" are the same."""
    return _BETWEEN.sub("", name.casefold())


_KNOWN = {key(name): field for field, names in FIELDS.items() for name in (field, *names)}


def field_of(name: str) -> str:
    """The field that a name means in either language, "" for none."""
    return _KNOWN.get(key(name), "")


class Values:
    """What fills the place-holders of one document, in the profile's words; fields not given are empty."""

    def __init__(self, given: Mapping[str, str], own: Mapping[str, str]) -> None:
        self.given = given
        self._own = {key(name): value for name, value in own.items()}

    def of(self, name: str) -> str | None:
        """What fills the place-holder with a name, None if there is no such field."""
        field = field_of(name)
        return self.given.get(field, "") if field else self._own.get(key(name))


def values(minutes: Minutes, document: Flow, profile: Profile) -> Values:
    """The values of one document; besides, fields that its header or the profile names."""
    running, header = document.running, minutes.header
    given = {
        "municipality": running.municipality,
        "address": ", ".join(profile.address),
        "body": running.body,
        "type": running.type,
        "title": document.name,
        "date": running.date,
        **_of_header(header, profile),
        **_people(minutes, profile),
    }
    own = dict.fromkeys(profile.fields, "") | {field.name: line(field.value) for field in header.fields}
    return Values(given, own)


def _of_header(header: Header, profile: Profile) -> dict[str, str]:
    def day(given: date | None) -> str:
        return written(given, profile) if given else ""

    days = header.meeting_days
    author, approval, notice = header.author, header.approval, header.notice
    return {
        "meeting_date": ", ".join(filter(None, (day(each.date) for each in days))),
        "document_date": day(header.document_date),
        "time": ", ".join(filter(None, (written_times(each.start, each.end) for each in days))),
        "place": line(header.place),
        "case_number": line(header.case_number),
        "unit": line(header.unit),
        "classification": line(header.classification),
        "author": line(author.name),
        "author_title": line(author.title),
        "email": line(author.email),
        "approval_place": line(approval.place),
        "approval_date": day(approval.date),
        "notice_up": day(notice.up),
        "notice_down": day(notice.down),
        "kept_at": line(notice.kept_at),
    }


def _people(minutes: Minutes, profile: Profile) -> dict[str, str]:
    """Who signs; of notes only who wrote them is known."""
    if minutes.header.kind != "protokoll":
        return {"secretary": line(minutes.header.author.name)}
    words, signed = profile.paper.front, signatures(minutes, profile)

    def named(role: str) -> str:
        return ", ".join(_each(each.name for each in signed.lines if each.role == role))

    return {
        "chair": named(words.chair),
        "secretary": named(words.secretary) or line(minutes.header.author.name),
        "approvers": named(words.approver),
        "paragraphs": signed.items.value,
    }


def _each(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, names)))
