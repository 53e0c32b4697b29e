"""The blocks of a part as HTML: paragraphs, lists, quotes, and tables that fit a narrow screen or scroll."""

from __future__ import annotations

from collections.abc import Iterable

from app.formats.page.inlines import Inlines
from app.formats.page.words import say
from app.formats.table_shape import Shape, shape
from app.model.blocks import (
    Block,
    BulletList,
    Cell,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Row,
    Table,
    walk,
)
from app.model.inlines import Image, Text, plain
from app.profiles import Profile

_ROOM = 9000  # twips; only the shape's kinds of columns are used
_NARROW = 26  # letters that a table may need to fit the narrowest screen
_LONGEST = 16  # letters of a word that is not to be broken in a table
_PADDING = 2  # letters
_SURE = 20  # letters that surely fit the narrowest screen, however broad they are
_SCROLLED = 30  # letters of a word that is not to be broken where a table scrolls


class Blocks:
    """Sets one document's blocks; `place` is what a table's caption says of where it stands."""

    def __init__(self, inlines: Inlines, profile: Profile, tongue: str = "") -> None:
        self._inlines = inlines
        self._tongue = tongue  # the attribute of the profile's words
        self._profile = profile
        self._tables = 0
        self.place = ""

    def set(self, blocks: Iterable[Block]) -> str:
        """The blocks, one a line."""
        return "".join(f"{self._block(block)}\n" for block in blocks)

    def _inside(self, blocks: Iterable[Block]) -> str:
        return "".join(map(self._block, blocks))

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return f"<p>{self._inlines.set(block.content) or '<br>'}</p>"
            case BulletList():
                return f"<ul>{self._items(block.items)}</ul>"
            case NumberedList():
                return f"<ol>{self._items(block.items)}</ol>"
            case Quote():
                return f"<blockquote>{self._inside(block.blocks)}</blockquote>"
            case Table():
                return self._table(block)

    def _items(self, items: Iterable[ListItem]) -> str:
        return "".join(f'<li class="flat">{self._inside(item.blocks)}</li>' for item in items)

    def _table(self, table: Table) -> str:
        self._tables += 1
        number = self._tables
        found = shape(table, _ROOM)
        name = self._profile.web.table.replace("{number}", str(number))
        caption = say(", ".join(filter(None, (name, self.place))))
        needed = _needed(table)
        least = f' style="min-width:{needed}ch"' if needed > _NARROW else ""
        head, body = (table.rows[:1], table.rows[1:]) if table.header else ((), table.rows)
        whole = ' class="whole"' if _unbroken(table, needed) else ""
        written = f'<table{whole}{least}><caption id="tabell-{number}"{self._tongue}>{caption}</caption>'
        if head:
            written += f'<thead class="head">{self._row(head[0], found, header=True)}</thead>'
        if body:
            written += f"<tbody>{''.join(self._row(row, found) for row in body)}</tbody>"
        written += "</table>"
        if not least:
            return written
        # what can scroll must be reachable from the keyboard, and then has a name
        named = f'role="group" aria-labelledby="tabell-{number}"'
        return f'<div class="scroll" {named} tabindex="0">{written}</div>'

    def _row(self, row: Row, found: Shape, *, header: bool = False) -> str:
        cells = (
            self._cell(cell, _kind(amount, mark), header=header)
            for cell, amount, mark in zip(row.cells, found.amounts, found.marks, strict=True)
        )
        return f"<tr>{''.join(cells)}</tr>"

    def _cell(self, cell: Cell, kind: str, *, header: bool) -> str:
        """A cell; one without words in a head names no column."""
        empty = not _words(cell)
        inside = "" if empty and len(cell.blocks) == 1 else self._inside(cell.blocks)
        if header and not empty:
            return f'<th scope="col"{kind}>{inside}</th>'
        return f"<td{kind}>{inside}</td>"


def _kind(amount: bool, mark: bool) -> str:
    if mark:
        return ' class="mark"'
    return ' class="amount"' if amount else ""


def _words(cell: Cell) -> list[str]:
    """The words that can be read in a cell; a picture is one."""
    found: list[str] = []
    for block in walk(cell.blocks):
        if isinstance(block, Paragraph):
            found += plain(i for i in block.content if isinstance(i, Text)).split()
            found += ["x" for inline in block.content if not isinstance(inline, Text) and _counts(inline)]
    return found


def _counts(inline: object) -> bool:
    return isinstance(inline, Image) or type(inline).__name__ == "Footnote"


def _unbroken(table: Table, needed: int) -> bool:
    """Whether no word has to be broken: there is room for all, or the table scrolls."""
    longest = max((len(word) for row in table.rows for cell in row.cells for word in _words(cell)), default=0)
    return longest <= (_SCROLLED if needed > _NARROW else _LONGEST if needed <= _SURE else 0)


def _needed(table: Table) -> int:
    """The letters that a table's columns need beside each other without broken words."""
    columns = zip(*(row.cells for row in table.rows), strict=True)
    return sum(
        min(max((len(word) for cell in column for word in _words(cell)), default=0), _LONGEST) + _PADDING
        for column in columns
    )
