"""Reading what Word and LibreOffice put on the clipboard."""

# ruff: noqa: E501 (HTML as those programs break its lines)

from __future__ import annotations

from tests.formats.html.shown import read, said

HEAD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Wingdings; panose-1:5 0 0 0;}
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt;}
 span.Starkbetoning1 {mso-style-name:"Stark betoning 1"; font-style:italic;}
 @page WordSection1 {size:595.3pt 841.9pt;}
 /* List Definitions */ @list l0 {mso-list-id:1;} @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uf0b7;}
 @list l1:level1 {mso-level-tab-stop:none;} --></style></head>
<body lang=SV style='tab-interval:65.2pt;word-wrap:break-word'><!--StartFragment-->"""
TAIL = "<!--EndFragment--></body></html>"


def word(body: str) -> str:
    return HEAD + body + TAIL


def item(text: str, marker: str, level: int = 1, numbers: str = "l0", run: str = "lfo1") -> str:
    return f"""<p class=MsoListParagraphCxSpMiddle style='margin-left:{36 * level}.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:{numbers} level{level} {run}'><![if !supportLists]><span style='font-family:Symbol;
mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>{marker}<span style='font:7.0pt
"Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>{text}<o:p></o:p></p>
"""


NOTE = """<div style='mso-element:footnote' id=ftn{n}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn{n}'
href="#_ftnref{n}" name="_ftn{n}" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span
style='font-size:10.0pt'>[{n}]</span></span><![endif]></span></span></a> {text}<o:p></o:p></p></div>"""
MARK = """<a style='mso-footnote-id:ftn{n}' href="#_ftn{n}" name="_ftnref{n}" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:12.0pt'>[{n}]</span></span><![endif]></span></span></a>"""
NOTES = """<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%"><![endif]>{notes}</div>"""


def test_paragraphs_lose_their_looks_and_keep_their_marks() -> None:
    html = word("""<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span style='font-size:11.0pt;
font-family:"Calibri",sans-serif;color:#C00000'>Nämnden <b style='mso-bidi-font-weight:normal'>beslutar</b> att
<i>godkänna</i> <u>rapporten</u> från 10&nbsp;000 <s>kronor</s> m<sup>2</sup>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Nästa<span style='mso-spacerun:yes'>  </span>stycke</p>""")
    assert read(html) == [
        "Nämnden B[beslutar] att I[godkänna] U[rapporten] från 10~000 S[kronor] m^[2].",
        "Nästa stycke",
    ]


def test_a_style_of_a_class_counts_like_one_on_the_element() -> None:
    assert read(word("<p class=MsoNormal>Se <span class=Starkbetoning1>bilagan</span></p>")) == [
        "Se I[bilagan]"
    ]


def test_fake_bullets_become_lists_inside_lists() -> None:
    html = word(item("Ett", "·") + item("Två", "o", 2) + item("Tre", "§", 3) + item("Fyra", "·"))
    assert read(html) == ["- Ett", "  - Två", "    - Tre", "- Fyra"]


def test_fake_numbers_become_numbered_lists_apart_by_their_name() -> None:
    html = word(
        item("att godkänna", "1.", 1, "l1")
        + item("del a", "a)", 2, "l1")
        + item("att överlämna", "2.", 1, "l1")
        + item("Ny räkning", "1.", 1, "l2", "lfo3")
        + item("Punkt", "·", 1, "l0", "lfo2")
    )
    assert read(html) == [
        "1 att godkänna",
        "  1 del a",
        "2 att överlämna",
        "1 Ny räkning",
        "- Punkt",
    ]
    assert said(html) == {}


def test_a_numbered_list_that_began_elsewhere_says_so() -> None:
    html = word(item("Tre", "3.", 1, "l1") + item("Fyra", "4.", 1, "l1"))
    assert read(html) == ["1 Tre", "2 Fyra"]
    assert said(html) == {"renumbered": 1}


