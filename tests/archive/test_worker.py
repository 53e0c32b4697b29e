"""The process that reads the library: what it is told and tells, how it ends, and what it survives."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest

from app.archive import library, store, worker
from app.archive.asking import parse
from app.archive.client import Indexer
from app.archive.desk import Desk
from app.archive.searching import search
from app.archive.speech import Report
from tests.archive.making import Shelf, item, minutes, saved

LONG = bool(os.environ.get("PARAGRAF_LONG"))


def _case(path: Path, heading: str, decision: str = "") -> None:
    """A document in English, which takes no dictionary to read."""
    saved(path, minutes(item(heading, decision=decision), language="en"))


class Watched:
    """A process and its reports."""

    def __init__(self, cache: Path) -> None:
        self.reports: list[Report] = []
        self.indexer = Indexer(self.reports.append, cache)

    def until(self, seen: Callable[[], object], seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while not seen():
            assert time.monotonic() < end, self.reports[-5:]
            time.sleep(0.005)

    def until_state(self, *states: str) -> Report:
        """Wait for a report of one of these states, and take all until then as read."""
        self.until(lambda: any(each.state in states for each in self.reports))
        at = next(n for n, each in enumerate(self.reports) if each.state in states)
        found = self.reports[at]
        del self.reports[: at + 1]
        return found

    def kill(self) -> None:
        assert self.indexer._process is not None
        self.indexer._process.kill()
        self.indexer._process.wait()


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.fixture
def watched(shelf: Shelf) -> Iterator[Watched]:
    made = Watched(shelf.cache)
    yield made
    made.indexer.stop()


def test_it_reads_pauses_goes_on_looks_again_and_ends(shelf: Shelf, watched: Watched) -> None:
    for number in range(5):
        _case(shelf.folder / f"{number}.paragraf", f"Case {number}")
    watched.indexer.start((str(shelf.folder),), paused=True)
    watched.until_state("paused")
    watched.indexer.resume()
    watched.until_state("reading")
    assert watched.until_state("resting").read == 5
    _case(shelf.folder / "new.paragraf", "New")
    watched.indexer.look()
    assert watched.until_state("resting").read == 1
    assert len(shelf.headings()) == 6
    watched.indexer.start(())
    watched.until_state("resting")
    assert shelf.headings() == []
    start = time.perf_counter()
    watched.indexer.stop()
    assert time.perf_counter() - start < 2
    assert not watched.indexer._is_running


def test_a_process_that_is_killed_is_started_again_and_nothing_is_lost(
    shelf: Shelf, watched: Watched
) -> None:
    for number in range(400 if LONG else 60):
        _case(shelf.folder / f"{number}.paragraf", f"Case {number}", f"word{number} " * 300)
    watched.indexer.start((str(shelf.folder),))
    for _ in range(4 if LONG else 1):
        watched.until_state("reading")
        time.sleep(0.05)
        watched.kill()
    watched.until_state("resting")
    states = [state for state, _ in shelf.states().values()]
    assert states.count("read") >= len(states) - 4  # but what was being read just then
    assert len(shelf.headings()) == states.count("read")
    watched.indexer.look(again=True)
    watched.until_state("resting")
    assert {state for state, _ in shelf.states().values()} == {"read"}


def test_of_two_programs_one_reads_and_the_other_takes_over(
    shelf: Shelf, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    _case(shelf.folder / "a.paragraf", "Case")
    watched.indexer.start((str(shelf.folder),))
    watched.until_state("resting")
    second = Watched(shelf.cache)
    try:
        second.indexer.start((str(shelf.folder),))
        second.until_state("elsewhere")
        watched.indexer.stop()
        second.indexer.look()
        second.until_state("resting")
    finally:
        second.indexer.stop()


def test_a_database_that_cannot_be_had_is_told_of(shelf: Shelf, watched: Watched) -> None:
    shelf.cache.write_text("no folder")
    watched.indexer.start((str(shelf.folder),))
    (message,) = watched.until_state("failed").messages
    assert message.code.startswith(("file.", "library."))
    shelf.cache.unlink()
    _case(shelf.folder / "a.paragraf", "Case")
    watched.indexer.look()
    assert watched.until_state("resting").read == 1


def test_what_is_known_of_folders_and_files_is_told(shelf: Shelf, tmp_path: Path) -> None:
    _case(shelf.folder / "a.paragraf", "Case")
    saved(shelf.folder / "b.paragraf", "skräp")
    away = tmp_path / "borta"
    _case(away / "c.paragraf", "Other")
    shelf.update(shelf.folder, away)
    away.rename(tmp_path / "längre bort")
    shelf.update(shelf.folder, away)
    with closing(store.open_for_reading(shelf.cache)) as connection:
        gone, here = library.folders(connection)
        (document,) = library.unread(connection, str(shelf.folder))
        assert library.unreachable(connection) == {str(away)}
        hits = [search(connection, parse(each, date(2026, 1, 1))).hits[0] for each in ("case", "other")]
        assert {(hit.file.name, hit.is_away) for hit in hits} == {("a.paragraf", False), ("c.paragraf", True)}
        before = library.changes(connection)
    assert (here.path, here.is_reachable, here.read, here.unreadable) == (str(shelf.folder), True, 1, 1)
    assert here.looked is not None
    assert (gone.path, gone.is_reachable, gone.read) == (str(away), False, 1)
    assert Path(document.path).name == "b.paragraf"
    assert document.message is not None
    assert document.message.code.startswith("file.")
    _case(shelf.folder / "a.paragraf", "Changed")
    shelf.update(shelf.folder, away)
    with closing(store.open_for_reading(shelf.cache)) as connection:
        assert library.changes(connection) > before
    assert library.size(shelf.cache) > 1000


def test_memory_of_whoever_started_it_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = 900 << 10
    monkeypatch.setattr(worker, "_memory", lambda: taken)
    made = worker._Worker(cast("Desk", None), BytesIO())  # a real desk ends its process
    assert not made._is_spent
    taken += 500 << 10
    assert made._is_spent
