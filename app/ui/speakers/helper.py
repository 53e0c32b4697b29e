"""The list of speakers of one window: one for each item, kept for as long as the window is there."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget

from app.model.people import everyone, with_party
from app.session.speakers import Speakers
from app.ui.announce import announce
from app.ui.document_view import DocumentView
from app.ui.item.shown import top_of
from app.ui.speakers.panel import SpeakersPanel

if TYPE_CHECKING:
    from app.ui.window import Window


class SpeakersList(QObject):
    """One for each window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self._dock: QDockWidget | None = None
        self._panel: SpeakersPanel | None = None
        self._lists: dict[str, Speakers] = {}
        self._began: dict[str, datetime] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show)
        window.actions_.speakers.triggered.connect(self.open)
        window.actions_.next_speaker.triggered.connect(self.next)

    def set_view(self, view: DocumentView) -> None:
        """Another document: other lists."""
        self._view, self._lists, self._began = view, {}, {}
        view.place_changed.connect(lambda _section: self._show())
        self._show()

    def close(self) -> None:
        """The window closes."""
        self._clock.stop()

    @property
    def panel(self) -> SpeakersPanel:
        """The panel, made when it is first asked for."""
        if self._panel is None:
            dock = self._dock = QDockWidget(self.tr("Speakers' list"), self._window)
            dock.setObjectName("speakers_dock")
            panel = self._panel = SpeakersPanel(dock)
            dock.setWidget(panel)
            self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
            dock.visibilityChanged.connect(lambda _on: self._show())
            panel.added.connect(self._add)
            panel.moved.connect(lambda at, by: self._keep(self.list.moved(at, by)))
            panel.removed.connect(lambda at: self._keep(self.list.removed(at)))
            panel.next_asked.connect(self.next)
            panel.left.connect(self._back)
        return self._panel

    @property
    def list(self) -> Speakers:
        """That of the item that is shown."""
        return self._lists.get(self._item(), Speakers())

    def open(self) -> None:
        """Show the panel and ask for one more speaker."""
        if self._view is None:
            return
        panel = self.panel
        minutes = self._view.session.minutes
        panel.offer(sorted(with_party(each) for each in everyone(minutes).values()))
        assert self._dock is not None
        self._dock.show()
        self._show()
        panel.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next(self) -> None:
        """The next one speaks."""
        if self._view is None:
            return
        if not self.list.waiting and self.list.speaking is None:
            self.open()
            return
        panel, now = self.panel, datetime.now()
        self._began[self._item()] = now
        self._keep(self.list.next(now.time().replace(microsecond=0)))
        turn = self.list.speaking
        words = self.tr("Now: {0}").format(turn.name) if turn else self.tr("Nobody more wants to speak")
        announce(panel, words)
        pane = self._view.pane
        if turn and panel.note.isChecked() and pane is not None and not pane.isReadOnly():
            told = self.tr("{0} has the floor, {1}.").format(turn.name, f"{now:%H.%M}")
            pane.insert_text(f" {told}" if pane.line_before().strip() else told)

    def _add(self, name: str, reply: bool) -> None:
        self._keep(self.list.added(name, reply=reply))
        announce(self.panel, self.tr("On the list: {0}").format(name))
        self._back()

    def _back(self) -> None:
        if self._view is not None:
            self._view.return_to_text()

    def _keep(self, speakers: Speakers) -> None:
        self._lists[self._item()] = speakers
        self._show()

    def _item(self) -> str:
        """The item that is shown: what is said under a sub-heading is said on its item."""
        assert self._view is not None
        section = self._view.section
        top = top_of(self._view.session.minutes, section) if section else None
        return top.id if top else section

    def _show(self) -> None:
        if self._panel is None or self._view is None:
            return
        seen = self._panel.isVisible()
        began = self._began.get(self._item())
        seconds = int((datetime.now() - began).total_seconds()) if began else 0
        if self.list.speaking and seen:
            self._clock.start()
        else:
            self._clock.stop()
        self._panel.show_list(self.list, seconds)
