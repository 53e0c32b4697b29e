"""A running program's sign of life, by which claims of one that was killed are known on the same machine.

Every program that has claims holds a lock on a file of its own in the user's folder for state; the system
lets go of it however the program ends. That needs no process numbers, which are given out again, and no host
names, of which two machines may have the same.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from threading import Lock

from app.storage import held, journals
from app.storage.claim import Claim, new_id

PROGRAM = new_id()  # this run's name
_SUFFIX = ".alive"
_KEPT = 30 * 86_400  # seconds after which nobody asks for a dead program any more
_FLAGS = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class _Sign:
    """The sign of this program: shown for as long as somebody in it has a claim."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._wanted = 0
        self._path = Path()
        self._file = -1

    def begin(self) -> None:
        with self._turn:
            self._wanted += 1
            if self._file < 0:
                with suppress(OSError):  # without a sign, others ask before they take a claim of ours
                    self._show()

    def end(self) -> None:
        with self._turn:
            self._wanted -= 1
            if not self._wanted and self._file >= 0:
                os.close(self._file)
                self._file = -1
                with suppress(OSError):
                    self._path.unlink()

    def _show(self) -> None:
        self._path = _path(PROGRAM)
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(self._path.parent)
        file = os.open(self._path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o600)
        try:
            if held.take(file):
                self._file, file = file, -1
        finally:
            if file >= 0:
                os.close(file)
                self._path.unlink()


_sign = _Sign()
begin, end = _sign.begin, _sign.end


def is_dead(claim: Claim) -> bool:
    """Whether a claim's program ran on this machine, for this user, and ended without taking leave."""
    if claim.program == PROGRAM:
        return False
    try:
        file = os.open(_path(claim.program), os.O_RDWR | _FLAGS)
    except OSError:  # another machine's, or another user's
        return False
    try:
        return held.take(file)
    except OSError:  # files cannot be locked here
        return False
    finally:
        os.close(file)


def _path(program: str) -> Path:
    return journals.folder().with_name("running") / f"{program}{_SUFFIX}"


def _sweep(folder: Path) -> None:
    """Remove the signs of programs killed long ago; a clock that was set back removes none early."""
    before = time.time() - _KEPT
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_SUFFIX) and entry.stat().st_mtime < before:
                with suppress(OSError):
                    Path(entry.path).unlink()
