"""The base of everything in a document: immutable, compared by value, strict about what a file may say."""

from __future__ import annotations

import msgspec


class Value(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,  # a field that we do not know is refused, not silently dropped
    gc=False,  # immutable values built of immutable values cannot form a cycle
):
    """One value of the document."""
