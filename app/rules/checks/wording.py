"""The words of parts as the checks read them: paragraph by paragraph, what is masked left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.model.blocks import Block, BulletList, NumberedList, Paragraph, walk
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text

MASKED = "\ufffd"  # stands for every masked character; no pattern of ours takes it for a letter or a digit


def paragraphs(blocks: Iterable[Block]) -> Iterator[str]:
    """The text of every paragraph and of every footnote, in reading order."""
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            yield words(block.content)
            for inline in block.content:
                if isinstance(inline, Footnote):
                    yield words(inline.content)


def words(content: Iterable[Inline]) -> str:
    """The text of a paragraph: breaks as line ends, pictures as their description."""
    return "".join(word(inline) for inline in content)


def word(inline: Inline) -> str:
    """What one piece of a paragraph has to read."""
    match inline:
        case Text():
            return MASKED * len(inline.text) if inline.marks.mask else inline.text
        case LineBreak():
            return "\n"
        case Image():
            return inline.alt
        case Footnote():
            return ""


def is_empty(blocks: Iterable[Block]) -> bool:
    """Whether there is nothing to read: no words, no picture, no footnote."""
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            for inline in block.content:
                if not isinstance(inline, Text | LineBreak) or (
                    isinstance(inline, Text) and inline.text.strip()
                ):
                    return False
    return True


def lines(blocks: Iterable[Block]) -> Iterator[tuple[bool, str]]:
    """Each paragraph and each point of a list as one line, and whether it is a point."""
    for block in blocks:
        match block:
            case Paragraph():
                for line in words(block.content).split("\n"):
                    yield False, line.strip()
            case BulletList() | NumberedList():
                for item in block.items:
                    yield True, " ".join(paragraphs(item.blocks)).strip()
            case _:
                for line in paragraphs([block]):
                    yield False, line.strip()
