"""Earlier versions of project files: kept before each save, private, found again, never without end."""

from __future__ import annotations

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import UserError
from app.storage import backups
from app.storage.backups import Rules, Version

NOW = datetime(2026, 11, 23, 9, 14, 2, tzinfo=UTC)
RULES = Rules(newest=3, room=500)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state" / "paragraf"))
    return tmp_path / "state" / "paragraf" / "backups"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "Nämnden"
    folder.mkdir()
    return folder / "möte.paragraf"


def write(file: Path, words: str, at: datetime = NOW) -> None:
    """The file as somebody wrote it then."""
    file.write_bytes(words.encode())
    os.utime(file, (at.timestamp(), at.timestamp()))


def keep(
    file: Path, words: str, at: datetime = NOW, now: datetime | None = None, rules: Rules = RULES
) -> None:
    write(file, words, at)
    backups.keep(file, "m1", rules, now or at + timedelta(minutes=1))


def words(file: Path) -> list[str]:
    return [version.path.read_text() for version in backups.of_file(file).versions]


def test_the_file_as_it_was_is_kept_byte_for_byte_with_its_time(file: Path) -> None:
    keep(file, "ett", NOW)
    (version,) = backups.of_file(file).versions
    assert version.path.read_bytes() == b"ett"
    assert (version.at, version.size) == (NOW, 3)
    assert file.read_bytes() == b"ett", "it is not touched"


def test_a_file_that_is_not_there_or_is_empty_is_no_version(file: Path, state: Path) -> None:
    backups.keep(file, "m1", RULES, NOW)
    keep(file, "")
    assert not state.exists()


def test_nothing_is_kept_where_none_are_wanted(file: Path, state: Path) -> None:
    keep(file, "ett", rules=Rules(newest=0, room=500))
    assert not state.exists()


def test_identical_bytes_are_kept_once_with_the_later_time(file: Path) -> None:
    keep(file, "ett", NOW)
    keep(file, "två", NOW + timedelta(hours=1))
    keep(file, "ett", NOW + timedelta(hours=2))
    keep(file, "ett", NOW + timedelta(hours=2))
    assert words(file) == ["ett", "två"]
    assert backups.of_file(file).versions[0].at == NOW + timedelta(hours=2)


def test_the_last_ones_stay_then_one_a_day_then_one_a_month(file: Path) -> None:
    saved = [NOW - timedelta(days=days, hours=hours) for days in (*range(34), 60) for hours in (0, 2)]
    for at in sorted(saved):
        keep(file, f"{at}", at)
    assert [f"{version.at:%m-%d %H}" for version in backups.of_file(file).versions] == [
        *("11-23 09", "11-23 07", "11-22 09", "11-22 07"),
        *(f"{NOW - timedelta(days=days):%m-%d} 09" for days in range(2, 31)),
        "10-23 09",
        "09-24 09",
    ]


def test_a_clock_set_back_removes_nothing_that_is_newer(file: Path) -> None:
    ahead = NOW + timedelta(days=900)
    for hour in range(5):
        keep(file, f"ahead {hour}", ahead + timedelta(seconds=hour))
    keep(file, "back", NOW)
    there = ["ahead 4", "ahead 3", "ahead 2", "ahead 1"]
    assert words(file) == [*there, "back"]
    for hour in range(1, 6):
        keep(file, f"back {hour}", NOW + timedelta(seconds=hour))
    assert words(file)[:4] == there
    assert "back 5" in words(file)


@pytest.mark.parametrize("years", [-3, 7, -56])
def test_a_file_whose_own_time_cannot_be_counts_as_written_now(file: Path, years: int) -> None:
    keep(file, "ett", NOW)
    odd = NOW.replace(year=NOW.year + years)  # an old copy was put there, a server's clock is wrong
    keep(file, "två", odd, NOW + timedelta(hours=1))
    assert words(file) == ["två", "ett"]
    assert backups.of_file(file).versions[0].at == NOW + timedelta(hours=1)


