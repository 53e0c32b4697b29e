"""Copies that lie beside a document's file: what they have more, merging them, setting them aside."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from app.errors import UserError
from app.model.minutes import Minutes, Package
from app.model.result import Read
from app.session.merging.ancestry import common, lacks_nothing, nearest_base
from app.session.merging.joining import Joined
from app.session.merging.merge import merged, merged_packages
from app.storage import backups, project, stamps
from app.storage.backups import Rules

_MOST = 9  # copies that are read; there is rarely more than one


class Copy(msgspec.Struct, frozen=True):
    """A copy of the same document beside its file. `has_more`: there is something in it that is not here."""

    path: Path
    read: Read
    has_more: bool


def look_into(path: Path, mine: Minutes, names: Sequence[str]) -> list[Copy]:
    """Which of these files are copies of the document that can be read, those that have more first."""
    found: list[Copy] = []
    for name in names[:_MOST]:
        copy = path.with_name(name)
        with suppress(UserError):
            read = project.read(copy)
            if read.package.minutes.id == mine.id:
                found.append(Copy(copy, read, _has_more(path, mine, read)))
    return sorted(found, key=lambda each: not each.has_more)


def _has_more(path: Path, mine: Minutes, read: Read) -> bool:
    """Whether there is something in it that neither the document nor an earlier version of its file is."""
    theirs = read.package.minutes
    if any(backups.holds(version, read.stamp) for version in backups.of_file(path).versions):
        return False
    merge = merged(common(mine, theirs), mine, theirs)
    return bool(merge.conflicts) or merge.minutes != msgspec.structs.replace(
        mine, last_edited=merge.minutes.last_edited
    )


def joined(path: Path, mine: Package, copy: Copy) -> Joined:
    """How the document and a copy go together, from the version that the copy most likely began from.

    That is a likelihood. So if by it the copy had removed something, they go together from what they have in
    common instead, and it stays.
    """
    theirs = copy.read.package
    base = nearest_base(path, mine.minutes, theirs.minutes)
    if base and not lacks_nothing(theirs.minutes, base):
        base = None
    start = base or common(mine.minutes, theirs.minutes)
    return Joined(*merged_packages(start, mine, theirs), mine.minutes, base is not None)


def set_aside(path: Path, copy: Copy, rules: Rules, seal: str = "") -> bool:
    """Move a copy to the earlier versions of the file; False if it stays, because that cannot be done.

    One that somebody has changed since it was read stays, too. `seal`: see `backups.keep`.
    """
    if rules.newest < 1 or stamps.moved_on(copy.path, copy.read.stamp):
        return False
    with suppress(OSError, UserError):
        backups.keep(path, copy.read.package.minutes.id, rules, seal=seal, source=copy.path)
        copy.path.unlink()
        return True
    return False
