"""Programs that are measured from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

ROOT = Path(__file__).parents[2]
CHILDREN = Path(__file__).parent / "children"


@dataclass(frozen=True)
class Start:
    """How a program came to be ready: milliseconds, those of processor time, and megabytes in memory."""

    elapsed: float
    processor: float
    memory: float


def environment(folder: Path, library: str = "") -> dict[str, str]:
    """The environment of a person with no screen, an own home in `folder`, and this checkout's code.

    `library` is the folder of their library, which `folder / "home" / "cache"` knows.
    """
    home = folder / "home"
    home.mkdir(exist_ok=True)
    # the start page would lie over the field that a start is measured by
    settings = {"start_page": False, "library": [library] if library else []}
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    # Python's own settings would count for both sides, but not alike: unkept bytecode is compiled each time
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "PARAGRAF_CONFIG_DIR": str(home),
        "PARAGRAF_CACHE_DIR": str(home / "cache"),
        "PARAGRAF_INSTANCE": f"paragraf-benchmark-{os.getpid()}",
        "PYTHONPATH": str(ROOT),
    }


def start(script: str, folder: Path, *words: str, library: str = "") -> Start:
    """Start a script of `children/` and wait until it says that it is ready to type in."""
    command = [sys.executable, str(CHILDREN / script), *words]
    surroundings = environment(folder, library)
    begun = perf_counter()
    pipe = subprocess.PIPE  # what Qt says goes into one too, it may be long
    with subprocess.Popen(command, env=surroundings, stdout=pipe, stderr=pipe, encoding="utf-8") as process:
        assert process.stdout
        line = process.stdout.readline()
        elapsed = (perf_counter() - begun) * 1000
        _, said = process.communicate()
    if process.returncode or not line:
        raise RuntimeError(f"{script} ended with {process.returncode}: {said}")
    processor, memory = map(float, line.split())
    return Start(elapsed, processor, memory)


def figures_of(script: str, folder: Path, *words: str) -> Any:
    """What a script of `children/` measured: the JSON on its last line."""
    said = run([sys.executable, str(CHILDREN / script), *words], folder)
    return json.loads(said.splitlines()[-1])


def run(command: Sequence[str], folder: Path) -> str:
    """What a command says on standard output; it must succeed."""
    done = subprocess.run(command, env=environment(folder), capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr}")
    return done.stdout
