"""One running program: what later starts send it, and what is not theirs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from app.ui.instance import Instance, hand_over
from app.ui.running import claim, place, release
from tests.ui.driving import turn, until


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[list[list[Path]]]:
    owner = QObject()
    instance = Instance(owner)
    calls: list[list[Path]] = []
    instance.files_asked.connect(calls.append)
    yield calls
    instance.close()
    owner.deleteLater()


def test_files_come_whole_and_in_order(heard: list[list[Path]]) -> None:
    first, second = [Path("/a/å ä ö.paragraf"), Path("/b.md")], [Path("/c")]
    assert hand_over(first)
    assert hand_over(second)
    until(lambda: len(heard) == 2)
    assert heard == [first, second]


@pytest.mark.parametrize("bytes_", [b"", b"nonsens", b'{"a": 1}', b"[1, 2]", b"\xff" * 100_000])
def test_what_is_no_call_of_ours_is_not_heard(heard: list[list[Path]], bytes_: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(place())
    assert socket.waitForConnected(1000)
    socket.write(bytes_)
    socket.flush()
    turn()
    socket.disconnectFromServer()
    turn(5)
    assert heard == []
    assert hand_over([Path("/a")])
    until(lambda: heard == [[Path("/a")]])


@pytest.mark.skipif(os.name == "nt", reason="a named pipe leaves nothing behind")
def test_what_a_killed_program_left_behind_is_no_obstacle(qapp: QApplication) -> None:
    left = Path(QDir.tempPath()) / place()
    left.write_bytes(b"")
    try:
        assert not hand_over([Path("/a")])
        owner = QObject()
        instance = Instance(owner)
        calls: list[list[Path]] = []
        instance.files_asked.connect(calls.append)
        assert hand_over([Path("/a")])
        until(lambda: calls)
        instance.close()
        owner.deleteLater()
    finally:
        left.unlink(missing_ok=True)


def test_one_program_at_a_time_has_the_lock_and_the_next_gets_it_when_it_ends() -> None:
    first = claim()
    assert first is not None
    assert first >= 0
    assert claim() is None
    release(first)
    again = claim()
    assert again is not None
    release(again)


def test_where_no_lock_can_be_kept_every_start_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_CONFIG_DIR", f"{os.devnull}/nowhere")
    assert claim() == -1


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_file_name_of_any_bytes_is_handed_over(qapp: QApplication) -> None:
    owner = QObject()
    instance = Instance(owner)
    heard: list[list[Path]] = []
    instance.files_asked.connect(heard.append)
    odd = Path(os.fsdecode(b"/n\xe5got.paragraf"))
    assert hand_over([odd])
    until(lambda: heard)
    assert heard == [[odd]]
    instance.close()
    owner.deleteLater()
