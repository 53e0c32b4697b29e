"""Tells on standard output what it took this process to come so far."""

from __future__ import annotations

import sys
from time import process_time


def tell() -> None:
    """One line: milliseconds of processor time and megabytes in memory (not a number where unknown)."""
    print(process_time() * 1000, _memory(), flush=True)


def _memory() -> float:
    if sys.platform.startswith("linux"):
        with open("/proc/self/status") as status:  # noqa: PTH123 # a bare window needs no pathlib
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS:"))
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
    return float("nan")
