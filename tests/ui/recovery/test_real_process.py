"""Real programs in processes of their own: ended from outside, started again, failing inside."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.ui.recovery.processes import start

_QT = "This plugin does not support"  # what a screen that is none says of itself


def ended(program: subprocess.Popen[str]) -> str:
    """What the program said, once it has ended without a word on standard error."""
    said, told = program.communicate(timeout=20)
    assert [line for line in told.splitlines() if not line.startswith(_QT)] == []
    return said


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_what_was_typed_before_the_end_is_offered_and_had_back(tmp_path: Path, end: signal.Signals) -> None:
    program = start("type_and_wait", tmp_path)
    assert program.stdout is not None
    assert program.stdout.readline() == "typed\n"
    if end == signal.SIGKILL:  # nobody can be warned of it
        time.sleep(0.3)
    program.send_signal(end)
    ended(program)
    assert program.returncode == (0 if end == signal.SIGTERM else -end)

    offer, title = ended(start("restore", tmp_path)).splitlines()
    assert offer.startswith("Osparat arbete från ")
    assert offer.endswith(" | ")  # nothing broke down
    assert title == "Årsmöte – “nu”"


def test_what_was_typed_right_before_a_crash_is_had_back_and_a_report_offered(tmp_path: Path) -> None:
    program = start("break_down", tmp_path)
    program.communicate(timeout=20)
    assert program.returncode == -signal.SIGABRT
    crash = (tmp_path / "state" / "crash.txt").read_text()
    assert "Fatal Python error" in crash
    assert "processes.py" in crash
    assert "Hemligt" not in crash

    offer, title = ended(start("restore", tmp_path)).splitlines()
    assert "Paragraf avslutades oväntat" in offer
    assert title == "Hemligt"
    assert not (tmp_path / "state" / "crash.txt").exists()


def test_faults_are_told_once_in_plain_words_and_writing_goes_on(tmp_path: Path) -> None:
    program = start("fail", tmp_path)
    box, title = ended(program).splitlines()
    assert box == "fault: Något gick fel i Paragraf. Det du har skrivit är säkrat och du kan fortsätta."
    assert title == "Hemligt!"
    assert program.returncode == 0
    report = (tmp_path / "state" / "rapport.txt").read_text()
    assert all(kind in report for kind in ("KeyError ×", "ZeroDivisionError ×1", "IndexError ×1"))
    assert "processes.py:" in report
    assert "Hemligt" not in report
    assert str(Path.home()) not in report
