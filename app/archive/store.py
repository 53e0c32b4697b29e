"""The library's database: opened, made, and made anew where it is damaged. All in it can be read again.

An item's id is its day as a number (yyyymmdd) times 10^9 and a running number that grows towards the first
item of a document: by falling ids the newest meeting comes first and its items as they stand. Ids are never
used again: the index of words has no words to give back (`content=''`), so that rows which go are only
taken out of `items`, and the index is made anew once too much of it is dead (`indexing.py`).
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import UserError
from app.storage import cache_folder, private
from app.storage.faults import cannot_write

if TYPE_CHECKING:
    from sqlite3 import Connection

NAME = "library"  # what all files of the library begin with
FILE = f"{NAME}.sqlite3"
VERSION = 2  # of the tables; another one is made anew
DAY = 10**9  # ids of one day
_ASIDE = f"{NAME}-damaged.sqlite3"  # somebody else's, in our place
_OURS = 0x50415241  # "PARA", in the file's head
_OURS_AT = 68  # byte
_BESIDE = ("-wal", "-shm", "-journal")
_WAIT = 5.0  # seconds for another program that is writing
_CACHE = 16 << 10  # KiB of pages in memory

TABLES = """
CREATE TABLE documents(
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, folder TEXT NOT NULL, size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL, digest TEXT NOT NULL, document TEXT NOT NULL, kind TEXT NOT NULL,
    body TEXT NOT NULL, title TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, message TEXT NOT NULL,
    reader INTEGER NOT NULL, looked TEXT NOT NULL);
CREATE INDEX documents_digest ON documents(digest);
CREATE INDEX documents_folder ON documents(folder, state);
CREATE TABLE items(
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, section TEXT NOT NULL, place INTEGER NOT NULL,
    number INTEGER, year INTEGER, heading TEXT NOT NULL, case_number TEXT NOT NULL, case_key TEXT NOT NULL,
    outcome TEXT NOT NULL, kind TEXT NOT NULL, decision TEXT NOT NULL);
CREATE INDEX items_document ON items(document);
CREATE INDEX items_case ON items(case_key);
CREATE INDEX items_number ON items(number, year) WHERE number IS NOT NULL;
CREATE INDEX items_outcome ON items(outcome) WHERE outcome IN ('tabled', 'referred_back');
CREATE TABLE parts(item INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX parts_item ON parts(item);
CREATE TABLE people(item INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL);
CREATE INDEX people_item ON people(item);
CREATE INDEX people_name ON people(name, item);
CREATE TABLE assignments(
    document INTEGER NOT NULL, item INTEGER NOT NULL, what TEXT NOT NULL, who TEXT NOT NULL,
    due TEXT NOT NULL);
CREATE INDEX assignments_document ON assignments(document);
CREATE INDEX assignments_due ON assignments(due) WHERE due <> '';
CREATE TABLE folders(
    path TEXT PRIMARY KEY, looked TEXT NOT NULL, reachable INTEGER NOT NULL, device INTEGER NOT NULL);
CREATE TABLE counters(name TEXT PRIMARY KEY, value INTEGER NOT NULL);
INSERT INTO counters VALUES ('item', 0), ('dead', 0), ('changes', 0);
"""
WORDS = """
CREATE VIRTUAL TABLE words USING fts5(
    heading, decision, reservation, motion, action, text,
    content='', columnsize=0, detail=column, tokenize='unicode61 remove_diacritics 0');
"""


def place(folder: Path | None = None) -> Path:
    """The database in a folder, by default the one for caches."""
    return (folder or cache_folder.folder()) / FILE


def open_for_reading(folder: Path | None = None) -> Connection:
    """A connection that only reads, for one thread; UserError "library.nothing-yet" and others.

    Others may write meanwhile: each statement sees all of a document or nothing of it. It costs less than
    a millisecond, and a database that was made anew is only seen by who opens it again.
    """
    import sqlite3

    path = place(folder)
    if not path.is_file():
        raise UserError("library.nothing-yet")
    with faults(path):
        for how in ("mode=ro", "mode=ro&immutable=1"):  # the second where nothing can lie beside it
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", timeout=_WAIT, uri=True)
            try:
                is_whole = _is_whole(connection)
            except sqlite3.OperationalError:
                connection.close()
                if how != "mode=ro" or _can_write(path):
                    raise
                continue
            except BaseException:
                connection.close()
                raise
            if not is_whole:
                connection.close()
                raise UserError("library.damaged", file=path)
            connection.execute(f"PRAGMA cache_size = -{_CACHE}")
            return connection
    raise AssertionError("one of them has answered")


def open_for_writing(folder: Path | None = None) -> Connection:
    """The connection that writes, in a database that is made, or made anew, where it has to be.

    Only one program may have it at a time (`worker.py`). It commits by itself unless told to begin.
    UserError "library.…" or "file.…" where that cannot be done.
    """
    path = place(folder)
    try:
        private.make_private(path.parent)
    except OSError as error:
        raise cannot_write(error, path.parent) from error
    with faults(path):
        connection = _opened(path)
        if connection is None:
            clear(path)
            connection = _opened(path)
    if connection is None:
        raise UserError("library.damaged", file=path)
    private.tighten(path)
    return connection


def clear(path: Path) -> None:
    """Have no database there: ours goes, what is somebody else's is set aside. UserError "file.…"."""
    try:
        if _is_ours(path):
            path.unlink(missing_ok=True)
        else:
            path.replace(path.with_name(_ASIDE))
        for ending in _BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise cannot_write(error, path) from error


@contextmanager
def faults(path: Path) -> Generator[None]:
    """What SQLite refuses, as a UserError that names the file."""
    import sqlite3

    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        told = _TOLD.get(code, "library.cannot-use")
        raise UserError(told, file=path, reason=str(error)) from error


_TOLD = {  # by SQLite's primary result codes
    5: "library.busy",
    6: "library.busy",
    8: "library.read-only",
    10: "library.disk-fault",
    11: "library.damaged",
    13: "file.disk-full",
    14: "library.cannot-open",
    23: "file.not-allowed",
    26: "library.damaged",
}


def _opened(path: Path) -> Connection | None:
    """The database, made if there is none; None if what is there cannot be used."""
    import sqlite3

    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            _make(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")  # what is locked or forgotten is not left in the file
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        if _is_whole(connection):
            return connection
    except sqlite3.DatabaseError as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (11, 26):  # not damaged but out of reach
            raise
        return None
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None


def _make(connection: Connection) -> None:
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.executescript(
        f"BEGIN; {TABLES} {WORDS} PRAGMA application_id = {_OURS}; PRAGMA user_version = {VERSION}; COMMIT;"
    )


def _is_whole(connection: Connection) -> bool:
    """Whether it is ours, of this version, and answers."""
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if (found, version) != (_OURS, VERSION):
        return False
    connection.execute("SELECT max(id) FROM items").fetchone()
    connection.execute("SELECT rowid FROM words WHERE words MATCH 'a' LIMIT 1").fetchone()
    return True


def _is_ours(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        file.seek(_OURS_AT)
        return file.read(4) == _OURS.to_bytes(4, "big")
    return False


def _can_write(path: Path) -> bool:
    return os.access(path.parent, os.W_OK)
