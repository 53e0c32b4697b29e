"""The heart of the event loop: how long it did not beat, what was being done, and where the program was."""

from __future__ import annotations

import sys
import threading
import traceback
from time import perf_counter, sleep, thread_time
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT = 1  # milliseconds
_NOTED = 10.0  # milliseconds without a beat that are kept
_LOOKED_AT = 0.025  # seconds without a beat after which somebody looks where the program is
_OURS = 5  # frames at the bottom, which are the same in every stack
_LOOKS = 0.004  # seconds between two looks


class Heart(QObject):
    """Beats every millisecond; `doing` is what the person is at, `stalls` tells what took longer."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.done: list[str] = []  # strokes, for whoever looks why it went wrong
        self.gaps: list[float] = []  # each longest one since `key`
        self.stalls: list[dict[str, Any]] = []
        self._longest = 0.0
        self._at, self._worked = perf_counter(), thread_time()
        self._seen: list[str] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)
        self._alive = True
        self._watch = threading.Thread(target=self._look, args=(threading.get_ident(),), daemon=True)
        self._watch.start()

    def _beat(self) -> None:
        now, worked = perf_counter(), thread_time()
        gap = (now - self._at) * 1000
        self._longest = max(self._longest, gap)
        if gap > _NOTED:
            processor = (worked - self._worked) * 1000
            told = {"ms": gap, "processor": processor, "doing": self.doing, "stacks": self._seen}
            self.stalls.append(told)
            self._seen = []
        self._at, self._worked = now, worked

    def key(self) -> None:
        """A key was pressed and what it asked for has been done."""
        self.gaps.append(self._longest)
        self._longest = 0.0

    def stop(self) -> None:
        self._timer.stop()
        self._alive = False
        self._watch.join()

    def _look(self, main: int) -> None:
        """Where the main thread is while the heart stands still."""
        while self._alive:
            sleep(_LOOKS)
            begun = self._at
            if perf_counter() - begun > _LOOKED_AT and (frame := sys._current_frames().get(main)):
                stack = [
                    f"{each.filename.partition('/app/')[2] or each.filename}:{each.lineno} {each.name}"
                    for each in traceback.extract_stack(frame)
                    if "/tests/" not in each.filename and "importlib" not in each.filename
                ]
                if begun == self._at:
                    self._seen.append("\n".join(stack[_OURS:]))
