"""Word export: the writer against deflating the finished XML, and the command against pandoc."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from app import profiles
from app.formats import docx, markdown
from app.model.minutes import Package
from app.profiles import Profile
from app.storage import project
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, in_turns, pair, processor_time, timed
from tests.benchmarks.processes import run as call
from tests.formats.docx.own.templates import PAGE, header, profile_with, template
from tests.formats.docx.own.templates import p as para

_TARGET, _LARGE = 2.0, 2000  # the ratio to reach, from so many sections on


def measure(run: Run) -> Iterator[Row]:
    """Documents of each size; the target is for large ones."""
    for count in run.scale.exports:
        package = documents.of_sections(count)
        target = _TARGET if count >= _LARGE else None
        name = f"Word export, {count:,} sections"
        yield from _against_deflating(run, name, package, profiles.load(""), target)
        yield from _against_pandoc(run, name, package)
        with_template = profile_with(_template(), run.folder)
        name = f"Word with a template, {count:,} sections"
        yield from _against_deflating(run, name, package, with_template, target)


def _template() -> bytes:
    """A municipality's template: running heads to fill, text before and after the minutes."""
    head = header(para("{{kommun}} {{organ}}") + para("{{datum}}"))
    return template(
        para("{{titel}}") + para("{{innehåll}}") + para("Kommunen"),
        section=f'<w:headerReference w:type="default" r:id="rId3"/>{PAGE}',
        more={"header1": ("header", head)},
    )


def _against_deflating(
    run: Run, name: str, package: Package, profile: Profile, target: float | None
) -> Iterator[Row]:
    """At zip's usual level, and at the level that our own files are packed with."""
    with ZipFile(BytesIO(docx.write(package, profile).data)) as archive:
        finished = [archive.read(entry) for entry in archive.namelist() if entry.endswith((".xml", ".rels"))]

    def deflate(level: int) -> None:
        for each in finished:
            zlib.compress(each, level)

    actions = (lambda: docx.write(package, profile), lambda: deflate(6), lambda: deflate(1))
    ours, usual, fast = in_turns(run.scale.times, *map(timed, actions))
    yield pair(name, "deflating its XML", (ours, usual), target)
    yield pair(name, "the same, level 1", (ours, fast))
    ours, usual, _ = in_turns(max(run.scale.times // 2, 1), *map(processor_time, actions))
    yield pair(f"{name}, processor", "deflating its XML", (ours, usual), target)


def _against_pandoc(run: Run, name: str, package: Package) -> Iterator[Row]:
    """Whole commands, from a file to a file."""
    import pypandoc

    source, text, out = (run.folder / f"exported.{kind}" for kind in ("paragraf", "md", "docx"))
    project.write(source, package)
    text.write_bytes(markdown.write(package).data)
    pandoc = [pypandoc.get_pandoc_path(), "-f", "markdown", "-t", "docx", str(text), "-o", str(out)]
    ours = [sys.executable, "-m", "app", "export", str(source), "-o", str(out)]
    figures = in_turns(
        max(run.scale.times // 4, 1),
        timed(lambda: call(ours, run.folder)),
        timed(lambda: call(pandoc, run.folder)),
    )
    yield pair(f"{name}, command", "pandoc", (figures[0], figures[1]))
