"""Merges sections, parts and blocks: who still is there, under what, in which order, with what content."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from app.model.blocks import Block
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.model.tree import Outline
from app.session.merging.fields import merged_fields
from app.session.merging.forest import OPENING, ROOT, Forest, Node, alike, built
from app.session.merging.order import ordered
from app.session.merging.verdict import Judge, Place, Side

_INSIDE = frozenset(("parts", "sections", "blocks"))


def merged_outline(base: Minutes, mine: Minutes, theirs: Minutes, judge: Judge) -> tuple[Part, Outline]:
    """The opening and the sections as both sides would have them."""
    same = alike(base, mine, theirs)
    return _Outline(Forest(base, same), Forest(mine, same), Forest(theirs, same), judge).merged()


class _Outline:
    def __init__(self, base: Forest, mine: Forest, theirs: Forest, judge: Judge) -> None:
        self.base, self.mine, self.theirs, self.judge = base, mine, theirs, judge
        self.parents: dict[str, str] = {}
        self._second: dict[str, Block] = {}  # theirs where both versions were chosen
        self.dead = self._dead(mine, theirs, "theirs") | self._dead(theirs, mine, "mine")

    def merged(self) -> tuple[Part, Outline]:
        keys = {**self.mine.nodes, **self.theirs.nodes}
        for key in keys:
            if key not in self.dead:
                self.parents[key] = self._parent(key)
        self._bury(keys)
        self._uncircle()
        values: dict[str, Any] = {}
        below: dict[str, set[str]] = {}
        for key, parent in self.parents.items():
            values[key] = self._value(key)
            if second := self._second.get(key):
                values[f"{key}+"] = second
            if key != OPENING:
                below.setdefault(parent, set()).add(key)
        opening = values[OPENING]

        def under(parent: str) -> list[str]:
            return self._order(parent, below.get(parent, set()), values)

        return built(values, under, opening)

    # Who is there

    def _dead(self, left: Forest, gone: Forest, remover: Side) -> set[str]:
        """What one side removed and the other did nothing to; what it did something to is a conflict."""
        removed = [key for key in left.nodes if key in self.base.nodes and key not in gone.nodes]
        if not removed:
            return set()
        group = set(removed)
        tops = {key: self._top(key, left, group) for key in removed}
        touched: dict[str, None] = {}
        for key, node in left.nodes.items():
            start = key if key in group else node.parent
            if start and self._climbs(start, left, group) and self._touched(key, node, left):
                touched[tops[self._first(start, left, group)]] = None
        kept = {top for top in touched if self._stays(top, left, remover)}
        return {key for key in removed if tops[key] not in kept}

    def _first(self, key: str, left: Forest, group: set[str]) -> str:
        """The lowest removed thing at or above `key`, through what is new; "" if there is none."""
        while key and key not in group:
            if key in self.base.nodes:
                return ""
            key = left.nodes[key].parent
        return key

    def _climbs(self, key: str, left: Forest, group: set[str]) -> bool:
        return bool(self._first(key, left, group))

    @staticmethod
    def _top(key: str, left: Forest, group: set[str]) -> str:
        while (parent := left.nodes[key].parent) in group:
            key = parent
        return key

    def _touched(self, key: str, node: Node, left: Forest) -> bool:
        was = self.base.nodes.get(key)
        if key in left.written or node.parent in left.written:
            return False  # the program's words follow from facts
        return was is None or was.parent != node.parent or was.value != node.value

    def _stays(self, top: str, left: Forest, remover: Side) -> bool:
        was, now = _whole(self.base, top), _whole(left, top)
        sides = (None, now) if remover == "mine" else (now, None)
        choice = self.judge.settle(_place(left.nodes[top]), "removed", was, *sides)
        return choice != remover

    # Under what

    def _parent(self, key: str) -> str:
        was, own, other = (side.nodes.get(key) for side in (self.base, self.mine, self.theirs))
        if own is None or other is None:
            left = own or other
            assert left
            return left.parent
        found = self._chosen_parent(was, own, other)
        if found in self.dead:
            found = own.parent if own.parent not in self.dead else other.parent
        return found

    def _chosen_parent(self, was: Node | None, own: Node, other: Node) -> str:
        if own.parent == other.parent or (was and was.parent == other.parent):
            return own.parent
        if was and was.parent == own.parent:
            return other.parent
        parents = was.parent[1:] if was else None, own.parent[1:], other.parent[1:]
        choice = self.judge.settle(_place(own), "moved", *parents)
        return other.parent if choice == "theirs" else own.parent

    def _bury(self, keys: dict[str, Node]) -> None:
        """What is new in something that somebody chose to have removed goes with it."""
        while lost := [key for key, parent in self.parents.items() if parent and parent not in self.parents]:
            for key in lost:
                del self.parents[key]
        for key in keys:  # what both still have stays wherever it may
            if key in self.mine.nodes and key in self.theirs.nodes and key not in self.parents:
                self.parents[key] = ROOT if key[0] == "s" else OPENING

    def _uncircle(self) -> None:
        """Two sections that were moved into each other stand where mine has them."""
        for key in [key for key in self.parents if key[0] == "s"]:
            seen = {key}
            at = self.parents[key]
            while at and at not in seen:
                seen.add(at)
                at = self.parents[at]
            if at == key:
                own = self.mine.nodes.get(key)
                place = _place(self.theirs.nodes[key]) if own is None else _place(own)
                back = own.parent if own and own.parent != self.parents[key] else ROOT
                if back not in self.parents:
                    back = ROOT
                if own and own.parent == self.parents[key]:
                    continue  # another one in the circle is theirs
                theirs = self.parents[key]
                if self._leads_to(back, key):  # where mine has it is in the circle too
                    back = ROOT
                self.judge.settle(place, "moved", None, back[1:], theirs[1:])
                self.parents[key] = back
        for key in [key for key in self.parents if key[0] == "s"]:
            if self._leads_to(self.parents[key], key):  # a circle of which each side has a part
                self.parents[key] = ROOT

    def _leads_to(self, start: str, key: str) -> bool:
        """Whether one comes to `key` from `start` upwards."""
        seen: set[str] = set()
        while start and start not in seen:
            if start == key:
                return True
            seen.add(start)
            start = self.parents.get(start, ROOT)
        return False

    # With what content, in which order

    def _value(self, key: str) -> Any:
        was, own, other = (side.nodes.get(key) for side in (self.base, self.mine, self.theirs))
        if own is None or other is None:
            left = own or other
            assert left
            return left.value
        if own.value == other.value or (was and was.value == other.value):
            return own.value
        if was and was.value == own.value:
            return other.value
        if key[0] != "b" and was and type(own.value) is type(other.value):
            return merged_fields(was.value, own.value, other.value, _place(own), self.judge, _INSIDE)
        base = was.value if was else None
        choice = self.judge.settle(_place(own), "changed", base, own.value, other.value)
        if choice == "both" and key[0] == "b":
            self._second[key] = replace(other.value, id=f"{other.value.id[:36]}-too")
        return other.value if choice == "theirs" else own.value

    def _order(self, parent: str, below: set[str], values: dict[str, Any]) -> list[str]:
        if not below:
            return []
        rows = [
            [key for key in side.under.get(parent, ()) if key in below] for side in (self.mine, self.theirs)
        ]
        found = ordered(self.base.under.get(parent, []), *rows)
        found += sorted(below.difference(found))
        if parent[:1] != "p":
            return found
        return [each for key in found for each in ((key, f"{key}+") if f"{key}+" in values else (key,))]


def _place(node: Node) -> Place:
    block = node.value.id if node.key[0] == "b" else ""
    return Place(node.section, node.part, block)


def _whole(forest: Forest, key: str) -> Section | Part | Any:
    """A section or part with all that is in it."""
    node = forest.nodes[key]
    nodes = {each: forest.nodes[each].value for each in forest.nodes}
    value = node.value
    if key[0] == "b" or not forest.under.get(key):
        return value
    holder = Part("x")
    if key[0] == "p":
        return replace(value, blocks=tuple(nodes[each] for each in forest.under[key]))
    under = {**forest.under, ROOT: [key], OPENING: []}
    _, sections = built(nodes, lambda parent: under.get(parent, []), holder)
    return sections[0]
