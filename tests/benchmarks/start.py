"""From the start of the process to a window that is ready to type in, and what it then takes of memory."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

from app.resources import resource
from app.storage import project
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, in_turns, pair
from tests.benchmarks.processes import Start, start

_EMPTY, _MANY = 1.6, 2.0
_BARE = "bare window"


def measure(run: Run) -> Iterator[Row]:
    """An empty document, the bundled sample, and a large file."""
    large = run.folder / "many.paragraf"
    project.write(large, documents.of_sections(run.scale.many))
    sample = run.folder / "sample.paragraf"  # who opens a document says so in a file beside it
    shutil.copy(resource("samples", "minnesanteckningar.paragraf"), sample)
    cases = (
        ("empty", (), _EMPTY),
        ("sample", (str(sample),), _EMPTY),
        (f"{run.scale.many:,} sections", (str(large),), _MANY),
    )
    bare, *ours = in_turns(
        run.scale.times,
        lambda: start("start_bare.py", run.folder),
        *(_starter(run, words) for _, words, _ in cases),
    )
    for (name, _, target), starts in zip(cases, ours, strict=True):
        elapsed = ([s.elapsed for s in starts], [s.elapsed for s in bare])
        processor = ([s.processor for s in starts], [s.processor for s in bare])
        memory = ([s.memory for s in starts], [s.memory for s in bare])
        yield pair(f"start, {name}", _BARE, elapsed, target)
        yield pair(f"start, {name}, processor", _BARE, processor, target)
        yield pair(f"memory after start, {name}", _BARE, memory, unit="MB")


def _starter(run: Run, words: tuple[str, ...]) -> Callable[[], Start]:
    def once() -> Start:
        return start("start_program.py", run.folder, *words)

    return once
