"""Waits with a question that nobody asked for until nobody is typing."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from time import monotonic

from PySide6.QtCore import QObject, QTimer

QUIET = 1.0  # seconds without a change


class Pause(QObject):
    """A box that opens under the fingers takes the next words, and a space presses its button.

    What opens by itself, some time after what it follows from, comes in the next pause of the writing.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = -inf

    def note(self) -> None:
        """Something was written."""
        self._last = monotonic()

    @property
    def is_over(self) -> bool:
        """Whether nobody is typing."""
        return self._last + QUIET <= monotonic()

    def then(self, do: Callable[[], object]) -> None:
        """Do it in the next pause, at once if there is one now."""
        left = self._last + QUIET - monotonic()
        if left <= 0:
            do()
        else:
            QTimer.singleShot(round(left * 1000) + 1, self, lambda: self.then(do))
