"""The forms of a document for the template: letterhead, front page, lines to sign on, notice."""

from __future__ import annotations

from typing import Any

from app.formats.flow import Certification, Contents, Fact, Front, Group, Letterhead, Notice, Row, Signatures
from app.formats.pdf.words import Words

_POINTS = 72 / 25.4
_LABEL = 36 * _POINTS
_MOST = 0.34  # of the text's breadth, for labels in larger type
_USUAL, _SMALLER = 9, 1.5  # points: the front page's type, and by how much it is smaller than the text's
_LETTER = 4.6  # points of a letter of the front page's type, on the average
_MANY = 5  # names from which on a list stands in two columns
_LONGER = 1.5
_BOXES = 3  # beside each other

Data = dict[str, Any]


class Forms:
    """Sets forms on a page whose text is `room` points wide, in type of `size` points."""

    def __init__(self, words: Words, room: float, size: float) -> None:
        self._words = words
        self._room = room
        self._larger = max((size - _SMALLER) / _USUAL, 1)
        self._label = min(_LABEL * self._larger, room * _MOST)

    def letterhead(self, head: Letterhead) -> Data | None:
        """Who sends, and the labelled facts."""
        if not head.sender and not head.facts:
            return None
        return {"sender": [self._words.say(line) for line in head.sender], "facts": self._facts(head.facts)}

    def form(self, item: Front | Signatures | Notice | Certification | Contents) -> Data:
        """One form."""
        match item:
            case Front():
                return self._front(item)
            case Signatures():
                return self._signatures(item)
            case Notice():
                rows = [*item.rows, Fact(item.signature, "")]
                return self._boxes("notice", item.title, item.text, rows)
            case Certification():
                rows = [Fact(line, "") for line in item.lines]
                return self._boxes("certification", item.title, item.text, rows)
            case Contents():
                return {"kind": "contents", "heading": self._words.say(item.heading)}

    def _facts(self, facts: tuple[Fact, ...]) -> list[list[str]]:
        return [[self._words.say(fact.label), self._words.say(fact.value)] for fact in facts if fact.value]

    def _front(self, page: Front) -> Data:
        say = self._words.say
        return {
            "kind": "front",
            "municipality": say(page.municipality),
            "body": say(page.body),
            "type": say(page.type),
            "title": say(page.title),
            "facts": self._facts(page.facts),
            "label": self._label,
            "boxed": page.boxed,
            "rows": [self._row(row) for row in page.rows],
        }

    def _row(self, row: Row) -> Data:
        groups = [
            {"label": self._words.say(group.label), "columns": self._columns(group)} for group in row.groups
        ]
        return {"label": self._words.say(row.label), "groups": groups}

    def _columns(self, group: Group) -> list[list[str]]:
        """The lines; those of a long list of short ones in two columns, if that takes clearly less room."""
        lines = [self._words.say(line) for line in group.lines]
        letters = max(int((self._room - self._label) / 2 / (_LETTER * self._larger)), 1)
        needed = sum(1 + len(line) // letters for line in lines)
        if len(lines) < _MANY or needed > len(lines) * _LONGER:
            return [lines]
        half = (len(lines) + 1) // 2
        return [lines[:half], lines[half:]]

    def _signatures(self, block: Signatures) -> Data:
        say = self._words.say
        signed = [
            [say(" ".join(filter(None, (line.role, line.items)))), say(line.name)] for line in block.lines
        ]
        items = [say(block.items.label), say(block.items.value)] if block.items.value else []
        return {"kind": "signatures", "label": say(block.label), "items": items, "rows": _rows(signed)}

    def _boxes(self, kind: str, title: str, text: str, facts: list[Fact]) -> Data:
        say = self._words.say
        boxes = [[say(fact.label), say(fact.value)] for fact in facts]
        return {"kind": kind, "title": say(title), "text": say(text), "rows": _rows(boxes)}


def _rows(boxes: list[list[str]]) -> list[list[list[str]]]:
    """Boxes in rows of three; the template makes the last of a row as wide as it can be."""
    return [boxes[at : at + _BOXES] for at in range(0, len(boxes), _BOXES)]
