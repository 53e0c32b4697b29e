"""Word's numbering: one definition for bullets, one for numbers, a restart for each numbered list."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app.formats.docx.measures import INDENT
from app.formats.docx.xml import DECLARATION, NAMESPACES

LEVELS = 9  # more Word does not have; deeper lists are indented by hand
_SIGNS = "•–"


class Sign(msgspec.Struct, frozen=True):
    """How one level counts: Word XML of the format and the text of its sign, and of the sign's looks."""

    format: str
    text: str
    looks: str = ""


class Numbering:
    """Hands out a w:num to every numbered list and writes the numbering part.

    Lists that share an abstract definition share its counters. A list inside a list at a deeper level is
    what Word expects; one at the same or a lower level (in a table's cell, below the ninth level) would
    disturb the count of the list around it, and so takes the next definition.
    """

    def __init__(
        self,
        first_definition: int = 0,
        first_list: int = 1,
        signs: Mapping[tuple[str, int], Sign] | None = None,
        mark: int = 0x5EC0,
    ) -> None:
        """Free numbers, signs by kind ("bullet", "decimal") and level, and what our definitions share."""
        self.bullets = first_list  # the one w:num of all bulleted lists
        self._first = first_definition
        self._signs = signs or {}
        self._mark = mark
        self._lists: list[tuple[int, int]] = []  # of each numbered list: definition, level
        self._definitions = 1

    def new_list(self, level: int, around: tuple[int, ...]) -> int:
        """The w:num of a new numbered list at a level, inside numbered lists at the levels `around`."""
        definition = sum(each >= level for each in around)
        self._definitions = max(self._definitions, definition + 1)
        self._lists.append((definition, level))
        return self.bullets + len(self._lists)

    def definitions(self) -> str:
        """The definitions, which stand before all lists."""
        definitions = [self._definition(0, "bullet")]
        definitions += [self._definition(n, "decimal") for n in range(1, self._definitions + 1)]
        return "".join(definitions)

    def lists(self) -> str:
        """The lists."""
        lists = [f'<w:num w:numId="{self.bullets}"><w:abstractNumId w:val="{self._first}"/></w:num>']
        lists += [
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{self._first + definition + 1}"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for number, (definition, level) in enumerate(self._lists, self.bullets + 1)
        ]
        return "".join(lists)

    def xml(self) -> str:
        """The whole numbering part."""
        inside = self.definitions() + self.lists()
        return f"{DECLARATION}<w:numbering {NAMESPACES}>{inside}</w:numbering>"

    def _definition(self, number: int, kind: str) -> str:
        levels = "".join(self._level(level, kind) for level in range(LEVELS))
        return (
            f'<w:abstractNum w:abstractNumId="{self._first + number}">'
            f'<w:nsid w:val="{self._mark:04X}{number:04X}"/><w:multiLevelType w:val="hybridMultilevel"/>'
            f'<w:tmpl w:val="{self._mark + 1:04X}{number:04X}"/>{levels}</w:abstractNum>'
        )

    def _level(self, level: int, kind: str) -> str:
        sign = self._signs.get((kind, level)) or _usual(level, kind)
        indent = f'<w:ind w:left="{(level + 1) * INDENT}" w:hanging="{INDENT}"/>'
        return (
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/>{sign.format}{sign.text}<w:lvlJc w:val="left"/>'
            f"<w:pPr>{indent}</w:pPr>{sign.looks}</w:lvl>"
        )


def _usual(level: int, kind: str) -> Sign:
    sign = _SIGNS[level % 2] if kind == "bullet" else f"%{level + 1}."
    return Sign(f'<w:numFmt w:val="{kind}"/>', f'<w:lvlText w:val="{sign}"/>')
