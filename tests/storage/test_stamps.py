"""By what a file is known again."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from app.model.result import Stamp
from app.storage import stamps


def test_other_bytes_of_the_same_length_at_the_same_time_are_another_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"ett")
    known = stamps.whole(path)
    assert not stamps.moved_on(path, known)
    at = path.stat().st_mtime_ns
    path.write_bytes(b"tre")
    os.utime(path, ns=(at, at))
    assert stamps.moved_on(path, known)


def test_the_same_bytes_at_another_time_are_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"ett")
    known = stamps.whole(path)
    os.utime(path, ns=(1, 1))
    assert not stamps.moved_on(path, known)
    seen = stamps.seen(path)
    assert not stamps.moved_on(path, seen)
    os.utime(path, ns=(2, 2))
    assert stamps.moved_on(path, seen)


def test_a_file_that_is_gone_or_has_come_is_another(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert not stamps.moved_on(path, None)
    path.write_bytes(b"ett")
    assert stamps.moved_on(path, None)
    known = stamps.whole(path)
    path.unlink()
    assert stamps.moved_on(path, known)


def test_a_stamp_of_an_old_journal_can_be_read() -> None:
    assert msgspec.json.decode(b"[5,7]", type=Stamp) == Stamp(5, 7)
    stamp = Stamp(5, 7, 2**64 - 1)
    assert msgspec.json.decode(msgspec.json.encode(stamp), type=Stamp) == stamp
