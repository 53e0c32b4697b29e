"""Fields: what they show is text, what they are made by is not."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.formats.from_word.reading.names import Element, W
from app.model.links import safe_link

_LINK = re.compile(r"^\s*HYPERLINK\s+(?:\\[a-z]\s+)*\"([^\"]*)\"", re.IGNORECASE)
_BUTTON = re.compile(r"^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*?)\s*$", re.IGNORECASE | re.DOTALL)
_SIGN, _KIND = f"{W}fldChar", f"{W}fldCharType"


class _Open(NamedTuple):
    """An open field: its code, whether that has ended, and where it or one around it leads."""

    code: list[str]
    said: bool = False
    link: str = ""
    chosen: str = ""  # what it shows if it shows nothing else


class Fields:
    """The fields that are open; one may stand in another. Those that never end are none."""

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._silent = 0  # how many of them have not said all of their code
        self._lost: frozenset[Element] = frozenset()
        self.in_code = False  # whether what comes now is code of some field
        self.link = ""  # where a field that shows something now leads

    def look_ahead(self, root: Element) -> None:
        """Learns which fields of a story begin and never end: nothing may vanish in them."""
        begun: list[Element] = []
        for each in root.iter(_SIGN):
            kind = each.get(_KIND)
            if kind == "begin":
                begun.append(each)
            elif kind == "end" and begun:
                begun.pop()
        self._lost = frozenset(begun)

    def sign(self, element: Element, chosen: str = "") -> str:
        """A field begins, has said its code, or ends: then what it shows by itself, if it is of that kind.

        `chosen` is of a list to choose from, which few programs say again in the text.
        """
        kind, shown = element.get(_KIND), ""
        if kind == "begin":
            if element not in self._lost:
                self._open.append(_Open([], link=self.link, chosen=chosen))
                self._silent += 1
        elif kind == "separate" and self._open and not self._open[-1].said:
            code, _, link, _ = self._open[-1]
            self._open[-1] = _Open(code, True, link_of("".join(code)) or link)
            self._silent -= 1
        elif kind == "end" and self._open:
            code, said, _, chosen = self._open.pop()
            self._silent -= not said
            button = None if said else _BUTTON.match("".join(code))
            shown = button[1] if button else "" if said else chosen
        self.in_code = self._silent > 0
        self.link = self._open[-1].link if self._open else ""
        return "" if self.in_code else shown

    def say(self, code: str) -> None:
        """A piece of the code."""
        if self._open and not self._open[-1].said:
            self._open[-1].code.append(code)


def link_of(code: str) -> str:
    """Where a field with this code leads, "" for nowhere that may be."""
    found = _LINK.match(code)
    return safe_link(found[1]) if found else ""
