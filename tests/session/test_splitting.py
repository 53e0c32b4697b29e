"""Splitting a section at the caret and joining it with the one before."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import UserError
from app.model import tree
from app.model.annotations import Appendix, StageReached
from app.model.attendance import Approves, Arrives, Conflict, Leaves, Point, Presides
from app.model.blocks import Paragraph, empty_table, paragraph, walk
from app.model.codec import decode, encode
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.leaves import flatten, with_guards
from app.model.edit.spans import length
from app.model.ids import new_id
from app.model.inlines import Footnote, Marks, Text, text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import ImmediateApproval, Part, Section, new_section
from app.rules.numbering import numbers
from app.session.history import Place
from app.session.joining import join
from app.session.session import Session
from app.session.splitting import split
from tests.formats.build import bullets, p
from tests.strategies import flat_blocks, paragraphs, tables


def notes(*sections: Section) -> Minutes:
    return replace(new_minutes("notes"), sections=sections)


def protokoll(*sections: Section) -> Minutes:
    return replace(new_minutes("protokoll"), sections=sections)


def words(minutes: Minutes) -> Counter[str]:
    """Every letter there is, of headings and footnotes too."""
    found: Counter[str] = Counter()
    for _, section in tree.walk(minutes.sections):
        found.update(section.heading.replace(" ", ""))
    for part in tree.parts(minutes):
        for block in walk(part.blocks):
            for inline in block.content if isinstance(block, Paragraph) else ():
                for each in inline.content if isinstance(inline, Footnote) else (inline,):
                    found.update(each.text.replace(" ", "") if isinstance(each, Text) else "")
    return found


def plain(section: Section) -> list[str]:
    lines = [leaf for part in section.parts for leaf in flatten(part.blocks)]
    return ["".join(getattr(i, "text", "*") for i in getattr(leaf.body, "content", ())) for leaf in lines]


def divided(minutes: Minutes, spot: Spot, part: int = 0, section: int = 0) -> Minutes:
    top = minutes.sections[section]
    return split(minutes, top.id, top.parts[part].id, spot)[0].apply(minutes)


def joined(minutes: Minutes, section: int = 1) -> Minutes:
    return join(minutes, minutes.sections[section].id)[0].apply(minutes)


def test_what_stands_after_the_caret_becomes_a_section_with_the_caret_in_its_heading() -> None:
    minutes = notes(new_section("Budget", p("Ett två"), p("Tre")))
    top = minutes.sections[0]
    edit, place = split(minutes, top.id, top.parts[0].id, Spot(0, offset=3))
    first, second = edit.apply(minutes).sections
    assert (plain(first), plain(second)) == (["Ett"], [" två", "Tre"])
    assert (first.heading, second.heading) == ("Budget", "")
    assert place == Place(second.id, "heading", 0)


def test_a_line_in_bold_at_the_caret_becomes_the_heading_and_a_line_again_when_joined() -> None:
    bold = paragraph(*text("Ny fråga", Marks(bold=True)))
    minutes = notes(new_section("Budget", p("Ett"), bold, p("Tre")))
    after = divided(minutes, Spot(1))
    assert [s.heading for s in after.sections] == ["Budget", "Ny fråga"]
    assert plain(after.sections[1]) == ["Tre"]
    assert [b.content for b in joined(after).sections[0].parts[0].blocks] == [  # pyright: ignore
        b.content
        for b in minutes.sections[0].parts[0].blocks  # pyright: ignore
    ]


def test_an_empty_line_at_the_caret_is_where_the_heading_will_be() -> None:
    after = divided(notes(new_section("", p("Ett"), p(), p("Två"))), Spot(1))
    assert [plain(s) for s in after.sections] == [["Ett"], ["Två"]]


def test_a_list_is_split_with_its_markers_and_no_id_stands_twice() -> None:
    after = divided(notes(new_section("", bullets("ett", "två", "tre"))), Spot(1, offset=1))
    assert [plain(s) for s in after.sections] == [["ett", "t"], ["vå", "tre"]]
    assert decode(encode(after)) == after


def test_a_table_is_not_split() -> None:
    with pytest.raises(UserError) as raised:
        divided(notes(new_section("", empty_table(2, 2))), Spot(1, 0, 0))
    assert raised.value.message.code == "section.split-in-table"


def test_parts_after_the_caret_and_the_sections_inside_go_along() -> None:
    inner = new_section("Inuti")
    parts = (Part("a", "summary", (p("Ett två"),)), Part("b", "decision", (p("Beslut"),)))
    minutes = notes(Section("s", "Budget", "KS 1", parts=parts, sections=(inner,)))
    first, second = divided(minutes, Spot(0, offset=4)).sections
    assert [part.kind for part in first.parts] == ["summary"]
    assert [part.kind for part in second.parts] == ["summary", "decision"]
    assert (first.sections, second.sections) == ((), (inner,))
    assert (first.case_number, second.case_number) == ("KS 1", "")


def test_an_item_keeps_its_facts_and_what_was_decided_and_both_have_the_parts_of_an_item() -> None:
    parts = (
        Part("a", "summary", (p("Ett två"),)),
        Part("b", "proposal", (p("Förslag"),)),
        Part("c", "decision", (p("Beslut"),)),
    )
    minutes = protokoll(Section("s", parts=parts, outcome="decided", presenters=("x",)))
    first, second = divided(minutes, Spot(0, offset=4)).sections
    assert [(part.kind, bool(part.blocks)) for part in first.parts] == [
        ("summary", True),
        ("proposal", False),
        ("decision", True),
    ]
    assert [(part.kind, bool(part.blocks)) for part in second.parts] == [
        ("summary", True),
        ("proposal", True),
        ("decision", False),
    ]
    assert (first.outcome, second.outcome, first.presenters, second.presenters) == ("decided", "", ("x",), ())


def test_who_was_there_stays_as_it_was_when_an_item_is_split() -> None:
    minutes = replace(
        protokoll(new_section("A", p("x y")), new_section("B")),
        attendance=(),
    )
    a, b = (s.id for s in minutes.sections)
    events = (
        Arrives("1", "p", Point(a, "within")),
        Presides("2", "q", "", a),
        Approves("3", "r", b, b),
    )
    after = divided(replace(minutes, attendance=events), Spot(0, offset=1))
    new = after.sections[1].id
    assert after.attendance == (events[0], Presides("2", "q", "", new), events[2])
    assert numbers(after)[b] == 3


def test_events_of_joined_items_keep_their_side_of_the_decision() -> None:
    first = Section("a", "A", parts=(Part("pa", blocks=(p("x"),)),), outcome="decided")
    minutes = replace(
        protokoll(first, new_section("B", p("y")), new_section("C")),
    )
    b = minutes.sections[1].id
    events = (
        Leaves("1", "p", Point("a", "within")),
        Arrives("2", "p", Point(b)),
        Conflict("3", "q", b),
        Conflict("4", "q", "a"),
        Approves("5", "r", b, ""),
    )
    after = joined(replace(minutes, attendance=events))
    assert after.attendance == (
        events[0],
        Arrives("2", "p", Point("a", "after")),
        Conflict("3", "q", "a"),
        Approves("5", "r", "a", ""),
    )


def test_facts_that_only_one_has_are_kept_and_those_of_two_refused() -> None:
    bare, decided = new_section("A", p("x")), replace(new_section("B", p("y")), outcome="decided")
    assert joined(protokoll(bare, decided)).sections[0].outcome == "decided"
    with pytest.raises(UserError) as raised:
        joined(protokoll(decided, replace(bare, outcome="tabled")))
    assert raised.value.message.code == "section.join-facts"


def test_a_number_that_stays_is_not_joined_away_nor_is_one_pressed_between_two() -> None:
    frozen = [replace(new_section(name, p("x y")), number=n) for n, name in enumerate("AB", 1)]
    with pytest.raises(UserError) as raised:
        joined(protokoll(*frozen))
    assert raised.value.message.code == "section.join-frozen"
    with pytest.raises(UserError) as raised:
        divided(protokoll(*frozen), Spot(0, offset=1))
    assert raised.value.message.code == "section.split-frozen"
    assert len(divided(protokoll(*frozen), Spot(0, offset=1), section=1).sections) == 3


def test_the_first_section_has_nothing_to_be_joined_with() -> None:
    with pytest.raises(UserError) as raised:
        joined(notes(new_section("A")), 0)
    assert raised.value.message.code == "section.join-first"


def test_what_pointed_to_the_second_points_to_both() -> None:
    a, b = new_section("A", p("x")), new_section("B", p("y"))
    named = new_section("C", paragraph(Text("se B", Marks(item=b.id))))
    minutes = replace(notes(a, b, named), appendices=(Appendix("x", "Karta", section=b.id),))
    after = joined(minutes)
    assert after.appendices[0].section == a.id
    assert after.sections[1].parts[0].blocks[0].content == (Text("se B", Marks(item=a.id)),)  # pyright: ignore


def test_a_section_joins_the_row_above_it_and_the_order_of_the_text_stays() -> None:
    deep, under = new_section("A2", p("2")), new_section("B1", p("4"))
    minutes = notes(new_section("A", p("1"), sections=(deep,)), new_section("B", p("3"), sections=(under,)))
    after = joined(minutes)
    assert [(s.heading, plain(s)) for _, s in tree.walk(after.sections)] == [
        ("A", ["1"]),
        ("A2", ["2", "B", "3"]),
        ("B1", ["4"]),
    ]
    after = join(after, deep.id)[0].apply(after)
    assert [(s.heading, plain(s)) for _, s in tree.walk(after.sections)] == [
        ("A", ["1", "A2", "2", "B", "3"]),
        ("B1", ["4"]),
    ]


def test_the_caret_stays_with_its_text() -> None:
    minutes = notes(new_section("A", p("ett"), empty_table(1, 1)), new_section("B", p("två"), p("tre")))
    part = minutes.sections[1].parts[0].id
    edit, place = join(minutes, minutes.sections[1].id, Place("", part, caret_at(Spot(1, offset=2))))
    blocks = edit.apply(minutes).sections[0].parts[0].blocks
    line = with_guards(flatten(blocks))[place.caret.head.line]
    assert (line.body.content, place.caret.head.offset) == (text("tre"), 2)  # pyright: ignore
    _, place = join(minutes, minutes.sections[1].id, Place("", "heading", 1))
    line = with_guards(flatten(blocks))[place.caret.head.line]
    assert (line.body.content, place.caret.head.offset) == (text("B", Marks(bold=True)), 1)  # pyright: ignore


def test_closed_text_and_items_approved_at_once_are_left_alone() -> None:
    sections = (new_section("A", p("x y")), new_section("B", p("z")))
    approved = replace(protokoll(*sections), life=(StageReached("approved", date(2025, 1, 2)),))
    at_once = protokoll(replace(sections[0], approval=ImmediateApproval()), sections[1])
    for minutes in (approved, at_once):
        told: list[str] = []
        session = Session(Package(minutes))
        session.refused = lambda refusal, told=told: told.append(refusal.message.code)
        edit, _ = split(minutes, sections[0].id, sections[0].parts[0].id, Spot(0, offset=1))
        assert not session.apply(edit)
        assert not session.apply(join(minutes, sections[1].id)[0])
        assert len(told) == 2


_parts = st.builds(
    lambda kind, inner: Part(new_id(), kind, tuple(inner)),
    st.sampled_from(["text", "text", "decision"]),
    st.lists(flat_blocks | paragraphs | tables(), max_size=2),
)
_leaves = st.builds(
    lambda heading, inner: Section(new_id(), heading, parts=tuple(inner)),
    st.sampled_from(["", "Rubrik två"]),
    st.lists(_parts, min_size=1, max_size=2),
)
_branches = st.builds(
    lambda section, inner: replace(section, sections=tuple(inner)), _leaves, st.lists(_leaves, max_size=1)
)
_outlines = st.builds(
    lambda kind, inner: replace(new_minutes(kind), sections=tuple(inner)),
    st.sampled_from(["notes", "protokoll"]),
    st.lists(_branches, min_size=1, max_size=2),
)


@given(st.data())
@settings(deadline=None, max_examples=20)
def test_no_word_is_lost_and_what_was_split_joins_again(data: st.DataObject) -> None:
    minutes = data.draw(_outlines)
    places = [
        (section, part, Spot(number, offset=data.draw(st.integers(0, length(line.body.content)))))
        for _, section in tree.walk(minutes.sections)
        for part in section.parts
        for number, line in enumerate(with_guards(flatten(part.blocks)))
        if isinstance(line.body, Paragraph)
    ]
    if not places:
        return
    section, part, spot = data.draw(st.sampled_from(places))
    edit, _ = split(minutes, section.id, part.id, spot)
    after = edit.apply(minutes)
    assert decode(encode(after)) == after  # no id twice, all in normal form
    assert words(after) == words(minutes)
    edit, place = join(after, edit.second.id, Place("", edit.second.parts[0].id, Caret()))
    again = edit.apply(after)
    assert decode(encode(again)) == again
    assert words(again) == words(minutes)
    assert [s.id for _, s in tree.walk(again.sections)] == [s.id for _, s in tree.walk(minutes.sections)]
    assert not place.widget or place.widget in {p.id for p in tree.find(again.sections, section.id).parts}


@given(st.data())
@settings(deadline=None, max_examples=20)
def test_joining_any_section_loses_no_word(data: st.DataObject) -> None:
    minutes = data.draw(_outlines)
    order = [section.id for _, section in tree.walk(minutes.sections)][1:]
    if not order:
        return
    after = join(minutes, data.draw(st.sampled_from(order)))[0].apply(minutes)
    assert decode(encode(after)) == after
    assert words(after) == words(minutes)
    assert len(list(tree.walk(after.sections))) == len(order)
