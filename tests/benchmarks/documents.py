"""Documents to measure with: the same for the same size, written as secretaries write."""

from __future__ import annotations

import datetime

from app.model.blocks import Block, BulletList, Cell, ListItem, NumberedList, Paragraph, Row, Table
from app.model.header import Author, Header, MeetingDay
from app.model.inlines import Footnote, Inline, Marks, Text, normal
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from tests.benchmarks.sentences import Sentences

_SEED = 2020
_BOLD, _ITALIC = Marks(bold=True), Marks(italic=True)
_PAGE = (4, 4, "list", 5, 4, 3)  # sentences in each paragraph of a page: some 2,600 characters


def of_sections(count: int) -> Package:
    """Notes of `count` sections, a quarter of them under another; a thousand are about 2 MB of JSON."""
    make = _Maker(_SEED + count)
    sections: list[Section] = []
    left = count
    while left > 0:
        children = min(left - 1, 2) if make.words.random.random() < 0.17 else 0
        sections.append(make.section(tuple(make.section() for _ in range(children))))
        left -= 1 + children
    return make.package(tuple(sections), sections[len(sections) // 2].id)


def of_pages(pages: int) -> Package:
    """Notes of one section with so many pages of paragraphs, lists, marks and footnotes."""
    make = _Maker(_SEED - pages)
    section = make.section_of(tuple(block for _ in range(pages) for block in make.page()))
    return make.package((section,), section.id)


def with_table(rows: int, columns: int) -> Package:
    """Notes of one section: a page, a table, a page."""
    make = _Maker(_SEED)
    section = make.section_of((*make.page(), make.table(rows, columns), *make.page()))
    return make.package((section,), section.id)


class _Maker:
    def __init__(self, seed: int) -> None:
        self.words = Sentences(seed)

    def package(self, sections: tuple[Section, ...], last_edited: str) -> Package:
        header = Header(
            title="Minnesanteckningar från Trygghetsutskottet",
            body="Trygghetsutskottet",
            unit="Exempelkommun",
            document_date=datetime.date(2020, 4, 7),
            meeting_days=(
                MeetingDay(datetime.date(2020, 4, 3), datetime.time(8, 30), datetime.time(12, 10)),
            ),
            place="Kommunhuset, Ängsrummet",
            author=Author("Åsa Björklund", "sekreterare", "Kommunledningskontoret", "asa@kommun.example"),
        )
        opening = Part(self.words.id(), blocks=(self.paragraph(2),))
        return Package(
            Minutes(
                id=self.words.id(),
                header=header,
                opening=opening,
                sections=sections,
                last_edited=last_edited,
            )
        )

    def section(self, sections: tuple[Section, ...] = ()) -> Section:
        """Two paragraphs; every third section has a list, every fifteenth a table."""
        chance = self.words.random.random
        blocks: list[Block] = [self.paragraph(self.words.random.randint(4, 7))]
        if chance() < 0.33:
            blocks.append(self.list(self.words.random.randint(3, 5)))
        if chance() < 0.07:
            blocks.append(self.table(4, 3))
        blocks.append(self.paragraph(self.words.random.randint(2, 7)))
        return self.section_of(tuple(blocks), sections)

    def section_of(self, blocks: tuple[Block, ...], sections: tuple[Section, ...] = ()) -> Section:
        part = Part(self.words.id(), blocks=blocks)
        return Section(self.words.id(), self.words.heading(), parts=(part,), sections=sections)

    def page(self) -> tuple[Block, ...]:
        return tuple(self.paragraph(n) if isinstance(n, int) else self.list(4) for n in _PAGE)

    def paragraph(self, sentences: int) -> Paragraph:
        """A paragraph; now and then with bold or italic words or a footnote."""
        content: list[Inline] = [Text(self.words.sentences(sentences))]
        chance = self.words.random.random
        if chance() < 0.3:
            content.insert(0, Text("Redovisning: ", _BOLD if chance() < 0.5 else _ITALIC))
        if chance() < 0.1:
            content.append(Footnote(self.words.id(), (Text(self.words.sentence()),)))
        return Paragraph(self.words.id(), normal(content))

    def list(self, items: int) -> Block:
        made = tuple(ListItem(self.words.id(), (self.paragraph(1),)) for _ in range(items))
        return (BulletList if self.words.random.random() < 0.6 else NumberedList)(self.words.id(), made)

    def table(self, rows: int, columns: int) -> Table:
        return Table(self.words.id(), tuple(self.row(columns) for _ in range(rows)))

    def row(self, columns: int) -> Row:
        return Row(self.words.id(), tuple(self.cell() for _ in range(columns)))

    def cell(self) -> Cell:
        words = " ".join(self.words.sentence().split()[:3])
        return Cell(self.words.id(), (Paragraph(self.words.id(), (Text(words),)),))
