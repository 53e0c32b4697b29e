"""The side panel's frame: there from the start, filled when it is first seen and the window is ready."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from app.model.header import Kind
from app.session.history import Place
from app.session.session import Change
from app.ui.actions import Actions
from app.ui.document_view import BESIDE, DocumentView

if TYPE_CHECKING:
    from app.ui.side.checking import Checking
    from app.ui.side.panel import SidePanel

_WIDTH = 330  # pixels, until somebody chooses another
_PATIENCE = 30  # milliseconds: first the window, then what stands beside its text
_FIRST_CHECK = 1200  # milliseconds after a document was opened


class SideDock(QDockWidget):
    """Shown or hidden by the kind of document, as the person last wanted it for that kind."""

    wanted = Signal(str, bool)  # a kind of document, and whether the panel is to stand beside it
    counted = Signal(int, int)  # errors and other findings
    pages_chosen = Signal(int, bool)  # how pages are looked at: zoom, two side by side

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("side_dock")
        self.setWindowTitle(self.tr("Side panel"))
        sides = Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea
        self.setAllowedAreas(sides)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        self.hide()
        self.pages_look: tuple[int, bool] = (0, False)  # zoom (0: as wide as there is room), two side by side
        self._view: DocumentView | None = None
        self._panel: SidePanel | None = None
        self._checking: Checking | None = None
        self._kind: Kind = "notes"
        self._shown_for: dict[Kind, bool] = {"notes": False, "protokoll": True}
        self._fill_later = QTimer(self)
        self._fill_later.setSingleShot(True)
        self._fill_later.setInterval(_PATIENCE)
        self._fill_later.timeout.connect(lambda: self.panel)
        self._check_later = QTimer(self)
        self._check_later.setSingleShot(True)
        self._check_later.setInterval(_FIRST_CHECK)
        self._check_later.timeout.connect(lambda: self.checking.look())
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        window.resizeDocks([self], [_WIDTH], Qt.Orientation.Horizontal)
        self._narrow = _WIDTH
        self._wide: Callable[[], bool] = lambda: False  # whether pages and text share the window
        self._by_program = True
        self.toggleViewAction().toggled.connect(self._toggled)
        self._by_program = False

    def connect_actions(self, do: Actions) -> None:
        """Have the window's actions lead here."""
        do.attendance.triggered.connect(lambda: self.go_to("attendance"))
        do.pages.triggered.connect(lambda: self.go_to("pages"))
        do.wide_pages.triggered.connect(self._widen)
        self._wide = do.wide_pages.isChecked
        do.next_finding.triggered.connect(lambda: self._step(1))
        do.previous_finding.triggered.connect(lambda: self._step(-1))

    # The document beside which it stands

    def set_view(self, view: DocumentView, shown_for: dict[Kind, bool]) -> None:
        """Stand beside a document, if the person wants that for its kind."""
        self._view, self._shown_for = view, dict(shown_for)
        view.changed.connect(self._follow)
        view.place_changed.connect(lambda _: self._panel and self._panel.follow_place())
        view.beside_asked.connect(self._show_undone)
        if self._panel:
            self._panel.set_view(view)
        if self._checking:
            self._checking.set_session(view.session)
        self._show_for(view.session.minutes.header.kind)
        self._check_later.start()

    def look_again(self) -> None:
        """The document's profile says something else now."""
        if self._panel:
            self._panel.look_again()
        if self._checking:
            self._checking.look_again()

    def close_down(self) -> None:
        """Let go of everything: the window closes."""
        self._by_program = True
        self._check_later.stop()
        self._fill_later.stop()
        if self._checking:
            self._checking.stop()
        if self._panel:
            self._panel.close_down()

    def _follow(self, change: Change) -> None:
        if change.after.header.kind != self._kind:
            self._show_for(change.after.header.kind)
        if self._panel:
            self._panel.follow(change)
        if self._checking and change.before is not change.after:
            self._checking.look_later()

    def _show_for(self, kind: Kind) -> None:
        self._kind, self._by_program = kind, True
        self.setVisible(self._shown_for[kind])
        self._by_program = False

    def step_aside(self, away: bool) -> None:
        """Be hidden for a while, or come back: no wish for the kind of document that is to be remembered."""
        self._by_program = True
        self.setVisible(not away)
        self._by_program = False

    def _toggled(self, shown: bool) -> None:
        if not self._by_program and self._shown_for[self._kind] != shown:
            self._shown_for[self._kind] = shown
            self.wanted.emit(self._kind, shown)

    # What is in it

    @property
    def panel(self) -> SidePanel:
        """The tabs, made when they are first asked for."""
        assert self._view is not None
        if self._panel is None:
            from app.ui.side.panel import SidePanel

            self._panel = SidePanel(self._view, self.checking, self.pages_look, self)
            self._panel.pages_chosen.connect(self.pages_chosen)
            self.setWidget(self._panel)
            if self._wide():
                self._panel.show_tab("pages")
            self._panel.show()
        return self._panel

    @property
    def checking(self) -> Checking:
        """What has the checks run, made when they first run."""
        assert self._view is not None
        if self._checking is None:
            from app.ui.side.checking import Checking

            self._checking = Checking(self._view.session, self)
            self._checking.changed.connect(lambda: self.counted.emit(*self._counts()))
        return self._checking

    def _counts(self) -> tuple[int, int]:
        found = self.checking.findings
        errors = sum(1 for each in found if each.severity == "error")
        return errors, len(found) - errors

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._panel is None and self._view is not None:
            self._fill_later.start()

    # Coming and going

    def go_to(self, tab: str, where: str = "") -> None:
        """Show a tab, "" for the one in front, and put the focus there, or to something in it."""
        self.show()
        shown = self.panel.show_tab(tab)
        shown.go_to(where) if where else shown.take_focus()

    def leave(self) -> None:
        """Back to the text, where the caret was."""
        if self._view:
            self._view.return_to_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _show_undone(self, place: Place) -> None:
        """Undo or redo changed something that was done in a tab."""
        self.show()
        tab = self.panel.show_tab(place.widget.removeprefix(BESIDE))
        tab.go_to(place.caret if isinstance(place.caret, str) else "")

    def _widen(self, wide: bool) -> None:
        """Half of the window for the pages, or as much as the panel had before."""
        window = self.parentWidget()
        assert isinstance(window, QMainWindow)
        if wide:
            self._narrow = self.width() if self.isVisible() else _WIDTH
            self.show()
            self.panel.show_tab("pages")
        width = window.width() // 2 if wide else self._narrow
        window.resizeDocks([self], [width], Qt.Orientation.Horizontal)

    def _step(self, by: int) -> None:
        """F8: first to the checks; where they are to be seen, from one finding to the next in the text."""
        from app.ui.side.checks import ChecksTab

        seen = self.isVisible() and self._panel is not None
        self.show()
        tab = self.panel.tab("checks")
        if not isinstance(tab, ChecksTab):
            return
        if seen and (tab.isVisible() or tab.is_away):
            self.panel.show_tab("checks")
            tab.step(by)
        else:
            self.panel.show_tab("checks").take_focus()
