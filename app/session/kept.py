"""Versions that lie inside the document's own file: kept under a name, circulated, approved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.formats.result import Read
from app.model import codec
from app.model.annotations import KeptVersion
from app.model.ids import new_id
from app.model.minutes import Minutes, Package
from app.session.edits import Alone
from app.session.history import Place
from app.session.session import Session

Why = Literal["kept", "circulated", "approved", "correction"]


class InFile(msgspec.Struct, frozen=True):
    """One version inside the file: why it is there, under which name, and the document's bytes.

    `at` is a date alone where the file knows no more. `id` is that of what a person kept, else "".
    """

    why: Why
    at: datetime | date
    data: bytes
    media: Mapping[str, bytes]
    name: str = ""
    id: str = ""

    @property
    def size(self) -> int:
        """Bytes of its text."""
        return len(self.data)

    def read(self) -> Read:
        """The document as it was; UserError "file.…" if another program wrote it badly."""
        minutes, messages = codec.read(self.data, self.name or self.why)
        return Read(Package(minutes, self.media), messages)


class Keep(Alone, frozen=True):
    """The document as it is now stays in its file under a name."""

    version: KeptVersion

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, kept=(*minutes.kept, self.version))


class LetGo(Alone, frozen=True):
    """A version kept under a name is not wanted any more."""

    id: str

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(minutes, kept=tuple(each for each in minutes.kept if each.id != self.id))


def keep(session: Session, name: str, made: datetime, at: Place | None = None) -> bool:
    """Keep the document as it is now in its file; `made` has a zone, `at` is where the person stands."""
    unique = new_id()
    snapshot = f"versions/{made.date().isoformat()}-kept-{unique}.json"
    session.add_version(snapshot, codec.encode(session.minutes))
    by = session.minutes.header.author.name
    session.close_step()
    return session.apply(Keep(KeptVersion(unique, name, made, snapshot, by)), before=at)


def let_go(session: Session, version: InFile, at: Place | None = None) -> bool:
    """Have a version that a person kept out of the file again."""
    session.close_step()
    return session.apply(LetGo(version.id), before=at)


def in_file(package: Package) -> list[InFile]:
    """The versions that the document's file holds, newest first; one whose bytes are missing is none."""
    return sorted(_found(package), key=lambda each: _moment(each.at), reverse=True)


def _found(package: Package) -> Iterator[InFile]:
    minutes, media = package.minutes, package.media
    for kept in minutes.kept:
        if data := package.versions.get(kept.snapshot):
            yield InFile("kept", kept.made, data, media, kept.name, kept.id)
    for sent in minutes.circulated:
        if data := package.versions.get(sent.snapshot):
            yield InFile("circulated", sent.made, data, media)
    for step in minutes.life:
        if step.stage in ("approved", "correction") and (data := package.versions.get(step.snapshot)):
            yield InFile(step.stage, step.date, data, media)


def _moment(at: datetime | date) -> float:
    """For sorting; a day alone counts as its end."""
    if isinstance(at, datetime):
        return at.timestamp()
    return datetime(at.year, at.month, at.day, 23, 59, 59).astimezone().timestamp()
