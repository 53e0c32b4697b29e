"""A program's sign of life: a killed one is known by it, another machine's program never."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.storage import claim_alive
from app.storage.claim import Claim

_RUN = """
import sys
from app.storage import claim_alive
claim_alive.begin()
print(claim_alive.PROGRAM, flush=True)
sys.stdin.readline()
if sys.stdin.readline() == "end":
    claim_alive.end()
"""


def claim_of(program: str, pid: int = 1) -> Claim:
    return Claim("Anna", "DATOR-12", pid, program, "1" * 32, datetime.now(UTC))


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path))
    return tmp_path / "running"


def test_a_program_that_was_killed_is_dead_and_one_that_runs_is_not() -> None:
    root = Path(__file__).parents[2]
    other = subprocess.Popen(
        [sys.executable, "-c", _RUN], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    program = other.stdout.readline().strip()
    assert not claim_alive.is_dead(claim_of(program, other.pid))
    other.kill()
    other.communicate()
    assert claim_alive.is_dead(claim_of(program, other.pid))
    # the number is somebody else's by now: that changes nothing
    assert claim_alive.is_dead(claim_of(program, 1))


def test_a_program_of_another_machine_is_never_taken_for_dead() -> None:
    assert not claim_alive.is_dead(claim_of("f" * 32))


def test_the_sign_is_shown_for_as_long_as_there_is_a_claim(own_state: Path) -> None:
    claim_alive.begin()
    claim_alive.begin()
    claim_alive.end()
    assert [each.name for each in own_state.iterdir()] == [f"{claim_alive.PROGRAM}.alive"]
    assert not claim_alive.is_dead(claim_of(claim_alive.PROGRAM))
    claim_alive.end()
    assert not list(own_state.iterdir())


def test_a_state_folder_that_cannot_be_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "file"))
    claim_alive.begin()
    claim_alive.end()
    assert not claim_alive.is_dead(claim_of("f" * 32))
