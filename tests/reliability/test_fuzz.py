"""Damaged and hostile files: each is refused in one clear line, or read; none takes long or much.

PARAGRAF_LONG=1 tries a hundred thousand, in as many processes as there are.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.model import codec
from app.model.minutes import new_minutes
from app.model.sections import Section
from tests.reliability.fuzz import attempt, framed, seeds, trials

LONG = bool(os.environ.get("PARAGRAF_LONG"))
PIECES = 20 if LONG else 1
EACH = 100_000 // PIECES if LONG else 300

pytestmark = pytest.mark.skipif(os.name == "nt", reason="measures as POSIX does")


@pytest.mark.parametrize("seed", range(PIECES))
def test_mutated_files_are_read_or_refused_clearly(seed: int, figure: Callable[[str], None]) -> None:
    slowest, broken = 0.0, list[str]()
    for number, (kind, _, trial) in enumerate(trials(EACH, seed)):
        slowest = max(slowest, trial.seconds)
        if trial.broken:
            broken.append(f"{number}{kind}: {trial.broken}")
    figure(f"fuzzing, seed {seed}: {EACH} files, {len(broken)} broken, slowest {slowest:.2f} s")
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("kind", list(seeds()))
def test_a_seed_is_read(tmp_path: Path, kind: str) -> None:
    for data in seeds()[kind]:
        assert attempt(tmp_path / f"a{kind}", data).outcome == "read"


HEAD = framed(b"H", b'{"begun":"2026-03-02T12:00:00Z"}')


def whole(minutes: bytes) -> bytes:
    """A record with a whole document of these bytes."""
    return framed(b"W", zlib.compress(b'{"at":"2026-03-02T12:00:00Z","minutes":' + minutes + b"}"))


def many_sections(count: int) -> bytes:
    one = codec.encode(replace(new_minutes(), sections=(Section("s", "x"),)))
    section = b'{"id":"s","heading":"x"}'
    sections = b",".join(section.replace(b'"s"', b'"s%d"' % each) for each in range(count))
    before, section, after = one.partition(section)
    assert section
    return before + sections + after


def doubled() -> bytes:
    """A change that sets one long section in ten thousand times."""
    part = {"id": "p", "blocks": [{"type": "paragraph", "content": [{"type": "text", "text": "x" * 10**6}]}]}
    section = {"id": "s0", "heading": "x", "parts": [part]}
    delta = {"sections": [section], "outline": [{"id": "s0"}] * 10_000}
    return framed(b"C", json.dumps({"at": "2026-03-02T12:00:00Z", "delta": delta}).encode())


BOMBS = {
    "zeros": lambda: HEAD + framed(b"W", zlib.compress(b"\0" * (100 << 20))),
    "spaces": lambda: HEAD + whole(b" " * (63 << 20)),
    "brackets": lambda: HEAD + whole(b"[" * (30 << 20)),
    "small things": lambda: HEAD + whole(b'{"sections":[' + b"{}," * (20 << 20) + b"{}]}"),
    "sections": lambda: HEAD + whole(many_sections(10_000)),
    "many bombs": lambda: HEAD + 200 * framed(b"W", zlib.compress(b"[" * (60 << 20))),
    "versions": lambda: (
        HEAD + 100 * framed(b"V", b'["versions/a.json",0]\n' + zlib.compress(b"x" * (60 << 20)))
    ),
    "one section often": lambda: HEAD + whole(many_sections(1)) + doubled(),
    "a picture of holes": lambda: HEAD + framed(b"M", b'["a.png",99999999999]\nx'),
    "a file that cannot be": lambda: framed(b"H", b'{"begun":"2026-03-02T12:00:00Z","file":"a\\u0000b"}'),
    "a negative place": lambda: HEAD + framed(b"M", b'["a.png",-5]\nx'),
    "a long length": lambda: b"\x89PJ1W\xff\xff\xff\x7f" + b"x" * 100,
}
READ = ("sections", "one section often")


@pytest.mark.parametrize("name", list(BOMBS))
def test_a_journal_that_is_a_bomb_is_refused_in_time(tmp_path: Path, name: str) -> None:
    trial = attempt(tmp_path / "a.journal", BOMBS[name]())
    assert not trial.broken
    assert trial.outcome == ("read" if name in READ else "journal.empty")
