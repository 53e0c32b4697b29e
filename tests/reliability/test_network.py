"""Nothing reaches for the network, neither command line nor window, and all works where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.model.minutes import Package, new_minutes
from app.storage import project
from tests.reliability.killing import ROOT, environment
from tests.reliability.tracing import may_trace

LONG = bool(os.environ.get("PARAGRAF_LONG"))
CALLS = {
    "export": ("export", "{file}", "-o", "{out}.docx"),
    "page": ("export", "{file}", "-o", "{out}.html"),
    "check": ("check", "{file}"),
    "recover": ("recover",),
}
WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.__main__ import main
app = QApplication(sys.argv[:1])
QTimer.singleShot(1500, lambda: (app.closeAllWindows(), app.quit()))
sys.exit(main([sys.argv[1]]))
"""


def call(name: str, file: Path) -> list[str]:
    if name == "window":
        return [sys.executable, "-B", "-c", WINDOW, str(file)]
    words = [word.format(file=file, out=file.with_name("ut")) for word in CALLS[name]]
    return [sys.executable, "-B", "-m", "app", *words]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.paragraf"
    project.write(path, Package(new_minutes()))
    return path


def run(words: list[str], state: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, cwd=ROOT, env=environment(state), capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.skipif(not may_trace(), reason="needs strace")
@pytest.mark.parametrize("name", [*CALLS, "window"])
def test_no_socket_to_the_network_is_made(tmp_path: Path, file: Path, name: str) -> None:
    log = tmp_path / "trace"
    trace = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(log)]
    done = run([*trace, *call(name, file)], tmp_path / "state")
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    assert not [line for line in log.read_text().splitlines() if "AF_INET" in line]


def _may_unshare() -> bool:
    if not shutil.which("unshare"):
        return False
    return subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _may_unshare(), reason="needs a network that can be taken away")
@pytest.mark.parametrize("name", ["export", "window"] if LONG else ["export"])
def test_without_any_network_all_is_as_it_was(tmp_path: Path, file: Path, name: str) -> None:
    done = run(["unshare", "-n", *call(name, file)], tmp_path / "state")
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    if name == "export":
        assert file.with_name("ut.docx").exists()
