"""Fields: what they show is text, what they are made by is not."""

from __future__ import annotations

import re

from app.model.links import safe_link

_LINK = re.compile(r"^\s*HYPERLINK\s+(?:\\[a-z]\s+)*\"([^\"]*)\"", re.IGNORECASE)


class Fields:
    """The fields that are open; one may stand in another."""

    def __init__(self) -> None:
        self._open: list[tuple[list[str], bool]] = []  # its code, and whether that has ended

    @property
    def in_code(self) -> bool:
        """Whether what comes now is code of some field."""
        return any(not shown for _, shown in self._open)

    @property
    def link(self) -> str:
        """Where a field that shows something now leads, "" for none."""
        for code, shown in reversed(self._open):
            if shown and (found := _LINK.match("".join(code))):
                return safe_link(found[1])
        return ""

    def sign(self, kind: str) -> None:
        """A field begins, has said its code, or ends."""
        if kind == "begin":
            self._open.append(([], False))
        elif kind == "separate" and self._open:
            self._open[-1] = (self._open[-1][0], True)
        elif kind == "end" and self._open:
            self._open.pop()

    def say(self, code: str) -> None:
        """A piece of the code."""
        if self._open and not self._open[-1][1]:
            self._open[-1][0].append(code)
