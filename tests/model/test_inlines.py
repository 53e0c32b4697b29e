"""Content has one normal form, and holds nothing that cannot be written, printed or read back."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.inlines import Inline, LineBreak, Marks, Text, clean, footnote, normal, plain, text
from tests.strategies import inlines, marks

quick = settings(deadline=None, max_examples=50)

ANY = st.text(st.characters(), max_size=30)  # with lone surrogates and controls
LOOSE = st.lists(st.one_of(inlines, st.builds(Text, ANY, marks), st.builds(Text, ANY)), max_size=8)


@quick
@given(ANY)
def test_cleaning_is_done_once_and_for_all(string: str) -> None:
    once = clean(string)
    assert clean(once) == once
    assert once.encode().decode() == once
    assert not set(once) & set("\0\t\n\r\x0b\x0c\x7f\x85\u2028\u2029\ufeff\ufffc\ufffe\uffff")


@quick
@given(
    st.text(
        st.characters(categories=["L", "N", "P", "S", "Zs", "M"], exclude_characters="\ufffc"), max_size=30
    )
)
def test_cleaning_leaves_words_alone(string: str) -> None:
    assert clean(string) == string


@pytest.mark.parametrize("string", ["12\u00a0000 kr", "mjukt\u00adstreck", "smalt\u202fmellanrum", "å"])
def test_what_needs_no_cleaning_is_handed_back_itself(string: str) -> None:
    assert clean(string) is string


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\tb\nc", "a b c"),
        ("a\u2028b", "a b"),
        ("a\0b\x1bc\ufeff", "abc"),
        ("mjukt\u00adbindestreck", "mjukt\u00adbindestreck"),
        ("45\u00a0§", "45\u00a0§"),
        ("\ud83d", ""),
        ("\U0001f600", "\U0001f600"),
    ],
)
def test_what_cleaning_takes(before: str, after: str) -> None:
    assert clean(before) == after


@quick
@given(LOOSE)
def test_the_normal_form_is_reached_in_one_step(content: list[Inline]) -> None:
    once = normal(content)
    assert normal(once) == once


@quick
@given(LOOSE)
def test_the_normal_form_has_no_empty_text_and_no_equal_neighbours(content: list[Inline]) -> None:
    found = normal(content)
    for inline in found:
        assert not isinstance(inline, Text) or inline.text
    for one, next_ in pairwise(found):
        assert not (isinstance(one, Text) and isinstance(next_, Text) and one.marks == next_.marks)


@quick
@given(LOOSE)
def test_the_normal_form_says_the_same(content: list[Inline]) -> None:
    def letters(of: Iterable[Inline]) -> list[object]:
        """Each character with its marks, each other inline as it is."""
        out: list[object] = []
        for inline in of:
            out += [(c, inline.marks) for c in clean(inline.text)] if isinstance(inline, Text) else [inline]
        return out

    assert letters(normal(content)) == letters(content)


@quick
@given(LOOSE, LOOSE)
def test_joining_first_or_last_makes_no_difference(one: list[Inline], two: list[Inline]) -> None:
    assert normal([*normal(one), *normal(two)]) == normal([*one, *two])


def test_words_alone_have_breaks_and_no_footnotes() -> None:
    content = (*text("ett"), LineBreak(), *text("två", Marks(bold=True)), footnote("not"))
    assert plain(content) == "ett\ntvå"


def test_an_empty_footnote_has_no_content() -> None:
    assert footnote("\0").content == ()
    assert footnote("a\nb").content == (Text("a b"),)
