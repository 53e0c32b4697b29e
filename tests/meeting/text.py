"""Lines of light text as blocks whose ids follow from their place, so that the sample stays the same.

Paragraphs between empty lines, `- `, `1. `, `> `, tables with `|`; in them **bold**, *italic*, [link](to).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import count, groupby

from msgspec.json import decode, encode

from app.model.blocks import Block, BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Row, Table
from app.model.inlines import Inline, Marks, Text, normal

_SPANS = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|\[(?P<words>.+?)\]\((?P<link>.+?)\)")
_BULLET, _NUMBER = re.compile(r"- "), re.compile(r"\d+\. ")
_RULE = re.compile(r"[|\s:-]+")


class Blocks:
    """Makes blocks with ids `<name>-1`, `<name>-2` …"""

    def __init__(self, name: str) -> None:
        self._name, self._count = name, 0

    def id(self) -> str:
        self._count += 1
        return f"{self._name}-{self._count}"

    def read(self, text: str) -> tuple[Block, ...]:
        """The blocks of a text."""
        chunks = re.split(r"\n\s*\n", text.strip("\n")) if text.strip() else []
        return tuple(block for chunk in chunks for block in self._chunk(chunk.split("\n")))

    def _chunk(self, lines: list[str]) -> Iterator[Block]:
        kinds: list[tuple[str, str]] = []
        for line in lines:
            inside = kinds and line.startswith("    ")  # goes on with the point above
            kinds.append((kinds[-1][0] if inside else _kind(line), line))
        for kind, group in groupby(kinds, lambda pair: pair[0]):
            yield self._block(kind, [line for _, line in group])

    def _block(self, kind: str, lines: list[str]) -> Block:
        match kind:
            case "table":
                rows = [line for line in lines if not _RULE.fullmatch(line)]
                return Table(self.id(), tuple(map(self._row, rows)))
            case "quote":
                name = self.id()
                return Quote(name, self.read("\n".join(line[2:] for line in lines)))
            case "bullets":
                return self._list(BulletList, lines, _BULLET)
            case "numbers":
                return self._list(NumberedList, lines, _NUMBER)
            case _:
                return Paragraph(self.id(), content(" ".join(lines)))

    def _row(self, line: str) -> Row:
        cells = (cell.strip() for cell in line.strip()[1:-1].split("|"))
        return Row(
            self.id(),
            tuple(Cell(self.id(), (Paragraph(self.id(), content(cell)),)) for cell in cells),
        )

    def _list(
        self, make: Callable[[str, tuple[ListItem, ...]], Block], lines: list[str], marker: re.Pattern[str]
    ) -> Block:
        name = self.id()
        items: list[list[str]] = []
        for line in lines:
            if found := marker.match(line):
                items.append([line[found.end() :]])
            else:
                items[-1].append(line.removeprefix("    "))
        return make(name, tuple(ListItem(self.id(), tuple(self._chunk(item))) for item in items))


def renamed(blocks: tuple[Block, ...], name: str) -> tuple[Block, ...]:
    """The same blocks with ids of ours."""
    ids = count(1)
    data = re.sub(rb'"id":"[^"]*"', lambda _: b'"id":"%s-%d"' % (name.encode(), next(ids)), encode(blocks))
    return decode(data, type=tuple[Block, ...])


def content(text: str) -> tuple[Inline, ...]:
    """A line as marked text."""
    out: list[Inline] = []
    at = 0
    for found in _SPANS.finditer(text):
        out.append(Text(text[at : found.start()]))
        words = found["bold"] or found["italic"] or found["words"]
        marks = Marks(bold=bool(found["bold"]), italic=bool(found["italic"]), link=found["link"] or "")
        out.append(Text(words, marks))
        at = found.end()
    return normal((*out, Text(text[at:])))


def _kind(line: str) -> str:
    if line.startswith("|"):
        return "table"
    if line.startswith("> "):
        return "quote"
    if _BULLET.match(line):
        return "bullets"
    if _NUMBER.match(line):
        return "numbers"
    return ""
