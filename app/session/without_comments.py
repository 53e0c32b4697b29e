"""A document without its comments, e.g. those that came along from Word."""

from __future__ import annotations

from msgspec.structs import replace

from app.model import tree
from app.model.blocks import Paragraph, map_paragraphs
from app.model.inlines import Footnote, Inline, NoteInline, Text, normal
from app.model.minutes import Minutes
from app.model.sections import Part


def without_comments(minutes: Minutes) -> Minutes:
    """The same words, tied to no comments."""
    changed = replace(minutes, comments=(), opening=_bare(minutes.opening))
    for part in tree.parts(minutes):
        bare = _bare(part)
        if bare != part and part.id != minutes.opening.id:
            changed = tree.change_part(changed, part.id, lambda _, bare=bare: bare)
    return changed


def _bare(part: Part) -> Part:
    def paragraph(block: Paragraph) -> Paragraph:
        return replace(block, content=normal(map(_untied, block.content)))

    return replace(part, blocks=map_paragraphs(part.blocks, paragraph))


def _untied(inline: Inline) -> Inline:
    match inline:
        case Text() if inline.marks.comments:
            return replace(inline, marks=replace(inline.marks, comments=()))
        case Footnote():
            content = tuple(
                each for each in normal(map(_untied, inline.content)) if isinstance(each, NoteInline)
            )
            return replace(inline, content=content)
        case _:
            return inline
