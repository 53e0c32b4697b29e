"""What may stand by a pane while one writes in it: sees keys first, hears what was typed, draws over text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QPainter

if TYPE_CHECKING:
    from app.ui.pane.pane import Pane


class PaneAid:
    """Does nothing of itself; each aid overrides what it needs. One serves every pane of a window."""

    def key(self, pane: Pane, event: QKeyEvent) -> bool:
        """A key, before the pane does anything with it. True: the aid has done what it means."""
        return False

    def typed(self, pane: Pane, text: str) -> None:
        """This was typed and is in the document; `Pane.exchange` may put something else in its place."""

    def paint(self, pane: Pane, painter: QPainter, top: int, bottom: int) -> None:
        """Draw over the text between two heights of the document, in the document's coordinates."""
