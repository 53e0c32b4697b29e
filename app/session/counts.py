"""How many words and footnotes a document has, counted again only where it changed."""

from __future__ import annotations

from collections.abc import Callable

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, plain
from app.model.minutes import Minutes
from app.model.sections import Part, Section


class Counts:
    """Counts by part; a part that is the same value as last time is not counted again."""

    def __init__(self) -> None:
        self._words: dict[str, tuple[Part, int]] = {}
        self._notes: dict[str, tuple[Part, int]] = {}

    def words(self, minutes: Minutes) -> int:
        """Words in headings, text and footnotes."""
        headings = sum(len(section.heading.split()) for _, section in tree.walk(minutes.sections))
        return headings + sum(_known(self._words, part, _words_in) for part in tree.parts(minutes))

    def words_of(self, section: Section) -> int:
        """Words of a section and all under it."""
        return sum(
            len(each.heading.split()) + sum(_known(self._words, part, _words_in) for part in each.parts)
            for _, each in tree.walk((section,))
        )

    def first_footnote(self, minutes: Minutes, part_id: str) -> int:
        """The number of a part's first footnote, or what it would be: they run through the document."""
        number = 1
        for part in tree.parts(minutes):
            if part.id == part_id:
                break
            number += _known(self._notes, part, _notes_in)
        return number


def _known(counts: dict[str, tuple[Part, int]], part: Part, count: Callable[[Part], int]) -> int:
    """The count kept for a part, or a new one if the part has changed since."""
    kept = counts.get(part.id)
    if kept is None or kept[0] is not part:
        kept = counts[part.id] = (part, count(part))
    return kept[1]


def _words_in(part: Part) -> int:
    paragraphs = [block for block in walk(part.blocks) if isinstance(block, Paragraph)]
    texts = [plain(each.content) for each in paragraphs]
    texts += [
        plain(inline.content)
        for each in paragraphs
        for inline in each.content
        if isinstance(inline, Footnote)
    ]
    return sum(len(text.split()) for text in texts)


def _notes_in(part: Part) -> int:
    return sum(
        isinstance(inline, Footnote)
        for block in walk(part.blocks)
        if isinstance(block, Paragraph)
        for inline in block.content
    )
