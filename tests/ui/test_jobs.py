"""Work in a thread of its own: its outcome comes back to the GUI thread, in order."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog

from app.errors import Message, UserError
from app.ui.jobs import Jobs
from tests.ui.driving import turn, until


class Told:
    """What became of the work, and where that was told."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[Message] = []
        self.threads: set[int] = set()

    def on_done(self, outcome: object) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(outcome)

    def on_failed(self, message: Message) -> None:
        self.threads.add(threading.get_ident())
        self.failed.append(message)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    owner = QObject()
    made = Jobs(owner)
    yield made
    made.wait()
    turn()
    owner.deleteLater()


def test_work_runs_elsewhere_and_is_told_here(jobs: Jobs) -> None:
    told = Told()
    jobs.run("Arbetar", threading.get_ident, told.on_done, told.on_failed)
    until(lambda: not jobs.is_busy)
    assert told.done[0] != threading.get_ident()
    assert told.threads == {threading.get_ident()}


def test_work_is_done_in_order_one_at_a_time(jobs: Jobs) -> None:
    told, at_once, most = Told(), [0], [0]

    def work(number: int) -> int:
        at_once[0] += 1
        most[0] = max(most[0], at_once[0])
        time.sleep(0.01 if number % 2 else 0.001)
        at_once[0] -= 1
        return number

    for number in range(6):
        jobs.run("Arbetar", lambda number=number: work(number), told.on_done, told.on_failed)
    until(lambda: not jobs.is_busy)
    assert told.done == list(range(6))
    assert most == [1]


def test_what_is_under_way_is_said_until_it_is_over(jobs: Jobs) -> None:
    said: list[tuple[str, bool]] = []
    jobs.busy.connect(lambda words, can_cancel: said.append((words, can_cancel)))
    told = Told()
    jobs.run("Läser", lambda: None, told.on_done, told.on_failed, can_cancel=True)
    jobs.run("Sparar", lambda: None, told.on_done, told.on_failed)
    until(lambda: not jobs.is_busy)
    assert said == [("Läser", True), ("Sparar", False), ("Sparar", False), ("", False)]


def test_bad_input_is_told_as_it_is_and_a_fault_of_ours_as_one(
    jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, caught = Told(), list[type[BaseException]]()
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: caught.append(kind))

    def bad() -> None:
        raise UserError("file.missing", file="a")

    def broken() -> None:
        raise KeyError("oj")

    jobs.run("a", bad, told.on_done, told.on_failed)
    jobs.run("b", broken, told.on_done, told.on_failed)
    until(lambda: not jobs.is_busy)
    assert told.failed == [
        Message("file.missing", {"file": "a"}),
        Message("file.unexpected", {"reason": "KeyError"}),
    ]
    assert caught == [KeyError]
    assert not jobs.is_busy
    assert told.threads == {threading.get_ident()}


def test_cancelled_work_is_told_to_nobody_and_can_see_that_it_was(jobs: Jobs) -> None:
    told, go, seen = Told(), threading.Event(), list[bool]()

    def work() -> None:
        go.wait(5)
        seen.append(jobs.cancelled)

    jobs.run("Läser", work, told.on_done, told.on_failed, can_cancel=True)
    jobs.run("Sparar", lambda: "sparat", told.on_done, told.on_failed)
    jobs.cancel()
    go.set()
    until(lambda: not jobs.is_busy)
    assert seen == [True]
    assert told.done == ["sparat"]
    assert told.failed == []


def test_whoever_asked_may_be_gone_before_the_work_is_done(qapp: QApplication) -> None:
    told, go, ended = Told(), threading.Event(), threading.Event()

    def work() -> None:
        go.wait(5)
        ended.set()

    owner = QObject()
    Jobs(owner).run("Arbetar", work, told.on_done, told.on_failed)
    owner.deleteLater()
    turn()
    go.set()
    until(ended.is_set)
    turn()
    assert not told.done
    assert not told.failed


def test_deleting_whoever_asked_waits_for_no_thread(qapp: QApplication) -> None:
    """Qt's pool did, with Python held: the thread and the window waited for each other."""

    class Asking(QDialog):
        """As a dialog that is answered as soon as its work is done."""

        def __init__(self) -> None:
            super().__init__()
            self.jobs = Jobs(self)
            self.jobs.run("", lambda: None, lambda _: self.accept(), lambda _: None)
            self.finished.connect(self.deleteLater)

    for _ in range(100):
        dialog = Asking()
        gone: list[int] = []
        dialog.destroyed.connect(lambda *_, gone=gone: gone.append(1))
        dialog.open()
        until(lambda gone=gone: gone)


def test_that_work_met_a_fault_of_ours_is_told_before_the_fault_itself(
    jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    taken = Recorder(order)
    monkeypatch.setattr(sys, "excepthook", lambda *_: taken.happened.emit())

    def broken() -> None:
        raise KeyError

    jobs.run("Arbetar", broken, lambda _: None, lambda _: order.append("failed"))
    until(lambda: len(order) == 2)
    assert order == ["failed", "fault"]


class Recorder(QObject):
    """Notes on the GUI thread that a fault was taken in another."""

    happened = Signal()

    def __init__(self, order: list[str]) -> None:
        super().__init__()
        self._order = order
        self.happened.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def _note(self) -> None:
        self._order.append("fault")
