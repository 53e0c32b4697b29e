"""Kills a process that types at a random moment, and counts what its journal and its file have lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import msgspec

from app.errors import UserError
from app.storage import journal, project
from tests.reliability.typist import count_of

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds until a typist has typed its first key


class Loss(msgspec.Struct, frozen=True):
    """One kill: how many keys were typed, how many came back, how long ago the first lost one was typed."""

    typed: int
    back: int
    milliseconds: float
    behind: bool = False  # the journal that is left has less than the file

    @property
    def keys(self) -> int:
        return self.typed - self.back


class Kind(msgspec.Struct, frozen=True):
    """A way to type: the module, seconds between two keys, seconds between two saves (0: none)."""

    pace: float
    saves: float = 0.0
    module: str = "tests.reliability.typist"


def environment(state: Path) -> dict[str, str]:
    """What a process needs to keep to itself, and to need no screen."""
    own = {name: str(state / name.lower()) for name in ("CONFIG", "DATA")}
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "PARAGRAF_STATE_DIR": str(state),
        **{f"PARAGRAF_{name}_DIR": place for name, place in own.items()},
        "PARAGRAF_INSTANCE": f"paragraf-typist-{os.getpid()}-{state.parent.name}",
    }


def kill_one(kind: Kind, place: Path, after: float) -> Loss:
    """Let a process type for `after` seconds, then kill it; what is lost. Fails on anything damaged."""
    place.mkdir()
    file = place / "protokoll.paragraf"
    call = [sys.executable, "-B", "-m", kind.module, str(place / "state"), str(file)]
    call += [str(kind.pace), str(kind.saves)]
    with subprocess.Popen(
        call,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=environment(place / "state"),
        bufsize=0,
    ) as typist:
        assert typist.stdout
        try:
            log = _read_until(typist.stdout, time.monotonic() + PATIENCE, after)
        finally:
            killed = time.monotonic_ns()
            typist.kill()
        while more := typist.stdout.read(65536):
            log += more
    times = [int(line.split()[1]) for line in log.splitlines()]
    assert times, "nothing was typed"
    return _loss(place, file, times, killed)


def _read_until(pipe: IO[bytes], patience: float, after: float) -> bytes:
    """What the typist logs until `after` seconds after its first key."""
    log = b""
    until = patience
    os.set_blocking(pipe.fileno(), False)
    try:
        while (now := time.monotonic()) < until:
            if more := pipe.read(65536):
                if not log:
                    until = now + after
                log += more
            else:
                time.sleep(min(0.002, max(until - now, 0)))
    finally:
        os.set_blocking(pipe.fileno(), True)
    return log


def _loss(place: Path, file: Path, times: list[int], killed: int) -> Loss:
    in_file = count_of(project.read(file).package.minutes) if file.exists() else 0
    kept = [_kept(path) for path in sorted((place / "state" / "journals").glob("*.journal"))]
    back = max([in_file, *kept])
    lost = (killed - times[back]) / 1e6 if back < len(times) else 0.0
    return Loss(len(times), back, max(lost, 0.0), bool(kept) and max(kept) < in_file)


def _kept(path: Path) -> int:
    """How many keys a journal has; one that was only just begun has none."""
    try:
        return count_of(journal.read(path).package.minutes)
    except UserError as error:
        if error.message.code != "journal.empty":
            raise
        return 0


def kill_many(
    kind: Kind, place: Path, runs: int, longest: float, *, seed: int, at_once: int = 2
) -> list[Loss]:
    """So many kills, each at a random moment within `longest` seconds of typing."""
    place.mkdir(exist_ok=True)
    chance = random.Random(seed)
    moments = [chance.uniform(0.0, longest) for _ in range(runs)]
    with ThreadPoolExecutor(at_once) as pool:
        waiting = [pool.submit(kill_one, kind, place / str(n), each) for n, each in enumerate(moments)]
        return [each.result() for each in waiting]


def told(name: str, losses: list[Loss]) -> str:
    """One line of figures."""
    keys = sorted(loss.keys for loss in losses)
    times = sorted(loss.milliseconds for loss in losses)
    behind = sum(loss.behind for loss in losses)
    return (
        f"{name}: {len(losses)} kills, lost keys median {_at(keys, 0.5):.0f}, p99 {_at(keys, 0.99):.0f}, "
        f"max {keys[-1]}; lost ms median {_at(times, 0.5):.0f}, p99 {_at(times, 0.99):.0f}, "
        f"max {times[-1]:.0f}" + (f"; journal behind the file {behind}" if behind else "")
    )


def _at(values: list[float] | list[int], part: float) -> float:
    return values[min(int(part * len(values)), len(values) - 1)]
