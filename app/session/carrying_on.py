"""New minutes from the previous ones: what goes on from one meeting to the next, and nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

import msgspec
from msgspec.structs import replace

from app.errors import Message, UserError
from app.model import codec
from app.model.annotations import Person
from app.model.attendance import Approves
from app.model.blocks import Block, Paragraph, map_paragraphs
from app.model.edit.pasting import fresh
from app.model.header import Approval, Field, Header, Kind, MeetingDay, Notice
from app.model.ids import new_id
from app.model.inlines import PLAIN, Footnote, Inline, Marks, NoteInline, Text, normal
from app.model.media import referred
from app.model.minutes import Minutes, Package, new_minutes
from app.model.people import everyone, with_party
from app.model.proceedings import Proceedings
from app.model.sections import Part, Section
from app.profiles import Profile
from app.rules.bodies import approvers_of, mentioned, named_by, next_approvers
from app.rules.numbering import numbers
from app.rules.proceedings import put_off_by_minority
from app.session.previous_minutes import about, goes_through, with_previous

_BACKGROUND = frozenset({"summary", "basis", "proposal"})
_LEFT_OPEN = {"tabled": "carry.tabled", "referred_back": "carry.referred-back"}


class Thing(msgspec.Struct, frozen=True):
    """Something that comes along: `key` names it to whoever leaves it out, `told` says it in words."""

    key: str
    told: Message


def things(previous: Package, kind: Kind | None = None) -> tuple[Thing, ...]:
    """All that would come along, each of which may be left out."""
    old = previous.minutes
    kind = kind or old.header.kind
    found: list[Thing] = []
    if old.body:
        seats, name = len(old.body.seats), old.body.name or old.header.body
        found.append(Thing("body", Message("carry.body", {"name": name, "count": seats})))
        if kind == "protokoll" and (turn := next_approvers(old.body, approvers_of(old))):
            people = everyone(old)
            names = ", ".join(with_party(people[person]) for person in turn)
            found.append(Thing("approvers", Message("carry.approvers", {"names": names})))
    officers = [person.name for person in old.people if person.title]
    if officers:
        found.append(Thing("officers", Message("carry.officers", {"names": ", ".join(officers)})))
    if old.header.fields:
        names = ", ".join(each.name for each in old.header.fields)
        found.append(Thing("fields", Message("carry.fields", {"names": names})))
    if goes_through(old, kind) and (profile := _profile(old)):
        told = Message("carry.previous", {"words": about(old, profile)})
        found.append(Thing("previous", told))
    opening, closing = _formalities(old.sections)
    if count := len(opening) + len(closing):
        found.append(Thing("formalities", Message("carry.formalities", {"count": count})))
    known = numbers(old)
    for item in old.sections:
        if item.outcome in _LEFT_OPEN:
            params = {"number": known.get(item.id, "–"), "heading": item.heading}
            found.append(Thing(item.id, Message(_LEFT_OPEN[item.outcome], params)))
    return tuple(found)


def carried_on(
    previous: Package,
    day: date | None,
    kind: Kind | None = None,
    *,
    year: int | None = None,
    without: Collection[str] = (),
) -> tuple[Package, tuple[Message, ...]]:
    """An empty document that goes on from the previous one, and what it took along ("carry.…").

    `day` is the new meeting's, None when it is not known; then `year` is what there is to number by.
    `kind` None: the same as before. `without`: the keys of `things` that stay behind.
    """
    old = previous.minutes
    new = new_minutes(kind or old.header.kind)
    header, told = _header(old, day, new.header.kind, day.year if day else year)
    if "fields" in without:
        header = replace(header, fields=())
    sections = _sections(old, without)
    if "previous" not in without and goes_through(old, new.header.kind) and (profile := _profile(old)):
        sections = with_previous(sections, old, profile)
    body = None if "body" in without else old.body
    new = replace(
        new,
        language=old.language,
        header=header,
        sections=sections or new.sections,
        body=body,
        people=_officers(old, sections, without),
        profile=old.profile,
    )
    new = without_loose_ends(new)
    if header.kind == "protokoll" and "approvers" not in without:
        new = _with_approvers(new, old)
    told += tuple(each.told for each in things(previous, header.kind) if each.key not in without)
    wanted = referred(codec.encode(new))
    media = {name: data for name, data in previous.media.items() if name in wanted}
    return Package(new, media), told


def _header(
    old: Minutes, day: date | None, kind: Kind, year: int | None
) -> tuple[Header, tuple[Message, ...]]:
    was = old.header
    header = Header(
        kind=kind,
        title="" if any(map(str.isdigit, was.title)) else was.title,  # else it names one meeting
        body=was.body,
        unit=was.unit,
        meeting_days=(MeetingDay(day),) if day else (),
        place=was.place,
        author=was.author,
        classification=was.classification,
        fields=tuple(Field(field.name) for field in was.fields),
        approval=Approval(was.approval.place),
        notice=Notice(kept_at=was.notice.kept_at),
    )
    if kind != "protokoll":
        return header, ()
    first = next_number(old, year)
    return replace(header, first_number=first), (Message("carry.number", {"number": first}),)


def next_number(old: Minutes, year: int | None) -> int:
    """The § with which the next meeting begins: they run through the calendar year, or begin anew each time.

    Without a year, or when the previous one is not known, it is taken to be the same.
    """
    days = [each.date for each in old.header.meeting_days if each.date]
    new_year = year is not None and bool(days) and year != max(days).year
    if new_year or (old.body and old.body.numbering == "meeting"):
        return 1
    known = numbers(old)
    return max(known.values()) + 1 if known else old.header.first_number


def _with_approvers(new: Minutes, old: Minutes) -> Minutes:
    turn = next_approvers(new.body, approvers_of(old)) if new.body else ()
    return replace(new, attendance=tuple(Approves(new_id(), person) for person in turn))


def _profile(old: Minutes) -> Profile | None:
    """The look whose words the item on these minutes has; None if it is not on this machine."""
    from app.profiles.loading import load_for

    try:
        return load_for(old)
    except UserError:
        return None


def _officers(old: Minutes, sections: Iterable[Section], without: Collection[str]) -> tuple[Person, ...]:
    """The other people who come again: those with an office, and whoever an item names."""
    named = mentioned(replace(old, sections=tuple(sections), attendance=()), (p.id for p in old.people))
    named |= named_by(old.body) if old.body and "body" not in without else frozenset[str]()
    office = "officers" not in without
    return tuple(person for person in old.people if (office and person.title) or person.id in named)


def _sections(old: Minutes, without: Collection[str]) -> tuple[Section, ...]:
    """The opening formalities, the items left open, the closing formalities."""
    opening, closing = _formalities(old.sections) if "formalities" not in without else ([], [])
    left_open = (each for each in old.sections if each.outcome in _LEFT_OPEN and each.id not in without)
    return (
        *(_empty(section) for section in opening),
        *(_again(section, old) for section in left_open),
        *(_empty(section) for section in closing),
    )


def _formalities(sections: tuple[Section, ...]) -> tuple[list[Section], list[Section]]:
    """The formalities before the last item that is none, and those after it."""
    others = [place for place, section in enumerate(sections) if section.kind != "formality"]
    end = others[-1] if others else len(sections)
    opening = [s for s in sections[:end] if s.kind == "formality" and s.outcome not in _LEFT_OPEN]
    return opening, [s for s in sections[end:] if s.kind == "formality" and s.outcome not in _LEFT_OPEN]


def _empty(section: Section) -> Section:
    parts = tuple(Part(new_id(), part.kind, label=part.label) for part in section.parts)
    return Section(new_id(), section.heading, parts=parts, kind=section.kind, appeal=section.appeal)


def _again(section: Section, old: Minutes) -> Section:
    """An item that was left open, with its background and an empty decision if it had one.

    What a minority of the council has put off once, it cannot put off again (KL 5:50).
    """
    kept = [part for part in section.parts if part.kind in (*_BACKGROUND, "decision")]
    parts = tuple(
        Part(
            new_id(),
            part.kind,
            fresh(part.blocks) if part.kind in _BACKGROUND else (),
            label=part.label,
        )
        for part in kept
    )
    return Section(
        new_id(),
        section.heading,
        section.case_number,
        parts=parts or (Part(new_id()),),
        kind=section.kind,
        appeal=section.appeal,
        appeal_instruction=section.appeal_instruction,
        presenters=section.presenters,
        proceedings=Proceedings(minority_before=put_off_by_minority(old, section)),
    )


def without_loose_ends(minutes: Minutes) -> Minutes:
    """Marks that point to comments and items of the previous document are taken off their words."""
    people = everyone(minutes)

    def tidied(marks: Marks) -> Marks:
        person = marks.person if marks.person in people else ""
        return marks if marks is PLAIN else replace(marks, item="", comments=(), person=person)

    def paragraph(block: Paragraph) -> Paragraph:
        return replace(block, content=normal(map(inline, block.content)))

    def inline(each: Inline) -> Inline:
        match each:
            case Text():
                return replace(each, marks=tidied(each.marks))
            case Footnote():
                texts = (
                    replace(t, marks=tidied(t.marks)) if isinstance(t, Text) else t for t in each.content
                )
                content = tuple(i for i in normal(texts) if isinstance(i, NoteInline))
                return replace(each, content=content)
            case _:
                return each

    def blocks(was: tuple[Block, ...]) -> tuple[Block, ...]:
        return map_paragraphs(was, paragraph)

    def tied(section: Section) -> Section:
        parts = tuple(replace(part, blocks=blocks(part.blocks)) for part in section.parts)
        return replace(section, parts=parts, sections=tuple(map(tied, section.sections)))

    return replace(minutes, sections=tuple(map(tied, minutes.sections)))
