"""The Pages tab: the document's own pages, following what is written and where."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.errors import Message, UserError
from app.formats.pdf import Place as OnPage
from app.formats.pdf.words import Obstacle
from app.model import tree
from app.model.edit.caret import Caret
from app.profiles import load, load_for
from app.session.history import Place
from app.session.session import Change
from app.ui.document_view import DocumentView
from app.ui.pages.caret import caret_in, written_at
from app.ui.pages.frame import PagesFrame
from app.ui.pages.maker import Order
from app.ui.pane.pane import Pane
from app.ui.part_editor import PartEditor
from app.ui.side.tab import SideTab

_REST = 120  # milliseconds without another move of the caret before the pages go there


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
        self._pane: Pane | None = None  # whose caret is followed
        self._follow_soon = QTimer(self)
        self._follow_soon.setSingleShot(True)
        self._follow_soon.setInterval(_REST)
        self._follow_soon.timeout.connect(self._follow_caret)
        self.frame.pages.place_clicked.connect(self._go_to_text)
        self.frame.pages.left.connect(lambda: self.view.return_to_text())
        self.frame.obstacle_asked.connect(self._go_to_obstacle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def close_down(self) -> None:
        """End what is under way: the window closes."""
        self._follow_soon.stop()
        self._listen_to(None)
        self.frame.close_down()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._follow_focus)

    # Following

    def set_view(self, view: DocumentView) -> None:
        self._listen_to(None)
        super().set_view(view)
        self._follow_soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_caret()

    def follow(self, change: Change) -> None:
        """Every change of the document is one of its pages."""
        if change.before is not change.after:
            self.touch()

    def follow_place(self) -> None:
        """Another section is shown."""
        if self.isVisible():
            self._follow_soon.start()

    def refresh(self) -> None:
        """Costs a key next to nothing: what is shown is worked out after the pause."""
        self.frame.show_later(self._order)

    def take_focus(self) -> None:
        self.frame.pages.setFocus()

    def _order(self) -> tuple[Order, tuple[Message, ...]]:
        """What to show now, and what to say of it."""
        package = self.view.session.package()
        try:
            profile = load_for(self.minutes)
        except UserError as error:
            return Order(package, load()), (error.message,)
        return Order(package, profile), (Message("page-view.word-lays-out"),) if profile.word else ()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.view.isAncestorOf(now):
            self._listen_to(now if isinstance(now, Pane) else None)
            if self.isVisible():
                self._follow_soon.start()

    def _listen_to(self, pane: Pane | None) -> None:
        if pane is not self._pane:
            if self._pane is not None:
                self._pane.cursorPositionChanged.disconnect(self._caret_moved)
                self._pane.destroyed.disconnect(self._forget_pane)
            self._pane = pane
            if pane is not None:
                pane.cursorPositionChanged.connect(self._caret_moved)
                pane.destroyed.connect(self._forget_pane)

    def _forget_pane(self) -> None:
        self._pane = None

    def _caret_moved(self) -> None:
        if self.isVisible():
            self._follow_soon.start()

    def _follow_caret(self) -> None:
        """Have the pages show where somebody writes, or wrote last."""
        editor = self._editor()
        if editor is None:
            self.frame.pages.go_to(self.view.section)
        else:
            block, share = written_at(editor.pane.blocks(), editor.pane.caret())
            self.frame.pages.go_to(self.view.section, editor.part_id, block, share)

    def _editor(self) -> PartEditor | None:
        """The part in which the focus is or was last, in its text or in a footnote."""
        at = self.view.focusWidget()
        while at is not None and at is not self.view:
            if isinstance(at, PartEditor):
                return at if at.isVisibleTo(self.view) else None
            at = at.parentWidget()
        return None

    # Going to the text

    def _go_to_text(self, place: OnPage) -> None:
        self._go(place.section, place.part, self._caret(place))

    def _caret(self, place: OnPage) -> Caret | None:
        """The beginning of the paragraph that was clicked."""
        parts = (each for each in tree.parts(self.minutes) if each.id == place.part)
        return next((caret_in(each.blocks, place.block) for each in parts), None) if place.block else None

    def _go_to_obstacle(self, obstacle: Obstacle) -> None:
        self._go(obstacle.section, obstacle.part)

    def _go(self, section: str, part: str, caret: Caret | None = None) -> None:
        self.view.go_to(Place(section, part, caret))
