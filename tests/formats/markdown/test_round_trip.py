"""What we write we read back: the law, and the corners that broke it once."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.formats.markdown import read, write
from app.formats.markdown.words import WRITTEN_PARTS
from app.model.annotations import Person
from app.model.blocks import Block, BulletList, ListItem, Paragraph, Quote, paragraph
from app.model.header import Field, Header
from app.model.ids import new_id
from app.model.inlines import Image, Inline, LineBreak, Marks, Text, footnote, text
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.sections import Appeal, ItemKind, Outcome, Part, PartKind, Section, new_section
from tests import facts
from tests.strategies import PNG, documents, flat_blocks, headers, paragraphs, words


def content_of(value: Any) -> Any:
    """The document as plain data, every id taken out; no defaults left out, which goes by identity."""
    if isinstance(value, msgspec.Struct):
        names = [name for name in value.__struct_fields__ if name != "id"]
        return type(value).__name__, {name: content_of(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [content_of(inner) for inner in value]
    return value


def check(package: Package) -> None:
    written = write(package)
    result = read(written.data)
    assert content_of(result.package.minutes) == content_of(package.minutes), written.data.decode()


def quickly(examples: int) -> settings:
    """Settings for strategies whose documents are large."""
    return settings(deadline=None, max_examples=examples, suppress_health_check=list(HealthCheck))


@quickly(4)
@given(documents())
def test_a_document_comes_back_the_same(package: Package) -> None:
    check(package)


@quickly(60)
@given(st.lists(paragraphs, min_size=1, max_size=3))
def test_paragraphs_come_back_the_same(blocks: list[Block]) -> None:
    check(document(*blocks, sections=(new_section("a", *blocks),)))


@quickly(40)
@given(st.lists(flat_blocks, min_size=1, max_size=3))
def test_lists_and_quotes_come_back_the_same(blocks: list[Block]) -> None:
    check(document(*blocks))


@quickly(60)
@given(headers, words)
def test_a_header_and_a_heading_come_back_the_same(header: Header, heading: str) -> None:
    package = document(sections=(new_section(heading),))
    check(Package(msgspec.structs.replace(package.minutes, header=header)))


_protokoll_headers = st.builds(
    lambda header, number, approval, notice: msgspec.structs.replace(
        header, kind="protokoll", first_number=number, approval=approval, notice=notice
    ),
    headers,
    st.integers(1, 99999),
    facts.approvals,
    facts.notices,
)


@quickly(40)
@given(_protokoll_headers)
def test_a_protokoll_s_header_comes_back_the_same(header: Header) -> None:
    check(Package(msgspec.structs.replace(document(sections=(new_section("a"),)).minutes, header=header)))


@quickly(60)
@given(
    facts.one_of(ItemKind),
    facts.one_of(Appeal),
    facts.one_of(Outcome),
    facts.one_of(PartKind),
    st.just("") | words,
)
def test_what_an_item_is_and_what_its_parts_are_called_comes_back_the_same(
    kind: ItemKind, appeal: Appeal, outcome: Outcome, of: PartKind, label: str
) -> None:
    parts = (
        Part(new_id(), blocks=(paragraph(Text("a")),), label=label),
        Part(new_id(), of, (paragraph(Text("b")),), label=label),
    )
    check(
        document(
            sections=(Section(new_id(), "Ärende", parts=parts, kind=kind, appeal=appeal, outcome=outcome),)
        )
    )


def test_a_word_that_means_no_kind_of_item_is_told() -> None:
    result = read('Titel: x\n\n# Ärende {: slag="konstigt" }\n\ntext\n'.encode())
    assert [message.code for message in result.messages] == ["markdown.attribute-unknown"]
    assert result.package.minutes.sections[0].kind == ""


def document(*blocks: Block, sections: tuple[Section, ...] = (), **header: Any) -> Package:
    """A document of these blocks, with the one picture."""
    opening = Part(new_id(), blocks=blocks)
    minutes = Minutes(id=new_id(), header=Header(**header), opening=opening, sections=sections)
    return Package(minutes, {media_name(PNG, "png"): PNG})


def written(package: Package) -> str:
    return write(package).data.decode().partition("\n\n")[2].rstrip("\n")


HOSTILE = [
    *"\\`*_{}[]()<>#+-.!|~&:=\"'",
    "---",
    "***",
    "===",
    "# a",
    "> a",
    "- a",
    "1. a",
    "12) a",
    "    a",
    "a  ",
    "  ",
    "\u00a0",
    "\u00a0a\u00a0",
    "a\u00adb",
    "&amp;",
    "&nbsp;",
    "&#32;",
    "<b>a</b>",
    "<br>",
    "<!-- -->",
    "<!-- a -->",
    "[^1]",
    "[^1]: a",
    "[a](b)",
    "[bild1]: a",
    "![a][bild1]",
    "a | b",
    "|---|",
    "```",
    "~~~",
    "~~a~~",
    "**a**",
    "a_b_c _d_",
    "Titel: a",
    "{: .beslut}",
    "{width=4mm}",
    "a {#b_c}",
    "a\\{.b}",
    "a {-}",
    "{#a .b c=d}",
    "https://a.se",
    "data:image/png;base64,AAAA",
    "C:\\mapp\\*",
    "<https://a.se>",
    "<a@b.se>",
    "<table>",
    "¹ not",
    "klzzwxh:0001",
    "^0",
    "\U0001f600",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_characters_that_mean_something_come_back_as_themselves(hostile: str) -> None:
    plain = paragraph(Text(hostile))
    broken = paragraph(Text("a"), LineBreak(), Text(hostile), LineBreak(), Text(hostile))
    marked = paragraph(
        Text("a"), Text(hostile, Marks(bold=True)), Text(hostile, Marks(link="https://a.se/(b)"))
    )
    noted = paragraph(Text("a!"), footnote(hostile), Text(hostile))
    item = BulletList(new_id(), (ListItem(new_id(), (plain, Quote(new_id(), (broken,)))),))
    name = hostile.strip() or "a"
    check(document(plain, broken, marked, noted, item, title=name, fields=(Field(name, name),)))
    check(document(sections=(new_section(name, plain),)))


@pytest.mark.parametrize(
    "heading", ["a {#b}", "a{.b} ", "a\\{-}", "a\\\\{#b c=*d*}", "{#a}", "a {#b} #", "a {: b {#c}"]
)
def test_a_heading_that_ends_as_attributes_do_comes_back(heading: str) -> None:
    numbered = msgspec.structs.replace(new_section(heading.strip()), number=3)
    check(document(sections=(new_section(heading.strip()), numbered)))


def test_ordinary_text_is_written_as_anybody_would() -> None:
    bold = Text("viktigt", Marks(bold=True))
    content = paragraph(Text("Det är "), bold, Text(", R&D 5 > 3 och fil_namn (S)."), footnote("Se bilaga."))
    items = tuple(ListItem(new_id(), (paragraph(Text(word)),)) for word in ("ett", "två"))
    assert written(document(content, BulletList(new_id(), items))) == (
        "Det är **viktigt**, R&D 5 > 3 och fil_namn (S).[^1]\n\n- ett\n- två\n\n[^1]: Se bilaga."
    )


def test_sentences_that_look_broken_stay_apart() -> None:
    check(document(paragraph(Text("Nämnden hade i dag sina")), paragraph(Text("frågor uppe. Klart."))))


@pytest.mark.parametrize("kind", WRITTEN_PARTS)
def test_the_parts_of_an_item_come_back(kind: PartKind) -> None:
    parts = (Part(new_id()), Part(new_id(), kind, (paragraph(Text("a")),)), Part(new_id(), "decision"))
    item = Section(new_id(), 'Budget {: "x" }', 'KS "26"/0123 & <b>', 45, parts)
    check(document(sections=(item,), kind="protokoll", title="Protokoll"))


def test_a_picture_stands_in_the_file_with_its_width() -> None:
    image = Image(new_id(), media_name(PNG, "png"), "^ett *torg* [1] &amp;", 40.5)
    content: tuple[Inline, ...] = (image, *text("{width=4mm} efter"))
    check(document(Paragraph(new_id(), content)))


def test_what_markdown_cannot_carry_is_said() -> None:
    minutes = document(paragraph(Text("a", Marks(person="p1")))).minutes
    minutes = msgspec.structs.replace(minutes, people=(Person("p1", "Anna"),))
    codes = [message.code for message in write(Package(minutes)).messages]
    assert codes == ["markdown.without-people", "markdown.without-references"]
