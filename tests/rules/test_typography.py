"""Typography as one types: what becomes something else, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.rules.typography import Replacement, as_typed, replacement

HARD = "\u00a0"


def applied(text: str, change: Replacement | None) -> str:
    return text if change is None else text[: change.start] + change.text + text[change.end :]


def typed(text: str, language: str = "sv") -> str:
    """What a text becomes when it is typed letter by letter."""
    out = ""
    for letter in text:
        out += letter
        out = applied(out, replacement(out, language))
    return out


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ja - det är så", "Ja – det är så"),
        ("ja -- nej", "ja – nej"),
        ("8-10 ledamöter", "8–10 ledamöter"),
        ("(8-10)", "(8–10)"),
        ("åren 2024-2026, sedan", "åren 2024–2026, sedan"),
        ("sidan 8-10. Sedan", "sidan 8–10. Sedan"),
        ("§§ 4-6", f"§§{HARD}4–6"),
        ("§§ 4, 6-8", f"§§{HARD}4, 6–8"),
        ("kl. 08.30-09.10", f"kl.{HARD}08.30–09.10"),
        ("08:30-09:10", "08:30–09:10"),
        ("kl 8-10", f"kl{HARD}8–10"),
        ('"räkna själv"', "”räkna själv”"),
        ("Lars' bil", "Lars’ bil"),
        ("vänta...", "vänta…"),
        ("§ 45", f"§{HARD}45"),
        ("5 kap. 66 §", f"5 kap. 66{HARD}§"),
        ("10 000 personer", f"10{HARD}000 personer"),
        ("1 250 000 kr.", f"1{HARD}250{HARD}000 kr."),
        ("1 250 000 kr. ", f"1{HARD}250{HARD}000{HARD}kr. "),
        ("10 kr och 5 %", f"10{HARD}kr och 5{HARD}%"),
        ("12 km, 3 m", f"12{HARD}km, 3 m"),
    ],
)
def test_what_swedes_write_is_set_as_it_is_printed(text: str, wanted: str) -> None:
    assert typed(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-23 och sedan",
        "KS 2024-0311 och",
        "KS 24-311 och",
        "Dnr 2024-2030, och",
        "850101-1234 och",
        "19850101-1234, och",
        "556036-0793 ",
        "tel. 0470-123 45 ",
        "tel 123-456 ",
        "046-12 34 56 ",
        "bg 123-4567 ",
        "bankgiro 5050-1055. Se ",
        "målet slutade 3-2 ",
        "https://exempel.se/a--b...c",
        'www.exempel.se/?a="b"',
        "namn@exempel--namn.se",
        "070 123 45 67 ",
        "010-123 456 78 ",
        "IT-avdelningen och e-post",
        "- första punkten",
        "S-M-samarbete 2-3-årig",
        "vinkeln 5'",
        "kl. åtta",
        "paragraf 45, § fyra",
        "10 0000 ",
        "2026 120 ",
    ],
)
def test_what_is_not_certain_is_left_alone(text: str) -> None:
    assert typed(text) == text


def test_english_has_two_kinds_of_quotes_and_no_groups() -> None:
    assert typed('He said "it\'s \'fine\'" (or "so")', "en") == "He said “it’s ‘fine’” (or “so”)"
    assert typed("10 000 people", "en-GB") == "10 000 people"
    assert typed("pages 8-10, then", "en") == "pages 8–10, then"


def test_another_language_keeps_its_quotes() -> None:
    assert typed('"so" - ja', "de") == '"so" – ja'


_signs = st.text(st.sampled_from("ab AÅ 0123456789 §--\"'.,;:)(%€@/kr\u00a0\u2028–”…\ufffc😀"), max_size=40)
_words = st.sampled_from(
    [
        "§§ ",
        "kl. ",
        "10 000",
        " - ",
        "--",
        "...",
        "08.30-09.10",
        "8-10",
        " kr",
        '"',
        "www.",
        "KS ",
        "5 %",
        " ",
    ]
)
_texts = st.lists(_words | _signs, max_size=6).map("".join)
_languages = st.sampled_from(["sv", "en", "de"])


@settings(deadline=None, max_examples=100)
@given(_texts, _languages)
@example('§§ 4-6, "a" 10 000 kr - 5 % ', "sv")
def test_what_was_set_once_is_not_set_again(text: str, language: str) -> None:
    for end in range(1, len(text) + 1):
        before = text[:end]
        change = replacement(before, language)
        if change is not None:
            assert 0 <= change.start < change.end <= len(before)
            assert before[change.start : change.end] != change.text
            after = applied(before, change)
            assert after[-1] == before[-1] or change.end == len(before)
            assert replacement(after, language) is None


@settings(deadline=None, max_examples=100)
@given(_texts, st.lists(st.integers(1, 7), max_size=30), _languages)
@example("§§ 4-6 a--b", [3, 5], "sv")
def test_a_text_becomes_the_same_in_whatever_pieces_it_comes(
    text: str, sizes: list[int], language: str
) -> None:
    out, rest = "", text
    for size in [*sizes, len(text) or 1]:
        piece, rest = rest[:size], rest[size:]
        if piece:
            out += piece
            out = applied(out, as_typed(out, piece, language))
    assert out == typed(text, language)


@settings(deadline=None, max_examples=200)
@given(_texts, _texts, _languages)
def test_what_stands_long_before_the_caret_changes_nothing(far: str, near: str, language: str) -> None:
    filler = "ord " * 30
    alone, after = replacement(filler + near, language), replacement(far + filler + near, language)
    assert (alone is None) == (after is None)
    if alone and after:
        assert alone.start + len(far) == after.start
