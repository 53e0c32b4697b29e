"""Keeps an aid beside every pane of the document that is shown, those to come as well."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from shiboken6 import isValid

from app.ui.document_view import DocumentView
from app.ui.pane.aid import PaneAid
from app.ui.pane.pane import Pane


class ByPanes:
    """One for each aid. With `first` it sees keys before those that are there; `added` hears of each pane."""

    def __init__(
        self, aid: PaneAid, added: Callable[[Pane], None] = lambda _pane: None, *, first: bool = False
    ) -> None:
        self._aid, self._added, self._first = aid, added, first
        self._view: DocumentView | None = None
        self._panes: list[Pane] = []

    def follow(self, view: DocumentView) -> None:
        """Stand by another document's panes."""
        self.leave()
        self._view = view
        for pane in view.panes():
            self._attach(pane)
        view.pane_added.connect(self._attach)

    def leave(self) -> None:
        """Stand by no pane any more."""
        view, self._view = self._view, None
        for pane in self._panes:
            with suppress(RuntimeError, ValueError):  # it went with its page
                pane.aids.remove(self._aid)
        self._panes.clear()
        if view is not None:
            with suppress(RuntimeError):
                view.pane_added.disconnect(self._attach)

    def repaint(self) -> None:
        """Draw anew what is seen of the panes."""
        self._panes = [*filter(isValid, self._panes)]
        for pane in self._panes:
            if pane.isVisible():
                pane.viewport().update()

    def _attach(self, pane: Pane) -> None:
        if self._aid in pane.aids:
            return
        pane.aids.insert(0 if self._first else len(pane.aids), self._aid)
        self._panes = [*filter(isValid, self._panes), pane]
        self._added(pane)
