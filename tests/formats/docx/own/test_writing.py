"""An export set into a template: what is filled, where the minutes stand, what stays as it was."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from msgspec.structs import replace

from app.formats.docx import write
from app.formats.docx.bookmarks import PREFIX
from app.model.header import Author, Field, Header, MeetingDay
from app.model.inlines import Image, footnote
from app.model.media import media_name
from app.model.minutes import Package
from app.model.sections import Part, Section, new_section
from app.profiles.word import Role
from tests.formats.build import bullets, document, numbers, p, quote, t, table
from tests.formats.docx.opened import Opened, style_of, text
from tests.formats.docx.own.templates import (
    NORMAL,
    PAGE,
    USUAL,
    R,
    W,
    header,
    profile_with,
    style,
    template,
)
from tests.formats.docx.own.templates import p as para
from tests.strategies import PNG

MADE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
NAME = media_name(PNG, "png")
HEADER = Header(
    title="Dialogmöte",
    body="Trygghetsutskottet",
    place="Rådhuset",
    meeting_days=(MeetingDay(date(2026, 3, 1)),),
    author=Author("Eva Ek"),
    fields=(Field("Kopia till", "Nämnden"),),
)
OLD_NOTES = (
    f'<w:footnotes {W} {R}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote>'
    '<w:footnote w:id="7"><w:p><w:r><w:t>Mallens not</w:t></w:r></w:p></w:footnote></w:footnotes>'
)
OLD_LISTS = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="4"><w:nsid w:val="5EC01234"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="»"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="4"/></w:num></w:numbering>'
)


def notes(*sections: Section, **header: Any) -> Package:
    """Notes with everything in them that takes ids."""
    return document(header=replace(HEADER, **header), sections=sections, media={NAME: PNG})


def full() -> Package:
    section = new_section("Rubriken")
    blocks = (
        p("Text", footnote("Noten"), Image("i1", NAME, "En bild"), t("länk", link="https://ekang.example/")),
        numbers("ett", bullets("inre")),
        quote("citat"),
        table(("a", "b"), ("1", "2")),
    )
    return notes(replace(section, parts=(Part("p1", blocks=blocks),)))


def written(
    data: bytes, folder: Path, package: Package | None = None, styles: dict[Role, str] | None = None
) -> tuple[Opened, list[str]]:
    """The file, and the codes of what was told."""
    out = write(package or full(), profile_with(data, folder, styles), made=MADE, export_id="x")
    return Whole(out.data), [message.code for message in out.messages]


class Whole(Opened):
    """An export through any template: there may be no notes."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            if "word/footnotes.xml" not in names:
                with zipfile.ZipFile(extra := BytesIO(data), "a") as more:
                    more.writestr("word/footnotes.xml", f"<w:footnotes {W}/>")
                data = extra.getvalue()
        super().__init__(data)

    @property
    def texts(self) -> list[str]:
        return [text(each) for each in self.body if each.tag in (qn("w:p"), qn("w:tbl"))]


