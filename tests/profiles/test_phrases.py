"""The profile's sentences: complete, and with no place-holder that nobody fills."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.profiles import load, read
from app.profiles.phrases import faults, fill, known_in
from app.resources import resource

PHRASES = load().phrases
NEUTRAL = resource("profiles", "neutral.toml").read_text(encoding="utf-8")


def test_the_neutral_profile_has_every_sentence() -> None:
    assert list(faults(PHRASES)) == []


def test_a_missing_sentence_is_named() -> None:
    put = replace(PHRASES.put, found={})
    assert next(faults(replace(PHRASES, put=put))) == ("missing", "$.phrases.put.found.today", ())


@pytest.mark.parametrize("said", ["{nobody} yrkar", "{movers} yrkar }", "{movers yrkar", "{} yrkar"])
def test_a_place_holder_that_nobody_fills_is_named(said: str) -> None:
    moved = replace(PHRASES.moved, seconded=said)
    what, place, known = next(faults(replace(PHRASES, moved=moved)))
    assert (what, place, known) == ("placeholder", "$.phrases.moved.seconded", ("seconders",))


def test_a_pattern_that_is_none_is_named() -> None:
    drafted = replace(PHRASES.drafted, verb="(")
    assert next(faults(replace(PHRASES, drafted=drafted)))[:2] == ("pattern", "$.phrases.drafted.verb")
    for asks, what in (("(", "pattern"), ("utan namn", "group")):
        drafted = replace(PHRASES.drafted, asks=asks)
        assert next(faults(replace(PHRASES, drafted=drafted)))[:2] == (what, "$.phrases.drafted.asks")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('seconded = "{seconders} instämmer"', 'seconded = "{movers} instämmer"', "profile.placeholder"),
        ('reject = "yrkandet om avslag"\n', "", "profile.missing"),
        ("verb = '\\w+r'", "verb = '('", "profile.bad-pattern"),
        ("party_summary = false", "party_summary = 1", "profile.no-switch"),
    ],
)
def test_a_wrong_profile_is_refused_with_the_place(tmp_path, old: str, new: str, code: str) -> None:
    assert old in NEUTRAL
    (tmp_path / "neutral.png").write_bytes(resource("profiles", "neutral.png").read_bytes())
    path = tmp_path / "own.toml"
    path.write_text(NEUTRAL.replace(old, new), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        read(path)
    assert raised.value.message.code == code
    assert str(raised.value.message.params["place"]).startswith("$.phrases.")


def test_empty_place_holders_leave_no_double_spaces() -> None:
    assert fill("frågar {order} om {body}", order="", body="nämnden") == "frågar om nämnden"
    assert fill("{a}{a}", a="x") == "xx"


def test_what_a_phrase_is_filled_with_is_never_filled_again() -> None:
    assert fill("{a}", a="{b}", b="x") == "{b}"


def test_similar_places_are_not_mixed_up() -> None:
    assert known_in("voted.party") == ("party", "votes")
    assert known_in("voted.parties") == ("parties",)
    assert known_in("naming.own") == ()


def test_no_sentence_begins_or_ends_with_a_space() -> None:
    said = re.findall(r'= "([^"]*)"', NEUTRAL[NEUTRAL.index("[phrases.moved]") :])
    assert [each for each in said if each != each.strip() and each != "; "] == []
