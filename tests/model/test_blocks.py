"""Blocks hold blocks; tables are straight and hold no tables."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.blocks import (
    Block,
    BulletList,
    Cell,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Row,
    Table,
    cell,
    empty_table,
    holds_table,
    map_paragraphs,
    paragraph,
    walk,
)
from app.model.ids import new_id
from app.model.inlines import text

quick = settings(deadline=None, max_examples=40)

# Shapes without words: what they hold does not matter here, and words take long to make up.
EMPTY = st.builds(lambda: Paragraph(new_id()))
TABLES = st.builds(empty_table, st.integers(1, 2), st.integers(1, 2))


def _in_something(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(inner, min_size=1, max_size=2).map(tuple)
    items = st.lists(st.builds(lambda held: ListItem(new_id(), held), several), min_size=1, max_size=2).map(
        tuple
    )
    return st.one_of(
        items.map(lambda held: BulletList(new_id(), held)),
        items.map(lambda held: NumberedList(new_id(), held)),
        several.map(lambda held: Quote(new_id(), held)),
    )


BLOCKS = st.recursive(EMPTY | TABLES, _in_something, max_leaves=6)
SEVERAL = st.lists(BLOCKS, max_size=3).map(tuple)


@quick
@given(SEVERAL)
def test_changing_no_paragraph_changes_nothing(several: tuple[Paragraph, ...]) -> None:
    assert map_paragraphs(several, lambda same: same) == several


@quick
@given(SEVERAL)
def test_every_paragraph_is_changed_once_in_reading_order(several: tuple[Paragraph, ...]) -> None:
    names = [block.id for block in walk(several) if isinstance(block, Paragraph)]
    met: list[str] = []

    def change(each: Paragraph) -> Paragraph:
        met.append(each.id)
        return replace(each, content=text("ny"))

    after = map_paragraphs(several, change)
    assert met == names
    assert [block.id for block in walk(after)] == [block.id for block in walk(several)]
    assert all(block.content == text("ny") for block in walk(after) if isinstance(block, Paragraph))


@quick
@given(BLOCKS)
def test_a_table_is_found_however_deep(block: Paragraph) -> None:
    assert holds_table(block) == any(isinstance(each, Table) for each in walk((block,)))


def test_a_table_in_a_cell_is_refused_however_deep() -> None:
    table = empty_table(1, 1)
    for inner in (table, Quote("q", (table,)), BulletList("b", (ListItem("i", (Quote("q", (table,)),)),))):
        with pytest.raises(ValueError, match="table"):
            Cell("c", (inner,))


def test_rows_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="length"):
        Table("t", (Row("a", (cell(),)), Row("b", (cell(), cell()))))


def test_an_empty_table_has_a_header_and_the_size_asked_for() -> None:
    table = empty_table(3, 2)
    assert table.header
    assert [len(row.cells) for row in table.rows] == [2, 2, 2]
    names = [
        table.id,
        *(row.id for row in table.rows),
        *(each.id for row in table.rows for each in row.cells),
    ]
    assert len(set(names)) == len(names)


def test_a_new_paragraph_is_in_normal_form() -> None:
    assert paragraph(*text("a"), *text("b")).content == text("ab")
