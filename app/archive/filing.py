"""Puts documents into the library's database, some at a time, and takes them out.

The index of words is written by rising ids, else it goes to the disk at every row: what is put is held until
`commit`. Until then others see the database as it was.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import msgspec

from app.archive import words
from app.archive.case_numbers import case_key
from app.archive.documents import COLUMNS, Contents, ItemRow, PartRow, columns
from app.archive.store import DAY, WORDS
from app.errors import Message
from app.model.decoding import decoded

if TYPE_CHECKING:
    from sqlite3 import Connection

State = Literal["read", "locked", "unreadable", "too-large", "copy"]
BEST = ".paragraf"  # of two files with one document the one that is searched
_TOGETHER = 64  # documents of one transaction
_LONGEST = 2.0  # seconds until others see them
_DEAD_LEAST, _DEAD_SHARE = 5000, 0.4  # of the index's rows, when it is made anew
_PORTION = 500  # pages merged at a time
_PLACES = ", ".join("?" * (len(COLUMNS) + 1))
_INTO_WORDS = f"INSERT INTO words(rowid, {', '.join(COLUMNS)}) VALUES ({_PLACES})"


class Seen(NamedTuple):
    """A file as it was found: what tells whether it has changed."""

    path: str
    folder: str
    size: int
    mtime_ns: int
    digest: str = ""


class Filing:
    """The one who writes in the database. sqlite3's errors come through; what was not committed is undone."""

    def __init__(self, connection: Connection, reader: int) -> None:
        self._connection, self._reader = connection, reader
        self._pending: list[tuple[int, dict[str, str]]] = []
        self._languages: dict[int, str] = {}
        self._documents, self._since = 0, 0.0
        self._last: int = connection.execute("SELECT value FROM counters WHERE name = 'item'").fetchone()[0]
        self._dead = 0
        self.is_secret = False  # whether the index may keep no word of what has gone

    def put(
        self, seen: Seen, state: State, contents: Contents | None = None, told: Message | None = None
    ) -> None:
        """Have this as the file's row, instead of whatever there was; `contents` of what was read."""
        self._begin()
        self.forget(seen.path)
        if contents and (better := self._better(seen, contents.document)):
            state, told, contents = (
                "copy",
                Message("library.copy", {"file": better}),
                contents._replace(items=()),
            )
        about = (
            (contents.document, contents.kind, contents.body, contents.title, contents.day)
            if contents
            else ("",) * 5
        )
        found = self._connection.execute(
            "INSERT INTO documents(path, folder, size, mtime_ns, digest, document, kind, body, title, day,"
            " state, message, reader, looked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            (*seen, *about, state, encoded(told), self._reader, now()),
        ).fetchone()[0]
        if contents:
            self._items(found, contents)
        self._documents += 1
        if self._documents >= _TOGETHER or time.monotonic() - self._since > _LONGEST:
            self.commit()

    def seen_again(self, seen: Seen) -> None:
        """The file has other facts and the same bytes."""
        self._begin()
        self._connection.execute(
            "UPDATE documents SET size = ?, mtime_ns = ?, folder = ? WHERE path = ?",
            (seen.size, seen.mtime_ns, seen.folder, seen.path),
        )

    def moved(self, path: str, seen: Seen) -> None:
        """What lay at `path` lies where `seen` says."""
        self._begin()
        self._connection.execute("DELETE FROM documents WHERE path = ?", (seen.path,))
        self._connection.execute(
            "UPDATE documents SET path = ?, folder = ?, size = ?, mtime_ns = ? WHERE path = ?",
            (seen.path, seen.folder, seen.size, seen.mtime_ns, path),
        )

    def in_folder(self, path: str, folder: str) -> None:
        """The file belongs to another of the folders that were named."""
        self._begin()
        self._connection.execute("UPDATE documents SET folder = ? WHERE path = ?", (folder, path))

    def forget(self, path: str) -> None:
        """Have nothing of this file any more."""
        self._begin()
        row = self._connection.execute(
            "DELETE FROM documents WHERE path = ? RETURNING id, document, state", (path,)
        ).fetchone()
        if row is None:
            return
        self._without_items(row[0])
        if row[2] == "read" and row[1]:  # a copy of it takes its place
            self._connection.execute(
                "UPDATE documents SET mtime_ns = -1, digest = '' WHERE document = ? AND state = 'copy'",
                (row[1],),
            )

    def folder(self, path: str, *, reachable: bool, device: int) -> None:
        """How a folder was found."""
        self._begin()
        self._connection.execute(
            "INSERT INTO folders VALUES (?, ?, ?, ?) ON CONFLICT(path) DO UPDATE SET"
            " reachable = excluded.reachable,"
            " looked = CASE excluded.reachable WHEN 1 THEN excluded.looked ELSE looked END,"
            " device = CASE excluded.reachable WHEN 1 THEN excluded.device ELSE device END",
            (path, now() if reachable else "", int(reachable), device),
        )

    def without_folders(self, kept: Iterable[str]) -> None:
        """Know no other folders than these."""
        self._begin()
        known = [row[0] for row in self._connection.execute("SELECT path FROM folders")]
        gone = [(each,) for each in known if each not in set(kept)]
        self._connection.executemany("DELETE FROM folders WHERE path = ?", gone)

    def commit(self) -> None:
        """Let others see all that was put."""
        if not self._connection.in_transaction:
            return
        self._pending.sort(key=lambda row: row[0])
        self._connection.executemany(_INTO_WORDS, (self._indexed(*row) for row in self._pending))
        change = "UPDATE counters SET value = ? WHERE name = 'item'"
        self._connection.execute(change, (self._last,))
        self._connection.execute("UPDATE counters SET value = value + ? WHERE name = 'dead'", (self._dead,))
        self._connection.execute("UPDATE counters SET value = value + 1 WHERE name = 'changes'")
        self._connection.execute("COMMIT")
        self._clear()

    def undo(self) -> None:
        """Have everything as it was at the last `commit`."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self._clear()
        self._last = self._connection.execute("SELECT value FROM counters WHERE name = 'item'").fetchone()[0]

    def tidy(self, wanted: Callable[[], bool]) -> None:
        """Merge the index's pieces; make it anew when too much in it is of what has gone, or is secret."""
        self.commit()
        dead = self._connection.execute("SELECT value FROM counters WHERE name = 'dead'").fetchone()[0]
        live = self._connection.execute("SELECT count(*) FROM items").fetchone()[0]
        if dead > max(_DEAD_LEAST, live * _DEAD_SHARE) or (dead and (self.is_secret or not live)):
            self._anew(wanted)
        self._connection.execute(f"INSERT INTO words(words, rank) VALUES ('merge', -{_PORTION})")
        while wanted():
            before = self._connection.total_changes
            self._connection.execute(f"INSERT INTO words(words, rank) VALUES ('merge', {_PORTION})")
            if self._connection.total_changes - before < 2:
                break
        self._connection.execute("PRAGMA incremental_vacuum")
        self._connection.execute("PRAGMA optimize")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _begin(self) -> None:
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
            self._since = time.monotonic()

    def _clear(self) -> None:
        self._pending, self._languages = [], {}
        self._documents = self._dead = 0

    def _better(self, seen: Seen, document: str) -> str:
        """Another file with the same document that is the one searched, "" if it is this one."""
        if not document:
            return ""
        found = self._connection.execute(
            "SELECT id, path, mtime_ns FROM documents WHERE document = ? AND state = 'read'", (document,)
        ).fetchall()
        for other, path, mtime_ns in found:
            if _rank(path, mtime_ns) > _rank(seen.path, seen.mtime_ns):
                return str(path)
            told = encoded(Message("library.copy", {"file": seen.path}))
            self._connection.execute(
                "UPDATE documents SET state = 'copy', message = ? WHERE id = ?", (told, other)
            )
            self._without_items(other)
        return ""

    def _without_items(self, document: int) -> None:
        run = self._connection.execute
        mine = "(SELECT id FROM items WHERE document = ?)"
        run(f"DELETE FROM parts WHERE item IN {mine}", (document,))
        run(f"DELETE FROM people WHERE item IN {mine}", (document,))
        run("DELETE FROM assignments WHERE document = ?", (document,))
        pending = {row[0] for row in self._pending}
        gone = [row[0] for row in run("DELETE FROM items WHERE document = ? RETURNING id", (document,))]
        self._dead += len(gone)
        if pending.intersection(gone):
            self._pending = [row for row in self._pending if row[0] not in set(gone)]

    def _items(self, document: int, contents: Contents) -> None:
        """The rows of a document's items; the first one gets the highest id of them."""
        day = int(contents.day.replace("-", "") or 0) * DAY
        year = int(contents.day[:4] or 0) or None
        self._last += len(contents.items)
        run = self._connection.executemany
        ids = range(day + self._last, day + self._last - len(contents.items), -1)
        items = list(zip(ids, contents.items, strict=True))
        run(
            "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_item_row(name, document, year, item) for name, item in items],
        )
        run(
            "INSERT INTO parts VALUES (?, ?, ?)",
            [(name, *part) for name, item in items for part in item.parts],
        )
        run(
            "INSERT INTO people VALUES (?, ?, ?)",
            [(name, *who) for name, item in items for who in item.people],
        )
        run(
            "INSERT INTO assignments VALUES (?, ?, ?, ?, ?)",
            [(document, name, *given) for name, item in items for given in item.assignments],
        )
        for name, item in items:
            self._pending.append((name, item.columns()))
            self._languages[name] = contents.language

    def _indexed(self, name: int, texts: dict[str, str]) -> tuple[int | str, ...]:
        language = self._languages.get(name, "sv")
        return (name, *(words.indexed(texts[each], language) if texts[each] else "" for each in COLUMNS))

    def _anew(self, wanted: Callable[[], bool]) -> None:
        """The index made of what the tables hold; as it was if nobody wants to wait for it."""
        run = self._connection.execute
        self._begin()
        run("DROP TABLE words")
        run(WORDS)
        rows = self._connection.execute("SELECT id, heading FROM items ORDER BY id")
        for name, heading in rows:
            if not wanted():
                self.undo()
                return
            parts = run("SELECT kind, text FROM parts WHERE item = ? ORDER BY rowid", (name,))
            run(_INTO_WORDS, self._indexed(name, columns(heading, [PartRow(*part) for part in parts])))
        run("UPDATE counters SET value = 0 WHERE name = 'dead'")
        self.commit()


def _item_row(name: int, document: int, year: int | None, item: ItemRow) -> tuple[int | str | None, ...]:
    return (
        name, document, item.section, item.place, item.number, year, item.heading,
        item.case_number, case_key(item.case_number) if item.case_number else "", item.outcome, item.kind,
        item.decision,
    )  # fmt: skip


def _rank(path: str, mtime_ns: int) -> tuple[bool, int]:
    return Path(path).suffix.lower() == BEST, mtime_ns


def encoded(told: Message | None) -> str:
    """A message as JSON, "" for none."""
    return msgspec.json.encode({"code": told.code, "params": dict(told.params)}).decode() if told else ""


def message(text: str) -> Message | None:
    """What `encoded` has written."""
    if not text:
        return None
    found = decoded(text.encode(), _Told)
    return Message(found.code, found.params)


class _Told(msgspec.Struct):
    code: str
    params: dict[str, str | int] = {}


def now() -> str:
    """The moment, in ISO."""
    return datetime.now(UTC).isoformat(timespec="seconds")
