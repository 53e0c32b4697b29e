"""The journal of one document being worked on: an append-only file of all that was done to it.

A file is a row of records, each `mark, kind, length, crc32, payload`: first a head, then the whole document
as it was when the journal began, then what became another since. Media come in pieces, so that a large
picture keeps no word waiting. What a kill or a power cut leaves is a valid beginning: reading ends at the
first record that is not whole. A later head or whole document stands for all before it; should one
of a document's changes make no sense, what was there before it comes back. The records of a locked
document are sealed one by one (`journal_seal.py`).
"""

from __future__ import annotations

import os
import re
import zlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.errors import Message, UserError
from app.model import codec
from app.model.decoding import decoded
from app.model.delta import Delta, UnfitError, applied
from app.model.ids import VERSION_NAME
from app.model.media import gathered, media_name, referred
from app.model.minutes import Minutes, Package
from app.model.result import Stamp
from app.storage import held, journal_seal, keyring
from app.storage.atomic import sync_folder
from app.storage.faults import cannot_read, cannot_write
from app.storage.journal_records import FRAME, LARGEST_RECORD, framed, records, whole_length
from app.storage.journal_seal import HEAD, Chain
from app.storage.private import make_private, tighten
from app.storage.sealed import TAG

SUFFIX = ".journal"
FORMAT = 1
PIECE = 1 << 20  # bytes of a picture in one record

_HEAD, _WHOLE, _CHANGE, _MEDIA, _VERSION = HEAD, b"W", b"C", b"M", b"V"
_LARGEST = 1 << 30  # bytes of pictures
_LARGEST_TEXT = 64 << 20  # bytes of a document
_MOST_TEXT = (
    128 << 20
)  # bytes of all documents and changes, of all snapshots; whoever writes begins anew long before
_VERSION_NAME = re.compile(VERSION_NAME)
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


# What a record that is whole, and yet none of ours, ends in
_NONSENSE = (msgspec.MsgspecError, UnfitError, ValueError, KeyError, RecursionError, zlib.error)


class _Format(msgspec.Struct, frozen=True):
    format: int = FORMAT


