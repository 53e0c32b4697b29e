"""Content cut and joined by UTF-16 offsets."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.edit.spans import at_offset, cut, inserted, length, marked, typing_marks, units, whole, without
from app.model.inlines import PLAIN, Footnote, LineBreak, Marks, Text, normal
from tests.strategies import contents

offsets = st.integers(0, 30)


def on_edges(content, *wanted: int) -> list[int]:
    """The offsets moved off the middle of characters and into the content."""
    text = "".join(inline.text if isinstance(inline, Text) else "x" for inline in content)
    return sorted(whole(text, min(offset, length(content))) for offset in wanted)


@settings(deadline=None, max_examples=60)
@given(contents, offsets, offsets)
def test_what_is_cut_in_three_joins_to_the_same(content, a, b):
    first, second = on_edges(content, a, b)
    pieces = cut(content, 0, first), cut(content, first, second), cut(content, second)
    assert normal(inline for piece in pieces for inline in piece) == content
    assert [length(piece) for piece in pieces] == [first, second - first, length(content) - second]


@settings(deadline=None, max_examples=60)
@given(contents, contents, offsets)
def test_what_is_set_in_and_taken_out_again_leaves_the_same(content, new, at):
    (offset,) = on_edges(content, at)
    after = inserted(content, offset, new)
    assert without(after, offset, offset + length(new)) == content
    assert normal(after) == after


@settings(deadline=None, max_examples=60)
@given(contents, offsets, offsets)
def test_marks_change_within_a_stretch_only(content, a, b):
    first, second = on_edges(content, a, b)
    after = marked(content, first, second, lambda _: Marks(language="en"))
    assert cut(after, 0, first) == cut(content, 0, first)
    assert cut(after, second) == cut(content, second)
    assert all(i.marks == Marks(language="en") for i in cut(after, first, second) if isinstance(i, Text))


def test_offsets_count_as_widgets_do():
    assert [units(text) for text in ("a", "å", "\U0001f600")] == [1, 1, 2]
    assert cut((Text("a\U0001f600b"),), 1, 3) == (Text("\U0001f600"),)
    assert [whole("a\U0001f600b", offset) for offset in range(5)] == [0, 1, 1, 3, 4]


def test_what_stands_at_an_offset():
    content = (Text("ab"), LineBreak(), Text("c"))
    found = [at_offset(content, offset) for offset in range(5)]
    assert found == [content[0], content[0], content[1], content[2], None]


def test_typing_goes_on_in_the_marks_before_it_but_no_link_grows():
    bold, link = Marks(bold=True), Marks(bold=True, link="https://exempel.se/")
    content = (Text("ab", bold), Text("cd", link), LineBreak(), Footnote("n"))
    found = [typing_marks(content, offset) for offset in range(7)]
    assert found == [bold, bold, bold, link, bold, bold, bold]
    assert typing_marks((), 0) == PLAIN
    assert typing_marks((Text("cd", link),), 0) == bold


def test_a_name_and_a_comment_end_where_they_end():
    content = (Text("Anna", Marks(person="p1", comments=("c1",))),)
    assert typing_marks(content, 2) == content[0].marks
    assert typing_marks(content, 4) == PLAIN
