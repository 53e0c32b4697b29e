"""The PDF says what the document says, in order, and is the same every time."""

from __future__ import annotations

import sys
from datetime import date

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.errors import UserError
from app.formats import pdf
from app.model.blocks import Block, BulletList, ListItem, Row, Table, cell, paragraph
from app.model.header import Author, Field, Header, Kind, MeetingDay
from app.model.ids import new_id
from app.model.inlines import Image, Inline, Marks, Text, footnote
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import load
from tests.conformance.documents import protokoll
from tests.formats.pdf.opened import Opened
from tests.formats.small import few, small_documents
from tests.meeting import build
from tests.strategies import full_documents

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c6350"
    "48700000016400c1fe64735f0000000049454e44ae426082"
)


def document(*blocks: Block, sections: tuple[Section, ...] = ()) -> Package:
    header = Header(title="Anteckningar", meeting_days=(MeetingDay(date(2026, 3, 1)),))
    first = Section(new_id(), "Först", parts=(Part(new_id(), blocks=blocks),))
    minutes = Minutes(id=new_id(), header=header, opening=Part(new_id()), sections=(first, *sections))
    return Package(minutes, {media_name(PNG, "png"): PNG})


def of_text(*content: Inline) -> Package:
    return document(paragraph(*content))


def opened(package: Package) -> Opened:
    return Opened(pdf.write(package, load("")).data)


REFUSED = ("pdf.missing-characters", "pdf.unshown")
HOSTILE = [
    '#panic("x")',
    "$x^2$ och $ y $",
    "@lbl <lbl> = rubrik",
    "\\ \\\\ \\u{41} \\n",
    '*fet* _kursiv_ `kod` "citat" -- --- ...',
    "https://exempel.se/a_b // inget /* här */ ~ -?",
    "- punkt + tal / term: ord",
    '"; #read("data.json"); "',
    "&lt;b&gt; <b>fet</b> {{x}} {0} %s",
]


def test_text_is_never_read_as_markup() -> None:
    package = document(*(paragraph(Text(each)) for each in HOSTILE), sections=(_titled(HOSTILE[0]),))
    text = " ".join(opened(package).whole().split())
    for each in HOSTILE:
        assert " ".join(each.split()) in text


def _titled(heading: str) -> Section:
    return Section(new_id(), heading, heading)


def test_text_from_right_to_left_and_in_other_scripts_is_there() -> None:
    text = opened(of_text(Text("שלום عربي Ελλάδα Україна \u202eabc"))).whole()
    assert "Ελλάδα Україна" in text
    assert "שלום" in text or "םולש" in text


def test_a_word_longer_than_the_page_is_broken_and_whole() -> None:
    word = "ordetutanslut" * 800
    assert word in "".join(opened(of_text(Text("Se "), Text(word))).text().split())


@pytest.mark.parametrize("kind", ["notes", "protokoll"])
def test_long_words_in_every_field_are_whole(kind: Kind) -> None:
    def word(letter: str) -> str:
        return letter * 999

    fields = (Field(word("a"), word("b")),)
    author = Author(word("c"), word("d"), word("e"), word("f"))
    header = Header(kind=kind, title=word("g"), body=word("h"), place=word("i"), author=author, fields=fields)
    section = Section(new_id(), word("j"), word("k"), parts=(Part(new_id(), label=word("l")),))
    table = Table(
        new_id(), (Row(new_id(), tuple(cell(Text(word(letter))) for letter in "mnopqrstuvwxyzåä")),)
    )
    opening = Part(new_id(), blocks=(table,))
    minutes = Minutes(id=new_id(), header=header, opening=opening, sections=(section,))
    found = "".join(opened(Package(minutes)).text().split())
    for letter in "abcdefghijkmnopqrstuvwxyzåä":
        assert found.count(letter) >= 999, letter


def test_characters_that_no_font_has_are_named_with_their_place() -> None:
    with pytest.raises(UserError) as caught:
        pdf.write(of_text(Text("Ett 漢 och \U0001f9ff")), load(""))
    assert caught.value.message.code == "pdf.missing-characters"
    assert caught.value.message.params["place"] == "Först"
    assert "漢 (U+6F22" in str(caught.value.message.params["characters"])
    assert "NAZAR AMULET" in str(caught.value.message.params["characters"])


