"""The menu of the minutes' life: what can be done now, asked for and done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.errors import Message, UserError
from app.model import tree
from app.model.annotations import Stage
from app.rules.life import is_closed, item_is_closed, next_stages
from app.session.history import Place
from app.session.session import Change, Refusal, Session
from app.ui.actions import Actions
from app.ui.document_view import DocumentView, structural
from app.ui.life import ASKED, Asked
from app.ui.life.bar import LifeBar
from app.ui.life.closing import Closing

if TYPE_CHECKING:
    from app.ui.documents import Documents
    from app.ui.life.dialog import StageDialog


class LifeCommands(QObject):
    """Wires the menu to the session, and keeps the line and the closed text up to date."""

    told = Signal(object)  # Message: one line for the strip above the text

    def __init__(self, actions: Actions, documents: Documents, bar: LifeBar, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._documents, self._bar = window, documents, bar
        self._view: DocumentView | None = None
        self._closing = Closing(self)
        self._closing.tried.connect(self._tell_closed)
        self._by_stage: dict[Stage, QAction] = {
            "circulated": actions.circulate,
            "approved": actions.approve,
            "announced": actions.announce,
            "appeal_over": actions.end_appeal,
            "archived": actions.archive,
            "correction": actions.correct,
        }
        actions.circulate.triggered.connect(self._ask_circulate)
        self._take_in = actions.take_in_written
        self._take_in.triggered.connect(self._ask_written)
        for asked in ASKED:
            self._by_stage[asked].triggered.connect(self._asking(asked))

    @property
    def _session(self) -> Session:
        return self._documents.session

    def set_view(self, view: DocumentView) -> None:
        """Follow another document."""
        self._view = view
        view.session.refused = self._refused
        view.changed.connect(self._follow)
        view.place_changed.connect(lambda _place: self._show())
        view.section_page.editor_added.connect(lambda _editor: self._close_text())
        self._show()

    def _refused(self, refusal: Refusal) -> None:
        self.told.emit(refusal.message)

    def _follow(self, change: Change) -> None:
        if structural(change):
            self._show()

    def _show(self) -> None:
        minutes = self._session.minutes
        self._bar.show_minutes(minutes)
        possible = next_stages(minutes)
        for stage, action in self._by_stage.items():
            action.setEnabled(stage in possible)
        self._take_in.setEnabled(not is_closed(minutes))
        self._close_text()

    def _close_text(self) -> None:
        view = self._view
        if view is None:
            return
        if is_closed(self._session.minutes) or self._session.only_read:
            self._closing.show_on(view, True)
        else:
            if self._closing.closed:
                self._closing.show_on(view, False)
            if self._item_is_closed():
                self._closing.show_on(view.section_page, True)

    def _item_is_closed(self) -> bool:
        """Whether the item that is shown, or the one that holds it, was approved at once."""
        minutes, shown = self._session.minutes, self._view.section if self._view else ""
        return any(
            item_is_closed(minutes, item) and tree.has((item,), shown)
            for item in minutes.sections
            if item.approval is not None
        )

    def _tell_closed(self) -> None:
        whole = is_closed(self._session.minutes)
        closed = Message("life.closed") if whole else Message("life.item-closed")
        self.told.emit(self._session.only_read or closed)

    def _place(self) -> Place:
        return Place(self._view.section if self._view else "")

    # Circulating

    def _ask_circulate(self) -> None:
        from app.ui.questions import ask_circulate

        path = ask_circulate(self._documents.suggested_path(".docx"), self._window)
        if path is not None:
            package = self._session.package()
            self._documents.ask_warned(package, path.suffix, lambda: self._circulate(path))

    def _circulate(self, path: Path) -> None:
        from app.session import files, life

        session = self._session
        sent = life.sending(session, datetime.now().astimezone().replace(microsecond=0))
        by = session.minutes.header.author.name

        def done(written: object) -> None:
            life.circulated(session, sent, by, self._place())
            self._documents.exported.emit(path, getattr(written, "messages", ()))

        self._documents.jobs.run(
            self.tr("Exporting {0}").format(path.name),
            lambda: files.circulate(sent.package, path, sent.export, sent.made),
            done,
            self._documents.failed.emit,
        )

    # Written reservations

    def _ask_written(self) -> None:
        from app.session.written import unwritten
        from app.ui.questions import ask_appendix

        if not unwritten(self._session.minutes):
            self.told.emit(Message("life.nothing-unwritten"))
            return
        path = ask_appendix(self._documents.suggested_path("").parent, self._window)
        if path is not None:
            self._ask_whose(path)

    def _ask_whose(self, path: Path) -> None:
        from app.session.appendices import read_appendix
        from app.session.written import take_in
        from app.ui.life.written_dialog import WrittenDialog

        session = self._session
        try:
            data, _ = read_appendix(path)
        except UserError as error:
            self._documents.failed.emit(error.message)
            return
        dialog = WrittenDialog(session.minutes, path.stem.replace("_", " "), self._window)

        def accepted() -> None:
            take_in(session, dialog.chosen, dialog.title, data, path.name, self._place())

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # The other stages

    def _asking(self, asked: Asked) -> Callable[[], None]:
        return lambda: self._ask(asked)

    def _ask(self, asked: Asked) -> None:
        from app.ui.life.dialog import StageDialog

        session = self._session
        dialog = StageDialog(asked, session.minutes, session.minutes.header.author.name, self._window)
        dialog.accepted.connect(lambda: self._reach(session, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _reach(self, session: Session, dialog: StageDialog) -> None:
        from app.session import life

        day, by, ui, at = dialog.day, dialog.ui.by.text().strip(), dialog.ui, self._place()
        if day is None:
            return
        session.close_step()
        reach: dict[Asked, Callable[[], object]] = {
            "approved": lambda: life.approve(session, day, by, at),
            "announced": lambda: life.announce(session, day, by, ui.kept_at.text().strip(), at),
            "appeal_over": lambda: life.end_appeal(session, day, by, at),
            "archived": lambda: life.archive(session, day, by, at),
            "correction": lambda: life.correct(session, day, by, ui.reason.text().strip(), at),
        }
        reach[dialog.asked]()
