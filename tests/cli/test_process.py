"""The command line as a process of its own: its streams, and what it loads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CALL = [sys.executable, "-m", "app"]


def environment(**changes: str) -> dict[str, str]:
    """No display, and a plain locale that knows no Swedish letters."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON"))}
    kept.pop("DISPLAY", None)
    kept.pop("WAYLAND_DISPLAY", None)
    return {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", **changes}


def test_swedish_letters_come_out_whole_in_a_plain_locale(tmp_path: Path) -> None:
    ran = subprocess.run([*CALL, "--help"], env=environment(), cwd=tmp_path, capture_output=True)
    assert "öppna fönstret" in ran.stdout.decode("utf-8")
    ran = subprocess.run([*CALL, "sökes.md"], env=environment(), cwd=tmp_path, capture_output=True)
    assert "sökes.md: filen finns inte." in ran.stderr.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_that_leaves_is_no_fault(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [*CALL, "--help"], env=environment(), cwd=tmp_path, stdout=writing, stderr=subprocess.PIPE
        )
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*CALL, "--help"], env=environment(), cwd=tmp_path, stdout=full, stderr=subprocess.PIPE
        )
    assert ran.returncode == 2
    assert ran.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display there")
def test_a_display_that_does_not_answer_counts_as_none(tmp_path: Path) -> None:
    subprocess.run([*CALL, "new", "a.paragraf"], env=environment(), cwd=tmp_path, check=True)
    ran = subprocess.run(
        [*CALL, "a.paragraf"],
        env=environment(DISPLAY=":7654"),
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
    assert "skärm" in ran.stderr
    assert (tmp_path / "a.docx").is_file()
