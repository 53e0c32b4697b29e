"""Word's numbering: one definition for bullets, one for numbers, a restart for each numbered list."""

from __future__ import annotations

from app.formats.docx.measures import INDENT
from app.formats.docx.xml import DECLARATION, NAMESPACES

LEVELS = 9  # more Word does not have; deeper lists are indented by hand
BULLETS = 1  # the one w:num of all bulleted lists
_SIGNS = "•–"


class Numbering:
    """Hands out a w:num to every numbered list and writes the numbering part.

    Lists that share an abstract definition share its counters. A list inside a list at a deeper level is
    what Word expects; one at the same or a lower level (in a table's cell, below the ninth level) would
    disturb the count of the list around it, and so takes the next definition.
    """

    def __init__(self) -> None:
        self._lists: list[tuple[int, int]] = []  # of each numbered list: definition, level
        self._definitions = 1

    def new_list(self, level: int, around: tuple[int, ...]) -> int:
        """The w:num of a new numbered list at a level, inside numbered lists at the levels `around`."""
        definition = sum(each >= level for each in around)
        self._definitions = max(self._definitions, definition + 1)
        self._lists.append((definition, level))
        return BULLETS + len(self._lists)

    def xml(self) -> str:
        """The whole numbering part."""
        definitions = [_definition(0, "bullet")]
        definitions += [_definition(n, "decimal") for n in range(1, self._definitions + 1)]
        lists = [f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>']
        lists += [
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition + 1}"/>'
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for number, (definition, level) in enumerate(self._lists, BULLETS + 1)
        ]
        return f"{DECLARATION}<w:numbering {NAMESPACES}>{''.join(definitions)}{''.join(lists)}</w:numbering>"


def _definition(number: int, kind: str) -> str:
    levels = "".join(_level(level, kind) for level in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="5EC0{number:04X}"/>'
        f'<w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="5EC1{number:04X}"/>{levels}'
        "</w:abstractNum>"
    )


def _level(level: int, kind: str) -> str:
    sign = _SIGNS[level % 2] if kind == "bullet" else f"%{level + 1}."
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{(level + 1) * INDENT}" w:hanging="{INDENT}"/></w:pPr>'
        "</w:lvl>"
    )
