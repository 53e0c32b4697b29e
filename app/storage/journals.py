"""The journals in the user's folder for state: those being written, those left behind, those given up."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.errors import UserError
from app.storage.faults import cannot_write
from app.storage.journal import SUFFIX, is_free
from app.storage.private import make_private

KEPT = 30 * 86_400  # seconds for which what was given up can be had back
_GIVEN_UP = "given-up"


def folder() -> Path:
    """Where journals lie: in the user's own folder for state, or in `PARAGRAF_STATE_DIR`."""
    if chosen := os.environ.get("PARAGRAF_STATE_DIR"):
        return Path(chosen) / "journals"
    from platformdirs import user_state_path

    return user_state_path("paragraf", appauthor=False) / "journals"


def new_path(begun: datetime) -> Path:
    """A path for a journal that begins now; its name sorts by time."""
    return folder() / f"{begun:%Y-%m-%d-%H%M%S-%f}{SUFFIX}"


def left_behind() -> list[Path]:
    """The journals that no running program writes, newest first: each is work that was interrupted."""
    return [path for path in _in(folder()) if is_free(path)]


def given_up() -> list[Path]:
    """The journals that somebody gave up, newest first."""
    return list(_in(folder() / _GIVEN_UP))


def give_up(path: Path) -> Path:
    """Set a journal aside, where it stays for 30 days; its new path. UserError "file.…"."""
    aside = folder() / _GIVEN_UP / path.name
    try:
        make_private(aside.parent)
        path.replace(aside)
        os.utime(aside)  # the thirty days begin now
    except OSError as error:
        raise cannot_write(error, path) from error
    return aside


def take_back(path: Path) -> Path:
    """Have a journal that was given up among those left behind again; its new path."""
    back = folder() / path.name
    try:
        path.replace(back)
    except OSError as error:
        raise cannot_write(error, path) from error
    return back


def sweep() -> None:
    """Remove what was given up more than 30 days ago. A clock that was set back removes nothing early."""
    now = time.time()
    for path in given_up():
        with suppress(OSError):
            if path.stat().st_mtime < now - KEPT:
                path.unlink()


def find(name: str) -> Path:
    """The journal that somebody names as `left_behind` lists it, or by a part of that which no other has."""
    known = [*left_behind(), *given_up()]
    found = [path for path in known if path.stem == name] or [p for p in known if p.stem.startswith(name)]
    if len(found) != 1:
        raise UserError("journal.unknown", name=name)
    return found[0]


def _in(place: Path) -> Iterator[Path]:
    try:
        names = sorted((each.name for each in place.iterdir()), reverse=True)
    except OSError:  # none yet
        return
    for name in names:
        if name.endswith(SUFFIX) and not name.startswith("."):
            yield place / name
