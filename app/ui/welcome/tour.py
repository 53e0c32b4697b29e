"""The tour of the window: a few stops, gone through without the focus leaving the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.ui.welcome.bubble import Bubble
    from app.ui.welcome.steps import Step
    from app.ui.window import Window

_WAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class Tour(QObject):
    """Shows one step after the other. Esc ends it from wherever the focus is, F6 goes to its buttons."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self.bubble: Bubble | None = None
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        window.actions_.tour.triggered.connect(self.begin)

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown: what a step points at may be gone."""
        self.end()
        self._view = view

    def close(self) -> None:
        """The window closes."""
        self.end()

    @property
    def step(self) -> Step | None:
        """The step that is shown."""
        return self._steps[self._at] if self.bubble else None

    def begin(self) -> None:
        """Show the first step."""
        from app.ui.welcome.bubble import Bubble
        from app.ui.welcome.steps import steps

        app = QApplication.instance()
        if self.bubble or self._view is None or not isinstance(app, QApplication):
            return
        self._window.aids.welcome.dismiss()
        if self._window.view and self._window.documents.session.minutes.header.kind == "protokoll":
            self._window.side.show()
            self._window.side.panel.show()
        self._window.menuBar().adjustSize()
        self._steps, self._at = steps(self._window), 0
        self.bubble = Bubble(self._window)
        self.bubble.back_wanted.connect(lambda: self.go(-1))
        self.bubble.next_wanted.connect(lambda: self.go(1))
        self.bubble.end_wanted.connect(self.end)
        app.installEventFilter(self)
        self._show()

    def go(self, by: int) -> None:
        """To the next step (1) or the one before (-1); after the last one the tour is over."""
        if self._at + by >= len(self._steps):
            self.end()
        elif self._at + by >= 0:
            self._at += by
            self._show()

    def end(self) -> None:
        """Take the bubble away; a focus that was in it goes back to where it was."""
        app, bubble = QApplication.instance(), self.bubble
        if bubble is None or not isinstance(app, QApplication):
            return
        app.removeEventFilter(self)
        had_focus = bubble.has_focus()
        self.bubble = None
        if had_focus:
            self._leave()
        for widget in (bubble.mark, bubble):
            widget.hide()
            widget.deleteLater()

    def _leave(self) -> None:
        if self._view:
            self._view.return_to_text()

    def _show(self) -> None:
        bubble, step = self.bubble, self.step
        if bubble is None or step is None:
            return
        bubble.show_step(step.heading, step.words, self._at + 1, len(self._steps))
        self._stand()
        if not bubble.next.isEnabled() and bubble.has_focus():
            bubble.enter()
        self._say(f"{step.heading}. {step.words}")

    def _say(self, words: str) -> None:
        """Have a screen reader say it: the focus is elsewhere."""
        from app.ui.announce import announce

        announce(self._window, words)

    def _stand(self) -> None:
        step = self.step
        if self.bubble and step and (part := step.part()):
            self.bubble.stand_by(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind, bubble = event.type(), self.bubble
        if bubble is None:
            return False
        if kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and watched is self._window:
            self._stand()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_ours(watched) and _wanted(event):
                event.accept()  # it comes as a key, then
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_ours(watched):
            return self._key(bubble, event)
        return False

    def _is_ours(self, watched: QObject) -> bool:
        """Whether a key goes to this window, and not to a dialog or a menu of it."""
        return isinstance(watched, QWidget) and watched.window() is self._window

    def _key(self, bubble: Bubble, event: QKeyEvent) -> bool:
        if not _wanted(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() == Qt.Key.Key_F6:
            self._leave() if bubble.has_focus() else bubble.enter()
        else:
            self.go(_WAYS[Qt.Key(event.key())])
        return True


def _wanted(event: QKeyEvent) -> bool:
    """Whether the tour takes a key: Esc, F6, Alt+Right, Alt+Left."""
    mods = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in _WAYS:
        return mods == Qt.KeyboardModifier.AltModifier
    return event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F6) and mods == Qt.KeyboardModifier.NoModifier
