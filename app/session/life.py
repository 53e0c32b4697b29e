"""What a person does in the life of the minutes: circulate, approve, announce, correct, archive.

`at` is where the person stands, for undo to go back there.
"""

from __future__ import annotations

from datetime import date, datetime

import msgspec
from msgspec.structs import replace

from app.model.annotations import Circulated, Stage, StageReached
from app.model.codec import encode
from app.model.header import Notice
from app.model.ids import new_id
from app.model.minutes import Minutes, Package
from app.rules.calendar import taken_down
from app.rules.life import last_date
from app.rules.numbering import frozen
from app.session.edits import Alone
from app.session.history import Place
from app.session.session import Session


class Sending(msgspec.Struct, frozen=True):
    """What is sent round: the document with its numbers frozen, as `Circulated` will name it."""

    package: Package
    export: str  # the id that the file carries
    made: datetime
    snapshot: str
    data: bytes


class Circulate(Alone, frozen=True):
    """The document was sent round: its numbers stay what they are in what was sent."""

    sending: Sending
    step: StageReached

    def apply(self, minutes: Minutes) -> Minutes:
        sent = {section.id: section.number for section in self.sending.package.minutes.sections}
        sections = tuple(
            replace(section, number=sent.get(section.id) or section.number) for section in minutes.sections
        )
        circulated = Circulated(self.sending.export, self.sending.made, self.sending.snapshot)
        return replace(
            minutes,
            sections=minutes.sections if sections == minutes.sections else sections,
            circulated=(*minutes.circulated, circulated),
            life=(*minutes.life, self.step),
        )


class Approve(Alone, frozen=True):
    """The minutes are approved: their numbers and text stay what they are, in the words of `approved`."""

    step: StageReached

    def apply(self, minutes: Minutes) -> Minutes:
        minutes = approved(minutes, self.step.date)
        return replace(minutes, life=(*minutes.life, self.step))


class Announce(Alone, frozen=True):
    """The notice is put up; it comes down the day after the last day of appeal."""

    step: StageReached
    notice: Notice

    def apply(self, minutes: Minutes) -> Minutes:
        header = replace(minutes.header, notice=self.notice)
        return replace(minutes, header=header, life=(*minutes.life, self.step))


class Reach(Alone, frozen=True):
    """Any other step: a correction is begun, the appeal time is over, the minutes are archived."""

    step: StageReached

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, life=(*minutes.life, self.step))


def approved(minutes: Minutes, day: date) -> Minutes:
    """The document as it is once approved: numbers frozen, the day of its approval in its header.

    After a correction that day stays the first one: the notice and the time to appeal go by it.
    """
    first = minutes.header.approval.date if last_date(minutes, "approved") else None
    approval = replace(minutes.header.approval, date=first or day)
    return frozen(replace(minutes, header=replace(minutes.header, approval=approval)))


def sending(session: Session, made: datetime) -> Sending:
    """What would be sent round now; `made` has a zone."""
    package = session.package()
    minutes = frozen(package.minutes)
    export = new_id()
    name = _snapshot("circulated", made.date(), export)
    data = encode(minutes)
    versions = {**package.versions, name: data}
    circulated = (*minutes.circulated, Circulated(export, made, name))
    sent = Package(replace(minutes, circulated=circulated), package.media, versions)
    return Sending(sent, export, made, name, data)


def circulated(session: Session, sent: Sending, by: str, at: Place | None = None) -> bool:
    """Record that `sent` was sent round."""
    session.add_version(sent.snapshot, sent.data)
    return session.apply(Circulate(sent, StageReached("circulated", sent.made.date(), by)), before=at)


def approve(session: Session, day: date, by: str, at: Place | None = None) -> bool:
    """Record that the minutes are approved; keeps them as they are."""
    name = _snapshot("approved", day, new_id())
    session.add_version(name, encode(approved(session.minutes, day)))
    return session.apply(Approve(StageReached("approved", day, by, snapshot=name)), before=at)


def announce(session: Session, up: date, by: str, kept_at: str, at: Place | None = None) -> bool:
    """Record that the approval is announced from `up` on."""
    step = StageReached("announced", up, by)
    return session.apply(Announce(step, Notice(up, taken_down(up), kept_at)), before=at)


def correct(session: Session, day: date, by: str, reason: str, at: Place | None = None) -> bool:
    """Open what was approved, for a reason; keeps it as it was, so that the document shows what changed."""
    name = _snapshot("correction", day, new_id())
    session.add_version(name, encode(session.minutes))
    return session.apply(Reach(StageReached("correction", day, by, reason, name)), before=at)


def end_appeal(session: Session, day: date, by: str, at: Place | None = None) -> bool:
    """Record that the time to appeal is over."""
    return session.apply(Reach(StageReached("appeal_over", day, by)), before=at)


def archive(session: Session, day: date, by: str, at: Place | None = None) -> bool:
    """Record that the minutes went to the archive."""
    return session.apply(Reach(StageReached("archived", day, by)), before=at)


def _snapshot(stage: Stage, day: date, unique: str) -> str:
    return f"versions/{day.isoformat()}-{stage}-{unique}.json"
