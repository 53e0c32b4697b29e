"""Figures of the runs: a test leaves them with `figure`, and they are printed when all is done."""

from __future__ import annotations

import os
from collections.abc import Callable
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
