"""Writes blocks as clean HTML for the clipboard: what Word, a mail program or a browser can take in."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from html import escape

from app.model.blocks import Block, BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Row, Table
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text

_MIME = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}
_PIXELS_PER_MM = 96 / 25.4


def write_fragment(blocks: Iterable[Block], media: Mapping[str, bytes]) -> str:
    """The blocks as HTML, their pictures inside it, their footnotes at its end.

    Masks, comments and references do not go out: they mean nothing elsewhere. A picture whose bytes
    `media` lacks is written as its alternative text.
    """
    writer = _Writer(media)
    body = writer.blocks(blocks)
    return body + writer.notes()


class _Writer:
    def __init__(self, media: Mapping[str, bytes]) -> None:
        self._media = media
        self._notes: list[Footnote] = []

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(map(self._block, blocks))

    def notes(self) -> str:
        """The footnotes met so far, each leading back to its mark."""
        if not self._notes:
            return ""
        lines = (
            f'<p id="note-{note.id}"><sup><a href="#mark-{note.id}">{number}</a></sup> '
            f"{self._inlines(note.content)}</p>\n"
            for number, note in enumerate(self._notes, 1)
        )
        return "<hr>\n" + "".join(lines)

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return f"<p>{self._inlines(block.content) or '<br>'}</p>\n"
            case BulletList():
                return f"<ul>\n{self._items(block.items)}</ul>\n"
            case NumberedList():
                return f"<ol>\n{self._items(block.items)}</ol>\n"
            case Quote():
                return f"<blockquote>\n{self.blocks(block.blocks)}</blockquote>\n"
            case Table():
                return self._table(block)

    def _items(self, items: Iterable[ListItem]) -> str:
        return "".join(f"<li>{self._tight(item.blocks)}</li>\n" for item in items)

    def _tight(self, blocks: tuple[Block, ...]) -> str:
        """Blocks in an item or a cell: a paragraph that stands alone before lists needs no tags."""
        first, rest = blocks[0], blocks[1:]
        lists = all(isinstance(block, BulletList | NumberedList) for block in rest)
        if isinstance(first, Paragraph) and lists:
            return self._inlines(first.content) + self.blocks(rest)
        return self.blocks(blocks)

    def _table(self, table: Table) -> str:
        head, body = (table.rows[:1], table.rows[1:]) if table.header else ((), table.rows)
        written = '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">\n'
        if head:
            written += f"<thead>\n{self._row(head[0], 'th')}</thead>\n"
        rows = "".join(self._row(row, "td") for row in body)
        return f"{written}<tbody>\n{rows}</tbody>\n</table>\n"

    def _row(self, row: Row, tag: str) -> str:
        return f"<tr>{''.join(self._cell(cell, tag) for cell in row.cells)}</tr>\n"

    def _cell(self, cell: Cell, tag: str) -> str:
        scope = ' scope="col"' if tag == "th" else ""
        return f"<{tag}{scope}>{self._tight(cell.blocks)}</{tag}>"

    def _inlines(self, content: Iterable[Inline]) -> str:
        return "".join(map(self._inline, content))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                return _marked(escape(inline.text), inline.marks)
            case LineBreak():
                return "<br>"
            case Footnote():
                self._notes.append(inline)
                mark = f'<a href="#note-{inline.id}" id="mark-{inline.id}">{len(self._notes)}</a>'
                return f"<sup>{mark}</sup>"
            case Image():
                return self._image(inline)

    def _image(self, image: Image) -> str:
        data = self._media.get(image.media)
        mime = _MIME.get(image.media.rpartition(".")[2])
        if data is None or mime is None:
            return escape(image.alt)
        size = ""
        if image.width:
            size = f' width="{max(round(image.width * _PIXELS_PER_MM), 1)}" style="width:{image.width:g}mm"'
        source = f"data:{mime};base64,{base64.b64encode(data).decode()}"
        return f'<img src="{source}" alt="{escape(image.alt)}"{size}>'


def _marked(written: str, marks: Marks) -> str:
    """Text inside the elements of its marks, the link outermost."""
    if marks.script:
        tag = "sup" if marks.script == "super" else "sub"
        written = f"<{tag}>{written}</{tag}>"
    for tag, set_so in (("s", marks.strike), ("u", marks.underline), ("i", marks.italic), ("b", marks.bold)):
        if set_so:
            written = f"<{tag}>{written}</{tag}>"
    if marks.language:
        written = f'<span lang="{escape(marks.language)}">{written}</span>'
    if marks.link:
        written = f'<a href="{escape(marks.link)}">{written}</a>'
    return written
