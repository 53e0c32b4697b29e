"""What the journal costs whoever types: microseconds a key, and no long hold of the interpreter."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable

from app.model.blocks import Paragraph, paragraph
from app.model.inlines import Text
from app.model.minutes import Package
from app.model.sections import Part
from app.session.edits import SetBlocks
from app.session.journaling import Keeper
from app.session.session import Change, Session
from tests.benchmarks import documents

LONG = bool(os.environ.get("PARAGRAF_LONG"))
TURNS = 40 if LONG else 2


def say(session: Session, number: int) -> None:
    part: Part = session.minutes.sections[0].parts[0]
    new: Paragraph = paragraph(Text("ord " * (number % 50 + 1)))
    session.apply(SetBlocks(part.id, (new, *part.blocks[1:]), "typing"))


def test_a_key_costs_microseconds(figure: Callable[[str], None]) -> None:
    session = Session(documents.of_pages(50))
    keeper = Keeper(session)
    costs: list[float] = []
    try:
        say(session, 0)  # the thread begins
        for number in range(2000 if LONG else 300):
            was = session.minutes
            say(session, number + 1)
            change = Change(was, session.minutes)
            begun = time.perf_counter_ns()
            keeper._follow(change)
            costs.append((time.perf_counter_ns() - begun) / 1000)
    finally:
        keeper.close()
    costs.sort()
    median, last = costs[len(costs) // 2], costs[int(len(costs) * 0.99)]
    figure(f"keeping costs a key {median:.1f} µs in the median, {last:.1f} µs at p99")
    assert median < (50 if LONG else 500)


def longest_gap(during: Callable[[], object]) -> float:
    """The longest time in ms that another thread waits for its turn meanwhile."""
    gaps, over = [0.0], threading.Event()

    def tick() -> None:
        last = time.perf_counter()
        while not over.is_set():
            time.sleep(0.0002)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        during()
    finally:
        over.set()
        thread.join()
    return max(gaps) * 1000


def test_a_long_document_is_kept_without_holding_the_interpreter(figure: Callable[[str], None]) -> None:
    for name, package in (
        ("long text", documents.of_pages(500)),
        ("many sections", documents.of_sections(1000)),
    ):
        first, later, quiet = _gaps(package)
        figure(
            f"{name}: the longest another thread waits is {min(first):.1f} ms while the journal begins, "
            f"{min(later):.1f} ms for a change (best of {TURNS}); with nothing to do {min(quiet):.1f} ms"
        )
        assert min(*first, *later) < (8 if LONG else 100)


def _gaps(package: Package) -> tuple[list[float], list[float], list[float]]:
    first, later, quiet = list[float](), list[float](), list[float]()
    for turn in range(TURNS):
        session = Session(package)
        keeper = Keeper(session)
        say(session, turn)
        first.append(longest_gap(keeper.flush))
        say(session, turn + 1)
        later.append(longest_gap(keeper.flush))
        quiet.append(longest_gap(lambda: time.sleep(0.02)))
        session._saved = session.minutes
        keeper.close()
    return first, later, quiet
