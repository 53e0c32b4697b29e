"""Short forms as one types: "ks " becomes "Kommunstyrelsen ", and one Backspace gives back what was typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from app.model.edit.spans import Content, at_offset, cut, length, units
from app.model.inlines import PLAIN, Text
from app.profiles.writing import expansion
from app.ui.pane.pane import Pane

ENDS = frozenset(' \u00a0.,;:!?)]}"”’»…')  # behind these a word is at its end; "/" and "-" go on with it
WORD = re.compile(r"(?<![^\s(\[{\"'“”’»–—])\w{1,30}$")
_MOST = 40  # characters that are remembered of what was typed


class _Done(NamedTuple):
    """An expansion that Backspace takes back as long as nothing else happens."""

    pane: Pane
    block: int
    line: str  # before the caret
    start: int
    before: Content


class Expander:
    """One for a window. A word is expanded only where it was typed in one go, so never a second time."""

    def __init__(self, short_forms: Callable[[], Mapping[str, str]]) -> None:
        self._short_forms = short_forms
        self._pane: Pane | None = None
        self._run = ""  # what was typed since the caret last went elsewhere
        self._done: _Done | None = None

    def forget(self) -> None:
        """The caret goes elsewhere, or everything does."""
        self._pane, self._run, self._done = None, "", None

    def settle(self) -> None:
        """Another key was pressed: what was expanded stays."""
        self._done = None

    def typed(self, pane: Pane, text: str) -> None:
        """A text was typed; if it ends a word that is short for something, that takes its place."""
        self._go_on(pane, text)
        if text[-1:] in ENDS:
            self._expand(pane, 1)
            self._run = ""

    def line_ends(self, pane: Pane) -> None:
        """Enter is about to end the line, and with it a word."""
        self._go_on(pane, "\n")
        self._expand(pane, 0)
        self.forget()

    def erased(self) -> None:
        """One character was taken back."""
        self._done = None
        self._run = self._run[:-1]

    def take_back(self, pane: Pane) -> bool:
        """Put back what was typed, if nothing happened since it was expanded; False if there is nothing."""
        done, self._done = self._done, None
        if done is None or done.pane is not pane or pane.textCursor().hasSelection():
            return False
        if pane.textCursor().blockNumber() != done.block or pane.line_before() != done.line:
            return False
        self.forget()
        pane.exchange(done.start, units(done.line), done.before)
        return True

    def _go_on(self, pane: Pane, text: str) -> None:
        self._done = None
        if pane is not self._pane:
            self._pane, self._run = pane, ""
        self._run = (self._run + text)[-_MOST:]

    def _expand(self, pane: Pane, after: int) -> None:
        """Expand the word that ends so many characters before the caret."""
        line = pane.line_before()
        found = WORD.search(line[: len(line) - after])
        if found is None or not self._run[:-1].endswith(found[0]):
            return
        words = expansion(found[0], self._short_forms())
        if not words:
            return
        content = pane.line_content()
        start, end = units(line[: found.start()]), units(line)
        first = at_offset(content, start)
        marks = first.marks if isinstance(first, Text) else PLAIN
        behind = cut(content, start + units(found[0]), end)
        pane.exchange(start, end, (Text(words, marks), *behind))
        line, block = pane.line_before(), pane.textCursor().blockNumber()
        if units(line) == start + units(words) + length(behind):  # else the document did not take it
            self._done = _Done(pane, block, line, start, cut(content, start, end))
