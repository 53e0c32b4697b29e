"""Phrases and short forms of a profile: their own form, what is wrong with them, what a word is short for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.errors import UserError
from app.profiles import bundled_names, load, read
from app.profiles.writing import PLACE, Writing, expansion, filled, phrases_of
from app.resources import resource


@pytest.mark.parametrize("name", bundled_names())
def test_a_bundled_profile_has_phrases_with_places_to_fill_in(name: str) -> None:
    writing = load(name).writing
    phrases = phrases_of(writing)
    assert len(phrases) >= 25
    assert sum(bool(PLACE.search(each.text)) for each in phrases) >= 20
    for each in phrases:
        text = filled(each.text, "kommunstyrelsen")
        assert "{" not in text
        assert text.count("⟨") == text.count("⟩") == len(PLACE.findall(text))
        assert text.endswith(".")
        assert text[0] in "⟨" or text[0].isupper()


def test_the_classic_profile_says_some_in_its_own_words_and_takes_over_the_others() -> None:
    neutral, classic = (load(name).writing.phrases for name in ("neutral", "klassisk"))
    assert set(neutral) == set(classic)
    assert classic["Bordlägger"] != neutral["Bordlägger"]
    assert classic["Jäv"] == neutral["Jäv"]


def test_the_body_stands_in_a_phrase_as_the_sentence_wants_it() -> None:
    text = filled("{Body} beslutar; det vill säga {body}. {x} ⟨a⟩", "byggnadsnämnden i Ås")
    assert text == "Byggnadsnämnden i Ås beslutar; det vill säga byggnadsnämnden i Ås. {x} ⟨a⟩"


def test_a_text_of_nothing_takes_a_phrase_away() -> None:
    assert [each.name for each in phrases_of(Writing(phrases={"A": "a", "B": " "}))] == ["A"]


def test_a_word_is_short_for_something_exactly_as_it_stands_or_with_a_capital() -> None:
    known = {"ks": "Kommunstyrelsen", "tlh": "till handlingarna", "IT": "informationsteknik"}
    assert expansion("ks", known) == expansion("Ks", known) == "Kommunstyrelsen"
    assert expansion("tlh", known) == "till handlingarna"
    assert expansion("Tlh", known) == "Till handlingarna"
    assert [expansion(word, known) for word in ("KS", "it", "k", "", "kss", "S")] == [""] * 6
    assert expansion("IT", known) == "informationsteknik"


def test_short_forms_are_no_parties_and_no_words_of_the_bundled_profiles() -> None:
    for name in bundled_names():
        profile = load(name)
        shorts = set(profile.writing.short_forms)
        assert not shorts & {party.lower() for party in profile.parties}
        written = " ".join(path.read_text(encoding="utf-8") for path in resource("messages").glob("sv.toml"))
        words = set(re.findall(r"\w+", written.lower() + " ".join(profile.writing.phrases.values()).lower()))
        assert not shorts & words


def test_short_forms_are_no_words_of_the_dictionary() -> None:
    found = list(resource("dictionaries").rglob("sv*.dic")) if resource("dictionaries").exists() else []
    if not found:
        pytest.skip("no dictionary here")
    data = found[0].read_bytes()
    try:
        lines = data.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        lines = data.decode("latin-1").splitlines()
    words = {line.partition("/")[0] for line in lines}
    for name in bundled_names():
        assert not words & set(load(name).writing.short_forms)


@pytest.mark.parametrize(
    ("table", "said", "code"),
    [
        ("phrases", '"Fel" = "{nobody} beslutar"', "profile.placeholder"),
        ("phrases", '"Fel" = "{Body beslutar"', "profile.placeholder"),
        ("short_forms", '"ks au" = "utskottet"', "profile.short-form"),
        ("short_forms", '"k-s" = "utskottet"', "profile.short-form"),
        ("short_forms", 'ks = "{who}"', "profile.placeholder"),
        ("phrases", '"Fel" = 1', "profile.no-text"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, table: str, said: str, code: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(
        f'based_on = "neutral"\nmunicipality = "X"\n[writing.{table}]\n{said}\n', encoding="utf-8"
    )
    with pytest.raises(UserError) as raised:
        read(path)
    assert raised.value.message.code == code
    assert str(raised.value.message.params["place"]).startswith(f"$.writing.{table}")
