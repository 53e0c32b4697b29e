"""The words of a text as lines, and whom they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table, walk
from app.model.inlines import Footnote, Inline, Text, plain

_BETWEEN_CELLS = " | "


def plain_text(blocks: Iterable[Block]) -> str:
    """All words, footnotes behind their paragraph: a line each paragraph, row and point."""
    return "\n".join(line for block in blocks for line in _lines(block) if line.strip())


def named(blocks: Iterable[Block]) -> Iterator[str]:
    """The ids of the people whom the text names."""
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            for inline in block.content:
                if isinstance(inline, Text) and inline.marks.person:
                    yield inline.marks.person


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _words(block.content)
        case BulletList() | NumberedList():
            for number, item in enumerate(block.items, 1):
                mark = f"{number}. " if isinstance(block, NumberedList) else "– "
                first, *rest = plain_text(item.blocks).split("\n")
                yield mark + first
                yield from rest
        case Quote():
            yield from (line for inner in block.blocks for line in _lines(inner))
        case Table():
            for row in block.rows:
                yield _BETWEEN_CELLS.join(
                    " ".join(plain_text(cell.blocks).split("\n")) for cell in row.cells
                ).strip()


def _words(content: tuple[Inline, ...]) -> str:
    notes = [plain(each.content) for each in content if isinstance(each, Footnote)]
    return " ".join((plain(content).replace("\n", " "), *notes)) if notes else plain(content)
