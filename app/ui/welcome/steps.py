"""What the tour shows: words, and the part of the window that they are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QTabWidget, QWidget

if TYPE_CHECKING:
    from app.ui.window import Window

_TABS = ("attendance", "item", "checks", "pages")  # in the order of `SidePanel`
_SOME = 12  # pixels: less of a tab is scrolled away

translate = QCoreApplication.translate  # under its own name, by which the words are found


class Step(msgspec.Struct, frozen=True):
    """One stop of the tour. `part` is where it points in the window, None when that cannot be seen now."""

    name: str
    heading: str
    words: str
    part: Callable[[], QRect | None]


def steps(window: Window) -> tuple[Step, ...]:
    """The stops for a window, those that cannot be seen left out."""
    return tuple(step for step in (*_writing(window), *_beside(window), *_last(window)) if step.part())


def _writing(window: Window) -> Sequence[Step]:
    do, view = window.actions_, window.view
    return (
        Step(
            "outline",
            translate("Tour", "The outline"),
            translate(
                "Tour", "Every section stands here. A click goes there. {0} makes a new one wherever you are."
            ).format(_key(do.new_section)),
            lambda: _of(window, window.outline),
        ),
        Step(
            "heading",
            translate("Tour", "The heading"),
            translate("Tour", "Write it here and press Enter: the caret stands in the text below."),
            lambda: _of(window, _seen(view, "heading") or _seen(view, "title")),
        ),
        Step(
            "panes",
            translate("Tour", "The text"),
            translate(
                "Tour",
                "Each part has a pane of its own. {0} goes to the next part, {1} to the next section.",
            ).format(_key(do.next_part), _key(do.next_section)),
            lambda: _of(window, _pane(window)),
        ),
        Step(
            "safe",
            translate("Tour", "Nothing is lost"),
            translate(
                "Tour",
                "What you write is kept safe within a second, also before you save. Here you see when. "
                "{0} saves the file.",
            ).format(_key(do.save)),
            lambda: _of(window, window.statusBar()),
        ),
    )


def _beside(window: Window) -> Sequence[Step]:
    do = window.actions_
    return (
        Step(
            "attendance",
            translate("Tour", "Attendance"),
            translate(
                "Tour",
                "{0} goes here. Tick who is there; who comes and goes you note at the item where it happens, "
                "and Paragraf knows who serves.",
            ).format(_key(do.attendance)),
            lambda: _tab(window, "attendance"),
        ),
        Step(
            "checks",
            translate("Tour", "Checks"),
            translate(
                "Tour", "What is still missing, by law or by your rules. {0} leads to the next place to mend."
            ).format(_key(do.next_finding)),
            lambda: _tab(window, "checks"),
        ),
        Step(
            "pages",
            translate("Tour", "Pages"),
            translate(
                "Tour", "{0} shows the pages as they will be printed, and they follow as you write."
            ).format(_key(do.pages)),
            lambda: _tab(window, "pages") or _menu(window, do.pages),
        ),
    )


def _last(window: Window) -> Sequence[Step]:
    do = window.actions_
    return (
        Step(
            "palette",
            translate("Tour", "One key for everything"),
            translate(
                "Tour",
                "{0} and a few letters find every command, section and person. {1} opens the handbook.",
            ).format(_key(do.palette), _key(do.handbook)),
            lambda: _menu(window, do.palette),
        ),
        Step(
            "export",
            translate("Tour", "Send it out"),
            translate(
                "Tour",
                "{0} makes PDF, Word and web page, with your municipality's look. That was all: write away.",
            ).format(_key(do.export)),
            lambda: _of(window, _seen(window, "button_export")) or _menu(window, do.export),
        ),
    )


def _key(action: QAction) -> str:
    """The key of an action, or its words where it has none."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return key or action.text().replace("&", "").removesuffix("…")


def _of(window: Window, widget: QWidget | None) -> QRect | None:
    """Where a widget is in the window, None if it cannot be seen."""
    if widget is None or not widget.isVisible():
        return None
    seen = widget.visibleRegion().boundingRect() or widget.rect()
    return QRect(widget.mapTo(window, seen.topLeft()), seen.size())


def _seen(inside: QWidget | None, name: str) -> QWidget | None:
    found = inside.findChildren(QWidget, name) if inside else []
    return next((widget for widget in found if widget.isVisible()), None)


def _pane(window: Window) -> QWidget | None:
    panes = window.view.panes() if window.view else []
    return next((pane for pane in panes if pane.isVisible()), None)


def _tab(window: Window, name: str) -> QRect | None:
    """The handle of a tab beside the text."""
    tabs = _seen(window.side, "side_panel")
    if not isinstance(tabs, QTabWidget) or not tabs.isTabVisible(_TABS.index(name)):
        return None
    bar = tabs.tabBar()
    rect = bar.tabRect(_TABS.index(name)).intersected(bar.rect())
    return QRect(bar.mapTo(window, rect.topLeft()), rect.size()) if rect.width() > _SOME else _of(window, bar)


def _menu(window: Window, action: QAction) -> QRect | None:
    """The menu in which an action stands; the upper edge where menus lie outside the window."""
    bar = window.menuBar()
    if not bar.isVisible() or not bar.height():
        return QRect(window.width() // 2, 0, 1, 1)
    for each in bar.actions():
        menu = each.menu()
        if isinstance(menu, QMenu) and action in menu.actions():
            rect = bar.actionGeometry(each)
            return QRect(bar.mapTo(window, rect.topLeft()), rect.size())
    return _of(window, bar)
