"""What a document looks like in Word: styles, notes, running heads, properties, bookmarks."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from msgspec.structs import replace

from app.formats.docx import write
from app.formats.docx.bookmarks import PREFIX, bookmark_name
from app.messages import LANGUAGES, sentence
from app.model.annotations import Appendix, Assignment, Comment
from app.model.blocks import Paragraph
from app.model.header import Author, Header, MeetingDay
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, LineBreak, footnote
from app.model.media import media_name
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Part, PartKind, Section, new_section
from app.profiles import load
from tests.formats.build import bullets, document, numbers, p, quote, t, table
from tests.formats.docx.opened import Opened, opened, style_of, text, value
from tests.strategies import PNG

MADE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NAME = media_name(PNG, "png")
HEADER = Header(
    title="Anteckningar",
    body="Trygghetsutskottet",
    document_date=date(2026, 3, 2),
    meeting_days=(MeetingDay(date(2026, 3, 1), time(8, 30), time(9, 10)),),
    author=Author("Eva Ek", "Sekreterare", "Trygghetsutskottet", "eva.ek@ekang.example"),
)


def _head(file: Opened, name: str) -> str:
    return text(file.trees[f"word/{name}.xml"])


def test_headings_are_real_headings_and_no_deeper_than_word_has_them() -> None:
    section = new_section("nivå 12")
    for level in range(11, 0, -1):
        section = new_section(f"nivå {level}", sections=(section,))
    file = docx.Document(BytesIO(write(document(sections=(section,)), load()).data))
    names = [each.style.name for each in file.paragraphs if each.style and each.text]
    assert names == [f"Heading {min(level, 9)}" for level in range(1, 13)]


def test_the_second_level_is_italic_as_the_profile_says() -> None:
    file = docx.Document(BytesIO(write(document(), load()).data))
    assert file.styles["Heading 2"].font.italic is True  # type: ignore[union-attr]
    assert file.styles["Heading 1"].font.bold is True  # type: ignore[union-attr]


def test_the_letterhead_has_the_sender_first_then_the_facts_in_a_second_column() -> None:
    file = opened(document(header=HEADER))
    assert file.paragraphs("Sender") == [
        "Eva Ek",
        "Sekreterare",
        "Trygghetsutskottet",
        "eva.ek@ekang.example",
    ]
    assert file.paragraphs("Fact") == ["Datum2026-03-02", "Mötesdatum2026-03-01", "Tid08.30–09.10"]
    breaks = [each for each in file.all("w:br") if value(each, "w:type") == "column"]
    assert len(breaks) == 1
    first, last = file.all("w:sectPr")
    assert value(first.find(qn("w:cols")), "w:num") == "2"
    assert value(last.find(qn("w:type"))) == "continuous"
    sections = docx.Document(BytesIO(write(document(header=HEADER), load()).data)).sections
    assert sections[0].header.paragraphs
    assert sections[-1].header.is_linked_to_previous
    assert sections[-1].different_first_page_header_footer


@pytest.mark.parametrize(
    "header",
    [Header(), Header(author=Author("Eva Ek")), Header(place="Rådhuset"), Header(title="Bara titel")],
)
def test_a_letterhead_without_two_sides_needs_no_columns(header: Header) -> None:
    assert len(opened(document(header=header)).all("w:sectPr")) == 1


def test_empty_documents_are_written() -> None:
    for package in (document(), Package(new_minutes())):
        assert "".join(opened(package).paragraphs()) == ""


def test_an_empty_protokoll_is_a_form_to_fill_in() -> None:
    file = opened(Package(new_minutes("protokoll")))
    assert file.paragraphs("Title") == ["Sammanträdesprotokoll"]
    assert file.paragraphs("Heading1") == ["§ 1"]
    assert {"Sekreterare", "Ordförande", "Justerande"} <= set(file.paragraphs("FrontCaption"))


def test_the_running_head_names_body_type_date_and_page_of_pages() -> None:
    file = opened(document(header=HEADER))
    assert _head(file, "head") == ("Ekängs kommunMinnesanteckningar 2026-03-02TrygghetsutskottetSida 1 (1)")
    assert _head(file, "first_head") == "Ekängs kommuns logotyp: ett ekollonMinnesanteckningarSida 1 (1)"
    for name in ("head", "first_head"):
        fields = [value(each, "w:instr") for each in file.trees[f"word/{name}.xml"].iter(qn("w:fldSimple"))]
        assert fields == [" PAGE ", " NUMPAGES "]


def test_a_protokoll_goes_by_its_own_name_and_the_day_of_the_meeting() -> None:
    file = opened(document(header=replace(HEADER, kind="protokoll")))
    assert "Sammanträdesprotokoll 2026-03-01" in _head(file, "head")
    assert any("Sammanträdesdatum\u00a02026-03-01" in each for each in file.paragraphs("Sender"))


def test_what_looks_like_a_placeholder_in_the_text_is_text() -> None:
    file = opened(document(header=Header(body="{page_label} {title} {0}", title="T")))
    assert "{page_label} {title} {0}" in _head(file, "head")


def test_core_properties_say_what_the_file_is_and_which_export() -> None:
    data = write(document(header=HEADER), load(), made=MADE, export_id="export-7").data
    core = docx.Document(BytesIO(data)).core_properties
    assert (core.title, core.author, core.language) == ("Anteckningar", "Eva Ek", "sv-SE")
    assert (core.identifier, core.created) == ("export-7", MADE)


def test_a_document_without_title_is_named_after_its_kind_and_date() -> None:
    data = write(document(header=replace(HEADER, title="")), load()).data
    assert docx.Document(BytesIO(data)).core_properties.title == "Minnesanteckningar 2026-03-02"


def test_every_export_has_an_id_of_its_own() -> None:
    ids = {docx.Document(BytesIO(write(document(), load()).data)).core_properties.identifier for _ in "ab"}
    assert len(ids) == 2
    assert all(ids)


def test_the_same_export_gives_the_same_bytes() -> None:
    package = document(p("Text", footnote("Not")), header=HEADER)
    one, other = (write(package, load(), made=MADE, export_id="x").data for _ in "ab")
    assert one == other


def test_the_language_is_swedish_everywhere_and_another_where_it_is_marked() -> None:
    file = opened(
        document(p("hej ", t("hello", language="en"), t("مرحبا", language="ar"), t("x", language='"')))
    )
    defaults = file.trees["word/styles.xml"].find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert value(defaults) == "sv-SE"
    assert value(file.trees["word/settings.xml"].find(qn("w:themeFontLang"))) == "sv-SE"
    assert [dict(each.attrib) for each in file.all("w:lang")] == [
        {qn("w:val"): "en-GB"},
        {qn("w:bidi"): "ar-SA"},
    ]


def test_an_english_document_says_that_it_is_english() -> None:
    package = document(p("text"))
    package = replace(package, minutes=replace(package.minutes, language="en"))
    core = docx.Document(BytesIO(write(package, load()).data)).core_properties
    assert core.language == "en-GB"


def test_marks_become_run_properties_in_the_order_of_the_schema() -> None:
    marked = t("x", bold=True, italic=True, underline=True, strike=True, script="super", language="en")
    (run,) = opened(document(p(marked))).all("w:r")
    tags = [each.tag.rpartition("}")[2] for each in run[0]]
    assert tags == ["b", "bCs", "i", "iCs", "strike", "u", "vertAlign", "lang"]


def test_hostile_text_stays_text_and_control_characters_are_gone() -> None:
    hostile = '</w:t></w:r></w:p><w:p>&amp; ]]> " \x00\x0b\x1f\ufffe\ud800 <!-- ${x}'
    package = document(p("före"), header=Header(title=hostile, body=hostile, author=Author(hostile, hostile)))
    paragraph = Paragraph(
        new_id(), (t(hostile), Footnote(new_id(), (t(hostile),)), Image(new_id(), NAME, hostile))
    )
    section = Section(new_id(), hostile, hostile, parts=(Part(new_id(), blocks=(paragraph,)),))
    minutes = replace(package.minutes, sections=(section,))
    file = opened(Package(minutes, {NAME: PNG}))
    kept = '</w:t></w:r></w:p><w:p>&amp; ]]> " '
    assert text(file.body).count(kept.strip()) == 8
    assert kept in text(file.notes)


def test_text_of_any_script_and_beyond_the_basic_plane_comes_through() -> None:
    words = "Ελληνικά Русский العربية עברית 中文 日本語 ไทย 😀 𝔘 å\u0308 mjuk\u00adt\u00a0fast"
    assert opened(document(p(words))).paragraphs() == [words]


def test_a_line_break_is_a_break_in_the_same_paragraph() -> None:
    assert opened(document(p("ett", LineBreak(), "två"))).paragraphs() == ["ett\ntvå"]


def test_a_reference_leads_to_the_bookmark_of_its_item_if_it_is_there() -> None:
    words = p(t("§ 1", item="budget"), t(" och "), t("§ 9", item="gone"))
    section = Section("budget", "Budget", parts=(Part("part", blocks=(words,)),))
    package = document()
    file = opened(replace(package, minutes=replace(package.minutes, sections=(section,))))
    (link,) = file.all("w:hyperlink")
    assert (link.get(qn("w:anchor")), text(link)) == (bookmark_name("budget"), "§ 1")
    marks = [each.get(qn("w:name")) for each in file.all("w:bookmarkStart")]
    assert bookmark_name("budget") in marks


def test_links_lead_to_the_web_and_mail_and_nowhere_else() -> None:
    link = 'https://exempel.se/?a=1&b="2"'
    file = opened(
        document(
            p(t("ett", link=link), t("två", link=link, bold=True), t("tre", link="javascript:alert(1)")),
            p(t("fyra", link=link), footnote("x"), t("fem", link="mailto:a@exempel.se")),
        )
    )
    assert [text(each) for each in file.all("w:hyperlink")] == ["etttvå", "fyra", "fem"]
    targets = [
        each.get("Target")
        for each in file.trees["word/_rels/document.xml.rels"]
        if each.get("TargetMode") == "External"
    ]
    assert targets == [link, "mailto:a@exempel.se"]


def test_a_link_in_a_footnote_belongs_to_the_footnotes_part() -> None:
    note = Footnote(new_id(), (t("källa", link="https://exempel.se/"),))
    file = opened(document(p("text", note)))
    (relation,) = file.trees["word/_rels/footnotes.xml.rels"]
    assert relation.get("Target") == "https://exempel.se/"


def test_footnotes_are_real_ones_with_words_own_styles() -> None:
    file = opened(document(p("ett", footnote("Not ett"), " två", Footnote(new_id()))))
    assert [value(each, "w:id") for each in file.notes] == ["-1", "0", "1", "2"]
    assert [text(each).strip() for each in file.notes] == ["", "", "Not ett", ""]
    assert {style_of(each) for each in file.notes.iter(qn("w:p"))} == {"", "FootnoteText"}
    assert all(value(each) == "FootnoteReference" for each in file.notes.iter(qn("w:rStyle")))


def test_hundreds_of_footnotes_are_counted_on() -> None:
    file = opened(document(*(p(f"{n}", footnote(f"Not {n}")) for n in range(400))))
    assert [text(each).strip() for each in file.notes][2:] == [f"Not {n}" for n in range(400)]


def test_a_quote_and_what_stands_in_it_is_indented() -> None:
    file = opened(document(quote("ett", quote("två"), bullets("tre"))))
    assert file.paragraphs("Quote") == ["ett", "två"]
    lefts = [value(each, "w:left") for each in file.all("w:ind")]
    assert lefts == sorted(lefts)


def _part(kind: PartKind, *words: str) -> Part:
    return Part(new_id(), kind, tuple(p(each) for each in words))


def test_a_part_has_its_label_unless_it_is_running_text_or_empty() -> None:
    parts = (_part("text", "löptext"), _part("decision", "att"), _part("vote"))
    file = opened(document(sections=(Section(new_id(), "Ärende", parts=parts),)))
    assert file.paragraphs() == ["Ärende", "löptext", "Beslut", "att"]
    assert file.paragraphs("PartLabel") == ["Beslut"]


def test_the_case_number_stands_under_the_heading() -> None:
    file = opened(document(sections=(Section(new_id(), "Budget", "KS 26/0123"),)))
    assert file.paragraphs() == ["Budget", "Dnr KS 26/0123"]
    assert file.paragraphs("CaseNumber") == ["Dnr KS 26/0123"]


def test_a_bookmark_goes_from_the_heading_to_the_sections_last_paragraph() -> None:
    inner = new_section("Under", p("sist"))
    outer = new_section("Över", p("ett"), table(("cell",)), sections=(inner,))
    file = opened(document(p("inledning"), sections=(outer, new_section())))
    starts = [each for each in file.all("w:bookmarkStart") if value(each, "w:name").startswith(PREFIX)]
    ids = [value(each, "w:id") for each in starts]
    assert [value(each, "w:name") for each in starts][:2] == [PREFIX + outer.id, PREFIX + inner.id]
    assert [text(each.getparent()) for each in starts[:2]] == ["Över", "Under"]
    ends = [each.getparent() for each in file.all("w:bookmarkEnd") if value(each, "w:id") in ids]
    assert style_of(ends[0]) == "TableEnd"
    assert text(ends[1]) == "sist"


def test_a_bookmark_has_a_name_that_word_can_carry_whatever_the_id() -> None:
    ids = ["p0123456789ab", "a" * 40, "A-b", "a-b", "", "ö"]
    names = [bookmark_name(each) for each in ids]
    assert names[0] == "_sec_p0123456789ab"
    assert len({name.lower() for name in names}) == len(ids)
    assert all(len(name) <= 40 and name.isascii() and name.replace("_", "").isalnum() for name in names)


def test_what_the_file_does_not_carry_is_told() -> None:
    package = document(p(t("hemligt", mask="sekretess"), Footnote(new_id(), (t("också", mask="sekretess"),))))
    (message,) = write(package, load()).messages
    assert (message.code, message.params) == ("export.masks-shown", {"count": 2})


def test_comments_and_the_files_of_appendices_that_stay_behind_are_told() -> None:
    package = document()
    minutes = replace(
        package.minutes,
        comments=(Comment("c1", "?"),),
        appendices=(Appendix("a1", "Bilaga", NAME),),
        assignments=(Assignment("b1", "Utred"),),
    )
    messages = write(replace(package, minutes=minutes), load()).messages
    assert [message.code for message in messages] == [
        "export.comments-left-out",
        "export.appendices-listed",
    ]
    assert all(sentence(message, language) for message in messages for language in LANGUAGES)


def test_two_thousand_sections_are_written() -> None:
    sections = tuple(new_section(f"Ärende {n}", p("Text"), numbers("ett", "två")) for n in range(2000))
    file = opened(Package(Minutes(id=new_id(), opening=Part(new_id()), sections=sections)))
    assert len(file.paragraphs("Heading1")) == 2000
    assert len(list(file.trees["word/numbering.xml"].iter(qn("w:num")))) == 2001


def test_word_is_loaded_only_when_it_is_written() -> None:
    code = "import sys, app.formats.docx; print([m for m in ('docx', 'lxml') if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
