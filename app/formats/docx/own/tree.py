"""A part's XML with the places of its elements in the bytes, so that it can be changed where it must be only.

What nobody changes stays as the municipality's template has it, byte for byte. A document type declaration,
which is what entities are declared in, is refused: Word writes none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.parsers.expat import ExpatError, ParserCreate

import msgspec

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHORT = {
    _MAIN: "w",
    RELATIONSHIPS: "r",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
    "http://schemas.openxmlformats.org/package/2006/content-types": "",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
}
STRICT = "http://purl.oclc.org/ooxml/"
_TAG = re.compile(rb"<[^\"'>]*(?:\"[^\"]*\"[^\"'>]*|'[^']*'[^\"'>]*)*>")
_ENCODING = re.compile(r"^\ufeff?<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)[\"']")
_DEEPEST = 400  # elements within each other; Word's own limit for tables in tables is far below


class BadXmlError(Exception):
    """The part is no XML, or none that may stand in a package; the argument says why."""


class Element(msgspec.Struct, eq=False, gc=True):
    """One element: `start` to `end` in the bytes, `inside` to `tail` what is between its tags.

    Names are written with the usual prefix, as "w:p", whatever the part's own prefixes are. `text` is that
    of the element itself, without what its children hold.
    """

    name: str
    attributes: Mapping[str, str]
    start: int
    inside: int
    parent: Element | None = None
    tail: int = 0
    end: int = 0
    text: str = ""
    children: list[Element] = []

    def all(self, *names: str) -> Iterator[Element]:
        """Elements below it with one of the names, in the order in which they stand."""
        for child in self.children:
            if child.name in names:
                yield child
            yield from child.all(*names)

    def child(self, *names: str) -> Element | None:
        """What a path of names leads to: the first child with the first name, and so on."""
        found: Element | None = self
        for name in names:
            found = next((each for each in found.children if each.name == name), None) if found else None
        return found

    def value(self, *names: str) -> str:
        """The `w:val` of what a path leads to, "" if there is none."""
        found = self.child(*names)
        return found.attributes.get("w:val", "") if found else ""

    def above(self, name: str) -> Element | None:
        """The nearest element round it with a name."""
        found = self.parent
        while found and found.name != name:
            found = found.parent
        return found

    @property
    def is_empty_tag(self) -> bool:
        """Whether it is written as one tag."""
        return self.inside == self.end


class Xml(msgspec.Struct, eq=False):
    """A part that was read: its bytes in UTF-8, its root, and the root's namespaces by prefix."""

    data: bytes
    root: Element
    spaces: Mapping[str, str]


def parsed(data: bytes) -> Xml:
    """The part's elements; BadXmlError if it is broken."""
    data = _in_utf8(data)
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.ordered_attributes = False
    root = Element("", {}, 0, 0)
    open_elements = [root]
    spaces: dict[str, str] = {}

    def declared(prefix: str | None, uri: str | None) -> None:
        if len(open_elements) == 1:
            spaces[prefix or ""] = uri or ""

    def begun(name: str, attributes: dict[str, str]) -> None:
        at = parser.CurrentByteIndex
        tag = _TAG.match(data, at)
        if tag is None or len(open_elements) > _DEEPEST:
            raise BadXmlError("nested too deep" if tag else f"byte {at}")
        parent = open_elements[-1]
        found = {_short(key): value for key, value in attributes.items()}
        element = Element(_short(name), found, at, tag.end(), parent)
        if data[tag.end() - 2] == 0x2F:  # "/": it is over already
            element.tail = element.end = tag.end()
        parent.children.append(element)
        open_elements.append(element)

    def ended(_: str) -> None:
        element = open_elements.pop()
        if not element.end:
            element.tail = parser.CurrentByteIndex
            element.end = data.index(b">", element.tail) + 1

    def spoken(text: str) -> None:
        open_elements[-1].text += text

    def typed(*_: object) -> None:
        raise BadXmlError("DOCTYPE")

    parser.StartNamespaceDeclHandler = declared
    parser.StartElementHandler = begun
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = spoken
    parser.StartDoctypeDeclHandler = typed
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        raise BadXmlError(str(error)) from error
    top = root.children[0]
    top.parent = None
    return Xml(data, top, spaces)


def _in_utf8(data: bytes) -> bytes:
    """The same part in UTF-8 without a byte order mark; in that it may be written in Word's world."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    elif (found := _ENCODING.match(data[:200].decode("latin-1"))) and found[1].lower() not in (
        "utf-8",
        "utf8",
        "us-ascii",
    ):
        try:
            text = data.decode(found[1], "replace")
        except LookupError as error:
            raise BadXmlError(found[1]) from error
    else:
        return data
    if found := _ENCODING.match(text):
        text = text[: found.start(1)] + "UTF-8" + text[found.end(1) :]
    return text.lstrip("\ufeff").encode("utf-8", "replace")


def _short(name: str) -> str:
    space, _, local = name.rpartition(" ")
    prefix = _SHORT.get(space, space)
    return f"{prefix}:{local}" if prefix else local


class Splices:
    """Changes of a part's bytes, collected and made at once."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._made: list[tuple[int, int, bytes]] = []

    def __bool__(self) -> bool:
        return bool(self._made)

    def replace(self, start: int, end: int, text: str) -> None:
        """Put text in the place of what stands from `start` to `end`."""
        self._made.append((start, end, text.encode("utf-8")))

    def insert(self, at: int, text: str) -> None:
        """Put text in between; of several at one place the first stands first."""
        self.replace(at, at, text)

    def remove(self, element: Element) -> None:
        """Take an element out."""
        self.replace(element.start, element.end, "")

    def append(self, element: Element, text: str) -> None:
        """Put text in as the last of what an element holds."""
        if not element.is_empty_tag:
            self.insert(element.tail, text)
            return
        tag = self._data[element.start : element.end]
        name = tag[1:].split(None, 1)[0].rstrip(b"/>").decode()
        opened = tag[:-2].decode("utf-8") + ">"
        self.replace(element.start, element.end, f"{opened}{text}</{name}>")

    def set_attribute(self, element: Element, name: str, before: str, after: str) -> None:
        """Give an attribute that stands there, under any prefix, another value."""
        tag = self._data[element.start : element.inside]
        local = re.escape(name.rpartition(":")[2].encode())
        for found in re.finditer(rb"[\s:]" + local + rb"\s*=\s*([\"'])(.*?)\1", tag, re.DOTALL):
            if found[2].decode("utf-8", "replace") == before:
                self.replace(element.start + found.start(2), element.start + found.end(2), after)
                return

    def made(self) -> bytes:
        """The bytes with all changes; one inside another that was taken out is not made."""
        out: list[bytes] = []
        at = 0
        for start, end, text in sorted(self._made, key=lambda each: (each[0], each[1] != each[0])):
            if start < at:
                continue
            out += [self._data[at:start], text]
            at = end
        return b"".join((*out, self._data[at:]))
