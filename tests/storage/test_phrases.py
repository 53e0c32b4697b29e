"""Own phrases and short forms: kept, laid over the profile's, and never lost when the file is damaged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.profiles.writing import SHORT_FORM, Writing
from app.storage import phrases
from app.storage.phrases import Own, OwnPhrase


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


OWN = Own(
    phrases=(OwnPhrase("Två rader", "Ett ⟨…⟩\nTvå"), OwnPhrase("Jäv", "{Body} finner jäv.")),
    short_forms={"smo": "samhällsmiljöområdet"},
    hidden_phrases=("Dagordningen",),
    hidden_short_forms=("kf",),
)
GIVEN = Writing(
    phrases={"Jäv": "given", "Dagordningen": "given", "Bordlägger": "given", "Tom": ""},
    short_forms={"ks": "Kommunstyrelsen", "kf": "Kommunfullmäktige", "nn": ""},
)


def test_what_is_saved_is_there_again() -> None:
    assert phrases.load() == (Own(), ())
    phrases.save(OWN)
    assert phrases.load() == (OWN, ())


def test_own_ones_go_before_the_profiles_and_hide_those_of_the_same_name() -> None:
    assert [(p.name, p.own) for p in OWN.with_phrases_of(GIVEN)] == [
        ("Två rader", True),
        ("Jäv", True),
        ("Bordlägger", False),
    ]
    assert OWN.with_short_forms_of(GIVEN) == {"ks": "Kommunstyrelsen", "smo": "samhällsmiljöområdet"}


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"format": 1}', b'{"format": 1, "own": {"x": 1}}', b"\xff"]
)
def test_a_damaged_file_is_set_aside_and_told(own_folder: Path, data: bytes) -> None:
    own_folder.mkdir()
    for number in (1, 2):
        (own_folder / "phrases.json").write_bytes(data)
        own, told = phrases.load()
        assert own == Own()
        assert [message.code for message in told] == ["phrase.set-aside"]
        assert len(list(own_folder.glob("*.damaged.json"))) == number
    phrases.save(OWN)
    assert phrases.load() == (OWN, ())
    assert {path.read_bytes() for path in own_folder.glob("*.damaged.json")} == {data}


def test_a_newer_file_is_neither_read_nor_overwritten(own_folder: Path) -> None:
    own_folder.mkdir()
    newer = json.dumps({"format": 2, "own": {"more": 1}}).encode()
    (own_folder / "phrases.json").write_bytes(newer)
    assert [message.code for message in phrases.load()[1]] == ["phrase.newer"]
    with pytest.raises(UserError) as raised:
        phrases.save(OWN)
    assert raised.value.message.code == "phrase.newer"
    assert (own_folder / "phrases.json").read_bytes() == newer


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=30), st.text(max_size=60), st.text(max_size=12), st.text(max_size=12))
def test_whatever_is_typed_can_be_kept_and_is_usable(name: str, text: str, short: str, long: str) -> None:
    own = Own(phrases=(OwnPhrase(name, text),), short_forms={short: long})
    phrases.save(own)
    kept, told = phrases.load()
    assert told == ()
    assert all(each.name.strip() and each.text.strip() for each in kept.phrases)
    assert all(SHORT_FORM.fullmatch(each) and kept.short_forms[each] for each in kept.short_forms)
    phrases.save(kept)
    assert phrases.load() == (kept, ())
