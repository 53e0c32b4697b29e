"""Looks through the document in a thread, so that no key waits; only the newest question is answered."""

from __future__ import annotations

from time import perf_counter, sleep

from PySide6.QtCore import QObject, Signal

from app.errors import UserError, unexpected
from app.formats.breath import have_breathe
from app.model.minutes import Minutes
from app.session.finding import Finder
from app.session.pattern import Query
from app.ui.jobs import Worker

_TURN = 0.0004  # seconds for which the thread works on before it lets the window's have a turn
_REST = 0.00005


class _OvertakenError(Exception):
    """Something else is looked for by now."""


class Searcher(QObject):
    """One for each window; what was found of an unchanged section is kept for the same question."""

    told = Signal(int, object)  # the question's number, and a Found or a Message

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker()
        self._asked = 0
        self._breath = 0.0
        self._finder: Finder | None = None

    def ask(self, minutes: Minutes, query: Query) -> int:
        """Have it looked for; the question's number, with which the answer is told."""
        self._asked += 1
        number = self._asked
        self._worker.do(lambda: self._answer(number, minutes, query))
        return number

    def close(self) -> None:
        """Ask no more; waits for what is under way."""
        self._asked += 1
        self._worker.wait()

    def _answer(self, number: int, minutes: Minutes, query: Query) -> None:
        def breath() -> None:
            if number != self._asked:
                raise _OvertakenError
            if perf_counter() - self._breath > _TURN:
                sleep(_REST)
                self._breath = perf_counter()

        try:
            have_breathe(breath)
            breath()
            if self._finder is None or self._finder.query != query:
                self._finder = Finder(query)
            found = self._finder.find(minutes)
            _ = found.spans, found.keys
        except _OvertakenError:
            return
        except UserError as error:
            self._finder = None
            self.told.emit(number, error.message)
        except Exception as error:  # a fault of ours must not end the thread
            self.told.emit(number, unexpected(error))
        else:
            self.told.emit(number, found)
