"""The edits of several sections of the outline at once: each one wish, and so one undo step."""

from __future__ import annotations

from msgspec.structs import replace

from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Section
from app.model.tree import Outline
from app.rules.items_gone import following
from app.session.edits import Alone


class ShiftSections(Alone, frozen=True):
    """Each section goes up (-1) or down (+1) among its siblings; neighbours keep together at the end."""

    sections: tuple[str, ...]
    steps: int

    def apply(self, minutes: Minutes) -> Minutes:
        outline, chosen = minutes.sections, set(self.sections)
        for section in self.sections[:: -1 if self.steps > 0 else 1]:
            if _beside(outline, section, self.steps) not in (*chosen, None):
                outline = tree.shift(outline, section, self.steps)
        return replace(minutes, sections=outline)


class IndentSections(Alone, frozen=True):
    """Each section becomes the last child of the one before it that is not moved along."""

    sections: tuple[str, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        outline, chosen = minutes.sections, set(self.sections)
        for section in self.sections:
            if _beside(outline, section, -1) not in (*chosen, None):
                outline = tree.indent(outline, section)
        return following(minutes, replace(minutes, sections=outline))


class OutdentSections(Alone, frozen=True):
    """Each section becomes a sibling of its parent, in the order that they had."""

    sections: tuple[str, ...]

    def apply(self, minutes: Minutes) -> Minutes:
        outline = minutes.sections
        for section in reversed(self.sections):
            outline = tree.outdent(outline, section)
        return replace(minutes, sections=outline)


class MoveSections(Alone, frozen=True):
    """The sections go under `parent` to `index`, as counted after all of them were taken out.

    ValueError if the parent is one of them or lies in one.
    """

    sections: tuple[str, ...]
    parent: str
    index: int

    def apply(self, minutes: Minutes) -> Minutes:
        outline = minutes.sections
        moving = [tree.find(outline, section) for section in self.sections]
        if any(self.parent == each.id or tree.has(each.sections, self.parent) for each in moving):
            raise ValueError("a section cannot move into itself")
        for section in self.sections:
            outline = tree.remove(outline, section)
        for place, section in enumerate(moving, self.index):
            outline = tree.insert(outline, section, self.parent, place)
        return following(minutes, replace(minutes, sections=outline))


def can_shift(outline: Outline, sections: tuple[str, ...], steps: int) -> bool:
    """Whether any of the sections has another to change places with."""
    return any(_beside(outline, section, steps) not in (*sections, None) for section in sections)


def _beside(outline: Outline, section: str, steps: int) -> str | None:
    """The sibling before (-1) or after (+1) a section, None if there is none."""
    parent, index = tree.place(outline, section)
    siblings: tuple[Section, ...] = tree.children(outline, parent)
    target = index + steps
    return siblings[target].id if 0 <= target < len(siblings) else None
