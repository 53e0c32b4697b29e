"""What differs between two states of a document: whatever was done, the difference leads there."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model import codec, tree
from app.model.blocks import Paragraph, paragraph
from app.model.delta import Delta, Shape, Stretch, UnfitError, applied, delta
from app.model.inlines import Text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Part, Section, new_section
from tests.strategies import full_documents


def sent(change: Delta) -> Delta:
    """As it comes back from JSON."""
    return msgspec.json.decode(msgspec.json.encode(change), type=Delta)


def text(words: str) -> Paragraph:
    return paragraph(Text(words))


def with_sections(count: int) -> Minutes:
    """A document of sections with three paragraphs each."""
    sections = tuple(
        new_section(f"Ärende {n}", *(text(f"Text {n}.{m}") for m in range(3))) for n in range(count)
    )
    return replace(new_minutes(), sections=sections)


@settings(max_examples=15, deadline=None)
@given(full_documents())
def test_the_difference_of_any_document_and_another_leads_there_and_back(package: Package) -> None:
    one, two = package.minutes, with_sections(2)
    assert applied(one, sent(delta(one, two))) == two
    assert applied(two, sent(delta(two, one))) == one


@settings(max_examples=15, deadline=None)
@given(full_documents(), st.data())
def test_moving_removing_and_changing_sections_comes_through(package: Package, data: st.DataObject) -> None:
    before = package.minutes
    after = before
    for _ in range(data.draw(st.integers(1, 4))):
        ids = [section.id for _, section in tree.walk(after.sections)]
        if not ids:
            break
        one = data.draw(st.sampled_from(ids))
        what = data.draw(st.sampled_from(["indent", "outdent", "up", "remove", "heading", "parts", "new"]))
        outline = after.sections
        match what:
            case "indent":
                outline = tree.indent(outline, one)
            case "outdent":
                outline = tree.outdent(outline, one)
            case "up":
                outline = tree.shift(outline, one, -1)
            case "remove":
                outline = tree.remove(outline, one)
            case "heading":
                outline = tree.change(outline, one, lambda s: replace(s, heading=s.heading + "!"))
            case "parts":
                outline = tree.change(outline, one, lambda s: replace(s, parts=s.parts[:1]))
            case _:
                outline = tree.insert(outline, new_section("Ny"), one, 0)
        after = replace(after, sections=outline)
    assert applied(before, sent(delta(before, after))) == after


def test_equal_documents_differ_by_nothing() -> None:
    one = with_sections(3)
    assert delta(one, one) == Delta()
    assert delta(one, codec.decode(codec.encode(one))) == Delta()


def test_a_word_in_one_paragraph_is_one_stretch() -> None:
    before = with_sections(50)
    part = before.sections[20].parts[0]
    blocks = (part.blocks[0], text("Nytt"), part.blocks[2])
    after = tree.change_part(before, part.id, lambda p: replace(p, blocks=blocks))
    assert delta(before, after) == Delta(texts=(Stretch(part.id, 1, 1, (blocks[1],)),))


def test_a_section_that_moves_is_told_by_ids_alone() -> None:
    before = with_sections(3)
    after = replace(before, sections=before.sections[::-1])
    assert delta(before, after) == Delta(outline=tuple(Shape(each.id) for each in after.sections))


def test_what_is_new_above_the_first_section_is_a_stretch_too() -> None:
    before = with_sections(1)
    new = text("Inledning")
    after = replace(before, opening=replace(before.opening, blocks=(new,)))
    assert delta(before, after) == Delta(texts=(Stretch(before.opening.id, 0, 0, (new,)),))


@pytest.mark.parametrize(
    "wrong",
    [
        Delta(texts=(Stretch("nowhere"),)),
        Delta(outline=(Shape("nowhere"),)),
        Delta(sections=(Section("nowhere", "Ny"),)),
        Delta(fields={"sections": msgspec.Raw(b"[]")}),
        Delta(fields={"unknown": msgspec.Raw(b"1")}),
    ],
)
def test_a_difference_of_another_document_is_refused(wrong: Delta) -> None:
    with pytest.raises(UnfitError):
        applied(with_sections(1), wrong)


def test_a_stretch_that_is_not_there_is_refused() -> None:
    it = with_sections(1)
    part = it.sections[0].parts[0]
    for start, rest in ((2, 2), (-1, 0), (0, -1), (4, 0)):
        with pytest.raises(UnfitError):
            applied(it, Delta(texts=(Stretch(part.id, start, rest),)))


def test_a_part_that_is_written_by_hand_from_now_on_comes_whole() -> None:
    before = with_sections(2)
    section = before.sections[1]
    parts = (*section.parts, Part("p2", "decision", (text("Beslut"),)))
    after = replace(before, sections=(before.sections[0], replace(section, parts=parts)))
    change = delta(before, after)
    assert [each.id for each in change.sections] == [section.id]
    assert applied(before, change) == after


def test_sections_inside_others_are_not_repeated() -> None:
    inner = new_section("Inre", text("a"))
    outer = Section("outer", "Yttre", sections=(inner,))
    before = replace(new_minutes(), sections=(outer,))
    after = replace(before, sections=(replace(outer, heading="Nytt"),))
    assert delta(before, after).sections == (Section("outer", "Nytt"),)


def test_a_section_that_a_damaged_outline_has_twice_is_refused() -> None:
    it = with_sections(1)
    twice = Shape(it.sections[0].id)
    for outline in ((twice, twice), (Shape(it.sections[0].id, (twice,)),)):
        with pytest.raises(UnfitError):
            applied(it, Delta(outline=outline))


def test_what_did_not_change_is_shared() -> None:
    before = with_sections(4)
    part = before.sections[2].parts[0]
    after = tree.change_part(before, part.id, lambda p: replace(p, blocks=(text("Nytt"),)))
    found = applied(before, delta(before, after))
    assert found == after
    assert [a is b for a, b in zip(before.sections, found.sections, strict=True)] == [True, True, False, True]
