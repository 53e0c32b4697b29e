"""Two versions of a long protokoll compared: a few items changed, all changed, and the Word file of it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.archive.comparing import compare, exports
from app.model.blocks import map_paragraphs
from app.model.inlines import Inline, Text, normal
from app.model.minutes import Minutes, Package
from app.model.sections import Part
from app.profiles import load
from tests.benchmarks import meetings
from tests.benchmarks.figures import Row, Run, in_turns, pair, processor_time

_ITEMS = 500
_MAY = 1000.0  # milliseconds that a comparison may take
_WORD = 15_000.0
_TENTH = 10


def measure(run: Run) -> Iterator[Row]:
    """Protokoll of 500 items and 15 seats; in the changed ones every paragraph has another word."""
    items = min(_ITEMS, run.scale.many)
    before, profile = meetings.of_items(items), load()
    few, every = (_changed(before, each) for each in (_TENTH, 1))
    ours, all_of_them = in_turns(
        run.scale.times,
        processor_time(lambda: compare(before, few)),
        processor_time(lambda: compare(before, every)),
    )
    yield pair(f"comparing {items} items, a tenth changed", "time it may take", (ours, [_MAY]), 1)
    yield pair(f"comparing {items} items, all changed", "time it may take", (all_of_them, [_MAY]), 1)
    packages = Package(before), Package(few)
    word, _ = in_turns(1, processor_time(lambda: exports.word(*packages, profile, ("a", "b"))), lambda: 0.0)
    yield pair(f"the same for Word, {items} items", "time it may take", (word, [_WORD]), 1)


def _changed(minutes: Minutes, each: int) -> Minutes:
    sections = tuple(
        replace(section, parts=tuple(map(_part, section.parts))) if at % each == 0 else section
        for at, section in enumerate(minutes.sections)
    )
    return replace(minutes, sections=sections)


def _part(part: Part) -> Part:
    return replace(
        part, blocks=map_paragraphs(part.blocks, lambda p: replace(p, content=_content(p.content)))
    )


def _content(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The same with the word in its middle another one."""
    found: list[Inline] = []
    for inline in content:
        if isinstance(inline, Text) and (words := inline.text.split(" ")):
            words[len(words) // 2] = "annat"
            found.append(Text(" ".join(words), inline.marks))
        else:
            found.append(inline)
    return normal(found)
