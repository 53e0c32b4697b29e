"""A keyboard and a screen of their own: keys go to whatever window is in front, and are counted."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from time import monotonic, sleep

DISPLAY = os.environ.get("PARAGRAF_KEYS_DISPLAY", ":88")
_LETTER = 15  # milliseconds between letters
_SETTLE = 0.35  # seconds after a command
PATIENCE = 15.0  # seconds for a window to come


@contextmanager
def screen() -> Generator[dict[str, str]]:
    """An X server with a window manager and a Swedish keyboard; the environment that leads to it."""
    surroundings = {**os.environ, "DISPLAY": DISPLAY}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1400x1000x24"], **quiet)
    sleep(1)
    manager = subprocess.Popen(["openbox"], env=surroundings, **quiet)
    sleep(1)
    subprocess.run(["setxkbmap", "se"], env=surroundings, check=True)
    try:
        yield surroundings
    finally:
        for each in (manager, server):
            each.terminate()
            each.wait()


class Keyboard:
    """Sends keys by xdotool; `commands` are strokes that ask for something, `letters` characters of text."""

    def __init__(self, surroundings: dict[str, str]) -> None:
        self._surroundings = surroundings
        self.commands = self.letters = 0

    def press(self, *strokes: str) -> Keyboard:
        """Strokes as xdotool calls them, e.g. "ctrl+Return"; one is one press of a key with what is held."""
        for stroke in strokes:
            self.commands += 1
            self._do("key", "--clearmodifiers", stroke)
            sleep(_SETTLE)
        return self

    def ask(self, letters: str) -> Keyboard:
        """Letters that ask for something, e.g. the short name of a phrase."""
        self.commands += len(letters)
        self._type(letters)
        return self

    def write(self, text: str) -> Keyboard:
        """Text that is to stand in the minutes."""
        self.letters += len(text)
        self._type(text)
        return self

    def forget(self) -> None:
        """Count from here."""
        self.commands = self.letters = 0

    def window(self, name: str) -> str:
        """The id of the window with this in its title, once it is there, in front."""
        found: list[str] = []

        def is_there() -> bool:
            found[:] = self._do("search", "--onlyvisible", "--name", name, fails=True).split()
            return bool(found)

        until(is_there, f"no window {name}")
        self._do("windowactivate", "--sync", found[-1])
        return found[-1]

    def _type(self, text: str) -> None:
        self._do("type", "--clearmodifiers", "--delay", str(_LETTER), text)
        sleep(_SETTLE)

    def _do(self, *words: str, fails: bool = False) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._surroundings, capture_output=True, encoding="utf-8", timeout=60
        )
        if done.returncode and not fails:
            raise RuntimeError(f"xdotool {words}: {done.stderr}")
        return done.stdout


def until(happened: Callable[[], object], otherwise: str) -> None:
    """Wait until something has happened."""
    end = monotonic() + PATIENCE
    while not happened():
        if monotonic() > end:
            raise RuntimeError(otherwise)
        sleep(0.1)
