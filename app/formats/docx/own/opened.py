"""A template that was opened: its parts by what they are for, without what does not belong in an export.

Macros, signatures, and what leads to files elsewhere (the template that it was made from, pictures and data
that would be fetched) are left out, and that is told.
"""

from __future__ import annotations

import msgspec

from app.errors import Message, UserError
from app.formats.docx.own.cleaned import cleaned
from app.formats.docx.own.relations import TYPES, Relation, relations, rels_path
from app.formats.docx.own.tree import STRICT, BadXmlError, Xml, parsed
from app.formats.office_zip import entries

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
MAIN_TYPE = f"{_WORD}document.main+xml"
_MAIN_TYPES = {
    MAIN_TYPE,
    f"{_WORD}template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}


class Opened(msgspec.Struct, eq=False):
    """The template's entries by path and what is known of them. Not to be changed: others hold it too."""

    name: str
    parts: dict[str, bytes]
    main: str
    relations: dict[str, Relation]  # of the document part, by id
    messages: tuple[Message, ...]
    _trees: dict[str, Xml] = {}

    def path_of(self, kind: str) -> str:
        """The part that the document part has of a kind ("styles"), "" if it has none."""
        return next((each.target for each in self.relations.values() if each.kind == kind), "")

    def paths_of(self, *kinds: str) -> list[str]:
        """All parts that the document part has of some kinds."""
        found = (each.target for each in self.relations.values() if each.kind in kinds and not each.outside)
        return [path for path in dict.fromkeys(found) if path in self.parts]

    def tree(self, path: str) -> Xml | None:
        """A part's elements, None if there is no such part; UserError "word.bad-part"."""
        if path not in self.parts:
            return None
        if path not in self._trees:
            try:
                self._trees[path] = parsed(self.parts[path])
            except BadXmlError as error:
                raise UserError("word.bad-part", file=self.name, place=path, reason=str(error)) from error
        return self._trees[path]

    def tree_of(self, kind: str) -> Xml | None:
        """The elements of the document part's only part of a kind."""
        return self.tree(self.path_of(kind))

    @property
    def document(self) -> Xml:
        """The document part's elements."""
        found = self.tree(self.main)
        assert found is not None
        return found


def opened(data: bytes, name: str) -> Opened:
    """The template in a file's bytes; UserError "word.…" with `name` as the file."""
    parts = entries(data, name)
    if TYPES not in parts or "_rels/.rels" not in parts:
        raise UserError("word.not-word", file=name)
    found = Opened(name, parts, "", {}, ())
    main = next((each.target for each in _relations(found, "") if each.kind == "officeDocument"), "")
    kind = _content_type(found, main)
    if main not in parts or kind not in _MAIN_TYPES:
        raise UserError("word.not-word", file=name)
    try:
        parts, messages = cleaned(parts, main, MAIN_TYPE)
    except BadXmlError as error:
        raise UserError("word.bad-part", file=name, place="zip", reason=str(error)) from error
    found = Opened(name, parts, main, {}, messages)
    found.relations = {each.id: each for each in _relations(found, main)}
    _check_document(found)
    return found


def _check_document(found: Opened) -> None:
    root = found.document.root
    if root.name.startswith(STRICT) or any(STRICT in each for each in found.document.spaces.values()):
        raise UserError("word.strict", file=found.name)
    if root.name != "w:document" or root.child("w:body") is None:
        raise UserError("word.bad-part", file=found.name, place=found.main, reason=root.name)
    if not found.path_of("styles") or found.tree_of("styles") is None:
        raise UserError("word.no-styles", file=found.name)


def _relations(found: Opened, part: str) -> list[Relation]:
    tree = found.tree(rels_path(part))
    return relations(tree, part) if tree else []


def _content_type(found: Opened, path: str) -> str:
    tree = found.tree(TYPES)
    assert tree is not None
    ending = path.rpartition(".")[2].casefold()
    default = ""
    for each in tree.root.children:
        said = each.attributes
        if said.get("PartName", "").casefold() == f"/{path}".casefold():
            return said.get("ContentType", "")
        if said.get("Extension", "").casefold() == ending:
            default = said.get("ContentType", "")
    return default
