"""Blocks as lines of Markdown: paragraphs, lists, quotes, tables."""

from __future__ import annotations

from app.formats.markdown.mend import broken
from app.formats.markdown.scan import EMPTY
from app.formats.markdown.source import SEPARATOR
from app.formats.markdown.write_inlines import InlineWriter, Notes
from app.model.blocks import (
    Block,
    BulletList,
    ListBlock,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Row,
    Table,
)

_MARKERS = {BulletList: ("-", "*"), NumberedList: (".", ")")}


class BlockWriter:
    """Writes blocks; footnotes and pictures are numbered as they come."""

    def __init__(self, notes: Notes) -> None:
        self._text = InlineWriter(notes)
        self._cell_text = InlineWriter(notes, cell=True)

    def blocks(self, blocks: tuple[Block, ...], *, top: bool = False) -> list[str]:
        """The blocks' lines, an empty line between two; at the `top` of a part sentences are kept apart."""
        lines: list[str] = []
        last: Block | None = None
        other = False
        for block in blocks:
            other = isinstance(block, BulletList | NumberedList) and type(block) is type(last) and not other
            if last is not None:
                lines.append("")
            if top and isinstance(last, Paragraph) and isinstance(block, Paragraph) and broken(last, block):
                lines += [SEPARATOR, ""]
            lines += self._block(block, other)
            last = block
        return lines

    def _block(self, block: Block, other: bool) -> list[str]:
        match block:
            case Paragraph():
                return self._text.content(block.content).split("\n") if block.content else [EMPTY]
            case BulletList() | NumberedList():
                return self._list(block, other)
            case Quote():
                return [f"> {line}".rstrip(" ") for line in self.blocks(block.blocks)]
            case Table():
                return self._table(block)

    def _list(self, block: ListBlock, other: bool) -> list[str]:
        sign = _MARKERS[type(block)][other]
        tight = all(map(_tight, block.items))
        lines: list[str] = []
        for number, item in enumerate(block.items, 1):
            if lines and not tight:
                lines.append("")
            marker = f"{number % 1000}{sign} " if isinstance(block, NumberedList) else f"{sign} "
            lines += _indented(marker, self._tight_item(item) if tight else self.blocks(item.blocks))
        return lines

    def _tight_item(self, item: ListItem) -> list[str]:
        lines = self._block(item.blocks[0], False)
        for inner in item.blocks[1:]:
            lines += self._block(inner, False)
        return lines

    def _table(self, table: Table) -> list[str]:
        if not _piped(table):
            return self._tagged(table)
        rows = [self._piped_row(row) for row in table.rows]
        width = len(table.rows[0].cells)
        if not table.header:
            rows.insert(0, "|" + "   |" * width)
        rows.insert(1, "|" + " --- |" * width)
        return rows

    def _piped_row(self, row: Row) -> str:
        texts = [self._cell_text.content(_only(cell.blocks).content, one_line=True) for cell in row.cells]
        return "| " + " | ".join(texts) + " |"

    def _tagged(self, table: Table) -> list[str]:
        lines = ["<table>"]
        for place, row in enumerate(table.rows):
            tag = "th" if table.header and place == 0 else "td"
            lines.append("<tr>")
            for cell in row.cells:
                inside = self.blocks(cell.blocks)
                if len(inside) == 1 and isinstance(cell.blocks[0], Paragraph):
                    lines.append(f"<{tag}>{inside[0]}</{tag}>")
                else:
                    lines += [f"<{tag}>", "", *inside, "", f"</{tag}>"]
            lines.append("</tr>")
        return [*lines, "</table>"]


def _indented(marker: str, lines: list[str]) -> list[str]:
    indent = " " * len(marker)
    return [marker + lines[0], *(indent + line if line else "" for line in lines[1:])]


def _tight(item: ListItem) -> bool:
    """Whether an item is one line of text, perhaps with such lists under it."""
    first, *more = item.blocks
    if not isinstance(first, Paragraph) or not first.content or len(more) > 1:
        return False
    return all(isinstance(b, BulletList | NumberedList) and all(map(_tight, b.items)) for b in more)


def _piped(table: Table) -> bool:
    """Whether the table can be written with pipes: one paragraph a cell, and a header that says something."""
    cells = [cell for row in table.rows for cell in row.cells]
    if not all(len(cell.blocks) == 1 and isinstance(cell.blocks[0], Paragraph) for cell in cells):
        return False
    return not table.header or any(_only(cell.blocks).content for cell in table.rows[0].cells)


def _only(blocks: tuple[Block, ...]) -> Paragraph:
    first = blocks[0]
    assert isinstance(first, Paragraph)
    return first
