"""Hostile files are refused in a line, and quickly; what is only odd opens."""

# ruff: noqa: E501, PT017 (XML reads better in lines as long as it is; what is caught may also not be raised)
from __future__ import annotations

import struct
import time
import tracemalloc
import warnings
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from app.errors import UserError
from app.formats.from_word import reading
from app.formats.from_word.source import Source
from app.messages import sentence
from tests.formats.from_word.reading.made import (
    NAMES,
    OFFICE,
    codes,
    entries,
    file,
    lines,
    p,
    paragraphs,
    r,
    read,
    relations,
    zipped,
)

PNG = b"\x89PNG\r\n\x1a\n"
SECONDS = 5  # on any machine; most take some hundredths


def refused(data: bytes, code: str = "") -> None:
    """Asserts that bytes are refused in one line of each language that names the file."""
    before = time.perf_counter()
    with pytest.raises(UserError) as raised:
        reading.read(data, name="gammalt protokoll.docx")
    assert time.perf_counter() - before < SECONDS
    message = raised.value.message
    assert message.code.startswith("word-file.")
    assert code in ("", message.code.removeprefix("word-file.")), message
    for language in ("sv", "en"):
        said = sentence(message, language)
        assert "gammalt protokoll.docx" in said
        assert "\n" not in said
        assert "{" not in said


def with_entry(name: str, data: str | bytes) -> bytes:
    return zipped({**entries(p("ord")), name: data})


def document(xml: str | bytes) -> bytes:
    return with_entry("word/document.xml", xml)


NOT_WORD: dict[str, bytes] = {
    "nothing": b"",
    "blanks": b" " * 1000,
    "rich text": b"{\\rtf1\\ansi hej}",
    "a web page": b"<html><body>hej</body></html>",
    "PDF": b"%PDF-1.7\n",
    "text": "Protokoll från förr".encode(),
    "UTF-16 text": "Protokoll från förr".encode("utf-16"),
    "an empty zip": zipped({}),
    "any zip": zipped({"a.txt": "hej"}),
    "OpenDocument": zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
    "a spreadsheet": zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relations(
                f'<Relationship Id="d" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
            ),
            "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        }
    ),
    "PNG": b"\x89PNG\r\n\x1a\n" + bytes(100),
}


@pytest.mark.parametrize("what", NOT_WORD)
def test_what_is_no_word_file_is_said_to_be_none(what: str) -> None:
    refused(NOT_WORD[what])


def test_old_and_locked_files_are_told_from_broken_ones() -> None:
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000), "old-or-locked")


BILLION = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)
DOCTYPES = {
    "laughs": BILLION,
    "a file": '<!DOCTYPE x [<!ENTITY d SYSTEM "file:///etc/passwd">]>',
    "a parameter": '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://127.0.0.1:1/x.dtd"> %e; <!ENTITY d "x">]>',
    "a web address": '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">',
    "an entity of an element": '<!DOCTYPE x [<!ENTITY d "<w:p><w:r><w:t>x</w:t></w:r></w:p>">]>',
    "nothing": "<!DOCTYPE x>",
}


@pytest.mark.parametrize("what", DOCTYPES)
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be-sig"])
def test_entities_are_refused_wherever_they_stand_and_whatever_they_are_written_in(
    what: str, coding: str
) -> None:
    use = "&d;" if "ENTITY d" in DOCTYPES[what] else "d"
    inside = f"<w:document {NAMES}><w:body><w:p><w:r><w:t>{use}</w:t></w:r></w:p></w:body></w:document>"
    xml = f"{DOCTYPES[what]}{inside}"
    data = ("\ufeff" + xml).encode("utf-16-be") if coding == "utf-16-be-sig" else xml.encode(coding)
    refused(document(data), "entities")


@pytest.mark.parametrize(
    "coding", ["utf-7", "utf-16-le", "utf-32", "cp037", "iso-2022-jp", "x-unknown", "utf-8"]
)
def test_a_doctype_is_no_better_hidden_in_another_coding(coding: str) -> None:
    xml = f'<?xml version="1.0" encoding="{coding}"?><!DOCTYPE x [<!ENTITY d "SECRET">]><x>&d;</x>'
    data = xml.encode("utf-8" if coding == "x-unknown" else coding)
    for part in ("word/document.xml", "_rels/.rels", "word/_rels/document.xml.rels"):
        refused(with_entry(part, data))


@pytest.mark.parametrize("part", ["styles", "numbering", "footnotes", "comments", "header1", "settings"])
def test_entities_are_refused_in_any_part_that_is_read(part: str) -> None:
    made = entries(
        '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>',
        styles="",
        numbering="",
        footnotes="",
        comments="",
        header1="",
        settings="",
    )
    made[f"word/{part}.xml"] = f"{DOCTYPES['laughs']}{made[f'word/{part}.xml']}"
    if part == "settings":  # may be read or not
        try:
            reading.read(zipped(made), name="x.docx")
        except UserError as error:
            assert error.message.code == "word-file.entities"
        return
    refused(zipped(made), "entities")


