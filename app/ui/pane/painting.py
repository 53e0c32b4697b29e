"""What is drawn round the text: list markers and the bars beside quotes, for the visible lines only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QTextBlock
from PySide6.QtWidgets import QTextEdit

from app.model.blocks import Paragraph, Table
from app.model.edit.leaves import Leaf, flatten
from app.model.edit.markers import Marker, markers
from app.ui.pane.core import Core
from app.ui.pane.reading import cell_blocks, table_at

_Beside = tuple[QTextBlock, Leaf, list[Marker]]  # a line, and the markers before it


class Markers:
    """Draws the markers of one pane; keeps what it worked out as long as the lines stay the same."""

    def __init__(self, view: QTextEdit, core: Core) -> None:
        self._view = view
        self._core = core
        self._shape: object = None
        self._found: dict[int, list[Marker]] = {}  # of the lines in containers that were visible so far

    def visible(self, top: float, bottom: float) -> list[_Beside]:
        """What stands beside the lines between two heights of the document."""
        document = self._view.document()
        layout = document.documentLayout()
        start = layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
        mirror = self._core.mirror
        line = mirror.line_of(document.findBlock(max(start, 0)).blockNumber())
        if self._shape is not mirror.shape:
            self._shape, self._found = mirror.shape, {}
        beside: list[_Beside] = []
        while line < len(mirror.lines):
            block = document.findBlockByNumber(mirror.first_block(line))
            if layout.blockBoundingRect(block).top() > bottom:
                break
            leaf = mirror.lines[line]
            if leaf.stack:
                beside.append((block, leaf, self._markers(line)))
            if isinstance(leaf.body, Table):
                beside.extend(self._in_cells(block, leaf.body))
            line += 1
        return beside

    def paint(self, painter: QPainter, beside: list[_Beside]) -> None:
        """Draw it, in the document's coordinates."""
        for block, leaf, found in beside:
            self._paint_line(painter, block, leaf, found)

    def _markers(self, line: int) -> list[Marker]:
        """The markers of one line; worked out for all the lines in containers that it stands among."""
        if line not in self._found:
            lines = self._core.mirror.lines
            first, end = line, line + 1
            while first and (lines[first - 1].stack or lines[first - 1].guard):
                first -= 1
            while end < len(lines) and (lines[end].stack or lines[end].guard):
                end += 1
            real = [index for index in range(first, end) if not lines[index].guard]
            found = markers([lines[index] for index in real])
            self._found.update(zip(real, found, strict=True))
        return self._found[line]

    def _in_cells(self, block: QTextBlock, body: Table) -> Iterator[_Beside]:
        table = table_at(block)
        if table is None:
            return
        for row, each in enumerate(body.rows):
            for column, cell in enumerate(each.cells):
                if not all(isinstance(inner, Paragraph) for inner in cell.blocks):
                    leaves = flatten(cell.blocks)
                    lines = cell_blocks(self._view.document(), table.cellAt(row, column))
                    yield from zip(lines, leaves, markers(leaves), strict=False)

    def _paint_line(self, painter: QPainter, block: QTextBlock, leaf: Leaf, found: Sequence[Marker]) -> None:
        rect, baseline = self._place(block, leaf)
        indent = self._core.formats.indent
        metrics = QFontMetricsF(self._view.font())
        left = rect.left() - indent * len(leaf.stack)
        painter.setPen(self._view.palette().color(QPalette.ColorRole.Text))
        for marker in found:
            right = left + indent * (marker.level + 1) - metrics.horizontalAdvance(" ")
            painter.drawText(QPointF(right - metrics.horizontalAdvance(marker.text), baseline), marker.text)
        for level in _quotes(leaf.stack):
            gap = block.blockFormat().bottomMargin()  # one bar down to the next line
            bar = QRectF(left + indent * level + indent * 0.3, rect.top(), 3, rect.height() + gap)
            painter.fillRect(bar, self._core.formats.quote_bar)

    def _place(self, block: QTextBlock, leaf: Leaf) -> tuple[QRectF, float]:
        """The rectangle of a line's text or table, in the document, and the first baseline."""
        layout = self._view.document().documentLayout()
        metrics = QFontMetricsF(self._view.font())
        if isinstance(leaf.body, Table) and (table := table_at(block)) is not None:
            rect = layout.frameBoundingRect(table)
            return rect, rect.top() + metrics.ascent() * 1.4
        rect = layout.blockBoundingRect(block)
        text = block.layout()
        if text.lineCount() == 0:
            return rect, rect.top() + metrics.ascent()
        first = text.lineAt(0)
        place = QRectF(rect.left() + first.x(), rect.top(), rect.width(), rect.height())
        return place, rect.top() + first.y() + first.ascent()


def _quotes(stack: str) -> Iterator[int]:
    return (level for level, letter in enumerate(stack) if letter in "qQ")