def test_they_take_no_more_room_than_they_may_but_the_last_one_always_has_it(file: Path) -> None:
    big = Rules(newest=9, room=1)
    for hour in range(4):
        keep(file, f"{hour}" * 400_000, NOW + timedelta(hours=hour), rules=big)
    assert [text[0] for text in words(file)] == ["3", "2"]
    keep(file, "x" * 3_000_000, NOW + timedelta(hours=9), rules=big)
    assert [text[0] for text in words(file)] == ["x"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_nobody_else_may_read_them(file: Path, state: Path) -> None:
    umask = os.umask(0)
    try:
        keep(file, "ett")
    finally:
        os.umask(umask)
    found = [state, *state.rglob("*")]
    assert len(found) == 4
    for each in found:
        assert stat.S_IMODE(each.stat().st_mode) == (0o700 if each.is_dir() else 0o600), each


def test_links_and_spellings_lead_to_the_same_versions(file: Path, tmp_path: Path) -> None:
    keep(file, "ett")
    link = tmp_path / "länk.paragraf"
    link.symlink_to(file)
    assert words(link) == ["ett"]
    assert words(file.parent / ".." / file.parent.name / file.name) == ["ett"]


def test_those_of_a_file_that_is_gone_are_found_with_its_name_and_document(file: Path) -> None:
    keep(file, "ett")
    (kept,) = backups.of_all()
    assert not kept.is_gone
    file.unlink()
    (kept,) = backups.of_all()
    assert kept.is_gone
    assert (kept.file, kept.documents) == (str(file), ("m1",))
    assert [version.path.read_text() for version in kept.versions] == ["ett"]


def test_a_file_that_got_another_document_names_both(file: Path) -> None:
    keep(file, "ett")
    write(file, "två")
    backups.keep(file, "m2", RULES, NOW)
    assert backups.of_file(file).documents == ("m1", "m2")


def test_all_files_are_listed_the_newest_first(file: Path) -> None:
    other = file.with_name("annat.paragraf")
    keep(file, "ett", NOW)
    keep(other, "två", NOW + timedelta(hours=1))
    assert [Path(kept.file).name for kept in backups.of_all()] == ["annat.paragraf", "möte.paragraf"]
    assert backups.of_file(file.with_name("aldrig.paragraf")).versions == ()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"file": 1}', b"[" * 9_999, b"\xff"])
def test_a_damaged_note_of_the_file_costs_its_name_until_the_next_save(file: Path, damage: bytes) -> None:
    keep(file, "ett")
    (backups.of_file(file).folder / "about.json").write_bytes(damage)
    (kept,) = backups.of_all()
    assert kept.file == ""
    assert kept.is_gone
    keep(file, "två")
    assert backups.of_file(file).file == str(file)


def test_what_else_lies_there_is_left_alone(file: Path) -> None:
    keep(file, "ett")
    folder = backups.of_file(file).folder
    for name in ("anteckning.txt", "2026-99-99-999999-999999-0123456789abcdef.paragraf"):
        (folder / name).write_text("min")
    (folder / "2020-01-01-000000-000000-0123456789abcdef.paragraf").mkdir()
    for hour in range(5):
        keep(file, f"{hour}", NOW + timedelta(seconds=hour))
    assert (folder / "anteckning.txt").read_text() == "min"
    assert (folder / "2026-99-99-999999-999999-0123456789abcdef.paragraf").exists()
    assert words(file) == ["4", "3", "2", "1"], "three and the last of the day of the older ones"


def test_a_folder_that_cannot_be_made_is_told(file: Path, state: Path) -> None:
    state.parent.mkdir(parents=True)
    state.write_bytes(b"a file")
    with pytest.raises(UserError) as caught:
        keep(file, "ett")
    assert caught.value.message.code == "file.cannot-write"


def test_one_that_cannot_be_removed_is_in_nobodys_way(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(_self: Path) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(Path, "unlink", held)
    for hour in range(6):
        keep(file, f"{hour}", NOW + timedelta(days=-90, hours=hour))
    assert len(backups.of_file(file).versions) == 6


@pytest.mark.skipif(os.name == "nt", reason="such names are Linux's")
def test_a_name_that_is_no_text_is_kept_too(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/m\xf6te.paragraf"))
    keep(file, "ett")
    assert words(file) == ["ett"]
    assert isinstance(backups.of_all()[0].versions[0], Version)
