"""What we put on the clipboard is clean HTML, and comes back as it went."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.formats.html import read_fragment, write_fragment
from app.model.blocks import (
    Block,
    BulletList,
    Cell,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    Row,
    Table,
    map_paragraphs,
    paragraph,
)
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text, footnote
from app.model.media import media_name
from tests.formats.html.shown import inlines, shown
from tests.strategies import PNG, blocks

MEDIA = {media_name(PNG, "png"): PNG}
WORDS = Text("ord")


def test_a_paragraph_has_its_marks_and_nothing_else() -> None:
    bold = Text("a<b", Marks(bold=True, italic=True, script="super"))
    link = Text("länk", Marks(link='https://exempel.se/?a=1&b="2'))
    assert write_fragment([paragraph(bold, LineBreak(), link)], {}) == (
        '<p><b><i><sup>a&lt;b</sup></i></b><br><a href="https://exempel.se/?a=1&amp;b=&quot;2">länk</a></p>\n'
    )


def test_lists_are_nested_inside_their_items() -> None:
    inner = NumberedList(new_id(), (ListItem(new_id(), (paragraph(Text("b")),)),))
    outer = BulletList(new_id(), (ListItem(new_id(), (paragraph(Text("a")), inner)),))
    assert write_fragment([outer], {}) == "<ul>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>\n"


def test_a_header_row_is_one() -> None:
    rows = tuple(Row(new_id(), (Cell(new_id(), (paragraph(Text(word)),)),)) for word in "ab")
    written = write_fragment([Table(new_id(), rows)], {})
    assert '<thead>\n<tr><th scope="col">a</th></tr>\n</thead>\n<tbody>\n<tr><td>b</td></tr>' in written
    assert "<th" not in write_fragment([Table(new_id(), rows, header=False)], {})


def test_footnotes_stand_at_the_end_and_lead_back() -> None:
    note = replace(footnote("not"), id="n1")
    written = write_fragment([paragraph(WORDS, note)], {})
    assert written == (
        '<p>ord<sup><a href="#note-n1" id="mark-n1">1</a></sup></p>\n'
        '<hr>\n<p id="note-n1"><sup><a href="#mark-n1">1</a></sup> not</p>\n'
    )


def test_a_picture_travels_inside_and_one_without_bytes_is_its_text() -> None:
    image = Image(new_id(), media_name(PNG, "png"), 'Ett "vapen"', 40.0)
    written = write_fragment([paragraph(image)], MEDIA)
    assert 'alt="Ett &quot;vapen&quot;" width="151" style="width:40mm">' in written
    assert "data:image/png;base64,iVBOR" in written
    assert write_fragment([paragraph(image)], {}) == "<p>Ett &quot;vapen&quot;</p>\n"


def test_no_blocks_are_no_html() -> None:
    assert write_fragment([], {}) == ""


def test_a_plain_document_comes_back_as_it_went() -> None:
    sent: tuple[Block, ...] = (
        paragraph(
            Text("Nämnden "), Text("beslutar", Marks(bold=True)), Text(" att 10\u00a0000"), LineBreak(), WORDS
        ),
        BulletList(new_id(), tuple(ListItem(new_id(), (paragraph(Text(w)), paragraph(WORDS))) for w in "ab")),
        Quote(new_id(), (paragraph(WORDS, footnote("en not"), Text(" x", Marks(language="en"))),)),
    )
    assert shown(read_fragment(write_fragment(sent, {})).blocks) == shown(sent)


# What HTML cannot carry back: empty paragraphs, items and quotes; breaks at a paragraph's ends or in a row
# (two part paragraphs); masks, comments and references; a link's underline; the kind and number of spaces
# at the ends of lines and in a row, and which of the marks around them they have. All else comes back.


def settled(given_blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with breaks only between words, one at a time."""
    return map_paragraphs(tuple(given_blocks), lambda p: replace(p, content=_settled(p.content)))


def _settled(content: Iterable[Inline]) -> tuple[Inline, ...]:
    out: list[Inline] = []
    breaking = False
    for inline in content:
        if isinstance(inline, LineBreak):
            breaking = bool(out)
        elif not isinstance(inline, Text) or inline.text.strip(" \u00a0\u200b\u2060"):
            out += [LineBreak(), inline] if breaking else [inline]
            breaking = False
    return tuple(out)


def _filled(given_blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    out: list[Block] = []
    for block in given_blocks:
        match block:
            case Paragraph():
                out += [block] if block.content else []
            case Quote():
                inner = _filled(block.blocks)
                out += [replace(block, blocks=inner)] if inner else []
            case BulletList() | NumberedList():
                items = tuple(replace(i, blocks=_filled(i.blocks)) for i in block.items if _filled(i.blocks))
                out += [replace(block, items=items)] if items else []
            case Table():
                out.append(replace(block, rows=tuple(map(_filled_row, block.rows))))
    return tuple(out)


def _filled_row(row: Row) -> Row:
    cells = (replace(cell, blocks=_filled(cell.blocks) or (Paragraph(new_id()),)) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def skeleton(given_blocks: Iterable[Block]) -> list[str]:
    """The structure with each paragraph's characters, without spaces, as (kind, marks) runs."""
    described = map_paragraphs(
        tuple(given_blocks), lambda p: replace(p, content=(Text(_described(p.content)),))
    )
    return shown(described)


def _described(content: Iterable[Inline]) -> str:
    return "".join(part for inline in content for part in _characters(inline)) or "–"


def _characters(inline: Inline) -> Iterator[str]:
    match inline:
        case Text():
            link = inline.marks.link
            marks = replace(inline.marks, mask="", underline=inline.marks.underline and not link)
            for character in re.sub("[ \u00a0\u200b\u2060]", "", inline.text):
                yield inlines([Text(character, marks)])
        case LineBreak():
            yield "⏎"
        case Footnote():
            yield "{" + "".join(c for each in _settled(inline.content) for c in _characters(each)) + "}"
        case Image():
            yield f"({inline.alt.strip()} {inline.width:g} {inline.media})"


@settings(deadline=None, max_examples=12)
@given(st.lists(blocks, max_size=2).map(settled))
def test_what_we_write_we_read_back(sent: tuple[Block, ...]) -> None:
    written = write_fragment(sent, MEDIA)
    ids = re.findall(r'\bid="([^"]*)"', written)
    assert len(ids) == len(set(ids))
    back = read_fragment(written)
    assert skeleton(back.blocks) == skeleton(_filled(sent))
    assert back.messages == ()
    again = read_fragment(write_fragment(back.blocks, back.media))
    assert shown(again.blocks) == shown(back.blocks)
    assert again.media == back.media
