"""Import of Word files against mammoth, which makes HTML of the same bytes: reading alone, and all of it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from app.formats import docx, from_word
from app.formats.from_word import reading
from app.profiles import load
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, in_turns, pair, processor_time

_TARGET = 0.2  # of mammoth's time


def measure(run: Run) -> Iterator[Row]:
    """Documents of each size, as our own writer writes them: once read as what they are, once recognised."""
    import mammoth

    for count in run.scale.exports:
        data = docx.write(documents.of_sections(count), load()).data
        ours, whole, theirs = in_turns(
            max(run.scale.times // 4, 1),
            processor_time(lambda data=data: reading.read(data, name="x.docx")),
            processor_time(lambda data=data: from_word.read(data, name="x.docx")),
            processor_time(lambda data=data: mammoth.convert_to_html(BytesIO(data))),
        )
        yield pair(f"Word import, {count:,} sections, reading", "mammoth", (ours, theirs), _TARGET)
        yield pair(f"Word import, {count:,} sections", "mammoth", (whole, theirs), _TARGET)
