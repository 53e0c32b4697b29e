"""A part's tree of blocks as a row of leaves, and back: what an editor shows line by line.

A leaf is a paragraph or a table with the containers round it. `stack` has one letter a container: u a
bulleted list, o a numbered one, q a quote; its case flips between neighbours of one kind, so that two
lists side by side stay two. `item` is the outermost level at which the leaf begins a list item, -1 for
none. A leaf shares those containers with the one before whose letters agree from the left, down to
`item`. So any row of leaves is a valid tree, and an edit need only move letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from app.model.blocks import Block, BulletList, ListBlock, ListItem, NumberedList, Paragraph, Quote, Table
from app.model.ids import new_id

_LETTER = {BulletList: "u", NumberedList: "o", Quote: "q"}
_LIST = {"u": BulletList, "o": NumberedList}
_Ids = tuple[tuple[str, str], ...]


class Leaf(NamedTuple):
    """A paragraph or table in its containers; `chain` has their ids: (container, item or "") each."""

    stack: str
    item: int
    body: Paragraph | Table
    chain: _Ids = ()

    @property
    def bare(self) -> bool:
        """Whether it is an empty paragraph in no container."""
        return not self.stack and isinstance(self.body, Paragraph) and not self.body.content

    @property
    def guard(self) -> bool:
        """Whether it is a line that only the widget needs, beside a table or in an empty part."""
        return not self.body.id


GUARD = Leaf("", -1, Paragraph(""))


def alike(a: Leaf, b: Leaf) -> bool:
    """Whether two leaves look the same: all but the ids of their containers."""
    return a.stack == b.stack and a.item == b.item and (a.body is b.body or a.body == b.body)


def flatten(blocks: Iterable[Block]) -> list[Leaf]:
    """The leaves of the blocks, in reading order."""
    out: list[Leaf] = []
    _flatten(blocks, "", (), -1, out)
    return out


def _flatten(blocks: Iterable[Block], stack: str, chain: _Ids, item: int, out: list[Leaf]) -> None:
    last = ""
    for block in blocks:
        if isinstance(block, Paragraph | Table):
            out.append(Leaf(stack, item, block, chain))
            last = ""
        else:
            letter = _LETTER[type(block)]
            last = letter.upper() if last == letter else letter
            if isinstance(block, Quote):
                _flatten(block.blocks, stack + last, (*chain, (block.id, "")), item, out)
            else:
                _flatten_items(block, stack + last, chain, item, out)
        item = -1


def _flatten_items(block: ListBlock, stack: str, chain: _Ids, item: int, out: list[Leaf]) -> None:
    for each in block.items:
        starts = item if item >= 0 else len(stack) - 1
        _flatten(each.blocks, stack, (*chain, (block.id, each.id)), starts, out)
        item = -1


def unflatten(leaves: Sequence[Leaf]) -> tuple[Block, ...]:
    """The blocks that the leaves stand for.

    A container keeps the id that the first of its leaves remembers; where two claim one, and where
    none is remembered, there is a fresh one.
    """
    return _group(leaves, 0, set())


def _group(leaves: Sequence[Leaf], level: int, used: set[str]) -> tuple[Block, ...]:
    out: list[Block] = []
    start = 0
    while start < len(leaves):
        leaf = leaves[start]
        end = start + 1
        if len(leaf.stack) <= level:
            out.append(leaf.body)
        else:
            letter = leaf.stack[level]
            while end < len(leaves) and leaves[end].stack[level : level + 1] == letter:
                end += 1
            out.append(_container(letter.lower(), leaves[start:end], level, used))
        start = end
    return tuple(out)


def _container(letter: str, leaves: Sequence[Leaf], level: int, used: set[str]) -> Block:
    name = _kept_id(leaves, level, 0, used)
    if letter == "q":
        return Quote(name, _group(leaves, level + 1, used))
    items = tuple(
        ListItem(_kept_id(item, level, 1, used), _group(item, level + 1, used))
        for item in _items(leaves, level)
    )
    return _LIST[letter](name, items)


def _items(leaves: Sequence[Leaf], level: int) -> Iterator[Sequence[Leaf]]:
    start = 0
    for end in range(1, len(leaves)):
        if leaves[end].item == level:
            yield leaves[start:end]
            start = end
    yield leaves[start:]


def _kept_id(leaves: Sequence[Leaf], level: int, which: int, used: set[str]) -> str:
    for leaf in leaves:
        if len(leaf.chain) > level:
            name = leaf.chain[level][which]
            if name and name not in used:
                used.add(name)
                return name
    return new_id()


def with_guards(leaves: Sequence[Leaf]) -> list[Leaf]:
    """The lines of a part: its leaves and the guards, the empty lines that a widget needs.

    Before, after and between tables there is always a line of text. Where every one of them is bare
    the last is the guard and not part of the value, so that lines and value say the same. A part with
    no leaves has one guard.
    """
    out: list[Leaf] = []
    all_bare, after_table = True, False
    for leaf in leaves:
        if isinstance(leaf.body, Table):
            if all_bare:
                out.append(GUARD)
            all_bare, after_table = True, True
        elif all_bare and not leaf.bare:
            all_bare = False
        out.append(leaf)
    if (after_table and all_bare) or not out:
        out.append(GUARD)
    return out


def without_guards(lines: Iterable[Leaf]) -> list[Leaf]:
    """The leaves among the lines."""
    return [line for line in lines if line.body.id]


def shared(flow: Sequence[Leaf], index: int) -> int:
    """How many containers a leaf has in common with the one before, counted from the outside."""
    if index == 0:
        return 0
    leaf, before = flow[index], flow[index - 1]
    count = 0
    for a, b in zip(leaf.stack, before.stack, strict=False):
        if a != b:
            break
        count += 1
    if 0 <= leaf.item < count and is_list(leaf.stack[leaf.item]):
        return leaf.item + 1
    return count


def is_list(letter: str) -> bool:
    """Whether the letter of a stack means a list."""
    return letter in "uUoO"


def begins(flow: Sequence[Leaf], index: int) -> list[int]:
    """The levels of the list items that a leaf is the first in, outermost first."""
    leaf = flow[index]
    common = shared(flow, index)
    first = common - 1 if 0 <= leaf.item < common and leaf.item == common - 1 else common
    return [level for level in range(first, len(leaf.stack)) if is_list(leaf.stack[level])]


def settled(lines: Sequence[Leaf]) -> tuple[tuple[Block, ...], list[Leaf], list[int]]:
    """The blocks that edited lines stand for, and their lines with guards just where they are needed.

    The third value says for each line given where it stands now; a guard that went leads to the line
    that took its place.
    """
    blocks = unflatten(without_guards(lines))
    after = with_guards(flatten(blocks))
    reals = [index for index, line in enumerate(after) if not line.guard]
    places: list[int] = []
    seen = 0
    for line in lines:
        if line.guard:
            place = reals[seen - 1] + 1 if seen else 0
            places.append(min(place, len(after) - 1))
        else:
            places.append(reals[seen])
            seen += 1
    return blocks, after, places
