"""Figures of the runs: a test leaves them with `figure`, and they are printed when all is done."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest


@pytest.fixture
def figure(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Have a line printed at the end of the run."""
    return lambda line: record_property("figure", line)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for state of the test's own; where its journals lie."""
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state" / "journals"


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the program keeps for itself lies here, in folders that are not there yet."""
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"PARAGRAF_{name}_DIR", str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture
def program(own_folders: Path, qapp: Any) -> Iterator[Any]:
    """The running program, without a window yet; its windows are closed afterwards, unsaved or not."""
    from app.storage.settings import Settings
    from app.ui.application import Application
    from tests.ui.driving import turn

    made = Application(qapp, Settings(), "sv")
    yield made
    for window in list(made.windows):
        window.documents.jobs.wait()
        turn()
        window._close_for_good()
    qapp.aboutToQuit.disconnect(made._leave)
    made.deleteLater()
    turn()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print the figures, also when several processes ran the tests."""
    reports = [each for kind in ("passed", "failed") for each in terminalreporter.stats.get(kind, [])]
    lines = [
        value
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "figure"
    ]
    if lines:
        terminalreporter.section("reliability")
        for line in lines:
            terminalreporter.line(line)
