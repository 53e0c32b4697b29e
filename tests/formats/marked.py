"""Documents in which every stretch of text is a word of its own, to see what a writer makes of them."""

from __future__ import annotations

import re
from datetime import date, time

from msgspec.structs import replace

from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table
from app.model.header import Author, Field, Header, Kind, MeetingDay
from app.model.inlines import Footnote, Image, Inline, NoteInline, Text, normal
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section

WORD = re.compile(r"ord\d+x")


class Marked:
    """A document, the words of its text and those of its footnotes, both in reading order."""

    def __init__(self, package: Package) -> None:
        self.words: list[str] = []
        self.notes: list[str] = []
        minutes = package.minutes
        header = self._header(minutes.header.kind)
        opening = self._part(minutes.opening)
        sections = tuple(self._section(section) for section in minutes.sections)
        marked = replace(minutes, header=header, opening=opening, sections=sections)
        assert isinstance(marked, Minutes)
        self.package = replace(package, minutes=marked)

    def _word(self, words: list[str] | None = None) -> str:
        word = f"ord{len(self.words) + 10_000 * len(self.notes)}x"
        (self.words if words is None else words).append(word)
        return word

    def _header(self, of: Kind) -> Header:
        author = Author(self._word(), self._word(), self._word(), self._word())
        place, link, body, unit, case, kind = (self._word() for _ in range(6))
        fields = (Field("Eget fält", self._word()), Field("Tomt fält"))
        return Header(
            kind=of,
            title=self._word(),
            body=body,
            unit=unit,
            document_date=date(2026, 3, 2),
            meeting_days=(MeetingDay(date(2026, 3, 1), time(9, 0), time(10, 30)),),
            place=place,
            remote_link=link,
            author=author,
            case_number=case,
            classification=kind,
            fields=fields,
        )

    def _section(self, section: Section) -> Section:
        heading = self._word() if section.heading else ""
        case = self._word()
        parts = tuple(self._part(part) for part in section.parts)
        inner = tuple(self._section(each) for each in section.sections)
        return replace(section, heading=heading, case_number=case, parts=parts, sections=inner)

    def _part(self, part: Part) -> Part:
        return replace(part, blocks=self._blocks(part.blocks))

    def _blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: Block) -> Block:
        match block:
            case Paragraph():
                return replace(block, content=normal([self._inline(inline) for inline in block.content]))
            case BulletList() | NumberedList():
                items = tuple(replace(item, blocks=self._blocks(item.blocks)) for item in block.items)
                return replace(block, items=items)
            case Quote():
                return replace(block, blocks=self._blocks(block.blocks))
            case Table():
                rows = tuple(
                    replace(row, cells=tuple(replace(c, blocks=self._blocks(c.blocks)) for c in row.cells))
                    for row in block.rows
                )
                return replace(block, rows=rows)

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Text():
                return replace(inline, text=self._word())
            case Footnote():
                return replace(inline, content=tuple(self._note(each) for each in inline.content))
            case Image():
                return replace(inline, alt=self._word())
            case _:
                return inline

    def _note(self, inline: NoteInline) -> NoteInline:
        return replace(inline, text=self._word(self.notes)) if isinstance(inline, Text) else inline
