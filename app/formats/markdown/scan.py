"""Finds the blocks of Markdown in lines: the element tree that the library's inline patterns run over.

The library's own block parser is not used: it loses adjacent lists, blocks inside items and lists nested
by two spaces, and it recurses without bound.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

import msgspec

from app.errors import Message, UserError
from app.formats.markdown import tables
from app.formats.markdown.source import SEPARATOR

MAX_DEPTH = 40
MAX_LEVELS = 60

_HEADING = re.compile(r"^ {0,3}(#+)(?:$|[ ]+(.*)$)")
_HEADING_END = re.compile(r"(?:^|[ ]+)#+[ ]*$")
_ATTRIBUTES = re.compile(r"[ ]*(?<!\\)\{:((?:[ ]*[a-z]+=\"[^\"]*\")+)[ ]*\}[ ]*$")
_ATTRIBUTE = re.compile(r"([a-z]+)=\"([^\"]*)\"")
# What other programs write after a heading: `{#an-id .a-class}`, `{-}`. The writer escapes what looks so.
FOREIGN_ATTRIBUTES = re.compile(
    r"(?<=.)(?<!\\)\{[ ]*(?:-|[#.][^\s{}]+)(?:[ ]+(?:-|[#.][^\s{}]+|[\w-]+=[^\s{}]+))*[ ]*\}[ ]*$"
)
_PART = re.compile(r"^\{:[ ]*\.([\w-]+)(?:[ ]+rubrik=\"([^\"]*)\")?[ ]*\}[ ]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,})$")
_SETEXT = re.compile(r"^ {0,3}(?:=+|-+)[ ]*$")
_SIGNATURE = "-- "  # the line over the sender's name in a mail
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})([^`]*)$")
_QUOTE = re.compile(r"^ {0,3}>[ ]?")
_MARKER = re.compile(r"^( {0,3})([-*+]|(\d{1,3})[.)])(?:( +)(?=[^ ])| *$)")
_NOTE = re.compile(r"^ {0,3}\[\^([^\]\s]{1,40})\]:[ ]*(.*)$")
_REFERENCE = re.compile(r"^ {0,3}\[([^\]^\\][^\]\\]{0,200})\]:[ ]*<?([^\s<>]+)>?[ ]*(?:[\"'(].*[\"')])?[ ]*$")
_CODE = "    "
EMPTY = "&nbsp;"  # alone in a paragraph: a paragraph with nothing in it


class Scanned(msgspec.Struct):
    """The tree, the addresses that references name, and what there is to say."""

    root: Element
    references: dict[str, tuple[str, str]]
    messages: list[Message]


class _Line(msgspec.Struct):
    """A list marker: how far it is indented, its kind, its number, where its text begins."""

    indent: int
    kind: str
    number: int
    offset: int


def scan(lines: list[str], name: str) -> Scanned:
    """The blocks in the lines; UserError "markdown.too-deep" for absurd nesting."""
    scanned = Scanned(Element("div"), {}, [])
    _Scanner(lines, scanned.root, scanned, name, 0).run()
    return scanned


def blank(line: str) -> bool:
    """Whether nothing stands in the line; a no-break space is something."""
    return not line.strip(" ")


def indent_of(line: str) -> int:
    """How many spaces the line begins with."""
    return len(line) - len(line.lstrip(" "))


class _Scanner:
    """Goes through the lines of one container once, top to bottom."""

    def __init__(self, lines: list[str], parent: Element, out: Scanned, name: str, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise UserError("markdown.too-deep", file=name)
        self.lines = lines
        self.parent = parent
        self.out = out
        self.name = name
        self.depth = depth
        self.at = 0
        self.held: list[str] = []  # the paragraph being gathered

    def run(self) -> None:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if blank(line):
                self._flush()
                self.at += 1
            elif not (self._setext(line) or self._starts(line)):
                self.held.append(line)
                self.at += 1
        self._flush()

    def _starts(self, line: str) -> bool:
        """Take the block that begins at this line, if it is not just more of a paragraph."""
        if line.startswith(_CODE):
            return not self.held and self._code()
        first = line.lstrip(" ")[0]
        if first.isalpha() or (not self.held and first in "(”\"'–"):
            return "|" in line and self._table(line)
        return (
            self._heading(line)
            or self._mark(line)
            or self._fence(line)
            or self._quote(line)
            or self._list(line)
            or self._definition(line)
            or self._table(line)
            or self._html_table(line)
        )

    def _inside(self, lines: list[str], parent: Element) -> None:
        _Scanner(lines, parent, self.out, self.name, self.depth + 1).run()

    def _add(self, tag: str, **attributes: str) -> Element:
        self._flush()
        return SubElement(self.parent, tag, attributes)

    def _flush(self) -> None:
        if self.held:
            held, self.held = self.held, []
            text = joined(held)
            paragraph = SubElement(self.parent, "p")
            if text == EMPTY:
                paragraph.set("empty", "yes")
            else:
                paragraph.text = text

    def _setext(self, line: str) -> bool:
        if not self.held or not _SETEXT.match(line) or line == _SIGNATURE:
            return False
        text = joined(self.held)
        self.held = []
        heading = self._add("h", level="1" if line.lstrip(" ")[0] == "=" else "2")
        heading.text = _attributed(text, heading)
        self.at += 1
        return True

    def _heading(self, line: str) -> bool:
        found = _HEADING.match(line)
        if not found:
            return False
        if len(found[1]) > MAX_LEVELS:
            raise UserError("markdown.too-deep", file=self.name)
        heading = self._add("h", level=str(len(found[1])))
        text = _attributed((found[2] or "").rstrip(" "), heading)
        heading.text = _HEADING_END.sub("", text)
        self.at += 1
        return True

    def _mark(self, line: str) -> bool:
        """A rule, the comment that separates, the mark that begins a part."""
        if _RULE.match(line):
            self._add("hr")
        elif line.strip(" ") == SEPARATOR:
            self._add("sep")
        elif part := _PART.match(line):
            self._add("part", name=part[1], label=part[2] or "")
        else:
            return False
        self.at += 1
        return True

    def _fence(self, line: str) -> bool:
        found = _FENCE.match(line)
        if not found:
            return False
        end = re.compile(rf"^ {{0,3}}{re.escape(found[1][0])}{{{len(found[1])},}} *$")
        stop = self.at + 1
        while stop < len(self.lines) and not end.match(self.lines[stop]):
            stop += 1
        code = self.lines[self.at + 1 : stop]
        if info := found[2].strip(" "):
            self.out.messages.append(Message("markdown.code-language", {"text": info}))
        self._add_code(code)
        self.at = stop + 1
        return True

    def _code(self) -> bool:
        stop = self.at
        while stop < len(self.lines) and (self.lines[stop].startswith(_CODE) or blank(self.lines[stop])):
            stop += 1
        self._add_code([line[4:] for line in self.lines[self.at : stop]])
        self.at = stop
        return True

    def _add_code(self, code: list[str]) -> None:
        while code and blank(code[-1]):
            code.pop()
        if code:
            self.out.messages.append(Message("markdown.code", {"text": code[0].strip()}))
            self._add("pre").set("text", "\n".join(line.rstrip(" ") for line in code))

    def _quote(self, line: str) -> bool:
        if not _QUOTE.match(line):
            return False
        inside: list[str] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            mark = _QUOTE.match(line)
            if not mark and (blank(line) or blank(inside[-1]) or _interrupts(line)):
                break
            inside.append(line[mark.end() :] if mark else line)
            self.at += 1
        self._inside(inside, self._add("blockquote"))
        return True

    def _list(self, line: str) -> bool:
        marker = _marker(line)
        if not marker or (self.held and (marker.number != 1 or blank(line[marker.offset :]))):
            return False
        found = self._add("ul" if marker.kind in "-*+" else "ol")
        if marker.number != 1:
            self.out.messages.append(Message("markdown.list-start", {"number": marker.number}))
        while self.at < len(self.lines):
            line = self.lines[self.at]
            following = _marker(line)
            if not following or following.kind != marker.kind or _RULE.match(line):
                break
            self._inside(self._item(following), SubElement(found, "li"))
        return True

    def _item(self, marker: _Line) -> list[str]:
        """The lines of one item without their indent; leaves `at` behind them."""
        inside = [self.lines[self.at][marker.offset :]]
        self.at += 1
        ahead = self.at
        fenced = bool(_FENCE.match(inside[0]))
        while ahead < len(self.lines):
            line = self.lines[ahead]
            ahead += 1
            if blank(line):
                continue
            gap = ahead - 1 - self.at
            if not _belongs(line, marker) and (
                gap or fenced or blank(inside[-1]) or _interrupts(line) or _marker(line)
            ):
                break
            inside.extend([""] * gap)
            inside.append(line[min(indent_of(line), marker.offset) :])
            self.at = ahead
        while self.at < len(self.lines) and blank(self.lines[self.at]):
            self.at += 1
        return inside

    def _definition(self, line: str) -> bool:
        """What a footnote says, or where a reference leads."""
        if self.held:
            return False
        if note := _NOTE.match(line):
            inside = [note[2]]
            self.at += 1
            while self.at < len(self.lines):
                line = self.lines[self.at]
                if blank(line) and not self._indented_next():
                    break
                if (
                    not blank(line)
                    and not line.startswith(_CODE)
                    and (blank(inside[-1]) or _interrupts(line))
                ):
                    break
                inside.append(line[4:] if line.startswith(_CODE) else line)
                self.at += 1
            self._inside(inside, self._add("note", label=note[1].casefold()))
            return True
        if found := _REFERENCE.match(line):
            self.out.references.setdefault(found[1].lower(), (found[2], ""))
            self.at += 1
            return True
        return False

    def _indented_next(self) -> bool:
        following = next((line for line in self.lines[self.at :][:20] if not blank(line)), "")
        return following.startswith(_CODE)

    def _table(self, line: str) -> bool:
        following = self.lines[self.at + 1] if self.at + 1 < len(self.lines) else ""
        if not tables.is_table(line, following):
            return False
        stop = self.at + 2
        while stop < len(self.lines) and "|" in self.lines[stop] and not blank(self.lines[stop]):
            stop += 1
        self._flush()
        tables.pipe_table(self.lines[self.at : stop], self.parent)
        self.at = stop
        return True

    def _html_table(self, line: str) -> bool:
        if not tables.HTML_START.match(line):
            return False
        stop = tables.html_end(self.lines, self.at)
        if not stop:
            return False
        found = tables.html_table("\n".join(self.lines[self.at : stop]))
        self._flush()
        self._inside(found.outside.split("\n"), self.parent)
        if rows := [row for row in found.rows if row]:
            table = self._add("table", header="yes" if found.header else "")
            for row in rows:
                tr = SubElement(table, "tr")
                for cell in row:
                    self._inside(cell.split("\n"), SubElement(tr, "td"))
        self.at = stop
        return True


def joined(lines: list[str]) -> str:
    """A paragraph's lines as one text: hard breaks as <br>, the rest kept as line ends."""
    out: list[str] = []
    for line in lines[:-1]:
        text = line.strip(" ")
        slashes = len(text) - len(text.rstrip("\\"))
        if slashes % 2:
            out.append(text[:-1] + "<br>\n")
        else:
            out.append(text + ("<br>\n" if line.endswith("  ") else "\n"))
    return "".join(out) + lines[-1].strip(" ")


