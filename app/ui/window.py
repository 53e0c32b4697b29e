"""The window: menus, toolbar, outline, page and status round one open document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from app.errors import Message
from app.formats.result import Read
from app.session import files
from app.session.session import Change, Session
from app.storage.settings import Settings
from app.ui import layout
from app.ui.actions import Actions
from app.ui.aids import Aids
from app.ui.areas import Area, enter_toolbar, go_on
from app.ui.commands import Commands
from app.ui.document_view import DocumentView, structural
from app.ui.documents import Documents
from app.ui.life.bar import LifeBar
from app.ui.looks import Looks
from app.ui.menus import build_menus, build_toolbar
from app.ui.notices import Notices
from app.ui.outline.view import OutlineView
from app.ui.personal import Personal
from app.ui.safety import SafeKeeping
from app.ui.sharing.sharing import Sharing
from app.ui.side.dock import SideDock
from app.ui.status import Status
from app.ui.telling import Telling

if TYPE_CHECKING:
    from app.ui.merging.copies import Copies
    from app.ui.recovery.strip import RecoveryStrip
    from app.ui.sharing.strip import SharingStrip

_BESIDE_AFTER = 900  # milliseconds
_LEAST = 200  # pixels: a window that is smaller was never one


class Window(QMainWindow):
    """One document's window. `app` gives the settings and opens further windows."""

    settings_changed = Signal(object)  # Settings
    files_asked = Signal(object)  # list[Path]: open these
    profile_changed = Signal(str)  # the profile of this name says something else now
    quit_asked = Signal()
    recovery_asked = Signal()
    library_asked = Signal(str)  # a case number whose history is wanted, "" for the search
    copy_asked = Signal(object)  # Read: show this in a window of its own, not saved anywhere
    closed = Signal()

    def __init__(self, settings: Settings, language: str, session: Session, read: Read) -> None:
        super().__init__()
        self.setObjectName("window")
        self.personal, self.language = Personal(settings, self), language
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.addActions(list(self.actions_.all()))
        self.documents = Documents(session, self, read.stamp)
        self.safety = SafeKeeping(self.documents, self)
        self.sharing = Sharing(self)
        self.looks = Looks(self)
        self.aids = Aids(self)
        self.documents.settings = lambda: self.settings
        self.documents.unclear = lambda: self.view.unclear_text() if self.view else ""
        self._build()
        self.commands = Commands(self.actions_, self.documents, self.outline, self.life_bar, language, self)
        self.telling = Telling(self)
        self._connect()
        self._restore_layout()
        self._closing = self.ending = False
        self._strips: list[RecoveryStrip | SharingStrip] = []
        self._copies: Copies | None = None
        self.view: DocumentView | None = None
        self.show_session(session, read)

    # What others ask of it

    @property
    def settings(self) -> Settings:
        """What it goes by."""
        return self.personal.settings

    @property
    def is_untouched(self) -> bool:
        """Whether it shows an empty document that nobody has written in or saved."""
        session = self.documents.session
        return session.path is None and not session.dirty and not self.documents.jobs.is_busy

    def show_session(self, session: Session, read: Read) -> None:
        """Show another document in place of the one that was open."""
        old = self.view
        if old is not None:
            self.safety.let_go(given_up=old.session.dirty)
        self.view = DocumentView(session, self.outline, self)
        if old is not None:
            old.close_session()
            self._column.replaceWidget(old, self.view)
            old.hide()
            old.deleteLater()
        else:
            self._column.addWidget(self.view, 1)
        self.commands.set_view(self.view)
        self.aids.set_view(self.view)
        shown = self.settings
        self.side.set_view(self.view, {"notes": shown.side_notes, "protokoll": shown.side_protokoll})
        self.view.changed.connect(self._follow)
        self.view.place_changed.connect(lambda _: self._show_place())
        self.view.left_out.connect(lambda messages: self.notices.show_messages("", messages))
        self.view.link_activated.connect(self._ask_follow)
        self.notices.show_messages(self.tr("Read in:") if read.messages else "", read.messages)
        self.looks.check(read.messages)
        self._show_zoom(self.settings.zoom)
        self.view.open_at_start()
        self._show_state()
        self._show_place()
        self.safety.keep(session)
        self.sharing.follow()
        QTimer.singleShot(_BESIDE_AFTER, self, self._look_beside)
        if session.path:
            self.personal.remember(session.path)

    def _look_beside(self) -> None:
        """See whether a sync program left other versions beside the file, once the window is there."""
        if self._copies is None and self.documents.session.path:
            from app.ui.merging.copies import Copies

            self._copies = Copies(self)
        if self._copies:
            self._copies.look()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open a file here if nothing is lost by it; the application opens all others elsewhere."""
        self.files_asked.emit(list(paths))

    def put_strip(self, strip: RecoveryStrip | SharingStrip) -> None:
        """Have a line stand above everything else; F6 goes there too."""
        self._strips.append(strip)
        self._column.insertWidget(0, strip)

    def bring_forward(self) -> None:
        """Have it in front of all others, also when it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self, then: Callable[[], None]) -> None:
        """Close, after asking about what is not saved, and then go on; or stay and do nothing more."""

        def go() -> None:
            self._close_for_good()
            then()

        self.documents.ask_to_leave(go)

    def use_settings(self, settings: Settings) -> None:
        """Go by these settings from now on, e.g. after a change in another window."""
        self.personal.use(settings)

    def show_problem(self, message: Message) -> None:
        """Say what went wrong, and what to do, in words."""
        self.telling.problem(message)

    # Building

    def _build(self) -> None:
        self.outline = OutlineView(self)
        dock = QDockWidget(self.tr("Outline"), self)
        dock.setObjectName("outline_dock")
        dock.setWidget(self.outline)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        self.resizeDocks([dock], [270], Qt.Orientation.Horizontal)
        self.side = SideDock(self)
        centre = QWidget(self)
        centre.setObjectName("centre")
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.notices = Notices(self.language, centre)
        self._column.addWidget(self.notices)
        self.life_bar = LifeBar(centre)
        self._column.addWidget(self.life_bar)
        self.setCentralWidget(centre)
        self._recent, view_menu = build_menus(self, self.actions_)
        self.toolbar = build_toolbar(self, self.actions_)
        view_menu.addSeparator()
        view_menu.addActions([dock.toggleViewAction(), self.side.toggleViewAction()])
        self.status = Status(self)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        do, documents, commands = self.actions_, self.documents, self.commands
        commands.backup.copy_asked.connect(self.copy_asked)
        commands.item.tab_asked.connect(lambda where: self.side.go_to("item", where))
        commands.export.remembered = lambda kind: (
            getattr(self.settings, f"export_{kind}"),
            self.settings.export_folder,
        )
        commands.export.chosen.connect(
            lambda kind, kinds, folder: self.personal.keep(export_folder=folder, **{f"export_{kind}": kinds})
        )
        self.sharing.left.connect(self._leave_shared)
        self.safety.told.connect(self.status.show_safe)
        documents.opened.connect(self.show_session)
        documents.written.connect(self._saved)
        documents.jobs.busy.connect(self.status.show_busy)
        self.status.cancel.clicked.connect(documents.jobs.cancel)
        do.new_notes.triggered.connect(lambda: self._new("notes"))
        do.new_protokoll.triggered.connect(lambda: self._new("protokoll"))
        do.new_from.triggered.connect(documents.ask_previous)
        do.bodies.triggered.connect(self._show_bodies)
        do.profiles.triggered.connect(self.looks.show)
        do.open.triggered.connect(lambda: self.open_files(documents.ask_open()))
        do.save.triggered.connect(lambda: documents.save())
        do.save_as.triggered.connect(lambda: documents.save_as())
        do.undo.triggered.connect(lambda: documents.session.undo())
        do.redo.triggered.connect(lambda: documents.session.redo())
        do.close.triggered.connect(self.close)
        do.quit.triggered.connect(self.quit_asked)
        do.recover.triggered.connect(self.recovery_asked)
        do.settings.triggered.connect(self.personal.ask)
        do.about.triggered.connect(self.telling.about)
        do.next_area.triggered.connect(lambda: self._cycle(1))
        do.previous_area.triggered.connect(lambda: self._cycle(-1))
        do.zoom_in.triggered.connect(self.personal.zoom_in)
        do.zoom_out.triggered.connect(self.personal.zoom_out)
        do.zoom_reset.triggered.connect(self.personal.zoom_reset)
        self.side.connect_actions(do)
        self.side.wanted.connect(lambda kind, shown: self.personal.keep(**{f"side_{kind}": shown}))
        self.side.pages_look = (self.settings.pages_zoom, self.settings.pages_two)
        self.side.pages_chosen.connect(lambda zoom, two: self.personal.keep(pages_zoom=zoom, pages_two=two))
        do.wide_pages.setChecked(self.settings.pages_wide)
        do.wide_pages.toggled.connect(lambda wide: self.personal.keep(pages_wide=wide))
        self.side.counted.connect(self.status.show_findings)
        self.status.findings_asked.connect(lambda: self.side.go_to("checks"))
        self._recent.aboutToShow.connect(
            lambda: self.personal.fill_recent(self._recent, lambda path: self.open_files([path]))
        )
        self.personal.changed.connect(self.settings_changed)
        self.personal.zoomed.connect(self._show_zoom)
        self.personal.themed.connect(do.repaint_icons)

    # Following the document

    def _follow(self, change: Change) -> None:
        self.safety.follow()
        self.documents.pause.note()
        self.sharing.follow_view()
        self._show_state()
        if structural(change):
            self._show_place()

    def _show_state(self) -> None:
        session, minutes = self.documents.session, self.documents.session.minutes
        read = f" ({self.tr('read only')})" if session.only_read else ""
        self.setWindowTitle(f"{self.documents.title()}[*]{read} – Paragraf")
        dirty = session.dirty
        self.setWindowModified(dirty)
        self.actions_.undo.setEnabled(session.can_undo)
        self.actions_.redo.setEnabled(session.can_redo)
        self.status.show_saved(self.documents.saved_at if session.path else None, dirty)
        self.status.show_sealed(bool(session.seal))
        if session.only_read:
            self.status.saved.setText(self.tr("read only"))
        if self.view:
            self.status.show_minutes(minutes, self.view.counts)

    def _show_place(self) -> None:
        self.sharing.follow_view()
        if self.view:
            self.status.show_place(self.documents.session.minutes, self.view.section)

    def _saved(self, path: Path) -> None:
        self.sharing.follow()
        self._show_state()
        self.personal.remember(path)

    # Asking

    def _show_bodies(self) -> None:
        from app.ui.body.commands import open_register

        open_register(self.language, self)

    def _new(self, kind: str) -> None:
        by = self.settings
        wanted = "protokoll" if kind == "protokoll" else "notes"
        self.documents.ask_to_leave(lambda: self.documents.new(wanted, by.author, by.profile))

    def _show_zoom(self, zoom: int) -> None:
        if self.view:
            self.view.set_zoom(zoom)

    def _ask_follow(self, target: str) -> None:
        from app.ui.questions import ask_follow

        ask_follow(target, self)

    def _cycle(self, by: int) -> None:
        """F6: outline, page, side panel, toolbar in turn, and what was left behind if that is offered."""
        assert self.view is not None
        areas: list[Area] = [
            (self.outline, lambda: self.outline.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            (self.view, self.view.return_to_text),
            *self.aids.areas(),
            (self.side, lambda: self.side.go_to("")),
            (self.toolbar, lambda: enter_toolbar(self.toolbar)),
        ]
        areas += [(strip, strip.enter) for strip in self._strips]
        go_on(areas, by)

    # Coming and going

    def _restore_layout(self) -> None:
        geometry, state = layout.remembered(self.settings)
        known = self.restoreGeometry(layout.given(geometry))
        if not known or self.width() < _LEAST or self.height() < _LEAST:
            self.resize(1180, 780)
        self.restoreState(layout.given(state))

    def end(self) -> None:
        """Close without a question: what is not saved stays in the journal for the next start."""
        self.ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing and not self.ending and not self.documents.is_settled:
            event.ignore()
            self.documents.ask_to_leave(self._close_for_good)
            return
        self.documents.jobs.wait()
        self.safety.let_go(given_up=self._closing and not self.ending and self.documents.session.dirty)
        self.aids.settle()
        geometry = layout.kept(self.saveGeometry())
        state = layout.kept(self.saveState())
        self.personal.keep_all(layout.remembering(self.settings, geometry, state))
        self.sharing.close()
        if self._copies:
            self._copies.close()
        self.side.close_down()
        if self.view:
            self.view.close_session()
        self.commands.close()
        self.aids.close()
        event.accept()
        self.closed.emit()

    def _leave_shared(self) -> None:
        """The document that another has is not wanted: close, unless nothing else is open."""
        if any(isinstance(each, Window) and each is not self for each in QApplication.topLevelWidgets()):
            self._close_for_good()
        else:
            self.documents.new("notes", self.settings.author, self.settings.profile)

    def _close_for_good(self) -> None:
        self._closing = True
        self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _dropped(event):
            event.acceptProposedAction()
            self.open_files(paths)


def _dropped(event: QDropEvent) -> list[Path]:
    """The documents among what is dragged."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in (files.PROJECT, *files.SOURCES)]
