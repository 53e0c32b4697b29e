"""Another section, or the last meeting's file, beside the text; a helper of the window (`aids.py`)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.errors import Message
from app.formats.result import Read
from app.model import tree
from app.model.edit.pasting import fresh
from app.model.ids import new_id
from app.model.media import referred
from app.model.sections import Part, Section
from app.rules.life import is_closed
from app.session.edits import AddSection
from app.session.history import Place
from app.session.session import Session
from app.ui.areas import Area
from app.ui.document_view import DocumentView
from app.ui.life.closing import Closing

if TYPE_CHECKING:
    from app.ui.two.beside import Beside
    from app.ui.window import Window

_ROOMY = 1500  # pixels of a window in which outline, two pages and the side panel have room


class BesideCommands(QObject):
    """Shows one thing beside the text at a time."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self._shown: Beside | None = None
        self._side_gone = False  # whether the side panel made room
        self._before = self._now = ""  # the sections shown, the one before last first
        window.actions_.beside.triggered.connect(self.open)
        window.actions_.beside_previous.triggered.connect(self._ask_previous)

    def set_view(self, view: DocumentView) -> None:
        """Another document: what stood beside the old one goes."""
        self.leave()
        self._view = view
        self._before, self._now = "", view.section
        view.place_changed.connect(self._note)

    def close(self) -> None:
        """The window closes."""
        self.leave()

    settle = close

    def areas(self) -> list[Area]:
        """Where F6 goes too."""
        return [(self._shown, self._shown.enter)] if self._shown is not None else []

    def open(self) -> None:
        """Show another section of this document, at first the one that was shown before; or go there."""
        view = self._view
        if view is None:
            return
        if self._shown is not None and self._shown.session is view.session:
            self._shown.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        order = [section.id for _, section in tree.walk(view.session.minutes.sections)]
        if not order:
            return
        at = order.index(view.section) + 1 if view.section in order else 0
        wanted = self._before if self._before in order else order[at % len(order)]
        beside = self._put(view.session, self.tr("Another section"))
        view.show_beside(beside.page, beside.takes)
        beside.show_section(wanted)
        if view.session.only_read or is_closed(view.session.minutes):
            self._close_page(beside, view.session.only_read or Message("life.closed"))
        beside.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_previous(self, path: Path, read: Read) -> None:
        """Show another document, to read and to copy from."""
        if self._view is None or not read.package.minutes.sections:
            return
        session = Session(read.package, path, seal=read.seal)
        session.set_only_read(Message("section.beside-read"))
        beside = self._put(session, path.name, foreign=True)
        beside.taken.connect(lambda section: self._take(session, section))
        own = tree.find(self._view.session.minutes.sections, self._view.section).heading if self._now else ""
        alike = (s.id for _, s in tree.walk(session.minutes.sections) if own and s.heading == own)
        beside.show_section(next(alike, ""))
        self._close_page(beside, Message("section.beside-read"))
        beside.choice.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_page(self, beside: Beside, why: Message) -> None:
        """Have what stands beside only read; who writes there is told why."""
        closing, page = Closing(beside), beside.page
        closing.tried.connect(lambda: self._window.notices.show_messages("", [why]))
        page.editor_added.connect(lambda _: closing.show_on(page, True))
        closing.show_on(page, True)

    def leave(self) -> None:
        """Nothing stands beside any more."""
        beside, self._shown = self._shown, None
        if beside is None:
            return
        focus = cast("QWidget | None", beside.focusWidget())
        beside.close_down()
        if self._view is not None:
            self._view.show_beside(None, None)
            if focus is not None and focus.hasFocus():
                self._view.return_to_text()
        self._window.removeDockWidget(beside)
        beside.deleteLater()
        if self._side_gone:
            self._side_gone = False
            self._window.side.step_aside(False)

    def _put(self, session: Session, title: str, *, foreign: bool = False) -> Beside:
        from app.ui.two.beside import Beside

        self.leave()
        window = self._window
        beside = self._shown = Beside(session, title, window, foreign=foreign)
        beside.left.connect(self.leave)
        right = Qt.DockWidgetArea.RightDockWidgetArea
        window.addDockWidget(right, beside)
        if window.dockWidgetArea(window.side) == right:
            window.splitDockWidget(beside, window.side, Qt.Orientation.Horizontal)
        if window.side.isVisible() and window.width() < _ROOMY:
            window.side.step_aside(True)
            self._side_gone = True
        beside.show()
        QTimer.singleShot(0, beside, self._share)
        return beside

    def _share(self) -> None:
        """Half of the room for each of the two pages, once the others have given theirs."""
        if self._shown is not None and self._view is not None:
            room = self._view.width() + self._shown.width()
            self._window.resizeDocks([self._shown], [room // 2], Qt.Orientation.Horizontal)

    def _note(self, section: str) -> None:
        if section != self._now:
            self._before, self._now = self._now, section

    def _ask_previous(self) -> None:
        from app.ui.questions import ask_previous

        own = self._window.documents.session.path
        recent = next((Path(name) for name in self._window.settings.recent if Path(name) != own), None)
        folder = own.parent if own else recent.parent if recent else Path.home()
        if path := ask_previous(folder, self._window):
            self._window.documents.read(path, lambda read: self.show_previous(path, read))

    def _take(self, session: Session, section: str) -> None:
        """Copy a section of the other document in behind the shown one, with ids of its own."""
        from app.session.carrying_on import without_loose_ends

        view = self._view
        if view is None or not tree.has(session.minutes.sections, section):
            return
        copy = copied(tree.find(session.minutes.sections, section))
        for name in referred(msgspec.json.encode(copy)):
            if name in session.media:
                view.session.add_media(session.media[name], name.rpartition(".")[2])
        minutes = view.session.minutes
        (copy,) = without_loose_ends(replace(minutes, sections=(copy,))).sections
        outline = minutes.sections
        parent, index = tree.place(outline, view.section) if view.section else ("", -1)
        place = Place(copy.id, "heading", 0)
        edit = AddSection(copy, parent, index + 1)
        if view.session.apply(edit, self, before=Place(view.section), after=place):
            view.go_to(place)


def copied(section: Section) -> Section:
    """A section's words with new ids, without the facts of how the item was dealt with."""
    parts = tuple(Part(new_id(), part.kind, fresh(part.blocks), label=part.label) for part in section.parts)
    return Section(
        new_id(),
        section.heading,
        section.case_number,
        parts=parts,
        sections=tuple(map(copied, section.sections)),
        kind=section.kind,
        appeal=section.appeal,
        appeal_instruction=section.appeal_instruction,
    )
