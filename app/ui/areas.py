"""F6: the areas of the window, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

Area = tuple[QWidget, Callable[[], None]]  # and how to go there


def go_on(areas: Sequence[Area], by: int) -> None:
    """From the area that has the focus to the next (1) or the previous (-1) that can be seen."""
    seen = [area for area in areas if area[0].isVisible()]
    focus = QApplication.focusWidget()
    at = next(
        (i for i, (area, _) in enumerate(seen) if focus and (area is focus or area.isAncestorOf(focus))), 0
    )
    seen[(at + by) % len(seen)][1]()


def enter_toolbar(toolbar: QToolBar) -> None:
    """Put the focus on its first button that can be pressed."""
    for action in toolbar.actions():
        button = toolbar.widgetForAction(action)
        if button.isEnabled() and not action.isSeparator():
            button.setFocus(Qt.FocusReason.TabFocusReason)
            return
