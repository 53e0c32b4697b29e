"""Only the text (focus mode), and the whole screen; a helper of the window (`aids.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget
from shiboken6 import isValid

from app.ui.document_view import DocumentView
from app.ui.side.dock import SideDock

if TYPE_CHECKING:
    from app.ui.window import Window

_LETTERS = 84  # that a line has at most: what eyes follow without losing their way
_FULL = Qt.WindowState.WindowFullScreen


class Looking(QObject):
    """Hides what is not the text, and has it all back as it was; none of it is remembered."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._do = window, window.actions_
        self._view: DocumentView | None = None
        self._hidden: list[QWidget] = []
        self._focused = False
        self._do.focus_mode.triggered.connect(lambda on: self.enter() if on else self.leave())
        self._do.full_screen.triggered.connect(self._fill_screen)
        self._later = QTimer(self)  # what is hidden gives its room once the loop has gone round
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._centre)
        window.installEventFilter(self)
        centre = window.findChild(QWidget, "centre")
        assert isinstance(centre, QWidget)
        self._middle: QWidget = centre
        centre.installEventFilter(self)

    def set_view(self, view: DocumentView) -> None:
        """Another document is looked at in the same way."""
        self._view = view

    def close(self) -> None:
        """The window closes."""
        self._later.stop()

    def settle(self) -> None:
        """Have the window as it is otherwise, before its layout is kept."""
        self.leave()
        if self._window.isFullScreen():
            self._fill_screen(False)

    @property
    def is_focused(self) -> bool:
        """Whether only the text is shown."""
        return self._focused

    def enter(self) -> None:
        """Show only the text."""
        if self._focused or self._view is None:
            return
        focus, window = QApplication.focusWidget(), self._window
        beside: list[QWidget] = [*window.findChildren(QDockWidget), *window.findChildren(QToolBar)]
        self._focused = True
        self._hidden = [each for each in beside if each.isVisible() and each.parentWidget() is window]
        leaves_focus = focus is not None and any(each.isAncestorOf(focus) for each in self._hidden)
        window.setUpdatesEnabled(False)
        try:
            for each in self._hidden:
                self._show(each, False)
        finally:
            window.setUpdatesEnabled(True)
        self._do.focus_mode.setChecked(True)
        if leaves_focus:
            self._view.focus_text()
        self._later.start()

    def leave(self) -> None:
        """Show again what was hidden."""
        if not self._focused:
            return
        self._focused = False
        self._window.setUpdatesEnabled(False)
        try:
            for each in self._hidden:
                if isValid(each):
                    self._show(each, True)
        finally:
            self._window.setUpdatesEnabled(True)
        self._hidden = []
        self._do.focus_mode.setChecked(False)
        self._centre()

    def _show(self, widget: QWidget, shown: bool) -> None:
        if isinstance(widget, SideDock):
            widget.step_aside(not shown)
        else:
            widget.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is not self._window and self._focused:
            self._later.start()
        elif kind == QEvent.Type.WindowStateChange and watched is self._window:
            self._do.full_screen.setChecked(self._window.isFullScreen())
        elif (
            self._focused and watched is self._window and _is_escape(event)
        ):  # nothing inside has a use for it
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _centre(self) -> None:
        """A column of readable width in the middle; all the room when one looks at more than the text."""
        centre = self._middle
        column = centre.layout()
        if column is None or self._view is None:
            return
        side = 0
        if self._focused:
            panes = self._view.panes()
            letter = (panes[0] if panes else self._view).fontMetrics().averageCharWidth()
            side = max((centre.width() - _LETTERS * letter) // 2, 0)
        column.setContentsMargins(side, 0, side, 0)

    def _fill_screen(self, on: bool) -> None:
        window = self._window
        state = window.windowState()
        window.setWindowState(state | _FULL if on else state & ~_FULL)
        self._do.full_screen.setChecked(on)


def _is_escape(event: QEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
