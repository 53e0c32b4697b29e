"""The real program in a real window, driven from outside by keys alone, as its user does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model import tree
from app.model.blocks import walk
from app.model.inlines import Text
from app.model.minutes import Minutes
from app.storage import project

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "minnesanteckningar.paragraf"
TYPED = "och så åtgärdas det – enligt förslaget"

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


class Desk:
    """A screen of its own, and a keyboard to it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def keys(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "25", text)

    def start(self, path: Path) -> subprocess.Popen[str]:
        program = subprocess.Popen(
            [sys.executable, "-m", "app", "--lang", "sv", str(path)],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._wait_for_window(program)
        return program

    def _wait_for_window(self, program: subprocess.Popen[str]) -> None:
        for _ in range(150):
            found = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", "Paragraf"],
                env=self.environment,
                capture_output=True,
                text=True,
                check=False,
            )
            if found.stdout.strip():
                self._xdotool("windowfocus", "--sync", found.stdout.split()[-1])
                time.sleep(1)
                return
            assert program.poll() is None, program.communicate()[0]
            time.sleep(0.2)
        raise AssertionError("no window came up")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=60)
        time.sleep(0.1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    environment |= {"PARAGRAF_CONFIG_DIR": str(tmp_path), "PARAGRAF_INSTANCE": f"test-{os.getpid()}"}
    environment |= {"PARAGRAF_STATE_DIR": str(tmp_path / "state")}
    try:
        yield Desk(environment)
    finally:
        server.terminate()
        server.wait(10)


def test_what_is_typed_undone_redone_and_saved_is_there_when_the_file_is_opened_again(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "möte.paragraf"
    shutil.copy(SAMPLE, path)
    before = project.read(path).package.minutes

    program = desk.start(path)
    desk.keys("ctrl+End")
    desk.type(f" {TYPED} ")
    desk.keys("ctrl+b")
    desk.type("beslutet")
    desk.keys("ctrl+b", "ctrl+Return")
    desk.type("en ny rubrik")
    desk.keys("Return")
    desk.type("och dess text.")
    desk.keys("alt+Down")
    desk.keys(*["ctrl+z"] * 40)
    desk.keys("ctrl+s")
    undone = _saved(path, before)
    desk.keys(*["ctrl+shift+z"] * 40)
    desk.keys("ctrl+s")
    done = _saved(path, undone, differs=True)
    desk.keys("ctrl+q")
    output = program.communicate(timeout=20)[0]

    assert output == ""
    assert program.returncode == 0
    assert [s.heading for s in undone.sections] == [s.heading for s in before.sections]
    assert _words(undone) == _words(before)
    assert TYPED in _words(done)
    assert any(text.text == "beslutet" and text.marks.bold for text in _texts(done))
    headings = [section.heading for section in done.sections]
    assert headings.index("en ny rubrik") == 2  # it was added second and moved down once
    assert "och dess text." in _words(done)

    again = desk.start(path)
    desk.keys("ctrl+q")
    assert again.communicate(timeout=20)[0] == ""


def _saved(path: Path, before: Minutes, *, differs: bool = False) -> Minutes:
    """The file once it holds something else than before, or after a moment if it need not."""
    for _ in range(50 if differs else 10):
        now = project.read(path).package.minutes
        if now.sections != before.sections:
            return now
        time.sleep(0.2)
    return project.read(path).package.minutes


def _texts(minutes: Minutes) -> list[Text]:
    return [
        inline
        for part in tree.parts(minutes)
        for block in walk(part.blocks)
        for inline in getattr(block, "content", ())
        if isinstance(inline, Text)
    ]


def _words(minutes: Minutes) -> str:
    return "\n".join(text.text for text in _texts(minutes))
