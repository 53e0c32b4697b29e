"""Sets typography as one types, and takes a change back with one Backspace."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QTextCursor

from app.model.edit.spans import Content, at_offset, cut, length, units
from app.model.inlines import PLAIN, Inline, Text
from app.rules.typography import as_typed
from app.ui.pane.pane import Pane


class _Change(NamedTuple):
    """The last change: where it is, and what stood there."""

    pane: Pane
    block: int
    start: int  # in the paragraph, in UTF-16 units; its end is where the caret stands
    old: Content
    position: int
    revision: int


class Typesetter:
    """Remembers the last change, and where in the paragraph a person wants none."""

    def __init__(self) -> None:
        self._last: _Change | None = None
        self._paragraph: tuple[Pane, int] | None = None
        self._spared: set[int] = set()

    def forget(self) -> None:
        """Another document: nothing of the old one is known."""
        self._last, self._paragraph = None, None
        self._spared.clear()

    def typed(self, pane: Pane, text: str, language: str) -> None:
        """This was typed: set what a rule of typography knows better."""
        before = pane.line_before()
        if not before.endswith(text):  # refused
            return
        change = as_typed(before, text, language)
        if change is None:
            return
        block = pane.textCursor().blockNumber()
        start, end = units(before[: change.start]), units(before[: change.end])
        if self._paragraph != (pane, block):
            self._paragraph = pane, block
            self._spared.clear()
        content = pane.content_before()
        touched = cut(content, start, end)
        if start in self._spared or not all(map(_is_free, touched)):
            return
        first = at_offset(content, start)
        new = Text(change.text, first.marks if isinstance(first, Text) else PLAIN)
        pane.exchange(start, length(content), (new, *cut(content, end)))
        cursor = pane.textCursor()
        old, revision = cut(content, start), pane.document().revision()
        self._last = _Change(pane, block, start, old, cursor.position(), revision)

    def take_back(self, pane: Pane) -> bool:
        """Backspace: put back what was typed, if nothing was done since the last change."""
        last, cursor = self._last, pane.textCursor()
        if last is None or last.pane is not pane or not _stands_at(cursor, last):
            return False
        self._last = None
        if pane.document().revision() != last.revision:
            return False
        self._spared.add(last.start)
        pane.exchange(last.start, cursor.positionInBlock(), last.old)
        return True

    def undone(self) -> None:
        """Undo may have taken the last change back: then the same place is left alone too."""
        last = self._last
        if last is None:
            return
        block = last.pane.document().findBlockByNumber(last.block)
        there = block.text().encode("utf-16-le", "surrogatepass")[2 * last.start :]
        old = "".join(inline.text for inline in last.old if isinstance(inline, Text))
        if there.startswith(old.encode("utf-16-le", "surrogatepass")):
            self._spared.add(last.start)


def _stands_at(cursor: QTextCursor, last: _Change) -> bool:
    return cursor.position() == last.position and not cursor.hasSelection()


def _is_free(inline: Inline) -> bool:
    """Whether what stands there is text that leads nowhere and hides nothing."""
    if not isinstance(inline, Text):
        return False
    marks = inline.marks
    return not (marks.link or marks.mask or marks.item or marks.person)
