"""Marks personal identity numbers in running text to be masked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from app.model.blocks import Block, Paragraph, map_paragraphs
from app.model.inlines import Footnote, Inline, LineBreak, Text, normal
from app.profiles.checks import Checks
from app.rules.checks.personal_numbers import spans
from app.rules.checks.wording import word, words


def masked(blocks: tuple[Block, ...], checks: Checks) -> tuple[Block, ...]:
    """The same blocks with every personal identity number marked, for the profile's reason."""

    def changed(paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, content=_masked(paragraph.content, checks))

    return map_paragraphs(blocks, changed)


def _masked(content: Sequence[Inline], checks: Checks) -> tuple[Inline, ...]:
    found = list(spans(words(content), checks.not_personal))
    out: list[Inline] = []
    place = 0
    for inline in content:
        end = place + len(word(inline))
        if isinstance(inline, Text):
            out.extend(_pieces(inline, [(a - place, b - place) for a, b in found], checks.mask_reason))
        elif isinstance(inline, Footnote):
            inner = _masked(inline.content, checks)
            out.append(replace(inline, content=tuple(i for i in inner if isinstance(i, Text | LineBreak))))
        else:
            out.append(inline)
        place = end
    return normal(out)


def _pieces(text: Text, found: Iterable[tuple[int, int]], reason: str) -> Iterable[Text]:
    done = 0
    for start, end in found:
        start, end = max(start, 0), min(end, len(text.text))
        if start < end:
            yield Text(text.text[done:start], text.marks)
            yield Text(text.text[start:end], replace(text.marks, mask=text.marks.mask or reason))
            done = end
    yield Text(text.text[done:], text.marks)
