"""Random parts, made fast; a second reading of a pane's document; keys as people press them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QApplication

from app.model.blocks import (
    Paragraph,
    walk,
)
from app.model.edit.leaves import Leaf, flatten, unflatten, with_guards
from app.model.edit.spans import size
from app.model.inlines import normal
from app.ui.pane.formats import containers
from app.ui.pane.pane import Pane
from app.ui.pane.reading import cell_blocks, content_in, leaves_between, table_at, text_leaf
from tests.parts import all_ids

NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def bare(leaf: Leaf) -> object:
    """A leaf without the ids of blocks."""
    body = leaf.body
    if isinstance(body, Paragraph):
        return leaf.stack.lower(), body.content
    rows = [[[bare(inner) for inner in flatten(cell.blocks)] for cell in row.cells] for row in body.rows]
    return leaf.stack.lower(), body.header, rows


def check_whole(pane: Pane) -> None:
    """The pane's value is what its document says, in normal form, ids unique, every line in its look."""
    document, core = pane.document(), pane._core
    read = leaves_between(document, 0, document.blockCount() - 1)
    assert [(leaf.stack, leaf.item) for leaf in read] == [(line.stack, line.item) for line in core.lines]
    block = document.begin()
    while block.isValid():
        said = sum(map(size, content_in(block)))
        assert said == block.length() - 1, (block.text().encode("unicode-escape"), content_in(block))
        block = block.next()
    for leaf, line in zip(read, core.lines, strict=True):
        assert bare(leaf) == bare(line), (leaf, line)
    value = pane.blocks()
    leaves = [line for line in core.lines if not line.guard]
    assert unflatten(leaves) == value
    if value:
        lines = with_guards(flatten(value))
        assert [line.body for line in lines] == [line.body for line in core.lines]
        assert [line.chain for line in lines] == [line.chain for line in core.lines]
    else:
        assert len(core.lines) == 1
    ids = all_ids(value)
    assert len(set(ids)) == len(ids)
    for block in walk(value):
        if isinstance(block, Paragraph):
            assert normal(block.content) == block.content
    check_looks(document, core.formats)


def check_looks(document: QTextDocument, formats) -> None:
    block = document.begin()
    while block.isValid():
        table = table_at(block)
        stack, item = containers(block.blockFormat())
        wanted = formats.block(stack, item, table is not None).properties()
        assert block.blockFormat().properties() == wanted, block.blockNumber()
        if table is not None and table.firstPosition() == block.position():
            stack, item = containers(table.format())
            header = table.format().headerRowCount() == 1
            wanted = formats.table(stack, item, table.columns(), header).properties()
            found = table.format().properties()
            assert {key: found.get(key) for key in wanted} == wanted
            for row in range(table.rows()):
                for column in range(table.columns()):
                    cell = table.cellAt(row, column)
                    shade = formats.cell(header and row == 0).background()
                    assert cell.format().background() == shade
                    assert all(text_leaf(b) for b in cell_blocks(document, cell))
        block = block.next()


def press(pane: Pane, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO, text: str = "") -> None:
    """One key, as the window system sends it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(pane, QKeyEvent(kind, key, modifiers, text))


def write(pane: Pane, text: str) -> None:
    """Letters, one by one."""
    for letter in text:
        press(pane, Qt.Key.Key_unknown, NO, letter)
