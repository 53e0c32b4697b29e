"""PDF export: the writer against Typst alone on the same template and data, and again after one change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from msgspec.structs import replace

from app import profiles
from app.formats import pdf
from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.minutes import Package
from app.resources import resource
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, in_turns, pair, timed

_TARGET = 1.2  # the ratio to reach
_PAGES = (5, 50, 300)


def measure(run: Run) -> Iterator[Row]:
    """Documents of each size."""
    for pages in (each for each in _PAGES if each <= run.scale.most_pages):
        yield from _of_pages(run, pages)


def _of_pages(run: Run, pages: int) -> Iterator[Row]:
    """Each time with another last paragraph: Typst remembers what it has set, in either way of calling it."""
    package, profile, numbers = documents.of_pages(pages), profiles.load(""), count(1)
    times = max(run.scale.times // 2, 1)
    with pdf.Compiler() as kept, pdf.Compiler() as other:
        kept.compile(package, profile)
        other.compile(package, profile)

        def alone() -> float:
            other.lay_out(other.prepare(changed(package, next(numbers)), profile))
            return timed(lambda: typst_alone(other.folder))()

        def ours() -> float:
            document = changed(package, next(numbers))
            return timed(lambda: pdf.write(document, profile))()

        def again() -> float:
            document = changed(package, next(numbers))
            return timed(lambda: kept.compile(document, profile))()

        found = in_turns(times, ours, alone, again)
        yield pair(f"PDF export, {pages:,} pages", "Typst alone", (found[0], found[1]), _TARGET)
        yield pair(f"PDF with a kept compiler, {pages:,} pages", "Typst alone", (found[2], found[1]))


def typst_alone(folder: Path) -> bytes:
    """What Typst makes of a folder with template and data."""
    import typst

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))]
    )
    compiler = typst.Compiler(str(folder / "minutes.typ"), root=str(folder), font_paths=fonts)
    moment = datetime(2020, 4, 7, 12, tzinfo=UTC)
    return bytes(compiler.compile(format="pdf", pdf_standards=["a-2a", "ua-1"], timestamp=moment))


def changed(package: Package, number: int) -> Package:
    """The document with another last paragraph."""
    minutes = package.minutes
    section = minutes.sections[-1]
    part = section.parts[-1]
    blocks = (*part.blocks[:-1], paragraph(Text(f"Ändring {number}")))
    section = replace(section, parts=(*section.parts[:-1], replace(part, blocks=blocks)))
    return replace(package, minutes=replace(minutes, sections=(*minutes.sections[:-1], section)))
