"""The bookmarks by which an edited Word file finds its way back to the document's sections."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import count

from app.formats.word_marks import SECTION

PREFIX = SECTION
# Word's names: at most 40 letters, digits and low lines, and it does not tell capitals from small letters.
_USABLE = re.compile(r"^[a-z0-9_]{1,35}$")


def bookmark_name(section: str) -> str:
    """The bookmark round a section, from its id alone; an id that Word cannot carry goes in as a digest."""
    if _USABLE.match(section):
        return PREFIX + section
    return PREFIX + "h_" + hashlib.sha256(section.encode("utf-8", "replace")).hexdigest()[:32]


class Bookmarks:
    """Hands out bookmarks with ids of their own."""

    def __init__(self, numbers: Iterator[int] | None = None) -> None:
        self._numbers = numbers or count(1)

    def pair(self, section: str) -> tuple[str, str]:
        """The start and the end of the bookmark round a section."""
        number = next(self._numbers)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark_name(section)}"/>'
        return start, f'<w:bookmarkEnd w:id="{number}"/>'

    def point(self, name: str) -> str:
        """A bookmark of its own name that stands at one place."""
        number = next(self._numbers)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/><w:bookmarkEnd w:id="{number}"/>'
