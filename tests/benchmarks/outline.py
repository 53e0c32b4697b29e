"""Filling the outline and going from section to section, against plain widgets."""

from __future__ import annotations

from collections.abc import Iterator

from app.storage import project
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, pair
from tests.benchmarks.processes import figures_of


def measure(run: Run) -> Iterator[Row]:
    """In a large document."""
    many = run.scale.many
    file = run.folder / "many.paragraf"
    project.write(file, documents.of_sections(many))
    found = figures_of("walk_outline.py", run.folder, str(file), str(run.scale.times))
    yield pair(f"outline of {many:,} sections", "QTreeView, QStandardItemModel", found["fill"])
    yield pair(f"to the next of {many:,} sections", "QTreeView, setPlainText", found["walk"])
