"""Which actions stand on the toolbar, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar

from app.ui.customising.keys import hint
from app.ui.icons import side


def names_on(bar: QToolBar) -> tuple[str, ...]:
    """The names of the actions as they stand on it, "" where a line parts two groups."""
    return tuple("" if action.isSeparator() else action.objectName() for action in bar.actions())


def fill(bar: QToolBar, actions: Mapping[str, QAction], names: Sequence[str]) -> None:
    """Put these actions on it; names that no action has any more are passed over."""
    bar.clear()
    bar.setIconSize(QSize(side(), side()))
    for name in names:
        if not name:
            bar.addSeparator()
        elif name in actions:
            action = actions[name]
            bar.addAction(action)
            button = bar.widgetForAction(action)
            button.setObjectName(f"button_{name}")
            button.setAccessibleName(hint(action))
