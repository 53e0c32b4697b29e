"""Reading any document by its name, for whoever opens one and for the library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.errors import UserError
from app.model.result import Read
from app.storage import project
from app.storage.atomic import read_whole

PROJECT = ".paragraf"
_SOURCES_LATER = (".docx",)
LARGEST = 64 * 2**20  # bytes of a text source; minutes are a thousandth of it


def _read_markdown(data: bytes, path: Path) -> Read:
    from app.formats import markdown

    return markdown.read(data, name=path.name, folder=path.parent)


def _read_json(data: bytes, path: Path) -> Read:
    from app.formats import json

    return json.read(data, name=path.name)


_READERS: dict[str, Callable[[bytes, Path], Read]] = {
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".json": _read_json,
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
    suffix = path.suffix.lower()
    if suffix in _SOURCES_LATER:
        raise UserError("file.source-later", file=path, kind=suffix)
    if suffix not in _READERS:
        raise UserError("file.unknown-source", file=path, kinds=", ".join((PROJECT, *SOURCES)))
