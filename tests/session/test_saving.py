"""A save keeps what the file held before, and goes on when that cannot be kept."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.model.minutes import Minutes, Package, new_minutes
from app.session.saving import save
from app.storage import backups, project
from app.storage.backups import Rules

RULES = Rules(newest=10, room=500)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state"


def titled(title: str) -> Minutes:
    empty = new_minutes()
    return replace(empty, header=replace(empty.header, title=title))


def test_what_the_file_held_before_can_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    for title in ("ett", "två", "tre"):
        assert save(path, Package(titled(title)), RULES).unkept is None
    kept = [project.read(version.path).package.minutes for version in backups.of_file(path).versions]
    assert {minutes.header.title for minutes in kept} == {"ett", "två"}
    assert project.read(path).package.minutes.header.title == "tre"


def test_a_version_that_cannot_be_kept_is_told_and_the_save_goes_on(tmp_path: Path, state: Path) -> None:
    path = tmp_path / "möte.paragraf"
    save(path, Package(titled("ett")), RULES)
    state.write_bytes(b"a file where the folder should be")
    told = save(path, Package(titled("två")), RULES).unkept
    assert told is not None
    assert told.code == "file.cannot-write"
    assert project.read(path).package.minutes.header.title == "två"


def test_a_fault_of_ours_is_told_and_the_save_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("ours")

    caught: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *told: caught.append(told))
    monkeypatch.setattr(backups, "keep", fail)
    told = save(tmp_path / "möte.paragraf", Package(titled("ett")), RULES).unkept
    assert told is not None
    assert told.code == "file.unexpected"
    assert len(caught) == 1
    assert project.read(tmp_path / "möte.paragraf").package.minutes.header.title == "ett"


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_a_save_that_fails_leaves_file_and_version(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    save(path, Package(titled("ett")), RULES)
    path.rename(tmp_path / "annan.paragraf")
    path.symlink_to(tmp_path / "annan.paragraf")
    broken = replace(titled("två"), sections=(replace(titled("två").sections[0], id=""),) * 2)
    with pytest.raises(UserError):
        save(path, Package(broken), RULES)
    assert project.read(path).package.minutes.header.title == "ett"


# Somebody else writes the file, too


def test_a_file_that_is_not_what_was_expected_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    known = save(path, Package(titled("ett")), RULES, None).stamp
    at = path.stat().st_mtime_ns
    save(path, Package(titled("två")), RULES)
    os.utime(path, ns=(at, at))  # a clock too coarse to tell
    for expected in (known, None):
        with pytest.raises(UserError) as caught:
            save(path, Package(titled("tre")), RULES, expected)
        assert caught.value.message.code == "file.moved-on"
    assert project.read(path).package.minutes.header.title == "två"
    assert [each.name for each in tmp_path.glob("*") if each.is_file()] == [path.name]


def test_a_file_that_was_only_touched_is_what_was_expected(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    known = save(path, Package(titled("ett")), RULES).stamp
    assert known == project.read(path).stamp
    os.utime(path, ns=(1, 1))
    known = save(path, Package(titled("två")), RULES, known).stamp
    path.unlink()
    save(path, Package(titled("tre")), RULES, known)  # gone: nobody's words are in the way
    assert project.read(path).package.minutes.header.title == "tre"


def test_who_writes_while_we_save_and_takes_no_turns_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "möte.paragraf"
    known = save(path, Package(titled("ett")), RULES).stamp
    keep = backups.keep

    def from_the_server(*what: Any) -> None:
        keep(*what)
        project.write(path, Package(titled("deras")))

    monkeypatch.setattr(backups, "keep", from_the_server)
    with pytest.raises(UserError) as caught:
        save(path, Package(titled("två")), RULES, known)
    assert caught.value.message.code == "file.moved-on"
    assert project.read(path).package.minutes.header.title == "deras"
    assert not list(tmp_path.glob("*.tmp"))


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_file_that_comes_back_while_we_save_is_looked_at_like_one_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_ours: bool
) -> None:
    path, away = tmp_path / "möte.paragraf", tmp_path / "borta"
    known = save(path, Package(titled("ett")), RULES).stamp
    path.rename(away)
    if not is_ours:
        project.write(away, Package(titled("någon annans")))
    keep = backups.keep

    def come_back(*given: Any) -> Any:
        away.rename(path)
        return keep(*given)

    monkeypatch.setattr("app.storage.backups.keep", come_back)
    if is_ours:
        save(path, Package(titled("två")), RULES, known)
        assert project.read(path).package.minutes.header.title == "två"
        return
    with pytest.raises(UserError) as caught:
        save(path, Package(titled("två")), RULES, known)
    assert caught.value.message.code == "file.moved-on"
    assert project.read(path).package.minutes.header.title == "någon annans"


def test_of_many_who_save_at_once_one_after_the_other_is_told(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    known = save(path, Package(titled("ett")), RULES).stamp
    told: list[str] = []
    refused: list[str] = []

    def one(title: str) -> None:
        try:
            save(path, Package(titled(title)), RULES, known)
            told.append(title)
        except UserError as error:
            refused.append(error.message.code)

    threads = [threading.Thread(target=one, args=(f"t{at}",)) for at in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert [project.read(path).package.minutes.header.title] == told
    assert refused == ["file.moved-on"] * 7
