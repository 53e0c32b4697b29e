"""Somebody who looks for something in earlier minutes."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.archive.hits import Hit
from app.ui.application import Application
from app.ui.library.window import LibraryWindow
from tests.ui.driving import Person, press, until, write


class Reader:
    """At a document's window, and from there at the library's."""

    def __init__(self, program: Application, person: Person) -> None:
        self.program, self.person = program, person

    @property
    def library(self) -> LibraryWindow:
        assert self.program.shelf.shown is not None
        return self.program.shelf.shown

    @property
    def hits(self) -> list[Hit]:
        return list(self.library.search.hits.hits)

    def go(self) -> None:
        """To the library, by its key."""
        self.person.press("Ctrl+Shift+K")
        until(lambda: self.program.shelf.shown and self.library.isActiveWindow())
        until(lambda: QApplication.focusWidget() is self.library.search.box)

    def look_for(self, text: str) -> list[Hit]:
        """Type it into the box and wait for the answer."""
        self.go()
        box = self.library.search.box
        box.selectAll()
        write(box, text)
        self.settle()
        return self.hits

    def settle(self) -> None:
        """Wait for what was asked last."""
        page = self.library.search
        until(lambda: not page._later.isActive() and not page._waits)

    def press(self, keys: str) -> None:
        """A key where the focus is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        press(widget, keys)
