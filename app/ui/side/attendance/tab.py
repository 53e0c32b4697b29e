"""The Checks tab: what the law, the body's rules and the profile still miss, each a key away."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.document_view import DocumentView
from app.ui.side.tab import SideTab


class AttendanceTab(SideTab):
    """Lists the findings of the last check."""

    name = "attendance"

    def __init__(self, view: DocumentView, parent: QWidget) -> None:
        super().__init__(view, parent)
        QVBoxLayout(self)

    def refresh(self) -> None: ...
    def take_focus(self) -> None:
        self.setFocus()
