"""Earlier versions of a document: finding them, looking into them, having one back as one edit."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.archive.comparing.amounts import Difference, difference
from app.archive.comparing.states import Compared, Piece, compared
from app.errors import Message, UserError
from app.formats.result import Read
from app.model.header import Header
from app.model.minutes import Minutes, Package
from app.model.sections import Section
from app.session.edits import Alone
from app.session.history import Place
from app.session.kept import InFile, in_file
from app.session.references import followed
from app.session.session import Session
from app.storage import backups, project
from app.storage.backups import Version


class Versions(msgspec.Struct, frozen=True):
    """The earlier versions of one file, newest first; `file` is "" where nobody knows it any more.

    `is_open`: it is the file of the open document, and what is kept of the same document under a name
    that is gone stands among them. What lies inside that file stands before all others.
    """

    file: str
    versions: tuple[Version | InFile, ...]
    is_open: bool = False


class Looked(msgspec.Struct, frozen=True):
    """One earlier version beside what it is compared with.

    `fault` says why it cannot be read; `difference` is what it has more and less. `is_same` tells whether
    it is a version of the same document, `sections` are those that differ.
    """

    version: Version | InFile
    read: Read | None = None
    fault: Message | None = None
    difference: Difference = Difference(0, 0, 0)
    is_same: bool = False
    sections: tuple[Compared, ...] = ()


class Restore(Alone, frozen=True):
    """The document becomes what it was in an earlier version.

    The stages that it has reached since stay reached, with their days; numbers that are settled and
    versions kept by name stay.
    """

    earlier: Minutes

    def apply(self, minutes: Minutes) -> Minutes:
        known = {section.id: section for section in minutes.sections}
        restored = replace(
            self.earlier,
            header=_header(minutes, self.earlier.header),
            sections=tuple(_numbered(section, known.get(section.id)) for section in self.earlier.sections),
            life=minutes.life,
            circulated=minutes.circulated,
            kept=minutes.kept,
        )
        return followed(restored, self.earlier)


def all_versions(path: Path | None, package: Package) -> list[Versions]:
    """Everything that is kept, the open document first, whether or not anything is kept of its file.

    No other file is looked for but those that held the same document: a share that is gone answers slowly.
    """
    own = backups.of_file(path) if path else None
    inside, document = tuple(in_file(package)), package.minutes.id
    found = list(own.versions) if own else []
    others: list[Versions] = []
    for kept in backups.of_all():
        if own and kept.folder == own.folder:
            continue
        if path and document in kept.documents and kept.is_gone:
            found += kept.versions
        else:
            others.append(Versions(kept.file, kept.versions))
    if path is None and not inside:
        return others
    found.sort(key=lambda version: version.at, reverse=True)
    return [Versions(str(path or ""), (*inside, *found), is_open=True), *others]


def remove(versions: Versions) -> None:
    """Remove the versions that lie beside the file, for good; UserError "file.…". Those in it stay."""
    backups.remove(each for each in versions.versions if isinstance(each, Version))


def current(versions: Versions) -> Minutes | None:
    """What the file holds now; None if it is gone or cannot be read."""
    try:
        return project.read(Path(versions.file)).package.minutes if versions.file else None
    except UserError:
        return None


def look(version: Version | InFile, now: Minutes | None, *, closely: bool = False) -> Looked:
    """Read an earlier version and count what differs; `closely`: have the words side by side too."""
    try:
        read = version.read() if isinstance(version, InFile) else project.read(version.path)
    except UserError as error:
        return Looked(version, fault=error.message)
    minutes = read.package.minutes
    return Looked(
        version,
        read if closely else None,
        difference=difference(now, minutes),
        is_same=now is not None and now.id == minutes.id,
        sections=_beside(minutes, now) if closely else (),
    )


def restore(session: Session, package: Package, place: Place) -> bool:
    """Have the open document become the earlier one, as one step that can be undone; False if it is refused.

    `place` is where the person stands.
    """
    for name, data in package.media.items():
        session.add_media(data, name.rpartition(".")[2])
    return session.apply(Restore(package.minutes), before=place)


def _beside(minutes: Minutes, now: Minutes | None) -> tuple[Compared, ...]:
    """With nothing to compare it with, the version alone and nothing marked."""
    if now is not None:
        return tuple(compared(minutes, now))
    return tuple(
        Compared(each.heading, tuple(Piece(piece.text) for piece in each.now))
        for each in compared(None, minutes)
    )


def _header(now: Minutes, earlier: Header) -> Header:
    if not now.life:
        return earlier
    return replace(earlier, approval=now.header.approval, notice=now.header.notice)


def _numbered(earlier: Section, now: Section | None) -> Section:
    return replace(earlier, number=now.number) if now and now.number is not None else earlier
