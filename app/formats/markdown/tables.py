"""Tables in Markdown: with pipes, and with tags where a cell holds more than a line."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

_DELIMITERS = re.compile(r"^ {0,3}\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$")
_PIPE = re.compile(r"(?<!\\)((?:\\\\)*)\|")
HTML_START = re.compile(r"^ {0,3}<table\b[^<>]*>", re.IGNORECASE)
_TABLE_TAG = re.compile(r"(?<!\\)<(/?)table\b[^<>]*>", re.IGNORECASE)
_PIECE = re.compile(r"(?<!\\)<(/?)(table|thead|tbody|tfoot|tr|td|th)\b[^<>]*>", re.IGNORECASE)

Rows = list[list[str]]


def is_table(line: str, following: str) -> bool:
    """Whether a table with pipes begins: a line of cells over a line of dashes with as many."""
    if "-" not in following or not _DELIMITERS.match(following) or "|" not in line + following:
        return False
    return len(cells(line)) == len(cells(following))


def cells(line: str) -> list[str]:
    """The cells between the pipes of a line, escapes left in."""
    marked = _PIPE.sub("\\1\x1f", line.strip(" "))
    parts = marked.split("\x1f")
    if len(parts) > 1 and not parts[0].strip(" "):
        parts = parts[1:]
    if len(parts) > 1 and not parts[-1].strip(" "):
        parts = parts[:-1]
    return [part.strip(" ") for part in parts]


def pipe_table(lines: list[str], parent: Element) -> None:
    """Add the table in these lines; an empty first row says that there is no header."""
    rows = [cells(line) for i, line in enumerate(lines) if i != 1]
    header = any(rows[0])
    if not header and len(rows) > 1:
        rows = rows[1:]
    table = SubElement(parent, "table", {"header": "yes" if header else ""})
    for row in rows:
        tr = SubElement(table, "tr")
        for text in row:
            td = SubElement(tr, "td")
            if text:
                SubElement(td, "p").text = text


def html_end(lines: list[str], start: int) -> int:
    """The line after the table's last, 0 if it is never closed."""
    depth = 0
    for at in range(start, len(lines)):
        for tag in _TABLE_TAG.finditer(lines[at]):
            depth += -1 if tag[1] else 1
            if depth == 0:
                return at + 1
    return 0


def html_table(text: str) -> HtmlRows:
    """The cells of a table written with tags, and what stands beside them."""
    found = HtmlRows()
    last = 0
    for tag in _PIECE.finditer(text):
        found.text(text[last : tag.start()])
        found.tag(tag[0], tag[2].lower(), bool(tag[1]))
        last = tag.end()
    found.text(text[last:])
    return found


class HtmlRows:
    """Gathers the cells of the outermost table; tags of a table within stay in the cell's text."""

    def __init__(self) -> None:
        self.rows: Rows = []
        self.outside = ""
        self.header = True
        self._depth = 0
        self._cell = False

    def text(self, text: str) -> None:
        if self._cell:
            self.rows[-1][-1] += text
        else:
            self.outside += text

    def tag(self, raw: str, name: str, closing: bool) -> None:
        if name == "table":
            self._depth += -1 if closing else 1
            if self._depth > 1 or (closing and self._depth == 1):
                self.text(raw)
            else:
                self._cell = False
        elif self._depth > 1:
            self.text(raw)
        elif name == "tr" and not closing:
            self.rows.append([])
            self._cell = False
        elif name in ("td", "th"):
            self._cell = not closing
            if not closing:
                self._open(name)

    def _open(self, name: str) -> None:
        if not self.rows:
            self.rows.append([])
        self.rows[-1].append("")
        if len(self.rows) == 1 and name == "td":
            self.header = False
