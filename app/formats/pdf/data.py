"""A flow as the data that the template sets: plain values, in order; nothing in them is ever run as code."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from app.formats.flow import (
    Blocks,
    Certification,
    Chapter,
    Contents,
    Flow,
    Front,
    Heading,
    Item,
    Notice,
    PageBreak,
    PartLabel,
    SectionEnd,
    Signatures,
)
from app.formats.pdf.blocks import Blocks as BlockSetter
from app.formats.pdf.blocks import Column
from app.formats.pdf.forms import Forms
from app.formats.pdf.inlines import Inlines, language
from app.formats.pdf.look import look, margins, running
from app.formats.pdf.pictures import Pictures
from app.formats.pdf.words import Words
from app.model.inlines import clean
from app.model.minutes import Minutes
from app.profiles import Profile

_DEEPEST = 6  # levels of headings that a PDF has


class Data(msgspec.Struct, frozen=True):
    """What the template needs: its data as JSON, and the files that stand beside it."""

    json: bytes
    files: dict[str, bytes]
    day: date | None  # that the document is of


def data(
    document: Flow,
    minutes: Minutes,
    profile: Profile,
    words: Words,
    pictures: Pictures,
    *,
    heads: bool = True,
) -> Data:
    """A whole document; without `heads` the first rows of tables are like the others."""
    words.place = document.name
    head, files = running(document, profile, words)
    edges = margins(profile.page)
    room = edges["width"] - edges["left"] - edges["right"]
    height = edges["height"] - head["top"] - head["bottom"]
    inlines = Inlines(words, pictures, profile.fonts.size, max(height, 40), profile.labels.picture)
    body = _Body(words, Forms(words, room), BlockSetter(inlines, heads=heads), Column(room), document.name)
    first = minutes.header.first_day.date
    written = minutes.header.document_date
    day = (first or written) if document.is_protokoll else (written or first)
    values: dict[str, Any] = {
        "name": clean(document.name).strip() or document.running.type or profile.municipality,
        "author": clean(minutes.header.author.name).strip() or profile.municipality,
        "about": document.running.type,
        "language": language(minutes.language) or language("sv"),
        "look": look(profile),
        "head": head,
        "letterhead": body.forms.letterhead(document.letterhead),
        "title": words.say(document.title),
        "items": [made for item in document.items if (made := body.item(item)) is not None],
    }
    return Data(msgspec.json.encode(values), files | pictures.used, day)


class _Body:
    def __init__(
        self, words: Words, forms: Forms, blocks: BlockSetter, column: Column, everywhere: str
    ) -> None:
        self.forms = forms
        self._words = words
        self._blocks = blocks
        self._column = column
        self._everywhere = everywhere  # what the place is called outside all sections
        self._open: list[tuple[int, int]] = []  # level in the document and in the PDF, of headings above

    def item(self, item: Item) -> dict[str, Any] | None:
        """One item, None for one that nothing is set for."""
        match item:
            case Heading():
                return self._heading(item)
            case Chapter():
                self._words.place = item.text
                self._open = [(1, 1)]
                return {"kind": "chapter", "text": self._words.say(item.text)}
            case PartLabel():
                return {"kind": "label", "text": self._words.say(item.text)}
            case Blocks():
                return {"kind": "blocks", "blocks": self._blocks.blocks(item.blocks, self._column)}
            case PageBreak():
                return {"kind": "page"}
            case SectionEnd():
                return None
            case Front() | Signatures() | Notice() | Certification() | Contents():
                return self.forms.form(item)

    def _heading(self, heading: Heading) -> dict[str, Any]:
        self._words.place = clean(heading.line).strip() or self._everywhere
        line = self._words.say(heading.line)
        made: dict[str, Any] = {
            "kind": "heading",
            "section": heading.section,
            "look": heading.level,
            "line": line if line.strip() else "",
            "number": self._words.say(heading.number),
            "text": self._words.say(heading.text),
        }
        if made["line"]:
            made["level"] = self._level(heading.level)
        if heading.case:
            made["case"] = self._words.say(f"{heading.case.label} {heading.case.value}")
        return made

    def _level(self, level: int) -> int:
        """The level in the PDF, where none may be skipped: one below the heading that it stands under."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        found = min(self._open[-1][1] + 1, _DEEPEST) if self._open else 1
        self._open.append((level, found))
        return found
