"""The page view: from the last key to the drawn page, keys with it open, and its memory over many edits."""

from __future__ import annotations

from collections.abc import Iterator

from app.storage import project
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, percentile
from tests.benchmarks.processes import figures_of

_TARGET = 150.0  # milliseconds from the pause in typing, at 20 pages
_PAGES = (20, 80)
_PLAIN = "without the page view"


def measure(run: Run) -> Iterator[Row]:
    """Pages of short and long documents; keys beside the last; memory of the first."""
    for pages in _PAGES if run.scale.many > 500 else (5,):
        yield from _of_pages(run, pages)


def _of_pages(run: Run, pages: int) -> Iterator[Row]:
    file = run.folder / "pages.paragraf"
    project.write(file, documents.of_pages(pages))
    found = figures_of("type_beside_pages.py", run.folder, str(file), str(run.scale.keys))
    pause = found["pause"]
    shown = percentile(found["shown"], 0.5)
    yield Row(f"key to drawn page, {pages} pages, after the pause", "target", shown - pause, _TARGET, 1)
    yield Row(f"key to drawn page, {pages} pages, with the pause", "the pause", shown, pause)
    for name, share in (("median", 0.5), ("p99", 0.99)):
        ours, plain = (percentile(found[each], share) for each in ("beside", "alone"))
        yield Row(f"key to paint beside {pages} pages, {name}", _PLAIN, ours, plain)
    first, last = found["memory"]
    yield Row(
        f"memory after {found['edits']} edits, {pages} pages", "after a tenth of them", last, first, unit="MB"
    )
