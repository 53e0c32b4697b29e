"""How many words and footnotes a document has, counted again only where it changed."""

from __future__ import annotations

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, plain
from app.model.minutes import Minutes
from app.model.sections import Part


class Counts:
    """Counts by part; a part that is the same value as last time is not counted again."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Part, int, int]] = {}

    def words(self, minutes: Minutes) -> int:
        """Words in headings, text and footnotes."""
        headings = sum(len(section.heading.split()) for _, section in tree.walk(minutes.sections))
        return headings + sum(self._of(part)[0] for part in tree.parts(minutes))

    def first_footnote(self, minutes: Minutes, part_id: str) -> int:
        """The number of a part's first footnote, or what it would be: they run through the document."""
        number = 1
        for part in tree.parts(minutes):
            if part.id == part_id:
                break
            number += self._of(part)[1]
        return number

    def _of(self, part: Part) -> tuple[int, int]:
        known = self._known.get(part.id)
        if known is None or known[0] is not part:
            known = (part, *_count(part))
            self._known[part.id] = known
        return known[1], known[2]


def _count(part: Part) -> tuple[int, int]:
    words = footnotes = 0
    for block in walk(part.blocks):
        if isinstance(block, Paragraph):
            words += len(plain(block.content).split())
            notes = [inline for inline in block.content if isinstance(inline, Footnote)]
            footnotes += len(notes)
            words += sum(len(plain(note.content).split()) for note in notes)
    return words, footnotes
