"""One file of a library's folder: its bytes, and what is kept of the document in them."""

from __future__ import annotations

import hashlib
import zlib
from pathlib import Path
from typing import NamedTuple

from app import __version__
from app.archive import sources
from app.archive.documents import Contents, contents
from app.archive.filing import State
from app.archive.scanning import File, long
from app.errors import Message, UserError, unexpected
from app.storage import sealed
from app.storage.atomic import read_whole
from app.storage.faults import cannot_read

PDF = ".pdf"
LARGEST = {sources.PROJECT: 256 << 20, PDF: 64 << 20}  # bytes; of others as `sources` has it
MOST_WORDS = 8_000_000  # characters of one document
MOST_ITEMS = 20_000
_LOCKED = frozenset({"file.encrypted", "library.pdf-locked"})
# What could not be read is tried again by a program that may know more.
READER = zlib.crc32(f"{__version__} {' '.join(sources.SOURCES)}".encode())


class Taken(NamedTuple):
    """The bytes of a file as it was at one moment, or why there are none."""

    file: File
    data: bytes = b""
    digest: str = ""
    state: State = "read"
    told: Message | None = None


class Found(NamedTuple):
    """What is kept of a file."""

    state: State
    contents: Contents | None = None
    told: Message | None = None


class ChangingError(Exception):
    """The file changed while it was read."""


def take(file: File) -> Taken:
    """Its bytes. ChangingError if it is being written just now, FileNotFoundError if it is gone."""
    path = Path(long(file.path))
    largest = LARGEST.get(path.suffix.lower(), sources.LARGEST)
    before = _facts(path, file)
    if before.size > largest:
        told = Message("file.too-large", {"file": file.path, "limit": largest >> 20})
        return Taken(before, state="too-large", told=told)
    try:
        if _begins_sealed(path):
            return Taken(before, state="locked", told=Message("library.locked", {"file": file.path}))
        data = read_whole(path, largest)
    except OSError as error:
        return Taken(before, state="unreadable", told=cannot_read(error, Path(file.path)).message)
    except UserError as error:
        return Taken(before, state="unreadable", told=error.message)
    if _facts(path, file) != before or len(data) != before.size:
        raise ChangingError(file.path)
    return Taken(before, data, hashlib.sha256(data).hexdigest())


def understood(taken: Taken) -> Found:
    """What is kept of the document in the bytes; a state and why for what cannot be used."""
    path = Path(taken.file.path)
    try:
        if path.suffix.lower() == PDF:
            from app.archive import pdf_text

            found = pdf_text.contents(taken.data, path)
        else:
            found = contents(sources.read_data(taken.data, path).package.minutes, path)
    except UserError as error:
        return Found("locked" if error.message.code in _LOCKED else "unreadable", told=error.message)
    except (MemoryError, RecursionError):
        return Found("too-large", told=Message("library.too-much", {"file": str(path)}))
    except Exception as error:  # a fault of ours in one document keeps none of the others out
        told = unexpected(error)
        return Found("unreadable", told=Message(told.code, {**told.params, "file": str(path)}))
    if found.size > MOST_WORDS or len(found.items) > MOST_ITEMS:
        return Found("too-large", told=Message("library.too-much", {"file": str(path)}))
    return Found("read", found)


def _facts(path: Path, file: File) -> File:
    found = path.stat()
    return File(file.path, found.st_size, found.st_mtime_ns)


def _begins_sealed(path: Path) -> bool:
    """Whether the file is sealed; nobody but who has its passphrase reads it, and not here."""
    if path.suffix.lower() != sources.PROJECT:
        return False
    with path.open("rb") as opened:
        return sealed.is_sealed(opened.read(len(sealed.MAGIC)))


def is_old(file: File, now_ns: int) -> bool:
    """Whether a change of the file after this would show in its time."""
    return now_ns - file.mtime_ns > _TICK


_TICK = 3 * 10**9  # nanoseconds; file systems count in up to two seconds
