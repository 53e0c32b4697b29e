"""A document's sections, parts and blocks as nodes that know what they stand under."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import replace

from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.session.keeping import is_own

ROOT = ""
OPENING = "p/"  # the part above all sections, by whatever id


class Node(msgspec.Struct, frozen=True, gc=False):
    """One section or part without what is in it, or one block; what all three have alike is whole."""

    key: str  # "s", "p" or "b" and the id
    parent: str
    value: Any
    section: str  # the section that it is or stands in
    part: str = ""


class Forest:
    """All nodes of one document by their keys, and by their parents in their order."""

    def __init__(self, minutes: Minutes, alike: frozenset[str]) -> None:
        self.nodes: dict[str, Node] = {}
        self.under: dict[str, list[str]] = {}
        self.written: set[str] = set()  # parts that are just what the program wrote
        self._alike = alike
        self._part(minutes.opening, OPENING, ROOT, "")
        self._sections(minutes.sections, ROOT)

    def _add(self, node: Node) -> None:
        self.nodes[node.key] = node
        if node.key != OPENING:
            self.under.setdefault(node.parent, []).append(node.key)

    def _sections(self, sections: tree.Outline, parent: str) -> None:
        for section in sections:
            key = f"s{section.id}"
            if section.id in self._alike:
                self._add(Node(key, parent, section, section.id))
                continue
            self._add(Node(key, parent, replace(section, parts=(), sections=()), section.id))
            for part in section.parts:
                self._part(part, f"p{part.id}", key, section.id)
            self._sections(section.sections, key)

    def _part(self, part: Part, key: str, parent: str, section: str) -> None:
        self._add(Node(key, parent, replace(part, blocks=()), section, part.id))
        if part.generated and not is_own(part):
            self.written.add(key)
        for block in part.blocks:
            self._add(Node(f"b{block.id}", key, block, section, part.id))


def alike(base: Minutes, mine: Minutes, theirs: Minutes) -> frozenset[str]:
    """The sections that all three have with the same content."""
    was, other = ({section.id: section for _, section in tree.walk(m.sections)} for m in (base, theirs))
    found = [
        section.id
        for _, section in tree.walk(mine.sections)
        if section == other.get(section.id) and section == was.get(section.id)
    ]
    return frozenset(found)


def built(
    nodes: dict[str, Any], under: Callable[[str], list[str]], opening: Part
) -> tuple[Part, tree.Outline]:
    """The opening and the outline made of nodes' values, with what stands under each."""

    def part(key: str) -> Part:
        value = opening if key == OPENING else nodes[key]
        blocks = tuple(nodes[block] for block in under(key))
        return replace(value, blocks=blocks) if blocks else value

    def section(key: str) -> Section:
        value: Section = nodes[key]
        below = under(key)
        if not below:
            return value
        parts = tuple(part(each) for each in below if each[0] == "p")
        sections = tuple(section(each) for each in below if each[0] == "s")
        return replace(value, parts=parts, sections=sections)

    return part(OPENING), tuple(section(key) for key in under(ROOT))
