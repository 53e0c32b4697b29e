"""A save keeps what the file held before, and goes on when that cannot be kept."""

from __future__ import annotations

import os
from pathlib import Path

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

    monkeypatch.setattr(backups, "keep", fail)
    told = save(tmp_path / "möte.paragraf", Package(titled("ett")), RULES).unkept
    assert told is not None
    assert told.code == "file.unexpected"
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
