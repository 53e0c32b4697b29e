"""Every system call of a save in the real window fails in turn: the file is whole, the window tells, and
the second try goes. The quick part takes a few of them; PARAGRAF_LONG=1 takes every call with every fault.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.storage import project
from tests.reliability.tracing import calls, may_trace, run
from tests.reliability.typist import count_of

LONG = bool(os.environ.get("PARAGRAF_LONG"))
FAULTS = ("error=ENOSPC", "error=EIO", "error=EROFS", "error=EACCES", "error=EDQUOT", "retval=1")
MODULE = "tests.reliability.window_steps"
_SCREEN = "This plugin does not support"  # what a screen that is none says of itself

pytestmark = pytest.mark.skipif(not may_trace(), reason="needs strace")


def told(place: Path, *options: str) -> list[dict[str, Any]]:
    """What the window showed after the save, and after the second try if there was one."""
    outcome = run(place, "save", *options, module=MODULE)
    assert [line for line in outcome.errors.splitlines() if not line.startswith(_SCREEN)] == []
    assert outcome.said, "it came to no end"
    return json.loads(outcome.said)


def chosen(place: Path) -> list[tuple[str, int]]:
    """The calls that fail here: all, or the last of those that matter."""
    found = calls(run(place, "save", module=MODULE).log)
    if LONG:
        return found
    last = {name: number for name, number in found if name in ("write", "fsync")}
    return [("newfstatat", 7), *last.items()] if ("newfstatat", 7) in found else list(last.items())


def check(place: Path, shown: list[dict[str, Any]]) -> None:
    first, last = shown[0], shown[-1]
    if first["box"]:
        assert first["box"] == "failed_save", first
        assert "protokoll.paragraf" in first["says"], first
        assert "Något gick fel" not in first["says"], first
        offered = {each.replace("&", "") for each in first["choices"]}
        assert offered == {"Försök igen", "Spara någon annanstans…", "Avbryt"}, first
        assert first["dirty"], first
        assert first["in_file"] in (0, 1), first  # 1: the new one, not yet certain
        assert len(shown) == 2
    assert not last["box"], last
    assert not last["dirty"], last
    assert last["in_file"] == 1
    assert count_of(project.read(place / "protokoll.paragraf").package.minutes) == 1


@pytest.mark.parametrize("fault", FAULTS if LONG else ("error=EDQUOT",))
def test_a_call_that_fails_keeps_the_file_whole_and_the_second_try_goes(
    tmp_path: Path, figure: Callable[[str], None], fault: str
) -> None:
    place, boxes = tmp_path / "run", 0
    found = [each for each in chosen(place) if not fault.startswith("retval") or each[0] == "write"]
    for call, number in found:
        shown = told(place, "-e", f"inject={call}:{fault}:when={number}")
        try:
            check(place, shown)
        except AssertionError as error:
            raise AssertionError(f"{call} {number} {fault}: {error}") from error
        boxes += bool(shown[0]["box"])
    figure(f"window: each of {len(found)} calls of a save failed once with {fault}: {boxes} told, all saved")
