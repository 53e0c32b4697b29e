"""Whatever is edited where, the lines are a part: valid, in normal form, every id there once."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from app.model.blocks import Paragraph, Table, walk
from app.model.edit import erasing, grids, nesting, pasting
from app.model.edit.caret import Caret, Spot
from app.model.edit.flows import Draft, content_of, flow_at, map_content
from app.model.edit.leaves import flatten, settled, unflatten, with_guards, without_guards
from app.model.edit.spans import length, marked, whole
from app.model.inlines import Marks, Text, normal
from tests.parts import all_ids, random_blocks, random_part

Lines = list
EDITS: dict[str, Callable[[Lines, Caret, Random], Draft | None]] = {
    "delete": lambda lines, caret, _: erasing.delete(lines, caret),
    "back": lambda lines, caret, _: erasing.erase_back(lines, caret.head._replace(offset=0)),
    "forward": lambda lines, caret, _: erasing.erase_forward(lines, _at_end(lines, caret.head)),
    "bullets": lambda lines, caret, _: nesting.toggle_list(lines, caret, "bullets"),
    "numbers": lambda lines, caret, _: nesting.toggle_list(lines, caret, "numbers"),
    "quote": lambda lines, caret, _: nesting.toggle_quote(lines, caret),
    "indent": lambda lines, caret, _: nesting.indent(lines, caret),
    "outdent": lambda lines, caret, _: nesting.outdent(lines, caret),
    "leave": lambda lines, caret, _: nesting.leave(lines, caret.head),
    "table": lambda lines, caret, _: grids.insert_table(lines, caret.head, 2, 2),
    "row": lambda lines, caret, rng: grids.insert_row(lines, caret.head, rng.random() < 0.5),
    "column": lambda lines, caret, rng: grids.insert_column(lines, caret.head, rng.random() < 0.5),
    "no row": lambda lines, caret, _: grids.delete_rows(lines, caret.head, caret.head),
    "no column": lambda lines, caret, _: grids.delete_columns(lines, caret.head, caret.head),
    "no table": lambda lines, caret, _: grids.delete_table(lines, caret.head),
    "header": lambda lines, caret, rng: grids.set_header(lines, caret.head, rng.random() < 0.5),
    "paste": lambda lines, caret, rng: pasting.insert_blocks(lines, caret.head, random_blocks(rng, 2)),
    "marks": lambda lines, caret, _: Draft(map_content(lines, caret, _bold), caret),
}


def _bold(content, begin, end):
    return marked(content, begin, end, lambda _: Marks(bold=True))


def _at_end(lines: Lines, spot: Spot) -> Spot:
    flow = flow_at(lines, spot)
    return spot.at(spot.place, length(content_of(flow[spot.place])))


def random_spot(lines: Lines, rng: Random) -> Spot:
    line = rng.randrange(len(lines))
    body = lines[line].body
    spot = Spot(line)
    if isinstance(body, Table):
        spot = Spot(line, rng.randrange(len(body.rows)), rng.randrange(len(body.rows[0].cells)))
    flow = flow_at(lines, spot)
    place = rng.randrange(len(flow)) if spot.in_cell else line
    content = content_of(flow[place])
    text = "".join(inline.text if isinstance(inline, Text) else "x" for inline in content)
    return spot.at(place, whole(text, rng.randint(0, length(content))))


def check(draft: Draft) -> Lines:
    """The lines after an edit, found sound."""
    blocks, lines, places = settled(draft.lines)
    assert unflatten(without_guards(lines)) == blocks
    assert with_guards(flatten(blocks)) == lines
    ids = all_ids(blocks)
    assert len(set(ids)) == len(ids)
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            assert normal(block.content) == block.content
    assert all(0 <= places[spot.line] < len(lines) for spot in draft.caret)
    return lines


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_anywhere_leaves_a_sound_part(name: str) -> None:
    for seed in range(60):
        rng = Random(f"{name} {seed}")
        lines = with_guards(flatten(random_part(rng)))
        for _ in range(4):
            head = random_spot(lines, rng)
            caret = Caret(random_spot(lines, rng), head) if rng.random() < 0.5 else Caret(head, head)
            draft = EDITS[name](lines, caret, rng)
            if draft is not None:
                lines = check(draft)


def test_indent_and_outdent_undo_each_other_for_an_item_with_nothing_under_it() -> None:
    for seed in range(200):
        rng = Random(seed)
        lines = with_guards(flatten(random_part(rng)))
        head = random_spot(lines, rng)
        flow = flow_at(lines, head)
        level = nesting.list_level(flow[head.place])
        if level < 0 or not nesting.can_indent(flow, head.place):
            continue
        first, end = nesting.item_span(flow, head.place, level)
        followed = end < len(flow) and len(flow[end].stack) > level + 1
        under_before = len(flow[first - 1].stack) > level + 1
        if followed or under_before:
            continue
        inner = nesting.indent(lines, Caret(head, head))
        again = nesting.outdent(inner.lines, Caret(head, head))
        texts = [(leaf.stack.lower(), leaf.body) for leaf in lines]
        assert [(leaf.stack.lower(), leaf.body) for leaf in again.lines] == texts or end - first > 1


def test_a_copy_has_the_same_words_and_other_ids() -> None:
    for seed in range(50):
        blocks = random_part(Random(seed))
        copy = pasting.fresh(blocks)
        assert set(all_ids(copy)).isdisjoint(all_ids(blocks))
        assert [type(block) for block in walk(copy)] == [type(block) for block in walk(blocks)]


def test_all_that_is_selected_can_be_copied() -> None:
    for seed in range(50):
        blocks = random_part(Random(seed))
        lines = with_guards(flatten(blocks))
        end = Spot(len(lines) - 1, offset=length(content_of(lines[-1])))
        if len(without_guards(lines)) > 1:
            assert pasting.copied(lines, Caret(Spot(), end)) == blocks
