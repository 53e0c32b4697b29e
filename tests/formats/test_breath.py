"""Long work pauses between its pieces, in a thread that asked for it, and ends when the pause says so."""

from __future__ import annotations

from threading import Thread

import pytest

from app.formats import pdf
from app.formats.breath import breathe, have_breathe
from app.profiles import load
from tests.formats.build import document, p
from tests.meeting import build


class _EnoughError(Exception):
    pass


def _in_a_thread(work: object) -> None:
    assert callable(work)
    thread = Thread(target=work)
    thread.start()
    thread.join()


def test_a_thread_breathes_between_the_blocks_of_a_document() -> None:
    breaths: list[int] = []

    def prepare() -> None:
        have_breathe(lambda: breaths.append(1))
        with pdf.Compiler() as compiler:
            compiler.prepare(build.package(), load(""))

    _in_a_thread(prepare)
    assert len(breaths) > 300


def test_work_ends_where_a_breath_says_so() -> None:
    ended: list[str] = []

    def stop() -> None:
        raise _EnoughError

    def prepare() -> None:
        have_breathe(stop)
        with pdf.Compiler() as compiler, pytest.raises(_EnoughError):
            compiler.prepare(build.package(), load(""))
        ended.append("here")

    _in_a_thread(prepare)
    assert ended == ["here"]


def test_nothing_breathes_where_nobody_asked_for_it() -> None:
    _in_a_thread(lambda: have_breathe(lambda: pytest.fail("another thread's breath")))
    breathe()
    with pdf.Compiler() as compiler:
        compiler.prepare(document(p("Ord")), load(""))
