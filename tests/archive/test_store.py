"""The library's database is made, opened, made anew, and told of in words where it cannot be used."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.archive import store
from app.errors import UserError


def _code(path: Path) -> str:
    with pytest.raises(UserError) as raised:
        store.open_for_reading(path).close()
    return raised.value.message.code


def _count(folder: Path) -> int:
    with closing(store.open_for_reading(folder)) as connection:
        return connection.execute("SELECT count(*) FROM folders").fetchone()[0]


def _one_folder(folder: Path) -> None:
    with closing(store.open_for_writing(folder)) as connection:
        connection.execute("INSERT INTO folders VALUES ('a', '', 1, 0)")


def test_before_anything_is_read_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert _code(tmp_path) == "library.nothing-yet"


def test_it_is_made_where_none_is_and_opened_where_one_is(tmp_path: Path) -> None:
    _one_folder(tmp_path / "ny" / "mapp")
    store.open_for_writing(tmp_path / "ny" / "mapp").close()
    assert _count(tmp_path / "ny" / "mapp") == 1


@pytest.mark.skipif(os.name != "posix", reason="rights follow from the folder")
def test_nobody_else_may_look_into_it(tmp_path: Path) -> None:
    _one_folder(tmp_path / "cache")
    assert [
        each.stat().st_mode & 0o077 for each in (tmp_path / "cache", *(tmp_path / "cache").iterdir())
    ] == [
        0,
        0,
    ]


def test_the_usual_place_is_the_folder_for_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_CACHE_DIR", str(tmp_path))
    assert store.place() == tmp_path / store.FILE


@pytest.mark.parametrize(
    "data", [b"", b"no database at all", bytes(5000), b"SQLite format 3\x00" + bytes(9000)]
)
def test_what_is_no_database_is_set_aside(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / store.FILE
    path.write_bytes(data)
    assert _code(tmp_path) == "library.damaged"
    _one_folder(tmp_path)
    assert _count(tmp_path) == 1
    if data:
        assert (tmp_path / "library-damaged.sqlite3").read_bytes() == data


def test_another_programs_database_is_set_aside(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / store.FILE)) as other:
        other.execute("CREATE TABLE documents(a)")
    assert _code(tmp_path) == "library.damaged"
    _one_folder(tmp_path)
    assert (tmp_path / "library-damaged.sqlite3").exists()
    assert _count(tmp_path) == 1


def test_one_of_another_version_is_made_anew_and_not_kept(tmp_path: Path) -> None:
    _one_folder(tmp_path)
    with closing(sqlite3.connect(tmp_path / store.FILE)) as older:
        older.execute(f"PRAGMA user_version = {store.VERSION + 1}")
    assert _code(tmp_path) == "library.damaged"
    store.open_for_writing(tmp_path).close()
    assert _count(tmp_path) == 0
    assert not (tmp_path / "library-damaged.sqlite3").exists()


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    _one_folder(tmp_path)
    with closing(store.open_for_reading(tmp_path)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM folders")


def test_a_reader_sees_what_is_written_meanwhile(tmp_path: Path) -> None:
    _one_folder(tmp_path)
    with (
        closing(store.open_for_reading(tmp_path)) as reader,
        closing(store.open_for_writing(tmp_path)) as writer,
    ):
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM folders")
        assert reader.execute("SELECT count(*) FROM folders").fetchone() == (1,)
        writer.execute("COMMIT")
        assert reader.execute("SELECT count(*) FROM folders").fetchone() == (0,)


def test_a_second_writer_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_WAIT", 0.05)
    with (
        closing(store.open_for_writing(tmp_path)) as first,
        closing(store.open_for_writing(tmp_path)) as second,
    ):
        first.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError) as raised, store.faults(store.place(tmp_path)):
            second.execute("BEGIN IMMEDIATE")
    assert raised.value.message.code == "library.busy"


def test_a_place_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("no folder")
    with pytest.raises(UserError) as raised:
        store.open_for_writing(tmp_path / "fil" / "cache")
    assert raised.value.message.code.startswith("file.")


def test_a_folder_in_its_place_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / store.FILE).mkdir()
    with pytest.raises(UserError) as raised:
        store.open_for_writing(tmp_path)
    assert raised.value.message.code.startswith(("file.", "library."))
    assert _code(tmp_path) == "library.nothing-yet"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_in_a_folder_that_can_only_be_read_it_is_searched_and_not_written(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    _one_folder(cache)
    (cache / store.FILE).chmod(0o400)
    cache.chmod(0o500)
    try:
        assert _count(cache) == 1
        with pytest.raises(UserError) as raised, closing(store.open_for_writing(cache)) as connection:
            connection.execute("DELETE FROM folders")
        assert raised.value.message.code in ("library.read-only", "library.cannot-open", "file.no-permission")
    finally:
        cache.chmod(0o700)
