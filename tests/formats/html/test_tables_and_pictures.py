"""Tables of any shape become rectangles; pictures come along only if the fragment carries them."""

from __future__ import annotations

import base64

import pytest

from app.formats.html import read_fragment
from app.model.media import media_name
from tests.formats.html.shown import read, said
from tests.strategies import PNG

DATA = "data:image/png;base64," + base64.b64encode(PNG).decode()

EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table
{mso-displayed-decimal-separator:"\\,";}
.xl65 {font-weight:700; text-align:center;} .xl66 {mso-number-format:"\\@";} --></style></head><body>
<table border=0 cellpadding=0 cellspacing=0 width=192><!--StartFragment--> <col width=64 span=3>
 <tr height=20><td height=20 class=xl65 width=64>Namn</td><td class=xl65>Ja</td><td class=xl65>Nej</td></tr>
 <tr height=20><td class=xl66 x:str>Åsa</td><td align=right>8</td><td align=right>5</td></tr>
 <tr style='display:none'><td>dold</td><td></td><td></td></tr>
<!--EndFragment--></table></body></html>"""


def test_excel_cells_are_a_table_with_the_marks_of_their_classes() -> None:
    assert read(EXCEL) == ["| B[Namn] | B[Ja] | B[Nej] |", "| Åsa | 8 | 5 |"]


def test_a_single_cell_without_frame_is_text() -> None:
    assert read("<table><tr><td>42</td></tr></table>") == ["42"]
    assert read("<table border=1><tr><td>ruta</td></tr></table>") == ["| ruta |"]


def test_header_rows_are_told_by_th_or_thead() -> None:
    assert read("<table><tr><th>a<th>b<tr><td>1<td>2</table>") == ["= a | b |", "| 1 | 2 |"]
    assert read("<table><tr><th>a<td>1<tr><th>b<td>2</table>") == ["| a | 1 |", "| b | 2 |"]
    assert read("<table><tr><td>1<td>2</tr><thead><tr><td>a<td>b</thead></table>") == [
        "= a | b |",
        "| 1 | 2 |",
    ]


def test_spans_become_plain_cells() -> None:
    html = "<table><tr><td colspan=2>ab<td>c<tr><td rowspan=2>d<td>e<td>f<tr><td>g<td rowspan=9>h</table>"
    assert read(html) == ["| ab |  | c |", "| d | e | f |", "|  | g | h |"]


@pytest.mark.parametrize("span", ["1000000", "-3", "x", "0", "²", "9" * 5000])
def test_spans_that_make_no_sense_do_no_harm(span: str) -> None:
    html = f"<table><tr><td colspan='{span}' rowspan='{span}'>a<td>b<tr><td>c<td>d</table>"
    rows = read(html)
    assert "".join(rows).replace(" ", "").replace("|", "") == "abcd"


def test_rows_of_different_length_are_filled_up() -> None:
    assert read("<table><tr><td>a<tr><td>b<td>c<tr></table>") == ["| a |  |", "| b | c |"]


def test_a_table_in_a_cell_becomes_text_and_says_so() -> None:
    html = "<table><tr><th>A<th>B<tr><td>1<td><p>x</p><table><tr><td>i<td>j</table><tr><td>2<td>3</table>"
    assert read(html) == ["= A | B |", "| 1 | x ¶ i ¶ j |", "| 2 | 3 |"]
    assert said(html) == {"table-in-table": 1}


def test_a_table_in_a_list_in_a_cell_is_flattened_too() -> None:
    html = "<table border=1><tr><td><ul><li>a<table border=1><tr><td>b<td>c</table></ul><td>d</table>"
    assert read(html) == ["| - a ¶   b ¶   c | d |"]


def test_captions_and_stray_text_stand_before_the_table() -> None:
    html = "<table><caption>Röster</caption><tbody><tr><td>1<td>2</tr></tbody></table>"
    assert read(html) == ["Röster", "| 1 | 2 |"]


def test_too_many_cells_are_cut_and_said() -> None:
    html = "<table>" + "<tr>" + "<td>x" * 150 + "</table>"
    assert len(read_fragment(html).blocks) == 1
    assert said(html) == {"table-too-large": 1}


def test_lists_and_breaks_live_in_cells() -> None:
    html = "<table border=1><tr><td>a<br>b<td><ol><li>c</ol></table>"
    assert read(html) == ["| a⏎b | 1 c |"]


def test_a_picture_inside_the_fragment_comes_along() -> None:
    read_in = read_fragment(f'<p>Före <img src="{DATA}" alt="Ett &quot;vapen&quot;" width="96"> efter</p>')
    assert read_in.media == {media_name(PNG, "png"): PNG}
    assert read_in.messages == ()
    assert read(f'<img src="{DATA}" alt="A" style="width:2cm">') == ["(picture A 20)"]


@pytest.mark.parametrize(
    "source",
    [
        "https://exempel.se/a.png",
        "cid:abc",
        "file:///C:/a.png",
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:image/png;base64,%%%",
        "data:image/png;base64,AAAA",
        "data:text/html;base64," + base64.b64encode(PNG).decode(),
        "",
    ],
)
def test_any_other_picture_is_left_out_and_said(source: str) -> None:
    html = f'<p>a<img src="{source}" alt="Karta">b</p>'
    assert read(html) == ["ab"]
    assert said(html) == {"pictures-left-out": 1}
    assert read_fragment(html).media == {}


def test_a_picture_in_a_footnote_is_left_out_and_said() -> None:
    html = f'<p>x<a href="#n" id="m">1</a></p><p><a href="#m" id="n">1</a> not <img src="{DATA}"></p>'
    assert read(html) == ["x{not }"]
    assert said(html) == {"pictures-left-out": 1}
    assert read_fragment(html).media == {}