# Zips


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    refused(document(b"<a>" + b" " * (40 << 20) + b"</a>"), "too-large")


def test_a_bomb_that_nobody_asks_for_does_not_go_off() -> None:
    data = with_entry("word/media/image1.emf", bytes(40 << 20))
    tracemalloc.start()
    try:
        source = reading.read(data, name="x.docx")
        assert tracemalloc.get_traced_memory()[1] < 10 << 20
    finally:
        tracemalloc.stop()
    assert lines(source) == ["ord"]


def test_a_picture_that_is_a_bomb_is_left_out() -> None:
    rels = f'<Relationship Id="a" Type="{OFFICE}/image" Target="media/image1.png"/>'
    blip = '<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="en bild"/><a:blip r:embed="a"/></wp:inline></w:drawing>'
    made = entries(f"<w:p>{r('ord')}<w:r>{blip}</w:r></w:p>", rels=rels)
    source = reading.read(zipped({**made, "word/media/image1.png": PNG + bytes(40 << 20)}), name="x.docx")
    assert lines(source) == ["ord[en bild]"]
    assert codes(source) == {"word-file.picture-too-large"}
    assert not source.media


def test_too_many_entries_are_refused() -> None:
    refused(zipped({**entries(p("ord")), **{f"word/x{n}.xml": "" for n in range(20_000)}}), "too-large")


@pytest.mark.parametrize(
    "name", ["../word/x.xml", "/etc/passwd", "word/../../x", "word\\x.xml", "C:/x", "word/\x01"]
)
def test_paths_that_lead_out_harm_nothing(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    _opens_or_refused(with_entry(name, "x"))
    assert not list(tmp_path.iterdir())


def test_entries_of_one_name_are_refused() -> None:
    out = BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as package:
        warnings.simplefilter("ignore")
        for name, data in [*entries(p("ett")).items(), *entries(p("två")).items()]:
            package.writestr(name, data)
    refused(out.getvalue())


def test_an_entry_that_says_it_is_smaller_than_it_is_is_refused() -> None:
    data = bytearray(document(b"<a>" + b"x" * 100_000 + b"</a>"))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"word/document.xml"))
    struct.pack_into("<I", data, at + 24, 10)
    refused(bytes(data))


# XML


def nested(tag: str, deep: int, inner: str = "<w:p/>") -> str:
    return f"<w:{tag}>" * deep + inner + f"</w:{tag}>" * deep


