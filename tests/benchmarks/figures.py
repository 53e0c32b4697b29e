"""What a measurement gives: pairs of ours and a yardstick, taken in turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Scale:
    """How much is measured."""

    times: int  # repetitions of what takes part of a second
    keys: int  # typed into each document
    pages: tuple[int, ...]  # of the documents typed into
    many: int  # sections of the large file
    exports: tuple[int, ...]  # sections of the documents exported
    most_pages: int = 5  # of the documents exported as PDF
    minutes: int = 8  # in the library


FULL = Scale(
    times=11, keys=500, pages=(5, 50, 500), many=1000, exports=(50, 500, 2000), most_pages=300, minutes=10_000
)
QUICK = Scale(times=2, keys=20, pages=(5,), many=50, exports=(50,))


@dataclass(frozen=True)
class Run:
    """One run: how much to measure, and a folder for its files."""

    scale: Scale
    folder: Path


@dataclass(frozen=True)
class Row:
    """One line of the table: two figures in the same unit, lower is better."""

    what: str
    against: str
    ours: float
    yardstick: float
    target: float | None = None  # the ratio to reach
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        return self.ours / self.yardstick


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def pair(
    what: str,
    against: str,
    figures: tuple[Sequence[float], Sequence[float]],
    target: float | None = None,
    unit: str = "ms",
) -> Row:
    """A row of the medians."""
    return Row(what, against, median(figures[0]), median(figures[1]), target, unit)


def in_turns(times: int, *actions: Callable[[], T]) -> tuple[list[T], ...]:
    """The results of each action, done once to warm up and then A B A B to hold against drift."""
    found: tuple[list[T], ...] = tuple([] for _ in actions)
    for turn in range(times + 1):
        for action, results in zip(actions, found, strict=True):
            result = action()
            if turn:
                results.append(result)
    return found


def timed(action: Callable[[], object]) -> Callable[[], float]:
    """The action as one that returns its milliseconds."""

    def run() -> float:
        start = perf_counter()
        action()
        return (perf_counter() - start) * 1000

    return run


def processor_time(action: Callable[[], object]) -> Callable[[], float]:
    """The action as one that returns the milliseconds of processor time that it took."""

    def run() -> float:
        start = process_time()
        action()
        return (process_time() - start) * 1000

    return run
