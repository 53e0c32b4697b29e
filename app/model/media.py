"""The bytes that a document refers to: their names, and what kind of picture they are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from app.errors import Message, UserError

_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF87a": "gif", b"GIF89a": "gif"}

_ORIENTATION = 0x0112  # the tag of Exif
_MOST_TAGS = 200  # looked at in a directory
FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the markers in a JPEG that give its size

# Inside a string a quotation mark is escaped, so this is a field's name and nothing else.
_REFERENCE = re.compile(rb'"media"\s*:\s*"([0-9a-f]{64}\.[a-z]{3,4})"')


def media_name(data: bytes, extension: str) -> str:
    """The name under which a file's bytes are kept, e.g. for extension "png"."""
    return f"{_digest(data)}.{extension}"


def picture_kind(data: bytes) -> str:
    """ "png", "jpg" or "gif" by the first bytes, the empty string for anything else."""
    return next((kind for start, kind in _SIGNATURES.items() if data.startswith(start)), "")


def for_the_press(data: bytes) -> bool:
    """Whether a picture is a JPEG in the press's four colours (CMYK), which no archive's PDF takes."""
    at = 2
    while data.startswith(b"\xff\xd8") and at + 10 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in FRAMES:
            return data[at + 9] == 4
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return False


def orientation(data: bytes) -> int:
    """How a JPEG is to be turned to stand upright, as Exif counts: 1 as it is, 6 a quarter to the right."""
    at = 2
    while data.startswith(b"\xff\xd8") and at + 10 <= len(data) and data[at] == 0xFF:
        length = int.from_bytes(data[at + 2 : at + 4])
        if data[at + 1] in FRAMES:
            break
        if data[at + 1] == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            return _orientation(data[at + 10 : at + 2 + length])
        at += 2 + length
    return 1


def _orientation(exif: bytes) -> int:
    """Off the first directory of Exif's own bytes; 1 where it says nothing that makes sense."""
    order: Literal["little", "big"] = "little" if exif.startswith(b"II") else "big"
    start = int.from_bytes(exif[4:8], order)
    count = int.from_bytes(exif[start : start + 2], order)
    for number in range(min(count, _MOST_TAGS)):
        tag = exif[start + 2 + 12 * number :][:12]
        if int.from_bytes(tag[:2], order) == _ORIENTATION:
            found = int.from_bytes(tag[8:10], order)
            return found if len(tag) == 12 and 1 <= found <= 8 else 1
    return 1


def referred(*documents: bytes) -> frozenset[str]:
    """The names of all media that documents refer to, read off their JSON."""
    return frozenset(name.decode() for data in documents for name in _REFERENCE.findall(data))


def gathered(
    wanted: frozenset[str], found: Mapping[str, bytes], name: str
) -> tuple[dict[str, bytes], tuple[Message, ...]]:
    """Of the media that came with a document those it refers to, and a message if some are missing.

    UserError "file.wrong-media" when bytes are not those that their name stands for.
    """
    media = {each: found[each] for each in sorted(wanted) if each in found}
    for each, data in media.items():
        if _digest(data) != each.partition(".")[0]:
            raise UserError("file.wrong-media", file=name, place=each)
    missing = len(wanted) - len(media)
    told = (Message("file.missing-media", {"file": name, "count": missing}),) if missing else ()
    return media, told


def _digest(data: bytes) -> str:
    from hashlib import sha256  # loads OpenSSL, and most documents have no pictures

    return sha256(data).hexdigest()
