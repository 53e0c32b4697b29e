"""Reading what mail programs, Google Docs and browsers put on the clipboard."""

# ruff: noqa: E501 (HTML as those programs break its lines)

from __future__ import annotations

from tests.formats.html.shown import read, said


def test_google_docs_spans_are_marks_and_its_wrapper_is_not_bold() -> None:
    html = """<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;color:#000000;font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">Vanlig </span><span style="font-size:11pt;font-weight:700;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">fet</span><span style="font-weight:400;font-style:italic;"> kursiv</span><span style="font-weight:400;text-decoration:underline;text-decoration-skip-ink:none;"> under</span><span style="text-decoration:line-through;"> struken</span><span style="font-size:0.6em;vertical-align:super;">2</span><a href="https://exempel.se/x" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;"> länk</span></a></p><br /><p dir="ltr"><span>Nästa</span></p></b>"""
    assert read(html) == [
        "Vanlig B[fet]I[ kursiv]U[ under]S[ struken]^[2]<https://exempel.se/x>[ länk]",
        "Nästa",
    ]


def test_google_docs_lists_directly_in_lists() -> None:
    html = """<b style="font-weight:normal;" id="docs-internal-guid-2"><ul style="margin-top:0;margin-bottom:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Ett</span></p></li><ul><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p dir="ltr" role="presentation"><span>Under</span></p></li></ul><li dir="ltr" aria-level="1"><p><span>Två</span></p></li></ul><ol><li><span>A</span></li></ol></b><br class="Apple-interchange-newline">"""
    assert read(html) == ["- Ett", "  - Under", "- Två", "1 A"]


def test_a_google_docs_heading_is_bold_though_its_span_says_not() -> None:
    assert read('<h2 dir="ltr"><span style="font-weight:400">Beslut</span></h2>') == ["B[Beslut]"]


def test_word_on_the_web_gives_each_item_a_list_of_its_own() -> None:
    item = """<div class="ListContainerWrapper SCXW1"><{kind} role="list"><li data-leveltext="%1." data-listid="{list}" data-aria-posinset="{place}" data-aria-level="{level}" role="listitem"><p class="Paragraph SCXW1"><span class="TextRun"><span class="NormalTextRun">{text}</span></span><span class="EOP">&nbsp;</span></p></li></{kind}></div>"""
    html = "".join(
        item.format(kind=kind, list=number, place=place, level=level, text=text)
        for kind, number, place, level, text in (
            ("ol", 1, 1, 1, "Ett"),
            ("ul", 2, 1, 2, "Under"),
            ("ol", 1, 2, 1, "Två"),
        )
    )
    assert read(html) == ["1 Ett", "  - Under", "2 Två"]
    assert said(html) == {}


def test_gmail_lines_are_paragraphs() -> None:
    html = """<div dir="ltr">Hej Åsa,<div><br></div><div>Rad ett<br>rad två<br><br>Nytt stycke</div><div><br></div><div>Hälsningar</div></div>"""
    assert read(html) == ["Hej Åsa,", "Rad ett⏎rad två", "Nytt stycke", "Hälsningar"]


def test_a_quoted_mail_is_a_quote_in_a_quote() -> None:
    html = """<div>Ja.</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Den 3 april skrev Bo:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Går det?</div><blockquote type="cite"><p>Förslag</p></blockquote></blockquote></div>"""
    assert read(html) == ["Ja.", "Den 3 april skrev Bo:", "> Går det?", "> > Förslag"]


def test_an_indent_by_blockquote_is_no_quote() -> None:
    assert read('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">In</blockquote>') == ["In"]


def test_thunderbird_plain_text_keeps_its_lines() -> None:
    html = '<div class="moz-text-plain"><pre class="moz-quote-pre" wrap="">Hej,\nrad två\n\nNytt  stycke\n-- \nBo\n</pre></div>'
    assert read(html) == ["Hej,⏎rad två", "Nytt  stycke⏎--⏎Bo"]


def test_outlook_paragraphs_links_and_safe_links() -> None:
    html = """<div class="WordSection1"><p class="MsoNormal"><span style="mso-fareast-language:EN-US">Se <a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexempel.se%2Fa%3Fb%3D1&amp;data=05"><span style="color:#0563C1">sidan</span></a> eller <u><a href="mailto:bo@exempel.se">Bo</a></u>.<o:p></o:p></span></p></div>"""
    assert read(html) == ["Se <https://exempel.se/a?b=1>[sidan] eller <mailto:bo@exempel.se>[Bo]."]


def test_links_that_lead_elsewhere_lose_the_link_not_the_text() -> None:
    html = """<p><a href="javascript:alert(1)">a</a> <a href="file:///etc/passwd">b</a> <a href="/relativ">c</a> <a href="#top">d</a> <a name="x">e</a></p>"""
    assert read(html) == ["a b c d e"]
    assert said(html) == {"links-left-out": 3}


def test_a_newsletters_layout_tables_are_no_tables() -> None:
    html = """<table width="100%" border="0" cellpadding="0"><tr><td align="center"><table role="presentation" width="600"><tbody><tr><td style="padding:20px"><h1>Nyhetsbrev</h1></td></tr><tr><td><p>Text</p><table border="1"><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></tbody></table></td></tr></table>"""
    assert read(html) == ["B[Nyhetsbrev]", "Text", "= A | B |", "| 1 | 2 |"]
    assert said(html) == {}


