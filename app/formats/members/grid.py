"""What was copied, as rows of cells: a sheet's tabs, separated values, the tables of a web page."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from io import StringIO
from typing import NamedTuple

from app.formats.html.parse import Element, parse
from app.formats.html.tables import grid

LONGEST = 2_000_000  # characters of a table; a council's takes some thousands
_MOST_ROWS = 20_000
_RULE = re.compile(r"[-=:]{3,}|")  # drawn under the headings of a table in plain text
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption", "p", "strong"})
_BREAKS = frozenset({"br", "p", "div", "li"})


class Line(NamedTuple):
    """One row with its number in what was copied, from 1."""

    number: int
    cells: tuple[str, ...]
    beside: bool = False  # stands outside a page's tables, so it need not be understood
    by_commas: bool = False  # commas part its cells, so that a last name may be one of them


def lines(text: str, html: str, is_fact: Callable[[str], bool]) -> list[Line]:
    """The rows, empty ones left out. A page's tables go before its text.

    `is_fact` tells whether a cell is a party or an office; then commas part cells, else names.
    """
    if "<table" in html[:LONGEST].lower() and (found := list(_of_page(html[:LONGEST]))):
        return found
    return list(_of_text(text[:LONGEST], is_fact))


def _of_text(text: str, is_fact: Callable[[str], bool]) -> Iterator[Line]:
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    sign = _delimiter(text, is_fact)
    if sign == "\n":
        rows: Iterator[tuple[int, list[str]]] = ((n, [line]) for n, line in enumerate(text.split("\n"), 1))
    else:
        rows = _separated(text, sign)
    for number, row in rows:
        cells = tuple(_plain(cell) for cell in row)
        if any(cells) and not all(map(_RULE.fullmatch, cells)):
            yield Line(number, cells, by_commas=sign == ",")


def _separated(text: str, sign: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the number of the line that each begins on; a cell in quotes may have several lines."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=sign)
    before = 0
    while before < _MOST_ROWS:
        try:
            row = next(reader)
        except (StopIteration, csv.Error):  # the end, or a cell beyond reason
            return
        yield before + 1, row
        before = reader.line_num


def _delimiter(text: str, is_fact: Callable[[str], bool]) -> str:
    """What parts the cells, "\\n" if each line is one cell."""
    rows = [line for line in text.split("\n") if line.strip()]
    for sign in "\t;|":
        if sum(sign in line for line in rows) * 2 >= len(rows) > 0:
            return sign
    parted = [[cell.strip() for cell in line.split(",")] for line in rows if "," in line]
    if len(parted) * 2 >= len(rows) > 0 and sum(any(map(is_fact, row)) for row in parted) * 2 >= len(parted):
        return ","
    return "\n"


def _of_page(html: str) -> Iterator[Line]:
    """The rows of all tables in reading order, and the headings between them."""
    number = 0
    for element in _outermost(parse(html).root):
        if element.tag != "table":
            words = _words(element)
            if words:
                yield Line(number + 1, (words,), beside=True)
            continue
        above: tuple[str, ...] = ()
        for row in grid(element).rows:
            number += 1
            cells = tuple(None if cell is None else _words(cell) for cell in row)
            alone = cells and cells[0] is not None and all(cell is None for cell in cells[1:])
            filled = tuple(
                cell if cell is not None else "" if alone or place >= len(above) else above[place]
                for place, cell in enumerate(cells)
            )
            above = filled
            if any(filled):
                yield Line(number, filled)


def _outermost(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, str):
            continue
        if child.tag == "table":
            yield from (c for c in child.children if isinstance(c, Element) and c.tag == "caption")
            yield child
        elif child.tag in _HEADINGS:
            yield child
        else:
            yield from _outermost(child)


def _words(element: Element) -> str:
    """All text in an element, with a space where a line ends."""
    found: list[str] = []

    def walk(node: Element) -> None:
        for child in node.children:
            if isinstance(child, str):
                found.append(child)
            elif child.tag not in ("script", "style", "sup"):
                walk(child)
                if child.tag in _BREAKS:
                    found.append(" ")

    walk(element)
    return _plain("".join(found))


def _plain(cell: str) -> str:
    return re.sub(r"[\s\u00a0\u200b\ufeff]+", " ", cell).strip()
