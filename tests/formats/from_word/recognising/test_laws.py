"""What holds of every source: nothing is lost, nothing fails, the document is one that can be saved."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator

from hypothesis import given, settings

from app.errors import Message
from app.formats.from_word.recognising import recognise
from app.formats.from_word.recognising.lines import paragraphs, words
from app.formats.from_word.source import Source
from app.messages import LANGUAGES, sentence
from app.model import codec, tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, Image, Inline, plain
from app.model.mending import is_normal
from app.model.minutes import Minutes
from app.model.people import everyone
from app.rules.attendance import timeline
from tests.formats.from_word.recognising.measuring import lost
from tests.formats.from_word.recognising.sources import NOTE, sources

EXAMPLES = 5000 if os.environ.get("PARAGRAF_LONG") else 40


@given(sources())
@settings(max_examples=EXAMPLES, deadline=None)
def test_no_word_is_lost_and_the_document_is_sound(source: Source) -> None:
    imported = recognise(source, name="protokoll.docx")
    blocks = [*source.blocks, *(block for each in source.running for block in each.blocks)]
    assert not lost("\n".join(map(words, paragraphs(blocks))), imported)
    minutes = imported.read.package.minutes
    assert Counter(beside(minutes)) == Counter(map(kind, in_source(source)))
    assert is_normal(minutes)
    assert codec.decode(codec.encode(minutes)) == minutes
    known = everyone(minutes)
    timeline(minutes)
    seats = {seat.id for seat in minutes.body.seats} if minutes.body else set()
    items = {"", *(section.id for section in minutes.sections)}
    for event in minutes.attendance:
        assert event.person in known or (not event.person and hasattr(event, "seat"))
        assert getattr(event, "seat", "") in seats | {""}
        assert getattr(event, "item", "") in items
    for doubt in imported.doubts:
        assert all(sentence(Message(doubt.code), language) for language in LANGUAGES)


def kind(inline: Inline) -> str:
    return "picture" if isinstance(inline, Image) else "note" if isinstance(inline, Footnote) else ""


def in_source(source: Source) -> Iterator[Inline]:
    """The pictures and footnotes of the text."""
    for paragraph in paragraphs(source.blocks):
        yield from filter(kind, paragraph.content)


def beside(minutes: Minutes) -> Iterator[str]:
    """What stands beside words in the minutes; a footnote whose line became a fact stands as a paragraph."""
    for part in tree.parts(minutes):
        for block in walk(part.blocks):
            if isinstance(block, Paragraph) and plain(block.content) == NOTE:
                yield "note"
            elif isinstance(block, Paragraph):
                yield from filter(None, map(kind, block.content))
