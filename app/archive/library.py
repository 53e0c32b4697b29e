"""What is known of the library's folders and files, for those who show it."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.archive import store
from app.archive.filing import State, message
from app.errors import Message

if TYPE_CHECKING:
    from sqlite3 import Connection


class Folder(msgspec.Struct, frozen=True):
    """One of the folders. `looked`: when all in it was last seen; counts are of files.

    A folder that cannot be reached keeps what was read of it; its hits say so.
    """

    path: str
    looked: datetime | None = None
    is_reachable: bool = True
    read: int = 0
    locked: int = 0
    unreadable: int = 0  # too large ones too
    copies: int = 0  # the same document as in another file, or an export beside it


class Document(msgspec.Struct, frozen=True):
    """One file, and why it is not searched; `state` as in `filing.State`."""

    path: str
    folder: str
    state: State
    message: Message | None = None
    title: str = ""
    body: str = ""
    day: str = ""  # ISO


def folders(connection: Connection) -> tuple[Folder, ...]:
    """All folders that were looked into, in the order of their names."""
    counts: dict[str, dict[str, int]] = {}
    rows = connection.execute("SELECT folder, state, count(*) FROM documents GROUP BY folder, state")
    for path, state, count in rows:
        counts.setdefault(path, {})[state] = count
    found = connection.execute("SELECT path, looked, reachable FROM folders ORDER BY path").fetchall()
    return tuple(
        _folder(path, looked, bool(reachable), counts.get(path, {})) for path, looked, reachable in found
    )


def _folder(path: str, looked: str, is_reachable: bool, counts: dict[str, int]) -> Folder:
    return Folder(
        path,
        datetime.fromisoformat(looked) if looked else None,
        is_reachable,
        read=counts.get("read", 0),
        locked=counts.get("locked", 0),
        unreadable=counts.get("unreadable", 0) + counts.get("too-large", 0),
        copies=counts.get("copy", 0),
    )


def unreachable(connection: Connection) -> frozenset[str]:
    """The folders that could not be reached at the last look; `documents.folder` names them."""
    return frozenset(row[0] for row in connection.execute("SELECT path FROM folders WHERE reachable = 0"))


def unread(connection: Connection, folder: str = "", most: int = 500) -> tuple[Document, ...]:
    """The files that are not searched and why, of one folder or of all, the faults first."""
    rows = connection.execute(
        "SELECT path, folder, state, message, title, body, day FROM documents"
        " WHERE state <> 'read' AND (? = '' OR folder = ?)"
        " ORDER BY state = 'copy', state = 'locked', path LIMIT ?",
        (folder, folder, most),
    )
    return tuple(Document(row[0], row[1], row[2], message(row[3]), *row[4:]) for row in rows)


def changes(connection: Connection) -> int:
    """A number that is another one whenever something else is known."""
    return int(connection.execute("SELECT value FROM counters WHERE name = 'changes'").fetchone()[0])


def size(cache: Path | None = None) -> int:
    """Bytes that the database takes on the disk."""
    path, found = store.place(cache), 0
    for each in (path, path.with_name(f"{path.name}-wal")):
        with suppress(OSError):
            found += each.stat().st_size
    return found
