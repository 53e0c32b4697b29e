"""What a Word file says comes along as Word shows it: numbers, changes, comments, boxes, fields, pictures."""

# ruff: noqa: E501 (XML reads better in lines as long as it is)
from __future__ import annotations

import base64

import pytest

from app.formats.from_word import reading
from app.formats.from_word.source import Source, SourceParagraph, SourceTable
from app.model.inlines import Text
from tests.formats.from_word.reading.made import (
    OFFICE,
    codes,
    entries,
    file,
    lines,
    p,
    paragraphs,
    r,
    read,
    words,
    zipped,
)

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=="
)


def field(code: str, shown: str | None = None) -> str:
    """A field in its long form."""
    said = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}' if shown is not None else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>{said}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def stretches(source: Source) -> dict[str, Text]:
    return {each.text: each for p in paragraphs(source) for each in p.content if isinstance(each, Text)}


# Fields


def test_of_fields_what_they_show_is_text() -> None:
    inner = field("PAGE", r("7"))
    source = read(f"<w:p>{r('a ')}{field(f'IF {inner} = 7', r('sju'))}{field('XE dold')}{r(' b')}</w:p>")
    assert lines(source) == ["a sju b"]


def test_a_field_in_the_code_of_a_field_is_not_shown() -> None:
    nested = f"</w:instrText></w:r>{field('PAGE', r('99'))}<w:r><w:instrText>"
    assert lines(read(f"<w:p>{field(f'IF {nested} = 1', r('ja'))}</w:p>")) == ["ja"]


def test_a_field_may_go_over_paragraphs() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    source = read(
        f"<w:p>{begin}{r('ett')}</w:p>{p('två')}<w:p>{r('tre')}<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
    )
    assert lines(source) == ["ett", "två", "tre"]


