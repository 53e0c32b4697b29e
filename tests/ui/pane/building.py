"""Parts written and read as a few short lines, so that a test shows what it is about.

A line of a list begins with its containers (u bulleted, o numbered, q quote) and a star if a marker
stands before it: "u* milk", "uo* one", "u more of the item". Anything else is a plain paragraph. A table
is its rows, cells parted by bars: "a|b / c|d".
"""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.model.blocks import Block, Cell, Paragraph, Row, Table
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.leaves import Leaf, begins, flatten, unflatten
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text
from app.ui.pane.edits import PaneEdit
from app.ui.pane.pane import Pane

_LINE = re.compile(r"^([uoq]+)(\*?) ?(.*)$")


def part(*lines: str) -> tuple[Block, ...]:
    return unflatten([_leaf(line) for line in lines])


def _leaf(line: str) -> Leaf:
    if " / " in line or "|" in line:
        rows = tuple(
            Row(new_id(), tuple(Cell(new_id(), (_paragraph(text),)) for text in row.split("|")))
            for row in line.split(" / ")
        )
        return Leaf("", -1, Table(new_id(), rows))
    found = _LINE.match(line)
    if not found or (found[3] and line[len(found[1]) + len(found[2])] != " "):
        return Leaf("", -1, _paragraph(line))
    return Leaf(found[1], len(found[1]) - 1 if found[2] else -1, _paragraph(found[3]))


def _paragraph(text: str) -> Paragraph:
    return Paragraph(new_id(), (Text(text),) if text else ())


def lines(blocks: tuple[Block, ...]) -> list[str]:
    leaves = flatten(blocks)
    return [_line(leaves, index) for index in range(len(leaves))]


def _line(leaves: list[Leaf], index: int) -> str:
    leaf = leaves[index]
    body = leaf.body
    if isinstance(body, Table):
        rows = ("|".join("\n".join(lines(cell.blocks)) for cell in row.cells) for row in body.rows)
        return " / ".join(rows)
    text = "".join(map(_sign, body.content))
    if not leaf.stack:
        return text
    star = "*" if len(leaf.stack) - 1 in begins(leaves, index) else ""
    return f"{leaf.stack.lower()}{star} {text}".rstrip()


def _sign(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text
        case LineBreak():
            return "↵"
        case Footnote():
            return "†"
        case Image():
            return "▣"


class Writer:
    """Somebody at a pane: sets it up, puts the caret, and reads what came of it."""

    def __init__(self, pane: Pane, *written: str) -> None:
        self.pane = pane
        self.edits: list[PaneEdit] = []
        pane.edited.connect(self.edits.append)
        pane.set_blocks(part(*written), {})

    @property
    def lines(self) -> list[str]:
        return lines(self.pane.blocks())

    def at(self, line: int, offset: int = 0) -> None:
        self.pane.set_caret(caret_at(Spot(line, offset=offset)))

    def in_cell(self, line: int, row: int, column: int, offset: int = 0, inner: int = 0) -> None:
        self.pane.set_caret(caret_at(Spot(line, row, column, inner, offset)))

    def select(self, anchor: Spot, head: Spot) -> None:
        self.pane.set_caret(Caret(anchor, head))

    def select_text(self, line: int, start: int, end: int) -> None:
        self.select(Spot(line, offset=start), Spot(line, offset=end))

    @property
    def spot(self) -> Spot:
        return self.pane.caret().head

    @property
    def last(self) -> PaneEdit:
        return self.edits[-1]

    def marks(self, line: int = 0) -> list[tuple[str, Marks]]:
        body = flatten(self.pane.blocks())[line].body
        assert isinstance(body, Paragraph)
        return [(i.text, i.marks) for i in body.content if isinstance(i, Text)]


def click(pane: Pane, point: QPoint) -> None:
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
