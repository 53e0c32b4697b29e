"""What the parts of a package have to do with each other."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

import msgspec

from app.formats.docx.own.tree import Element, Xml

TYPES = "[Content_Types].xml"


class Relation(msgspec.Struct, frozen=True):
    """One relation of a part; `target` is the path of another part, or an address outside."""

    id: str
    kind: str  # the last step of its type, as "header"
    target: str
    outside: bool
    element: Element  # that says so


def rels_path(part: str) -> str:
    """Where a part's relations stand; "" is the package itself."""
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def part_of(path: str) -> str:
    """Whose relations stand there."""
    folder, _, name = path.rpartition("_rels/")
    return folder + name.removesuffix(".rels")


def relations(tree: Xml, part: str) -> list[Relation]:
    """The relations of a part in the file that has them."""
    return [_relation(each, part) for each in tree.root.children if each.name == "Relationship"]


def _relation(element: Element, part: str) -> Relation:
    said = element.attributes
    target = said.get("Target", "")
    outside = said.get("TargetMode") == "External"
    if not outside:
        joined = posixpath.join("/", posixpath.dirname(part), unquote(target.partition("#")[0]))
        target = posixpath.normpath(joined).lstrip("/")
    return Relation(said.get("Id", ""), said.get("Type", "").rpartition("/")[2], target, outside, element)