def test_nothing_vanishes_in_a_field_that_never_ends() -> None:
    source = read(f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{r("kvar")}</w:p>{p("också kvar")}')
    assert lines(source) == ["kvar", "också kvar"]


def test_buttons_boxes_and_lists_to_choose_from_show_what_word_shows() -> None:
    assert lines(read(f"<w:p>{field('MACROBUTTON NoMacro [Klicka här]')}</w:p>")) == ["[Klicka här]"]
    box = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert lines(read("<w:p>" + box.format('<w:default w:val="1"/>') + "</w:p>")) == ["☒"]
    assert lines(read("<w:p>" + box.format('<w:default w:val="1"/><w:checked w:val="0"/>') + "</w:p>")) == [
        "☐"
    ]
    choice = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Ja"/><w:listEntry w:val="Nej"/></w:ddList>'
    sign = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{choice}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert lines(read(f"<w:p>{r('Svar: ')}{sign}</w:p>")) == ["Svar: Nej"]


@pytest.mark.parametrize("target", ["https://ekang.example/x", "mailto:a@b.example"])
def test_links_lead_where_they_led_and_nowhere_that_runs(target: str) -> None:
    rel = '<Relationship Id="{}" Type="{}/hyperlink" Target="{}" TargetMode="External"/>'
    rels = rel.format("a", OFFICE, target) + rel.format("b", OFFICE, "file:///c:/x.exe")
    body = (
        f'<w:p><w:hyperlink r:id="a">{r("ett")}</w:hyperlink><w:hyperlink r:id="b">{r("två")}</w:hyperlink>'
        f"{field(f'HYPERLINK &quot;{target}&quot;', r('tre'))}{field('HYPERLINK &quot;javascript:x&quot;', r('fyra'))}"
        f'<w:fldSimple w:instr="HYPERLINK &quot;{target}&quot;">{r("fem")}</w:fldSimple></w:p>'
    )
    source = read(body, rels=rels)
    assert lines(source) == ["etttvåtrefyrafem"]
    found = [(each.text, each.marks.link) for each in paragraphs(source)[0].content if isinstance(each, Text)]
    assert found == [("ett", target), ("två", ""), ("tre", target), ("fyra", ""), ("fem", target)]


# Changes and comments

WHO = 'w:id="1" w:author="Bo Al" w:date="2024-03-02T10:00:00Z"'


def test_changes_are_kept_and_said() -> None:
    source = read(
        f"<w:p>{r('a ')}<w:ins {WHO}>{r('in ')}</w:ins><w:del {WHO}><w:r><w:delText>ut </w:delText></w:r><w:r><w:rPr><w:b/></w:rPr><w:delText>bort</w:delText></w:r></w:del>"
        f"<w:moveFrom {WHO}>{r('hit')}</w:moveFrom><w:moveTo {WHO}>{r('dit')}</w:moveTo></w:p>"
    )
    assert lines(source) == ["a in ut borthitdit"]
    marked = stretches(source)
    assert {text for text, each in marked.items() if each.marks.strike} == {"ut ", "bort", "hit"}
    assert marked["ut "].marks.comments == marked["bort"].marks.comments
    assert len(source.comments) == 4
    assert {each.author for each in source.comments} == {"Bo Al"}
    assert all("Bo Al" in each.text and "2024-03-02" in each.text for each in source.comments)
    assert not marked["a "].marks.comments


def test_a_row_that_was_deleted_is_struck() -> None:
    source = read(
        f"<w:tbl><w:tr><w:trPr><w:del {WHO}/></w:trPr><w:tc>{p('bort')}</w:tc></w:tr><w:tr><w:tc>{p('kvar')}</w:tc></w:tr></w:tbl>"
    )
    assert stretches(source)["bort"].marks.strike
    assert not stretches(source)["kvar"].marks.strike


def test_a_change_of_nothing_says_nothing() -> None:
    assert (
        read(f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr><w:ins {WHO}/>{r('ord')}</w:p>").comments
        == ()
    )


COMMENTS = "".join(
    f'<w:comment w:id="{n}" w:author="Cia" w:date="2024-03-03T10:00:00Z"><w:p>{r(f"sagt {n}")}</w:p></w:comment>'
    for n in range(4)
)


def at(kind: str, n: int) -> str:
    mark = f'<w:comment{kind} w:id="{n}"/>'
    return f"<w:r>{mark}</w:r>" if kind == "Reference" else mark


def test_comments_are_tied_to_their_words_wherever_they_are_said_to_be() -> None:
    body = (
        f"<w:p>{r('före ')}{at('RangeStart', 0)}{r('detta')}</w:p><w:p>{r('och detta')}{at('RangeEnd', 0)}{at('Reference', 0)}{r(' efter')}</w:p>"
        f"<w:p>{r('en punkt')}{at('Reference', 1)}</w:p><w:p>{at('Reference', 2)}{r('först')}</w:p>"
    )
    source = read(body, comments=COMMENTS)
    assert [each.text for each in source.comments] == ["sagt 0", "sagt 1", "sagt 2"]
    ids = [each.id for each in source.comments]
    marked = {text: each.marks.comments for text, each in stretches(source).items()}
    assert marked == {
        **{"före ": (), "detta": (ids[0],), "och detta": (ids[0],), " efter": ()},
        **{"en punkt": (ids[1],), "först": (ids[2],)},
    }


# Boxes, drawings, alternatives

BOX = f"<w:txbxContent>{p('i rutan')}</w:txbxContent>"
SHAPE = f"<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>{BOX}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
OLD = f'<w:pict><v:shape type="#_x0000_t202"><v:textbox>{BOX}</v:textbox></v:shape></w:pict>'


@pytest.mark.parametrize(
    "drawn",
    [
        SHAPE,
        OLD,
        f'<mc:AlternateContent><mc:Choice Requires="wps">{SHAPE}</mc:Choice><mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent>',
        f'<mc:AlternateContent xmlns:zz="urn:z"><mc:Choice Requires="zz"><w:t>okänt</w:t></mc:Choice><mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent>',
    ],
)
def test_a_text_box_is_read_once(drawn: str) -> None:
    source = read(f"<w:p>{r('före')}<w:r>{drawn}</w:r>{r(' efter')}</w:p>")
    assert lines(source) == ["före efter", "i rutan"]
    assert [each.place for each in paragraphs(source)] == ["body", "box"]


def test_words_that_are_drawn_come_along() -> None:
    body = (
        "<a:sp><a:txBody><a:p><a:r><a:t>ritade </a:t></a:r><a:r><a:t>ord</a:t></a:r></a:p></a:txBody></a:sp>"
    )
    art = '<w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict>'
    drawing = f"<w:drawing><wp:inline><a:graphic><a:graphicData>{body}</a:graphicData></a:graphic></wp:inline></w:drawing>"
    assert lines(read(f"<w:p><w:r>{drawing}</w:r><w:r>{art}</w:r></w:p>")) == ["", "ritade ord", "UTKAST"]


def test_a_table_or_paragraph_where_none_may_stand_is_read() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('i tabell')}</w:tc></w:tr></w:tbl>"
    assert lines(read(f"<w:p>{r('ett')}<w:r>{table}</w:r>{table}{p('två')}</w:p>")) == [
        "ett",
        "i tabell",
        "i tabell",
        "två",
    ]


def test_pictures_come_with_words_and_width_and_others_are_told() -> None:
    rels = "".join(
        f'<Relationship Id="{id}" Type="{OFFICE}/image" Target="{target}"/>'
        for id, target in (("a", "media/a.png"), ("b", "media/b.emf"))
    )
    picture = '<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="1"/><wp:docPr id="1" name="n" descr="{}"/><a:blip r:embed="{}"/></wp:inline></w:drawing></w:r>'
    old = '<w:r><w:pict><v:shape style="width:72pt;height:1pt" alt="gammal"><v:imagedata r:id="a"/></v:shape></w:pict></w:r>'
    made = entries(f"<w:p>{picture.format('ny', 'a')}{picture.format('ritning', 'b')}{old}</w:p>", rels=rels)
    source = reading.read(
        zipped({**made, "word/media/a.png": PNG, "word/media/b.emf": b"\1\0\0\0"}), name="x"
    )
    assert lines(source) == ["<ny>[ritning]<gammal>"]
    assert [round(each.width, 1) for each in paragraphs(source)[0].content if hasattr(each, "width")] == [
        100.0,
        25.4,
    ]  # type: ignore[union-attr]
    assert codes(source) == {"word-file.picture-unknown"}
    assert len(source.media) == 1


# Signs, notes, hidden text, controls


def test_signs_that_are_no_letters_come_as_signs() -> None:
    run = '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:br/><w:t>d</w:t><w:cr/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    source = read(f"<w:p>{run}</w:p>")
    assert lines(source) == ["a\u2003b\u2011c/d/☑"]
    assert paragraphs(source)[0].tabs


def test_notes_stand_at_their_marks() -> None:
    notes = f'<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p>{r(" ett")}</w:p><w:p>{r("två")}</w:p></w:footnote>'
    source = read(
        f'<w:p>{r("a")}<w:r><w:footnoteReference w:id="2"/></w:r>{r("b")}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>',
        footnotes=notes,
        endnotes=f'<w:endnote w:id="2"><w:p>{r("slut")}</w:p></w:endnote>',
    )
    assert lines(source) == ["a[ett/två]b[slut]"]


STYLED = '<w:rStyle w:val="H"/>'


def test_hidden_text_is_left_out_and_told() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    shown = r("syns ", '<w:vanish w:val="0"/>')
    source = read(
        f"<w:p>{shown}{r('dold', '<w:vanish/>')}{r('också', STYLED)}</w:p>",
        styles=styles,
    )
    assert lines(source) == ["syns "]
    assert codes(source) == {"word-file.hidden"}


def test_controls_and_tags_are_seen_through() -> None:
    inner = f"<w:smartTag>{r('i märke')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val='nej'/></w:sdtPr><w:sdtContent>{r(' i kontroll')}</w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>{p('cell')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
    source = read(
        f"<w:sdt><w:sdtContent><w:customXml><w:p>{inner}</w:p></w:customXml></w:sdtContent></w:sdt><w:tbl>{row}</w:tbl>"
    )
    assert lines(source) == ["i märke i kontroll", "cell"]


def test_formulas_keep_their_letters() -> None:
    assert lines(read(f"<w:p>{r('Om ')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>")) == ["Om x=1"]


def test_tables_keep_what_is_merged() -> None:
    def cell(text: str, look: str) -> str:
        return f"<w:tc><w:tcPr>{look}</w:tcPr>{p(text)}</w:tc>"

    source = read(
        f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{cell('a', SPAN)}{cell('b', RESTART)}</w:tr>"
        f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{cell("c", "")}{cell("", "<w:vMerge/>")}</w:tr></w:tbl>'
    )
    (table,) = source.blocks
    assert isinstance(table, SourceTable)
    first, second = table.rows
    assert (first.header, second.header) == (True, False)
    assert [(each.columns, each.continued) for each in first.cells] == [(2, False), (1, False)]
    assert [(each.columns, each.continued) for each in second.cells] == [(1, False), (1, False), (1, True)]


SPAN, RESTART = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'


# Looks


def test_looks_come_through_styles_and_what_two_switch_on_is_off() -> None:
    styles = (
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='20'/></w:rPr></w:rPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Fet"/><w:basedOn w:val="N"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    )
    strong = '<w:rStyle w:val="S"/>'
    body = (
        p("a")
        + p("b", '<w:pStyle w:val="B"/>')
        + p("c", '<w:pStyle w:val="B"/>', strong)
        + p("d", "", strong)
    )
    found = paragraphs(read(body, styles=styles))
    assert [(each.size, each.bold) for each in found] == [(10, False), (14, True), (14, False), (10, True)]
    assert [words(each.content) for each in found] == ["a", "b", "c", "d"]


def test_without_styles_a_heading_is_known_by_its_id() -> None:
    (found,) = paragraphs(read(p("a", '<w:pStyle w:val="Heading2"/>')))
    assert (found.style, found.outline) == ("heading 2", 1)


def test_an_underlined_link_is_a_link() -> None:
    body = f'<w:p><w:fldSimple w:instr="HYPERLINK &quot;https://a.example&quot;">{r("x", UNDER)}</w:fldSimple>{r("y", UNDER)}</w:p>'
    marked = stretches(read(body))
    assert (marked["x"].marks.underline, marked["y"].marks.underline) == (False, True)


UNDER = '<w:u w:val="single"/>'


# Running heads and the parts of a file


def test_only_headers_that_are_shown_are_read_and_once() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>{}</w:sectPr>'
    for more, shown in (("", {"alla"}), ("<w:titlePg/>", {"alla", "första"})):
        body = f"<w:p><w:pPr>{section.format(more)}</w:pPr></w:p>{section.format(more)}"
        source = read(body, header1=p("alla"), header2=p("första"))
        said = [
            words(b.content) for each in source.running for b in each.blocks if isinstance(b, SourceParagraph)
        ]
        assert sorted(said) == sorted(shown)


@pytest.mark.parametrize("main", ["word/document2.xml", "x/y.xml", "WORD/Document.xml"])
def test_the_main_part_is_found_whatever_it_is_called(main: str) -> None:
    assert lines(read(p("ord"), main=main)) == ["ord"]


@pytest.mark.parametrize("coding", ["utf-16", "utf-8-sig", "iso-8859-1"])
def test_any_coding_is_read(coding: str) -> None:
    made = entries(p("Åtgärd"))
    xml = str(made["word/document.xml"])
    name = coding.removesuffix("-sig")
    made["word/document.xml"] = f'<?xml version="1.0" encoding="{name}"?>{xml}'.encode(coding)
    assert lines(reading.read(zipped(made), name="x")) == ["Åtgärd"]


def test_strict_files_are_read() -> None:
    made = {
        name: str(data)
        .replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        for name, data in entries(p("strikt", '<w:ind w:start="1cm"/>')).items()
    }
    source = reading.read(zipped(made), name="x")
    assert lines(source) == ["strikt"]
    assert paragraphs(source)[0].indent == pytest.approx(10)


def test_macros_stay_behind_and_are_told() -> None:
    source = reading.read(zipped({**entries(p("ord")), "word/vbaProject.bin": b"x"}), name="x.docm")
    assert codes(source) == {"word-file.macros"}


CHUNKS = {
    "a.txt": "Åäö på rad".encode(),
    "a.html": '<html><head><meta charset="windows-1252"><style>x</style></head><body><p>Åäö på rad</p></body></html>'.encode(
        "cp1252"
    ),
    "a.mht": b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    + base64.b64encode("<p>Åäö på rad</p>".encode()),
    "a.docx": file(p("Åäö på rad")),
}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_a_document_in_the_document_is_read_where_that_is_plain(chunk: str) -> None:
    rels = f'<Relationship Id="c" Type="{OFFICE}/aFChunk" Target="{chunk}"/>'
    made = entries(f'{p("före")}<w:altChunk r:id="c"/>', rels=rels)
    source = reading.read(zipped({**made, f"word/{chunk}": CHUNKS[chunk]}), name="x")
    assert lines(source) == ["före", "Åäö på rad"]
    assert codes(source) == {"word-file.chunk"}


def test_xml_with_a_small_fault_is_read_and_told() -> None:
    made = entries(f"{p('före')}<w:p><w:r><w:rPr><w:i/ ></w:rPr><w:t>efter</w:t></w:r></w:p>")
    source = reading.read(zipped(made), name="x")
    assert "".join(lines(source)).startswith("före")
    assert "word-file.mended" in codes(source)
