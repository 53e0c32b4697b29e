"""Two states of a document side by side."""

from __future__ import annotations

from hypothesis import given, settings
from msgspec.structs import replace

from app.archive.comparing.states import Piece, compared
from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from tests.strategies import full_documents


def document(*sections: tuple[str, str]) -> Minutes:
    made = tuple(new_section(heading, paragraph(*text(words))) for heading, words in sections)
    return replace(new_minutes(), sections=made)


def with_words(of: Minutes, words: str) -> Minutes:
    section = of.sections[0]
    part = replace(section.parts[0], blocks=(paragraph(*text(words)),))
    return replace(of, sections=(replace(section, parts=(part,)), *of.sections[1:]))


def test_words_that_differ_are_marked_on_both_sides() -> None:
    before = document(("Budget", "Vi säger nej till allt detta."), ("Övrigt", "Inget."))
    (found,) = compared(before, with_words(before, "Vi säger ja och amen till allt detta."))
    assert found.heading == "Budget"
    assert [piece.text for piece in found.was if piece.differs] == ["nej"]
    assert [piece.text for piece in found.now if piece.differs] == ["ja och amen"]


def test_a_long_stretch_that_is_the_same_is_cut_short() -> None:
    before = document(("Budget", f"nu {'ord ' * 500}nu"))
    (found,) = compared(before, with_words(before, f"då {'ord ' * 500}då"))
    assert sum(len(piece.text) for piece in found.was) < 400
    assert any("…" in piece.text for piece in found.was)


def test_new_and_removed_sections_are_told() -> None:
    before = document(("Gammalt", "a"))
    after = replace(before, sections=document(("Nytt", "b")).sections)
    new, gone = compared(before, after)
    assert (new.is_new, new.now) == (True, (Piece("Nytt\nb", True),))
    assert (gone.is_gone, gone.was) == (True, (Piece("Gammalt\na", True),))


def test_a_fact_that_is_no_word_is_told() -> None:
    before = document(("Val", "a"))
    after = replace(before, sections=(replace(before.sections[0], outcome="tabled"),))
    (found,) = compared(before, after)
    assert found.facts


@settings(deadline=None, max_examples=12)
@given(full_documents())
def test_a_document_does_not_differ_from_itself_and_wholly_from_none(package: Package) -> None:
    of = package.minutes
    assert compared(of, of) == []
    assert all(each.is_new for each in compared(None, of))
