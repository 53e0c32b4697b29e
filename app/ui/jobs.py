"""Long work off the GUI thread: one piece at a time, with its outcome told on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from app.errors import Message, UserError, unexpected

T = TypeVar("T")


class _Job(QObject):
    """One piece of work. Its slots run where it lives, on the GUI thread, whoever emits."""

    succeeded = Signal(object)
    failed = Signal(object)
    over = Signal(object)  # the job itself

    def __init__(
        self, words: str, done: Callable[[Any], None], failed: Callable[[Message], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.can_cancel = self.cancelled = False
        self._tell_done, self._tell_failed = done, failed
        self.succeeded.connect(self._on_success)
        self.failed.connect(self._on_failure)

    @Slot(object)
    def _on_success(self, outcome: Any) -> None:
        self.over.emit(self)
        if not self.cancelled:
            self._tell_done(outcome)

    @Slot(object)
    def _on_failure(self, message: Any) -> None:
        self.over.emit(self)
        if not self.cancelled:
            self._tell_failed(message)


class _Run(QRunnable):
    def __init__(self, work: Callable[[], Any], job: _Job) -> None:
        super().__init__()
        self._work, self._job = work, job

    def run(self) -> None:
        try:
            outcome = self._work()
        except UserError as error:
            self._job.failed.emit(error.message)
        except Exception as error:  # a fault of ours must reach the person as words, not end the thread
            self._job.failed.emit(unexpected(error))
        else:
            self._job.succeeded.emit(outcome)


class Jobs(QObject):
    """Runs work in a thread of its own; `busy` tells what is under way and if it can be cancelled."""

    busy = Signal(str, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # in order: a save that was asked for later is written later
        self._running: list[_Job] = []

    @property
    def cancelled(self) -> bool:
        """Whether the work under way was given up; for its own thread to look at between two steps."""
        return bool(self._running) and self._running[0].cancelled

    @property
    def is_busy(self) -> bool:
        return bool(self._running)

    def run(
        self,
        words: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Message], None],
        *,
        can_cancel: bool = False,
    ) -> None:
        """Do `work` in the thread, then `done` with its result or `failed` with what went wrong."""
        job = _Job(words, done, failed, self)
        job.can_cancel = can_cancel
        job.over.connect(self._finish)
        self._running.append(job)
        self._tell_busy()
        self._pool.start(_Run(work, job))

    def cancel(self) -> None:
        """Give up what can be given up: its outcome is told to nobody, its next step is not taken."""
        for job in self._running:
            job.cancelled = job.can_cancel

    def wait(self) -> None:
        """Let what is under way end; for the program's last moment."""
        self._pool.waitForDone()

    @Slot(object)
    def _finish(self, job: _Job) -> None:
        self._running.remove(job)
        job.deleteLater()
        self._tell_busy()

    def _tell_busy(self) -> None:
        """What was asked for last; no words for nothing."""
        last = self._running[-1] if self._running else None
        self.busy.emit(last.words if last else "", last.can_cancel if last else False)
