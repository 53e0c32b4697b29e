"""What stands in the way of a PDF is named before one is made, each thing with its place."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.errors import UserError
from app.formats import pdf
from app.formats.pdf import preflight
from app.messages import sentence
from app.model.blocks import empty_table, paragraph
from app.model.header import Header
from app.model.ids import new_id
from app.model.inlines import Image, Marks, Text
from app.model.media import media_name
from app.model.minutes import Package
from app.model.sections import Part, Section
from app.profiles import load
from app.storage import project
from tests.benchmarks import documents
from tests.formats.pdf.opened import Opened
from tests.formats.pdf.test_writer import PNG, document, of_text
from tests.formats.small import few, small_documents

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
ALONE = "⊭\u059d"  # the sign is in one font, the mark in another


def codes(package: Package) -> list[str]:
    return [each.message.code for each in preflight(package, load(""))]


@pytest.mark.parametrize("name", ["minnesanteckningar", "protokoll-kommunstyrelsen"])
def test_nothing_stands_in_the_way_of_the_samples(name: str) -> None:
    assert preflight(project.read(SAMPLES / f"{name}.paragraf").package, load("")) == ()


def test_every_obstacle_has_its_section_and_part() -> None:
    package = of_text(Text("漢"))
    section = package.minutes.sections[0]
    (found,) = preflight(package, load(""))
    assert (found.section, found.part, found.fatal) == (section.id, section.parts[0].id, True)
    assert sentence(found.message).startswith(
        "Först: tecken som inget av programmets typsnitt har: 漢 (U+6F22"
    )


def test_each_place_with_such_characters_is_named_for_itself() -> None:
    package = document(paragraph(Text("漢")), sections=(Section(new_id(), "Sedan 字"),))
    found = preflight(package, load(""))
    assert [each.section for each in found] == [section.id for section in package.minutes.sections]
    assert [each.part != "" for each in found] == [True, False]


def test_a_heading_s_part_label_belongs_to_its_part() -> None:
    part = Part(new_id(), blocks=(paragraph(Text("ord")),), label="漢")
    package = document(sections=(Section(new_id(), "Sedan", parts=(part,)),))
    assert [each.part for each in preflight(package, load(""))] == [part.id]


def test_signs_that_no_font_has_together_are_found_without_typst() -> None:
    (found,) = preflight(of_text(Text(f"Ett {ALONE} tecken")), load(""))
    assert found.fatal
    assert found.message.code == "pdf.unshown"
    assert found.message.params["codes"] == "U+22AD U+059D"
    with pytest.raises(UserError) as caught:
        pdf.write(of_text(Text(f"Ett {ALONE} tecken")), load(""))
    assert caught.value.message == found.message


def test_letters_with_marks_that_some_font_has_are_shown() -> None:
    package = of_text(Text("e\u0301 o\u0302\u0323 ש\u05c1\u05b8 ن\u064b 😀\u200d😀 x\u0363"))
    assert preflight(package, load("")) == ()
    pdf.write(package, load(""))


def test_the_page_view_shows_a_stand_in_for_such_signs() -> None:
    with pdf.Compiler() as compiler:
        made = compiler.compile(of_text(Text(f"Ett {ALONE} tecken")), load(""))
    assert "Ett \ufffd tecken" in Opened(made).text()


def test_the_error_tells_how_many_more_places_there_are() -> None:
    with pytest.raises(UserError) as caught:
        pdf.write(document(paragraph(Text("漢")), sections=(Section(new_id(), "字"),)), load(""))
    assert caught.value.message.code == "pdf.missing-characters-and-more"
    assert caught.value.message.params["others"] == 1


def _with_title(package: Package, title: str) -> Package:
    minutes = replace(package.minutes, header=Header(title=title))
    return replace(package, minutes=minutes)


def _in(language: str) -> Package:
    return Package(replace(document().minutes, language=language))


@pytest.mark.parametrize(
    ("code", "package"),
    [
        ("pdf.no-title", _with_title(document(), "")),
        ("pdf.no-heading", document(sections=(Section(new_id()),))),
        ("pdf.no-alt", of_text(Image(new_id(), media_name(PNG, "png")))),
        ("pdf.bad-picture", of_text(Image(new_id(), media_name(b"x", "png"), "En bro"))),
        ("pdf.unsafe-link", of_text(Text("hit", Marks(link="file:///etc")))),
        ("pdf.empty-link", of_text(Text("ord"), Text(" ", Marks(link="https://exempel.se/")))),
        ("pdf.no-language", of_text(Text("ord", Marks(language="?")))),
        ("pdf.no-language", _in("")),
        ("pdf.control-characters", _with_title(document(), "Anteck\x07ningar")),
    ],
)
def test_what_comes_out_changed_is_named_and_hinders_nothing(code: str, package: Package) -> None:
    (found,) = preflight(package, load(""))
    assert (found.message.code, found.fatal) == (code, False)
    assert sentence(found.message, "sv") != sentence(found.message, "en")


def test_a_table_without_header_row_is_named() -> None:
    assert codes(document(replace(empty_table(2, 2), header=False))) == ["pdf.no-table-head"]
    assert codes(document(empty_table(2, 2))) == []


def test_a_font_that_another_stands_for_is_named() -> None:
    profile = load("")
    other = replace(profile, fonts=replace(profile.fonts, body="Garamond"))
    assert [each.message.code for each in preflight(document(), other)] == ["pdf.unlike-font"]


@few(15)
@given(small_documents())
def test_what_an_export_tells_stands_among_the_obstacles(package: Package) -> None:
    found = {each.message.code for each in preflight(package, load(""))}
    with pdf.Compiler() as compiler:
        compiler.prepare(package, load(""))
        told = {message.code for message in compiler.messages if message.code.startswith("pdf.")}
    assert told <= found


def test_a_long_document_is_looked_through_at_once() -> None:
    package = documents.of_pages(300)
    preflight(package, load(""))
    begun = process_time()
    preflight(package, load(""))
    assert process_time() - begun < 1  # a third of it is the aim; other work may share the machine


def test_half_a_character_keeps_nothing_from_being_looked_at() -> None:
    package = document(paragraph(Text("Ord \ud83d ord")))
    assert isinstance(preflight(package, load("")), tuple)


def test_a_place_with_a_long_name_is_named_in_short() -> None:
    part = Part(new_id(), blocks=(paragraph(Text("\U000131ff")),))
    package = document(sections=(Section(new_id(), "Ord " * 200, parts=(part,)),))
    (told,) = [each for each in preflight(package, load("")) if each.fatal]
    assert len(sentence(told.message, "sv")) < 300
