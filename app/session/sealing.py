"""Locking with a passphrase what is already kept of a document: its earlier versions and unsaved work."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import msgspec

from app.errors import Message, UserError
from app.storage import backups, journal, journal_seal, journals, keyring, sealed
from app.storage.backups import Kept
from app.storage.journal import PIECE, Journal
from app.storage.stamps import same_file


class Settled(msgspec.Struct, frozen=True):
    """How many earlier versions and journals are locked with the new key now, and how many could not be."""

    done: int = 0
    left: int = 0

    @property
    def messages(self) -> tuple[Message, ...]:
        told: list[Message] = []
        if self.done:
            told.append(Message("sealed.versions-anew", {"count": self.done}))
        if self.left:
            told.append(Message("sealed.versions-not-anew", {"count": self.left}))
        return tuple(told)


def create(passphrase: str) -> str:
    """A new key for a passphrase, in a third of a second; its name. UserError "sealed.…"."""
    return keyring.create(passphrase)


def settle(path: Path, document: str, seal: str) -> Settled:
    """Lock what is kept of a file and a document with this key, as far as it is not.

    A journal that a running program writes is left to it. What is locked with a key that nobody has said
    in this run stays as it is.
    """
    done = left = 0
    for kept in _versions_of(path, document):
        counts = backups.seal_anew(kept, seal)
        done, left = done + counts[0], left + counts[1]
    for each in (*journals.left_behind(), *journals.given_up()):
        sort = _is_of(each, path, document, seal)
        if sort is None:
            continue
        try:
            _seal_journal(each, seal)
            done += 1
        except (OSError, UserError):
            left += 1
    return Settled(done, left)


def still_locked(path: Path, document: str) -> int:
    """How many earlier versions of a file are locked, with whatever key."""
    count = 0
    for kept in _versions_of(path, document):
        for version in kept.versions:
            with suppress(OSError, UserError):
                count += sealed.lock_at(version.path) is not None
    return count


def _versions_of(path: Path, document: str) -> list[Kept]:
    """What is kept of the file, and of the same document under a name that is gone."""
    own = backups.of_file(path)
    others = [
        kept
        for kept in backups.of_all()
        if kept.folder != own.folder and document in kept.documents and kept.is_gone
    ]
    return [own, *others]


def _is_of(path: Path, file: Path, document: str, seal: str) -> bool | None:
    """Whether a journal is of the file and not locked with this key; None if it is not to be touched."""
    try:
        if clear := journal_seal.lock_of(path):
            is_other = clear.lock.name != seal and keyring.has(clear.lock)
            return True if is_other and clear.file and same_file(clear.file, file) else None
        head = journal.head_of(path)
        if head and head.file and os.path.lexists(head.file) and not same_file(head.file, file):
            return None  # of another file; to read all of each journal at every save takes time
        found = journal.read(path)
    except UserError:
        return None
    of_file = bool(found.head.file) and same_file(found.head.file, file)
    return True if of_file or found.package.minutes.id == document else None


def _seal_journal(path: Path, seal: str) -> None:
    """Write a journal anew under a lock, and read it back before it takes the old one's place."""
    old = journal.read(path)
    new = path.with_name(f".sealing-{path.name}")
    new.unlink(missing_ok=True)
    made = Journal(new, seal)
    try:
        made.begin(old.head, old.package.minutes, old.at)
        for name, data in old.package.versions.items():
            made.add_version(name, data)
        for name, data in old.package.media.items():
            for offset in range(0, len(data), PIECE):
                made.add_media(name, offset, data[offset : offset + PIECE])
        made.sync()
    finally:
        made.close()
    if journal.read(new).package != old.package:
        new.unlink()
        raise UserError("file.not-as-written", file=path)
    times = path.stat()
    os.utime(new, ns=(times.st_atime_ns, times.st_mtime_ns))  # those given up stay for 30 days, no longer
    new.replace(path)
