"""Waits with a question that nobody asked for until nobody is typing and no other one is open."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import inf
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

QUIET = 1.0  # seconds without a change
_LOOK = 200  # milliseconds between two looks whether the open box was answered


class Pause(QObject):
    """A box that opens under the fingers takes the next words, and a space presses its button.

    What opens by itself, some time after what it follows from, comes in the next pause of the writing: one
    after the other, in the order they were asked for.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = -inf
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work_off)

    def note(self) -> None:
        """Something was written."""
        self._last = monotonic()

    def then(self, do: Callable[[], object]) -> None:
        """Do it in the next pause, at once if there is one now and nothing else waits."""
        self._waiting.append(do)
        if not self._timer.isActive():
            self._work_off()

    def _work_off(self) -> None:
        while self._waiting:
            if left := self._left():
                self._timer.start(left)
                return
            self._waiting.popleft()()

    def _left(self) -> int:
        """Milliseconds until one may come; 0: now."""
        if isinstance(QApplication.activeModalWidget(), QMessageBox):
            return _LOOK
        left = self._last + QUIET - monotonic()
        return round(left * 1000) + 1 if left > 0 else 0
