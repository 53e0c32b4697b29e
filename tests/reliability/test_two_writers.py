"""Two processes save one file again and again, each with its own words: none is lost, none is there twice.

Both go the window's way to the file: they save, are told that it moved on, have both, and save that. The
long part (PARAGRAF_LONG=1) has 500 saves, the quick one 30.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from app.model.codec import check, encode
from app.model.header import Header
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.storage import project

LONG = bool(os.environ.get("PARAGRAF_LONG"))
SAVES = 250 if LONG else 15  # of each


def started(path: Path, state: Path, name: str, seed: int) -> subprocess.Popen[bytes]:
    words = [str(state), str(path), name, str(SAVES), str(seed)]
    command = [sys.executable, "-m", "tests.reliability.window_writer", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def document() -> Minutes:
    empty = new_minutes("protokoll")
    sections = tuple(new_section(f"Ärende {at}") for at in range(6))
    return Minutes(id=empty.id, header=Header("protokoll"), opening=empty.opening, sections=sections)


def test_two_who_save_one_file_lose_no_word(tmp_path: Path, figure: Callable[[str], None]) -> None:
    path = tmp_path / "Gemensamt" / "KS.paragraf"
    path.parent.mkdir()
    project.write(path, Package(document()))
    begun = time.monotonic()
    both = [started(path, tmp_path / name, name, 7) for name in ("a", "b")]
    told = [each.communicate(timeout=600 if LONG else 120) for each in both]
    assert [each.returncode for each in both] == [0, 0], told
    written: list[str] = []
    merges = 0
    for out, _ in told:
        *words, count = out.decode().split()
        written += words
        merges += int(count)
    there = project.read(path).package.minutes
    check(encode(there))
    found = Counter(re.findall(r"\b[ab]\d+x\b", re.sub(r'"id":"[^"]*"', "", encode(there).decode())))
    assert found == Counter(dict.fromkeys(written, 1))
    assert merges > 0, "they never met"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    seconds = time.monotonic() - begun
    figure(
        f"two writers: {2 * SAVES} saves, {merges} merges, {len(written)} words, none lost, {seconds:.0f} s"
    )
