"""msgspec gets to know a type in one place, so that no two threads show it one at once."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import app
from app.model.decoding import decoded

ROOT = Path(app.__file__).parent


def shown_types(path: Path) -> Iterator[int]:
    """The lines that show msgspec a type."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called, name = ast.unparse(node.func), node.func.attr
            typed = any(each.arg == "type" for each in node.keywords)
            if called.startswith("msgspec.") and (typed or name in ("Decoder", "convert")):
                yield node.lineno


def test_no_other_module_shows_msgspec_a_type() -> None:
    known = {ROOT / "model" / "decoding.py"}
    simple = {
        ROOT / "ui" / "instance.py",
        ROOT / "formats" / "json.py",
        ROOT / "formats" / "pdf" / "preflight.py",
    }
    found = [
        f"{path.name}:{line}"
        for path in set(ROOT.rglob("*.py")) - known - simple
        for line in shown_types(path)
    ]
    assert not found, "these show msgspec a type of ours by themselves"


_MEET = """
import importlib, sys, tomllib
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import app.profiles.profile as module
from app.model.decoding import converted
from app.resources import resource

sys.setswitchinterval(1e-6)
tables = tomllib.loads(resource("profiles", "neutral.toml").read_text("utf-8"))
count = 8

def meet(kind, together):
    together.wait()
    return converted(tables, kind).municipality

with ThreadPoolExecutor(count) as pool:
    for _ in range(20):
        kind = importlib.reload(module).Profile  # a type that nobody has seen
        together = Barrier(count)
        assert len(set(pool.map(lambda _: meet(kind, together), range(count)))) == 1
"""


def test_many_threads_meet_a_type_at_once() -> None:
    """Without the lock msgspec 0.22 ends the process in the first rounds."""
    ended = subprocess.run([sys.executable, "-c", _MEET], capture_output=True, text=True, cwd=ROOT.parent)
    assert ended.returncode == 0, ended.stderr


def test_what_does_not_fit_is_refused_as_msgspec_does() -> None:
    with pytest.raises(msgspec.ValidationError):
        decoded(b'"a"', int)
    with pytest.raises(msgspec.DecodeError):
        decoded(b"{", dict[str, int])
