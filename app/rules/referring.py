"""Whether a text refers to an item anywhere: asked of a whole document at a time, and most texts do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.model.blocks import Block, Paragraph, walk
from app.model.inlines import Footnote, Inline, Text


def refers(blocks: Iterable[Block]) -> bool:
    """Whether there is a reference in some blocks."""
    for block in blocks:
        if type(block) is Paragraph:
            if refers_in(block.content):
                return True
        elif any(refers_in(each.content) for each in walk((block,)) if isinstance(each, Paragraph)):
            return True
    return False


def refers_in(content: Sequence[Inline]) -> bool:
    """Whether there is one in a paragraph's content."""
    for inline in content:
        if type(inline) is Text:
            if inline.marks.item:
                return True
        elif isinstance(inline, Footnote) and refers_in(inline.content):
            return True
    return False
