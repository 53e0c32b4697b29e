"""Settings are remembered, private, and never keep the program from starting."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.model.header import Author
from app.storage import settings
from app.storage.settings import MOST_RECENT, Settings, load, look, save, with_recent, without_recent


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "config" / "paragraf"
    monkeypatch.setenv("PARAGRAF_CONFIG_DIR", str(folder))
    return folder


FULL = Settings(
    language="en",
    theme="dark",
    zoom=125,
    geometry="AdnQywAD",
    state="AAAA/w==",
    recent=("/a/möte.paragraf",),
    profile="neutral",
    author=Author("Anna Ek", "Nämndsekreterare", "Kommunstyrelsen", "anna.ek@exempel.se"),
)


def test_without_a_file_there_are_the_defaults() -> None:
    assert load() == Settings()


def test_what_is_saved_is_loaded() -> None:
    save(FULL)
    assert load() == FULL


def test_saving_again_replaces() -> None:
    save(FULL)
    save(replace(FULL, zoom=90))
    assert load().zoom == 90


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_only_the_user_may_read_them(config: Path) -> None:
    save(FULL)
    assert stat.S_IMODE((config / "settings.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(config.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"zoom": "stor"}', b'{"zoom": 5}', b'{"language": "xx"}', b"\xff\xfe", b"[" * 9999],
)
def test_damaged_settings_are_set_aside(config: Path, data: bytes) -> None:
    config.mkdir(parents=True)
    (config / "settings.json").write_bytes(data)
    assert load() == Settings()
    assert (config / "settings.damaged.json").read_bytes() == data
    save(FULL)
    assert load() == FULL


def test_what_is_whole_in_damaged_settings_is_used_and_that_is_told_once(config: Path) -> None:
    config.mkdir(parents=True)
    data = '{"zoom": "stor", "language": "sv", "recent": ["/a.paragraf", 3], "author": {"name": "Anna"}}'
    (config / "settings.json").write_text(data)
    found, told = look()
    assert found == Settings(language="sv", author=Author(name="Anna"))
    assert [each.code for each in told] == ["setting.set-aside"]
    assert look() == (found, ())
    assert (config / "settings.damaged.json").read_text() == data


def test_a_recent_file_that_no_file_can_be_is_left_out(config: Path) -> None:
    config.mkdir(parents=True)
    (config / "settings.json").write_text('{"recent": ["a\\u0000b", "", "/c.paragraf"]}')
    assert load().recent == ("/c.paragraf",)


def test_settings_beyond_reason_are_set_aside(config: Path) -> None:
    config.mkdir(parents=True)
    (config / "settings.json").write_bytes(b" " * (2 << 20))
    assert [each.code for each in look()[1]] == ["setting.set-aside"]
    assert look() == (Settings(), ())


def test_a_field_from_a_newer_version_does_no_harm(config: Path) -> None:
    config.mkdir(parents=True)
    (config / "settings.json").write_text('{"zoom": 110, "later": true}')
    assert load() == Settings(zoom=110)


def test_a_folder_in_the_place_of_the_file_does_not_keep_the_program_from_starting(config: Path) -> None:
    (config / "settings.json").mkdir(parents=True)
    assert load() == Settings()
    with pytest.raises(UserError):
        save(FULL)


def test_a_folder_that_cannot_be_made_is_told(config: Path) -> None:
    config.parent.write_bytes(b"a file")
    with pytest.raises(UserError) as caught:
        save(FULL)
    assert caught.value.message.code == "file.folder-missing"


def test_without_the_variable_they_lie_in_the_users_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PARAGRAF_CONFIG_DIR")
    assert settings.folder().name == "paragraf"
    assert settings.folder().is_absolute()


def test_recent_files_stand_newest_first_and_once(tmp_path: Path) -> None:
    found = Settings()
    for name in ("a", "b", "a", "sub/../b"):
        found = with_recent(found, tmp_path / name)
    assert found.recent == (str(tmp_path / "b"), str(tmp_path / "a"))


def test_recent_files_are_kept_as_absolute_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert with_recent(Settings(), Path("a")).recent == (str(tmp_path / "a"),)


def test_there_are_at_most_twelve_recent_files(tmp_path: Path) -> None:
    found = Settings()
    for number in range(20):
        found = with_recent(found, tmp_path / str(number))
    assert len(found.recent) == MOST_RECENT
    assert found.recent[0] == str(tmp_path / "19")
    save(found)
    assert load() == found


def test_case_tells_files_apart_only_where_the_system_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = with_recent(with_recent(Settings(), tmp_path / "a"), tmp_path / "A")
    assert len(found.recent) == (2 if os.path.normcase("A") == "A" else 1)
    monkeypatch.setattr(os.path, "normcase", str.lower)
    found = with_recent(with_recent(Settings(), tmp_path / "a"), tmp_path / "A")
    assert found.recent == (str(tmp_path / "A"),)


def test_a_file_is_forgotten(tmp_path: Path) -> None:
    found = with_recent(with_recent(Settings(), tmp_path / "a"), tmp_path / "b")
    assert without_recent(found, str(tmp_path / "a")).recent == (str(tmp_path / "b"),)
