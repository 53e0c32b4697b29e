"""File > Export: from the dialog to the files, off the GUI thread, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.errors import Message, UserError
from app.messages import sentence
from app.session.edits import SetProfile
from app.session.history import Place
from app.ui.actions import Actions
from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.session.exporting import Order, Outcome
    from app.ui.documents import Documents
    from app.ui.exporting.dialog import ExportDialog

Remembered = Callable[[str], tuple[tuple[str, ...], str]]


class ExportCommands(QObject):
    """Wires the command to the session and the files."""

    told = Signal(str, list, object)  # heading, Messages, the folder or None
    chosen = Signal(str, tuple, str)  # a kind of document, its formats, its folder: to be remembered
    _progressed = Signal(int, int, object)  # from the thread that writes

    def __init__(self, actions: Actions, documents: Documents, language: str, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._documents, self._language = window, documents, language
        self._view: DocumentView | None = None
        self.remembered: Remembered = lambda _kind: ((), "")
        actions.export.triggered.connect(self._ask)
        self._progressed.connect(self._show_progress)

    def set_view(self, view: DocumentView) -> None:
        """Follow another document."""
        self._view = view

    def _ask(self) -> None:
        from app.ui.exporting.dialog import ExportDialog

        session, view = self._documents.session, self._view
        kinds, folder = self.remembered(session.minutes.header.kind)
        beside = self._documents.suggested_path("").parent
        dialog = ExportDialog(
            session.package,
            self._language,
            view.section if view else "",
            Path(folder) if folder and not session.path and Path(folder).is_dir() else beside,
            kinds or (".docx",),
            self._window,
        )
        dialog.ordered.connect(self._warn)
        dialog.place_asked.connect(lambda each: view and view.go_to(Place(each.section, each.part)))
        dialog.profile_chosen.connect(lambda name: self._choose_profile(name, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_profile(self, name: str, dialog: ExportDialog) -> None:
        session = self._documents.session
        session.close_step()
        session.apply(SetProfile(name), self)
        dialog.show_document()

    def _warn(self, order: Order) -> None:
        """Ask first if a file would show what hardly is meant for all to see."""
        from app.session import files
        from app.session.exporting import package_of
        from app.session.warnings import warnings
        from app.ui.questions import ask_warned

        kind = self._documents.session.minutes.header.kind
        self.chosen.emit(kind, order.kinds, str(order.folder))
        package = self._documents.session.package()
        try:
            profile = files.look(package)
            told = [
                each
                for ending in order.kinds
                for each in warnings(package_of(package, order), profile, self._language, kind=ending)
            ]
        except UserError as error:
            self._documents.failed.emit(error.message)
            return
        if told:
            lines = dict.fromkeys(sentence(each, self._language) for each in told)
            ask_warned([*lines], lambda: self._write(order), self._window)
        else:
            self._write(order)

    def _write(self, order: Order) -> None:
        from app.session.exporting import lock, write_order

        session, jobs = self._documents.session, self._documents.jobs
        locked = lock(session, order.items)
        package = session.package()
        jobs.run(
            self.tr("Exporting {0}").format(order.name),
            lambda: write_order(
                package,
                order,
                told=self._progressed.emit,
                wanted=lambda: not jobs.cancelled,
                is_sealed=bool(session.seal),
            ),
            lambda done: self._tell(order, done, locked),
            self._documents.failed.emit,
            can_cancel=True,
        )

    def _tell(self, order: Order, done: Sequence[Outcome], locked: Sequence[Message]) -> None:
        written = [each.path for each in done if each.fault is None]
        faults = [each.fault for each in done if each.fault is not None]
        told = [*faults] if len(faults) > 1 else []  # the box on the screen has room for one
        for outcome in done:
            told += [each for each in outcome.messages if each not in told]
        if written or told:
            names = ", ".join(path.name for path in written)
            heading = self.tr("Exported to {0}: {1}").format(order.folder, names) if written else ""
            self.told.emit(heading, [*told, *locked], order.folder)
        if len(faults) > 1:
            why = sentence(faults[0], self._language)
            self._documents.failed.emit(Message("export.several-failed", {"count": len(faults), "why": why}))
        elif faults:
            self._documents.failed.emit(faults[0])

    def _show_progress(self, done: int, of: int, path: Path) -> None:
        if self._documents.jobs.is_busy:
            words = self.tr("Exporting {0} ({1} of {2})").format(path.name, done + 1, of)
            self._documents.jobs.busy.emit(words, True)


def open_folder(folder: Path) -> None:
    """Show a folder of this machine in the system's own way."""
    if folder.is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