def test_the_page_view_gets_a_stand_in_for_such_characters() -> None:
    with pdf.Compiler() as compiler:
        assert compiler.compile(of_text(Text("Ett 漢")), load("")).startswith(b"%PDF")


def test_a_picture_without_description_is_told_of() -> None:
    package = of_text(Image(new_id(), media_name(PNG, "png")))
    written = pdf.write(package, load(""))
    assert [message.code for message in written.messages] == ["pdf.no-alt"]
    assert written.messages[0].params["place"] == "Först"


def test_a_broken_picture_leaves_its_description() -> None:
    broken = PNG[:40]
    name = media_name(broken, "png")
    package = replace(of_text(Image(new_id(), name, "En bro")), media={name: broken})
    written = pdf.write(package, load(""))
    assert [message.code for message in written.messages] == ["pdf.bad-picture"]
    assert "[En bro]" in Opened(written.data).text()


def test_headings_become_bookmarks_and_none_is_skipped() -> None:
    deep = Section(new_id(), "Underst")
    unnamed = Section(new_id(), "", sections=(deep,))
    package = document(sections=(Section(new_id(), "Sedan", sections=(unnamed,)),))
    assert opened(package).bookmarks() == [(0, "Först"), (0, "Sedan"), (1, "Underst")]


def test_a_first_heading_below_the_top_is_no_fault() -> None:
    package = document()
    inner = Section(new_id(), "", sections=(Section(new_id(), "Inne"),))
    package = replace(package, minutes=replace(package.minutes, sections=(inner,)))
    assert opened(package).bookmarks() == [(0, "Inne")]


def test_a_note_in_a_table_s_head_stands_once() -> None:
    head = Row(new_id(), (cell(Text("Namn"), footnote("Noten")), cell(Text("Antal"))))
    rows = tuple(Row(new_id(), (cell(Text(f"r{n}")), cell(Text("1")))) for n in range(90))
    found = opened(document(Table(new_id(), (head, *rows))))
    assert len(found) > 1
    assert found.whole().count("Noten") == 1


def test_a_table_s_head_that_no_page_holds_is_a_row() -> None:
    head = Row(new_id(), (cell(Text("Rubrik " * 2000)),))
    package = document(Table(new_id(), (head, Row(new_id(), (cell(Text("rad")),)))))
    written = pdf.write(package, load(""))
    assert Opened(written.data).text().count("Rubrik") == 2000
    assert [message.code for message in written.messages] in ([], ["pdf.plain-heads"])


def test_text_may_be_underlined_struck_and_a_link_at_once() -> None:
    marks = Marks(underline=True, strike=True, link="https://exempel.se/a", bold=True, script="sub")
    assert "allt" in opened(of_text(Text("allt", marks))).text()


def test_lines_under_and_through_words_that_follow_each_other_may_meet_a_page_s_end() -> None:
    package = protokoll(60)  # Typst cannot tag its first item in this profile, as the lines break there
    minutes = replace(package.minutes, sections=package.minutes.sections[:1], appendices=(), life=())
    assert pdf.write(Package(minutes), load("klassisk")).data


def test_links_lead_only_to_the_web_and_mail() -> None:
    good, bad = Marks(link="https://exempel.se/a"), Marks(link="javascript:alert(1)")
    with pdf.Compiler() as compiler:  # a written file has its links packed
        data = compiler.compile(of_text(Text("hit", good), Text(" dit", bad)), load(""))
    assert b"https://exempel.se/a" in data
    assert b"javascript" not in data


def test_the_same_document_gives_the_same_bytes() -> None:
    package = of_text(Text("Samma"), footnote("Not"))
    assert pdf.write(package, load("")).data == pdf.write(package, load("")).data


def test_the_file_is_dated_by_the_document() -> None:
    assert opened(of_text(Text("Ord"))).metadata()["CreationDate"].startswith("D:20260301")


