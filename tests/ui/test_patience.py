"""A question that nobody asked for waits until nobody is typing and no other one is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

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


def test_what_waits_comes_in_the_order_it_was_asked_for(pause: Pause, qapp: QApplication) -> None:
    done: list[int] = []
    pause.note()
    for number in range(5):
        pause.then(lambda number=number: done.append(number))
    until(lambda: bool(done))
    assert done == [0, 1, 2, 3, 4]


def test_one_question_waits_for_the_answer_to_the_other(
    pause: Pause, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "_LOOK", 5)
    window = QWidget()
    boxes: list[QMessageBox] = []

    def ask() -> None:
        boxes.append(QMessageBox(window))
        boxes[-1].open()

    pause.then(ask)
    pause.then(ask)
    for _ in range(5):
        qapp.processEvents()
    assert len(boxes) == 1
    boxes[0].reject()
    until(lambda: len(boxes) == 2)
    boxes[1].reject()
    window.deleteLater()


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
