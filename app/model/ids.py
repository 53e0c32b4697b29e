"""Names that stay: every part of a document that something may point to has one."""

from __future__ import annotations

from secrets import token_hex


def new_id() -> str:
    """A fresh id: thirteen letters and digits, a letter first, so that it may name a bookmark."""
    return "p" + token_hex(6)
