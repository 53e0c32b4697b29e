"""Text as it is typed into a pane: paragraphs, lists, quotes and tables, each with its keys."""

from __future__ import annotations

import re
from itertools import groupby

from PySide6.QtWidgets import QApplication

from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table
from app.model.inlines import Inline, Text
from tests.meeting.words import Words, Written
from tests.ui.driving import turn
from tests.ui.meeting.secretary import Secretary

LENGTH = 25  # characters of a paragraph in the short version
_BEGIN = re.compile(r"( *(?:- |\d+\. |> )?)(.*)")
_MARKED = re.compile(r"\*\*.+?\*\*|\*.+?\*|.")


def shortened(item: Words) -> Words:
    """The same item with the beginnings of its paragraphs, and of tables two rows."""
    return item._replace(parts=tuple(each._replace(text=_short(each)) for each in item.parts))


def _short(part: Written) -> str:
    lines: list[str] = []
    for is_table, group in groupby(part.text.split("\n"), lambda line: line.startswith("|")):
        every = list(group)
        lines += every[:3] if is_table else map(_cut, every)
    return "\n".join(lines)


def _cut(line: str) -> str:
    """The beginning of a line; what is bold or italic stays whole."""
    found = _BEGIN.fullmatch(line)
    assert found
    words = ""
    for piece in _MARKED.findall(found[2]):
        if len(words) >= LENGTH:
            break
        words += piece
    return found[1] + words.rstrip()


class Typist:
    """Types blocks where the caret stands."""

    def __init__(self, secretary: Secretary) -> None:
        self._do = secretary

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """These blocks into an empty part."""
        for number, block in enumerate(blocks):
            if number:
                self._next_line(blocks[number - 1])
            self._block(block)

    def _next_line(self, after: Block) -> None:
        """A plain line after a block."""
        if isinstance(after, Table):
            self._do.press("Down")
            assert not self._do.pane.state().in_table, "no key leaves the table"
            return
        self._do.press("Return")
        while self._do.pane.state().list or self._do.pane.state().quote:
            self._do.press("Return")

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph():
                self._line(block.content)
            case BulletList() | NumberedList():
                self._do.press("Ctrl+Shift+8" if isinstance(block, BulletList) else "Ctrl+Shift+7")
                self._items(block)
            case Quote():
                self._do.press("Ctrl+Shift+9")
                self.blocks(block.blocks)
            case Table():
                self._table(block)

    def _items(self, block: BulletList | NumberedList) -> None:
        for number, item in enumerate(block.items):
            if number:
                self._do.press("Return")
            first, *inner = item.blocks
            assert isinstance(first, Paragraph)
            self._line(first.content)
            for each in inner:
                assert isinstance(each, BulletList | NumberedList)
                self._do.press("Return", "Tab")
                if type(each) is not type(block):
                    self._do.press("Ctrl+Shift+8" if isinstance(each, BulletList) else "Ctrl+Shift+7")
                self._items(each)

    def _line(self, content: tuple[Inline, ...]) -> None:
        for inline in content:
            assert isinstance(inline, Text), inline
            keys = [key for key, on in (("Ctrl+B", inline.marks.bold), ("Ctrl+I", inline.marks.italic)) if on]
            self._do.press(*keys).write(inline.text).press(*keys)

    def _table(self, table: Table) -> None:
        do = self._do
        with do.doing("tables"):
            do.asked_for("Ctrl+Alt+T")
            do.reach("rows").number(len(table.rows))
            do.reach("columns").number(len(table.rows[0].cells))
            do.done("Return")
            cells = [cell for row in table.rows for cell in row.cells]
            for number, cell in enumerate(cells):
                if number:
                    do.press("Tab")
                for block in cell.blocks:
                    assert isinstance(block, Paragraph)
                    self._line(block.content)
        turn()
        assert QApplication.activeModalWidget() is None
