"""Brings the library's database in step with what lies in the folders, by what has changed.

A file is known again by its size and time, else by the digest of its bytes: one that was only touched or
moved is not read anew. What was known of a folder that cannot be reached stays.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import msgspec

from app.archive import scanning, store
from app.archive.filing import Filing, Seen
from app.archive.reading import PDF, READER, ChangingError, Taken, is_old, take, understood
from app.archive.risk import Note, Risk
from app.archive.scanning import File, Scan
from app.errors import Message, UserError
from app.storage.faults import cannot_write

if TYPE_CHECKING:
    from sqlite3 import Connection

ROOM = 2000  # megabytes
SLOW = 120  # seconds for one document
_AGAIN = -1  # a time that no file has: it is read at the next look
_ROOM_EACH = 16  # documents between two looks at the database's size
_BEST = (".paragraf", ".docx", ".docm", ".dotx", ".md", ".markdown")  # PDF beside them is their export


class Progress(msgspec.Struct, frozen=True):
    """How far it has come: in which folder, how many of the files that are to be read, and which now."""

    state: Literal["looking", "reading", "tidying"]
    folder: str = ""
    done: int = 0
    total: int = 0
    file: str = ""


class Outcome(msgspec.Struct):
    """What came of one update. `is_whole`: nobody stopped it, and there was room for all."""

    read: int = 0
    unread: int = 0  # locked, unreadable, too large
    moved: int = 0
    gone: int = 0
    again: tuple[str, ...] = ()  # files that changed while they were read
    messages: tuple[Message, ...] = ()
    is_whole: bool = True


class Manner(NamedTuple):
    """How it is done: who is told, whether it is still wanted (may wait), how long it rests after work."""

    tell: Callable[[Progress], None] = lambda _: None
    wanted: Callable[[], bool] = lambda: True
    rest: Callable[[float], None] = lambda _: None
    room: int = ROOM  # megabytes for the database
    again: bool = False  # also what could not be read before


def update(
    folders: Iterable[str | Path],
    cache: Path | None = None,
    manner: Manner | None = None,
    risk: Risk | None = None,
) -> Outcome:
    """Read what is new and changed in the folders, forget what is gone. UserError "library.…" and "file.…".

    What was read until it ended, however it ended, is kept.
    """
    path = store.place(cache)
    named = tuple(map(str, folders))
    for attempt in (1, 2):
        connection = store.open_for_writing(cache)
        try:
            with store.faults(path):
                return _Update(connection, named, manner or Manner(), risk or Risk(path.parent)).run()
        except UserError as error:
            if error.message.code != "library.damaged" or attempt == 2:
                raise
        except OSError as error:
            raise cannot_write(error, path) from error
        finally:
            connection.close()
        store.clear(path)
    raise AssertionError("the second attempt has ended in one way or the other")


class _Known(NamedTuple):
    folder: str
    size: int
    mtime_ns: int
    digest: str
    state: str
    reader: int


class _Update:
    def __init__(self, connection: Connection, folders: tuple[str, ...], manner: Manner, risk: Risk) -> None:
        self._connection, self._manner, self._risk = connection, manner, risk
        self._roots = scanning.roots(folders)
        self._filing = Filing(connection, READER)
        self._outcome = Outcome()
        self._known: dict[str, _Known] = {}
        self._found: dict[str, tuple[str, File]] = {}  # by path, with the folder that was named
        self._gone: dict[str, None] = {}  # paths where nothing lies any more
        self._lay: dict[str, list[str]] = {}  # what lay there, by digests
        self._full = False

    def run(self) -> Outcome:
        try:
            self._poison(self._risk.left())
            self._known = self._all_known()
            self._leave_folders()
            scans = {root: self._scanned(root) for root in self._roots if self._manner.wanted()}
            self._found = {p: (root, f) for root, scan in scans.items() for p, f in scan.files.items()}
            for path, known in self._lost(scans):
                self._gone[path] = None
                self._lay.setdefault(known.digest, []).append(path)
            self._read(self._changed())
            self._forget_gone()
            self._read(list(self._copies()))
            self._end()
        except BaseException:
            self._risk.over()
            self._filing.undo()
            raise
        return self._outcome

    def _end(self) -> None:
        self._filing.commit()
        self._outcome.is_whole = self._manner.wanted() and not self._full
        if self._outcome.read or self._outcome.gone or self._filing.is_secret:
            self._manner.tell(Progress("tidying"))
            self._filing.tidy(self._manner.wanted)

    def _forget_gone(self) -> None:
        for path in self._gone:
            self._filing.forget(path)
            self._outcome.gone += 1
        self._gone = {}
        self._filing.commit()

    def _all_known(self) -> dict[str, _Known]:
        rows = self._connection.execute(
            "SELECT path, folder, size, mtime_ns, digest, state, reader FROM documents"
        )
        return {row[0]: _Known(*row[1:]) for row in rows}

    def _poison(self, note: Note | None) -> None:
        """What brought a process down stays unread until it changes."""
        if note is None or not scanning.usable(note.file.path):
            return
        code = "library.too-slow" if note.slow else "library.crashed"
        told = Message(
            code, {"file": note.file.path, "limit": SLOW} if note.slow else {"file": note.file.path}
        )
        folder = next((root for root in self._roots if scanning.inside(note.file.path, root)), "")
        self._filing.put(
            Seen(note.file.path, folder, note.file.size, note.file.mtime_ns), "unreadable", None, told
        )
        self._filing.commit()

    def _leave_folders(self) -> None:
        """Forget what lies in no folder that is named now."""
        for path, known in list(self._known.items()):
            root = next((each for each in self._roots if scanning.inside(path, each)), None)
            if root is None:
                self._filing.forget(path)
                self._outcome.gone += 1
                del self._known[path]
            elif root != known.folder:
                self._filing.in_folder(path, root)
                self._known[path] = known._replace(folder=root)
        self._filing.without_folders(self._roots)
        self._filing.commit()

    def _scanned(self, root: str) -> Scan:
        """What lies in a folder. One that held documents, and now holds nothing on another disk, is away."""
        self._manner.tell(Progress("looking", root))
        scan = scanning.look(root, self._manner.wanted)
        row = self._connection.execute("SELECT device FROM folders WHERE path = ?", (root,)).fetchone()
        if (
            scan.is_empty
            and row
            and row[0] != scan.device
            and any(k.folder == root for k in self._known.values())
        ):
            scan.is_reachable = False
        self._filing.folder(root, reachable=scan.is_reachable, device=scan.device)
        self._filing.commit()
        if not scan.is_reachable:
            self._tell("library.not-reachable", file=root)
        if scan.unseen:
            self._tell("library.not-all", file=root, count=len(scan.unseen))
        if scan.bad_names:
            self._tell("library.bad-names", file=root, count=scan.bad_names)
        if scan.too_many:
            self._tell("library.too-many", file=root, limit=scanning.MOST_FILES)
        return scan

    def _lost(self, scans: dict[str, Scan]) -> Iterator[tuple[str, _Known]]:
        """What is known and was not found where all could be seen."""
        if not self._manner.wanted():  # then not all was looked into
            return
        for path, known in self._known.items():
            scan = scans.get(known.folder)
            if path in self._found or scan is None or not scan.is_reachable or path in scan.kept:
                continue
            if scan.too_many or any(scanning.inside(path, each) for each in scan.unseen):
                continue
            yield path, known

    def _changed(self) -> list[tuple[str, File]]:
        """What is to be read, the newest first."""
        wanted = [(root, file) for root, file in self._found.values() if self._is_changed(file)]
        return sorted(wanted, key=lambda each: each[1].mtime_ns, reverse=True)

    def _is_changed(self, file: File) -> bool:
        known = self._known.get(file.path)
        if known is None or (known.size, known.mtime_ns) != (file.size, file.mtime_ns):
            return True
        if known.state in ("unreadable", "too-large"):
            return known.reader != READER or self._manner.again
        if file.path.lower().endswith(PDF) and (known.state == "copy") != bool(
            self._exported_from(file.path)
        ):
            return True
        return known.reader != READER and known.state == "read" and not file.path.lower().endswith(_BEST[0])

    def _copies(self) -> Iterator[tuple[str, File]]:
        """Files whose document was searched in another file, which has gone."""
        rows = self._connection.execute("SELECT path FROM documents WHERE mtime_ns = -1 AND state = 'copy'")
        for (path,) in rows.fetchall():
            if path in self._found:
                self._known.pop(path, None)
                yield self._found[path]

    def _read(self, files: list[tuple[str, File]]) -> None:
        for done, (root, file) in enumerate(files):
            if self._full or not self._manner.wanted():
                return
            if done % _ROOM_EACH == 0 and self._is_full():
                return
            self._manner.tell(Progress("reading", root, done, len(files), file.path))
            start = time.perf_counter()
            self._one(root, file)
            self._manner.rest(time.perf_counter() - start)
        if files:
            self._manner.tell(Progress("reading", files[-1][0], len(files), len(files)))

    def _one(self, root: str, file: File) -> None:
        self._risk.begins(file)
        known = self._known.get(file.path)
        try:
            taken = take(file)
            now = taken.file.mtime_ns if is_old(taken.file, time.time_ns()) else _AGAIN
            seen = Seen(file.path, root, taken.file.size, now, taken.digest)
            if known and taken.digest and known.digest == taken.digest and not self._is_worth(known, file):
                self._filing.seen_again(seen)
            elif not known and (was := self._moved_from(taken, file)):
                self._filing.moved(was, seen)
                self._outcome.moved += 1
            else:
                self._take_in(seen, taken)
        except ChangingError:
            self._outcome.again += (file.path,)
            self._tell("library.changing", file=file.path)
        except OSError:  # it went, or its folder did; the next look tells which
            self._outcome.again += (file.path,)
        finally:
            self._risk.over()

    def _is_worth(self, known: _Known, file: File) -> bool:
        """Whether the same bytes may give more than they gave."""
        return (
            known.state in ("unreadable", "too-large", "copy")
            or known.reader != READER
            or file.path.lower().endswith(PDF)
        )

    def _moved_from(self, taken: Taken, file: File) -> str:
        """Where the same bytes lay that are gone from there, "" for new ones."""
        ending = Path(file.path).suffix.lower()
        for path in self._lay.get(taken.digest, ()) if taken.digest else ():
            if path in self._gone and Path(path).suffix.lower() == ending:
                del self._gone[path]
                return path
        return ""

    def _take_in(self, seen: Seen, taken: Taken) -> None:
        if taken.state != "read":
            known = self._known.get(seen.path)
            self._filing.is_secret |= taken.state == "locked" and known is not None and known.state == "read"
            self._filing.put(seen, taken.state, None, taken.told)
            self._outcome.unread += 1
            return
        if beside := self._exported_from(seen.path):
            self._filing.put(seen, "copy", None, Message("library.copy", {"file": beside}))
            return
        found = understood(taken)
        self._filing.put(seen, found.state, found.contents, found.told)
        if found.state == "read":
            self._outcome.read += 1
        else:
            self._outcome.unread += 1

    def _exported_from(self, path: str) -> str:
        """The document of the same name beside a PDF, "" without one."""
        if not path.lower().endswith(PDF):
            return ""
        names = (path[: -len(PDF)] + ending for ending in _BEST)
        return next((each for each in names if each in self._found), "")

    def _is_full(self) -> bool:
        run = self._connection.execute
        pages = run("PRAGMA page_count").fetchone()[0] - run("PRAGMA freelist_count").fetchone()[0]
        size = pages * run("PRAGMA page_size").fetchone()[0]
        if size > self._manner.room * 1_000_000:
            self._full = True
            self._tell("library.room-reached", limit=self._manner.room)
        return self._full

    def _tell(self, code: str, **params: str | int) -> None:
        self._outcome.messages += (Message(code, params),)
