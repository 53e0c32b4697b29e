"""`paragraf --help` against starting Python and doing nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tests.benchmarks.figures import Row, Run, in_turns, pair, timed
from tests.benchmarks.processes import run as call

_TARGET = 2.0
_SCRIPT = "import sys; from app.__main__ import main; sys.exit(main(['--help']))"  # as the installed command


def measure(run: Run) -> Iterator[Row]:
    """Whole processes."""
    ours, bare = ([sys.executable, "-c", code] for code in (_SCRIPT, "pass"))
    figures = in_turns(
        2 * run.scale.times, timed(lambda: call(ours, run.folder)), timed(lambda: call(bare, run.folder))
    )
    yield pair("paragraf --help", "python -c pass", (figures[0], figures[1]), _TARGET)
