"""One running program: what later starts send it, and what is not theirs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication

from app.ui.instance import Instance, hand_over
from app.ui.running import may_run, place
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
    import tempfile

    assert not may_run()
    left = Path(tempfile.gettempdir()) / place()
    left.write_bytes(b"")
    try:
        assert may_run()
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
