"""msgspec gets to know a type in one place, so that no two threads show it one at once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import msgspec
import pytest

import app
from app.model.decoding import converted, decoded

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


def test_many_threads_meet_a_type_at_once() -> None:
    def types(number: int) -> tuple[type[Any], type[Any]]:
        inner = msgspec.defstruct(f"Inner{number}", [("a", int), ("b", list[str], [])])
        outer = msgspec.defstruct(f"Outer{number}", [("inner", inner), ("more", list[inner], [])])  # pyright: ignore
        return inner, outer

    count = 8
    with ThreadPoolExecutor(count) as pool:
        for number in range(60):
            inner, outer = types(number)
            together = Barrier(count)

            def meet(at: int, inner: Any = inner, outer: Any = outer, together: Barrier = together) -> Any:
                together.wait()
                if at % 2:
                    return decoded(b'{"inner":{"a":1},"more":[{"a":2}]}', outer).inner.a
                return converted({"a": 1}, inner).a

            assert set(pool.map(meet, range(count))) == {1}


def test_what_does_not_fit_is_refused_as_msgspec_does() -> None:
    with pytest.raises(msgspec.ValidationError):
        decoded(b'"a"', int)
    with pytest.raises(msgspec.DecodeError):
        decoded(b"{", dict[str, int])
