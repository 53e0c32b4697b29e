"""Disks that are full, read-only, gone or slow, for real: the old file stays, the words are clear."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import Message, UserError
from app.messages import sentence
from app.model.minutes import Package, new_minutes
from app.session import journaling
from app.session.journaling import Keeper
from app.session.session import Session
from app.storage import journal, project
from app.ui.documents import Documents
from tests.reliability.typist import count_of, key

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")


def mounted(*words: str) -> bool:
    return subprocess.run(["mount", *words], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() or not mounted("-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place)):
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def session() -> Session:
    session = Session(Package(new_minutes()))
    for _ in range(300):
        key(session)
    return session


def fill(disk: Path) -> Path:
    """Leave nothing free."""
    path = disk / "other"
    with path.open("wb", buffering=0) as file:
        try:
            while file.write(os.urandom(4096)):
                pass
        except OSError:
            return path
    return path


def refusal(path: Path, package: Package) -> str:
    """The line that a save ends in."""
    with pytest.raises(UserError) as caught:
        project.write(path, package)
    line = sentence(caught.value.message, "sv")
    assert path.name in line
    return caught.value.message.code


def test_a_full_disk_keeps_the_old_file(disk: Path, session: Session) -> None:
    path = disk / "a.paragraf"
    project.write(path, session.package())
    old = path.read_bytes()
    fill(disk)
    key(session)
    assert refusal(path, session.package()) == "file.disk-full"
    assert path.read_bytes() == old
    assert sorted(each.name for each in disk.iterdir()) == ["a.paragraf", "other"]


def test_a_journal_on_a_full_disk_says_so_and_goes_on_when_there_is_room(
    disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(disk))
    monkeypatch.setattr(journaling, "_RETRY", 0.05)
    session = Session(Package(new_minutes()))
    keeper = Keeper(session)
    try:
        key(session)
        assert keeper.flush()
        filler = fill(disk)
        trouble: Message | None = None
        while not (trouble := keeper.safety.trouble):  # there is a little room in the last page
            for _ in range(200):
                key(session)
            keeper.flush()
        assert trouble.code == "file.disk-full"
        assert len(list((disk / "journals").iterdir())) <= 3
        filler.unlink()
        end = time.monotonic() + 10
        while not keeper.safety.all_kept and time.monotonic() < end:
            time.sleep(0.01)
        (left,) = (disk / "journals").iterdir()
        assert count_of(journal.read(left).package.minutes) == count_of(session.minutes)
    finally:
        keeper.close()


def test_a_disk_that_became_read_only_keeps_the_old_file(disk: Path, session: Session) -> None:
    path = disk / "a.paragraf"
    project.write(path, session.package())
    old = path.read_bytes()
    if not mounted("-o", "remount,ro", str(disk)):
        pytest.skip("cannot be mounted anew here")
    assert refusal(path, session.package()) in ("file.read-only-disk", "file.read-only")
    assert path.read_bytes() == old


def test_a_folder_that_is_gone_is_named(tmp_path: Path, session: Session) -> None:
    folder = tmp_path / "mapp"
    folder.mkdir()
    path = folder / "a.paragraf"
    project.write(path, session.package())
    shutil.rmtree(folder)
    assert refusal(path, session.package()) == "file.folder-missing"


def test_the_journal_goes_on_after_its_folder_was_removed(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaling, "_RETRY", 0.05)
    session = Session(Package(new_minutes()))
    keeper = Keeper(session)
    try:
        key(session)
        assert keeper.flush()
        shutil.rmtree(state)
        key(session)
        assert keeper.flush()
        (left,) = state.iterdir()
        assert count_of(journal.read(left).package.minutes) == 2
    finally:
        keeper.close()


def test_a_file_that_another_program_has_locked_is_replaced_whole(tmp_path: Path, session: Session) -> None:
    """Locks are advice outside of Windows, where `test_atomic` has the case."""
    import fcntl

    path = tmp_path / "a.paragraf"
    project.write(path, session.package())
    with path.open("rb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        held = other.read()
        key(session)
        project.write(path, session.package())
        other.seek(0)
        assert other.read() == held  # what the other program reads is the old file, whole
    assert count_of(project.read(path).package.minutes) == 301


def test_a_share_that_hangs_keeps_no_key_waiting(
    qapp: QApplication, tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    real = os.fsync

    def hangs(file: int) -> None:
        go_on.wait(20)
        real(file)

    monkeypatch.setattr(os, "fsync", hangs)
    session.path = tmp_path / "a.paragraf"
    window = QWidget()
    documents = Documents(session, window)
    session.mark_unsaved()
    begun = time.monotonic()
    documents.save()
    for _ in range(20):
        key(session)
        qapp.processEvents()
    assert time.monotonic() - begun < 2
    assert documents.jobs.is_busy
    assert session.dirty
    go_on.set()
    documents.jobs.wait()
    qapp.processEvents()
    assert session.dirty  # what was typed meanwhile is in no file yet
    assert count_of(project.read(tmp_path / "a.paragraf").package.minutes) == 300
    window.deleteLater()


def test_a_failed_save_leaves_the_document_dirty(qapp: QApplication, disk: Path, session: Session) -> None:
    session.path = disk / "a.paragraf"
    session.mark_unsaved()
    fill(disk)
    window = QWidget()
    documents = Documents(session, window)
    documents.save()
    documents.jobs.wait()
    qapp.processEvents()
    for widget in qapp.topLevelWidgets():  # what it is asked or told in
        widget.close()
    assert session.dirty
    assert not session.path.exists()
    (disk / "other").unlink()
    documents.save()
    documents.jobs.wait()
    qapp.processEvents()
    assert not session.dirty
    window.deleteLater()