def test_a_web_page_keeps_its_structure_and_nothing_that_runs() -> None:
    html = """<html lang="sv"><head><title>T</title><style>.x{color:red}</style><script>alert(1)</script></head><body><nav><ul><li><a href="https://exempel.se/">Hem</a></li></ul></nav><main><h1>Rubrik</h1><p>Ett <em>viktigt</em> <code>ord</code><!-- not --> och <span lang="en">a word</span>.</p><form><label>Sök <input value="hemlig"></label><button>Gå</button><textarea>nej</textarea></form><dl><dt>Ord</dt><dd>Betydelse</dd></dl><figure><img src="https://exempel.se/a.png" alt="Karta"><figcaption>En karta</figcaption></figure><p style="display:none">dolt</p><p hidden>dolt</p><svg><text>nej</text></svg><iframe src="https://exempel.se"></iframe></main></body></html>"""
    assert read(html) == [
        "- <https://exempel.se/>[Hem]",
        "B[Rubrik]",
        "Ett I[viktigt] ord och @en[a word].",
        "Sök",
        "B[Ord]",
        "Betydelse",
        "En karta",
    ]
    assert said(html) == {"pictures-left-out": 1, "embedded-left-out": 1}


def test_the_language_of_the_page_itself_is_no_mark() -> None:
    assert read('<html lang="sv"><body lang="sv"><p>Text</p></body></html>') == ["Text"]


def test_pre_keeps_line_ends_and_spaces() -> None:
    assert read("<p>Kod:</p><pre>a  b\n  c\n</pre>") == ["Kod:", "a  b⏎  c"]


def test_space_collapses_and_no_break_spaces_between_words_stay() -> None:
    html = "<p> a \n\t b&nbsp;c &nbsp; d&nbsp;</p>\n<p>&nbsp;</p><p>\n</p><p><b>x </b> y</p>"
    assert read(html) == ["a b~c d", "B[x ]y"]


def test_marks_reach_into_blocks_as_in_a_browser() -> None:
    assert read("<b><p>ett</p><div>två</div></b><i><ul><li>tre</ul></i>") == ["B[ett]", "B[två]", "- I[tre]"]


def test_items_outside_lists_and_lists_without_items_are_paragraphs_or_items() -> None:
    assert read("<li>a<li>b") == ["a", "b"]
    assert read("<ul>lös text<li>a</li><p>lös</p></ul>") == ["- lös text", "- a", "- lös"]
    assert read("<ul></ul><ul><li></li></ul><ol><li>&nbsp;</ol>") == []


def test_an_item_that_only_wraps_a_list_goes_into_the_one_before() -> None:
    html = '<ul><li>a</li><li style="list-style-type:none"><ul><li>b</li></ul></li></ul>'
    assert read(html) == ["- a", "  - b"]


def test_a_numbered_list_that_starts_later_says_so() -> None:
    assert said('<ol start="4"><li>a</ol><ol><li value="2">b</ol><ol start="1"><li>c</ol>') == {
        "renumbered": 2
    }


def test_footnotes_of_wikipedia_and_pandoc_become_real_ones() -> None:
    wiki = """<p>Text<sup id="cite_ref-1" class="reference"><a href="https://sv.wikipedia.org/wiki/X#cite_note-1">[1]</a></sup> mer.</p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="https://sv.wikipedia.org/wiki/X#cite_ref-1">^</a></span> <span class="reference-text">Källan</span></li></ol>"""
    assert read(wiki) == ["Text{Källan} mer."]
    pandoc = """<p>Text<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section class="footnotes"><hr><ol><li id="fn1"><p>Noten.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>"""
    assert read(pandoc) == ["Text{Noten.}"]


def test_a_table_of_contents_that_leads_back_is_no_footnote() -> None:
    html = '<ul><li><a href="#h" id="t">Rubriken</a></li></ul><h2 id="h"><a href="#t">Rubriken</a></h2>'
    assert read(html) == ["- Rubriken", "B[Rubriken]"]


def test_an_emoji_drawn_as_a_picture_is_a_sign_and_a_tracking_point_is_nothing() -> None:
    html = '<p>Hej <img class="emoji" alt="🙂" src="https://x.se/1.png"><img src="https://x.se/p.gif" width="1" height="1"></p>'
    assert read(html) == ["Hej 🙂"]
    assert said(html) == {}


def test_text_outside_the_marked_fragment_is_not_pasted() -> None:
    html = "Version:0.9\r\nStartHTML:00000097\r\n<html><body>nej<ul><!--StartFragment--><li>ja</li><!--EndFragment--></ul>nej</body></html>"
    assert read(html) == ["- ja"]


def test_struck_text_that_somebody_wrote_stays() -> None:
    assert read("<p><del>a</del> <s>b</s> <ins>c</ins> <q>d</q></p>") == ["S[a] S[b] c ”d”"]


def test_windows_characters_behind_numeric_references() -> None:
    assert read("<p>1&#150;2 &#148;x&#148; &hellip; &#x1F600;</p>") == ["1–2 ”x” … 😀"]


def test_items_with_and_without_a_level_in_one_list_all_come_in() -> None:
    assert read('<ul><li data-aria-level="1">a</li><li data-aria-level="2">b</li><li>c</li></ul>') == [
        "- a",
        "  - b",
        "- c",
    ]
