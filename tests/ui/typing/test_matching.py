"""Which choices a few letters mean."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.typing.matching import Choice, matching

NAMES = ("Örjan Åkesson (V)", "Olle Öst (M)", "Per-Olof Stål (S)", "Anna O'Neil", "Zoë Ek (MP)")


def found(typed: str) -> list[str]:
    return [choice.title for choice in matching(map(Choice, NAMES), typed)]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("", list(NAMES)),
        ("  ", list(NAMES)),
        ("ol", ["Olle Öst (M)", "Per-Olof Stål (S)"]),
        ("o", ["Olle Öst (M)", "Örjan Åkesson (V)", "Per-Olof Stål (S)", "Anna O'Neil"]),
        ("ö", ["Örjan Åkesson (V)", "Olle Öst (M)"]),
        ("ak", ["Örjan Åkesson (V)"]),
        ("zoe", ["Zoë Ek (MP)"]),
        ("mp", ["Zoë Ek (MP)"]),
        ("per st", ["Per-Olof Stål (S)"]),
        ("per-o", ["Per-Olof Stål (S)"]),
        ("o'n", ["Anna O'Neil"]),
        ("pos", ["Per-Olof Stål (S)"]),
        ("x", []),
        ("ol.", []),
        ("-", []),
        ("@", []),
    ],
)
def test_letters_begin_words_and_the_likeliest_comes_first(typed: str, wanted: list[str]) -> None:
    assert found(typed)[: len(wanted)] == wanted
    assert bool(found(typed)) == bool(wanted)


def test_further_words_find_a_choice_after_all_titles() -> None:
    chair, other = Choice("Ada", words="ordförande"), Choice("Ordell")
    assert matching([chair, other], "ord") == [other, chair]


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=6))
def test_whatever_is_typed_only_what_is_there_is_found(typed: str) -> None:
    assert set(found(typed)) <= set(NAMES)
    assert len(found(typed)) == len(set(found(typed)))
