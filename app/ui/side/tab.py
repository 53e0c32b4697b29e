"""What all tabs of the side panel share: they follow the document while they can be seen."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.model.minutes import Minutes
from app.session.edits import Edit
from app.session.history import Place
from app.session.session import Change
from app.ui.document_view import BESIDE, DocumentView, structural


class SideTab(QWidget):
    """One tab. `refresh` brings it up to the document; it is called only while somebody can see it."""

    name = ""  # what actions, places of undo and the tab's widgets are called by

    def __init__(self, view: DocumentView, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self._stale = True

    @property
    def minutes(self) -> Minutes:
        return self.view.session.minutes

    def set_view(self, view: DocumentView) -> None:
        """Show another document."""
        self.view = view
        self.touch()

    def follow(self, change: Change) -> None:
        """The document changed; text alone concerns no tab unless it says so."""
        if structural(change):
            self.touch()

    def follow_place(self) -> None:
        """Another section is shown in the text."""
        self.touch()

    def close_down(self) -> None:
        """End what is under way: the window closes."""

    def touch(self) -> None:
        """What is shown is out of date: show it anew, now or when it is seen next."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def apply(self, edit: Edit, where: str) -> bool:
        """Change the document; undo comes back to `where` in this tab."""
        place = Place(self.view.section, f"{BESIDE}{self.name}", where)
        return self.view.session.apply(edit, self, before=place)

    def refresh(self) -> None:
        """Show what the document says."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where work in the tab begins."""
        raise NotImplementedError

    def go_to(self, where: str) -> None:
        """Show what `apply` was called with, and put the focus there."""
        self.take_focus()
