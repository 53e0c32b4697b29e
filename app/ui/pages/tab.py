"""The Pages tab: the document's own pages, following what is written and where."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.errors import Message, UserError
from app.formats.pdf import Place as OnPage
from app.formats.pdf.words import Obstacle
from app.profiles import Profile, load, load_for
from app.session.history import Place
from app.session.session import Change
from app.ui.document_view import DocumentView
from app.ui.pages.frame import PagesFrame
from app.ui.side.tab import SideTab


class PagesTab(SideTab):
    """The page view beside the text: it follows the caret, and a click on a page goes to the text."""

    name = "pages"

    def __init__(self, language: str, view: DocumentView, parent: QWidget) -> None:
        super().__init__(view, parent)
        self.setObjectName("pages_tab")
        self.frame = PagesFrame(language, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.frame.pages.place_clicked.connect(self._go_to_text)
        self.frame.pages.left.connect(lambda: self.view.return_to_text())
        self.frame.obstacle_asked.connect(self._go_to_obstacle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def close_down(self) -> None:
        """End what is under way: the window closes."""
        self.frame.close_down()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._follow_focus)

    def follow(self, change: Change) -> None:
        """Every change of the document is one of its pages."""
        if change.before is not change.after:
            self.touch()

    def follow_place(self) -> None:
        """Another section is shown."""
        if self.isVisible():
            self._follow_caret()

    def refresh(self) -> None:
        profile, remarks = self._profile()
        self.frame.show_package(self.view.session.package(), profile, "whole", remarks)
        self._follow_caret()

    def take_focus(self) -> None:
        self.frame.pages.setFocus()

    def _profile(self) -> tuple[Profile, tuple[Message, ...]]:
        try:
            profile = load_for(self.minutes)
        except UserError as error:
            return load(), (error.message,)
        return profile, (Message("page-view.word-lays-out"),) if profile.word else ()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self.view.isAncestorOf(now):
            self._follow_caret()

    def _follow_caret(self) -> None:
        """Have the pages show where somebody writes, as near as can be told without looking at lines."""
        editor = self.view.editor
        part, share = "", 0.0
        if editor is not None:
            part = editor.part_id
            share = editor.pane.textCursor().position() / max(editor.pane.document().characterCount(), 1)
        self.frame.pages.go_to(self.view.section, part, share)

    def _go_to_text(self, place: OnPage) -> None:
        self._go(place.section, place.part)

    def _go_to_obstacle(self, obstacle: Obstacle) -> None:
        self._go(obstacle.section, obstacle.part)

    def _go(self, section: str, part: str) -> None:
        self.view.go_to(Place(section, part))
