"""The bytes that a document refers to: their names, and what kind of picture they are."""

from __future__ import annotations

import hashlib

_SIGNATURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF87a": "gif", b"GIF89a": "gif"}


def media_name(data: bytes, extension: str) -> str:
    """The name under which a file's bytes are kept, e.g. for extension "png"."""
    return f"{hashlib.sha256(data).hexdigest()}.{extension}"


def picture_kind(data: bytes) -> str:
    """ "png", "jpg" or "gif" by the first bytes, the empty string for anything else."""
    return next((kind for start, kind in _SIGNATURES.items() if data.startswith(start)), "")
