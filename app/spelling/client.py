"""Asks the spelling process from this one, never waiting for an answer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread

import msgspec

from app.model.decoding import decoder
from app.spelling.worker import DICTIONARIES, Answer, Question

_FLAG = "--spelling-worker"  # as `__main__` knows it
_MOST_STARTS = 2  # the first, and once more when it ended by itself
_ENDING = 2.0  # seconds


def known_language(tag: str) -> str:
    """The language that a tag means here, "" for one that there is no dictionary of."""
    first = tag.partition("-")[0].lower()
    return first if first in DICTIONARIES else ""


def command() -> list[str]:
    """How the process is started: the program itself, with a flag."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "app", _FLAG]
    program = Path(sys.executable)
    console = program.with_name("paragraf.exe")  # on Windows, where a window's program has no streams
    return [str(console if console.is_file() else program), _FLAG]


class Client:
    """The process and what it was asked. `answered` and `broken` are called in a thread of its own."""

    def __init__(self, answered: Callable[[Answer], None], broken: Callable[[], None]) -> None:
        self._answered, self._broken = answered, broken
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: Thread | None = None
        self._turn = Lock()
        self._starts, self._asked = 0, 0
        self._ended = False

    @property
    def works(self) -> bool:
        """Whether questions can be asked: it runs, or may still be started."""
        return not self._ended and (self._is_running or self._starts < _MOST_STARTS)

    @property
    def _is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def check(self, language: str, words: tuple[str, ...]) -> int:
        """Ask which of the words are wrong; the number that the answer will have, 0 if nobody answers."""
        return self._ask(Question(0, language, words=words))

    def suggest(self, language: str, word: str) -> int:
        """Ask what a word may have been meant to be; as `check`."""
        return self._ask(Question(0, language, suggest=word))

    def end(self) -> None:
        """Have the process end, and the thread that listens to it."""
        self._ended = True
        if self._process is not None:
            if self._process.stdin:
                with suppress(OSError):
                    self._process.stdin.close()
            try:
                self._process.wait(_ENDING)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._thread is not None:
            self._thread.join(_ENDING)

    def _ask(self, question: Question) -> int:
        with self._turn:
            if not self.works or (not self._is_running and not self._start()):
                return 0
            self._asked += 1
            question.ask = self._asked
            assert self._process is not None
            assert self._process.stdin is not None
            try:
                self._process.stdin.write(msgspec.json.encode(question) + b"\n")
                self._process.stdin.flush()
            except (OSError, ValueError):  # it has just ended
                return 0
            return self._asked

    def _start(self) -> bool:
        """Start the process; False if that cannot be done here."""
        self._starts += 1
        here = {**os.environ, "PYTHONPATH": _with_ours(os.environ.get("PYTHONPATH", ""))}
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            self._process = subprocess.Popen(
                command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=hidden,
                env=None if getattr(sys, "frozen", False) else here,
            )
        except OSError:
            self._starts = _MOST_STARTS
            self._broken()
            return False
        self._thread = Thread(target=self._listen, args=(self._process,), name="spelling", daemon=True)
        self._thread.start()
        return True

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        decode = decoder(Answer).decode
        assert process.stdout is not None
        with process.stdout as told:
            for line in told:
                with suppress(ValueError):
                    self._answered(decode(line))
        process.wait()
        if process.stdin:
            with suppress(OSError):
                process.stdin.close()
        if not self._ended:
            self._broken()


def _with_ours(path: str) -> str:
    """Where the process finds the program, wherever this one was started."""
    ours = str(Path(__file__).parents[2])
    return os.pathsep.join((ours, path)) if path else ours
