"""Which stretches of a text are words to be looked up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.spelling.words import pieces, words


def found(text: str) -> list[str]:
    return [word.text for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nämnden beslutar att avslå.", ["Nämnden", "beslutar", "att", "avslå"]),
        ("Folkhälso- och kulturnämnden", ["Folkhälso-", "och", "kulturnämnden"]),
        ("bud\u00adget cafe\u0301 e-post", ["budget", "café", "e-post"]),
        ("Åkes’ och pojkarnas", ["Åkes", "och", "pojkarnas"]),
        ("Ärende KS 2024/0311, dnr KS/2011:286 den 2024-05-01", ["Ärende", "dnr", "den"]),
        ("Skriv till anna@ekang.se eller www.ekang.se/karta", ["Skriv", "till", "eller"]),
        ("se https://a.se/b?c=d och fil.docx", ["se", "och"]),
        ("SKR, KS:s och EU-stöd", ["och"]),
        ("d.v.s. t.ex. kl. 08.30", ["kl"]),
        ("beslutar ⟨att-sats här⟩ nu", ["beslutar", "nu"]),
        ("A b 3G § 45", []),
        ("ett\u2028två\ufffctre", ["ett", "två", "tre"]),
    ],
)
def test_words_are_told_from_what_is_no_running_text(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_compound_may_be_right_by_its_parts() -> None:
    assert pieces("EU-stöd") == ("EU-", "stöd")
    assert pieces("beslut") == ()


@given(st.text("aåÖ é-'’:.,@/§123 \u00ad\u0301😀", max_size=30))
def test_words_stand_where_they_say_one_after_the_other(text: str) -> None:
    at = 0
    for word in words(text):
        assert at <= word.start < word.end <= len(text)
        assert word.text
        assert not any(letter.isdigit() or letter.isspace() for letter in word.text)
        at = word.end
