"""F1: opens the handbook where it explains what a person has before her, in the window and in its dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.ui.handbook.window import HandbookWindow
    from app.ui.window import Window

_NAME = "help_key"


class Handbook(QObject):
    """The handbook of one window: made when first asked for, closed with the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.shown: HandbookWindow | None = None
        window.actions_.handbook.triggered.connect(self.open)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._app = app
        app.focusWindowChanged.connect(self._look_for_dialog)

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown; the handbook does not mind."""

    def close(self) -> None:
        """The window closes, and the handbook with it."""
        self._app.focusWindowChanged.disconnect(self._look_for_dialog)
        if self.shown:
            self.shown.close()
            self.shown.deleteLater()
            self.shown = None

    def open(self) -> None:
        """Show what explains where the focus is."""
        from app.ui.handbook.places import chapter_of

        self.show_chapter(chapter_of(QApplication.focusWidget() or QApplication.activeWindow()))

    def show_chapter(self, place: str) -> None:
        """Show a chapter, or a passage of one: "decisions#votes"."""
        from app.ui.handbook.rendering import Words
        from app.ui.handbook.window import HandbookWindow

        if self.shown is None:
            self.shown = HandbookWindow(self._window.language)
        self.shown.set_words(Words(self._window.menuBar()))
        self.shown.show()
        self.shown.show_place(place)
        self.shown.raise_()
        self.shown.activateWindow()

    def _look_for_dialog(self, _focused: QWindow | None) -> None:
        """Give a dialog of this window the key, once."""
        active = QApplication.activeModalWidget() or QApplication.activeWindow()
        if not isinstance(active, QDialog) or active.findChild(QShortcut, _NAME):
            return
        if not self._is_ours(active):
            return
        for key in self._window.actions_.handbook.shortcuts():
            shortcut = QShortcut(QKeySequence(key), active)
            shortcut.setObjectName(_NAME)
            shortcut.activated.connect(self.open)

    def _is_ours(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self._window:
            widget = widget.parentWidget()
        return widget is not None
