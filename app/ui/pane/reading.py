"""What a text document holds, as leaves."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable, QTextTableCell

from app.model.blocks import Cell, Paragraph, Row, Table
from app.model.edit.leaves import Leaf, unflatten
from app.model.edit.spans import Content
from app.model.ids import new_id
from app.model.inlines import Inline, LineBreak, Text, clean, normal
from app.ui.pane.formats import BREAK, HEADER, INLINE, MARKS, OBJECT, containers, marks_in, object_in


def content_in(block: QTextBlock) -> Content:
    """The content of one line of text."""
    out: list[Inline] = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        text = fragment.text()
        look = fragment.charFormat()
        if OBJECT in text:
            value = object_in(look.stringProperty(INLINE))
            out.extend([value] * text.count(OBJECT) if value else ())
            text = text.replace(OBJECT, "")
        marks = marks_in(look.stringProperty(MARKS))
        for number, line in enumerate(text.split(BREAK)):
            if number:
                out.append(LineBreak())
            if line:
                out.append(Text(clean(line), marks))
        at += 1
    return normal(out)


def text_leaf(block: QTextBlock) -> Leaf:
    """One line of text as a leaf; it has no id yet."""
    stack, item = containers(block.blockFormat())
    return Leaf(stack, item, Paragraph("", content_in(block)))


def table_at(block: QTextBlock) -> QTextTable | None:
    """The table that a line stands in."""
    return QTextCursor(block).currentTable()


def cell_blocks(document: QTextDocument, cell: QTextTableCell) -> Iterator[QTextBlock]:
    """The lines of one cell."""
    block = document.findBlock(cell.firstPosition())
    last = cell.lastPosition()
    while block.isValid() and block.position() <= last:
        yield block
        block = block.next()


def cell_leaves(document: QTextDocument, cell: QTextTableCell) -> list[Leaf]:
    """The leaves of one cell, without ids."""
    return [text_leaf(block) for block in cell_blocks(document, cell)]


def table_leaf(document: QTextDocument, table: QTextTable) -> Leaf:
    """A whole table as a leaf, everything in it with fresh ids."""
    look = table.format()
    stack, item = containers(look)
    rows = tuple(
        Row(
            new_id(),
            tuple(_cell(document, table.cellAt(row, column)) for column in range(table.columns())),
        )
        for row in range(table.rows())
    )
    return Leaf(stack, item, Table(new_id(), rows, look.hasProperty(HEADER)))


def _cell(document: QTextDocument, cell: QTextTableCell) -> Cell:
    leaves = [named(leaf) for leaf in cell_leaves(document, cell)]
    return Cell(new_id(), unflatten(leaves))


def named(leaf: Leaf) -> Leaf:
    """The leaf with a fresh id if it has none."""
    if leaf.body.id or isinstance(leaf.body, Table):
        return leaf
    return leaf._replace(body=Paragraph(new_id(), leaf.body.content))


def leaves_between(document: QTextDocument, first: int, last: int) -> list[Leaf]:
    """The leaves from one block number to another, both included; tables whole."""
    out: list[Leaf] = []
    block = document.findBlockByNumber(first)
    while block.isValid() and block.blockNumber() <= last:
        table = table_at(block)
        if table is None:
            out.append(text_leaf(block))
            block = block.next()
        else:
            out.append(table_leaf(document, table))
            block = document.findBlock(table.lastPosition() + 1)
    return out
