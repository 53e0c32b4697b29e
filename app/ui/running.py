"""Whether this person's Paragraf may run already; asked before Qt is loaded."""

from __future__ import annotations

import os
import zlib
from pathlib import Path


def place() -> str:
    """The name by which the program listens, one for each person on the machine."""
    told = os.environ.get("PARAGRAF_INSTANCE")
    return told or f"paragraf-{zlib.crc32(str(Path.home()).encode()):08x}"


def may_run() -> bool:
    """False if no program of this person can be running: cheaper to know than to knock."""
    if os.name == "nt":
        return True  # a named pipe cannot be looked for without being opened
    return Path(os.environ.get("TMPDIR") or "/tmp", place()).exists()  # where Qt puts such sockets
