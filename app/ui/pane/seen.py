"""What of a pane's text is seen, and where it is drawn: for those who draw over it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

from app.ui.pane.reading import table_at


def seen_blocks(pane: QTextEdit, top: int, bottom: int) -> Iterator[tuple[QTextBlock, QPointF]]:
    """The blocks between two heights of the document, also in cells, and the corner each is drawn from."""
    document = pane.document()
    layout = document.documentLayout()
    hit = layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(hit, 0))
    if table := table_at(block):  # any of its cells may have been hit from beside it
        block = document.findBlock(table.firstPosition())
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > bottom and _nothing_higher_follows(block):
            return
        if rect.bottom() >= top and rect.top() <= bottom:
            yield block, rect.topLeft()
        block = block.next()


def rects(block: QTextBlock, at: QPointF, start: int, end: int) -> Iterator[tuple[QTextLine, QRectF]]:
    """What a stretch of a block covers, line by line; from and to in UTF-16 units of the block."""
    layout = block.layout()
    line = layout.lineForTextPosition(start)
    while line.isValid() and line.textStart() < end:
        first, last = line.textStart(), line.textStart() + line.textLength()
        left, right = _x(line, max(first, start)), _x(line, min(last, end))
        yield line, QRectF(at.x() + min(left, right), at.y() + line.y(), abs(right - left), line.height())
        line = layout.lineAt(line.lineNumber() + 1)


def _nothing_higher_follows(block: QTextBlock) -> bool:
    """Whether no block after this one begins above it, as those of a row's other cells may."""
    table = table_at(block)
    return table is None or table.cellAt(block.position()).column() == 0


def _x(line: QTextLine, position: int) -> float:
    """Where a position of a line is drawn; PySide gives the position back beside it, which its types deny."""
    found: object = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # pyright: ignore
