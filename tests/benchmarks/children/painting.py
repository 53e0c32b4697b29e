"""When something has been painted: the end of every measurement that a person can see."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, thread_time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_MOST_TURNS = 10_000  # of the event loop, before a missing paint is an error


class Painted(QObject):
    """Counts how often a widget (of a scroll area its viewport) was painted."""

    def __init__(self, widget: QWidget) -> None:
        surface = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        super().__init__(surface)
        self.count = 0
        self.processor = 0.0
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False

    def milliseconds(self, action: Callable[[], object]) -> float:
        """From before the action until the widget has been painted; `processor` then has this thread's."""
        before = self.count
        turn = QCoreApplication.processEvents
        start, worked = perf_counter(), thread_time()
        action()
        for _ in range(_MOST_TURNS):
            turn()
            if self.count != before:
                self.processor = (thread_time() - worked) * 1000
                return (perf_counter() - start) * 1000
        raise RuntimeError("nothing was painted")


def settle(turns: int = 5) -> None:
    """Let everything happen that is waiting to."""
    for _ in range(turns):
        QCoreApplication.processEvents()
