"""Blocks as leaves and back."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.blocks import Block, BulletList, ListItem, Paragraph, Quote, Table, paragraph
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
from tests.parts import all_ids, random_blocks, random_part
from tests.strategies import blocks

SEEDS = range(100)


def random_row(rng: Random) -> list[Leaf]:
    """Leaves as no tree gave them: any containers, any item level."""
    row = flatten(random_blocks(rng, 1, most=8))
    return [
        Leaf("".join(rng.choices("uoqUOQ", k=rng.randint(0, 4))), rng.randint(-1, 4), leaf.body)
        for leaf in row
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_blocks_come_back_from_their_leaves_exactly(seed: int) -> None:
    value = random_part(Random(seed))
    assert unflatten(flatten(value)) == value


@settings(deadline=None, max_examples=4)
@given(st.lists(blocks, max_size=3).map(tuple))
def test_blocks_of_any_words_come_back_from_their_leaves_exactly(value: tuple[Block, ...]) -> None:
    assert unflatten(flatten(value)) == value


@pytest.mark.parametrize("seed", SEEDS)
def test_any_row_of_leaves_is_a_tree_with_those_leaves(seed: int) -> None:
    row = random_row(Random(seed))
    value = unflatten(row)
    again = flatten(value)
    assert [leaf.body for leaf in again] == [leaf.body for leaf in row]
    assert [leaf.stack.lower() for leaf in again] == [leaf.stack.lower() for leaf in row]
    assert unflatten(again) == value
    ids = all_ids(value)
    assert len(set(ids)) == len(ids)
    assert [begins(row, i) for i in range(len(row))] == [begins(again, i) for i in range(len(row))]


@pytest.mark.parametrize("seed", SEEDS)
def test_guards_come_and_go_without_a_trace(seed: int) -> None:
    row = flatten(random_part(Random(seed)))
    lines = with_guards(row)
    assert without_guards(lines) == row
    assert isinstance(lines[0].body, Paragraph)
    assert isinstance(lines[-1].body, Paragraph)
    assert not any(isinstance(a.body, Table) and isinstance(b.body, Table) for a, b in pairwise(lines))


def test_lists_side_by_side_stay_two():
    first, second = (one_item("a"), one_item("b"))
    value = (first, second)
    assert unflatten(flatten(value)) == value
    assert [leaf.stack for leaf in flatten(value)] == ["u", "U"]


def one_item(word: str) -> BulletList:
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
