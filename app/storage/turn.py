"""Programs that save one file do so in turn, so that none replaces what it has not seen.

Who has the turn holds a lock on a small file beside the document, which goes again at the end. The document
itself is never held: Windows, and shares of Windows, would not let it be replaced. The system lets go of the
lock however its holder ends. Where nothing can be locked, or a holder does not come to an end, saving goes on
without: it looks at the file once more just before it replaces it.
"""

from __future__ import annotations

import os
import time
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from zlib import crc32

from app.storage.held import take

PATIENCE = 5.0  # seconds
_WAITS = (0.002, 0.005, 0.01, 0.02, 0.05)  # seconds between two tries; the last again and again
_FLAGS = os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
# Somebody else was quicker; Windows denies a file that is about to be removed
_PASSING = (FileExistsError, PermissionError) if os.name == "nt" else (FileExistsError,)
_ALL = 0o666  # whoever may write in the folder may take the turn; there is nothing in the file


@contextmanager
def turn(path: Path, patience: float = PATIENCE) -> Generator[bool]:
    """Have the turn at the file at `path`; False where there is none to be had within `patience` seconds."""
    side = _beside(path)
    held = _taken(side, patience)
    try:
        yield held is not None
    finally:
        if held is not None:
            _let_go(side, held)


def _beside(path: Path) -> Path:
    """One name for all spellings of a file's name that some disk takes for the same.

    Sync programs leave files alone whose names end so.
    """
    real = Path(os.path.realpath(path))
    name = unicodedata.normalize("NFC", real.name).casefold().encode("utf-8", "surrogateescape")
    return real.with_name(f".paragraf-turn-{crc32(name):08x}{crc32(name[::-1]):08x}.tmp")


def _taken(side: Path, patience: float) -> int | None:
    """The side file, open and locked; None if that cannot be."""
    until = time.monotonic() + patience
    tries = 0
    while True:
        held, hopeless = _try(side)
        if held is not None or hopeless or time.monotonic() > until:
            return held
        time.sleep(_WAITS[min(tries, len(_WAITS) - 1)])
        tries += 1


def _try(side: Path) -> tuple[int | None, bool]:
    """The side file if it could be locked, and whether it is no use to try again."""
    try:
        file = _open(side)
    except OSError as error:
        return None, not isinstance(error, _PASSING)
    try:
        if take(file) and _is_there(side, file):
            return file, False
    except OSError:  # files cannot be locked here
        os.close(file)
        with suppress(OSError):
            side.unlink()
        return None, True
    os.close(file)
    return None, False


def _open(side: Path) -> int:
    with suppress(FileNotFoundError):
        return os.open(side, _FLAGS)
    file = os.open(side, _FLAGS | os.O_CREAT | os.O_EXCL, _ALL)
    if os.name != "nt":
        with suppress(OSError):
            os.fchmod(file, _ALL)
    return file


def _is_there(side: Path, file: int) -> bool:
    """Whether what is locked still is the file of that name: who had the turn before removes it."""
    if os.name == "nt":  # where nobody can remove a file that is open
        return True
    try:
        return os.path.samestat(side.stat(), os.fstat(file))
    except FileNotFoundError:
        return False


def _let_go(side: Path, held: int) -> None:
    if os.name != "nt":
        with suppress(OSError):
            side.unlink()
    with suppress(OSError):
        os.close(held)
    if os.name == "nt":
        with suppress(OSError):
            side.unlink()
