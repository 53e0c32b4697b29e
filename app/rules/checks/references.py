"""Checks of references to items: the number that the text says is the one that the item has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, Inline, Text
from app.model.sections import Part
from app.rules.checks.context import Whole, found
from app.rules.checks.finding import Finding
from app.rules.numbering import numbers
from app.rules.referring import refers

_NUMBER = re.compile(r"\d+")


def check(whole: Whole) -> Iterator[Finding]:
    """Edits keep references right, but not in text that is closed, nor in what was pasted from elsewhere."""
    known = numbers(whole.minutes)
    if not known:
        return
    for _, section in tree.walk(whole.minutes.sections):
        for part in section.parts:
            if not refers(part.blocks):
                continue
            for written, number in _stale(part, known):
                told = {"written": written, "number": number}
                yield from found(whole.facts, "reference-stale", section, part, told=told)


def _stale(part: Part, known: dict[str, int]) -> Iterator[tuple[str, int]]:
    """What a reference says and the number that its item has, where they differ."""
    for block in walk(part.blocks):
        if isinstance(block, Paragraph):
            yield from _in_content(block.content, known)


def _in_content(content: tuple[Inline, ...], known: dict[str, int]) -> Iterator[tuple[str, int]]:
    for place, inline in enumerate(content):
        if isinstance(inline, Footnote):
            yield from _in_content(inline.content, known)
        elif isinstance(inline, Text) and inline.marks.item in known:
            said, number = _NUMBER.search(inline.text), known[inline.marks.item]
            after = content[place + 1] if place + 1 < len(content) else None
            goes_on = isinstance(after, Text) and after.text[:1].isdigit()  # another number by now
            if said and said[0] != str(number) and not goes_on:
                yield inline.text, number
