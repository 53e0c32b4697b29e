"""The user's own profiles are found by name; what a document asks for is told clearly."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.messages import LANGUAGES, sentence
from app.model.body import Body
from app.model.minutes import new_minutes
from app.profiles import DEFAULT, bundled_names, load, load_for, names, read
from app.profiles.contrast import contrast
from app.profiles.own import is_name

SMALL = 'based_on = "neutral"\nmunicipality = "Björkviks kommun"\n'


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_DATA_DIR", str(tmp_path))
    place = tmp_path / "profiles" / "björkvik"
    place.mkdir(parents=True)
    (place / "profile.toml").write_text(SMALL, encoding="utf-8")
    return place


def test_an_own_profile_stands_beside_the_bundled_ones(own: Path) -> None:
    assert names() == [*bundled_names(), "björkvik"]
    assert load("björkvik").municipality == "Björkviks kommun"
    assert load("björkvik") is load("björkvik")
    (own / "profile.toml").write_text(SMALL.replace("Björkviks kommun", "Björkvik"), encoding="utf-8")
    assert load("björkvik").municipality == "Björkvik"


def test_a_profile_based_on_another_has_its_words_but_not_its_sender(own: Path) -> None:
    profile = load("björkvik")
    assert profile.phrases == load().phrases
    assert (profile.address, profile.logo) == ((), None)
    (own / "profile.toml").write_text(SMALL + '[parts]\ndecision = "Nämndens beslut"\n', encoding="utf-8")
    assert load("björkvik").parts == {**load().parts, "decision": "Nämndens beslut"}


def test_a_profile_may_be_based_on_one_that_is_based_on_another(own: Path) -> None:
    (own / "profile.toml").write_text(SMALL.replace("neutral", "klassisk"), encoding="utf-8")
    profile = load("björkvik")
    assert profile.paper.front.boxed
    assert profile.labels == load().labels
    assert profile.logo is None


def test_a_profile_based_on_nothing_known_is_refused(own: Path) -> None:
    (own / "profile.toml").write_text(SMALL.replace("neutral", "../neutral"), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load("björkvik")
    assert caught.value.message.code == "profile.unknown-base"


def test_a_bundled_name_is_never_an_own_ones(own: Path) -> None:
    own.rename(own.with_name(DEFAULT))
    assert load(DEFAULT).municipality != "Björkviks kommun"
    assert names() == bundled_names()


def test_a_document_takes_its_own_profile_then_its_bodys_then_the_default(own: Path) -> None:
    minutes = new_minutes("protokoll")
    assert load_for(minutes) is load()
    minutes = replace(minutes, body=Body("b", profile="björkvik"))
    assert load_for(minutes) is load("björkvik")
    assert load_for(replace(minutes, profile=DEFAULT)) is load()


@pytest.mark.parametrize("name", ["annans", "../neutral", "/etc/passwd", "con", "x.toml"])
def test_a_profile_that_is_not_here_is_told_and_the_default_offered(own: Path, name: str) -> None:
    with pytest.raises(UserError) as caught:
        load_for(replace(new_minutes("notes"), profile=name))
    assert caught.value.message.code == "profile.not-here"
    for language in LANGUAGES:
        said = sentence(caught.value.message, language)
        assert name in said
        assert DEFAULT in said


def test_names_fit_every_system() -> None:
    assert all(map(is_name, ("a", "björkvik", "nya-loggan_2", "1")))
    assert not any(map(is_name, ("", ".", "..", "a/b", "a b", "-a", "a-", "NUL", "com1", "a" * 41, "a\n")))


def test_contrast_is_measured_as_the_web_guidelines_do() -> None:
    assert contrast("000000") == pytest.approx(21)
    assert contrast("FFFFFF") == pytest.approx(1)
    assert contrast("767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ('[colours]\nmuted = "999999"', "$.colours.muted"),
        ('[colours]\nshade = "333333"', "$.colours.shade"),
        ('[[headings]]\nsize = 12\ncolour = "FFDD00"', "$.headings[0].colour"),
    ],
)
def test_text_that_cannot_be_read_on_paper_is_refused(tmp_path: Path, table: str, place: str) -> None:
    path = tmp_path / "faint.toml"
    path.write_text(f"{SMALL}{table}\n", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.message.code == ("profile.too-dark" if "shade" in table else "profile.too-faint")
    assert caught.value.message.params["place"] == place
