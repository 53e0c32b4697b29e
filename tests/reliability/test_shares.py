"""Disks and shares that hang, go away and come back, in the real window: writing goes on, saves follow."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from app.model.minutes import Package, new_minutes
from app.session import journaling
from app.storage import journal, journals, project
from app.ui import retrying
from app.ui.application import Application
from app.ui.window import Window
from tests.reliability.typist import count_of, key
from tests.ui.driving import turn, until

LONG = bool(os.environ.get("PARAGRAF_LONG"))
FAULTS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT)


@pytest.fixture
def window(program: Application, tmp_path: Path) -> Window:
    """A window that shows a document with a file on the share."""
    share = tmp_path / "share"
    share.mkdir()
    path = share / "a.paragraf"
    project.write(path, Package(new_minutes()))
    program.open_first([path], project.read(path))
    return program.windows[0]


@pytest.fixture
def path(window: Window) -> Path:
    assert window.documents.session.path
    return window.documents.session.path


class Disk(QObject):
    """Calls of every thread but the journal's: held up, or refused."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.well, self.fault = threading.Event(), 0
        self.reached = threading.Event()
        self.well.set()
        for name in ("open", "write", "fsync", "replace"):
            monkeypatch.setattr(os, name, self._like(getattr(os, name)))

    def _like(self, real):  # a call that waits until the disk is well, or fails
        def call(*given: object, **named: object) -> object:
            if threading.current_thread() is not threading.main_thread() and (
                threading.current_thread().name not in ("journal", "claim")
            ):
                if not self.well.is_set():
                    self.reached.set()
                self.well.wait(20)
                if self.fault:
                    raise OSError(self.fault, os.strerror(self.fault))
            return real(*given, **named)

        return call


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made = Disk(monkeypatch)
    yield made
    made.fault = 0
    made.well.set()


def boxes() -> list[QMessageBox]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [each for each in found if each.isVisible()]


def close_box() -> str:
    until(boxes)
    (box,) = boxes()
    said = box.objectName()
    box.reject()
    turn()
    return said


def kept() -> int:
    (left,) = journals.folder().glob("*.journal")
    return count_of(journal.read(left).package.minutes)


def test_a_share_that_hangs_keeps_no_key_and_no_journal_waiting(
    window: Window, path: Path, disk: Disk
) -> None:
    session = window.documents.session
    key(session)
    assert window.safety.flush()
    disk.well.clear()
    window.actions_.save.trigger()
    until(disk.reached.is_set)
    for _ in range(5):
        key(session)
        turn()

    assert window.status.doing.isVisible()
    assert window.status.doing.text()
    assert window.safety.flush()
    assert kept() == 6
    window.actions_.save.trigger()  # waits its turn
    key(session)
    disk.well.set()
    until(lambda: not window.documents.jobs.is_busy)
    turn()
    assert not boxes()
    assert count_of(project.read(path).package.minutes) == 6
    assert session.dirty
    assert not window.status.doing.isVisible()


@pytest.mark.parametrize("fault", FAULTS if LONG else FAULTS[:1])
def test_a_save_that_failed_is_made_when_the_disk_is_well_again(
    window: Window, path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    monkeypatch.setattr(retrying, "EVERY", 30)
    session = window.documents.session
    key(session)
    disk.fault = fault
    window.actions_.save.trigger()
    key(session)  # before any other try, so that each of them is to write it
    assert close_box() == "failed_save"
    until(lambda: window.documents.retrying.is_waiting)
    for _ in range(30):
        turn()
        QApplication.processEvents()
    assert not boxes()  # nobody asked for those
    assert session.dirty
    disk.fault = 0
    until(lambda: not session.dirty)
    assert count_of(project.read(path).package.minutes) == 2
    assert not window.documents.retrying.is_waiting


def test_a_disk_that_is_unplugged_and_comes_back_gets_what_was_written_meanwhile(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrying, "EVERY", 30)
    session = window.documents.session
    key(session)
    path.parent.rename(path.parent.with_name("unplugged"))
    window.actions_.save.trigger()
    key(session)  # before any other try, so that each of them is to write it
    assert close_box() == "failed_save"
    assert window.safety.flush()
    assert kept() == 2
    path.parent.with_name("unplugged").rename(path.parent)
    until(lambda: not session.dirty)
    assert count_of(project.read(path).package.minutes) == 2


def test_what_somebody_else_wrote_while_the_disk_was_away_is_not_replaced_by_itself(
    window: Window, path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retrying, "EVERY", 30)
    session = window.documents.session
    key(session)
    disk.fault = errno.EIO
    window.actions_.save.trigger()
    assert close_box() == "failed_save"
    theirs = Package(new_minutes())
    project.write(path, theirs)
    disk.fault = 0
    until(lambda: not window.documents.retrying.is_waiting)
    turn()
    assert not boxes()
    assert session.dirty
    assert project.read(path).package.minutes == theirs.minutes


@pytest.mark.parametrize("fault", FAULTS)
def test_a_journal_that_cannot_be_written_is_told_and_goes_on_by_itself(
    window: Window, monkeypatch: pytest.MonkeyPatch, fault: int
) -> None:
    monkeypatch.setattr(journaling, "_RETRY", 0.02)
    session, real, ill = window.documents.session, os.write, [True]

    def write(file: int, data: bytes) -> int:
        if ill[0] and threading.current_thread().name == "journal":
            raise OSError(fault, os.strerror(fault))
        return real(file, data)

    monkeypatch.setattr(os, "write", write)
    key(session)
    until(window.notices.isVisible)
    assert window.status.safe.text() in ("inte säkrat", "not safe")
    assert window.notices.label.text()
    ill[0] = False
    until(lambda: not window.notices.isVisible())
    assert window.safety.flush()
    assert kept() == 1


def test_writes_that_take_a_few_bytes_at_a_time_leave_all_whole(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, real = window.documents.session, os.write
    monkeypatch.setattr(os, "write", lambda file, data: real(file, bytes(data[:7])))
    key(session)
    assert window.safety.flush()
    assert kept() == 1
    window.actions_.save.trigger()
    until(lambda: not session.dirty)
    assert count_of(project.read(path).package.minutes) == 1
