"""The bytes that a document refers to: their names, and what kind of picture they are."""

from __future__ import annotations

import hashlib
import re

_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF87a": "gif", b"GIF89a": "gif"}

# Inside a string a quotation mark is escaped, so this is a field's name and nothing else.
_REFERENCE = re.compile(rb'"media"\s*:\s*"([0-9a-f]{64}\.[a-z]{3,4})"')


def media_name(data: bytes, extension: str) -> str:
    """The name under which a file's bytes are kept, e.g. for extension "png"."""
    return f"{hashlib.sha256(data).hexdigest()}.{extension}"


def picture_kind(data: bytes) -> str:
    """ "png", "jpg" or "gif" by the first bytes, the empty string for anything else."""
    return next((kind for start, kind in _SIGNATURES.items() if data.startswith(start)), "")


def is_media(name: str, data: bytes) -> bool:
    """Whether these are the bytes that a media name stands for."""
    return hashlib.sha256(data).hexdigest() == name.partition(".")[0]


def referred(*documents: bytes) -> frozenset[str]:
    """The names of all media that documents refer to, read off their JSON."""
    return frozenset(name.decode() for data in documents for name in _REFERENCE.findall(data))
