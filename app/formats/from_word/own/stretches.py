"""Cuts one of our own Word files into its stretches, by the bookmarks that each begins with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from app.formats.from_word.source import SourceBlock, SourceParagraph
from app.formats.word_marks import SECTION, HeadMark, PartMark, is_ours, read_form, read_head, read_part
from app.model.inlines import plain


class Stretch(msgspec.Struct):
    """What stands from one bookmark to the next: a section's heading, a part, or what the program set.

    `what` is "section", "part", or the word of `form_mark`. `section` is the id of a section that begins.
    """

    what: str
    blocks: list[SourceBlock] = []
    section: str = ""
    head: HeadMark | None = None
    part: PartMark | None = None


def first_paragraph(block: SourceBlock) -> SourceParagraph | None:
    """The paragraph that a block begins with, in a table's first cell if need be."""
    while not isinstance(block, SourceParagraph):
        inside = next((cell.blocks for row in block.rows for cell in row.cells if cell.blocks), ())
        if not inside:
            return None
        block = inside[0]
    return block


def bookmarks(blocks: Iterable[SourceBlock]) -> Iterator[str]:
    """Those with which the blocks begin."""
    for block in blocks:
        first = first_paragraph(block)
        yield from first.bookmarks if first else ()


def is_marked(blocks: Iterable[SourceBlock]) -> bool:
    """Whether the blocks are cut by bookmarks of ours."""
    return any(is_ours(name) for name in bookmarks(blocks))


def stretches(blocks: Iterable[SourceBlock]) -> Iterator[Stretch]:
    """The stretches in their order; what stands before the first is a template's own and left out."""
    now: Stretch | None = None
    seen: set[str] = set()
    for block in blocks:
        first = first_paragraph(block)
        for name in first.bookmarks if first else ():
            if name in seen:  # LibreOffice begins a long one again in its last paragraph
                continue
            seen.add(name)
            begins = _begun(name)
            if begins is not None:
                if now is not None:
                    yield now
                now = begins
            elif now is not None and now.what == "section" and (head := read_head(name)):
                now.head = head
        if now is not None:
            now.blocks.append(block)
    if now is not None:
        yield now


def parted(found: Iterable[Stretch]) -> Iterator[Stretch]:
    """The stretches; what a person wrote below what the program set is a stretch of its own, "text"."""
    for stretch in found:
        end = _end(stretch)
        rest = stretch.blocks[end:]
        del stretch.blocks[end:]
        yield stretch
        if any(not isinstance(each, SourceParagraph) or each.content for each in rest):
            yield Stretch("text", rest)


def _end(stretch: Stretch) -> int:
    """How many blocks the program set itself."""
    blocks, what = stretch.blocks, stretch.what
    if what in ("title", "low", "chapter"):
        return 1
    if what in _WITH_TABLE:
        tables = (at for at, each in enumerate(blocks) if not isinstance(each, SourceParagraph))
        return next(tables, len(blocks) - 1) + 1
    own = {"contents": _is_entry, "letterhead": _is_fact, "attached": _is_point}.get(what)
    if own is None:
        return len(blocks)
    last = max(
        (at for at, each in enumerate(blocks) if isinstance(each, SourceParagraph) and own(each)), default=-1
    )
    return last + 1 if last >= 0 else len(blocks)


_WITH_TABLE = ("front", "signatures", "notice", "certification", "appendices", "assignments")


def _is_entry(line: SourceParagraph) -> bool:
    return line.tabs and plain(line.content)[-1:].isdecimal()


def _is_fact(line: SourceParagraph) -> bool:
    return line.tabs


def _is_point(line: SourceParagraph) -> bool:
    return line.in_list is not None


def _begun(name: str) -> Stretch | None:
    if name.startswith(SECTION):
        return Stretch("section", section=name.removeprefix(SECTION))
    if part := read_part(name):
        return Stretch("part", part=part)
    form = read_form(name)
    return Stretch(form) if form else None
