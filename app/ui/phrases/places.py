"""Places to fill in, ⟨…⟩: where they are in a pane, how Tab goes through them, what stands behind them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPalette,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)

from app.model.edit.spans import units
from app.profiles.writing import OPEN, PLACE
from app.ui.pane.pane import Pane
from app.ui.pane.seen import rects, seen_blocks

_STRENGTH = 46  # of 255: a ground over letters that takes little from their contrast


class Stretch(NamedTuple):
    """From one position of a document to another."""

    start: int
    end: int


def places_in(block: QTextBlock) -> Iterator[Stretch]:
    """The places to fill in of one line, as positions of the document."""
    text = block.text()
    if OPEN not in text:
        return
    for found in PLACE.finditer(text):
        start = block.position() + units(text[: found.start()])
        yield Stretch(start, start + units(found[0]))


def first_place(document: QTextDocument, start: int, end: int) -> Stretch | None:
    """The first place to fill in between two positions."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        for place in places_in(block):
            if start <= place.start and place.end <= end:
                return place
        block = block.next()
    return None


class Walk:
    """Tab through the places of the phrase inserted last, or of the paragraph that has some."""

    def __init__(self) -> None:
        self._pane: Pane | None = None
        self._start = self._end = QTextCursor()

    def begin(self, pane: Pane, start: int, end: int) -> None:
        """A phrase stands between two positions: select its first place, if it has any."""
        self.forget()
        place = first_place(pane.document(), start, end)
        if place is None:
            return
        self._pane = pane
        self._start, self._end = _at(pane, start), _at(pane, end)
        self._start.setKeepPositionOnInsert(True)
        _select(pane, place)

    def forget(self) -> None:
        """No phrase is being filled in."""
        self._pane, self._start, self._end = None, QTextCursor(), QTextCursor()

    def step(self, pane: Pane, *, back: bool) -> bool:
        """To the next place, or behind the phrase after its last; False where Tab means something else."""
        caret = pane.textCursor()
        filling = self._is_filling(pane, caret)
        if not filling and not any(places_in(caret.block())):
            return False
        within = pane.state().in_table  # there Tab goes on to the next cell
        place = _before(caret, within) if back else _after(caret, within)
        end = self._end.position() if filling else -1
        if place is not None and not (filling and not back and place.start >= end):
            _select(pane, place)
            return True
        if back or not filling:
            return False
        self.forget()
        if caret.position() == end and not caret.hasSelection():
            return False
        pane.setTextCursor(_at(pane, end))
        pane.ensureCursorVisible()
        return True

    def _is_filling(self, pane: Pane, caret: QTextCursor) -> bool:
        if pane is not self._pane or self._end.isNull():
            return False
        if self._start.position() <= caret.selectionStart() and caret.selectionEnd() <= self._end.position():
            return True
        self.forget()
        return False


def _after(caret: QTextCursor, within: bool) -> Stretch | None:
    """The first place that ends behind the caret and is not the selected one."""
    chosen = Stretch(caret.selectionStart(), caret.selectionEnd())
    block = caret.document().findBlock(chosen.start)
    while block.isValid():
        for place in places_in(block):
            if place.end > chosen.end and place != chosen:
                return place
        if within:
            return None
        block = block.next()
    return None


def _before(caret: QTextCursor, within: bool) -> Stretch | None:
    block = caret.document().findBlock(caret.selectionStart())
    while block.isValid():
        for place in reversed(list(places_in(block))):
            if place.end <= caret.selectionStart():
                return place
        if within:
            return None
        block = block.previous()
    return None


def _at(pane: Pane, position: int) -> QTextCursor:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(position)
    return cursor


def _select(pane: Pane, place: Stretch) -> None:
    cursor = _at(pane, place.start)
    cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.ensureCursorVisible()


def paint(pane: Pane, painter: QPainter, top: int, bottom: int) -> None:
    """A soft ground and a line under each place that is seen, but for the selected one."""
    caret = pane.textCursor()
    chosen = Stretch(caret.selectionStart(), caret.selectionEnd())
    ground = QColor(pane.palette().color(QPalette.ColorRole.Highlight))
    line = QPen(pane.palette().color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DotLine)
    ground.setAlpha(_STRENGTH)
    for block, at in seen_blocks(pane, top, bottom):
        for place in places_in(block):
            if place != chosen:
                start = block.position()
                for _, rect in rects(block, at, place.start - start, place.end - start):
                    painter.fillRect(rect, ground)
                    painter.setPen(line)
                    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
