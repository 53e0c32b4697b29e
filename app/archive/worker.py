"""The process that reads the library's folders: with low priority, rests, and bounds for memory and time.

It looks at the start, every few minutes and when told to. Of several programs one reads, the others wait for
it to end; all see what it has read.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import BinaryIO

import msgspec

from app.archive import store
from app.archive.desk import Desk
from app.archive.indexing import ROOM, Manner, Outcome, Progress, update
from app.archive.risk import Risk
from app.archive.speech import Order, Report, ReportState, told
from app.errors import Message, UserError
from app.storage import held, private
from app.storage.faults import cannot_write

_LOCK = f"{store.NAME}-lock"
_EVERY = 300.0  # seconds between two looks
_TIMES = 10  # as long as a look took, where that is longer, e.g. on a slow share
_TURN = 5.0  # seconds between two tries to be the one who reads
_OFTEN = 0.1  # seconds between two reports of progress
_MOST_DOCUMENTS = 3000  # that one process reads
_MOST_MEMORY = 400 << 10  # KiB that one process grows to before a fresh one goes on
_ADDRESSES = 3 << 30  # bytes of memory that it may ask for at all
_IDLE = 0x40  # Windows: the priority of what runs when nothing else does


def run(given: BinaryIO | None = None, out: BinaryIO | None = None) -> int:
    """Do what is ordered until the input ends; the exit code."""
    _be_modest()
    desk = Desk(given or sys.stdin.buffer)

    def stop(_number: int, _frame: FrameType | None) -> None:
        desk.stop()

    with suppress(ValueError):  # not the process's first thread
        signal.signal(signal.SIGTERM, stop)
    _Worker(desk, out or sys.stdout.buffer).run()
    desk.done()
    return 0


class _Worker:
    def __init__(self, desk: Desk, out: BinaryIO) -> None:
        self._desk, self._out = desk, out
        self._last = 0.0
        self._documents = 0
        self._inherited = _memory()  # Linux counts what the process that started this one had taken
        self._now = Report("looking")
        self._pause = _EVERY

    def run(self) -> None:
        while order := self._desk.order():
            if self._in_order(order):
                return

    def _in_order(self, order: Order) -> bool:
        """Read the folders of an order until there is another one; whether the process is to end."""
        folder = Path(order.cache) if order.cache else store.place().parent
        self._desk.risk = Risk(folder)
        self._desk.paused_told = lambda: self._say(msgspec.structs.replace(self._now, state="paused"))
        lock = self._turn(folder)
        if lock is None:
            return self._desk.is_stopped
        try:
            again = False
            while self._desk.wanted():
                if self._look(order, folder, again):
                    self._say(Report("renewing"))
                    return True
                again = self._desk.wait(self._pause)
        finally:
            os.close(lock)
        return self._desk.is_stopped

    def _turn(self, folder: Path) -> int | None:
        """Have the lock of the one who reads; None if it is to do something else before it gets it."""
        is_told = False
        while self._desk.wanted():
            try:
                private.make_private(folder)
                file = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            except OSError as error:
                fault = cannot_write(error, folder / _LOCK)
                self._say(Report("failed", told=told((fault.message,))))
                self._desk.wait(_EVERY)
                continue
            if _has_turn(file):
                return file
            os.close(file)
            if not is_told:
                self._say(Report("elsewhere", told=told((Message("library.elsewhere"),))))
                is_told = True
            self._desk.wait(_TURN)
        return None

    def _look(self, order: Order, folder: Path, again: bool) -> bool:
        """Bring all in step; whether a fresh process is to go on."""
        begun, self._pause = time.monotonic(), _EVERY
        manner = Manner(self._progress, self._goes_on, self._desk.rest, order.room or ROOM, again)
        try:
            outcome = update(order.folders, folder, manner, self._desk.risk)
        except UserError as error:
            self._say(Report("failed", told=told((error.message,))))
            return False
        if self._desk.is_stopped:
            return False
        if self._is_spent:
            return True
        if not outcome.read:
            self._pause = max(_EVERY, _TIMES * (time.monotonic() - begun))
        state: ReportState = "full" if _is_full(outcome) else "resting"
        self._say(Report(state, read=outcome.read, told=told(outcome.messages)))
        return False

    def _goes_on(self) -> bool:
        return self._desk.wanted() and not self._is_spent

    @property
    def _is_spent(self) -> bool:
        return self._documents >= _MOST_DOCUMENTS or _memory() - self._inherited > _MOST_MEMORY

    def _progress(self, progress: Progress) -> None:
        self._now = Report(progress.state, progress.folder, progress.done, progress.total, progress.file)
        self._documents += progress.state == "reading" and bool(progress.file)
        now = time.monotonic()
        if progress.state != "reading" or not progress.done or now - self._last >= _OFTEN:
            self._last = now
            self._say(self._now)

    def _say(self, report: Report) -> None:
        try:
            self._out.write(msgspec.json.encode(report) + b"\n")
            self._out.flush()
        except (OSError, ValueError):  # nobody listens any more
            self._desk.stop()


def _is_full(outcome: Outcome) -> bool:
    return any(message.code == "library.room-reached" for message in outcome.messages)


def _has_turn(file: int) -> bool:
    try:
        return held.take(file)
    except OSError:  # where nothing can be locked, SQLite has one write at a time
        return True


def _be_modest() -> None:
    """Take what others leave, and no more than so much memory."""
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError):
            ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), _IDLE)
        return
    import resource

    with suppress(OSError):
        os.nice(15)
    with suppress(OSError, ValueError):
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, hard))


def _memory() -> int:
    """The most KiB that this process has taken; 0 where that is not known."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most >> 10 if sys.platform == "darwin" else most
