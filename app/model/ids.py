"""Names that stay: every part of a document that something may point to has one."""

from __future__ import annotations

import os

# Of bytes that travel with a document; patterns for Python and JSON Schema alike.
MEDIA_NAME = r"^[0-9a-f]{64}\.[a-z]{3,4}$(?!\n)"  # <sha256>.<extension>
VERSION_NAME = r"^versions/[0-9A-Za-z_-]+\.json$(?!\n)"


def new_id() -> str:
    """A fresh id: thirteen letters and digits, a letter first, so that it may name a bookmark."""
    return "p" + os.urandom(6).hex()
