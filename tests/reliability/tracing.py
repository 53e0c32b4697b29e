"""Runs the steps of `steps.py` with one thread under strace: its calls logged, failed or killed in turn."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

from tests.reliability.killing import ROOT, environment

# Calls that nothing is written by
_OTHERS = (
    "futex mmap munmap mprotect brk madvise getpid gettid sched_yield rt_sigaction rt_sigprocmask "
    "rt_sigreturn clock_nanosleep clock_gettime exit exit_group restart_syscall select poll getrandom"
)


class Told(msgspec.Struct, frozen=True):
    """What the process told at its end; None if it was killed before."""

    save: tuple[str, ...]
    dirty: bool
    troubles: tuple[str, ...]
    kept: int


class Outcome(msgspec.Struct, frozen=True):
    """How a run ended: what it told, what it wrote on its error stream, the log of its calls.

    `said` is what it told as it is, if that is not what `Told` has.
    """

    told: Told | None
    errors: str
    log: tuple[str, ...]
    said: str = ""


@cache
def may_trace() -> bool:
    """Whether a running process can be traced here."""
    if sys.platform != "linux" or not shutil.which("strace"):
        return False
    done = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return done.returncode == 0


def run(
    place: Path,
    traced: str,
    *options: str,
    persistent: bool = False,
    before: Callable[[], object] = lambda: None,
    module: str = "tests.reliability.steps",
) -> Outcome:
    """The steps, with the thread that writes the journal or the file under strace with these options."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    call = [sys.executable, "-B", "-m", module, str(place / "state")]
    call += [str(place / "protokoll.paragraf"), traced, "+" if persistent else "1"]
    log = place / "trace"
    with subprocess.Popen(
        call,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(place / "state"),
    ) as process:
        assert process.stdout
        thread = process.stdout.readline().strip()
        tracer = subprocess.Popen(
            ["strace", "-qq", "-y", "-s", "8000000", "-xx", "-o", str(log), "-p", thread, *options],
            stderr=subprocess.DEVNULL,
        )
        try:
            _attached(process.pid, thread)
            before()
            out, errors = process.communicate("go\n", timeout=60)
        finally:
            process.kill()
            tracer.wait(20)
    log_lines = tuple(log.read_text(errors="replace").splitlines())
    if not out.startswith("{"):
        return Outcome(None, errors, log_lines, out)
    return Outcome(msgspec.convert(json.loads(out), Told), errors, log_lines)


def _attached(process: int, thread: str) -> None:
    status = Path(f"/proc/{process}/task/{thread}/status")
    end = time.monotonic() + 20
    while "TracerPid:\t0\n" in status.read_text():
        assert time.monotonic() < end, "strace does not begin"
        time.sleep(0.002)


def calls(log: tuple[str, ...]) -> list[tuple[str, int]]:
    """The calls of a log that may fail, each with its number among those of its name."""
    counted: Counter[str] = Counter()
    found: list[tuple[str, int]] = []
    for line in log:
        name, bracket, _ = line.partition("(")
        if bracket and name.isidentifier():
            counted[name] += 1
            own = "(0<" in line or "(1<" in line or "[eventfd]>" in line  # what threads and processes tell
            if not own and name not in _OTHERS.split(" "):
                found.append((name, counted[name]))
    return found
