"""The project file `.paragraf`: one document with its pictures and kept versions in one zip.

mimetype          first and stored: application/vnd.paragraf.minutes+zip
document.json     the document, see resources/schema/
media/<sha256>.<ext>
versions/<name>.json   what was circulated, approved or kept by name, byte for byte
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from app.errors import Message, UserError
from app.model import codec
from app.model.ids import VERSION_NAME
from app.model.media import gathered, referred
from app.model.minutes import Package
from app.model.result import Read
from app.storage.atomic import read_whole, write_whole
from app.storage.container import pack_entries, unpack_entries

MIMETYPE = b"application/vnd.paragraf.minutes+zip"
_DOCUMENT = "document.json"
_MEDIA = "media/"
_VERSION = re.compile(VERSION_NAME)


def read(path: Path) -> Read:
    """The document in a project file; UserError "file.…" when the file cannot be used."""
    return unpack(read_whole(path), str(path))


def write(path: Path, package: Package) -> None:
    """Write a project file, all or nothing; what cannot be read again is not written at all."""
    try:
        data = pack(package)
    except UserError as error:
        raise error.at(path) from error
    write_whole(path, data)


def pack(package: Package) -> bytes:
    """The bytes of a project file, the same for the same document.

    Media that neither the document nor a version names is left out. UserError
    "file.not-readable-again" if `unpack` would refuse the document.
    """
    return pack_entries(_entries(package))


def _entries(package: Package) -> Iterator[tuple[str, bytes]]:
    try:
        document = codec.encode(package.minutes)
        codec.check(document)
    except (UserError, ValueError, RecursionError) as error:
        raise UserError("file.not-readable-again", reason=str(error)) from error
    yield "mimetype", MIMETYPE
    yield _DOCUMENT, document
    for name in sorted(referred(document, *package.versions.values())):
        if name in package.media:
            yield _MEDIA + name, package.media[name]
    yield from sorted(package.versions.items())


def unpack(data: bytes, name: str) -> Read:
    """The document in the bytes of a project file; `name` is the file's in errors and messages.

    A picture that is missing does not keep the document from opening, nor does an entry that we do not
    know: messages tell of both.
    """
    entries = unpack_entries(data, name)
    if entries.get("mimetype") != MIMETYPE:
        raise UserError("file.not-project", file=name)
    if _DOCUMENT not in entries:
        raise UserError("file.no-document", file=name)
    minutes, messages = codec.read(entries[_DOCUMENT], name)
    versions = {entry: entries[entry] for entry in entries if _VERSION.match(entry)}
    found = {e.removeprefix(_MEDIA): entries[e] for e in entries if e.startswith(_MEDIA)}
    media, told = gathered(referred(entries[_DOCUMENT], *versions.values()), found, name)
    known = {"mimetype", _DOCUMENT, *versions, *(_MEDIA + each for each in media)}
    if unknown := ", ".join(sorted(entries.keys() - known)):
        told += (Message("file.unknown-entries", {"file": name, "entries": unknown}),)
    return Read(Package(minutes, media, versions), messages + told)
