"""Words and footnote numbers."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import Text, footnote
from app.model.minutes import new_minutes
from app.model.sections import Part, new_section
from app.session.counts import Counts


def test_words_in_headings_text_and_footnotes_are_counted() -> None:
    section = new_section("Två ord", paragraph(Text("tre ord till"), footnote("och två")))
    minutes = replace(new_minutes(), sections=(section,))
    assert Counts().words(minutes) == 7


def test_footnotes_are_numbered_through_the_document() -> None:
    first = new_section("A", paragraph(footnote("1"), footnote("2")))
    second = new_section("B", paragraph(footnote("3")))
    minutes = replace(new_minutes(), opening=Part("o"), sections=(first, second))
    counts = Counts()
    assert counts.first_footnote(minutes, "o") == 1
    assert counts.first_footnote(minutes, first.parts[0].id) == 1
    assert counts.first_footnote(minutes, second.parts[0].id) == 3
