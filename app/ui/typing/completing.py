"""Keeps a list of choices in step with what is typed behind the sign that opened it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.model.edit.spans import cut_text, units
from app.ui.pane.pane import Pane
from app.ui.typing.matching import Choice
from app.ui.typing.popup import Popup

Find = Callable[[str], Sequence[Choice]]
Chosen = Callable[[Pane, int, int, Choice], None]  # pane, start and end of what was typed for it, the choice


class Completer(QObject):
    """One for a window: a list is open for one pane at a time, or waits for letters that match again."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._popup: Popup | None = None
        self._pane: Pane | None = None
        self._find: Find = lambda _typed: ()
        self._chosen: Chosen = lambda _pane, _start, _end, _choice: None
        self._name, self._sign, self._typed = "", "", ""
        self._start = self._block = 0
        self._blanks = self._narrowing = False

    @property
    def popup(self) -> Popup:
        """The list, made when it is first needed."""
        if self._popup is None:
            self._popup = Popup(self._window)
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether a list is to be seen."""
        return self._popup is not None and self._popup.pane is not None

    def begin(
        self, pane: Pane, find: Find, chosen: Chosen, *, name: str, sign: str = "", word: str = ""
    ) -> None:
        """Offer what `find` gives for what is typed from here on; `chosen` is told what was taken.

        `sign` was typed just before the caret and goes with what is chosen; `word` stands there and is what
        to begin with. Without a sign blanks are part of what is typed.
        """
        self.end()
        cursor = pane.textCursor()
        self._pane, self._find, self._chosen, self._name = pane, find, chosen, name
        self._sign, self._blanks, self._typed = sign, not sign, "\0"
        self._start = cursor.positionInBlock() - units(sign) - units(word)
        self._block = cursor.blockNumber()
        pane.cursorPositionChanged.connect(self.refresh)
        self.refresh()

    def end(self) -> None:
        """Offer nothing more."""
        pane, self._pane = self._pane, None
        if pane is not None:
            with suppress(RuntimeError):  # the pane went with its page
                pane.cursorPositionChanged.disconnect(self.refresh)
        if self.is_open:
            self.popup.leave()

    def key(self, pane: Pane, event: QKeyEvent) -> bool:
        """A key of a pane: True if the list has taken it."""
        return self.is_open and pane is self._pane and self.popup.key(event)

    def refresh(self) -> None:
        """Offer what fits what stands there by now."""
        pane = self._pane
        if pane is None:
            return
        typed = self._stands_there(pane)
        if typed is None or (not self._blanks and any(map(str.isspace, typed))):
            self.end()
        elif typed != self._typed:
            self._typed = typed
            self._show(pane, self._find(typed))

    def _stands_there(self, pane: Pane) -> str | None:
        """What was typed for the list, None if the caret is elsewhere or the sign is gone."""
        cursor = pane.textCursor()
        if cursor.hasSelection() or cursor.blockNumber() != self._block:
            return None
        if cursor.positionInBlock() < self._start:
            return None
        text = cut_text(pane.line_before(), self._start, cursor.positionInBlock())
        return text[len(self._sign) :] if text.startswith(self._sign) else None

    def _show(self, pane: Pane, choices: Sequence[Choice]) -> None:
        self._narrowing = True
        if self.is_open:
            self.popup.narrow(choices)
        else:
            self.popup.offer(pane, choices, self._take, name=self._name, left=self._left)
        self._narrowing = False

    def _left(self) -> None:
        if not self._narrowing:  # else nothing fits just now: the next letter, or its erasing, may
            self.end()

    def _take(self, choice: Choice) -> None:
        pane, start, chosen = self._pane, self._start, self._chosen
        self.end()
        if pane is not None:
            chosen(pane, start, pane.textCursor().positionInBlock(), choice)