def test_a_document_without_title_or_date_is_written() -> None:
    empty = Minutes(id=new_id(), opening=Part(new_id()))
    assert opened(Package(empty)).metadata()["Title"] == "Minnesanteckningar"


def test_sections_and_their_parts_are_found_on_their_pages_again_and_again() -> None:
    long = [paragraph(Text("Ord " * 300)) for _ in range(8)]
    second = Section(new_id(), "Sedan")
    package = document(*long, sections=(second,))
    with pdf.Compiler() as compiler:
        compiler.compile(package, load(""))
        whole, text, last = compiler.places()
        section = package.minutes.sections[0]
        assert (whole.page, whole.section, whole.part) == (1, section.id, "")
        assert (text.page, text.section, text.part) == (1, section.id, section.parts[0].id)
        assert text.y > whole.y
        assert (last.section, last.part) == (second.id, "")
        assert last.page > 1
        compiler.compile(document(), load(""))
        assert [place.page for place in compiler.places()] == [1]


def test_the_forms_of_a_protokoll_have_a_place_outside_of_sections() -> None:
    with pdf.Compiler() as compiler:
        compiler.compile(build.package(), load(""))
        places = compiler.places()
    assert (places[0].section, places[0].part, places[0].page) == ("", "", 1)
    parts = [place.part for place in places if place.part]
    assert len(parts) == len(set(parts))


def test_every_paragraph_of_a_part_is_found_on_its_page_in_lists_too() -> None:
    first, last = paragraph(Text("Först")), paragraph(Text("Sist"))
    point = ListItem(new_id(), (paragraph(Text("Punkt")),))
    package = document(first, BulletList(new_id(), (point,)), paragraph(Text("Ord " * 900)), last)
    with pdf.Compiler() as compiler:
        compiler.compile(package, load(""))
        found = {place.block: place for place in compiler.places(blocks=True) if place.block}
        assert not any(place.block for place in compiler.places())
    assert {first.id, point.blocks[0].id, last.id} <= set(found)
    assert found[first.id].y < found[point.blocks[0].id].y
    assert found[last.id].page == found[first.id].page + 1
    assert {place.part for place in found.values()} == {package.minutes.sections[0].parts[0].id}


def test_typst_is_loaded_when_a_pdf_is_first_made() -> None:
    import subprocess

    code = "import sys, app.cli.main, app.session.files; print('typst' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@few(4)
@given(small_documents())
def test_any_document_is_written_or_its_characters_are_named(package: Package) -> None:
    _written(package)


@few(3)
@given(full_documents())
def test_any_full_document_is_written_or_its_characters_are_named(package: Package) -> None:
    _written(package)


def _written(package: Package) -> None:
    try:
        data = pdf.write(package, load("")).data
    except UserError as error:
        assert error.message.code.removesuffix("-and-more") in REFUSED  # noqa: PT017
    else:
        assert len(Opened(data)) > 0


def test_a_list_s_points_hold_whatever_blocks_hold() -> None:
    item = ListItem(new_id(), (BulletList(new_id(), (ListItem(new_id(), (paragraph(Text("inne")),)),)),))
    assert "inne" in opened(document(BulletList(new_id(), (item,)))).text()


def test_numbers_in_a_table_of_many_columns_stay_whole() -> None:
    rows = tuple(
        Row(new_id(), tuple(cell(Text(f"{row}{column:04}")) for column in range(13))) for row in range(1, 4)
    )
    for name in ("neutral", "klassisk"):
        found = Opened(pdf.write(document(Table(new_id(), rows)), load(name)).data).text(load(name)).split()
        assert {"10000", "20007", "30012"} <= set(found)


def test_a_short_list_does_not_break_across_pages() -> None:
    points = tuple(ListItem(new_id(), (paragraph(Text(f"punkt{n}")),)) for n in range(4))
    for lines in range(16, 24):
        filling = [paragraph(Text(f"rad {n}")) for n in range(lines)]
        found = opened(document(*filling, BulletList(new_id(), points)))
        assert [text.count("punkt") for text in found.pages() if "punkt" in text] == [4]
