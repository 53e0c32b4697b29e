"""When something has been painted: the end of every measurement that a person can see."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

_MOST_TURNS = 10_000  # of the event loop, before a missing paint is an error


class Painted(QObject):
    """Counts how often a widget (of a scroll area its viewport) was painted."""

    def __init__(self, widget: QWidget) -> None:
        surface = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        super().__init__(surface)
        self.count = 0
        self.first: Callable[[], None] | None = None  # called at the next painting
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            if self.first is not None:
                first, self.first = self.first, None
                first()
        return False

    def milliseconds(self, action: Callable[[], object]) -> float:
        """From before the action until the widget has been painted."""
        before = self.count
        turn = QCoreApplication.processEvents
        start = perf_counter()
        action()
        for _ in range(_MOST_TURNS):
            turn()
            if self.count != before:
                return (perf_counter() - start) * 1000
        raise RuntimeError("nothing was painted")


def settle(turns: int = 5) -> None:
    """Let everything happen that is waiting to."""
    for _ in range(turns):
        QCoreApplication.processEvents()


def exec_and_do(action: Callable[[], None]) -> int:
    """The event loop; `action` one turn after the field with the caret was painted, then the end."""
    window = next(w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow())
    field = window.focusWidget()
    if field is None:
        raise RuntimeError("the caret is nowhere")
    failed: list[BaseException] = []

    def ready() -> None:
        try:
            if QApplication.focusWidget() is not field:
                raise RuntimeError(f"the caret is in {QApplication.focusWidget()}, it was in {field}")
            action()
        except BaseException as error:
            failed.append(error)
        QApplication.exit(0)  # `quit` would ask about what is not saved

    Painted(field).first = lambda: QTimer.singleShot(0, ready)
    code = int(_exec())
    if failed:
        raise failed[0]
    return code


_exec = QApplication.exec  # Qt's own, whatever is put in its place
