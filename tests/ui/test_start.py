"""From the command line to the window, and what happens where there is none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.errors import UserError
from app.formats.result import Read
from app.model.minutes import Package, new_minutes
from app.storage import project
from app.ui import start
from app.ui.application import Application
from app.ui.instance import Instance
from app.ui.running import claim, release
from tests.ui.driving import until


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "a.paragraf"
    project.write(path, Package(new_minutes()))
    return path


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What the program would have been started with."""
    calls: list[tuple[object, ...]] = []
    monkeypatch.setattr(Application, "start", lambda *given: (calls.append(given), 7)[1])
    return calls


def test_files_and_language_of_the_command_line_reach_the_program(
    started: list[tuple[object, ...]], document: Path
) -> None:
    assert start.run_window(["--lang", "en", str(document)], "sv") == 7
    paths, language, _settings, first, _told = started[0]
    assert (paths, language) == ([document], "en")
    assert isinstance(first, Read)


def test_an_unreadable_file_still_opens_the_window(started: list[tuple[object, ...]], tmp_path: Path) -> None:
    assert start.run_window([str(tmp_path / "borta.paragraf")], "sv") == 7
    first = started[0][3]
    assert isinstance(first, UserError)
    assert first.message.code == "file.missing"


@pytest.mark.parametrize(
    ("words", "code"),
    [(["--lang"], "cli.no-value"), (["--lang=de"], "cli.choice"), (["--nonsens"], "cli.unknown")],
)
def test_an_unusable_call_is_refused(started: list[tuple[object, ...]], words: list[str], code: str) -> None:
    with pytest.raises(UserError) as caught:
        start.run_window(words, "sv")
    assert caught.value.message.code == code
    assert started == []


def test_a_second_start_leaves_its_file_to_the_first(
    started: list[tuple[object, ...]], document: Path, qapp: QApplication
) -> None:
    owner = QObject()
    instance = Instance(owner)
    heard: list[list[Path]] = []
    instance.files_asked.connect(heard.append)
    lock = claim()
    assert start.run_window([str(document)], "sv") == 0
    release(lock)
    until(lambda: heard)
    assert heard == [[document]]
    assert started == []
    instance.close()
    owner.deleteLater()


def test_without_a_display_the_file_is_exported_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch, document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "has_display", lambda: False)
    (tmp_path / "ut").mkdir()
    monkeypatch.chdir(tmp_path / "ut")
    assert start.run_window([str(document)], "sv") == 0
    assert (tmp_path / "ut" / "a.docx").stat().st_size > 1000
    assert (tmp_path / "ut" / "a.pdf").read_bytes().startswith(b"%PDF")
    told = capsys.readouterr().err
    assert "a.docx" in told
    assert "a.pdf" in told


def test_without_a_display_and_a_file_there_is_nothing_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "has_display", lambda: False)
    with pytest.raises(UserError) as caught:
        start.run_window([], "sv")
    assert caught.value.message.code == "cli.no-display-no-file"


def test_a_missing_library_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    monkeypatch.setattr(start, "check_x11_plugin", missing)
    with pytest.raises(UserError) as caught:
        start.run_window([], "sv")
    assert caught.value.message.code == "cli.missing-library"
    assert "libxcb-cursor0" in str(caught.value.message.params["packages"])


_RUN = """
import sys
from PySide6.QtCore import QTimer
from app.ui import application
opened = application.Application.open_first
def shown(self, paths, *rest):
    opened(self, paths, *rest)
    window = self.windows[0]
    QTimer.singleShot(0, lambda: (print(window.windowTitle(), self.language), window.close()))
application.Application.open_first = shown
from app.__main__ import main
sys.argv = ["paragraf", *sys.argv[1:]]
sys.exit(main())
"""


def test_the_whole_program_starts_shows_its_window_and_ends(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUTF8", "1")
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", _RUN, "--lang", "en", str(document)],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    errors = [line for line in ended.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (ended.returncode, errors) == (0, [])
    assert ended.stdout.strip() == "a[*] – Paragraf en"


def test_a_window_is_there_before_it_listens(program: Application, spoken: Callable[[str], None]) -> None:
    program.open_first([], None)
    assert program.windows[0].isVisible()
