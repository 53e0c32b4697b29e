"""The Word XML of one small document, compared to the letter.

REGENERATE_GOLDEN=1 in the environment writes the files anew; look at the difference before you commit it.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from app.formats.docx import write
from app.model.blocks import BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Row, Table
from app.model.header import Author, Header, MeetingDay
from app.model.inlines import Footnote, Image, LineBreak, Text
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import load
from tests.formats.build import t
from tests.formats.docx.opened import Opened
from tests.strategies import PNG

GOLDEN = Path(__file__).parents[2] / "golden" / "docx"
PARTS = ("document", "footnotes", "numbering", "styles", "head", "first_head", "first_foot")
NAME = media_name(PNG, "png")


def _p(id: str, *content: str | Text | Footnote | Image | LineBreak) -> Paragraph:
    return Paragraph(id, tuple(Text(each) if isinstance(each, str) else each for each in content))


def _cell(id: str, words: str) -> Cell:
    return Cell(id, (_p(id + "p", words),))


def _package() -> Package:
    points = NumberedList(
        "n1",
        (
            ListItem(
                "n1a", (_p("n1p", "första"), BulletList("b1", (ListItem("b1a", (_p("b1p", "inre"),)),)))
            ),
            ListItem("n1b", (_p("n1q", "andra"), _p("n1r", "fortsättning"))),
        ),
    )
    votes = Table(
        "t1",
        (
            Row("r1", (_cell("c1", "Namn"), _cell("c2", "Antal"))),
            Row("r2", (_cell("c3", "Eva Ek (S)"), _cell("c4", "12"))),
        ),
    )
    rich = _p(
        "x1",
        t("fet", bold=True),
        " & ",
        t("länk", link="https://exempel.se/?a&b"),
        LineBreak(),
        t("English", language="en"),
        Footnote("f1", (t("Not", italic=True),)),
        Image("i1", NAME, "En punkt", 20.0),
    )
    decision = Part("d1", "decision", (points, votes, Quote("q1", (_p("q2", "citat"),))))
    inner = Section("s2", "Under", parts=(Part("p2", blocks=(_p("x2", "slut"),)),))
    section = Section("s1", "Ärende", "KS 1", parts=(Part("p1", blocks=(rich,)), decision), sections=(inner,))
    header = Header(
        title="Titel",
        body="Nämnden",
        document_date=date(2026, 3, 2),
        meeting_days=(MeetingDay(date(2026, 3, 1), time(9), time(10, 30)),),
        author=Author("Eva Ek", "Sekreterare"),
    )
    opening = Part("o1", blocks=(_p("x0", "Inledning."),))
    return Package(Minutes(id="m1", header=header, opening=opening, sections=(section,)), {NAME: PNG})


@pytest.fixture(scope="module")
def written() -> Opened:
    made = datetime(2026, 3, 2, tzinfo=UTC)
    return Opened(write(_package(), load(), made=made, export_id="golden").data)


@pytest.mark.parametrize("part", PARTS)
def test_the_xml_is_what_it_was(written: Opened, part: str) -> None:
    xml = written.parts[f"word/{part}.xml"].decode("utf-8")
    for start in (
        "<w:p>",
        "<w:tbl>",
        "<w:tr>",
        "<w:lvl ",
        "<w:num ",
        "<w:style ",
        "<w:sectPr>",
        "<w:footnote ",
    ):
        xml = xml.replace(start, "\n" + start)
    file = GOLDEN / f"{part}.xml"
    if os.environ.get("REGENERATE_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(xml, encoding="utf-8", newline="\n")
    assert xml == file.read_text(encoding="utf-8")
