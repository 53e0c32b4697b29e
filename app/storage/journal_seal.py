"""The records of a journal, sealed one by one, so that nobody reads them without the passphrase.

A stretch begins with a head in clear: which lock, which file, and random bytes that make the stretch a key
of its own, together with the end of what stands before it. Every record after it is sealed with that key and
its own number, and bound to its kind: one that is missing, moved, put in or changed does not open, and
reading ends there as at a torn end. Whoever goes on after a failure or in another run begins a new stretch,
so that no number serves twice.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from app.errors import UserError
from app.model.decoding import decoded
from app.storage import sealed
from app.storage.faults import cannot_read
from app.storage.journal_records import records
from app.storage.sealed import Key, Lock

FORMAT = 2  # by which a program that knows no locks leaves the journal alone
_BEGINNING = b'{"format":2,"lock":'
_NUMBER = 12  # bytes of a nonce
HEAD = b"H"  # the kind of the record that says what a journal is of


class ClearHead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What anybody may know: which key is needed, and which file was open, "" for none."""

    format: int
    lock: Lock
    own: bytes
    file: str = ""


class Chain:
    """Seals or opens the records of one stretch, in their order."""

    def __init__(self, key: Key, clear: bytes, before: bytes) -> None:
        """`clear` is the head as it is written, `before` the end of the record that stands before it."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        own = decoded(clear, ClearHead).own
        purpose = b"paragraf journal 1" + sealed.digest_of(len(before).to_bytes(4, "little") + before + clear)
        self._cipher = ChaCha20Poly1305(key.subkey(own, purpose))
        self._count = 0
        self.seal_name = key.name

    def seal(self, kind: bytes, payload: bytes) -> bytes:
        """The next record, sealed."""
        return self._cipher.encrypt(self._next(), payload, kind)

    def open(self, kind: bytes, payload: bytes) -> bytes:
        """The next record, opened; ValueError if it is not the one that was sealed as the next."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(self._next(), payload, kind)
        except InvalidTag:
            raise ValueError(kind) from None

    def _next(self) -> bytes:
        self._count += 1
        return self._count.to_bytes(_NUMBER, "little")


def clear_head(key: Key, file: str) -> bytes:
    """The beginning of a new stretch, as it is written."""
    return msgspec.json.encode(ClearHead(FORMAT, key.lock, os.urandom(sealed.OWN), file))


def is_clear(payload: bytes) -> bool:
    """Whether a head is the beginning of a sealed stretch."""
    return payload.startswith(_BEGINNING)


def read_clear(payload: bytes, name: str) -> ClearHead:
    """What the beginning of a stretch says; UserError "sealed.…", ValueError where it makes no sense."""
    head = decoded(payload, ClearHead)
    sealed.check_lock(head.lock, name)
    if len(head.own) != sealed.OWN:
        raise UserError("sealed.damaged", file=name)
    return head


def lock_of(path: Path) -> ClearHead | None:
    """What a sealed journal says in clear, None of one that is not sealed; UserError "file.…", "sealed.…"."""
    try:
        with path.open("rb") as file:
            kind, payload = next(records(file), (b"", b""))
    except OSError as error:
        raise cannot_read(error, path) from error
    if kind != HEAD or not is_clear(payload):
        return None
    try:
        return read_clear(payload, str(path))
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise UserError("sealed.damaged", file=path) from error
