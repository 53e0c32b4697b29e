"""A library of ten thousand minutes: reading it in, its size and memory, searching it, starting beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from app.archive import store
from app.archive.asking import parse
from app.archive.client import Indexer
from app.archive.filing import Filing
from app.archive.searching import search
from app.archive.speech import Report
from app.model.minutes import Package
from app.storage import project
from tests.benchmarks.figures import Row, Run, in_turns, pair, percentile
from tests.benchmarks.processes import start
from tests.benchmarks.shelves import FOLDER, ITEMS, Shelves

_FILES = 500  # real ones, of as many documents at most
_TODAY = date(2026, 1, 7)
QUESTIONS = (
    "beslut", "kommunen skola", "taxa", "väg", "skol", "förvaltning", "bygglov", "kostnad",
    "förslag till beslut",
    '"kommunstyrelsen beslutar att"', '"kommunen skola"', "typ:beslut skola", "typ:reservation skola",
    "typ:yrkande avslag", "person:efternamn7", "person:efternamn70 skola", "organ:socialnämnden väg",
    "KS 2012/0311", "KS 2020/1100", "§ 12/2015", "2010..2014 bygglov", "före 2003 taxa", "utredning -skola",
    "xyzzy",
)  # fmt: skip


def measure(run: Run) -> Iterator[Row]:
    """All of it, beside what SQLite alone takes for the same words, unread and uncut."""
    shelves = Shelves()
    cache = run.folder / "home" / "cache"  # where a started program looks
    yield from _reading(run, shelves, cache)
    yield from _searching(run, cache)
    yield from _starting(run)
    yield from _files(run, shelves)


def _reading(run: Run, shelves: Shelves, cache: Path) -> Iterator[Row]:
    """Documents as values through what writes the database; the same text into a bare index, in turns."""
    count, text = run.scale.minutes, 0
    ours, bare = 0.0, 0.0
    with (
        closing(store.open_for_writing(cache)) as connection,
        closing(sqlite3.connect(run.folder / "bare.sqlite3", isolation_level=None)) as plain,
    ):
        plain.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
        filing = Filing(connection, 1)
        for number in range(count):
            start = perf_counter()
            seen, found = shelves.seen(number)
            made = perf_counter()
            filing.put(seen, "read", found)
            ours += perf_counter() - made
            texts = [
                ("\n".join((item.heading, *(part.text for part in item.parts))),) for item in found.items
            ]
            text += sum(len(each[0].encode()) for each in texts)
            start = perf_counter()
            plain.execute("BEGIN")
            plain.executemany("INSERT INTO words VALUES (?)", texts)
            plain.execute("COMMIT")
            bare += perf_counter() - start
        start = perf_counter()
        filing.tidy(lambda: True)
        ours += perf_counter() - start
    label = f"library, {count:,} minutes of {ITEMS} items"
    yield Row(f"{label}: into the index, each", "bare FTS5", ours * 1000 / count, bare * 1000 / count)
    size = store.place(cache).stat().st_size
    yield Row(f"{label}: database", "its text", size / 1e6, text / 1e6, unit="MB")


def _searching(run: Run, cache: Path) -> Iterator[Row]:
    """From what was typed to the results that fill a window, of all kinds of questions, against 30 ms."""
    found: dict[str, list[float]] = {typed: [] for typed in QUESTIONS}
    with closing(store.open_for_reading(cache)) as connection:
        for _ in range(run.scale.times):
            for typed in QUESTIONS:
                begun = perf_counter()
                search(connection, parse(typed, _TODAY))
                found[typed].append((perf_counter() - begun) * 1000)
    times = [each for several in found.values() for each in several]
    slowest = max(median(several) for several in found.values())
    label = f"library, {run.scale.minutes:,} minutes"
    yield Row(f"{label}: search, median", "30 ms", median(times), 30.0, 1.0)
    yield Row(f"{label}: search, 95 %", "30 ms", percentile(times, 0.95), 30.0, 1.0)
    yield Row(f"{label}: search, the slowest question", "30 ms", slowest, 30.0)


def _starting(run: Run) -> Iterator[Row]:
    """The program beside the library, and without any."""
    with_it, without = in_turns(
        run.scale.times,
        lambda: start("start_program.py", run.folder, library=FOLDER).elapsed,
        lambda: start("start_program.py", run.folder).elapsed,
    )
    yield pair(f"start beside {run.scale.minutes:,} minutes", "start without", (with_it, without), 1.05)


def _files(run: Run, shelves: Shelves) -> Iterator[Row]:
    """Real files through the process that reads them."""
    folder, cache = run.folder / "files", run.folder / "library-of-files"
    folder.mkdir()
    count = min(run.scale.minutes, _FILES)
    for number in range(count):
        (folder / f"{number}.paragraf").write_bytes(project.pack(Package(shelves.minutes(number))))
    reports: list[Report] = []
    indexer = Indexer(reports.append, cache)
    start = perf_counter()
    try:
        indexer.start((str(folder),))
        while not any(each.state == "resting" for each in reports):
            sleep(0.005)
        elapsed = perf_counter() - start
        memory = _memory(indexer)
    finally:
        indexer.stop()
    read = _elapsed(lambda: [project.unpack(path.read_bytes(), path.name) for path in folder.iterdir()])
    yield Row(
        f"library, {count} files: each, with rests", "opening it", elapsed * 1000 / count, read * 1000 / count
    )
    if memory:
        yield Row(f"library, {count} files: memory of its process", "Python alone", memory, 10.0, unit="MB")


def _memory(indexer: Indexer) -> float:
    """The most megabytes that the process has had; 0 where that cannot be seen."""
    process = indexer._process
    with suppress(OSError):
        for line in Path(f"/proc/{process.pid if process else 0}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def _elapsed(action: Callable[[], object]) -> float:
    start = perf_counter()
    action()
    return perf_counter() - start
