"""Reads the Word files that Paragraf itself wrote, exactly, by the bookmarks that our writer leaves there.

Comes back: sections with their ids, levels, headings, numbers (frozen) and case numbers; parts with ids,
kinds and labels; every block, footnote and picture; how to appeal, presenters, approval at once; the header's
fields; the lists of appendices and assignments. What a page does not carry is not invented: motions, votes
and remarks as facts, reasons for masks, comments, appendices' bytes, the life and versions of the document,
kinds of items but "unnumbered", parts without text, a last section without any words. Contents, signatures
and the notice's form are set anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.formats.from_word.recognised import Imported
    from app.formats.from_word.source import Source


def is_own(source: Source) -> bool:
    """Whether the file was written by Paragraf, and its bookmarks still say how it is made up."""
    from app.formats.from_word.own.stretches import stretches

    known = {"section", "part", "front", "letterhead", "title", "chapter"}
    return any(stretch.what in known for stretch in stretches(source.blocks)) and _is_marked(source)


def _is_marked(source: Source) -> bool:
    from app.formats.from_word.own.stretches import is_marked

    return is_marked(source.blocks)


def understood(source: Source, *, name: str) -> Imported:
    """The file as minutes. Words that nobody understands stay where they stood, and are told as doubts."""
    from app.formats.from_word.own.reader import Reader

    return Reader(source, name).imported()
