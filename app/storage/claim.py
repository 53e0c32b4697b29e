"""Who has a document open: a small hidden file beside it, which says so and keeps nobody from anything.

The file is made by one program alone, replaced whole, and removed at the end by whose it still is. It beats:
its holder writes the same bytes into it now and again, so that the time it was written moves on by the clock
of whatever machine has the disk, and a reader never finds half of it. What it says is never believed without
need: one that is empty, damaged, too large, a link or of another form says that nobody is known.
"""

from __future__ import annotations

import os
import stat
import sys
import time
import unicodedata
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated
from zlib import crc32

import msgspec

from app.model.decoding import decoder

LARGEST = 4096  # bytes; a claim takes some three hundred
_LONGEST_NAME = 200  # bytes of the document's name that go into the claim's; disks end at 255
_FLAGS = (
    getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
_ALL = 0o666
_TRIES, _WAIT = 10, 0.02  # how often, and how many seconds apart, a file that is looked into is replaced
_HIDDEN = 2  # what Windows calls a file that is not shown

Name = Annotated[str, msgspec.Meta(max_length=200)]
Id = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]


class Claim(msgspec.Struct, frozen=True, tag_field="kind", tag="paragraf-claim"):
    """Who has the document: a person, where, since when by their clock; `session` is the window's own id.

    `program` names the sign of life that the running program keeps (`alive`).
    """

    user: Name
    host: Name
    pid: int
    program: Id
    session: Id
    since: Annotated[datetime, msgspec.Meta(tz=True)]


class Seen(msgspec.Struct, frozen=True):
    """A claim as it was found: `beat` is when it was written, in nanoseconds of the disk's clock."""

    claim: Claim
    beat: int


_decoder = decoder(Claim)


def new_id() -> str:
    """A name that nobody else has."""
    return os.urandom(16).hex()


def path_of(document: Path) -> Path:
    """Where the claim of a document lies; one place for all links to it."""
    real = Path(os.path.realpath(document))
    name = unicodedata.normalize("NFC", real.name)
    data = os.fsencode(name)
    if len(data) > _LONGEST_NAME:
        name = f"paragraf-{crc32(data):08x}{crc32(data[::-1]):08x}"
    return real.with_name(f".~{name}.open")


def read(document: Path) -> Seen | None:
    """Who has a document; None where nobody is known, whatever lies there instead of a claim."""
    with suppress(OSError, ValueError, RecursionError):
        file = os.open(path_of(document), os.O_RDONLY | _FLAGS)
        try:
            data, found = _content(file), os.fstat(file)
        finally:
            os.close(file)
        if data:
            return Seen(_decoder.decode(data), found.st_mtime_ns)
    return None


def create(document: Path, claim: Claim) -> bool:
    """Have the document if nobody has it; False if something is at the claim's place. OSError."""
    try:
        _write_new(path_of(document), claim, document)
    except FileExistsError:
        return False
    return True


def replace(document: Path, claim: Claim) -> None:
    """Have the document, whoever had it. OSError if that cannot be."""
    path = path_of(document)
    new = path.with_name(f".paragraf-{os.urandom(8).hex()}.tmp")
    try:
        _write_new(new, claim, document)
        _rename(new, path)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise


def beat(document: Path, claim: Claim) -> bool:
    """Show that the document is still open here; False if the claim is none of ours (any more). OSError.

    Nothing of another's can be overwritten: what is written goes to the file that was looked into.
    """
    own = msgspec.json.encode(claim)
    try:
        file = os.open(path_of(document), os.O_RDWR | _FLAGS)
    except OSError:
        return False
    try:
        if _content(file) != own:
            return False
        os.lseek(file, 0, os.SEEK_SET)
        return os.write(file, own) == len(own)
    finally:
        os.close(file)


def release(document: Path, claim: Claim) -> None:
    """Have the document no longer; another's claim is left alone."""
    found = read(document)
    if found and found.claim.session == claim.session:
        with suppress(OSError, ValueError):
            path_of(document).unlink()


def silent_for(document: Path, seen: Seen) -> float | None:
    """Seconds since a claim's last beat by the clock of its disk; None if that cannot be told.

    A file that is written beside it says what time it is there. A clock that was set back tells nothing.
    """
    probe = path_of(document).with_name(f".paragraf-{os.urandom(8).hex()}.tmp")
    try:
        file = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
        try:
            os.write(file, b"?")
            now = os.fstat(file).st_mtime_ns
        finally:
            os.close(file)
            probe.unlink()
    except OSError:
        return None
    silent = (now - seen.beat) / 1e9
    return silent if silent >= 0 else None


def _content(file: int) -> bytes:
    """What an ordinary file holds; nothing of one that is too large for a claim."""
    if not stat.S_ISREG(os.fstat(file).st_mode):
        return b""
    data = b""
    while len(data) <= LARGEST and (more := os.read(file, LARGEST + 1 - len(data))):
        data += more
    return data if len(data) <= LARGEST else b""


def _write_new(path: Path, claim: Claim, document: Path) -> None:
    """A new file with a claim, or none at all; whoever reads it meanwhile finds nothing to believe.

    Who may read the document may read who has it, whatever the holder's own files are like.
    """
    data = msgspec.json.encode(claim)
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, _ALL)
    try:
        try:
            if os.write(file, data) != len(data):
                raise OSError
        finally:
            os.close(file)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    with suppress(OSError):
        path.chmod(stat.S_IMODE(document.stat().st_mode) & _ALL | 0o600)
    _hide(path)


def _rename(new: Path, path: Path) -> None:
    """Windows denies it while somebody looks into the file, which takes a moment."""
    for _ in range(_TRIES if sys.platform == "win32" else 0):
        with suppress(PermissionError):
            new.replace(path)
            return
        time.sleep(_WAIT)
    new.replace(path)


def _hide(path: Path) -> None:
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError):
            ctypes.windll.kernel32.SetFileAttributesW(str(path), _HIDDEN)
