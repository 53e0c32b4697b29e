"""One test each for bugs that other programs shipped and that lost people's work.

More of each: power cuts in `test_power_cut`, full disks in `test_disks`, held files in
`tests/storage/test_atomic`.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import paragraph
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.session import recovering, saving
from app.session.journaling import Keeper
from app.session.session import Session
from app.storage import backups, journal, journals, project
from tests.reliability.typist import count_of, key


def saved(path: Path, keys: int) -> Session:
    """A document with so many letters, in its file."""
    session = Session(Package(new_minutes()), path)
    for _ in range(keys):
        key(session)
    project.write(path, session.package())
    session.mark_saved(session.minutes, path)
    return session


def test_no_file_of_zeros_the_bytes_are_on_the_disk_before_the_name_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rename without a sync left a file of zeros after a power cut."""
    path, done = tmp_path / "a.paragraf", list[str]()

    def noting(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *given, **named: (done.append(name), real(*given, **named))[1]

    for name in ("write", "fsync", "replace"):
        monkeypatch.setattr(os, name, noting(name, getattr(os, name)))
    project.write(path, Package(new_minutes()))
    assert done == ["write", "fsync", "replace", "fsync"]  # the bytes, then the folder with the new name


def test_a_full_disk_does_not_empty_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file was opened for writing, which emptied it, and then there was no room."""
    path = tmp_path / "a.paragraf"
    session = saved(path, 5)
    old = path.read_bytes()

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(UserError, match=r"file\.disk-full"):
        project.write(path, session.package())
    assert path.read_bytes() == old
    assert list(tmp_path.glob(".paragraf-*")) == []


def test_a_save_over_a_file_that_is_held_does_not_pretend_to_have_succeeded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save was reported as done while another program held the file and nothing was written."""

    class HeldError(PermissionError):
        winerror = 32  # what Windows says then

    def held(*_: object) -> None:
        raise HeldError(errno.EACCES, "held")

    path = tmp_path / "a.paragraf"
    session = saved(path, 5)
    old = path.read_bytes()
    key(session)
    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with pytest.raises(UserError, match=r"file\.held"):
        project.write(path, session.package())
    assert path.read_bytes() == old
    assert session.dirty


def test_an_upgrade_loses_no_earlier_version(tmp_path: Path) -> None:
    """After an upgrade backups of the old format were neither listed nor kept."""
    path = tmp_path / "a.paragraf"
    rules = saving.Rules(10, 500)
    olds = sorted((Path(__file__).parents[1] / "projects").glob("format-*.paragraf"))
    for old in olds:  # each release saves over what the one before it wrote
        data = old.read_bytes()
        path.write_bytes(data)
        read = project.read(path)
        saving.save(path, read.package, rules)
    found = backups.of_file(path).versions
    assert {each.path.read_bytes() for each in found} >= {old.read_bytes() for old in olds}
    for each in found:
        project.read(each.path)


def test_what_cannot_be_written_does_not_shorten_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.paragraf"
    session = saved(path, 5)
    old = path.read_bytes()
    section = new_section("Dubbel", paragraph())
    with pytest.raises(UserError, match=r"file\.not-readable-again"):
        project.write(path, Package(replace(session.minutes, sections=(section, section))))
    assert path.read_bytes() == old


@pytest.mark.parametrize("data", [b"", b"\0" * 5000, b"\x89PJ1H"])
def test_an_empty_recovery_is_not_taken_for_an_emptied_document(
    tmp_path: Path, state: Path, data: bytes
) -> None:
    path = tmp_path / "a.paragraf"
    saved(path, 5)
    state.mkdir(parents=True)
    (state / f"2026-03-02{journal.SUFFIX}").write_bytes(data)
    found, told = recovering.all_left()
    assert found == []
    assert [each.code for each in told] == ["journal.empty"]
    assert count_of(project.read(path).package.minutes) == 5
    (aside,) = journals.given_up()
    assert aside.read_bytes() == data  # set aside, not deleted


def test_looking_at_what_was_left_does_not_delete_it(tmp_path: Path, state: Path) -> None:
    session = saved(tmp_path / "a.paragraf", 5)
    keeper = Keeper(session)
    key(session)
    keeper.close()
    for _ in range(3):
        found, _told = recovering.all_left()
        assert [count_of(each.package.minutes) for each in found] == [6]
        recovering.named(found[0].name)
    assert len(list(state.iterdir())) == 1


def test_a_newer_release_leaves_its_journal_to_itself(state: Path) -> None:
    state.mkdir(parents=True)
    path = state / f"2026-03-02{journal.SUFFIX}"
    kept = journal.Journal(path)
    now = datetime.now(UTC)
    kept.begin(journal.Head(begun=now), new_minutes(), now)
    kept.tell(journal.Head(format=journal.FORMAT + 1, begun=now))
    kept.close()
    data = path.read_bytes()
    found, told = recovering.all_left()
    assert found == []
    assert [each.code for each in told] == ["file.newer-format"]
    assert path.read_bytes() == data


def test_a_clock_set_back_deletes_nothing_early(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(Package(new_minutes()))
    keeper = Keeper(session)
    key(session)
    keeper.give_up()
    (aside,) = journals.given_up()
    os.utime(aside, (time.time() + 10**8,) * 2)
    journals.sweep()
    assert journals.given_up() == [aside]
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() - 10**8)
    journals.sweep()
    assert journals.given_up() == [aside]
