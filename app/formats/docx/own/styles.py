"""The styles of a template: what they are called, what they are based on, and how they come out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from app.formats.docx.own.tree import Element, Xml

Kind = Literal["paragraph", "character", "table", "numbering"]


class Style(msgspec.Struct, frozen=True, eq=False):
    """One style; `names` has its name first, `outline` is the level of a heading, 0 the highest."""

    id: str
    names: tuple[str, ...]
    kind: Kind
    element: Element
    based_on: str = ""
    outline: int | None = None
    is_default: bool = False
    is_custom: bool = False

    @property
    def name(self) -> str:
        """The name that Word shows."""
        return self.names[0]


class Styles:
    """All styles of a template, in its order."""

    def __init__(self, tree: Xml) -> None:
        self.tree = tree
        self.all = tuple(_style(each) for each in tree.root.children if each.name == "w:style")
        self.by_id = {each.id: each for each in self.all}
        self._known = {(each.kind, folded(name)): each for each in reversed(self.all) for name in each.names}

    def named(self, name: str, kind: Kind) -> Style | None:
        """The style with this name, in capitals or not, or with this id."""
        found = self._known.get((kind, folded(name))) or self.by_id.get(name)
        return found if found and found.kind == kind else None

    def default(self, kind: Kind) -> Style | None:
        """The style of what names none."""
        found = next((each for each in self.all if each.is_default and each.kind == kind), None)
        return found or (self.named("Normal", kind) if kind == "paragraph" else None)

    def chain(self, style: Style | None) -> Iterator[Style]:
        """A style and those that it is based on, the nearest first."""
        seen: set[str] = set()
        while style and style.id not in seen:
            seen.add(style.id)
            yield style
            style = self.by_id.get(style.based_on)

    def says(self, style: Style | None, *names: str) -> Element | None:
        """What a style, or the nearest below it that says so, has at a path, as "w:rPr", "w:sz"."""
        for each in self.chain(style):
            if found := each.element.child(*names):
                return found
        return None

    def or_default(self, style: Style | None, *names: str) -> Element | None:
        """The same, or what holds for the whole document."""
        defaults = {"w:rPr": "w:rPrDefault", "w:pPr": "w:pPrDefault"}
        found = self.says(style, *names)
        return found or self.tree.root.child("w:docDefaults", defaults[names[0]], *names)

    def outline(self, style: Style) -> int | None:
        """The level of a heading, 0 the highest; None of text."""
        return next((each.outline for each in self.chain(style) if each.outline is not None), None)


def folded(name: str) -> str:
    """A name for comparing: small letters, one space between words."""
    return " ".join(name.casefold().split())


def _style(element: Element) -> Style:
    said = element.attributes
    identity = said.get("w:styleId", "")
    names = [*element.value("w:name").split(","), *element.value("w:aliases").split(",")]
    kind = said.get("w:type", "paragraph")
    level = element.value("w:pPr", "w:outlineLvl")
    return Style(
        identity,
        tuple(name.strip() for name in names if name.strip()) or (identity,),
        kind if kind in ("character", "table", "numbering") else "paragraph",
        element,
        element.value("w:basedOn"),
        int(level) if level.isdecimal() and int(level) < 9 else None,
        said.get("w:default") in ("1", "true", "on"),
        said.get("w:customStyle") in ("1", "true", "on"),
    )
