"""Lets others have a turn: long work in a thread beside the window's pauses at every step it takes.

Python has one thread run at a time, and one that wants its turn waits five milliseconds for one that works
on. `breathe` stands where the writers go from one piece to the next; it does something only in a thread
that said so.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar


def _nothing() -> None:
    pass


_breath: ContextVar[Callable[[], None]] = ContextVar("breath", default=_nothing)


def breathe() -> None:
    """One piece is done: whoever had this thread breathe is asked; what it raises ends the work."""
    _breath.get()()


def have_breathe(breath: Callable[[], None]) -> None:
    """Have `breath` called between the pieces of all work of this thread, from now on."""
    _breath.set(breath)
