"""A folder to work in while papers are made: the user's alone, in memory where the system has such a place.

A program that is killed leaves its folder behind, with the words of a document in it. Each is known to be
somebody's by a file in it that its program holds; what nobody holds goes when the next program starts.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir, mkdtemp

_PREFIX = "paragraf-pdf-"
_HELD = "held"
_ROOM = 256 << 20  # bytes that must be free in memory


class WorkingFolder:
    """A folder that goes with `close`, or with the next program."""

    _held = -1  # the file that says that it is somebody's

    def __init__(self) -> None:
        self.path = Path(mkdtemp(prefix=_PREFIX, dir=_in_memory()))
        self._held = os.open(self.path / _HELD, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        with suppress(OSError):
            _lock(self._held)

    def close(self) -> None:
        """Remove it."""
        if self._held >= 0:
            os.close(self._held)
            self._held = -1
        shutil.rmtree(self.path, ignore_errors=True)

    def __del__(self) -> None:
        if self._held >= 0:
            self.close()


def sweep() -> None:
    """Remove the folders of programs that were killed."""
    for place in {gettempdir(), _in_memory() or gettempdir()}:
        for each in _left_in(Path(place)):
            with suppress(OSError):
                if _is_free(each):
                    shutil.rmtree(each, ignore_errors=True)


def _left_in(place: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            if entry.name.startswith(_PREFIX) and entry.is_dir(follow_symlinks=False):
                yield Path(entry.path)


def _is_free(folder: Path) -> bool:
    """Whether it is ours and no running program holds it; one without the file is just being made."""
    if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
        return False
    held = folder / _HELD
    if sys.platform == "win32":
        held.unlink()  # denied while somebody has it open
        return True
    file = os.open(held, os.O_RDWR | os.O_CLOEXEC)
    try:
        _lock(file)
    finally:
        os.close(file)
    return True


def _lock(file: int) -> None:
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _in_memory() -> str | None:
    """The user's own folder in memory, which goes with the log-off; None where there is none to be used."""
    place = os.environ.get("XDG_RUNTIME_DIR", "")
    if not place or not hasattr(os, "getuid"):
        return None
    with suppress(OSError):
        found = Path(place).stat()
        is_own = found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077
        if is_own and os.access(place, os.W_OK) and shutil.disk_usage(place).free > _ROOM:
            return place
    return None
