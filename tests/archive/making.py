"""Small documents for the tests of the library, and what is known of them there."""

from __future__ import annotations

import os
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from app.archive import indexing, store, words
from app.model.blocks import Block, paragraph
from app.model.header import Header, MeetingDay
from app.model.ids import new_id
from app.model.inlines import text as content
from app.model.minutes import Minutes, Package
from app.model.sections import Part, PartKind, Section
from app.storage import project


def item(heading: str, **said: str) -> Section:
    """An item with parts by their kinds."""
    kinds: dict[str, PartKind] = {"text": "text", "decision": "decision", "reservation": "reservation"}
    parts = tuple(Part(new_id(), kinds[kind], _blocks(text)) for kind, text in said.items())
    return Section(new_id(), heading, parts=parts)


def minutes(
    *items: Section, day: date | None = date(2024, 5, 7), title: str = "", language: str = "sv"
) -> Minutes:
    """A protokoll with these items."""
    days = (MeetingDay(day),) if day else ()
    header = Header(kind="protokoll", title=title, body="Kommunstyrelsen", meeting_days=days)
    return Minutes(id=new_id(), language=language, header=header, opening=Part(new_id()), sections=items)


def saved(path: Path, document: Minutes | str, *, old: bool = True) -> Path:
    """The document as a project file, or notes in Markdown; by its time it was not written just now."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = notes(document) if isinstance(document, str) else project.pack(Package(document))
    path.write_bytes(data)
    if old:
        aged(path)
    return path


def notes(text: str) -> bytes:
    """Notes with a title, so that the first heading is an item."""
    return f"Titel: Anteckningar\n\n{text}".encode()


def aged(path: Path, seconds: float = 60) -> None:
    """Have the file look as if it was written some time ago."""
    then = time.time() - seconds
    os.utime(path, (then, then))


class Shelf:
    """A folder and the library of it."""

    def __init__(self, place: Path) -> None:
        self.folder, self.cache = place / "protokoll", place / "cache"
        self.folder.mkdir()

    def update(self, *folders: Path, **manner: Any) -> indexing.Outcome:
        return indexing.update(folders or [self.folder], self.cache, indexing.Manner(**manner))

    def rows(self, asked: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(store.open_for_reading(self.cache)) as connection:
            return connection.execute(asked, values).fetchall()

    def headings(self) -> list[str]:
        """Of all items that are searched, the newest first."""
        return [row[0] for row in self.rows("SELECT heading FROM items WHERE place >= 0 ORDER BY id DESC")]

    def found(self, word: str) -> list[str]:
        """The headings of the items with this word, in any of its forms."""
        asked = (
            "SELECT items.heading FROM words JOIN items ON items.id = words.rowid WHERE words MATCH ?"
            " ORDER BY words.rowid DESC"
        )
        forms = " OR ".join(f'"{each}"' for each in words.asked(word))
        return [row[0] for row in self.rows(asked, forms)]

    def states(self) -> dict[str, tuple[str, str]]:
        """Each file's state and the message with it, by the file's name."""
        rows = self.rows("SELECT path, state, message FROM documents ORDER BY path")
        return {Path(path).name: (state, _code(message)) for path, state, message in rows}


def _code(message: str) -> str:
    from app.archive.filing import message as read

    found = read(message)
    return found.code if found else ""


def _blocks(said: str) -> tuple[Block, ...]:
    return tuple(paragraph(*content(line)) for line in said.split("\n"))