def _attributed(text: str, heading: Element) -> str:
    found = _ATTRIBUTES.search(text)
    if not found:
        return FOREIGN_ATTRIBUTES.sub("", text).rstrip(" ")
    for key, value in _ATTRIBUTE.findall(found[1]):
        heading.set(key, value)
    return text[: found.start()]


def _marker(line: str) -> _Line | None:
    found = _MARKER.match(line)
    if not found:
        return None
    sign, spaces = found[2], found[4] or " "
    offset = len(found[1]) + len(sign) + (len(spaces) if len(spaces) <= 4 else 1)
    return _Line(len(found[1]), sign[-1], int(found[3]) if found[3] else 1, offset)


def _belongs(line: str, marker: _Line) -> bool:
    """Whether an indented line is inside the item; two spaces are enough, as people write them."""
    indent = indent_of(line) - marker.indent
    if indent >= marker.offset - marker.indent:
        return True
    following = _marker(line)
    return indent >= 2 and not (following and following.kind == marker.kind and following.number != 1)


def _interrupts(line: str) -> bool:
    """Whether a block of its own begins here, so that the line does not carry on the paragraph above."""
    if _HEADING.match(line) or _RULE.match(line) or _FENCE.match(line) or _QUOTE.match(line):
        return True
    marker = _marker(line)
    return bool(marker and marker.number == 1) or bool(_NOTE.match(line)) or bool(_PART.match(line))
