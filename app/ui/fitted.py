"""Dialogs as high as their words need, also in large letters: Qt does not ask wrapped lines by itself."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

_FRAME = 48  # pixels that a window's frame and the desktop's bar take


class FittedDialog(QDialog):
    """Grows when it is shown, as far as the screen has room; what is higher still scrolls or shrinks."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be high enough for the words at this breadth."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        room = self.screen().availableGeometry()
        needed = layout.minimumHeightForWidth(self.width())
        if self.height() < needed:
            self.resize(self.width(), min(needed, room.height() - _FRAME))
