"""Log-off, a lid that is closed, a clock that is set back: the end or the pause that nobody chose."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.model.minutes import Package, new_minutes
from app.session import journaling, recovering, saving
from app.session.journaling import Keeper
from app.session.session import Session
from app.storage import backups, journal, journals, project
from app.ui import stopping
from app.ui.application import Application
from app.ui.stopping import Stopping
from tests.reliability.killing import ROOT, environment
from tests.reliability.typist import count_of, key
from tests.ui.driving import turn, until


@pytest.fixture
def ending(program: Application, monkeypatch: pytest.MonkeyPatch) -> Stopping:
    monkeypatch.setattr(Stopping, "_listen", lambda _self: None)  # signals have tests of their own
    monkeypatch.setattr(stopping, "_GRACE", 50)
    return Stopping(program)


def boxes() -> list[QMessageBox]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [each for each in found if each.isVisible()]


def log_off(ending: Stopping) -> None:
    """What the desktop asks of every program when somebody logs off."""
    ending._commit(None)  # pyright: ignore


def test_a_log_off_keeps_what_was_typed_and_asks_nothing(program: Application, ending: Stopping) -> None:
    program.open_first([], None)
    window = program.windows[0]
    key(window.documents.session)
    log_off(ending)
    (left,) = journals.folder().glob("*.journal")
    assert count_of(journal.read(left).package.minutes) == 1
    window.close()  # by the desktop
    turn()
    assert not boxes()
    assert program.windows == []
    ((found,), _) = recovering.all_left()
    assert count_of(found.package.minutes) == 1


def test_a_log_off_that_is_called_off_leaves_all_as_it_was(program: Application, ending: Stopping) -> None:
    program.open_first([], None)
    window = program.windows[0]
    key(window.documents.session)
    log_off(ending)
    until(lambda: not window.ending)
    key(window.documents.session)
    assert window.safety.flush()
    window.close()
    until(boxes)  # asked as ever
    assert boxes()[0].objectName() == "unsaved"
    boxes()[0].reject()
    turn()
    assert program.windows == [window]


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_a_closed_lid_loses_nothing_and_the_journal_goes_on_after_it(
    tmp_path: Path, figure: Callable[[str], None]
) -> None:
    """A process that is stopped for a while wakes as one does whose machine slept, and is killed then."""
    state, file = tmp_path / "state", tmp_path / "a.paragraf"
    call = [sys.executable, "-B", "-m", "tests.reliability.typist", str(state), str(file), "0.02", "0.2"]
    with subprocess.Popen(
        call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=environment(state)
    ) as typist:
        assert typist.stdout
        typist.stdout.readline()
        for _ in range(3):
            time.sleep(random.uniform(0.05, 0.2))
            typist.send_signal(signal.SIGSTOP)
            time.sleep(0.2)
            typist.send_signal(signal.SIGCONT)
        time.sleep(0.6)
        typist.send_signal(signal.SIGSTOP)  # asleep, and the battery ends
        time.sleep(0.1)
        slept = time.monotonic_ns()
        typist.kill()
        times = [int(line.split()[1]) for line in typist.stdout.read().splitlines()]
    kept = [count_of(journal.read(each).package.minutes) for each in (state / "journals").glob("*.journal")]
    back = max([count_of(project.read(file).package.minutes) if file.exists() else 0, *kept])
    lost = (slept - times[back - 1]) / 1e6 if back - 1 < len(times) else 0.0
    figure(f"asleep three times, then out of power: {len(times) + 1 - back} keys lost, {lost:.0f} ms")
    assert lost < 2000


def test_a_clock_that_is_set_back_changes_nothing_about_what_is_newest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [datetime(2026, 3, 2, 12, tzinfo=UTC)]
    monkeypatch.setattr(journaling, "_now", lambda: clock[0])
    session = Session(Package(new_minutes()))
    keeper = Keeper(session)
    for _ in range(3):
        key(session)
        assert keeper.flush()
        clock[0] -= timedelta(days=400)
    keeper.close()
    ((left,), told) = recovering.all_left()
    assert told == ()
    assert count_of(left.package.minutes) == 3
    resumed = Keeper(Session(left.package), resumed=journal.Journal(left.path), known=left.package.minutes)
    key(resumed._session)
    assert resumed.flush()
    resumed.close()
    assert count_of(journal.read(left.path).package.minutes) == 4


def test_a_clock_that_is_set_back_loses_no_earlier_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, session = tmp_path / "a.paragraf", Session(Package(new_minutes()))
    real = time.time
    for back in (0, 400, 800):
        monkeypatch.setattr(time, "time", lambda back=back: real() - back * 86_400)
        key(session)
        saving.save(path, session.package(), saving.Rules(10, 500))
    found = [count_of(project.read(each.path).package.minutes) for each in backups.of_file(path).versions]
    assert sorted(found) == [1, 2]
    assert count_of(project.read(path).package.minutes) == 3
