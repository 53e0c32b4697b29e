"""Somebody with only a keyboard, at a new document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.driving import Person
from tests.ui.meeting.secretary import Secretary


@pytest.fixture
def unhurried(qapp: QApplication) -> Iterator[None]:
    """A letter typed in a list begins a search of its own, however soon it comes after another one."""
    before = qapp.keyboardInputInterval()
    qapp.setKeyboardInputInterval(0)
    yield
    qapp.setKeyboardInputInterval(before)


@pytest.fixture
def secretary(person: Person, unhurried: None) -> Secretary:
    return Secretary.at(person)


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Has every file dialog answer with this file."""

    def choose(path: Path) -> None:
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return choose
