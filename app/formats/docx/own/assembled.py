"""The package that comes out: the template's parts, what was changed in them, and parts of ours."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from app.errors import UserError
from app.formats.docx.own.numbers import free_path
from app.formats.docx.own.opened import Opened
from app.formats.docx.own.relations import TYPES, rels_path
from app.formats.docx.own.tree import RELATIONSHIPS, Splices, Xml
from app.formats.docx.package import packed
from app.formats.docx.pictures import Picture
from app.formats.docx.xml import DECLARATION, NAMESPACES, escaped

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


class Assembled:
    """Changes are made by path; the parts that nobody touches go out as they came in."""

    def __init__(self, template: Opened) -> None:
        self._template = template
        self._out = dict(template.parts)
        self._taken: set[str] = set()
        self._relations: list[str] = []  # of the document part
        self._overrides: list[str] = []
        self._endings = {"rels": "application/vnd.openxmlformats-package.relationships+xml"}
        self._folder = posixpath.dirname(template.main)

    def put(self, path: str, data: bytes) -> None:
        """Other bytes for a part."""
        self._out[path] = data

    def relate(self, id: str, kind: str, target: str, *, outside: bool = False) -> None:
        """A relation of the document part: to a part's path, or to an address outside."""
        self._relations.append(self._relation(id, kind, target, outside))

    def _relation(self, id: str, kind: str, target: str, outside: bool = False) -> str:
        where = target if outside else posixpath.relpath(target, self._folder or ".")
        mode = ' TargetMode="External"' if outside else ""
        return f'<Relationship Id="{id}" Type="{RELATIONSHIPS}/{kind}" Target="{escaped(where)}"{mode}/>'

    def add_text(self, name: str, kind: str, id: str, xml: str) -> str:
        """A part of Word XML beside the document part, related to it; its path."""
        path = self._free(name, "xml")
        self._out[path] = xml.encode("utf-8")
        self._overrides.append(f'<Override PartName="/{path}" ContentType="{_WORD}{kind}+xml"/>')
        self.relate(id, kind, path)
        return path

    def add_picture(self, picture: Picture) -> str:
        """A picture's file; its path."""
        path = self._free("media/paragraf", picture.kind)
        self._out[path] = picture.data
        self._endings[picture.kind] = picture.content_type
        return path

    def add_pictures(self, pictures: Mapping[str, Picture]) -> None:
        """Pictures that the document part shows, by relation id."""
        for id, picture in pictures.items():
            self.relate(id, "image", self.add_picture(picture))

    def relations_of(self, path: str, links: Mapping[str, str], pictures: Mapping[str, str]) -> None:
        """Relations of another part: ids by address, and by a picture's path; beside those that it has."""
        made = [self._relation(id, "hyperlink", address, True) for address, id in links.items()]
        made += [self._relation(id, "image", picture) for picture, id in pictures.items()]
        if not made:
            return
        rels = rels_path(path)
        if tree := self._template.tree(rels):
            splices = Splices(tree.data)
            splices.append(tree.root, "".join(_as_in(tree, made)))
            self._out[rels] = splices.made()
        else:
            whole = f'{DECLARATION}<Relationships xmlns="{_RELATIONS}">{"".join(made)}</Relationships>'
            self._out[rels] = whole.encode()

    def add_core(self, data: bytes) -> None:
        """The core properties, where the template has them or in a new part."""
        tree = self._template.tree("_rels/.rels")
        assert tree is not None
        for each in tree.root.children:
            if each.attributes.get("Type", "").endswith("/core-properties"):
                self._out[each.attributes.get("Target", "").lstrip("/")] = data
                return
        path = free_path(self._template, self._taken, "docProps/", "core", "xml")
        splices = Splices(tree.data)
        kind = f"{_RELATIONS}/metadata/core-properties"
        made = f'<Relationship Id="rIdParagrafCore" Type="{kind}" Target="{path}"/>'
        splices.append(tree.root, "".join(_as_in(tree, [made])))
        self._out["_rels/.rels"] = splices.made()
        self._out[path] = data
        core = "application/vnd.openxmlformats-package.core-properties+xml"
        self._overrides.append(f'<Override PartName="/{path}" ContentType="{core}"/>')

    def _free(self, name: str, ending: str) -> str:
        folder = f"{self._folder}/" if self._folder else ""
        return free_path(self._template, self._taken, folder, name, ending)

    def data(self) -> bytes:
        """The finished file."""
        self._finish(rels_path(self._template.main), self._relations)
        types = self._template.tree(TYPES)
        assert types is not None
        known = {each.attributes.get("Extension", "").casefold(): each for each in types.root.children}
        for path in [path for path in self._out if path not in self._template.parts]:
            ending = path.rpartition(".")[2]
            kind = self._endings.get(ending, "")
            there = known[ending].attributes.get("ContentType") if ending in known else None
            if kind and there not in (None, kind):
                self._overrides.append(f'<Override PartName="/{path}" ContentType="{kind}"/>')
        defaults = [
            f'<Default Extension="{ending}" ContentType="{kind}"/>'
            for ending, kind in self._endings.items()
            if ending not in known
        ]
        self._finish(TYPES, defaults + self._overrides)
        first = [(TYPES, self._out[TYPES])]
        return packed(first + [(path, data) for path, data in self._out.items() if path != TYPES])

    def _finish(self, path: str, elements: list[str]) -> None:
        tree = self._template.tree(path)
        assert tree is not None
        if elements:
            splices = Splices(tree.data)
            splices.append(tree.root, "".join(_as_in(tree, elements)))
            self._out[path] = splices.made()


def _as_in(tree: Xml, elements: list[str]) -> list[str]:
    """Elements without prefix, where the part has its own namespace under one."""
    tag = tree.data[tree.root.start + 1 : tree.root.inside].split(None, 1)[0].decode()
    prefix = tag.rpartition(":")[0]
    return [f"<{prefix}:{each[1:]}" for each in elements] if prefix else elements


def declare(xml: Xml, splices: Splices, name: str, *prefixes: str) -> None:
    """Give a part's root the prefixes of our XML; UserError "word.bad-part" if one means something else."""
    wanted = {each.partition("=")[0]: each for each in NAMESPACES.replace("xmlns:", "").split()}
    missing: list[str] = []
    for prefix in prefixes:
        uri = wanted[prefix].partition("=")[2].strip('"')
        if prefix not in xml.spaces:
            missing.append(f" xmlns:{wanted[prefix]}")
        elif xml.spaces[prefix] != uri:
            raise UserError("word.bad-part", file=name, place="xmlns", reason=prefix)
    if missing:
        tag = xml.data[xml.root.start : xml.root.inside].split(None, 1)[0].rstrip(b"/>")
        splices.insert(xml.root.start + len(tag), "".join(missing))
