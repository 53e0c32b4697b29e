"""One place for what goes wrong inside the program: what was typed is made safe, and the person told once."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import UserError

if TYPE_CHECKING:
    from app.ui.application import Application
    from app.ui.window import Window

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
        self._waits_in: Window | None = None  # where it is about to be told
        self._happened.connect(self._make_safe, Qt.ConnectionType.QueuedConnection)
        self._before: tuple[Callable[..., object], ...] | None = None

    def install(self) -> None:
        """From now on take them."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.take
        threading.excepthook = lambda told: self.take(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self.take(told.exc_type, told.exc_value, told.exc_traceback)
        qInstallMessageHandler(self.take_qt)

    def remove(self) -> None:
        """Leave them to whoever had them before."""
        if self._before:
            qInstallMessageHandler(None)
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
            self._remember(_named(kind, error), _frames(trace))
            self._happened.emit()

    def take_qt(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        """What Qt says goes where it always goes; before it ends the program, what was typed is made safe."""
        with suppress(Exception):
            if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
                place = (shown(context.file or ""), context.line, context.function or "")
                self._remember(f"Qt {context.category or ''}", (place,))
                for window in list(self._program.windows):
                    window.safety.hurry()
            if sys.stderr is not None:
                sys.stderr.write(qFormatLogMessage(kind, context, words) + "\n")
                sys.stderr.flush()

    def _remember(self, kind: str, frames: tuple[Frame, ...]) -> None:
        key = (kind, frames[-1] if frames else None)
        if key not in self.known and len(self.known) < _MOST:
            self.known[key] = Fault(kind, frames)
        if key in self.known:
            self.known[key].times += 1

    def _make_safe(self) -> None:
        """On the GUI thread, and for every window, also after one that failed."""
        windows = list(self._program.windows)
        flushed = [window.safety.flush() for window in windows]
        waits = any(window is self._waits_in for window in windows)
        if windows and not waits and self._box is None and monotonic() - self._told_at >= _QUIET:
            self._tell(all(flushed), next((each for each in windows if each.isActiveWindow()), windows[0]))

    def _tell(self, are_safe: bool, window: Window) -> None:
        """Say what happened, unless that was just said; one box after the other."""

        def show() -> None:
            from app.ui.fault_box import show_fault

            self._waits_in = None
            over = QApplication.activeModalWidget() or window
            self._box = show_fault(are_safe, lambda: tuple(self.known.values()), over)
            self._box.destroyed.connect(self._closed)  # by an answer, or with what it stands over

        self._waits_in = window
        window.documents.pause.then(show)

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
        found.append((shown(code.co_filename), trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return tuple(found)


def shown(file: str) -> str:
    """A file's name from the program's or library's own folder on: nothing of where that lies."""
    pieces = file.replace("\\", "/").split("/")
    for own in ("app", "site-packages"):
        if own in pieces:
            at = len(pieces) - 1 - pieces[::-1].index(own)
            return "/".join(pieces[at:])
    return pieces[-1]
