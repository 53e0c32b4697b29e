"""A flow as the data that the template sets: plain values, in order; nothing in them is ever run as code."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import chain, zip_longest
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
from app.model import tree
from app.model.inlines import clean
from app.model.languages import same_language
from app.model.minutes import Minutes
from app.profiles import Profile

_SOURCE = "original.paragraf"
_DEEPEST = 6  # levels of headings that a PDF has


class Source(msgspec.Struct, frozen=True):
    """A document's own file, to go along in its PDF."""

    data: bytes
    mime: str
    about: str  # what a reader is told that it is


class Way(msgspec.Struct, frozen=True):
    """How a document is set. What is off is drawn as well, but readers that listen are not told of it.

    WORKAROUND: a table's head that is higher than a page makes Typst lose its tags; so do, at some page
    breaks, lines under and through words that follow each other. Checked with typst 0.15.2.
    """

    heads: bool = True  # the heads of tables, else rows like others
    lines: bool = True  # lines under and through words


class Data(msgspec.Struct, frozen=True):
    """What the template needs: its data as JSON, and the files that stand beside it."""

    json: bytes
    files: dict[str, bytes]
    pictures: tuple[str, ...]  # which of them those are that the text shows
    day: date | None  # that the document is of


def data(
    document: Flow,
    minutes: Minutes,
    profile: Profile,
    words: Words,
    pictures: Pictures,
    *,
    way: Way,
    source: Source | None = None,
) -> Data:
    """A whole document."""
    words.at(document.name)
    _header(document, minutes, words)
    head, files = running(document, profile, words)
    edges = margins(profile.page)
    room = edges["width"] - edges["left"] - edges["right"]
    height = edges["height"] - head["top"] - head["bottom"]
    inlines = Inlines(words, pictures, profile.fonts.size, (room, max(height, 40)), profile.labels.picture)
    setter = BlockSetter(inlines, words, heads=way.heads)
    labels = profile.parts.values()
    body = _Body(
        words,
        Forms(words, room, profile.fonts.size),
        setter,
        Column(room),
        document.name,
        _parts(minutes),
        labels,
    )
    first = minutes.header.first_day.date
    written = minutes.header.document_date
    day = (first or written) if document.is_protokoll else (written or first)
    values: dict[str, Any] = {
        "name": clean(document.name).strip() or document.running.type or profile.municipality,
        "author": clean(minutes.header.author.name).strip() or profile.municipality,
        "about": document.running.type,
        "language": language(minutes.language) or language("sv"),
        "own": None
        if same_language(profile.language, minutes.language or "sv")
        else language(profile.language),
        "lines": way.lines,
        "look": look(profile, words.fonts),
        "source": source and {"file": _SOURCE, "mime": source.mime, "about": source.about},
        "head": head,
        "letterhead": body.forms.letterhead(document.letterhead),
        "title": words.say(document.title),
        "items": list(body.items(document.items)),
    }
    sources = {_SOURCE: source.data} if source else {}
    return Data(msgspec.json.encode(values), files | pictures.used | sources, (*files, *pictures.used), day)


def _header(document: Flow, minutes: Minutes, words: Words) -> None:
    """What is wrong with the document as a whole."""
    if not (document.running.title or (document.is_protokoll and document.running.date)):
        words.advise("pdf.no-title", name=document.name or "–")
    if not language(minutes.language):
        words.tell("pdf.no-language", language=minutes.language or "–")


def _parts(minutes: Minutes) -> dict[str, str]:
    """The parts' ids by those of their first blocks."""
    parts = chain((minutes.opening,), *(section.parts for _, section in tree.walk(minutes.sections)))
    return {part.blocks[0].id: part.id for part in parts if part.blocks}


class _Body:
    def __init__(
        self,
        words: Words,
        forms: Forms,
        blocks: BlockSetter,
        column: Column,
        everywhere: str,
        parts: dict[str, str],
        labels: Collection[str],
    ) -> None:
        self._labels = labels  # what the profile calls parts
        self.forms = forms
        self._words = words
        self._blocks = blocks
        self._column = column
        self._everywhere = everywhere  # what the place is called outside all sections
        self._parts = parts
        self._open: list[tuple[int, int]] = []  # level in the document and in the PDF, of headings above

    def items(self, items: tuple[Item, ...]) -> Iterator[dict[str, Any]]:
        """What is set for the items, in order; what begins another place in the document says which."""
        was: tuple[str, str] | None = None
        for item, following in zip_longest(items, items[1:]):
            self._go_to(item, following)
            if (made := self._item(item)) is not None:
                here = (self._words.section, self._words.part)
                yield made if here == was else made | {"at": here}
                was = here

    def _go_to(self, item: Item, following: Item | None) -> None:
        """Tell the words where they stand: a label in the part that it is above."""
        blocks = item if isinstance(item, Blocks) else following
        match item:
            case Heading():
                name = clean(item.line).strip()
                self._words.at(name or self._everywhere, item.section)
            case Chapter():
                self._words.at(item.text)
            case PartLabel() | Blocks() if isinstance(blocks, Blocks):
                self._words.part = self._parts.get(blocks.blocks[0].id, "")
            case Front() | Signatures() | Notice() | Certification() | Contents():
                self._words.at(self._everywhere)
            case _:
                pass

    def _item(self, item: Item) -> dict[str, Any] | None:
        """One item, None for one that nothing is set for."""
        match item:
            case Heading():
                return self._heading(item)
            case Chapter():
                self._open = [(1, 1)]
                return {"kind": "chapter", "text": self._words.say(item.text)}
            case PartLabel():
                mine = item.text in self._labels
                return {"kind": "label", "text": self._words.say(item.text), "own": mine}
            case Blocks():
                return {"kind": "blocks", "blocks": self._blocks.blocks(item.blocks, self._column)}
            case PageBreak():
                return {"kind": "page"}
            case SectionEnd():
                return None
            case Front() | Signatures() | Notice() | Certification() | Contents():
                return self.forms.form(item)

    def _heading(self, heading: Heading) -> dict[str, Any]:
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
        else:
            self._words.advise("pdf.no-heading")
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
