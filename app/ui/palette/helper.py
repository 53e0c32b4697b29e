"""A window's palette: opened by key, filled with what there is just now, and what was chosen done."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from app.session.history import Place
from app.ui.document_view import DocumentView
from app.ui.palette.entries import entries
from app.ui.palette.palette import Palette
from app.ui.palette.ranking import Entry
from app.ui.pane.pane import Pane
from app.ui.typing.people import named

if TYPE_CHECKING:
    from pathlib import Path

    from app.profiles.writing import Phrase
    from app.ui.typing.matching import Choice
    from app.ui.window import Window

_MOST_USED = 30


class PaletteHelper(QObject):
    """One for each window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self._palette: Palette | None = None
        self._pane: Pane | None = None
        do = window.actions_
        do.palette.triggered.connect(lambda: self.open())
        do.phrase.triggered.connect(lambda: self.open("+"))

    @property
    def palette(self) -> Palette:
        """Made when it is first opened."""
        if self._palette is None:
            self._palette = Palette(self._window)
            self._window.installEventFilter(self)
        return self._palette

    def open(self, text: str = "") -> None:
        """Show it, with something in its line already; once more, and it goes."""
        palette = self.palette
        if palette.isVisible():
            palette.leave()
            return
        focus = QApplication.focusWidget()
        came_from = focus if focus is not None and self._window.isAncestorOf(focus) else None
        self._pane = self._target(came_from)
        palette.closing_keys = self._window.actions_.palette.shortcuts()
        known = entries(self._window, self._pane)
        palette.offer(known, self._window.settings.used, self._do, came_from, text)

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown."""
        self._leave()
        self._view = view

    def close(self) -> None:
        """The window closes."""
        self._leave()
        self._view = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window changes its size: the palette stays in its middle."""
        if event.type() == QEvent.Type.Resize and self._palette is not None and self._palette.isVisible():
            self._palette.place()
        return False

    def _leave(self) -> None:
        self._pane = None
        if self._palette is not None and self._palette.isVisible():
            self._palette.leave()

    def _target(self, focus: QWidget | None) -> Pane | None:
        """The pane in which something can be inserted: the one with the caret, or that had it last."""
        view = self._view
        last = focus if isinstance(focus, Pane) or view is None else cast("object", view.focusWidget())
        if isinstance(last, Pane) and last.isVisible() and not last.isReadOnly():
            return last
        return None

    # Doing it

    def _do(self, entry: Entry) -> None:
        pane, self._pane = self._pane, None
        self._remember(entry)
        value = entry.value
        match entry.kind:
            case "command":
                action = cast("QAction", value)
                if action.isEnabled():
                    action.trigger()
            case "section":
                if self._view is not None:
                    self._view.go_to(Place(cast("str", value)))
            case "person":
                if pane is not None:
                    self._name(pane, cast("Choice", value))
            case "phrase":
                if pane is not None:
                    pane.setFocus()
                    self._window.aids.phrases.insert(pane, cast("Phrase", value))
            case "file":
                self._window.open_files([cast("Path", value)])

    def _name(self, pane: Pane, person: Choice) -> None:
        """Name and party at the caret, pointing to the person; one undo step."""
        assert self._view is not None
        pane.setFocus()
        with self._view.session.one_step():
            if pane.textCursor().hasSelection():
                pane.erase_selection()
            at = pane.textCursor().positionInBlock()
            pane.exchange(at, at, named(person, pane.state().marks))
        pane.ensureCursorVisible()

    def _remember(self, entry: Entry) -> None:
        if entry.key:
            before = (key for key in self._window.settings.used if key != entry.key)
            self._window.personal.keep(used=(entry.key, *before)[:_MOST_USED])
