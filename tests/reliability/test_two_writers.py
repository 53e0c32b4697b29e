"""Two processes save one file again and again, each with its own words: none is lost, none is there twice.

Both go the window's way to the file: they save, are told that it moved on, have both, and save that. The
long part (PARAGRAF_LONG=1) has 500 saves, the quick one 30. Then they also write on in one paragraph, and the
window of merges asks.
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

import msgspec

from app.model.blocks import Block, Paragraph
from app.model.codec import check, encode
from app.model.header import Header
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.storage import project
from tests.reliability.window_writer import SHARED

LONG = bool(os.environ.get("PARAGRAF_LONG"))


def started(path: Path, state: Path, name: str, saves: int, *more: str) -> subprocess.Popen[bytes]:
    words = [str(state), str(path), name, str(saves), "7", *more]
    command = [sys.executable, "-m", "tests.reliability.window_writer", *words]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def document(*blocks: Block) -> Minutes:
    empty = new_minutes("protokoll")
    sections = tuple(new_section(f"Ärende {at}", *(blocks if at == 0 else ())) for at in range(6))
    return Minutes(id=empty.id, header=Header("protokoll"), opening=empty.opening, sections=sections)


class Outcome(msgspec.Struct):
    """What two writers wrote, and how often each word is in the file at the end."""

    written: list[str]
    found: Counter[str]
    merges: int
    asked: int  # how often somebody had to choose
    seconds: float


def written_by_two(path: Path, minutes: Minutes, saves: int, *more: str) -> Outcome:
    path.parent.mkdir()
    project.write(path, Package(minutes))
    begun = time.monotonic()
    both = [started(path, path.parent.with_name(name), name, saves, *more) for name in ("a", "b")]
    for each in both:
        assert each.stdout
        each.stdout.readline()  # both have it open before either writes, so that they meet
    for each in both:
        assert each.stdin
        each.stdin.write(b"\n")
        each.stdin.flush()
    told = [each.communicate(timeout=600 if LONG else 120) for each in both]
    assert [each.returncode for each in both] == [0, 0], told
    written: list[str] = []
    merges = asked = 0
    for out, _ in told:
        *more_words, count, choices = out.decode().split()
        written += more_words
        merges += int(count)
        asked += int(choices)
    there = project.read(path).package.minutes
    check(encode(there))
    words = re.sub(r'"id":"[^"]*"', "", encode(there).decode())
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert merges > 0, "they never met"
    return Outcome(
        written, Counter(re.findall(r"\b[ab]\d+x\b", words)), merges, asked, time.monotonic() - begun
    )


def test_two_who_save_one_file_lose_no_word(tmp_path: Path, figure: Callable[[str], None]) -> None:
    saves = 250 if LONG else 15
    done = written_by_two(tmp_path / "Gemensamt" / "KS.paragraf", document(), saves)
    assert done.found == Counter(dict.fromkeys(done.written, 1))
    figure(
        f"two writers: {2 * saves} saves, {done.merges} merges, {len(done.written)} words, none lost, "
        f"{done.seconds:.0f} s"
    )


def test_two_who_write_in_one_paragraph_lose_no_word(tmp_path: Path, figure: Callable[[str], None]) -> None:
    saves = 60 if LONG else 10
    begun = document(Paragraph(SHARED, text("Gemensamt.")))
    done = written_by_two(tmp_path / "Gemensamt" / "KS.paragraf", begun, saves, "shared")
    assert {*done.found} == {*done.written}  # a paragraph that both changed is there twice, as they chose
    assert done.asked > 0 or not LONG, "nobody ever had to choose"
    figure(
        f"two writers in one paragraph: {2 * saves} saves, {done.merges} merges, {done.asked} asked about, "
        f"{len(done.written)} words, none lost, {done.seconds:.0f} s"
    )
