"""Words as the library's index keeps them."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")


def indexed(text: str, language: str = "sv") -> str:
    """A text's words for the index, in order, between blanks."""
    return " ".join(_WORD.findall(text.casefold()))