class Saving(msgspec.Struct, frozen=True):
    """A save that was about to be made, after the changes before it: where, and the document's `digest`."""

    file: str
    digest: int


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What a journal is of. `file` is the project file, "" for a document that was never saved.

    `stamp` is what that file was like when it was read or written last. Should the program end before it
    knows that a save came to its end, `saving` tells whether the file is what was to be saved.
    """

    format: int = FORMAT
    file: str = ""
    stamp: Stamp | None = None
    title: str = ""
    begun: datetime
    saving: Saving | None = None


class _Whole(msgspec.Struct, frozen=True):
    at: datetime
    minutes: msgspec.Raw


class _Change(msgspec.Struct, frozen=True):
    at: datetime
    delta: Delta


class Recovered(msgspec.Struct, frozen=True):
    """What a journal holds: the document as it was last, when that was, and what cannot be had back.

    `seal` names the key that it is locked with, "" for none.
    """

    head: Head
    package: Package
    at: datetime
    messages: tuple[Message, ...] = ()
    length: int = 0  # bytes that are whole; what comes after is torn
    seal: str = ""


class Journal:
    """One journal that is being written. Not for two threads at once; OSError goes to whoever writes."""

    def __init__(self, path: Path, seal: str = "") -> None:
        """Open or begin the journal at `path`; what is torn at its end is cut off. UserError "file.…".

        `seal` names the key that its records are sealed with from now on, "" for none.
        """
        self.path, self.seal = path, seal
        self._chain: Chain | None = None
        self._open_file = ""
        self._unsynced = [] if path.exists() else _folders_of(path)
        try:
            make_private(path.parent)
            self._file = os.open(path, _FLAGS, 0o600)
        except OSError as error:
            raise cannot_write(error, path) from error
        try:
            if not _taken(self._file):
                raise UserError("file.held", file=path)
            self._end, self._last = whole_length(path)
            os.ftruncate(self._file, self._end)
            tighten(path)
        except BaseException as error:
            with suppress(OSError):
                os.close(self._file)
            if self._unsynced:  # it is ours and empty
                with suppress(OSError):
                    path.unlink()
            if isinstance(error, OSError):
                raise cannot_write(error, path) from error
            raise
        self.size = self._end  # bytes

    def begin(self, head: Head, minutes: Minutes, at: datetime) -> None:
        """Say what the journal is of, and the whole document."""
        self.tell(head)
        whole = _Whole(at, msgspec.Raw(codec.encode(minutes)))
        self._append(_WHOLE, zlib.compress(msgspec.json.encode(whole), 1))

    def tell(self, head: Head) -> None:
        """Say anew what the journal is of, e.g. after the document got a file."""
        self._open_file = head.file
        self._append(_HEAD, msgspec.json.encode(head))

    def add(self, change: Delta, at: datetime) -> None:
        """What became another."""
        data = msgspec.json.encode(_Change(at, change))
        if len(data) > LARGEST_RECORD:
            raise UserError("file.too-large", file=self.path, limit=LARGEST_RECORD >> 20)
        self._append(_CHANGE, data)

    def add_media(self, name: str, offset: int, piece: bytes) -> None:
        """A piece of a picture or an appendix."""
        self._append(_MEDIA, msgspec.json.encode([name, offset]) + b"\n" + piece)

    def add_version(self, name: str, data: bytes) -> None:
        """A snapshot of what was circulated or approved."""
        self._append(_VERSION, msgspec.json.encode([name, 0]) + b"\n" + zlib.compress(data, 1))

    @property
    def is_there(self) -> bool:
        """Whether the file still has a name: somebody may tidy up under a program that runs."""
        return os.fstat(self._file).st_nlink > 0

    def sync(self) -> None:
        """Have the disk hold what was written, and know where a new journal is. UserError "file.…" too."""
        getattr(os, "fdatasync", os.fsync)(self._file)
        while self._unsynced:
            sync_folder(self._unsynced[-1], self.path)
            self._unsynced.pop()

    def close(self) -> None:
        """Let go of the file; it stays."""
        os.close(self._file)

    def _append(self, kind: bytes, payload: bytes) -> None:
        if not self.seal:
            self._write(kind, payload)
            return
        chain, self._chain = self._chain, None  # after a failure another is begun
        if chain is None:
            key = keyring.key(self.seal)
            clear = journal_seal.clear_head(key, self._open_file)
            chain = Chain(key, clear, self._last)
            self._write(_HEAD, clear)
        self._write(kind, chain.seal(kind, payload))
        self._chain = chain

    def _write(self, kind: bytes, payload: bytes) -> None:
        """Write one record after the last whole one; of a failed one nothing is left in the way."""
        data = framed(kind, payload)
        os.lseek(self._file, self._end, os.SEEK_SET)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._file, rest) :]
        self._end += len(data)
        self.size, self._last = self._end, payload[-TAG:]


def digest(minutes: Minutes) -> int:
    """By what a document is known again; where writing goes on is no part of it."""
    data = codec.encode(replace(minutes, last_edited=""))
    return zlib.crc32(data) << 32 | zlib.adler32(data)


def _folders_of(path: Path) -> list[Path]:
    """The folders that will hold a new name once the journal is there, its own and those of missing ones."""
    missing = [each for each in path.parents if not each.exists()]
    return [path.parent, *(each.parent for each in missing)]


def is_free(path: Path) -> bool:
    """Whether no running program writes the journal."""
    try:
        file = os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return False
    try:
        return _taken(file)
    finally:
        os.close(file)


def head_of(path: Path) -> Head | None:
    """What a journal in clear says first of itself; None where it says nothing. UserError "file.…"."""
    try:
        with path.open("rb") as file:
            kind, payload = next(records(file), (b"", b""))
        return _head(payload, str(path)) if kind == _HEAD else None
    except OSError as error:
        raise cannot_read(error, path) from error
    except _NONSENSE:
        return None


def read(path: Path) -> Recovered:
    """The document that a journal leads to; UserError "journal.…" or "file.…" if there is none in it.

    UserError "sealed.locked" if it is sealed with a key that is not at hand.
    """
    reader = _Reader(str(path))
    try:
        with path.open("rb") as file:
            for kind, payload in records(file):
                if not reader.take(kind, payload):
                    break
    except OSError as error:
        raise cannot_read(error, path) from error
    return reader.recovered()


class _Reader:
    """Takes the records one after the other; documents are decoded in the end, and only the last of them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._head: Head | None = None
        self._documents: list[tuple[bytes, list[bytes]]] = []  # each packed, with what changed in it
        self._media: dict[str, bytearray] = {}
        self._versions: dict[str, bytes] = {}
        self._room, self._text_room, self._version_room = _LARGEST, _MOST_TEXT, _MOST_TEXT
        self._length = 0
        self._chain: Chain | None = None
        self._last = b""

    def take(self, kind: bytes, payload: bytes) -> bool:
        """Read one record in; False if it makes no sense, and what comes after it makes none either."""
        try:
            if kind == _HEAD and journal_seal.is_clear(payload):
                self._begin(payload)
            else:
                self._take(kind, self._chain.open(kind, payload) if self._chain else payload)
        except _NONSENSE:
            return False
        except UserError:
            if self._chain:  # somebody bent what stands in the middle
                return False
            raise
        self._length += FRAME.size + len(payload)
        self._last = payload[-TAG:]
        return True

    def _begin(self, clear: bytes) -> None:
        """A sealed stretch begins, which it cannot in a journal that is not sealed."""
        if self._length and not self._chain:
            raise ValueError("sealed")
        lock = journal_seal.read_clear(clear, self._name).lock
        key = keyring.find(lock, self._name)
        if self._chain and self._chain.seal_name != key.name:
            raise ValueError("another key")
        self._chain = Chain(key, clear, self._last)

    def _take(self, kind: bytes, payload: bytes) -> None:
        if kind in (_WHOLE, _CHANGE):
            self._text_room -= len(payload)
            if self._text_room < 0:
                raise ValueError("too much")
        if kind == _HEAD:
            self._head = _head(payload, self._name)
        elif kind == _WHOLE:
            self._documents = [*self._documents[-1:], (payload, [])]
        elif kind == _CHANGE and self._documents:
            self._documents[-1][1].append(payload)
        elif kind in (_MEDIA, _VERSION):
            self._take_bytes(kind, payload)
        else:
            raise ValueError(kind)

    def _take_bytes(self, kind: bytes, payload: bytes) -> None:
        line, _, data = payload.partition(b"\n")
        name, offset = decoded(line, tuple[str, int])
        if kind == _VERSION:
            if not _VERSION_NAME.match(name):
                raise ValueError(name)
            data = _inflated(data, min(self._version_room, _LARGEST_TEXT))
            self._versions[name] = data
            self._version_room -= len(data)
            return
        found = self._media.setdefault(name, bytearray())
        self._room -= len(data)
        if not 0 <= offset <= len(found) or self._room < 0:
            raise ValueError(name)
        found[offset:] = data

    def recovered(self) -> Recovered:
        """What was read; UserError "journal.empty" if there is no document in it."""
        states = (state for packed in reversed(self._documents) if (state := _last_state(*packed)))
        state = next(states, None)
        if self._head is None or state is None:
            raise UserError("journal.empty", file=self._name)
        minutes, at, document = state
        found = {name: bytes(data) for name, data in self._media.items() if _is_whole(name, data)}
        media, told = gathered(referred(document, *self._versions.values()), found, self._name)
        package = Package(minutes, media, self._versions)
        seal = self._chain.seal_name if self._chain else ""
        return Recovered(self._head, package, at, told, self._length, seal)


