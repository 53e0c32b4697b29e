"""The one door: changes, listeners, undo over everything, clean and dirty."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import Message
from app.model import tree
from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Part, new_section
from app.session.edits import (
    AddSection,
    Edit,
    IndentSection,
    MoveSection,
    OutdentSection,
    RemoveSection,
    SetBlocks,
    SetCaseNumber,
    SetHeader,
    SetHeading,
    ShiftSection,
)
from app.session.history import Place
from app.session.session import Change, Session
from tests.strategies import PNG, headers, paragraphs, sections, words


def session() -> Session:
    return Session(Package(new_minutes()))


def first_section(of: Session) -> str:
    return of.minutes.sections[0].id


def typed(of: Session, text: str, ends_step: bool = False) -> SetBlocks:
    part = of.minutes.sections[0].parts[0]
    before = part.blocks[0] if part.blocks else paragraph()
    return SetBlocks(part.id, (replace(before, content=(Text(text),)),), "typing", ends_step)


def test_an_edit_that_changes_nothing_is_no_step_and_told_to_nobody() -> None:
    it = session()
    heard: list[Change] = []
    it.subscribe(heard.append)
    assert not it.apply(SetHeading(first_section(it), ""))
    assert not it.can_undo
    assert heard == []


def test_listeners_hear_before_after_and_origin() -> None:
    it = session()
    before, origin = it.minutes, object()
    heard: list[Change] = []
    it.subscribe(heard.append)
    it.apply(SetHeading(first_section(it), "Budget"), origin)
    assert [(c.before, c.after, c.origin) for c in heard] == [(before, it.minutes, origin)]


def test_a_listener_that_left_hears_nothing() -> None:
    it = session()
    heard: list[Change] = []
    it.subscribe(heard.append)()
    it.apply(SetHeading(first_section(it), "Budget"))
    assert heard == []


def test_typing_is_undone_word_by_word() -> None:
    it = session()
    for text, ends in (("e", False), ("en", False), ("en ", True), ("en m", False), ("en mö", False)):
        it.apply(typed(it, text, ends))
    it.undo()
    assert it.minutes.sections[0].parts[0].blocks[0].content == (Text("en "),)
    it.undo()
    assert it.minutes.sections[0].parts[0].blocks == ()


def test_text_fields_and_outline_share_one_undo_order() -> None:
    it = session()
    start = it.minutes
    it.apply(typed(it, "text"))
    it.apply(SetHeader(replace(it.minutes.header, title="Titel"), "title"))
    it.apply(AddSection(new_section("Ny"), "", 1))
    for expected in (2, 1, 0):
        it.undo()
        titles = bool(it.minutes.header.title) + bool(it.minutes.sections[0].parts[0].blocks)
        assert titles == expected
    assert it.minutes == start


def test_edits_made_as_one_step_are_undone_and_done_again_at_once() -> None:
    it = session()
    it.apply(typed(it, "a"))
    first = it.minutes
    with it.one_step():
        it.apply(typed(it, "ab"), before=Place("here"))
        it.apply(AddSection(new_section("Ny"), "", 1), after=Place("there"))
        last = it.minutes
    it.apply(typed(it, "abc"))
    it.undo()
    assert it.undo() == Place("here")
    assert it.minutes == first
    assert it.redo() == Place("there")
    assert it.minutes == last
    with it.one_step():
        pass
    it.undo()
    assert it.minutes == first


def test_undo_says_where_the_person_stood() -> None:
    it = session()
    here, there = Place("s", "w", 3), Place("s", "w", 7)
    it.apply(SetHeading(first_section(it), "Budget"), before=here, after=there)
    assert it.undo() == here
    assert it.redo() == there


def test_dirty_compares_values() -> None:
    it = session()
    assert not it.dirty
    it.apply(SetHeading(first_section(it), "Budget"))
    assert it.dirty
    it.apply(SetHeading(first_section(it), ""))
    assert not it.dirty


def test_saving_makes_clean_what_was_written_and_not_what_came_after() -> None:
    it = session()
    it.apply(SetHeading(first_section(it), "Budget"))
    written = it.minutes
    it.close_step()
    it.apply(SetHeading(first_section(it), "Budget 2027"))
    it.mark_saved(written, Path("a.paragraf"))
    assert it.dirty
    it.undo()
    assert not it.dirty


def test_the_section_written_in_last_goes_into_the_file_but_not_into_the_value() -> None:
    it = session()
    section = first_section(it)
    it.apply(SetHeading(section, "Budget"), before=Place(section))
    assert it.minutes.last_edited == ""
    assert it.package().minutes.last_edited == section


def test_pictures_outlive_the_undo_of_their_insertion() -> None:
    it = session()
    name = it.add_media(PNG)
    assert it.media[name] == PNG
    assert name.endswith(".png")


@pytest.mark.parametrize(
    "edit",
    [
        SetBlocks("nowhere", ()),
        SetHeading("nowhere", "x"),
        SetCaseNumber("nowhere", "x"),
        RemoveSection("nowhere"),
        ShiftSection("nowhere", 1),
        IndentSection("nowhere"),
        OutdentSection("nowhere"),
    ],
)
def test_an_edit_on_a_wrong_base_fails_loudly_and_changes_nothing(edit: Edit) -> None:
    it = session()
    before = it.minutes
    with pytest.raises(KeyError):
        it.apply(edit)
    assert it.minutes is before


@st.composite
def edits(draw: st.DrawFn, minutes: Minutes) -> Edit:
    ids = [section.id for _, section in tree.walk(minutes.sections)]
    part_ids = [part.id for part in tree.parts(minutes)]
    choices: list[st.SearchStrategy[Edit]] = [
        st.builds(lambda h: SetHeader(h, "title"), headers),
        st.builds(
            lambda i, b: SetBlocks(i, tuple(b), "typing"),
            st.sampled_from(part_ids),
            st.lists(paragraphs, max_size=2),
        ),
        st.builds(lambda h: AddSection(new_section(h), "", 0), words),
    ]
    if ids:
        some = st.sampled_from(ids)
        choices += [
            st.builds(SetHeading, some, words),
            st.builds(SetCaseNumber, some, words),
            st.builds(lambda p: AddSection(new_section(), p, 0), some),
            st.builds(ShiftSection, some, st.sampled_from([-1, 1])),
            st.builds(IndentSection, some),
            st.builds(OutdentSection, some),
            st.builds(RemoveSection, some),
            st.builds(lambda s: MoveSection(s, "", 0), some),
        ]
    return draw(st.one_of(choices))


@settings(max_examples=10, deadline=None)
@given(st.data())
def test_random_edits_undone_and_redone_give_every_state_back(data: st.DataObject) -> None:
    minutes = replace(new_minutes(), sections=tuple(data.draw(st.lists(sections(2), max_size=3))))
    it = Session(Package(minutes), clock=lambda: 0.0)
    states = [it.minutes]
    for _ in range(data.draw(st.integers(1, 8))):
        it.apply(data.draw(edits(it.minutes)))
        it.close_step()
        if it.minutes != states[-1]:
            states.append(it.minutes)
    for expected in reversed(states[:-1]):
        it.undo()
        assert it.minutes == expected
    assert not it.can_undo
    for expected in states[1:]:
        it.redo()
        assert it.minutes == expected
    assert not it.can_redo


def test_writing_over_a_generated_part_makes_it_ones_own() -> None:
    from app.model.sections import Generated

    minutes = new_minutes()
    part = Part("pa", "vote", (paragraph(Text("5 ja")),), Generated("vote", "x"))
    section = replace(minutes.sections[0], parts=(part,))
    it = Session(Package(replace(minutes, sections=(section,))))
    it.apply(SetBlocks("pa", (paragraph(Text("6 ja")),)))
    assert it.minutes.sections[0].parts[0].generated == Generated("vote", "x", edited=True)


def test_a_document_that_is_only_read_refuses_every_edit_and_tells_why() -> None:
    it = session()
    it.apply(SetHeading(first_section(it), "Ett"))
    told: list[Message] = []
    it.refused = lambda refusal: told.append(refusal.message)
    why = Message("sharing.only-read", {"user": "Anna Berg"})
    it.set_only_read(why)
    assert it.only_read == why
    assert not it.apply(SetHeading(first_section(it), "Två"))
    assert told == [why]
    assert not it.can_undo
    assert it.undo() is None
    it.set_only_read(None)
    assert it.undo() is not None
    it.set_only_read(why)
    assert not it.can_redo
    assert it.redo() is None
    it.set_only_read(None)
    assert it.redo() is not None
    assert it.minutes.sections[0].heading == "Ett"
