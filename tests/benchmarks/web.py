"""Web page export: the writer against escaping its words into bare tags, and the command against pandoc."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from html import escape

from app import profiles
from app.formats import markdown, page
from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Text
from app.model.minutes import Minutes, Package
from app.storage import project
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, in_turns, pair, timed
from tests.benchmarks.processes import run as call


def measure(run: Run) -> Iterator[Row]:
    """Documents of each size."""
    for count in run.scale.exports:
        package = documents.of_sections(count)
        name = f"Web page, {count:,} sections"
        yield _against_escaping(run, name, package)
        yield _against_pandoc(run, name, package)


def _against_escaping(run: Run, name: str, package: Package) -> Row:
    """The least that anybody must do: walk through the document and write its words as HTML."""
    profile = profiles.load("")
    actions = (lambda: page.write(package, profile), lambda: bare(package.minutes))
    ours, least = in_turns(run.scale.times, *map(timed, actions))
    return pair(name, "its words in bare tags", (ours, least))


def bare(minutes: Minutes) -> bytes:
    """The document's headings and paragraphs, nothing else."""

    def said(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
        for each in paragraphs:
            yield f"<p>{''.join(escape(i.text) for i in each.content if isinstance(i, Text))}</p>"

    out: list[str] = []
    for level, section in tree.walk(minutes.sections):
        out.append(f"<h{level}>{escape(section.heading)}</h{level}>")
        for part in section.parts:
            out += said(block for block in walk(part.blocks) if isinstance(block, Paragraph))
    return "\n".join(out).encode()


def _against_pandoc(run: Run, name: str, package: Package) -> Row:
    """Whole commands, from a file to a file."""
    import pypandoc

    source, text, out = (run.folder / f"exported.{kind}" for kind in ("paragraf", "md", "html"))
    project.write(source, package)
    text.write_bytes(markdown.write(package).data)
    pandoc = [pypandoc.get_pandoc_path(), "-s", "-f", "markdown", "-t", "html5", str(text), "-o", str(out)]
    ours = [sys.executable, "-m", "app", "export", str(source), "-o", str(out)]
    figures = in_turns(
        max(run.scale.times // 4, 1),
        timed(lambda: call(ours, run.folder)),
        timed(lambda: call(pandoc, run.folder)),
    )
    return pair(f"{name}, command", "pandoc", (figures[0], figures[1]))
