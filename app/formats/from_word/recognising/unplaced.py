"""Pictures and footnotes of lines that became facts or headings, which have room for words alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from app.formats.from_word.recognising.lines import paragraphs
from app.formats.from_word.source import SourceBlock
from app.model import tree
from app.model.blocks import Block, Paragraph, walk
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, plain
from app.model.minutes import Minutes


def unplaced(source: Iterable[SourceBlock], minutes: Minutes) -> list[Block]:
    """Those that stand nowhere in the minutes, in order, each a paragraph of its own."""
    placed = Counter(map(_said, _loose(_contents(minutes))))
    found: list[Block] = []
    for inline in _loose(paragraph.content for paragraph in paragraphs(source)):
        if placed[_said(inline)]:
            placed[_said(inline)] -= 1
        elif isinstance(inline, Image):  # which of two that are alike stands somewhere else is not known
            found.append(Paragraph(new_id(), (replace(inline, id=new_id()),)))
        else:
            found.append(Paragraph(new_id(), inline.content))
    return found


def _contents(minutes: Minutes) -> Iterator[tuple[Inline, ...]]:
    for part in tree.parts(minutes):
        for block in walk(part.blocks):
            if isinstance(block, Paragraph):
                yield block.content


def _loose(contents: Iterable[tuple[Inline, ...]]) -> Iterator[Image | Footnote]:
    for content in contents:
        for inline in content:
            if isinstance(inline, Image) or (isinstance(inline, Footnote) and plain(inline.content).strip()):
                yield inline


def _said(inline: Image | Footnote) -> str:
    """What tells one from another: the words of a footnote may have been put in order since."""
    if isinstance(inline, Image):
        return f"{inline.media} {inline.alt}"
    return "".join(plain(inline.content).split())
