"""Asks for the library from one document's window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.model import tree
from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.ui.window import Window


class LibraryKeys(QObject):
    """The window's actions that lead to the library."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.actions_.library.triggered.connect(lambda: window.library_asked.emit(""))
        window.actions_.case_history.triggered.connect(lambda: window.library_asked.emit(self._case()))

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown, or another section of it."""
        view.place_changed.connect(lambda _: self._show_state())
        view.changed.connect(lambda _: self._show_state())
        self._show_state()

    def close(self) -> None:
        """The window closes."""

    def _case(self) -> str:
        """The case number of the item that is shown."""
        view = self._window.view
        if view is None or not tree.has(view.session.minutes.sections, view.section):
            return ""
        sections = view.session.minutes.sections
        return next(
            (top.case_number for top in sections if tree.has((top,), view.section) and top.case_number), ""
        )

    def _show_state(self) -> None:
        self._window.actions_.case_history.setEnabled(bool(self._case()))
