"""Blocks as leaves and back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.blocks import BulletList, Paragraph, Quote, paragraph, walk
from app.model.edit.leaves import (
    GUARD,
    Leaf,
    alike,
    begins,
    flatten,
    unflatten,
    with_guards,
    without_guards,
)
from app.model.inlines import Text
from tests.strategies import blocks, paragraphs, tables

parts = st.lists(blocks, max_size=5).map(tuple)
leaves = st.builds(
    Leaf,
    st.text(st.sampled_from("uoqUOQ"), max_size=4),
    st.integers(-1, 4),
    st.one_of(paragraphs, paragraphs, tables()),
)
rows = st.lists(leaves, max_size=8)


@settings(deadline=None, max_examples=25)
@given(parts)
def test_blocks_come_back_from_their_leaves_exactly(value):
    assert unflatten(flatten(value)) == value


@settings(deadline=None, max_examples=25)
@given(rows)
def test_any_row_of_leaves_is_a_tree_with_those_leaves(row):
    value = unflatten(row)
    again = flatten(value)
    assert [leaf.body for leaf in again] == [leaf.body for leaf in row]
    assert [leaf.stack.lower() for leaf in again] == [leaf.stack.lower() for leaf in row]
    assert unflatten(again) == value
    ids = [block.id for block in walk(value)]
    assert len(set(ids)) == len(ids)


@settings(deadline=None, max_examples=25)
@given(rows)
def test_the_item_levels_told_leaf_by_leaf_are_the_trees(row):
    again = flatten(unflatten(row))
    assert [begins(row, i) for i in range(len(row))] == [begins(again, i) for i in range(len(row))]


@settings(deadline=None, max_examples=25)
@given(parts)
def test_guards_come_and_go_without_a_trace(value):
    row = flatten(value)
    lines = with_guards(row)
    assert without_guards(lines) == row
    assert all(line.guard or line in row for line in lines)


def test_lists_side_by_side_stay_two():
    first, second = (flatten_one("a"), flatten_one("b"))
    value = (first, second)
    assert unflatten(flatten(value)) == value
    assert [leaf.stack for leaf in flatten(value)] == ["u", "U"]


def flatten_one(word: str) -> BulletList:
    from app.model.blocks import ListItem

    return BulletList(f"list-{word}", (ListItem(f"item-{word}", (paragraph(Text(word)),)),))


def test_a_container_keeps_its_id_when_its_first_leaf_goes():
    value = (Quote("q1", (Paragraph("a"), Paragraph("b"))),)
    assert unflatten(flatten(value)[1:]) == (Quote("q1", (Paragraph("b"),)),)


def test_a_container_torn_in_two_leaves_its_id_with_the_first_half():
    value = (Quote("q1", (Paragraph("a"), Paragraph("b"), Paragraph("c"))),)
    row = flatten(value)
    row[1] = row[1]._replace(stack="")
    first, _, last = unflatten(row)
    assert first.id == "q1"
    assert last.id != "q1"


def test_a_part_with_nothing_is_one_guard():
    assert with_guards([]) == [GUARD]
    assert alike(GUARD, Leaf("", -1, Paragraph("")))
