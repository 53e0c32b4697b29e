"""Runs the real program in this process and does something once it is ready to type in.

Nothing in the program knows of this: when its window comes to the event loop, `QApplication.exec` is ours.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class _Watch:
    """A path finder that sees the program's first import after Qt's widgets; it finds nothing itself.

    Not derived from `MetaPathFinder`, nor are other modules used here: their import would count as ours.
    """

    def __init__(self, action: Callable[[], None]) -> None:
        self._action = action

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        if fullname.startswith("app.ui.") and "PySide6.QtWidgets" in sys.modules:
            sys.meta_path.remove(self)
            from PySide6.QtWidgets import QApplication
            from readiness import exec_and_do

            QApplication.exec = lambda *_: exec_and_do(self._action)


def open_and_do(words: Sequence[str], action: Callable[[], None]) -> int:
    """Start the program with these words; `action` is called when the caret stands in a painted field."""
    sys.meta_path.insert(0, _Watch(action))
    from app.__main__ import main

    return main(words)