def test_a_list_without_markers_is_told_by_its_definition() -> None:
    bare = "<p class=MsoListParagraph style='mso-list:{} level1 lfo1'>{}</p>"
    assert read(word(bare.format("l0", "punkt") + "<p>Emellan</p>" + bare.format("l1", "nummer"))) == [
        "- punkt",
        "Emellan",
        "1 nummer",
    ]


def test_a_list_whose_office_styles_a_mail_program_stripped_is_still_one() -> None:
    html = """<p class="MsoListParagraph" style="margin-left:36.0pt"><span style="font-family:Symbol">·<span
style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span>Första</p>
<p class="MsoListParagraph" style="margin-left:72.0pt"><span style="font-family:&quot;Courier New&quot;">o<span
style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span>Under</p>
<p class="MsoListParagraph" style="margin-left:36.0pt"><span>·<span>&nbsp;&nbsp; </span></span>Andra</p>"""
    assert read(html) == ["- Första", "  - Under", "- Andra"]


def test_text_that_goes_on_in_an_item_stays_in_it() -> None:
    html = word(
        item("Punkt", "·") + "<p class=MsoListParagraphCxSpMiddle>fortsättning</p>" + item("Nästa", "·")
    )
    assert read(html) == ["- Punkt", "  fortsättning", "- Nästa"]


def test_browser_safe_conditional_comments_hold_the_same_markers() -> None:
    html = """<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span>1.<span>
&nbsp;&nbsp; </span></span><!--[endif]-->Text</p>"""
    assert read(html) == ["1 Text"]


def test_footnotes_become_real_ones() -> None:
    html = word(
        f"<p class=MsoNormal>Se lagen{MARK.format(n=1)} och förordningen{MARK.format(n=2)}.</p>"
        + NOTES.format(notes=NOTE.format(n=1, text="KL <i>5:66</i>.") + NOTE.format(n=2, text="FL 31."))
    )
    assert read(html) == ["Se lagen{KL I[5:66].} och förordningen{FL 31.}."]


def test_endnotes_and_notes_linked_to_a_temporary_file_are_footnotes_too() -> None:
    html = word(
        """<p>Text<a style='mso-endnote-id:edn1' href="file:///C:/Temp/clip.htm#_edn1" name="_ednref1">[i]</a></p>
<div style='mso-element:endnote-list'><hr><div style='mso-element:endnote' id=edn1><p class=MsoEndnoteText>
<a style='mso-endnote-id:edn1' href="file:///C:/Temp/clip.htm#_ednref1" name="_edn1">[i]</a> Not</p><p>Rad två</p>
</div></div>"""
    )
    assert read(html) == ["Text{Not⏎Rad två}"]
    assert said(html) == {}


def test_a_mark_whose_note_did_not_come_along_stays_as_text() -> None:
    html = word('<p>Text<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> mer</p>')
    assert read(html) == ["Text^[[1]] mer"]


def test_headings_and_titles_become_bold_paragraphs() -> None:
    html = word("""<p class=MsoTitle>Protokoll</p><h1><span lang=EN-US style='mso-list:none'>Inledning</span></h1>
<h2 style='mso-list:l3 level2 lfo5'><![if !supportLists]><span style='mso-list:Ignore'>1.1<span>&nbsp; </span></span>
<![endif]>Bakgrund <i>kort</i></h2><p class=MsoNormal>Text</p>""")
    assert read(html) == ["B[Protokoll]", "B[Inledning]", "B[1.1 Bakgrund ]BI[kort]", "Text"]


def test_quotations_by_style_become_one_quote() -> None:
    html = word("<p class=MsoQuote>Rad ett</p><p class=MsoQuote>Rad två</p><p class=MsoNormal>Efter</p>")
    assert read(html) == ["> Rad ett", "> Rad två", "Efter"]


