"""Ready to type: the field that has the caret was painted, and the event loop went round once more.

Used by the bare window too, so it touches as little as possible of Qt: what Python makes of Qt's classes and
their names when they are first met is a good part of a start.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_exec = QApplication.exec  # Qt's own, whatever is put in its place


def exec_and_do(action: Callable[[], None], field: QWidget | None = None) -> int:
    """The event loop until `field` (else the one with the caret) is ready to type in, then `action`."""
    field = field or _with_caret()
    failed: list[BaseException] = []

    def ready() -> None:
        try:
            if QApplication.focusWidget() is not field:
                raise RuntimeError(f"the caret is in {QApplication.focusWidget()}, it was in {field}")
            action()
        except BaseException as error:
            failed.append(error)
        QApplication.exit(0)  # `quit` would ask about what is not saved

    _when_painted(field, lambda: QTimer.singleShot(0, ready))
    code = int(_exec())
    if failed:
        raise failed[0]
    return code


def _with_caret() -> QWidget:
    field = QApplication.focusWidget()
    if field is None:  # the window does not know yet that it is the active one
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.isWindow()]
        field = windows[0].focusWidget()
    if field is None:
        raise RuntimeError("the caret is nowhere")
    return field


def _when_painted(field: QWidget, then: Callable[[], None]) -> None:
    """Call `then` after the field's next painting; its class has to be Python's for that."""
    kind = type(field)
    paint = kind.paintEvent
    waiting = [then]

    def painted(self: QWidget, event: QPaintEvent) -> None:
        paint(self, event)
        if self is field and waiting:
            waiting.pop()()

    kind.paintEvent = painted  # for good: Qt's wrapper keeps it, though not alive
