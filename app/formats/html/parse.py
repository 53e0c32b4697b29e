"""Whatever HTML lands on the clipboard, as a tree of our own: bounded, balanced, without its comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

LONGEST = 64_000_000  # characters of a fragment, pictures included
MOST_ELEMENTS = 200_000
DEEPEST = 100  # elements in one another; what lies deeper is kept as plain text

# WORKAROUND libxml2 2.14: <p> ends these as in HTML 4, and what they mark would be lost; under a name
# that it does not know they go on, as in a browser.
_ENDED_BY_PARAGRAPHS = re.compile(r"<(/?)(b|big|font|i|s|small|strike|tt|u)(?=[\s/>])", re.IGNORECASE)
_PREFIX = "x-"
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_C1 = re.compile(r"[\x80-\x9f]")
# Numeric references to C1 controls mean Windows-1252, as every browser reads them.
_WINDOWS = {chr(code): bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
_KEPT_DEEP = frozenset({"br", "img"})
MARKER = "marker"  # our name for the span of a conditional comment that holds a list's fake bullet


def names(listed: str) -> frozenset[str]:
    """The words of a list of names."""
    return frozenset(listed.split())


_SILENT = names("script style title textarea")
_BREAKING = names(
    """address article aside blockquote center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header
    hr li main ol p pre section table td th tr ul"""
)


class Element:
    """One element; `children` are elements and text. `drop` takes it out of the document."""

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def get(self, name: str) -> str:
        """An attribute, the empty string if it is not there."""
        return self.attributes.get(name, "")

    @property
    def classes(self) -> list[str]:
        return self.get("class").split()

    def drop(self) -> None:
        """Leave nothing of it."""
        self.tag = "dropped"
        self.children = []

    def walk(self) -> Iterator[Element]:
        """The element and all in it, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]

    def words(self) -> str:
        """All text in it."""
        waiting: list[Element | str] = [self]
        found: list[str] = []
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                found.append(node)
            else:
                waiting += reversed(node.children)
        return "".join(found)


class Page:
    """A parsed fragment: its root, its style sheets as text, and whether it was too long to be read whole."""

    def __init__(self, root: Element, css: str, cut: bool) -> None:
        self.root = root
        self.css = css
        self.cut = cut


def parse(html: str) -> Page:
    """The fragment as a tree; never raises on account of what it holds, opens nothing."""
    # Loaded when something is pasted; it has no types.
    from lxml import etree  # pyright: ignore

    lxml = cast("Any", etree)
    cut = len(html) > LONGEST
    text = _CONTROLS.sub("", html[:LONGEST])
    if text.startswith("Version:"):  # Windows' clipboard header
        text = text[max(text.find("<"), 0) :]
    builder = _Builder(text.count("<!--StartFragment") == text.count("<!--EndFragment") > 0)
    source = _ENDED_BY_PARAGRAPHS.sub(rf"<\1{_PREFIX}\2", text).encode("utf-8", "ignore")
    parser = lxml.HTMLParser(target=builder, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        lxml.fromstring(source, parser)
    except _EnoughError:
        cut = True
    except (lxml.LxmlError, UnicodeDecodeError):  # nothing in it, or nothing more to be read
        pass
    return Page(builder.root, "".join(builder.css), cut)


def _windows(found: re.Match[str]) -> str:
    return _WINDOWS[found[0]]


class _EnoughError(Exception):
    """The fragment has more elements than we read."""


class _Builder:
    """What the parser tells its finds to."""

    def __init__(self, marked: bool) -> None:
        self.root = Element("root", {}, None)
        self.css: list[str] = []
        self._stack = [self.root]
        self._beyond: list[str] = []  # open elements deeper than we follow
        self._marked = marked  # whether comments say where the fragment begins and ends
        self._fragments = 0
        self._count = 0

    @property
    def _outside(self) -> bool:
        return self._marked and self._fragments < 1

    def start(self, tag: str, attributes: Any) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise _EnoughError
        parent = self._stack[-1]
        if self._beyond or len(self._stack) > DEEPEST:
            self._beyond.append(tag)
            if tag in _KEPT_DEEP:
                parent.children.append(Element(tag, dict(attributes), parent))
            elif tag in _BREAKING:
                parent.children.append(Element("div", {}, parent))
            return
        element = Element(tag.removeprefix(_PREFIX), dict(attributes), parent)
        if not (self._outside and tag in _KEPT_DEEP):
            parent.children.append(element)
        self._stack.append(element)

    def end(self, tag: str) -> None:
        if self._beyond:
            if self._beyond.pop() in _BREAKING:
                self._stack[-1].children.append(Element("div", {}, self._stack[-1]))
            return
        while len(self._stack) > 1 and self._stack.pop().tag == MARKER:
            pass

    def data(self, data: str) -> None:
        top = self._stack[-1]
        if top.tag == "style":
            self.css.append(data)
        elif not self._outside and not (self._beyond and self._beyond[-1] in _SILENT):
            top.children.append(data if data.isprintable() else _C1.sub(_windows, data))

    def comment(self, text: str) -> None:
        words = text.strip().lower()
        if words.startswith("[if !supportlists]") and len(self._stack) <= DEEPEST:
            marker = Element(MARKER, {}, self._stack[-1])
            self._stack[-1].children.append(marker)
            self._stack.append(marker)
        elif words.startswith("[endif]") and self._stack[-1].tag == MARKER:
            self._stack.pop()
        elif words.startswith("startfragment"):
            self._fragments += 1
        elif words.startswith("endfragment"):
            self._fragments -= 1

    def pi(self, target: str, data: str | None = None) -> None:
        """Processing instructions say nothing to us; older parsers take conditional comments for such."""
        self.comment(f"{target} {data or ''}".lstrip("!"))

    def close(self) -> Element:
        return self.root
