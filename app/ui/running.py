"""One running program a person: who comes first has a lock for as long as it runs. Knows nothing of Qt."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

from app.storage import held
from app.storage.settings import folder


def place() -> str:
    """The name by which the program listens, one for each person on the machine."""
    told = os.environ.get("PARAGRAF_INSTANCE")
    return told or f"paragraf-{zlib.crc32(str(Path.home()).encode('utf-8', 'replace')):08x}"


def claim() -> int | None:
    """Be the program that takes what later starts hand over: a file descriptor to keep, or None if one is.

    The system lets go of the lock when the process ends, however it ends. Where no lock can be kept, e.g.
    in a home that cannot be written, every start is its own (-1).
    """
    try:
        folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(folder() / f"{Path(place()).name}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return -1
    try:
        if held.take(lock):
            return lock
        mine = None
    except OSError:
        mine = -1
    os.close(lock)
    return mine


def release(lock: int | None) -> None:
    """Let go of what `claim` gave."""
    if lock is not None and lock >= 0:
        os.close(lock)
