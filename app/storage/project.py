"""The project file `.paragraf`: one document with its pictures and kept versions in one zip.

mimetype          first and stored: application/vnd.paragraf.minutes+zip
document.json     the document, see resources/schema/
media/<sha256>.<ext>
versions/<name>.json   what was circulated, approved or kept by name, byte for byte

With a passphrase all of that is sealed (`sealed.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from app.errors import Message, UserError
from app.model import codec
from app.model.ids import VERSION_NAME
from app.model.media import gathered, referred
from app.model.minutes import Package
from app.model.result import Read, Stamp
from app.storage import keyring, sealed, stamps
from app.storage.atomic import read_whole, write_whole
from app.storage.container import pack_entries, unpack_entries

MIMETYPE = b"application/vnd.paragraf.minutes+zip"
_DOCUMENT = "document.json"
_MEDIA = "media/"
_VERSION = re.compile(VERSION_NAME)


def read(path: Path) -> Read:
    """The document in a project file; UserError "file.…" when the file cannot be used."""
    seen = stamps.seen(path)  # before the bytes: a file that is replaced meanwhile is known to be another
    data = read_whole(path)
    return replace(unpack(data, str(path)), stamp=stamps.read(seen, data))


def write(
    path: Path, package: Package, last_look: Callable[[], None] | None = None, *, seal: str = ""
) -> Stamp | None:
    """Write a project file, all or nothing; what cannot be read again is not written at all.

    Returns by what the file is known again. `last_look`: see `write_whole`. `seal` names the key to lock
    it with. A sealed file gets the usual permissions: whoever shares the folder may copy it, as before.
    """
    try:
        data = pack(package)
        if seal:
            data = _sealed(data, seal, str(path))
    except UserError as error:
        raise error.at(path) from error
    write_whole(path, data, last_look=last_look)
    return stamps.read(stamps.seen(path), data)


def _sealed(data: bytes, seal: str, name: str) -> bytes:
    """The sealed file, opened once before it takes another's place: nobody could mend it."""
    key = keyring.key(seal)
    made = sealed.seal(data, key)
    if sealed.unseal(made, key, name) != data:
        raise UserError("file.not-as-written", file=name)
    return made


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
    know: messages tell of both. UserError "sealed.…" for a locked one whose key is not at hand.
    """
    seal = ""
    if sealed.is_sealed(data):
        key = keyring.find(sealed.lock_of(data, name), name)
        data, seal = sealed.unseal(data, key, name), key.name
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
    return Read(Package(minutes, media, versions), messages + told, seal=seal)
