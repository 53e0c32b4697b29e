"""Makes the pages in a thread of its own: the newest document that was asked for, after a pause."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, sleep
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from app.errors import Message, UserError, unexpected
from app.formats.breath import have_breathe
from app.formats.flow.scope import Scope
from app.model.minutes import Package
from app.profiles import Profile

if TYPE_CHECKING:
    from app.formats.pdf import Compiler

PAUSE = 250  # milliseconds without a change before pages are made
_TURN = 0.0004  # seconds for which the thread works on before it lets the window's have a turn
_REST = 0.00005  # seconds that it stays away then


class Order(msgspec.Struct, frozen=True):
    """A document to be set."""

    package: Package
    profile: Profile
    scope: Scope = "whole"


class _OvertakenError(Exception):
    """Somebody writes on: a newer document is to be set."""


class PageMaker(QObject):
    """One set of pages at a time; what was asked for meanwhile is made next, the last of it only."""

    made = Signal(object)  # Pages
    failed = Signal(object)  # Message

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._wanted: Order | Callable[[], Order] | None = None
        self._busy = self._over = False
        self._compiler: Compiler | None = None  # the thread's own
        self._breath = 0.0  # when the thread took the last one
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether pages are being made or waited for."""
        return self._busy or self._wanted is not None

    def ask(self, order: Order | Callable[[], Order], pause: int = PAUSE) -> None:
        """Have this document made once nothing else was asked for in `pause` milliseconds.

        An order may be one that is asked for then: who writes on pays nothing for those of before.
        """
        self._wanted = order
        self._later.start(pause)

    def close(self) -> None:
        """Make nothing more; waits for what is under way."""
        self._over, self._wanted = True, None
        self._later.stop()
        self._pool.waitForDone()
        if self._compiler:
            self._compiler.close()
            self._compiler = None

    def _start(self) -> None:
        if self._busy or self._wanted is None or self._over:
            return
        wanted, self._wanted, self._busy = self._wanted, None, True
        order = wanted if isinstance(wanted, Order) else wanted()
        self._pool.start(_Run(self, order))

    @Slot(object)
    def tell(self, outcome: object) -> None:
        """What the thread made, on the thread of the window."""
        self._busy = False
        if self._over:
            return
        if isinstance(outcome, Message):
            self.failed.emit(outcome)
        elif outcome is not None:
            self.made.emit(outcome)
        if self._wanted is not None and not self._later.isActive():
            self._start()

    def make(self, order: Order) -> object:
        """Pages, or why there are none, None if nobody wants them now; on the maker's own thread."""
        try:
            from app.formats.pdf import Compiler
            from app.ui.pages.made import opened

            have_breathe(self._breathe)
            if self._compiler is None:
                self._compiler = Compiler()
            data = self._compiler.compile(order.package, order.profile, scope=order.scope)
            return opened(data, self._compiler.places(blocks=True), self._compiler.obstacles)
        except _OvertakenError:
            return None
        except UserError as error:
            return error.message
        except Exception as error:  # a fault of ours must not end the thread
            return unexpected(error)

    def _breathe(self) -> None:
        """Between two pieces: no key waits for more than one, and what is out of date is given up."""
        if self._wanted is not None or self._over:
            raise _OvertakenError
        if perf_counter() - self._breath > _TURN:
            sleep(_REST)
            self._breath = perf_counter()


class _Told(QObject):
    outcome = Signal(object)


class _Run(QRunnable):
    def __init__(self, maker: PageMaker, order: Order) -> None:
        super().__init__()
        self._maker, self._order = maker, order
        self._told = _Told()
        self._told.outcome.connect(maker.tell)

    def run(self) -> None:
        self._told.outcome.emit(self._maker.make(self._order))
