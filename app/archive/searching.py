"""Answers a query from the library's database: the newest items first, each with its hit in context."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.archive.case_numbers import case_key
from app.archive.context import Looked, context
from app.archive.folding import WORD, folded
from app.archive.hits import Found, Hit, HitKind, Phrase, Query
from app.archive.library import unreachable
from app.archive.store import DAY
from app.archive.words import asked

if TYPE_CHECKING:
    from sqlite3 import Connection

_COLUMN: dict[HitKind, str] = {
    "decision": "decision",
    "reservation": "reservation",
    "motion": "motion",
    "action": "action",
}
PARTS: dict[HitKind, tuple[str, ...]] = {  # the kinds of parts that each kind of hit is in
    "decision": ("decision",),
    "reservation": ("reservation", "statement", "note"),
    "motion": ("motions",),
    "action": ("assignments", "recipients"),
}
_ITEM = (
    "i.id, i.section, i.place, i.number, i.heading, i.case_number, i.outcome, i.decision,"
    " d.path, d.body, d.title, d.day, d.folder"
)
_EXACT_TRIES = 300  # items that are read for words which stand as they were written
_STEPS = 4_000  # of SQLite's machine between two questions whether the answer is still wanted


class _Conditions:
    """The parts of one statement and what fills them."""

    def __init__(self) -> None:
        self.where = ["d.state = 'read'"]
        self.given: list[Any] = []

    def add(self, condition: str, *given: Any) -> None:
        self.where.append(condition)
        self.given += given


def search(
    connection: Connection,
    query: Query,
    limit: int = 25,
    after: int = 0,
    wanted: Callable[[], bool] = lambda: True,
) -> Found:
    """The next hits, at most `limit`, after `Found.last` of those before; 0: the first ones.

    `wanted` is asked while it goes on; once it says no, nothing was found. A query without any condition
    finds nothing. `more` may be true where words that stand just so would still have to be looked for.
    """
    if not _asks(query) or not wanted():
        return Found()
    connection.set_progress_handler(lambda: not wanted(), _STEPS)
    try:
        return _found(connection, query, _match(query), limit, after)
    except Exception as error:
        if _is_stopped(error):
            return Found()
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _is_stopped(error: Exception) -> bool:
    """Whether SQLite says that it was interrupted; by its name, so that sqlite3 is loaded by who opens."""
    return type(error).__name__ == "OperationalError" and "interrupted" in str(error)


def _found(connection: Connection, query: Query, match: str, limit: int, after: int) -> Found:
    looked, away = _looked(query), unreachable(connection)
    hits: list[Hit] = []
    tries = 0
    for row in _rows(connection, query, match, after):
        parts = _parts(connection, row[0], query.kind)
        if not _says(query.phrases, row[4], parts):
            tries += 1
            if tries == _EXACT_TRIES:
                return Found(tuple(hits), True, row[0])
            continue
        if len(hits) == limit:
            return Found(tuple(hits), True, hits[-1].item)
        hits.append(_hit(row, parts, looked, away))
    return Found(tuple(hits))


def _asks(query: Query) -> bool:
    return any(not phrase.without for phrase in query.phrases) or any(
        (query.person, query.body, query.case_number, query.number, query.year, query.since, query.until)
    ) or bool(query.kind)  # fmt: skip


def _match(query: Query) -> str:
    """The words for the index, "" without any that are wanted."""
    wanted = [_one_of(word) for phrase in query.phrases if not phrase.without for word in phrase.words]
    if not wanted:
        return ""
    found = " AND ".join(dict.fromkeys(wanted))
    if query.kind:
        found = f"{{{_COLUMN[query.kind]}}} : ({found})"
    unwanted = _unwanted(query)
    return f"({found}) NOT ({unwanted})" if unwanted else found


def _unwanted(query: Query) -> str:
    """The words that are left out, for the index, "" without any; what is in quotes is read for itself."""
    left_out = [phrase.words for phrase in query.phrases if phrase.without and not phrase.exact]
    return " OR ".join(" AND ".join(map(_one_of, words)) for words in left_out)


def _one_of(word: str) -> str:
    """One word for the index: letters and digits between quotes, so that nothing in it is an operator."""
    return "(" + " OR ".join(f'"{each}"' for each in asked(word) if WORD.fullmatch(each)) + ")"


def _rows(connection: Connection, query: Query, match: str, after: int) -> Iterator[Any]:
    given = _Conditions()
    people = _People(connection, query)
    by_words = bool(match) and not people.are_few
    name = "w.rowid" if by_words else "i.id"
    source = "items i"
    if by_words:
        source = "words w CROSS JOIN items i ON i.id = w.rowid"
        given.add("words MATCH ?", match)
    _span(given, query, after, name)
    _facts(connection, given, query)
    if query.person:
        how = "i.id IN (SELECT p.item" if people.are_few else "EXISTS (SELECT 1"
        same = "" if people.are_few else " AND p.item = i.id"
        given.add(f"{how} FROM people p WHERE {people.where}{same})", *people.given)
    if match and not by_words:
        given.add("EXISTS (SELECT 1 FROM words w WHERE words MATCH ? AND w.rowid = i.id)", match)
    unwanted = "" if match else _unwanted(query)
    if unwanted:
        given.add("i.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)", unwanted)
    if not match and query.kind:
        marks = ", ".join("?" * len(PARTS[query.kind]))
        given.add(
            f"EXISTS (SELECT 1 FROM parts p WHERE p.item = i.id AND p.kind IN ({marks}))", *PARTS[query.kind]
        )
    yield from connection.execute(
        f"SELECT {_ITEM} FROM {source} CROSS JOIN documents d ON d.id = i.document"
        f" WHERE {' AND '.join(given.where)} ORDER BY {name} DESC",
        given.given,
    )


def _span(given: _Conditions, query: Query, after: int, name: str) -> None:
    """Days and the place to go on from are all of the ids."""
    least = max((_first(query.since), _first(date(query.year, 1, 1) if query.year else None)))
    most = min(
        each
        for each in (
            after or 1 << 62,
            _last(query.until),
            _last(date(query.year, 12, 31) if query.year else None),
        )
    )
    if least:
        given.add(f"{name} >= ?", least)
    if most < 1 << 62:
        given.add(f"{name} < ?", most)


def _first(day: date | None) -> int:
    return int(day.strftime("%Y%m%d")) * DAY if day else 0


def _last(day: date | None) -> int:
    return (int(day.strftime("%Y%m%d")) + 1) * DAY if day else 1 << 62


def _facts(connection: Connection, given: _Conditions, query: Query) -> None:
    if query.case_number:
        given.add("i.case_key = ?", case_key(query.case_number) or query.case_number)
    if query.number is not None:
        given.add("i.number = ?", query.number)
    if query.body:
        names = _like(connection, "SELECT DISTINCT body FROM documents", query.body)
        given.add(f"d.body IN ({', '.join('?' * len(names))})", *names)


class _People:
    """Whom a query names, as a condition on the rows of `people`; `are_few`: one had best begin there."""

    def __init__(self, connection: Connection, query: Query) -> None:
        names = _like(connection, _NAMES, query.person)[:_MOST_NAMES] if query.person else []
        roles = _ROLES.get(query.kind, ())  # somebody's own reservation, not one in an item they are in
        own = f" AND p.role IN ({', '.join('?' * len(roles))})" if roles else ""
        self.where, self.given = f"p.name IN ({', '.join('?' * len(names))}){own}", (*names, *roles)
        found = f"SELECT count(*) FROM (SELECT 1 FROM people p WHERE {self.where} LIMIT {_FEW + 1})"
        self.are_few = bool(query.person) and connection.execute(found, self.given).fetchone()[0] <= _FEW


_FEW = 2_000  # items of somebody
_ROLES: dict[HitKind, tuple[str, ...]] = {
    "reservation": ("reservation", "statement", "note"),
    "motion": ("mover",),
    "action": ("assigned",),
}
_MOST_NAMES = 200
_NAMES = """
WITH RECURSIVE names(name) AS (
    SELECT min(name) FROM people
    UNION ALL SELECT (SELECT min(name) FROM people WHERE name > names.name) FROM names
    WHERE names.name IS NOT NULL)
