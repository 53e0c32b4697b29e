"""Programs that save one file do so in turn; nothing keeps anybody from saving for long."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.storage import held
from app.storage.turn import turn

HOLDER = """
import sys, time
from pathlib import Path
from app.storage.turn import turn
with turn(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def holder(path: Path) -> subprocess.Popen[str]:
    """Another program that has the turn."""
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    with turn(tmp_path / "a.paragraf") as has_it:
        assert has_it
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []


def test_another_program_waits_and_a_killed_one_keeps_nobody_waiting(tmp_path: Path) -> None:
    path = tmp_path / "a.paragraf"
    process = holder(path)
    assert process.stdout
    with turn(path, 0.05) as has_it:
        assert not has_it
    with turn(tmp_path / "b.paragraf", 0) as has_it:
        assert has_it
    process.kill()
    process.wait()
    process.stdout.close()
    begun = time.monotonic()
    with turn(path) as has_it:
        assert has_it
    assert time.monotonic() - begun < 1
    assert list(tmp_path.iterdir()) == []


def test_one_turn_after_the_other(tmp_path: Path) -> None:
    path, inside, most = tmp_path / "a.paragraf", 0, 0
    count = threading.Lock()

    def work() -> None:
        nonlocal inside, most
        for _ in range(20):
            with turn(path, 30) as has_it:
                assert has_it
                with count:
                    inside += 1
                    most = max(most, inside)
                time.sleep(0.0005)
                with count:
                    inside -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert most == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_a_file_by_another_name_has_the_same_turn(tmp_path: Path) -> None:
    path, link = tmp_path / "Möte.paragraf", tmp_path / "länk.paragraf"
    path.write_bytes(b"x")
    link.symlink_to(path)
    with turn(path):
        for name in (link, tmp_path / "MÖTE.paragraf", tmp_path / "Mo\u0308te.paragraf"):
            with turn(name, 0) as has_it:
                assert not has_it


def test_a_folder_that_is_not_there_costs_no_time(tmp_path: Path) -> None:
    begun = time.monotonic()
    with turn(tmp_path / "nowhere" / "a.paragraf") as has_it:
        assert not has_it
    assert time.monotonic() - begun < 1


def test_where_files_cannot_be_locked_saving_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: int) -> None:
        raise OSError(38, "no locks here")

    monkeypatch.setattr(held, "_lock", refuse)
    begun = time.monotonic()
    with turn(tmp_path / "a.paragraf") as has_it:
        assert not has_it
    assert time.monotonic() - begun < 1
    assert list(tmp_path.iterdir()) == []
