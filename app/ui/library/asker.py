"""Asks the library in a thread, so that no key waits; only the newest question is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.archive import store
from app.errors import UserError, unexpected
from app.ui.jobs import Worker

if TYPE_CHECKING:
    from sqlite3 import Connection

Question = Callable[["Connection", Callable[[], bool]], Any]


class Asker(QObject):
    """One for each page. `told` has what the newest question gave, or a Message."""

    told = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = Worker()
        self._asked = 0
        self.told.connect(self._tell)
        self._then: dict[int, Callable[[Any], None]] = {}

    def ask(self, question: Question, then: Callable[[Any], None]) -> None:
        """Have the question answered; `then` gets the answer or a Message, unless another is asked before."""
        self._asked += 1
        number = self._asked
        self._then = {number: then}
        self._worker.do(lambda: self._answer(number, question))

    def close(self) -> None:
        """Ask no more; waits for what is under way."""
        self._asked += 1
        self._then = {}
        self._worker.wait()

    def _answer(self, number: int, question: Question) -> None:
        if number != self._asked:
            return
        try:
            connection = store.open_for_reading()
            try:
                found = question(connection, lambda: number == self._asked)
            finally:
                connection.close()
        except UserError as error:
            self.told.emit(number, error.message)
        except Exception as error:  # a fault of ours must not end the thread
            self.told.emit(number, unexpected(error))
        else:
            self.told.emit(number, found)

    def _tell(self, number: int, found: object) -> None:
        if then := self._then.pop(number, None):
            then(found)
