"""Writing a document to its project file; what the file held before is kept as an earlier version.

Between looking whether the file is still what was opened and replacing it nobody else can save: programs
take turns. A program that takes none, such as one that brings files from a server, is seen just before.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

import msgspec

from app.errors import Message, UserError, unexpected
from app.model.minutes import Package
from app.model.result import Stamp
from app.storage import backups, project, settings, stamps
from app.storage.backups import Rules
from app.storage.faults import cannot_write
from app.storage.turn import turn

Expected = Stamp | None | Literal["any"]  # None: the file is not known to hold anything
ANY: Final = "any"


class Saved(msgspec.Struct, frozen=True):
    """By what the file is known from now on, and why what it held before could not be kept, if so.

    `told` is what else became of what is kept of the file.
    """

    stamp: Stamp | None
    unkept: Message | None = None
    told: tuple[Message, ...] = ()


def save(path: Path, package: Package, rules: Rules, expected: Expected = ANY, *, seal: str = "") -> Saved:
    """Write a project file, all or nothing; UserError "file.…" when it cannot be written.

    `expected` is what the file was like when it was read or written last; if it is there and another one,
    nothing is written: UserError "file.moved-on". With "any" it is replaced whatever it holds.

    An earlier version that cannot be kept is no reason not to save: what was just written matters more
    than what the file held before. Why it could not be is returned.

    `seal` names the key to lock file and versions with; what is kept and not locked so is locked anew.
    """
    with turn(path):
        looked = None if expected == ANY else _Look(path, expected)
        unkept = _kept(path, package, rules, seal)
        stamp = project.write(path, package, looked.again if looked else None, seal=seal)
    return Saved(stamp, unkept, _settled(path, package, seal))


def _settled(path: Path, package: Package, seal: str) -> tuple[Message, ...]:
    """What is kept of the file is locked as the file is; what became of it."""
    if not seal:
        return ()
    from app.session.sealing import settle

    try:
        return settle(path, package.minutes.id, seal).messages
    except Exception as error:  # the file is written, and that is what was asked for
        return (unexpected(error),)


def held(path: Path, package: Package) -> Stamp | None:
    """The stamp of a file that holds this document although its save was told to have failed, else None."""
    try:
        read = project.read(path)
    except UserError:
        return None
    return read.stamp if read.package.minutes == package.minutes else None


class _Look:
    """The file as it is found; UserError "file.moved-on" if it is there and not as expected."""

    def __init__(self, path: Path, expected: Stamp | None) -> None:
        self._path = path
        self._outside = _outside(path)
        self._stamp = stamps.whole(path) if self._outside else None
        if self._outside and self._stamp is None:  # gone by now, or a disk that did not answer once
            self._outside = _outside(path)
            self._stamp = stamps.whole(path) if self._outside else None
        if self._outside and not stamps.is_same(expected, self._stamp):
            raise UserError("file.moved-on", file=path)
        if self._stamp is None:  # a disk that is away: what comes back with it may be what is known
            self._stamp = expected

    def again(self) -> None:
        """Whether somebody who takes no turns has written it meanwhile; read anew only if it seems so."""
        now = _outside(self._path)
        if now not in (None, self._outside) and not stamps.is_same(self._stamp, stamps.whole(self._path)):
            raise UserError("file.moved-on", file=self._path)


def _outside(path: Path) -> tuple[int, ...] | None:
    """What is quick to see of a file; None if it is not there. UserError "file.…" if that cannot be told."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot_write(error, path) from error
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _kept(path: Path, package: Package, rules: Rules, seal: str) -> Message | None:
    """Keep what the file holds; why that cannot be."""
    try:
        backups.keep(path, package.minutes.id, rules, None, seal)
    except UserError as error:
        return error.message
    except OSError as error:
        return cannot_write(error, path).message
    except Exception as error:  # whatever it is, it must not keep her from saving
        return unexpected(error)
    return None


def replace_file(path: Path, package: Package, seal: str = "") -> tuple[Message, ...]:
    """`save` by the person's own settings; why what was there before could not be kept, if it could not."""
    known = settings.load()
    saved = save(path, package, Rules(known.backups, known.backups_room), seal=seal)
    unkept = (Message("backup.not-kept", {"file": str(path)}), saved.unkept) if saved.unkept else ()
    return (*unkept, *saved.told)
