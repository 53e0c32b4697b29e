"""What a page says of each thing that a document can hold."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.formats import page
from app.model.blocks import Row, Table, cell, paragraph
from app.model.header import Author, Field, Header
from app.model.inlines import Image, Inline, Marks, Text
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import load
from app.profiles.web import Web
from app.rules.numbering import numbers
from app.session.extracts import extract
from tests.formats.docx.test_golden import _package as sample  # pyright: ignore[reportPrivateUsage]
from tests.formats.page.opened import headings, opened, parsed
from tests.meeting.build import package as meeting

GOLDEN = Path(__file__).parents[2] / "golden" / "page" / "page.html"
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title></main>",
    "&lt;b&gt; &amp; &#60; &unknown;",
    "<!-- ]]> --> {{x}} ${x}",
    "' onmouseover='x",
    "‮omvänt‬ 😀 שלום",
    "x" * 10_000,
)


def document(*content: Inline, header: Header | None = None, **section: str) -> Package:
    part = Part("p", blocks=(paragraph(*content),))
    sections = (Section("s", section.get("heading", "Ärende"), parts=(part,)),)
    return Package(Minutes(id="m", header=header or Header(title="T"), opening=Part("o"), sections=sections))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_comes_out_literally_in_every_field(hostile: str) -> None:
    header = Header(
        title=hostile,
        place=hostile,
        author=Author(hostile, hostile, hostile, hostile),
        case_number=hostile,
        fields=(Field(hostile, hostile),),
    )
    marks = Marks(language=hostile, link=hostile, mask=hostile)
    tree = opened(document(Text(hostile, marks), header=header, heading=hostile))
    assert [each.tag for each in tree.iter("script", "img")] == ["img"]  # the logo
    found = tree.find(".//main").text_content()
    assert found.count(hostile) == 11  # with the heading in the text alone: one section has no contents
    assert hostile in tree.findtext(".//title")
    assert not [each for each in tree.iter() if any(name.startswith("on") for name in each.attrib)]


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", "ftp://x"]
)
def test_links_lead_to_the_web_and_mail_only(target: str) -> None:
    assert not opened(document(Text("ord", Marks(link=target)))).xpath("//main//a")


def test_a_link_without_a_word_shows_where_it_leads() -> None:
    (link,) = opened(document(Text(" ", Marks(link="https://exempel.se")))).xpath("//main//a")
    assert link.text_content() == " https://exempel.se"


def test_a_reference_leads_to_its_item_in_the_page_if_it_is_there() -> None:
    words = Text("§\u00a01", Marks(item="s")), Text(" och "), Text("§\u00a09", Marks(item="gone"))
    (link,) = opened(document(*words, header=Header(kind="protokoll"))).xpath("//main//p//a")
    assert (link.get("href"), link.text_content()) == ("#paragraf-1", "§\u00a01")


def test_another_language_is_marked_and_written_its_way() -> None:
    tree = opened(document(Text("hello", Marks(language="en")), Text("سلام", Marks(language="fa"))))
    spans = tree.xpath("//main//span[@lang]")
    assert [(each.get("lang"), each.get("dir")) for each in spans] == [("en", None), ("fa", "rtl")]


def test_a_picture_that_is_not_there_is_told_and_its_description_stands() -> None:
    package = document(Image("i", "0" * 64 + ".png", "Karta"))
    written = page.write(package, load())
    assert [each.code for each in written.messages] == ["page.missing-picture"]
    assert "[Bild: Karta]" in written.data.decode()


def test_headings_skip_no_level_where_a_section_has_none() -> None:
    inner = Section("i", "Inre", parts=(Part("p", blocks=(paragraph(Text("x")),)),))
    minutes = Minutes(
        id="m", header=Header(title="T"), opening=Part("o"), sections=(Section("s", "", sections=(inner,)),)
    )
    tree = opened(Package(minutes))
    assert headings(tree) == [(1, "T"), (2, "Inre")]
    assert tree.xpath("//*[@id='avsnitt-1']")
    assert tree.xpath("//h2[@id='avsnitt-1-1']")


def test_an_empty_cell_of_a_table_s_head_names_no_column() -> None:
    table = Table("t", (Row("a", (cell(), cell(Text("Ja")))), Row("b", (cell(Text("Eva")), cell(Text("X"))))))
    package = document()
    minutes = replace(package.minutes, opening=Part("o", blocks=(table,)))
    tree = opened(replace(package, minutes=minutes))
    assert [each.tag for each in tree.xpath("//thead/tr/*")] == ["td", "th"]


def test_a_broad_table_scrolls_by_itself_and_a_narrow_one_does_not() -> None:
    def with_columns(count: int) -> Package:
        row = Row("a", tuple(cell(Text("ord")) for _ in range(count)))
        package = document()
        return replace(
            package, minutes=replace(package.minutes, opening=Part("o", blocks=(Table("t", (row,)),)))
        )

    assert not opened(with_columns(2)).xpath("//*[@class='scroll']")
    assert opened(with_columns(12)).xpath("//*[@class='scroll'][@tabindex='0']")


def test_every_item_of_the_sample_meeting_has_its_address_and_stands_in_the_contents() -> None:
    package = meeting()
    tree = opened(package)
    wanted = [f"paragraf-{number}" for number in numbers(package.minutes).values()]
    assert [each.get("id") for each in tree.iter("h2") if "paragraf" in (each.get("id") or "")] == wanted
    assert [each.get("href")[1:] for each in tree.xpath("//nav//a")] == wanted
    assert (3, "Beslut") in headings(tree)


def test_an_extract_keeps_addresses_and_is_certified() -> None:
    package = meeting()
    items = [package.minutes.sections[5].id]
    tree = opened(extract(package, items), scope="extract")
    number = numbers(package.minutes)[items[0]]
    assert tree.xpath(f"//h2[@id='paragraf-{number}']")
    assert headings(tree)[-1] == (2, "Utdragsbestyrkande")


def test_a_notice_alone_is_a_page_of_its_own() -> None:
    tree = opened(meeting(), scope="notice")
    assert headings(tree) == [(1, "Anslag/Bevis")]
    assert tree.findtext(".//title") == "Anslag/Bevis 2025-10-14 – Ekängs kommun"
    assert not tree.xpath("//nav")


def test_the_foot_has_the_profile_s_line_and_leads_on() -> None:
    web = Web(links=("Tillgänglighetsredogörelse https://exempel.se/t",), title="{type} {date}, {body}")
    profile = replace(load(), foot="{municipality}, {address}", web=web)
    tree = parsed(page.write(document(header=Header(body="Nämnden")), profile).data)
    foot = tree.find(".//footer")
    assert foot.findtext("p").startswith("Ekängs kommun, Ekängs kommun · Torget 1")
    assert [(each.text, each.get("href")) for each in foot.iter("a")] == [
        ("Tillgänglighetsredogörelse", "https://exempel.se/t")
    ]
    assert tree.findtext(".//title") == "Minnesanteckningar , Nämnden"


def test_the_page_is_the_one_that_was_looked_at() -> None:
    written = page.write(sample(), replace(load(), logo=None)).data
    if os.environ.get("REGENERATE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_bytes(written)
    assert written.decode() == GOLDEN.read_text(encoding="utf-8")
