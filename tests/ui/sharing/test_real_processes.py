"""Two real programs with one document: asked, taken over, closed, ended and killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer

import pytest

from app.storage import claim
from tests.ui.sharing.processes import start

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
Starts = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def starts(file: Path, tmp_path: Path) -> Iterator[Starts]:
    """Starts a program on the document, of a person with folders of their own."""
    running: list[subprocess.Popen[str]] = []

    def begin(person: str, answer: str = "", instance: str = "") -> subprocess.Popen[str]:
        running.append(start(file, tmp_path / person, answer=answer, instance=instance))
        return running[-1]

    def give_up() -> None:
        for program in running:
            program.kill()

    patience = Timer(20, give_up)
    patience.start()
    yield begin
    patience.cancel()
    patience.join()
    for program in running:
        program.kill()
        program.communicate()


def said(program: subprocess.Popen[str]) -> str:
    """The next thing that a program says."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_the_second_is_asked_takes_over_and_the_first_notices(starts: Starts, file: Path) -> None:
    anna = starts("anna")
    assert said(anna) == "ours"
    bo = starts("bo", "shared_take")
    assert said(bo) == "asking"
    assert said(bo) == "ours"
    assert said(anna) == "lost"
    bo.send_signal(signal.SIGTERM)
    assert said(anna) == "ours"
    bo.communicate(timeout=20)
    assert bo.returncode == 0
    anna.send_signal(signal.SIGTERM)
    anna.communicate(timeout=20)
    assert anna.returncode == 0
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_crash_makes_nobody_ask_herself_anything(starts: Starts, file: Path) -> None:
    anna = starts("anna")
    assert said(anna) == "ours"
    anna.kill()
    anna.communicate(timeout=20)
    assert claim.read(file) is not None
    assert said(starts("anna")) == "ours"


def test_another_who_was_killed_is_asked_about_and_never_robbed(starts: Starts, file: Path) -> None:
    anna = starts("anna")
    assert said(anna) == "ours"
    anna.kill()
    anna.communicate(timeout=20)
    left = claim.read(file)
    bo = starts("bo", "shared_read")
    assert said(bo) == "asking"
    assert said(bo) == "reading"
    assert claim.read(file) == left


def test_two_programs_of_one_person_ask_too(starts: Starts, file: Path) -> None:
    """E.g. one that was started by hand with other settings, or on a machine for many."""
    first = starts("anna")
    assert said(first) == "ours"
    second = starts("anna", "shared_read", "two")
    assert said(second) == "asking"
    first.send_signal(signal.SIGTERM)
    first.communicate(timeout=20)
    assert said(second) == "reading"
