"""Words find each other in their forms and compounds, and no others."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.archive.words import asked, indexed, matches

_PAIRS = tomllib.loads((Path(__file__).parent / "pairs.toml").read_text(encoding="utf-8"))


def pairs(kind: str) -> list[tuple[str, str]]:
    return [(asked_for, word) for asked_for, words in _PAIRS[kind].items() for word in words.split()]


def test_a_word_finds_its_forms_and_compounds() -> None:
    assert len(pairs("finds")) >= 100
    assert [pair for pair in pairs("finds") if not matches(*pair)] == []


def test_a_word_finds_no_word_that_only_looks_like_it() -> None:
    assert len(pairs("does_not_find")) >= 100
    assert [pair for pair in pairs("does_not_find") if matches(*pair)] == []


@pytest.mark.parametrize(("one", "other"), [("idé", "ide"), ("Årsta", "årsta"), ("cafe\u0301", "café")])
def test_accents_and_capitals_make_no_difference(one: str, other: str) -> None:
    assert matches(one, other)
    assert matches(other, one)


def test_letters_of_their_own_do() -> None:
    assert not matches("mal", "mål")
    assert not matches("far", "får")


def test_an_english_text_is_found_by_english_forms() -> None:
    assert matches("decisions", "decision", "en")
    assert matches("decide", "decided", "en")


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=30))
def test_every_word_finds_itself(text: str) -> None:
    for word in indexed(text).split():
        assert " " not in word
    assert matches(text, text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=20))
def test_whatever_is_asked_becomes_words_without_signs(text: str) -> None:
    for each in asked(text.casefold()):
        assert isinstance(each, str)