SELECT name FROM names WHERE name IS NOT NULL
"""  # every name once, without walking through all rows


def _like(connection: Connection, names: str, wanted: str) -> list[str]:
    """The names that have every word of what is wanted at the beginning of one of theirs."""
    words = WORD.findall(folded(wanted))
    return [
        name
        for (name,) in connection.execute(names)
        if words and all(any(own.startswith(word) for own in WORD.findall(folded(name))) for word in words)
    ]


def _parts(connection: Connection, item: int, kind: HitKind) -> list[tuple[str, str]]:
    rows = connection.execute(
        "SELECT kind, text FROM parts WHERE item = ? ORDER BY rowid", (item,)
    ).fetchall()
    return [row for row in rows if not kind or row[0] in PARTS[kind]]


def _says(phrases: tuple[Phrase, ...], heading: str, parts: list[tuple[str, str]]) -> bool:
    """Whether what stands in quotes stands there just so."""
    exact = [phrase for phrase in phrases if phrase.exact]
    if not exact:
        return True
    texts = [folded(text) for text in (heading, *(text for _, text in parts))]
    return all(
        any(_stands(phrase.words).search(text) for text in texts) != phrase.without for phrase in exact
    )


@lru_cache(100)
def _stands(words: tuple[str, ...]) -> re.Pattern[str]:
    """These words beside each other in a folded text, whatever signs stand between them."""
    said = r"[\W_]+".join(map(re.escape, words))
    return re.compile(rf"(?<![^\W_]){said}(?![^\W_])")


def _looked(query: Query) -> Looked:
    wanted = [phrase for phrase in query.phrases if not phrase.without]
    return Looked(
        frozenset(word for phrase in wanted if phrase.exact for word in phrase.words),
        tuple(asked(word) for phrase in wanted if not phrase.exact for word in phrase.words),
    )


def _hit(row: Any, parts: list[tuple[str, str]], looked: Looked, away: frozenset[str]) -> Hit:
    item, section, place, number, heading, case_number, outcome, decision, *of = row
    path, body, title, day, folder = of
    part, stretches = context(heading, parts, looked)
    return Hit(
        Path(path), section, place, heading, number, case_number, body, title,
        date.fromisoformat(day) if day else None, outcome, part, stretches, decision, item, folder in away,
    )  # fmt: skip
