"""Folders of the user's own that nobody else may look into."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

_OTHERS = 0o077


def make_private(place: Path) -> None:
    """Have this folder, for its owner alone also where it was there with other rights; OSError."""
    if not place.is_dir():
        for each in reversed([each for each in (place, *place.parents) if not each.exists()]):
            each.mkdir(mode=0o700, exist_ok=True)
    tighten(place)


def tighten(place: Path) -> None:
    """Take the rights of others from a folder or file, where there are such rights and they can be taken."""
    if os.name != "posix":  # elsewhere they follow from the folder that it lies in, the user's own
        return
    with suppress(OSError):
        mode = stat.S_IMODE(place.stat().st_mode)
        if mode & _OTHERS:
            place.chmod(mode & ~_OTHERS)
