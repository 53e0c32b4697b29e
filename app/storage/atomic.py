"""Reads and writes files whole: whatever happens, there is the old file or the new one, never a part.

The bytes go to a file of their own beside the target, are flushed to the disk, read back and compared;
only then does that file take the target's name, in one step of the file system. A kill in between
leaves the old file and a hidden `.paragraf-….tmp` that nothing ever reads; a later save in that folder
removes it once it is a day old.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from app.errors import UserError
from app.storage.faults import cannot_read, cannot_write, is_held

LARGEST = 1 << 30  # bytes; nothing that this program reads is larger

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_READING = (
    os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
)
_CHUNK = 1 << 20  # bytes read back at a time
_WAITS = (
    0.01,
    0.02,
    0.05,
    0.1,
    0.2,
    0.4,
    0.8,
)  # seconds; Windows: virus scanners and sync clients let go soon
_LEFT_OVER = re.compile(r"\.paragraf-(?:turn-)?[0-9a-f]{16}\.tmp")
_DAY = 86_400  # seconds
_DENIED = 5  # Windows says "access denied" too while somebody else holds the file
# After the renaming only these mean that the disk is in trouble; others, that it cannot sync a folder.
_DISK_FAULTS = {errno.EIO, errno.ENOSPC, errno.EDQUOT}


def read_whole(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of an ordinary file, never waiting for a pipe or a device; UserError "file.…".

    It is refused if it is missing, no ordinary file, not to be read, or larger than `largest` bytes.
    """
    try:
        if path.is_dir():  # where opening one is only "not allowed"
            raise UserError("file.is-folder", file=path)
        with os.fdopen(os.open(path, _READING), "rb", buffering=0) as file:
            kind = os.fstat(file.fileno())
            if not stat.S_ISREG(kind.st_mode):
                raise UserError("file.not-a-file", file=path)
            if kind.st_size > largest:
                raise UserError("file.too-large", file=path, limit=largest >> 20)
            data = file.read(kind.st_size + 1)
            while len(data) <= largest and (more := file.read(min(_CHUNK, largest + 1 - len(data)))):
                data += more
    except (OSError, ValueError) as error:
        raise cannot_read(error, path) from error
    if len(data) > largest:  # it grew while it was read
        raise UserError("file.too-large", file=path, limit=largest >> 20)
    return data


def write_whole(
    path: Path, data: bytes, *, private: bool = False, last_look: Callable[[], None] | None = None
) -> None:
    """Put `data` at `path`, replacing a file there and keeping its permissions; through a link, its target.

    A new file gets the usual permissions, with `private` only the user's own. UserError "file.…" when it
    cannot be done: the file is then as it was ("file.not-certain": it is the new one, but a power cut now
    could still bring the old one back). `last_look` is called just before the file is replaced; what it
    raises leaves the file alone.
    """
    try:
        target = Path(os.path.realpath(path))
        old = _old_file(target, path)
        temporary = target.with_name(f".paragraf-{os.urandom(8).hex()}.tmp")
        try:
            _write_new(temporary, data, old, 0o600 if old or private else 0o666, private=private)
            _verify(temporary, data, path)
            if last_look:
                last_look()
            _replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    except (OSError, ValueError) as error:
        raise cannot_write(error, path) from error
    sync_folder(target.parent, path)
    _sweep(target.parent)


def _old_file(target: Path, path: Path) -> os.stat_result | None:
    """The file that is replaced, if there is one; a UserError if something there must not be."""
    try:
        old = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(old.st_mode):
        raise UserError("file.is-folder", file=path)
    if not stat.S_ISREG(old.st_mode):
        raise UserError("file.not-a-file", file=path)
    if not os.access(target, os.W_OK):  # renaming would replace even a file marked as read-only
        raise UserError("file.read-only", file=path)
    return old


def _write_new(
    temporary: Path, data: bytes, old: os.stat_result | None, mode: int, *, private: bool = False
) -> None:
    fd = os.open(temporary, _FLAGS, mode)
    try:
        _write_all(fd, data)
        if old is not None and hasattr(os, "fchown"):
            with suppress(OSError):  # not every disk has owners and permissions
                os.fchown(fd, old.st_uid, old.st_gid)
            with suppress(OSError):
                os.fchmod(fd, mode if private else stat.S_IMODE(old.st_mode))
        _sync(fd)
    except BaseException:
        with suppress(OSError):
            os.close(fd)
        raise
    os.close(fd)  # network disks report a full quota only here


def _write_all(fd: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        written = os.write(fd, rest)
        if written <= 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def _sync(fd: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # the drive's own cache too, where it can
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            return
    os.fsync(fd)


def _verify(temporary: Path, data: bytes, path: Path) -> None:
    """Read back what was written: there are disks that take more than they hold and say nothing."""
    rest = memoryview(data)
    with temporary.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            if rest[: len(chunk)] != chunk:
                raise UserError("file.not-as-written", file=path)
            rest = rest[len(chunk) :]
    if rest:
        raise UserError("file.not-as-written", file=path)


def _replace(temporary: Path, target: Path) -> None:
    for wait in _WAITS:
        try:
            temporary.replace(target)
            return
        except PermissionError as error:
            if not is_held(error) and getattr(error, "winerror", None) != _DENIED:
                raise
            time.sleep(wait)
    temporary.replace(target)


def sync_folder(folder: Path, path: Path) -> None:
    """Make the new name of a file last, where folders can be flushed at all; UserError "file.not-certain"."""
    if os.name == "nt":
        return
    try:
        fd = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0))
    except OSError:  # a folder that may be written but not read
        return
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno in _DISK_FAULTS:
            raise UserError("file.not-certain", file=path, reason=str(error.strerror)) from error
    finally:
        with suppress(OSError):
            os.close(fd)


@cache  # once in a run is enough, and a folder on a network is slow to list
def _sweep(folder: Path) -> None:
    """Remove what killed runs left here; nobody can still be writing it after a day."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _LEFT_OVER.fullmatch(entry.name) and entry.stat().st_mtime < time.time() - _DAY:
                Path(entry.path).unlink()
