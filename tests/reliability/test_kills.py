"""Kill -9 at random moments of real typing: at most 0.3 s are lost, and nothing is damaged.

PARAGRAF_LONG=1 kills more than a thousand times and holds the figures to the promise; the quick part
only to what a loaded machine keeps.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reliability.killing import Kind, Loss, kill_many, told

LONG = bool(os.environ.get("PARAGRAF_LONG"))
PROMISE = 300.0 if LONG else 2000.0  # milliseconds
WINDOW = "tests.reliability.window_typist"
HUMAN, FAST = 0.08, 0.001  # seconds between two keys

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX only")


def check(losses: list[Loss]) -> None:
    assert max(loss.milliseconds for loss in losses) <= PROMISE
    assert not LONG or not any(loss.behind for loss in losses)
    assert not LONG or any(loss.back for loss in losses), "nothing was ever kept"


@pytest.mark.parametrize(
    ("name", "kind", "runs"),
    [
        ("human speed", Kind(HUMAN), (0, 400)),
        ("fast", Kind(FAST), (1, 300)),
        ("human speed with saves", Kind(HUMAN, 0.25), (2, 200)),
        ("fast with saves", Kind(FAST, 0.1), (1, 200)),
        ("in the window", Kind(0.05, module=WINDOW), (0, 60)),
        ("in the window with saves", Kind(0.02, 0.3, WINDOW), (1, 60)),
    ],
)
def test_a_kill_loses_at_most_a_third_of_a_second(
    tmp_path: Path, figure: Callable[[str], None], name: str, kind: Kind, runs: tuple[int, int]
) -> None:
    if not runs[LONG]:
        pytest.skip("in the long part")
    losses = kill_many(kind, tmp_path / "runs", runs[LONG], 2.0 if LONG else 0.6, seed=runs[1])
    figure(told(name, losses))
    check(losses)
