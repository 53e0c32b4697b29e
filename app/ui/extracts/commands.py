"""File > Export extracts: asks which, locks their numbers, writes them off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.session.session import Change, Session
from app.ui.actions import Actions
from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.session.all_extracts import Sent
    from app.ui.documents import Documents


class ExtractCommands(QObject):
    """Wires the command to the session and the files."""

    told = Signal(list)  # Messages for the strip above the text
    _progressed = Signal(int, int)  # from the thread that writes

    def __init__(self, actions: Actions, documents: Documents, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._documents = window, documents
        self._action = actions.export_extracts
        self._action.triggered.connect(self._ask)
        self._progressed.connect(self._show_progress)

    def set_view(self, view: DocumentView) -> None:
        """Follow another document."""
        view.changed.connect(self._follow)
        self._enable()

    def _follow(self, change: Change) -> None:
        if change.before.header.kind != change.after.header.kind:
            self._enable()

    def _enable(self) -> None:
        self._action.setEnabled(self._documents.session.minutes.header.kind == "protokoll")

    def _ask(self) -> None:
        from app.ui.extracts.dialog import ExtractsDialog

        session = self._documents.session
        start = self._documents.suggested_path("").parent / self.tr("Extracts")
        dialog = ExtractsDialog(session.minutes, start, self._window)
        dialog.accepted.connect(lambda: self._warn(session, dialog.chosen, dialog.folder, dialog.kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _warn(self, session: Session, items: frozenset[str], folder: Path, kind: str) -> None:
        from app.session.extracts import extract

        package = extract(session.package(), items)
        self._documents.ask_warned(package, kind, lambda: self._write(session, items, folder, kind))

    def _write(self, session: Session, items: frozenset[str], folder: Path, kind: str) -> None:
        from app.session.all_extracts import write_all
        from app.session.exporting import lock

        locked = lock(session, [*items])
        package, jobs = session.package(), self._documents.jobs

        def done(sent: Sent) -> None:
            self.told.emit([*sent.messages, *locked])

        jobs.run(
            self.tr("Writing extracts"),
            lambda: write_all(
                package,
                items,
                folder,
                kind,
                progress=self._progressed.emit,
                wanted=lambda: not jobs.cancelled,
            ),
            done,
            self._documents.failed.emit,
            can_cancel=True,
        )

    def _show_progress(self, made: int, of: int) -> None:
        if self._documents.jobs.is_busy:
            self._documents.jobs.busy.emit(self.tr("Writing extracts: {0} of {1}").format(made, of), True)
