"""The longest that the event loop stands still over what happens in a meeting of two hours."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from app.model.minutes import Package
from app.storage import project
from tests.benchmarks.figures import Row, Run, percentile
from tests.benchmarks.processes import figures_of

_TARGET = 50.0  # milliseconds
_PACE = 25.0  # keys a second
_TOLD = 30.0  # milliseconds: longer ones are told on standard error, with where the program was
_MOST = 25  # of them


def measure(run: Run) -> Iterator[Row]:
    """All items of the sample meeting; a quick run has the first."""
    file = run.folder / "meeting.paragraf"
    project.write(file, before_the_meeting())
    count, pace = (1, 200.0) if run.scale.many < 500 else (99, _PACE)
    found = figures_of("sit_through.py", run.folder, str(file), str(count), str(pace))
    stalls: list[dict[str, Any]] = found["stalls"]
    _tell(stalls)
    for kind, name in (("ms", ""), ("processor", ", processor")):
        longest = max((each[kind] for each in stalls), default=0.0)
        yield Row(f"longest stall of a meeting{name}", "target", longest, _TARGET, 1)
    yield Row("stall after a key, p99", "target", percentile(found["keys"], 0.99), _TARGET, 1)


def before_the_meeting() -> Package:
    """The sample's header and members, and no items yet."""
    from tests.meeting import build

    package = build.package()
    minutes = replace(package.minutes, sections=(), attendance=(), appendices=(), assignments=())
    return Package(minutes)


def _tell(stalls: list[dict[str, Any]]) -> None:
    """The longest ones on standard error."""
    long = sorted((each for each in stalls if each["ms"] > _TOLD), key=lambda each: -each["ms"])
    for each in long[:_MOST]:
        print(f"\n=== {each['ms']:.0f} ms ({each['processor']:.0f} worked): {each['doing']}", file=sys.stderr)
        for stack in dict.fromkeys(each["stacks"]):
            print(f"---\n{stack}", file=sys.stderr)
