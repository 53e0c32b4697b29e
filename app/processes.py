"""The program started once more, for work that is to keep nobody waiting: lines of JSON in and out."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import RLock, Thread, current_thread

_ENDING = 2.0  # seconds


def command(flag: str) -> list[str]:
    """How the process is started: the program itself, with a flag that `__main__` knows."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "app", flag]
    program = Path(sys.executable)
    console = program.with_name("paragraf.exe")  # on Windows, where a window's program has no streams
    return [str(console if console.is_file() else program), flag]


class Helper:
    """A process of ours, started when there is something to say to it.

    `most_starts`: the first, and again when it ended by itself. `_told` and `_broke` are for those who derive
    from this, and called in a thread of its own.
    """

    def __init__(self, flag: str, most_starts: int) -> None:
        self._flag, self._most_starts = flag, most_starts
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: Thread | None = None
        self._turn = RLock()
        self._starts: int = 0
        self._ended = False

    @property
    def works(self) -> bool:
        """Whether it can be told things: it runs, or may still be started."""
        return not self._ended and (self._is_running or self._starts < self._most_starts)

    @property
    def _is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def end(self) -> None:
        """Have the process end, and the thread that listens to it."""
        self._ended = True
        if self._process is not None:
            self._close()
            try:
                self._process.wait(_ENDING)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._thread is not None and self._thread is not current_thread():
            self._thread.join(_ENDING)

    def _told(self, line: bytes) -> None:
        """It said this."""

    def _broke(self) -> None:
        """It ended without having been told to, or cannot be started."""

    def _is_ready(self) -> bool:
        """Have it run; False if that cannot be done."""
        return self.works and (self._is_running or self._start())

    def _send(self, line: bytes) -> bool:
        """Say this to it; False if it does not run."""
        if self._process is None or self._process.stdin is None:
            return False
        try:
            self._process.stdin.write(line + b"\n")
            self._process.stdin.flush()
        except (OSError, ValueError):  # it has just ended
            return False
        return True

    def _start(self) -> bool:
        """Start the process; False if that cannot be done here."""
        self._starts += 1
        here = {**os.environ, "PYTHONPATH": _with_ours(os.environ.get("PYTHONPATH", ""))}
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            self._process = subprocess.Popen(
                command(self._flag),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=hidden,
                env=None if getattr(sys, "frozen", False) else here,
            )
        except OSError:
            self._starts = self._most_starts
            self._broke()
            return False
        self._thread = Thread(target=self._listen, args=(self._process,), name=self._flag, daemon=True)
        self._thread.start()
        return True

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        with process.stdout as told:
            for line in told:
                with suppress(ValueError):
                    self._told(line)
        process.wait()
        if process.stdin:
            with suppress(OSError):
                process.stdin.close()
        if not self._ended:
            self._broke()

    def _close(self) -> None:
        """Its input ends, and it with that."""
        if self._process is not None and self._process.stdin:
            with suppress(OSError):
                self._process.stdin.close()


def _with_ours(path: str) -> str:
    """Where the process finds the program, wherever this one was started."""
    ours = str(Path(__file__).parents[1])
    return os.pathsep.join((ours, path)) if path else ours
