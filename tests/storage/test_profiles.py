"""Profiles come in and go out as one file, and a bad file changes nothing."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.errors import UserError
from app.messages import LANGUAGES, sentence
from app.profiles import DEFAULT, load, names
from app.resources import resource
from app.storage import profiles

TOML = """based_on = "neutral"
municipality = "Björkviks kommun"
[logo]
file = "a.png"
alt = "En björk"
width = 20
"""
PNG = resource("profiles", "neutral.png").read_bytes()


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data" / "profiles"


def packed(path: Path, **entries: str | bytes) -> Path:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in {"profile.toml": TOML, "a.png": PNG, **entries}.items():
            if data != "":
                archive.writestr(name, data)
    path.write_bytes(out.getvalue())
    return path


def test_a_profile_comes_in_from_a_zip_and_goes_out_again(tmp_path: Path) -> None:
    file = packed(tmp_path / "Björkvik.paragrafprofil", **{"fonts/Own.ttf": b"\0\1\0\0"})
    assert profiles.import_file(file) == "björkvik"
    assert "björkvik" in names()
    profiles.export_file("björkvik", tmp_path / "ut.paragrafprofil")
    with ZipFile(tmp_path / "ut.paragrafprofil") as archive:
        assert sorted(archive.namelist()) == ["a.png", "fonts/Own.ttf", "profile.toml"]
    assert profiles.open_file(tmp_path / "ut.paragrafprofil").municipality == "Björkviks kommun"


def test_a_plain_profile_comes_in_with_its_logo(tmp_path: Path, own: Path) -> None:
    (tmp_path / "vik.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "a.png").write_bytes(PNG)
    name = profiles.import_file(tmp_path / "vik.toml")
    logo = load(name).logo
    assert logo is not None
    assert Path(logo.file).parent == own / "vik"


def test_a_word_template_comes_along(tmp_path: Path, own: Path) -> None:
    toml = TOML + '[word]\ntemplate = "mall.dotx"\nstyles = {title = "Rubrik"}\n'
    file = packed(tmp_path / "vik.paragrafprofil", **{"profile.toml": toml, "mall.dotx": b"PK"})
    word = load(profiles.import_file(file)).word
    assert word is not None
    assert (Path(word.template).parent, word.styles) == (own / "vik", {"title": "Rubrik"})
    profiles.export_file("vik", tmp_path / "ut.paragrafprofil")
    with ZipFile(tmp_path / "ut.paragrafprofil") as archive:
        assert archive.read("mall.dotx") == b"PK"
    (tmp_path / "rak.toml").write_text(toml, encoding="utf-8")
    (tmp_path / "a.png").write_bytes(PNG)
    (tmp_path / "mall.dotx").write_bytes(b"PK")
    assert (own / profiles.import_file(tmp_path / "rak.toml") / "mall.dotx").read_bytes() == b"PK"


def test_a_profile_that_comes_in_again_takes_the_place_of_the_old_one(tmp_path: Path, own: Path) -> None:
    profiles.import_file(packed(tmp_path / "vik.paragrafprofil"))
    changed = TOML.replace("Björkviks", "Nya Björkviks")
    profiles.import_file(packed(tmp_path / "vik.paragrafprofil", **{"profile.toml": changed}))
    assert load("vik").municipality == "Nya Björkviks kommun"
    assert [each.name for each in own.iterdir()] == ["vik"]


def test_a_bundled_profile_goes_out_and_comes_in_under_another_name(tmp_path: Path) -> None:
    profiles.export_file(DEFAULT, tmp_path / "vår.paragrafprofil")
    assert load(profiles.import_file(tmp_path / "vår.paragrafprofil")).parts == load().parts


@pytest.mark.parametrize(
    ("name", "entries", "code"),
    [
        ("vik.paragrafprofil", {"profile.toml": ""}, "profile.no-toml"),
        ("vik.paragrafprofil", {"profile.toml": "municipality ="}, "profile.not-toml"),
        ("vik.paragrafprofil", {"a.png": ""}, "profile.no-logo"),
        ("vik.paragrafprofil", {"a.png": "text"}, "profile.bad-logo"),
        ("vik.paragrafprofil", {"run.exe": "x"}, "profile.stray-entry"),
        ("vik.paragrafprofil", {"sub/a.png": "x"}, "profile.stray-entry"),
        ("vik.paragrafprofil", {"../a.png": "x"}, "file.bad-entry"),
        ("vik.paragrafprofil", {"/a.png": "x"}, "file.bad-entry"),
        ("neutral.paragrafprofil", {}, "profile.name-taken"),
        ("a!b.paragrafprofil", {}, "profile.bad-name"),
        ("vik.zip", {}, "profile.not-profile"),
    ],
)
def test_a_bad_file_is_refused_and_changes_nothing(
    tmp_path: Path, own: Path, name: str, entries: dict[str, str], code: str
) -> None:
    file = packed(tmp_path / name, **entries)
    with pytest.raises(UserError) as caught:
        profiles.import_file(file)
    assert caught.value.message.code == code
    assert caught.value.message.params["file"] == str(file)
    assert not own.exists() or not list(own.iterdir())
    for language in LANGUAGES:
        assert name in sentence(caught.value.message, language)


def test_what_is_no_zip_or_a_cut_one_is_refused(tmp_path: Path) -> None:
    file = packed(tmp_path / "vik.paragrafprofil")
    data = file.read_bytes()
    for broken in (b"", b"no zip", data[:-9], data[: len(data) // 2]):
        file.write_bytes(broken)
        with pytest.raises(UserError) as caught:
            profiles.open_file(file)
        assert caught.value.message.params["file"] == str(file)


def test_a_damaged_profile_is_set_aside_and_told(tmp_path: Path, own: Path) -> None:
    profiles.import_file(packed(tmp_path / "vik.paragrafprofil"))
    profiles.import_file(packed(tmp_path / "å.paragrafprofil"))
    (own / "vik" / "profile.toml").write_text("[", encoding="utf-8")
    shelf = profiles.shelf()
    assert [name for name, _ in shelf.profiles] == ["å"]
    assert [each.code for each in shelf.messages] == ["profile.not-toml", "profile.set-aside"]
    assert (own / "vik.damaged" / "profile.toml").read_text() == "["
    assert profiles.shelf().messages == ()


def test_an_own_profile_can_be_taken_away_and_nothing_else(tmp_path: Path, own: Path) -> None:
    profiles.import_file(packed(tmp_path / "vik.paragrafprofil"))
    profiles.remove("../profiles")
    assert "vik" in names()
    profiles.remove("vik")
    profiles.remove("vik")
    assert "vik" not in names()


def test_a_file_that_is_refused_leaves_nothing_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked = tmp_path / "unpacked"
    unpacked.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(unpacked))
    path = tmp_path / f"a{profiles.SUFFIX}"
    with ZipFile(path, "w") as packed:
        packed.writestr("profile.toml", "inte = [toml")
    with pytest.raises(UserError):
        profiles.open_file(path)
    assert not list(unpacked.iterdir())
