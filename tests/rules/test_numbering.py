"""§ numbers follow the order of a draft and stay once they are frozen."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.header import Header
from app.model.minutes import Minutes, new_minutes
from app.model.sections import Section
from app.rules.numbering import frozen, items, numbers


def meeting(*sections: Section, first: int = 1) -> Minutes:
    header = Header(kind="protokoll", first_number=first)
    return replace(new_minutes("protokoll"), header=header, sections=sections)


def test_items_are_numbered_from_the_first_number_in_their_order() -> None:
    assert numbers(meeting(Section("a"), Section("b"), first=172)) == {"a": 172, "b": 173}


def test_a_section_that_is_no_item_takes_no_number() -> None:
    assert numbers(meeting(Section("a", kind="unnumbered"), Section("b"))) == {"b": 1}


def test_sections_under_an_item_have_no_number() -> None:
    assert numbers(meeting(Section("a", sections=(Section("inner"),)), Section("b"))) == {"a": 1, "b": 2}


def test_notes_have_no_items() -> None:
    notes = replace(new_minutes("notes"), sections=(Section("a"),))
    assert items(notes) == ()
    assert numbers(notes) == {}


def test_a_frozen_number_stays_when_its_item_moves_and_those_after_it_go_on_from_there() -> None:
    kept = frozen(meeting(Section("a"), Section("b"), Section("c"), first=45), frozenset({"b"}))
    moved = replace(kept, sections=(kept.sections[1], kept.sections[0], kept.sections[2]))
    assert numbers(moved) == {"b": 46, "a": 47, "c": 48}


def test_freezing_all_keeps_every_number_and_changes_none() -> None:
    before = meeting(Section("a"), Section("x", kind="unnumbered"), Section("b"), first=7)
    assert numbers(frozen(before)) == numbers(before)
    assert [section.number for section in frozen(before).sections] == [7, None, 8]
