"""One place for what goes wrong inside the program: what was typed is made safe, and the person told once."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from app.ui.application import Application

_MOST = 20  # different faults that are remembered
_DEEPEST = 60  # frames of one
_QUIET = 30.0  # seconds for which nothing more is told after the box was closed

Frame = tuple[str, int, str]  # file, line, function


class Fault:
    """One kind of fault: what it is and where, with nothing of what anybody wrote."""

    def __init__(self, kind: str, frames: tuple[Frame, ...]) -> None:
        self.kind, self.frames = kind, frames
        self.times = 0


class Faults(QObject):
    """Takes every exception that nobody caught, in whatever thread, and every one from a slot."""

    _happened = Signal()

    def __init__(self, program: Application) -> None:
        super().__init__(program)
        self._program = program
        self.known: dict[tuple[str, Frame | None], Fault] = {}
        self._box: QMessageBox | None = None
        self._told_at = -_QUIET
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before: tuple[Callable[..., object], ...] | None = None

    def install(self) -> None:
        """From now on take them."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.take
        threading.excepthook = lambda told: self.take(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self.take(told.exc_type, told.exc_value, told.exc_traceback)

    def remove(self) -> None:
        """Leave them to whoever had them before."""
        if self._before:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remember one and have it told; in any thread, and never with a fault of its own."""
        if issubclass(kind, SystemExit):
            return
        if sys.flags.dev_mode and self._before:
            self._before[0](kind, error, trace)
        with suppress(Exception):  # there is nobody left to tell
            frames = _frames(trace)
            key = (kind.__name__, frames[-1] if frames else None)
            if key not in self.known and len(self.known) < _MOST:
                self.known[key] = Fault(_named(kind, error), frames)
            if key in self.known:
                self.known[key].times += 1
            self._happened.emit()

    def _tell(self) -> None:
        """On the GUI thread: make safe what was typed, then say so, unless that was just said."""
        windows = list(self._program.windows)
        flushed = [window.safety.flush() for window in windows]  # every one, also after one that failed
        if self._box is not None or not windows or monotonic() - self._told_at < _QUIET:
            return
        from app.ui.fault_box import show_fault

        active = next((each for each in windows if each.isActiveWindow()), windows[0])
        self._box = show_fault(all(flushed), lambda: tuple(self.known.values()), active)
        self._box.finished.connect(self._closed)

    def _closed(self) -> None:
        self._box, self._told_at = None, monotonic()


def _named(kind: type[BaseException], error: BaseException | None) -> str:
    """The kind of exception; what it says may be somebody's words, but a code of ours is not."""
    name = kind.__name__
    return f"{name} {error.message.code}" if isinstance(error, UserError) else name


def _frames(trace: TracebackType | None) -> tuple[Frame, ...]:
    found: list[Frame] = []
    while trace is not None and len(found) < _DEEPEST:
        code = trace.tb_frame.f_code
        found.append((_shown(code.co_filename), trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return tuple(found)


def _shown(file: str) -> str:
    """A file's name from the program's or library's own folder on: nothing of where that lies."""
    pieces = file.replace("\\", "/").split("/")
    for own in ("app", "site-packages"):
        if own in pieces:
            at = len(pieces) - 1 - pieces[::-1].index(own)
            return "/".join(pieces[at:])
    return pieces[-1]
