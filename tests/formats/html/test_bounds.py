"""Whatever lands on the clipboard is read: without an error, in time, as a valid document."""

# ruff: noqa: E501 (HTML as programs break its lines)

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Message
from app.formats.html import Fragment, parse, read_fragment
from app.messages import LANGUAGES, sentence
from app.model.blocks import Block, BulletList, NumberedList, Paragraph, Quote, Table, walk
from app.model.codec import decode, encode
from app.model.ids import new_id
from app.model.inlines import Image, LineBreak, Text, normal
from app.model.minutes import Minutes
from app.model.sections import Part
from tests.formats.html import test_mail_and_web, test_tables_and_pictures, test_word
from tests.formats.html.shown import read

WORD = test_word.word(
    test_word.item("Ett", "1.", 1, "l1")
    + test_word.item("Två", "o", 2)
    + f"<p class=MsoNormal>Text{test_word.MARK.format(n=1)}</p><table border=1><tr><td>a<td>b</table>"
    + test_word.NOTES.format(notes=test_word.NOTE.format(n=1, text="Not"))
)
MIXED = (
    "<ul><li>a<ol><li>b</ol></ul><blockquote>c<table><tr><th colspan=2>d<tr><td>e<td>f</table></blockquote>"
    f"<pre>g\n h</pre><p>i<br><br>j<img src='{test_tables_and_pictures.DATA}' alt='k'></p>"
    '<sup><a href="#n" id="m">1</a></sup><p id="n"><a href="#m">1</a> not</p>'
)
_PIECES = """
<p>|</p>|<b>|</b>|<ul>|<li>|</ul>|</li>|<ol start=3>|</ol>|<table>|<tr>|<td>|<th rowspan=0>|</table>|<td colspan=3>
<blockquote>|</blockquote>|<div>|</div>|<span style='font-weight:bold'>|</span>|<br>|<pre>|</pre>|<h1>|</h1>|\x00
<![if !supportLists]>|<![endif]>|<!--[if !supportLists]-->|<!--StartFragment-->|<!--EndFragment-->|<!--|-->|x|å
<a href='#a' id='b'>1</a>|<a href='#b' id='a'>1</a>|<a href='https://x.se'>|</a>|<sup>|</sup>|&nbsp;|&lt;|&#0;
<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'>|<p class=MsoQuote>|<style>|</style>|<script>|&#xD800;
<dl>|<dt>|<dd>|<q>|<img>|<img src=data:,x>|<svg>|<textarea>|<head>|<body>|<html>|</body>|<p class=MsoListContinue>
<p class=MsoListParagraph>1.&nbsp;|<li data-aria-level=4>|<del datetime=x>|<caption>|<thead>|<tfoot>|<tbody>|</thead>
<ul><li>|</ul>|<table border=1><tr><td>|x y|&nbsp; |\ufeff|\u2028|<td role=presentation>|<table role=none>|<u>|</u>
"""
PIECES = [piece for line in _PIECES.split("\n") for piece in line.split("|") if piece]


def sound(fragment: Fragment) -> None:
    """The fragment holds what every document in normal form holds."""
    _no_empty(fragment.blocks)
    for block in walk(fragment.blocks):
        if isinstance(block, Paragraph):
            assert block.content == normal(block.content)
            assert not {type(inline) for inline in block.content[:1] + block.content[-1:]} & {LineBreak}
            names = {inline.media for inline in block.content if isinstance(inline, Image)}
            assert names <= set(fragment.media)
    minutes = Minutes(id=new_id(), opening=Part(new_id(), blocks=fragment.blocks))
    assert decode(encode(minutes)) == minutes  # unique ids included
    for message in fragment.messages:
        assert all(sentence(message, language) for language in LANGUAGES)


def _no_empty(blocks: tuple[Block, ...]) -> None:
    for block in blocks:
        match block:
            case Paragraph():
                assert block.content
            case BulletList() | NumberedList():
                for item in block.items:
                    _no_empty(item.blocks)
            case Quote():
                _no_empty(block.blocks)
            case Table():  # a cell may be empty
                for cell in (cell for row in block.rows for cell in row.cells):
                    if len(cell.blocks) > 1:
                        _no_empty(cell.blocks)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_heap_of_tags_is_read(html: str) -> None:
    sound(read_fragment(html))


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60))
def test_any_text_is_read(html: str) -> None:
    sound(read_fragment(html))


@settings(deadline=None, max_examples=100)
@given(st.sampled_from([WORD, MIXED, test_tables_and_pictures.EXCEL]), st.data())
def test_any_mutilated_fragment_is_read(html: str, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(html)))
        end = min(start + data.draw(st.integers(0, 60)), len(html))
        html = html[:start] + data.draw(st.sampled_from([*PIECES, html[start:end] * 2])) + html[end:]
    sound(read_fragment(html))


@pytest.mark.parametrize(
    "opening",
    [
        "<div>",
        "<b>",
        "<ul><li>",
        "<blockquote>x",
        "<table><tr><td>",
        "<table><tr><td>x<td>",
        "<dl><dt>",
        "<ul>",
    ],
)
def test_no_nesting_is_too_deep(opening: str) -> None:
    fragment = read_fragment(opening * 5000 + "botten")
    sound(fragment)
    assert "botten" in "".join(
        inline.text
        for block in walk(fragment.blocks)
        if isinstance(block, Paragraph)
        for inline in block.content
        if isinstance(inline, Text)
    )


def test_lines_that_lie_too_deep_stay_apart() -> None:
    assert read("<div>" * 500 + "a<div>b</div>c<br>d<script>x</script>") == ["a", "b", "c⏎d"]


@pytest.mark.parametrize(
    "html",
    [
        "",
        " ",
        "\x00",
        "<",
        "<!",
        "<!--",
        "&",
        "</p>",
        "<![",
        "<?",
        "<style>",
        "<head>",
        "Version:0.9",
        "\ud800",
    ],
)
def test_scraps_are_read(html: str) -> None:
    sound(read_fragment(html))


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<!--",
        "<a ",
        "<p>",
        "&",
        "<b><i>",
        "<style>@media{",
        "<style>/*",
        "<p style='a:b'>x",
        "<a href='#a' id='a'>1</a>",
        "<a href='#b' id='a'>1</a><p id='b'><a href='#a'>1</a>",
        "<table><tr><td rowspan=65000 colspan=100>x",
        "<tr><td rowspan=65000>x",
        "<p class=MsoListParagraph style='mso-list:l0 level9 lfo1'>x",
        "<![if !supportLists]>",
        "<br>",
        "<ul><li>x</ul>",
        " \xa0",
    ],
)
def test_long_input_of_one_kind_is_read_to_its_end(piece: str) -> None:
    """Each is one that a reader going over its input again and again would take minutes for."""
    sound(read_fragment(piece * (100_000 // len(piece))))


def test_a_fragment_of_too_many_elements_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse, "MOST_ELEMENTS", 500)
    fragment = read_fragment("<p>x</p>" * 501)
    assert 490 < len(fragment.blocks) <= 500
    assert fragment.messages == (Message("paste.too-long"),)


def test_reading_loads_its_parser_only_when_needed() -> None:
    code = "import sys, app.formats.html; assert not {'lxml', 'docx', 'PySide6'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_realistic_cases_are_sound_too() -> None:
    for html in (WORD, MIXED, test_tables_and_pictures.EXCEL):
        sound(read_fragment(html))
    assert read(MIXED)[0] == "- a"
    assert test_mail_and_web.read is read
