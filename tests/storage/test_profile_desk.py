"""A profile is changed beside the others and takes its old self's place whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserError
from app.messages import LANGUAGES, sentence
from app.profiles import load, names
from app.resources import resource
from app.storage import profile_desk

PNG = resource("profiles", "neutral.png")
HAND = """# Written by hand.
based_on = "neutral"
municipality = "Viks kommun"   # as the council has it

[logo]
file = "a.png"
alt = "En vik"
width = 20

[checks.severity]                 # what the form does not show
quorum = "warning"
"""


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data" / "profiles"


@pytest.fixture
def vik(own: Path) -> Path:
    folder = own / "vik"
    (folder / "fonts").mkdir(parents=True)
    (folder / "profile.toml").write_text(HAND, encoding="utf-8")
    (folder / "a.png").write_bytes(PNG.read_bytes())
    (folder / "fonts" / "Own.txt").write_text("licence", encoding="utf-8")
    return folder


def test_a_new_profile_says_only_what_differs_from_its_base(own: Path) -> None:
    desk = profile_desk.begun("klassisk", "Viks kommun")
    draft = desk.draft.with_value("fonts.size", 12).with_value("paper.front.boxed", True)
    desk.save("vik", draft.tables)
    assert (own / "vik" / "profile.toml").read_text(encoding="utf-8") == (
        'based_on = "klassisk"\nmunicipality = "Viks kommun"\n\n[fonts]\nsize = 12\n'
    )
    assert load("vik").fonts.size == 12
    assert load("vik").paper.front.boxed
    desk.close()
    assert not desk.folder.exists()


def test_what_a_person_wrote_and_files_stay(vik: Path) -> None:
    desk = profile_desk.opened("vik")
    desk.save("vik", desk.draft.with_value("page.top", 40.0).tables)
    assert (vik / "profile.toml").read_text(encoding="utf-8") == HAND + "\n[page]\ntop = 40.0\n"
    assert (vik / "fonts" / "Own.txt").is_file()
    assert load("vik").page.top == 40
    desk.save("vik", desk.draft.with_value("page.top", 41.0).tables)
    assert load("vik").page.top == 41


def test_a_copy_has_its_own_files(vik: Path, own: Path) -> None:
    desk = profile_desk.begun("vik", "Näs kommun")
    desk.save("näs", desk.draft.tables)
    assert load("näs").municipality == "Näs kommun"
    assert load("vik").municipality == "Viks kommun"
    assert (own / "näs" / "fonts" / "Own.txt").is_file()
    logo = load("näs").logo
    assert logo is not None
    assert Path(logo.file).parent == own / "näs"


def test_another_logo_takes_the_old_one_s_place_and_what_was_only_tried_is_left(
    vik: Path, tmp_path: Path
) -> None:
    desk = profile_desk.opened("vik")
    other, tried = tmp_path / "a.png", tmp_path / "Vårt vapen.PNG"
    other.write_bytes(PNG.read_bytes() + b"\0")
    tried.write_bytes(PNG.read_bytes())
    assert desk.add(tried) == "Vårt vapen.png"
    name = desk.add(other)
    assert name == "a-1.png"
    assert desk.add(other) == name
    desk.save("vik", desk.draft.with_value("logo.file", name).tables)
    assert sorted(each.name for each in vik.iterdir()) == ["a-1.png", "fonts", "profile.toml"]


@pytest.mark.parametrize(
    ("name", "path", "value", "code"),
    [
        ("vik", "colours.text", "FFFFFF", "profile.too-faint"),
        ("vik", "logo.file", "b.png", "profile.no-logo"),
        ("vik", "municipality", "", "profile.no-text"),
        ("neutral", "page.top", 40, "profile.bundled"),
        ("a/b", "page.top", 40, "profile.no-name"),
    ],
)
def test_a_profile_that_could_not_be_read_again_is_not_written(
    vik: Path, own: Path, name: str, path: str, value: object, code: str
) -> None:
    desk = profile_desk.opened("vik")
    with pytest.raises(UserError) as caught:
        desk.save(name, desk.draft.with_value(path, value).tables)
    assert caught.value.message.code == code
    for language in LANGUAGES:
        assert sentence(caught.value.message, language)
    assert (vik / "profile.toml").read_text(encoding="utf-8") == HAND
    assert [each.name for each in own.iterdir()] == ["vik"]


def test_a_bundled_profile_cannot_be_opened_to_be_changed() -> None:
    with pytest.raises(UserError) as caught:
        profile_desk.opened("neutral")
    assert caught.value.message.code == "profile.unknown"
    assert "vik" not in names()


def test_a_file_that_changed_meanwhile_is_noticed(vik: Path) -> None:
    desk = profile_desk.opened("vik")
    assert not desk.is_stale
    (vik / "profile.toml").write_text(HAND + "dates = 'iso'\n", encoding="utf-8")
    assert desk.is_stale
