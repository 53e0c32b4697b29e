"""What is told before a document goes out: personal identity numbers and masks, with their places."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.messages import sentence
from app.model.annotations import Comment, Person
from app.model.blocks import Row as TableRow
from app.model.blocks import Table, cell, paragraph
from app.model.header import Header
from app.model.inlines import Footnote, Image, Inline, Marks, Text
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import load
from app.session.warnings import warnings
from tests.formats.small import few, small_documents
from tests.strategies import PNG

NUMBER, SHOWN = "850709-9805", "850709-····"


def document(*content: Inline, **header: str) -> Package:
    part = Part("p", "decision", (paragraph(*content),) if content else ())
    sections = (Section("s", "Ansökan", parts=(part,)),)
    return Package(
        Minutes(id="m", header=Header(kind="protokoll", **header), opening=Part("o"), sections=sections)
    )


def told(package: Package, language: str = "sv", kind: str = ".docx") -> list[str]:
    return [sentence(each, language) for each in warnings(package, load(), language, kind=kind)]


def test_a_document_with_nothing_to_hide_goes_out_without_a_word() -> None:
    assert not told(document(Text("Mötet hölls 2026-04-07, dnr 850709-9806."), title="Möte"))


def test_a_number_is_told_with_its_place_and_without_its_last_digits() -> None:
    (line,) = told(document(Text(f"Född {NUMBER}, alltså {NUMBER}.")))
    assert line.startswith("§ 1 Ansökan · Beslut: ")
    assert SHOWN in line
    assert "9805" not in line


def test_a_number_in_pieces_of_different_looks_is_found() -> None:
    assert told(document(Text("850709-"), Text("9805", Marks(bold=True))))


def test_a_number_in_a_heading_is_not_told_by_the_place() -> None:
    package = document()
    minutes = replace(
        package.minutes, sections=(replace(package.minutes.sections[0], heading=f"Om {NUMBER}"),)
    )
    (line,) = told(replace(package, minutes=minutes))
    assert line.startswith(f"§ 1 Om {SHOWN}: ")
    assert "9805" not in line


@pytest.mark.parametrize(
    "content",
    [
        (Text("x"), Footnote("f", (Text(NUMBER),))),
        (Image("i", media_name(PNG, "png"), NUMBER),),
    ],
)
def test_notes_and_descriptions_are_read_too(content: tuple[Inline, ...]) -> None:
    assert told(document(*content))


def test_tables_are_read_too() -> None:
    package = document()
    table = Table("t", (TableRow("r", (cell(Text(NUMBER)),)),))
    minutes = replace(package.minutes, opening=Part("o", blocks=(table,)))
    (line,) = told(replace(package, minutes=minutes))
    assert line.startswith("dokumentet: ")


def test_the_head_and_the_people_are_read_too() -> None:
    assert told(document(place=NUMBER))[0].startswith("huvudet: ")
    package = document()
    people = (Person("x", NUMBER),)
    assert told(replace(package, minutes=replace(package.minutes, people=people)))[0].startswith("närvaron: ")


def test_masks_are_counted_by_their_place_in_the_language_of_the_reader() -> None:
    masked = Marks(mask="KL 8:10")
    package = document(Text(NUMBER, masked), Text(" och "), Footnote("f", (Text("B", masked),)))
    (line,) = told(package, "en")
    assert line == "§ 1 Ansökan · Beslut: places marked for masking that show in the exported file: 2."


def test_comments_count_only_where_they_go_along() -> None:
    package = document()
    minutes = replace(package.minutes, comments=(Comment("c", NUMBER, ""),))
    package = replace(package, minutes=minutes)
    assert not told(package)
    assert told(package, kind=".json")[0].startswith("kommentarerna: ")


@few(5)
@given(small_documents())
def test_nothing_told_shows_a_whole_number(package: Package) -> None:
    header = replace(package.minutes.header, place=f"hos {NUMBER}", title=NUMBER)
    lines = told(replace(package, minutes=replace(package.minutes, header=header)))
    assert lines
    assert "9805" not in json.dumps(lines)
