"""The library's inline patterns, set up for the dialect, run over the tree that the scanner built."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor
from markdown.util import ETX, STX

from app.errors import UserError
from app.formats.markdown.entities import ENTITY, decoded
from app.formats.markdown.scan import Scanned

ESCAPABLE = "\\`*_{}[]()<>#+-.!|~&:='\"$%^,/;?@"
MARKS = ("u", "s", "del", "strike", "ins", "b", "strong", "i", "em", "sup", "sub", "span")
# A paragraph's cost in the library's patterns grows with its length times its signs.
MAX_COST = 400_000_000
_SIGNS = re.compile(r"[*_\[<`&~!\\]|http")
_BRACKET = re.compile(r"[\[\]]")
# The library's patterns that begin at a "["
_LINKS = ("link", "image_link", "reference", "image_reference", "short_reference", "short_image_ref")
_ATTRIBUTE = re.compile(r"([a-z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
# Elements of HTML whose tags say nothing here; anything else between angle brackets is text.
_HTML = (
    "a abbr address article aside b big blockquote body button caption center cite code col colgroup dd del "
    "details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr "
    "html i iframe img input ins kbd label li link main mark meta nav object ol option p picture pre q s "
    "samp section select small source span strike strong style sub summary sup table tbody td textarea tfoot "
    "th thead time title tr tt u ul var video wbr script"
)
_WIDTH = re.compile(r"\{width=(\d{1,4}(?:\.\d{1,6})?)mm\}")


class _Tag(InlineProcessor):
    """A pair of tags that the dialect knows, with its attributes."""

    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        element = Element(m[1].lower())
        for name, double, single in _ATTRIBUTE.findall(m[2] or ""):
            element.set(name.lower(), self.unescape(double or single))
        element.text = m[3]
        return element, m.start(0), m.end(0)


class _Break(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        return Element("br"), m.start(0), m.end(0)


class _Entity(InlineProcessor):
    """The character that an entity names, kept from any other pattern as the library keeps escapes."""

    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        kept = "".join(f"{STX}{ord(c)}{ETX}" for c in decoded(m[0]))
        return kept, m.start(0), m.end(0)


class _Note(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        label = self.unescape(m[1]).casefold()
        return Element("footnote", {"label": label, "raw": m[0]}), m.start(0), m.end(0)


class _Address(InlineProcessor):
    """A bare address of the web as a link; what ends the sentence is not in it."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        found = m[0].rstrip(".,;:!?'\"*_~")
        while found.endswith(")") and found.count(")") > found.count("("):
            found = found[:-1].rstrip(".,;:!?'\"*_~")
        element = Element("a", {"href": found})
        element.text = found
        return element, m.start(0), m.start(0) + len(found)


class _Mail(InlineProcessor):
    """An e-mail address between angle brackets."""

    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        address = self.unescape(m[1]).removeprefix("mailto:")
        element = Element("a", {"href": f"mailto:{address}"})
        element.text = address
        return element, m.start(0), m.end(0)


class _Dropped(InlineProcessor):
    """A tag that says nothing here goes; its name is kept for the message."""

    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        return Element("dropped", {"tag": m[0]}), m.start(0), m.end(0)


class _Width(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> Any:
        return Element("width", {"mm": m[1]}), m.start(0), m.end(0)


class _Brackets:
    """Where each "[" of a text is closed, looked up once; the library would look anew from every one."""

    def __init__(self) -> None:
        self._text = ""
        self._closed: dict[int, int] = {}

    def inside(self, text: str, start: int) -> tuple[str, int, bool]:
        """What stands from `start`, just after a "[", to its "]"; where that ends, and whether it does."""
        if text is not self._text:
            self._text, self._closed = text, {}
            opened: list[int] = []
            for sign in _BRACKET.finditer(text):
                if sign[0] == "[":
                    opened.append(sign.start())
                elif opened:
                    self._closed[opened.pop()] = sign.start()
        end = self._closed.get(start - 1)
        return ("", len(text), False) if end is None else (text[start:end], end + 1, True)


def _closed_only(get_link: Callable[[str, int], Any]) -> Callable[[str, int], Any]:
    """The library's look for a link's address, where there is a ")" to end it at all."""

    def get(text: str, start: int) -> Any:
        return get_link(text, start) if text.find(")", start) >= 0 else ("", None, start, False)

    return get


def apply(scanned: Scanned, name: str) -> None:
    """Replace the marks in the tree's texts by elements; UserError for what would take for ever."""
    for element in scanned.root.iter():
        text = element.text
        if text and len(text) > 2000 and len(text) * len(_SIGNS.findall(text)) > MAX_COST:
            raise UserError("markdown.paragraph-too-long", file=name, text=text[:60])
    md: Any = _library()
    md.references = scanned.references
    try:
        md.treeprocessors["inline"].run(scanned.root)
        md.treeprocessors["unescape"].run(scanned.root)
    except RecursionError as error:
        raise UserError("markdown.too-deep", file=name) from error


def _library() -> Any:
    md: Any = Markdown()
    md.ESCAPED_CHARS = list(ESCAPABLE)
    patterns: Any = md.inlinePatterns
    for unwanted in ("html", "entity", "linebreak", "automail"):
        patterns.deregister(unwanted)
    brackets = _Brackets()
    for bracketed in _LINKS:
        patterns[bracketed].getText = brackets.inside
    for linked in _LINKS[:2]:
        patterns[linked].getLink = _closed_only(patterns[linked].getLink)
    patterns.register(_Note(r"\[\^([^\]\s]{1,40})\]", md), "note", 175)
    patterns.register(_Width(_WIDTH.pattern, md), "width", 172)
    patterns.register(_Mail(r"<((?:mailto:)?[^<>\s@]+@[^<>\s@]+)>", md), "mail", 110)
    patterns.register(_Break(r"<[bB][rR][ ]*/?>\n?", md), "break", 115)
    for place, tag in enumerate(MARKS):
        pattern = rf"(?i:<({tag})((?:\s[^<>]*)?)>)(.*?)(?i:</{tag}\s*>)"
        patterns.register(_Tag(pattern, md), f"tag-{tag}", 99 - place / 10)
    known = "|".join(_HTML.split())
    scripts = r"<(?:script|style)\b[^<>]*>.*?</(?:script|style)\s*>"
    patterns.register(_Dropped(rf"(?i:{scripts}|</?(?:{known})(?:\s[^<>]*)?/?>)", md), "dropped", 90)
    patterns.register(_Entity(ENTITY.pattern, md), "entity", 78)
    patterns.register(_Address(r"(?<![\w/])https?://[^\s<>\x02\x03]+", md), "address", 80)
    patterns.register(SimpleTagInlineProcessor(r"(~~)(?=\S)(.+?)(?<=\S)~~", "del"), "strike", 65)
    return md
