"""Measures and prints the table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import (
    checks,
    comparing,
    files,
    help,
    importing,
    keys,
    library,
    outline,
    pages,
    pdf,
    stalls,
    start,
    web,
    word,
)
from tests.benchmarks.figures import FULL, QUICK, Row, Run, Scale

MEASUREMENTS: dict[str, Callable[[Run], Iterator[Row]]] = {
    "start": start.measure,
    "keys": keys.measure,
    "outline": outline.measure,
    "files": files.measure,
    "word": word.measure,
    "importing": importing.measure,
    "web": web.measure,
    "pdf": pdf.measure,
    "pages": pages.measure,
    "help": help.measure,
    "checks": checks.measure,
    "comparing": comparing.measure,
    "stall": stalls.measure,
    "library": library.measure,
}
_LINE = "{:<53} {:<30} {:>10} {:>10} {:>8} {:>7}"


def measure(scale: Scale, names: Sequence[str] = ()) -> Iterator[Row]:
    """The rows of the named measurements, of all when none is named, as they come."""
    with TemporaryDirectory() as folder:
        for name in names or MEASUREMENTS:
            yield from MEASUREMENTS[name](Run(scale, Path(folder)))


def line(row: Row) -> str:
    """One row of the table; a ratio over its target is marked."""
    target = f"≤ {row.target:g}×" if row.target else ""
    mark = "!" if row.target and row.ratio > row.target else " "
    ours, yardstick = (f"{value:.{_decimals(value)}f} {row.unit}" for value in (row.ours, row.yardstick))
    return _LINE.format(row.what, row.against, ours, yardstick, f"{row.ratio:.2f}×{mark}", target)


def _decimals(value: float) -> int:
    return 2 if value < 10 else 1 if value < 100 else 0


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small documents and few repetitions")
    parser.add_argument("--only", action="append", choices=MEASUREMENTS, default=[], metavar="NAME")
    asked = parser.parse_args(words)
    print(_LINE.format("what", "against", "ours", "yardstick", "ratio ", "target"))
    for row in measure(QUICK if asked.quick else FULL, asked.only):
        print(line(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
