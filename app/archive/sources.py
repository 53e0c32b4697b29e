"""Reading any document by its name, for whoever opens one and for the library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.errors import Message, UserError
from app.model.people import everyone
from app.model.result import Read
from app.storage import project
from app.storage.atomic import read_whole

if TYPE_CHECKING:
    from app.formats.from_word.recognised import Imported

PROJECT = ".paragraf"
WORD = (".docx", ".docm", ".dotx", ".dotm")
LARGEST = 64 * 2**20  # bytes of a text source; minutes are a thousandth of it


def _read_markdown(data: bytes, path: Path) -> Read:
    from app.formats import markdown

    return markdown.read(data, name=path.name, folder=path.parent)


def _read_json(data: bytes, path: Path) -> Read:
    from app.formats import json

    return json.read(data, name=path.name)


def _read_word(data: bytes, path: Path) -> Read:
    from app.formats import from_word

    imported = from_word.read(data, name=path.name)
    return replace(imported.read, messages=(*imported.read.messages, *summary(imported)))


def read_word(path: Path) -> Imported:
    """A Word file with what was recognised in it, for whoever shows that before it is taken in."""
    from app.formats import from_word

    try:
        return from_word.read(read_whole(path, LARGEST), name=path.name)
    except UserError as error:
        raise error.at(path) from error


def summary(imported: Imported) -> tuple[Message, ...]:
    """In a line what was recognised, and how much was only kept as text."""
    minutes = imported.read.package.minutes
    cases = sum(bool(section.case_number) for section in minutes.sections)
    found = {"items": len(minutes.sections), "cases": cases, "people": len(everyone(minutes))}
    told = [Message("from-word.recognised", found)]
    if imported.doubts:
        told.append(Message("from-word.doubts", {"count": len(imported.doubts)}))
    return tuple(told)


_READERS: dict[str, Callable[[bytes, Path], Read]] = {
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".json": _read_json,
    **dict.fromkeys(WORD, _read_word),
}
SOURCES = (*_READERS,)


def read_source(path: Path) -> Read:
    """Any document that can be read; UserError with the file's name for everything else."""
    suffix = path.suffix.lower()
    if suffix == PROJECT:
        return project.read(path)
    _check(path)
    return read_data(read_whole(path, LARGEST), path)


def read_data(data: bytes, path: Path) -> Read:
    """As `read_source`, from the bytes of the file, which is not looked into."""
    suffix = path.suffix.lower()
    if suffix == PROJECT:
        return project.unpack(data, str(path))
    _check(path)
    try:
        return _READERS[suffix](data, path)
    except UserError as error:
        raise error.at(path) from error


def _check(path: Path) -> None:
    if path.suffix.lower() not in _READERS:
        raise UserError("file.unknown-source", file=path, kinds=", ".join((PROJECT, *SOURCES)))
