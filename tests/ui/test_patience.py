"""A question that nobody asked for waits until nobody is typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.ui import patience
from app.ui.patience import Pause
from tests.ui.driving import until


@pytest.fixture
def pause(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Pause:
    monkeypatch.setattr(patience, "QUIET", 0.15)
    return Pause(QObject(qapp))


def test_with_nobody_typing_it_comes_at_once(pause: Pause) -> None:
    done: list[int] = []
    pause.then(lambda: done.append(1))
    assert done == [1]


def test_it_waits_for_as_long_as_somebody_writes_on(pause: Pause, qapp: QApplication) -> None:
    done: list[int] = []
    pause.note()
    pause.then(lambda: done.append(1))
    for _ in range(3):
        until(lambda: True)
        pause.note()
        assert done == []
    until(lambda: done == [1])


def test_what_waits_for_a_window_that_is_gone_is_not_done(pause: Pause, qapp: QApplication) -> None:
    done: list[int] = []
    pause.note()
    pause.then(lambda: done.append(1))
    pause.deleteLater()
    later: list[int] = []
    other = Pause(qapp)
    other.note()
    other.then(lambda: later.append(1))
    until(lambda: later == [1])
    assert done == []
    other.deleteLater()
