"""What is locked with a passphrase: whose it is, and opening it for the rest of this run."""

from __future__ import annotations

from pathlib import Path

from app.errors import UserError
from app.storage import journal, journal_seal, keyring, sealed
from app.storage.faults import cannot_read
from app.storage.sealed import Lock


def lock_of(path: Path) -> Lock:
    """The lock of a project file, of an earlier version or of a journal; UserError "sealed.…", "file.…"."""
    if path.suffix == journal.SUFFIX:
        if found := journal_seal.lock_of(path):
            return found.lock
        raise UserError("journal.empty", file=path)
    try:
        if found := sealed.lock_at(path):
            return found
    except OSError as error:
        raise cannot_read(error, path) from error
    raise UserError("file.not-project", file=path)


def is_locked(path: Path) -> bool:
    """Whether a passphrase is needed that nobody has said in this run."""
    try:
        return not keyring.has(lock_of(path))
    except UserError:
        return False


def unlock(path: Path, passphrase: str) -> str:
    """Open whatever has the same lock, for this run; the key's name.

    UserError "sealed.wrong-passphrase" and others, of this file.
    """
    try:
        return keyring.unlock(lock_of(path), passphrase)
    except UserError as error:
        raise error.at(path) from error
