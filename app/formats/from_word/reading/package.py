"""The parts of a Word file, found by their relations, each as safe XML."""

from __future__ import annotations

import posixpath
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from app.errors import Message, UserError
from app.formats.from_word.reading.names import Element
from app.formats.office_zip import Archive

if TYPE_CHECKING:
    from collections.abc import Iterator


_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = (  # the names in strict files, and those that everything else here goes by
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _KINDS.rstrip("/").encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)  # fmt: skip
_LARGEST_XML = 48 << 20  # bytes of one part
_MOST_ELEMENTS = 4_000_000  # of one part: what 2,000 pages take is a tenth of it
_TOLD = {
    "word.too-large": "word-file.too-large",
    "word.old-or-locked": "word-file.old-or-locked",
    "word.not-word": "word-file.not-word",
}


class Relation(NamedTuple):
    """Where a part leads: another part's name, or an address outside of the file."""

    kind: str  # the last word of its type, as "image"
    target: str
    outside: bool


class Package:
    """An opened file."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = Archive(data, name, _LARGEST_XML)
        except UserError as error:
            raise self._told(error) from error
        self._by_fold = {each.casefold(): each for each in self._archive.names}
        self._mends: list[str] = []  # parts with faults in their XML
        self._relations: dict[str, dict[str, Relation]] = {}
        self.main = self._main()

    def has(self, part: str) -> bool:
        return part.casefold() in self._by_fold

    def data(self, part: str) -> bytes:
        """The bytes of a part, b"" for one that is not there; UserError for what is damaged or too large."""
        entry = self._by_fold.get(part.casefold())
        try:
            return self._archive.read(entry) if entry is not None else b""
        except UserError as error:
            raise self._told(error) from error

    def _told(self, error: UserError) -> UserError:
        code = _TOLD.get(error.message.code, "word-file.damaged")
        return UserError(code, file=self._name, place=str(error.message.params.get("place", "")))

    @property
    def messages(self) -> list[Message]:
        """What is in the file and does not come along."""
        macros = any("vbaproject" in each for each in self._by_fold)
        told = [Message("word-file.macros")] if macros else []
        return told + [Message("word-file.mended", {"what": part}) for part in self._mends]

    def xml(self, part: str) -> Element | None:
        """A part's XML, None for one that is not there; UserError for what is none."""
        data = self.data(part)
        return self._parsed(data, part) if data else None

    def relations(self, part: str) -> dict[str, Relation]:
        """Where a part leads, by the ids in it."""
        if part not in self._relations:
            folder, name = posixpath.split(part)
            root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
            self._relations[part] = dict(self._read_relations(root, folder)) if root is not None else {}
        return self._relations[part]

    def related(self, part: str, kind: str) -> str:
        """The first part of a kind that a part leads to, "" for none."""
        found = (each for each in self.relations(part).values() if each.kind == kind and not each.outside)
        return next((each.target for each in found if self.has(each.target)), "")

    @staticmethod
    def _read_relations(root: Element, folder: str) -> Iterator[tuple[str, Relation]]:
        for each in root:
            if each.tag != f"{{{_PACKAGE}}}Relationship":
                continue
            target, outside = each.get("Target", ""), each.get("TargetMode") == "External"
            if not outside:
                target = unquote(target)
                target = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                target = posixpath.normpath(target)
            kind = each.get("Type", "").rpartition("/")[2]
            yield each.get("Id", ""), Relation(kind, target, outside)

    def _main(self) -> str:
        found = self.related("", "officeDocument")
        if not found and self.has("word/document.xml"):
            found = "word/document.xml"
        if not found:
            raise UserError("word-file.not-word", file=self._name)
        return found

    def _parsed(self, data: bytes, part: str) -> Element:
        etree: Any = import_module("lxml.etree")  # which has no types of its own

        if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data[:4] in (b"<\0?\0", b"\0<\0?"):
            data = self._as_utf8(data, part)
        if b"purl.oclc.org" in data:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise UserError("word-file.entities", file=self._name, place=part)
        if data.count(b"<") > _MOST_ELEMENTS:
            raise UserError("word-file.too-large", file=self._name, place=part)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root: Any = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            root = self._mended(data, part, str(error))
        if root.getroottree().docinfo.internalDTD is not None:
            raise UserError("word-file.entities", file=self._name, place=part)
        return root

    def _mended(self, data: bytes, part: str, reason: str) -> Any:
        """What can be read of XML with a fault in it, which is told; UserError where that is nothing."""
        etree: Any = import_module("lxml.etree")
        reason = (reason.splitlines() or ["–"])[0][:120]
        if "depth" in reason.lower():
            raise UserError("word-file.too-deep", file=self._name, place=part)
        root = None
        if data.rstrip(b"\0 \r\n\t").endswith(b">"):  # not one that was cut off
            safe = {
                "resolve_entities": False,
                "no_network": True,
                "remove_comments": True,
                "remove_pis": True,
            }
            root = etree.fromstring(data, etree.XMLParser(recover=True, load_dtd=False, **safe))
        if root is None or not len(root) or part.endswith(".rels"):
            raise UserError("word-file.bad-part", file=self._name, place=part, reason=reason)
        self._mends.append(part)
        return root

    def _as_utf8(self, data: bytes, part: str) -> bytes:
        try:
            text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-16-le")
        except UnicodeDecodeError as error:
            raise UserError("word-file.bad-part", file=self._name, place=part, reason="UTF-16") from error
        head, mark, rest = text.partition("?>")
        return (
            rest if mark and head.lstrip("\ufeff").startswith("<?xml") else text.lstrip("\ufeff")
        ).encode()
