"""The context menu of the outline."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.model.sections import Status
from app.ui.actions import Actions
from app.ui.item.words import status_words
from app.ui.outline.view import OutlineView

translate = QCoreApplication.translate  # under its own name, by which the words are found


def show_menu(
    outline: OutlineView, do: Actions, status: Status | None, set_status: Callable[[Status], None], at: QPoint
) -> None:
    """Show what can be done with the marked sections; `status` is theirs, None for the front page."""
    menu = QMenu(outline)
    menu.setObjectName("outline_menu")
    menu.addActions([do.rename, do.new_section, do.new_subsection])
    menu.addSeparator()
    menu.addActions([do.split_section, do.join_section])
    menu.addSeparator()
    menu.addActions([do.move_up, do.move_down, do.indent, do.outdent])
    menu.addSeparator()
    _add_status(menu, status, set_status)
    menu.addAction(do.mine)
    menu.addSeparator()
    menu.addActions([do.filter_outline, do.fold_all, do.unfold_all])
    menu.addSeparator()
    menu.addAction(do.delete_section)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _add_status(menu: QMenu, status: Status | None, set_status: Callable[[Status], None]) -> None:
    inner = menu.addMenu(translate("Menus", "Stat&us"))
    inner.setObjectName("outline_status_menu")
    inner.setEnabled(status is not None)
    group = QActionGroup(inner)
    for each, words in status_words().items():
        action = inner.addAction(words)
        action.setObjectName(f"status_{each or 'none'}")
        action.setCheckable(True)
        action.setChecked(each == status)
        group.addAction(action)
        action.triggered.connect(partial(_choose, set_status, each))


def _choose(set_status: Callable[[Status], None], status: Status, _checked: bool = False) -> None:
    set_status(status)
