"""The end that comes from outside: a signal, or the person logging off. Nothing is asked, nothing is lost."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication, QSessionManager

if TYPE_CHECKING:
    from app.ui.application import Application

_GRACE = 30_000  # milliseconds in which windows close without a question after the session began to end


class Stopping(QObject):
    """Has the program end by itself when it is told to, with its journals written."""

    def __init__(self, program: Application) -> None:
        super().__init__(program)
        self._program = program
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._commit)
        if sys.platform != "win32":  # there, log-off is all that comes
            self._listen()

    def _listen(self) -> None:
        """Python's own handlers wait for Python code; a byte in a pipe wakes the event loop at once."""
        self._read, write = os.pipe()
        for end in (self._read, write):
            os.set_blocking(end, False)
        self._before = signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(each, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._told)

    def _told(self) -> None:
        ends = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
        with suppress(BlockingIOError):
            if not ends.isdisjoint(os.read(self._read, 64)):
                self._program.end()

    def _commit(self, _manager: QSessionManager) -> None:
        """The session is ending. It may yet be called off, so that nothing closes by this itself."""
        for window in list(self._program.windows):
            window.safety.flush()
            window.ending = True
        QTimer.singleShot(_GRACE, self, self._go_on)

    def _go_on(self) -> None:
        """It was called off."""
        for window in list(self._program.windows):
            window.ending = False