def entries(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


# Where the minutes stand


def test_the_minutes_stand_at_the_place_holder_with_what_is_round_it(tmp_path: Path) -> None:
    file, codes = written(template(para("Omslag") + para("{{innehåll}}") + para("Sist")), tmp_path)
    assert file.texts[0] == "Omslag"
    assert file.texts[-1] == "Sist"
    assert "Rubriken" in file.texts[1:-1]
    assert "{{innehåll}}" not in file.texts
    assert codes == []


def test_without_a_place_holder_they_stand_after_the_text(tmp_path: Path) -> None:
    file, _ = written(template(para("Före")), tmp_path)
    assert file.texts[0] == "Före"
    assert "Rubriken" in file.texts


def test_an_empty_text_gives_way(tmp_path: Path) -> None:
    file, _ = written(template("<w:p/><w:p><w:r/></w:p>"), tmp_path)
    assert file.texts[0] == "Eva Ek"


def test_a_content_control_can_be_the_place(tmp_path: Path) -> None:
    control = '<w:sdt><w:sdtPr><w:tag w:val="Innehåll"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'
    file, _ = written(template(para("Före") + control + para("Efter")), tmp_path)
    assert (file.texts[0], file.texts[-1]) == ("Före", "Efter")
    assert not file.all("w:sdt")


def test_a_place_in_a_table_is_told_of(tmp_path: Path) -> None:
    cell = f"<w:tbl><w:tr><w:tc>{para('{{content}}')}</w:tc></w:tr></w:tbl>"
    file, codes = written(template(cell), tmp_path)
    assert codes == ["word.content-elsewhere"]
    assert file.texts[0] == "{{content}}"


def test_a_second_place_is_told_of(tmp_path: Path) -> None:
    _, codes = written(template(para("{{innehåll}}") * 2), tmp_path)
    assert codes == ["word.content-again"]


def test_a_section_that_ends_at_the_place_still_ends_there(tmp_path: Path) -> None:
    wide = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    body = para("{{innehåll}}", inside=f"<w:sectPr>{wide}</w:sectPr>") + para("Sist")
    file, _ = written(template(body), tmp_path)
    sections = file.all("w:sectPr")
    assert len(sections) == 2
    assert sections[0].find(qn("w:pgSz")).get(qn("w:w")) == "16838"
    last = next(each for each in file.body if each.find(f".//{qn('w:sectPr')}") is not None)
    assert file.texts.index("Rubriken") < list(file.body).index(last)


# What is filled


def test_place_holders_are_filled_in_both_languages_also_when_broken_into_runs(tmp_path: Path) -> None:
    broken = (
        '<w:p><w:r><w:t>Organ: {{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr>'
        "<w:t>org</w:t></w:r><w:r><w:t>an}} och {{Body}}</w:t></w:r></w:p>"
    )
    file, codes = written(template(broken + para("{{ Mötesdatum }}, {{place}}; {{kopia till}}")), tmp_path)
    assert file.texts[0] == "Organ: Trygghetsutskottet och Trygghetsutskottet"
    assert file.texts[1] == "2026-03-01, Rådhuset; Nämnden"
    assert codes == []


def test_unknown_place_holders_stay_and_are_named(tmp_path: Path) -> None:
    file, codes = written(template(para("{{finns inte}} {{ordförande}}.")), tmp_path)
    assert file.texts[0] == "{{finns inte}} ."
    assert codes == ["word.unknown-fields"]


def test_running_heads_and_text_boxes_are_filled(tmp_path: Path) -> None:
    head = header(
        para("{{kommun}}")
        + f"<w:p><w:r><w:pict><w:txbxContent>{para('{{titel}}')}</w:txbxContent></w:pict></w:r></w:p>"
    )
    file, _ = written(template(more={"header1": ("header", head)}), tmp_path)
    assert text(file.trees["word/header1.xml"]) == "Ekängs kommunDialogmöte"


def test_what_is_filled_in_is_text_and_nothing_else(tmp_path: Path) -> None:
    hostile = '<w:p/>&amp;{{organ}} "x"'
    file, _ = written(template(para("{{organ}}")), tmp_path, notes(body=hostile))
    assert file.texts[0] == hostile


def test_content_controls_called_as_fields_are_filled_and_no_longer_empty(tmp_path: Path) -> None:
    control = (
        '<w:p><w:sdt><w:sdtPr><w:alias w:val="Plats"/><w:showingPlcHdr/><w:dataBinding w:xpath="x" '
        'w:storeItemID="y"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Hint"/></w:rPr>'
        "<w:t>Klicka</w:t></w:r><w:r><w:t> här</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    file, _ = written(template(control), tmp_path)
    assert file.texts[0] == "Rådhuset"
    assert not file.all("w:showingPlcHdr")
    assert not file.all("w:dataBinding")
    assert not [each for each in file.all("w:rStyle") if each.get(qn("w:val")) == "Hint"]


def test_fields_that_show_a_property_are_filled(tmp_path: Path) -> None:
    simple = (
        '<w:p><w:fldSimple w:instr=" DOCPROPERTY  Datum "><w:r><w:t>gammalt</w:t></w:r></w:fldSimple></w:p>'
    )
    parts = [
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText> DOCPROPERTY organ </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>gammalt</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    ]
    file, _ = written(template(simple + f"<w:p>{''.join(f'<w:r>{x}</w:r>' for x in parts)}</w:p>"), tmp_path)
    assert file.texts[:2] == ["2026-03-01", "Trygghetsutskottet"]


def test_what_the_template_says_the_letterhead_does_not_say_again(tmp_path: Path) -> None:
    file, _ = written(template(para("{{titel}} {{plats}}") + para("{{innehåll}}")), tmp_path)
    assert sum("Dialogmöte" in each for each in file.texts) == 1
    assert sum("Rådhuset" in each for each in file.texts) == 1


# Styles


def test_the_templates_styles_are_used_and_missing_ones_added(tmp_path: Path) -> None:
    file, _ = written(template(), tmp_path)
    assert file.paragraphs("Rubrik1") == ["Rubriken"]
    assert file.paragraphs("Citat") == ["citat"]
    assert file.all("w:tblStyle")[0].get(qn("w:val")) == "Tabellrutnt"
    ids = [each.get(qn("w:styleId")) for each in file.trees["word/styles.xml"].iter(qn("w:style"))]
    assert not [name for name, times in Counter(ids).items() if times > 1]
    used = {
        each.get(qn("w:val")) for tag in ("pStyle", "rStyle", "tblStyle") for each in file.all(f"w:{tag}")
    }
    assert used <= set(ids)
    assert "FootnoteText" in ids
    assert "BoxTable" not in ids


def test_a_profile_says_which_style_is_for_what(tmp_path: Path) -> None:
    data = template(styles=USUAL + style("Egen", "Beslutstext", own=True))
    file, codes = written(data, tmp_path, styles={"body": "beslutstext", "quote": "Finns inte"})
    assert any(each.startswith("Text") for each in file.paragraphs("Egen"))
    assert codes == ["word.style-unknown"]
    assert file.paragraphs("Citat") == ["citat"]


def test_an_added_style_does_not_take_the_id_of_another(tmp_path: Path) -> None:
    taken = style("FootnoteText", "Något annat", own=True) + style("footnotereference", "Annat", own=True)
    file, _ = written(template(styles=USUAL + taken), tmp_path)
    found = {
        each.find(qn("w:name")).get(qn("w:val")): each.get(qn("w:styleId"))
        for each in file.trees["word/styles.xml"].iter(qn("w:style"))
    }
    assert found["footnote text"] == "ParagrafFootnoteText"
    assert found["footnote reference"] == "ParagrafFootnoteReference"


def test_a_styles_own_numbering_of_headings_is_turned_off(tmp_path: Path) -> None:
    heading = style("R1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>')
    file, _ = written(
        template(styles=NORMAL + heading, more={"numbering": ("numbering", OLD_LISTS)}), tmp_path
    )
    found = [each for each in file.body.iter(qn("w:p")) if style_of(each) == "R1"]
    number = found[0].find(f".//{qn('w:numId')}").get(qn("w:val"))
    lists = {each.get(qn("w:numId")): each for each in file.trees["word/numbering.xml"].iter(qn("w:num"))}
    definition = lists[number].find(qn("w:abstractNumId")).get(qn("w:val"))
    silent = next(
        each
        for each in file.trees["word/numbering.xml"]
        if each.tag == qn("w:abstractNum") and each.get(qn("w:abstractNumId")) == definition
    )
    assert {each.get(qn("w:val")) for each in silent.iter(qn("w:numFmt"))} == {"none"}
    assert found[0].find(f".//{qn('w:outlineLvl')}").get(qn("w:val")) == "0"


def test_lists_count_with_the_signs_of_the_templates_list_style(tmp_path: Path) -> None:
    bullet = style("LP", "List Bullet", '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>')
    file, _ = written(template(styles=USUAL + bullet, more={"numbering": ("numbering", OLD_LISTS)}), tmp_path)
    ours = next(each for each in file.trees["word/numbering.xml"] if each.get(qn("w:abstractNumId")) == "6")
    assert ours.find(f".//{qn('w:lvlText')}").get(qn("w:val")) == "»"


# Numbers and names


def test_nothing_of_ours_has_a_number_or_name_of_the_templates(tmp_path: Path) -> None:
    body = (
        '<w:p><w:bookmarkStart w:id="1" w:name="Ord"/><w:bookmarkEnd w:id="1"/>'
        "<w:r><w:t>Mall</w:t></w:r></w:p>"
        f'<w:p><w:bookmarkStart w:id="2" w:name="{PREFIX}gammal"/><w:bookmarkEnd w:id="2"/>'
        '<w:r><w:footnoteReference w:id="7"/></w:r></w:p>'
    )
    outside = (
        '<Relationship Id="rIdImage1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships'
        '/hyperlink" Target="https://ekang.example/" TargetMode="External"/>'
    )
    data = template(
        body,
        more={"footnotes": ("footnotes", OLD_NOTES), "numbering": ("numbering", OLD_LISTS)},
        outside=outside,
        extra={"word/media/paragraf.png": b"\x89PNG"},
    )
    file, _ = written(data, tmp_path)
    starts = file.all("w:bookmarkStart")
    assert len({each.get(qn("w:id")) for each in starts}) == len(starts) > 2
    assert f"{PREFIX}gammal" not in {each.get(qn("w:name")) for each in starts}
    assert [each.get(qn("w:id")) for each in file.all("w:footnoteReference")] == ["7", "8"]
    assert [each.get(qn("w:id")) for each in file.notes] == ["-1", "0", "7", "8"]
    relations = [each.get("Id") for each in file.trees["word/_rels/document.xml.rels"]]
    assert len(set(relations)) == len(relations)
    numbering = file.trees["word/numbering.xml"]
    for tag, key in (("w:abstractNum", "w:abstractNumId"), ("w:num", "w:numId")):
        found = [each.get(qn(key)) for each in numbering.iter(qn(tag))]
        assert len(set(found)) == len(found) > 1
    assert [each.tag for each in numbering] == sorted((each.tag for each in numbering), key=len, reverse=True)
    marks = [each.get(qn("w:val")) for each in numbering.iter(qn("w:nsid"))]
    assert len(set(marks)) == len(marks)
    assert file.parts["word/media/paragraf.png"] == b"\x89PNG"
    assert PNG in file.parts.values()


def test_an_export_can_be_a_template_again(tmp_path: Path) -> None:
    once, _ = written(template(), tmp_path)
    package = full()
    data = write(package, profile_with(template(), tmp_path)).data
    for _ in range(2):
        data = write(package, profile_with(data, tmp_path)).data
    file = Whole(data)
    names = [each.get(qn("w:name")) for each in file.all("w:bookmarkStart")]
    assert len(set(names)) == len(names)
    assert len(file.all("w:footnoteReference")) == 3
    ids = [each.get(qn("w:styleId")) for each in file.trees["word/styles.xml"].iter(qn("w:style"))]
    assert len(set(ids)) == len(ids) == len(list(once.trees["word/styles.xml"].iter(qn("w:style"))))


# What stays


def test_parts_that_are_not_filled_stay_byte_for_byte(tmp_path: Path) -> None:
    head = header(para("Ekängs kommun")).replace("<w:hdr", "<w:hdr   ")
    data = template(
        para("Före  &amp;") + para("{{innehåll}}"),
        section=f'<w:headerReference w:type="default" r:id="rId3"/>'
        f'<w:footerReference w:type="default" r:id="rId4"/>{PAGE}<w:titlePg/>',
        more={"header1": ("header", head), "footer1": ("footer", header("<w:p/>", "ftr"))},
        extra={
            "word/theme/theme1.xml": b"<odd/>",
            "customXml/item1.xml": b"<x/>",
            "word/media/old.jpeg": b"1",
        },
    )
    file, _ = written(data, tmp_path)
    before = entries(data)
    same = {name for name in before if file.parts[name] == before[name]}
    assert set(before) - same == {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/styles.xml",
        "word/settings.xml",
    }
    start, _, end = before["word/document.xml"].partition(b'<w:p><w:r><w:t xml:space="preserve">{{inneh')
    after = file.parts["word/document.xml"]
    assert after.replace(re.search(rb'( xmlns:(?:wp|a|pic)="[^"]*")+', after)[0], b"", 1).startswith(start)  # type: ignore[index]
    assert after.endswith(end[end.index(b"</w:p>") + 6 :])
    styles = before["word/styles.xml"].removesuffix(b"</w:styles>")
    language = rb"<w:docDefaults>.*?</w:docDefaults>"
    assert re.sub(language, b"", file.parts["word/styles.xml"]).startswith(styles)


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    package, profile = full(), profile_with(template(), tmp_path)
    assert len({write(package, profile, made=MADE, export_id="x").data for _ in range(2)}) == 1


def test_a_template_without_running_heads_gets_ours_and_one_with_keeps_its(tmp_path: Path) -> None:
    file, _ = written(template(), tmp_path)
    assert len(file.all("w:headerReference")) == 2
    assert len(file.all("w:titlePg")) == 1
    head = {"header1": ("header", header(para("Deras")))}
    reference = f'<w:headerReference w:type="default" r:id="rId3"/>{PAGE}'
    file, _ = written(template(more=head, section=reference), tmp_path)
    assert len(file.all("w:headerReference")) == 1
    assert not file.all("w:titlePg")
    assert len(file.all("w:footerReference")) == 1


def test_properties_language_and_settings_are_the_documents(tmp_path: Path) -> None:
    lang = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    data = template(styles=lang + USUAL, settings="<w:updateFields/><w:compat/>")
    file, _ = written(data, tmp_path)
    core = file.trees["docProps/core.xml"]
    said = {each.tag.rpartition("}")[2]: each.text for each in core}
    assert (said["title"], said["identifier"], said["language"]) == ("Dialogmöte", "x", "sv-SE")
    assert said["created"] == "2026-03-02T09:30:00Z"
    assert next(file.trees["word/styles.xml"].iter(qn("w:lang"))).get(qn("w:val")) == "sv-SE"
    assert [each.tag for each in file.trees["word/settings.xml"]] == [
        qn(f"w:{name}") for name in ("zoom", "footnotePr", "compat")
    ]


@pytest.mark.parametrize(
    "kind",
    [
        "template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_a_template_becomes_a_document(tmp_path: Path, kind: str) -> None:
    file, _ = written(template(kind=kind), tmp_path)
    types = {each.get("PartName"): each.get("ContentType") for each in file.trees["[Content_Types].xml"]}
    assert types["/word/document.xml"].endswith("wordprocessingml.document.main+xml")