def test_a_table_with_a_repeated_header_row() -> None:
    cell = "<td width=100 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal>{}<o:p></o:p></p></td>"
    rows = [
        f"<tr>{cell.format(a)}{cell.format(b)}</tr>"
        for a, b in (("Namn", "Parti"), ("Åsa", "(S)"), ("&nbsp;", ""))
    ]
    html = word(
        f"<table class=MsoTableGrid border=1 cellspacing=0><thead>{rows[0]}</thead>{rows[1]}{rows[2]}</table>"
    )
    assert read(html) == ["= Namn | Parti |", "| Åsa | (S) |", "|  |  |"]


def test_tracked_changes_come_in_as_accepted_and_say_so() -> None:
    html = word("""<p class=MsoNormal>Vi <span class=msoDel><del cite="mailto:Ann" datetime="2024-01-02T10:00">avslår
</del></span><span class=msoIns><ins cite="mailto:Ann" datetime="2024-01-02T10:00">bifaller</ins></span> det</p>""")
    assert read(html) == ["Vi bifaller det"]
    assert said(html) == {"deletions-left-out": 1}


def test_comments_and_hidden_text_stay_behind() -> None:
    html = word("""<p class=MsoNormal>Text<a style='mso-comment-reference:AB_1;mso-comment-date:20240102T1000'> med
kommentar</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><![endif]></span></span><span
style='display:none;mso-hide:all'>hemligt</span>.</p><div style='mso-element:comment-list'><hr class=msocomoff>
<div style='mso-element:comment'><div id="_com_1"><p class=MsoCommentText>Stämmer det?</p></div></div></div>""")
    assert read(html) == ["Text med kommentar."]
    assert said(html) == {"comments-left-out": 1}


def test_pictures_in_temporary_files_are_left_out_with_a_message() -> None:
    html = word("""<p class=MsoNormal>Före <!--[if gte vml 1]><v:shape id="a"><v:imagedata src="a.png"/></v:shape>
<![endif]--><![if !vml]><img width=200 height=100 src="file:///C:/Temp/clip_image001.png" alt="Karta"><![endif]>
efter</p>""")
    assert read(html) == ["Före efter"]
    assert said(html) == {"pictures-left-out": 1}


def test_proofing_languages_are_not_marks() -> None:
    assert read(word("<p>Ett <span lang=EN-US style='mso-ansi-language:EN-US'>ord</span> till</p>")) == [
        "Ett ord till"
    ]


def test_tabs_and_dot_leaders_are_one_space() -> None:
    html = word("<p class=MsoToc1>Inledning<span style='mso-tab-count:1 dotted'>........... </span>2</p>")
    assert read(html) == ["Inledning 2"]


LIBREOFFICE = """<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">
@page {{ margin: 2cm }} p {{ line-height: 115% }} a.sdfootnoteanc {{ font-size: 57% }}</style></head>
<body lang="sv-SE" link="#000080" dir="ltr">{}</body></html>"""


def test_libreoffice_text_lists_and_links() -> None:
    html = LIBREOFFICE.format(
        """<p style="line-height: 100%; margin-bottom: 0cm"><font face="Arial"><font size="2"><b>Fet</b> <span
lang="en-US"><i>kursiv</i></span> <a href="https://exempel.se/"><font color="#000080"><u>länk</u></font></a></font>
</font></p><p><br/><br/></p><ul><li><p>Ett</p><ul><li><p>Under</p></li></ul></li><li><p>Två</p></li></ul>"""
    )
    assert read(html) == ["B[Fet] I[kursiv] <https://exempel.se/>[länk]", "- Ett", "  - Under", "- Två"]


def test_libreoffice_footnotes() -> None:
    html = LIBREOFFICE.format(
        """<p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> mer</p>
<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Noten</p></div>"""
    )
    assert read(html) == ["Text{Noten} mer"]


def test_libreoffice_writes_a_deeper_level_as_a_list_beside_the_first() -> None:
    html = "<ul><li><p>a</p></ul><ul><ul><li><p>b</p></ul></ul><p>Text</p><ul><ul><li><p>c</p></ul><li>d</ul>"
    assert read(LIBREOFFICE.format(html)) == ["- a", "  - b", "Text", "- c", "- d"]
