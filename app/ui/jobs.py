"""Long work off the GUI thread: one piece at a time, with its outcome told on the GUI thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Lock, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import Message, UserError, fault, report

T = TypeVar("T")


class Worker:
    """A thread that does one thing after the other and ends when nothing is left.

    Not a pool of Qt's: when one of those is deleted it waits for its threads and keeps Python from running
    meanwhile, so that a thread about to end and the window wait for each other for ever.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._queue: deque[Callable[[], None]] = deque()
        self._thread: Thread | None = None

    def do(self, work: Callable[[], None]) -> None:
        """Have it done after all that was asked for before; it must not raise."""
        with self._turn:
            self._queue.append(work)
            if self._thread is None:
                self._thread = Thread(target=self._work_off, name="jobs")
                self._thread.start()

    def wait(self) -> None:
        """Let all that was asked for come to its end."""
        while (thread := self._thread) is not None:
            thread.join()

    def _work_off(self) -> None:
        while True:
            with self._turn:
                if not self._queue:
                    self._thread = None
                    return
                work = self._queue.popleft()
            work()


class _Job(QObject):
    """One piece of work. Its slots run where it lives, on the GUI thread, whoever emits.

    It lives until its outcome is there, also when whoever asked for it is gone by then.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    over = Signal(object)  # the job itself

    def __init__(
        self, words: str, done: Callable[[Any], None], failed: Callable[[Message], None], *, can_cancel: bool
    ) -> None:
        super().__init__()
        self.words, self.can_cancel = words, can_cancel
        self.cancelled = False
        self._tell_done, self._tell_failed = done, failed
        self.succeeded.connect(self._on_success)
        self.failed.connect(self._on_failure)
        _alive.add(self)

    def run(self, work: Callable[[], Any]) -> None:
        """Do the work, on the worker's thread."""
        try:
            outcome = work()
        except UserError as error:
            self.failed.emit(error.message)
        except Exception as error:  # a fault of ours must reach the person as words, not end the thread
            self.failed.emit(fault(error))  # first what the work itself has to say
            report(error)
        else:
            self.succeeded.emit(outcome)

    @Slot(object)
    def _on_success(self, outcome: Any) -> None:
        self._end()
        if not self.cancelled:
            self._tell_done(outcome)

    @Slot(object)
    def _on_failure(self, message: Any) -> None:
        self._end()
        if not self.cancelled:
            self._tell_failed(message)

    def _end(self) -> None:
        _alive.discard(self)
        self.over.emit(self)
        self.deleteLater()


_alive: set[_Job] = set()  # whose outcome is not there yet


class Jobs(QObject):
    """Runs work in a thread of its own; `busy` tells what is under way and if it can be cancelled.

    Work goes on when this is deleted meanwhile, and its outcome is told to nobody.
    """

    busy = Signal(str, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker()  # in order: a save that was asked for later is written later
        self._running: list[_Job] = []
        self.destroyed.connect(partial(_give_up, self._running))

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
        job = _Job(words, done, failed, can_cancel=can_cancel)
        job.over.connect(self._finish)
        self._running.append(job)
        self._tell_busy()
        self._worker.do(lambda: job.run(work))

    def cancel(self) -> None:
        """Give up what can be given up: its outcome is told to nobody, its next step is not taken."""
        for job in self._running:
            job.cancelled = job.can_cancel

    def wait(self) -> None:
        """Let what is under way end; for the program's last moment."""
        self._worker.wait()

    @Slot(object)
    def _finish(self, job: _Job) -> None:
        self._running.remove(job)
        self._tell_busy()

    def _tell_busy(self) -> None:
        """What was asked for last; no words for nothing."""
        last = self._running[-1] if self._running else None
        self.busy.emit(last.words if last else "", last.can_cancel if last else False)


def _give_up(running: list[_Job], *_: object) -> None:
    """Nobody is there any more to be told."""
    for job in running:
        job.cancelled = True
