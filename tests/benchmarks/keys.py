"""From a key to its paint: in the pane of the real window against a plain QTextEdit with the same text."""

from __future__ import annotations

from collections.abc import Iterator

from app.model.minutes import Package
from app.storage import project
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, pair, percentile
from tests.benchmarks.processes import figures_of

_TARGET = 2.0
_PLAIN = "plain QTextEdit"


def measure(run: Run) -> Iterator[Row]:
    """In the middle of short and long texts, in a table, and in one section of many."""
    for pages in run.scale.pages:
        yield from _typed(run, f"{pages} pages", documents.of_pages(pages), "text")
    yield from _typed(run, "20×6 table", documents.with_table(20, 6), "table")
    many = documents.of_sections(run.scale.many)
    yield from _typed(run, f"one of {run.scale.many:,} sections", many, "text")


def _typed(run: Run, name: str, package: Package, where: str) -> Iterator[Row]:
    file = run.folder / "typed.paragraf"
    project.write(file, package)
    ours, plain = figures_of("type_keys.py", run.folder, str(file), str(run.scale.keys), where)
    yield pair(f"key to paint, {name}, median", _PLAIN, (ours[0], plain[0]))
    for kind, (mine, theirs) in zip(("", ", processor"), zip(ours, plain, strict=True), strict=True):
        last = percentile(mine, 0.99), percentile(theirs, 0.99)
        yield Row(f"key to paint, {name}, p99{kind}", _PLAIN, *last, _TARGET)