def _head(payload: bytes, name: str) -> Head:
    """What a head says; UserError for one that a later release wrote, whose journal must stay as it is."""
    if (found := decoded(payload, _Format).format) > FORMAT:
        raise UserError("file.newer-format", file=name, found=found, known=FORMAT)
    head = decoded(payload, Head)
    if "\0" in head.file or (head.saving and "\0" in head.saving.file):  # no file is called so
        raise ValueError(head.file)
    return head


def _last_state(packed: bytes, changes: list[bytes]) -> tuple[Minutes, datetime, bytes] | None:
    """The last document that changes lead to and that can be written again, when it was, and its JSON."""
    try:
        whole = decoded(_inflated(packed, _LARGEST_TEXT), _Whole)
        minutes, at = codec.decode(bytes(whole.minutes)), whole.at
    except (*_NONSENSE, UserError):
        return None
    count = len(changes)
    while True:
        state, when = minutes, at
        try:
            for payload in changes[:count]:
                change = decoded(payload, _Change)
                state, when = applied(state, change.delta), change.at
        except _NONSENSE:  # from here on it is damaged
            pass
        document = codec.encode(state)
        try:
            codec.check(document)
        except UserError:
            if not count:
                return None
            count //= 2
        else:
            return state, when, document


def _is_whole(name: str, data: bytearray) -> bool:
    return media_name(bytes(data), name.partition(".")[2]) == name


def _inflated(data: bytes, largest: int) -> bytes:
    machine = zlib.decompressobj()
    out = machine.decompress(data, max(largest, 1))
    if machine.unconsumed_tail or not machine.eof:
        raise ValueError("too large")
    return out


def _taken(file: int) -> bool:
    try:
        return held.take(file)
    except OSError:  # a disk without locks: one program a person is what keeps others away
        return True
