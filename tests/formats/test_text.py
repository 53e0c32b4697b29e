"""What a document looks like as plain text."""

from __future__ import annotations

from datetime import date, time

from app.formats import text
from app.messages import LANGUAGES, sentence
from app.model.blocks import Block
from app.model.header import Author, Field, Header, MeetingDay
from app.model.ids import new_id
from app.model.inlines import Image, LineBreak, footnote
from app.model.media import media_name
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section, new_section
from app.profiles import load
from tests.formats.build import bullets, document, numbers, p, quote, t, table
from tests.strategies import PNG


def _text(*blocks: Block) -> str:
    return text.write(document(*blocks), load()).data.decode("utf-8")


def test_header_title_and_headings_stand_at_the_top() -> None:
    header = Header(
        title="Anteckningar",
        document_date=date(2026, 3, 2),
        meeting_days=(MeetingDay(start=time(8, 30), end=time(9, 10)),),
        place="Rådhuset",
        author=Author("Eva Ek", "Sekreterare"),
        fields=(Field("Kopia till", "Revisorerna"), Field("Tomt")),
    )
    inner = new_section("Under", p("Text."))
    section = Section(
        new_id(), "Ärende", "KS 1", parts=(Part(new_id(), "decision", (p("att"),)),), sections=(inner,)
    )
    written = text.write(document(p("Inledning."), header=header, sections=(section,)), load())
    assert written.data.decode("utf-8") == (
        "Eva Ek\nSekreterare\n\n"
        "Datum: 2026-03-02\nTid: 08.30–09.10\nPlats: Rådhuset\nKopia till: Revisorerna\n\n"
        "Anteckningar\n============\n\n"
        "Inledning.\n\n"
        "Ärende\n------\nDnr KS 1\n\n"
        "Beslut\n\natt\n\n"
        "Under\n~~~~~\n\n"
        "Text.\n"
    )


def test_a_paragraph_is_one_line_and_a_break_a_new_one() -> None:
    assert _text(p("ord " * 100, "slut"), p("ett", LineBreak(), "två")) == "ord " * 100 + "slut\n\nett\ntvå\n"


def test_lists_have_markers_and_are_indented() -> None:
    listed = numbers("ett", (p("två"), p("mer"), bullets("a", (p("b"), bullets("c")))), "tre")
    assert _text(listed, numbers("ny")) == (
        "1. ett\n2. två\n   mer\n   – a\n   – b\n     • c\n3. tre\n\n1. ny\n"
    )


def test_a_list_first_in_an_item_stands_behind_its_marker() -> None:
    assert _text(numbers(bullets("a", "b"))) == "1. – a\n   – b\n"


def test_a_quote_is_marked_on_every_line() -> None:
    assert _text(quote("ett", quote("två"), bullets("tre"))) == "> ett\n> > två\n> • tre\n"


def test_a_table_of_short_cells_is_a_grid() -> None:
    assert _text(table(("Namn", "Röst"), ("Eva Ek", "ja"))) == "Namn   | Röst\n-------+-----\nEva Ek | ja\n"
    assert _text(table(("a", "b"), ("c", "d"), header=False)) == "a | b\nc | d\n"


def test_a_table_of_long_or_several_lines_is_stacked() -> None:
    rule = "-" * 20
    rows = table(("Vad", "Vem"), (bullets("x", "y"), "Eva"))
    assert _text(rows) == f"{rule}\n| Vad\n| Vem\n{rule}\n| • x\n  • y\n| Eva\n{rule}\n"
    assert _text(table(("a" * 100, "b" * 20))).startswith(rule)


def test_footnotes_are_numbered_and_listed() -> None:
    notes = _text(p("ett", footnote("Not ett"), " två", footnote("Not två")), p("tre", footnote("")))
    assert notes == "ett[1] två[2]\n\ntre[3]\n\nNoter\n-----\n\n[1] Not ett\n[2] Not två\n[3]\n"


def test_a_link_shows_where_it_leads_unless_that_is_what_it_says() -> None:
    link = "https://exempel.se/"
    shown = p(
        t("rapp", link=link),
        t("orten", link=link, bold=True),
        " ",
        t(link, link=link),
        " ",
        t("a@exempel.se", link="mailto:a@exempel.se"),
    )
    assert _text(shown) == f"rapporten <{link}> {link} a@exempel.se\n"


def test_pictures_are_named_and_what_is_left_out_is_told() -> None:
    name = media_name(PNG, "png")
    package = document(
        p(Image(new_id(), name, "karta"), Image(new_id(), name), t("x", bold=True, mask="hemligt"))
    )
    written = text.write(package, load())
    assert written.data.decode("utf-8") == "[Bild: karta][Bild]x\n"
    assert {message.code: message.params["count"] for message in written.messages} == {
        "export.masks-shown": 1,
        "text.pictures-named": 2,
        "text.looks-left-out": 1,
    }
    for message in written.messages:
        assert all(str(message.params["count"]) in sentence(message, language) for language in LANGUAGES)


def test_an_empty_document_is_an_empty_file() -> None:
    assert text.write(Package(new_minutes()), load()).data == b""
