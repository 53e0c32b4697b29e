"""Lines and tables as the blocks of a part: lists real and typed, tables, quotations, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.errors import Message
from app.formats.from_word.recognising.lines import Line, Unit, holds_more, paragraphs, words
from app.formats.from_word.source import SourceCell, SourceParagraph, SourceRow, SourceTable
from app.formats.html.depth import shallow
from app.formats.html.lists import Listed, Loose, Quoted, gather
from app.model.blocks import Block, Cell, Paragraph, Row, Table
from app.model.ids import new_id
from app.model.inlines import Inline, LineBreak, Text, normal

_BULLET = re.compile(r"^[-–—•·▪●○◦*\uf0b7\uf0a7][ \t\u2003\u00a0]+(?=\S)")
_COUNTED = re.compile(r"^\(?(\d{1,2}|[a-zåäö])[.)][ \t\u2003\u00a0]+(?=\S)")
_QUOTED = 10  # mm further in than the text
_WIDEST = 100


class Writer:
    """Makes blocks; `usual` is how far in the document's text stands, in mm."""

    def __init__(self, usual: float) -> None:
        self.messages: list[Message] = []
        self._usual = usual

    def blocks(self, units: Iterable[Unit]) -> tuple[Block, ...]:
        """The units as blocks in normal form, empty paragraphs left out."""
        loose: list[Loose] = []
        counted = 0  # the number that the last typed point had
        for unit in units:
            if isinstance(unit, SourceTable):
                loose.append(self.table(unit)) if unit.rows else None
                counted = 0
                continue
            each, counted = self._paragraph(unit.paragraph, unit.text, counted)
            if each is not None:
                loose.append(each)
        return shallow(tuple(gather(loose)))

    def _paragraph(self, paragraph: SourceParagraph, text: str, counted: int) -> tuple[Loose | None, int]:
        if not text.strip() and not holds_more(paragraph):
            return None, counted
        if paragraph.in_list:
            place = paragraph.in_list
            made = Paragraph(new_id(), trimmed(paragraph.content))
            start = int(found[0]) if (found := re.findall(r"\d+", paragraph.marker)) else 0
            return Listed(place.level + 1, place.is_numbered, (made,), place.number, start), 0
        if bullet := _BULLET.match(text):
            made = Paragraph(new_id(), trimmed(without(paragraph.content, bullet.end())))
            return Listed(1, False, (made,)), 0
        if (number := _COUNTED.match(text)) and (value := _value(number[1])) == counted + 1:
            made = Paragraph(new_id(), trimmed(without(paragraph.content, number.end())))
            return Listed(1, True, (made,), "", value), value
        made = Paragraph(new_id(), trimmed(paragraph.content))
        style = paragraph.style
        if "quote" in style or "citat" in style or paragraph.indent >= self._usual + _QUOTED:
            return Quoted((made,)), 0
        return made, 0

    def table(self, table: SourceTable) -> Table:
        """A table with rows of equally many cells; what it holds of tables stands as paragraphs."""
        rows = [self._cells(row) for row in table.rows]
        width = min(max(map(len, rows)), _WIDEST)
        made = tuple(
            Row(new_id(), tuple(row[:width] + [_cell(()) for _ in range(width - len(row))])) for row in rows
        )
        first = table.rows[0]
        header = first.header or (len(rows) > 1 and _all_bold(first))
        return Table(new_id(), made, header)

    def _cells(self, row: SourceRow) -> list[Cell]:
        out: list[Cell] = []
        for cell in row.cells:
            out.append(_cell(self._in_cell(cell)))
            out += [_cell(()) for _ in range(min(cell.columns, _WIDEST) - 1)]
        return out

    def _in_cell(self, cell: SourceCell) -> tuple[Block, ...]:
        inner: list[Unit] = []
        for block in cell.blocks:
            if isinstance(block, SourceTable):
                self.messages.append(Message("from-word.nested-table"))
                inner += [Line(words(each), each) for each in paragraphs((block,))]
            else:
                inner.append(Line(words(block), block))
        return self.blocks(inner)


def _cell(blocks: tuple[Block, ...]) -> Cell:
    return Cell(new_id(), blocks or (Paragraph(new_id()),))


def _all_bold(row: SourceRow) -> bool:
    filled = [each for cell in row.cells for each in paragraphs(cell.blocks) if words(each)]
    return bool(filled) and all(each.bold for each in filled)


def _value(counted: str) -> int:
    return int(counted) if counted.isdecimal() else ord(counted) - ord("a") + 1


def without(content: Sequence[Inline], count: int) -> tuple[Inline, ...]:
    """The content without its first characters as `lines.words` counts them: runs of blanks are one."""
    out: list[Inline] = []
    blank = True  # leading blanks do not count
    for inline in content:
        if not count or not isinstance(inline, Text):
            if count and isinstance(inline, LineBreak):
                count -= 1
                blank = True
                continue
            out.append(inline)
            continue
        at = 0
        while at < len(inline.text) and count:
            now = inline.text[at] in " \u00a0"
            count -= not (now and blank)
            blank = now
            at += 1
        if inline.text[at:]:
            out.append(Text(inline.text[at:], inline.marks))
    return tuple(out)


def trimmed(content: Sequence[Inline]) -> tuple[Inline, ...]:
    """The content without blanks and breaks at its ends, in normal form."""
    if len(content) == 1 and isinstance(only := content[0], Text):
        said = only.text.strip(" \u00a0\u2003")
        if said == only.text and said.isprintable():
            return normal(content)
    out = list(normal(content))
    while out and isinstance(out[-1], Text | LineBreak):
        last = out[-1]
        stripped = last.text.rstrip(" \u00a0\u2003") if isinstance(last, Text) else ""
        if stripped:
            assert isinstance(last, Text)
            out[-1] = Text(stripped, last.marks)
            break
        out.pop()
    while out and isinstance(out[0], Text | LineBreak):
        first = out[0]
        stripped = first.text.lstrip(" \u00a0\u2003") if isinstance(first, Text) else ""
        if stripped:
            assert isinstance(first, Text)
            out[0] = Text(stripped, first.marks)
            break
        out.pop(0)
    return normal(out)
