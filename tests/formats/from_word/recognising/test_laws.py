"""What holds of every source: nothing is lost, nothing fails, the document is one that can be saved."""

from __future__ import annotations

import os

from hypothesis import given, settings

from app.errors import Message
from app.formats.from_word.recognising import recognise
from app.formats.from_word.recognising.lines import paragraphs, words
from app.formats.from_word.source import Source
from app.messages import LANGUAGES, sentence
from app.model import codec
from app.model.mending import is_normal
from app.model.people import everyone
from app.rules.attendance import timeline
from tests.formats.from_word.recognising.measuring import lost
from tests.formats.from_word.recognising.sources import sources

EXAMPLES = 5000 if os.environ.get("PARAGRAF_LONG") else 40


@given(sources())
@settings(max_examples=EXAMPLES, deadline=None)
def test_no_word_is_lost_and_the_document_is_sound(source: Source) -> None:
    imported = recognise(source, name="protokoll.docx")
    blocks = [*source.blocks, *(block for each in source.running for block in each.blocks)]
    assert not lost("\n".join(map(words, paragraphs(blocks))), imported)
    minutes = imported.read.package.minutes
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
