"""Names that stay: every part of a document that something may point to has one."""

from __future__ import annotations

import os

# Of bytes that travel with a document; patterns for Python and JSON Schema alike.
MEDIA_NAME = r"^[0-9a-f]{64}\.[a-z]{3,4}$(?!\n)"  # <sha256>.<extension>
VERSION_NAME = r"^versions/[0-9A-Za-z_-]+\.json$(?!\n)"


_LENGTH, _AHEAD = 6, 256  # bytes of an id, and how many are drawn at once: asking the system costs most
_drawn: list[str] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_drawn.clear)  # or two processes would hand out the same


def new_id() -> str:
    """A fresh id: thirteen letters and digits, a letter first, so that it may name a bookmark."""
    while True:
        try:
            return "p" + _drawn.pop()
        except IndexError:
            drawn = os.urandom(_LENGTH * _AHEAD).hex()
            _drawn.extend(drawn[at : at + 2 * _LENGTH] for at in range(0, len(drawn), 2 * _LENGTH))
