"""Guesses on which page each section begins, for page numbers that Word has not counted yet."""

from __future__ import annotations

from collections.abc import Iterable

from app.formats.flow import Blocks, Chapter, Contents, Front, Heading, Item, Notice, PageBreak, PartLabel
from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table
from app.model.inlines import Footnote, Image, LineBreak, plain
from app.profiles import Profile

_POINT = 25.4 / 72
_LETTER = 0.176  # mm of a letter's breadth for each point of its size
_NATURAL = 1.15  # a font's own line, in its size
_AFTER = 2.5  # mm after a paragraph
_ROW = 1.3  # mm that a row of a table is higher than its text set as a paragraph
_PICTURE = 60.0  # mm
_CONTENTS = 6.0  # mm of a line in the contents


class _Ruler:
    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._line = profile.fonts.size * profile.fonts.line_spacing * _NATURAL * _POINT
        self._letters = profile.page.text_width / (profile.fonts.size * _LETTER)
        self._page = profile.page.text_height
        self.page = 1
        self.used = 0.0

    def turn(self) -> None:
        if self.used:
            self.page += 1
            self.used = 0.0

    def add(self, height: float, *, keep: float = 0.0) -> None:
        """Something of this height, that is to have so much more on its page."""
        if self.used and self.used + min(height, 12) + keep > self._page:
            self.turn()
        self.used += height
        while self.used > self._page:
            self.page += 1
            self.used -= self._page

    def heading(self, heading: Heading | Chapter) -> None:
        look = self._profile.heading(heading.level if isinstance(heading, Heading) else 1)
        text = heading.line if isinstance(heading, Heading) else heading.text
        lines = 1 + int(len(text) * look.size * _LETTER / self._profile.page.text_width)
        height = (look.before + look.after) * _POINT + lines * look.size * 1.05 * _NATURAL * _POINT
        more = self._line + 2 if isinstance(heading, Heading) and heading.case else 0.0
        self.add(height + more, keep=2 * self._line)

    def blocks(self, blocks: Iterable[Block], share: float = 1.0) -> float:
        return sum(self._block(block, share) for block in blocks)

    def _block(self, block: Block, share: float) -> float:
        match block:
            case Paragraph():
                text = plain(block.content)
                lines = sum(1 + int(len(each) / (self._letters * share)) for each in text.split("\n"))
                height = lines * self._line + _AFTER
                for inline in block.content:
                    if isinstance(inline, Image):
                        height += _PICTURE
                    elif isinstance(inline, Footnote):
                        height += self._line
                    elif isinstance(inline, LineBreak):
                        pass
                return height
            case BulletList() | NumberedList():
                return sum(self.blocks(item.blocks, share * 0.95) - _AFTER for item in block.items) + _AFTER
            case Quote():
                return self.blocks(block.blocks, share * 0.9)
            case Table():
                each = share / max(len(block.rows[0].cells), 1)
                rows = (max(self.blocks(cell.blocks, each) for cell in row.cells) for row in block.rows)
                return sum(height - _AFTER + _ROW for height in rows) + 3


def guessed(items: Iterable[Item], profile: Profile) -> dict[str, int]:
    """By section the page on which its heading stands, 1 for the first."""
    ruler = _Ruler(profile)
    pages: dict[str, int] = {}
    for item in items:
        match item:
            case PageBreak():
                ruler.turn()
            case Heading():
                ruler.heading(item)
                pages[item.section] = ruler.page
            case Chapter():
                ruler.heading(item)
            case PartLabel():
                ruler.add(8.5, keep=6)
            case Blocks():
                for block in item.blocks:
                    ruler.add(ruler.blocks((block,)))
            case Contents():
                ruler.add(12)
                for _ in item.entries:
                    ruler.add(_CONTENTS)
            case Front():
                ruler.add(60 + 4.4 * sum(len(group.lines) for row in item.rows for group in row.groups) / 1.5)
            case Notice():
                ruler.add(50)
            case _:
                pass
    return pages
