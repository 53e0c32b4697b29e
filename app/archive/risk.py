"""Which file is being read just now, noted where it outlives the process that reads it.

A document that brings the reading process down is known by it when the next one starts, and left alone.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from app.archive.scanning import File
from app.archive.store import NAME
from app.model.decoding import decoded

_FILE = f"{NAME}-reading"


class Note(msgspec.Struct, frozen=True):
    """The file, and whether it took too long."""

    file: File
    slow: bool = False


class Risk:
    """The note of one process; nothing in it means that nothing is being read."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self.since: float | None = None  # by `time.monotonic`
        self._now: File | None = None

    def left(self) -> Note | None:
        """What a process was reading when it ended, if it did not end well; told once."""
        found = None
        with suppress(OSError, ValueError):
            found = decoded(self._path.read_bytes(), Note)
        self.over()
        return found

    def begins(self, file: File) -> None:
        """This one is read from now on. OSError."""
        self._now = file
        self._path.write_bytes(msgspec.json.encode(Note(file)))
        self.since = time.monotonic()

    def over(self) -> None:
        """It was read."""
        self.since = self._now = None
        with suppress(OSError):
            os.truncate(self._path, 0)

    def is_slow(self) -> None:
        """It takes too long; the process ends now."""
        if self._now is not None:
            with suppress(OSError):
                self._path.write_bytes(msgspec.json.encode(Note(self._now, slow=True)))