DEEP = {
    "sdt": lambda n: nested("sdt><w:sdtContent", n).replace("</w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    "smartTag": lambda n: f"<w:p>{nested('smartTag', n, '<w:r><w:t>x</w:t></w:r>')}</w:p>",
    "tbl": lambda n: "<w:tbl><w:tr><w:tc>" * n + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * n,
    "p": lambda n: nested("p", n),
    "ins": lambda n: f"<w:p>{nested('ins', n, '<w:r><w:t>x</w:t></w:r>')}</w:p>",
    "box": lambda n: "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" * n
    + "<w:p/>"
    + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>" * n,
    "math": lambda n: "<w:p><m:oMath>" + "<m:r>" * n + "</m:r>" * n + "</m:oMath></w:p>",
    "choice": lambda n: "<w:p><w:r>"
    + '<mc:AlternateContent><mc:Choice Requires="wps">' * n
    + "<w:t>x</w:t>"
    + "</mc:Choice></mc:AlternateContent>" * n
    + "</w:r></w:p>",
}  # fmt: skip


@pytest.mark.parametrize("deep", [60, 250, 10_000])
@pytest.mark.parametrize("what", DEEP)
def test_depth_is_read_or_refused_but_breaks_nothing(what: str, deep: int) -> None:
    data = file(DEEP[what](deep))
    if deep == 10_000:
        refused(data, "too-deep")
    else:
        _opens_or_refused(data)


def test_a_field_in_a_field_ten_thousand_times_is_read() -> None:
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    _opens_or_refused(file(f"<w:p>{begin * 10_000}{end * 10_000}{r('efter')}</w:p>"))


def test_ten_million_elements_are_too_many() -> None:
    refused(
        document(f"<w:document {NAMES}><w:body>{'<w:p/>' * 2_600_000}</w:body></w:document>"), "too-large"
    )


def test_ten_thousand_attributes_or_one_long_one_are_read_or_refused() -> None:
    many = " ".join(f"a{n}='x'" for n in range(10_000))
    _opens_or_refused(file(f"<w:p {many}/>"))
    _opens_or_refused(file(f'<w:p w:rsidR="{"9" * 11_000_000}"/>'))
    _opens_or_refused(file(p("x" * 11_000_000)))


HUGE = ("2000000000", "-2000000000", "99999999999999999999999", "1e308", "NaN", "", "x", "½", "１２")


@pytest.mark.parametrize("value", HUGE)
def test_numbers_that_mean_nothing_harm_nothing(value: str) -> None:
    level = "".join(
        f'<w:lvl w:ilvl="{value}"><w:start w:val="{value}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%1.%2"/>'
        f'<w:lvlRestart w:val="{value}"/></w:lvl>'
        for form in ("decimal", "upperLetter", "lowerRoman", "ordinal")
    )
    source = read(
        f'<w:p><w:pPr><w:outlineLvl w:val="{value}"/><w:ind w:left="{value}"/><w:numPr><w:ilvl w:val="{value}"/>'
        f'<w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:sz w:val="{value}"/></w:rPr><w:t>ett</w:t></w:r></w:p>'
        f'<w:tbl><w:tblGrid><w:gridCol w:w="{value}"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="{value}"/></w:trPr>'
        f'<w:tc><w:tcPr><w:gridSpan w:val="{value}"/></w:tcPr>{p("två")}</w:tc></w:tr></w:tbl>'
        f'<w:p><w:r><w:sym w:font="x" w:char="{value}"/><w:footnoteReference w:id="{value}"/></w:r>'
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{value}" cy="{value}"/></wp:inline></w:drawing></w:r></w:p>',
        numbering=f'<w:abstractNum w:abstractNumId="{value}">{level}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="{value}"/><w:lvlOverride w:ilvl="{value}">'
        f'<w:startOverride w:val="{value}"/></w:lvlOverride></w:num>',
    )
    assert {"ett", "två"} <= set(lines(source))
    _sane(source)


def _sane(source: Source) -> None:
    for each in paragraphs(source):
        assert len(each.marker) < 500
        assert 0 < each.size < 2000
        assert abs(each.indent) < 2000


def test_a_number_with_many_places_is_not_a_book() -> None:
    shows = "%1" * 100_000
    source = read(
        p("ord", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        numbering=f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="9999"/>'
        f'<w:numFmt w:val="upperLetter"/><w:lvlText w:val="{shows}"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    assert lines(source) == ["ord"]
    assert len(paragraphs(source)[0].marker) < 4000


# What leads in a circle


def test_styles_based_on_each_other_are_read() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}"><w:name w:val="s{n}"/><w:basedOn w:val="S{(n + 1) % 3}"/>'
        f'<w:link w:val="S{n}"/><w:next w:val="S{n}"/><w:rPr><w:b/></w:rPr></w:style>'
        for n in range(3)
    )
    source = read(p("ord", '<w:pStyle w:val="S0"/>'), styles=styles)
    assert paragraphs(source)[0].style == "s0"
    assert paragraphs(source)[0].bold


def test_a_chain_of_ten_thousand_styles_is_read() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}"><w:name w:val="s{n}"/><w:basedOn w:val="S{n + 1}"/></w:style>'
        for n in range(10_000)
    )
    before = time.perf_counter()
    body = "".join(p("ord", f'<w:pStyle w:val="S{n}"/>') for n in range(0, 10_000, 10))
    assert len(lines(read(body, styles=styles))) == 1000
    assert time.perf_counter() - before < SECONDS


def test_numberings_and_notes_that_lead_to_themselves_are_read() -> None:
    source = read(
        p("ord", '<w:numPr><w:numId w:val="1"/></w:numPr>')
        + '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
        numbering='<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        styles='<w:style w:type="numbering" w:styleId="L"><w:name w:val="l"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>",
        footnotes='<w:footnote w:id="2"><w:p><w:r><w:t>not</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>',
    )
    assert "not" in "".join(lines(source))


def test_relations_in_a_circle_and_out_of_the_file_are_not_followed() -> None:
    rels = (
        f'<Relationship Id="a" Type="{OFFICE}/image" Target="document.xml"/>'
        f'<Relationship Id="b" Type="{OFFICE}/header" Target="document.xml"/>'
        f'<Relationship Id="c" Type="{OFFICE}/image" Target="http://127.0.0.1:1/x.png" TargetMode="External"/>'
        f'<Relationship Id="d" Type="{OFFICE}/image" Target="../../../../etc/passwd"/>'
        f'<Relationship Id="e" Type="{OFFICE}/styles" Target="document.xml"/>'
        f'<Relationship Id="f" Type="{OFFICE}/header" Target="http://127.0.0.1:1/x.xml" TargetMode="External"/>'
    )
    pictures = "".join(
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="bild {id}"/><a:graphic><a:graphicData><pic:pic>'
        f'<pic:blipFill><a:blip r:{how}="{id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
        for id, how in (("a", "embed"), ("c", "link"), ("d", "embed"), ("gone", "embed"))
    )
    source = read(
        f'<w:p>{r("ord")}{pictures}</w:p><w:sectPr><w:headerReference r:id="b"/><w:headerReference r:id="f"/></w:sectPr>',
        rels=rels,
    )
    assert "ord" in "".join(lines(source))
    assert not source.media
    assert any(code.startswith("word-file.picture") for code in codes(source))


def _opens_or_refused(data: bytes) -> None:
    before = time.perf_counter()
    try:
        assert isinstance(reading.read(data, name="x.docx"), Source)
    except UserError as error:
        assert error.message.code.startswith("word-file.")
    assert time.perf_counter() - before < SECONDS
