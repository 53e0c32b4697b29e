"""File > Earlier versions: lists them, reads them off the GUI thread, has one back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import Message
from app.session.history import Place
from app.ui.actions import Actions
from app.ui.document_view import DocumentView
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from app.model.minutes import Minutes
    from app.session.kept import InFile
    from app.session.restoring import Looked, Versions
    from app.storage.backups import Version
    from app.ui.backups.dialog import EarlierDialog
    from app.ui.documents import Documents


class BackupCommands(QObject):
    """Wires the window of earlier versions to the document, and says when none could be kept."""

    told = Signal(str, object)  # a heading and Messages for the strip above the text
    copy_asked = Signal(object)  # Read: show this in a window of its own

    def __init__(self, actions: Actions, documents: Documents, language: str, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._documents, self._language = window, documents, language
        self._view: DocumentView | None = None
        self.jobs = Jobs(self)
        self._dialog: EarlierDialog | None = None
        self._now: Minutes | None = None  # what versions are compared with
        self._waiting: list[Version | InFile] = []  # not counted yet
        self._declined = False  # somebody does not want to say the passphrase
        actions.earlier.triggered.connect(self.show)
        actions.keep_version.triggered.connect(self.ask_name)
        documents.unkept.connect(self._tell_unkept)

    def set_view(self, view: DocumentView) -> None:
        """Follow another document."""
        self._view = view

    def _tell_unkept(self, why: Message) -> None:
        words = self.tr(
            "It was saved, but what the file held before could not be kept as an earlier version:"
        )
        self.told.emit(words, [why])

    def show(self) -> None:
        """Show what is kept, of the open document first."""
        from app.ui.backups.dialog import EarlierDialog

        self._dialog = dialog = EarlierDialog(self._language, self._window)
        self._declined = False
        dialog.file_chosen.connect(self._take_up)
        dialog.version_chosen.connect(self._look_closely)
        dialog.restore_asked.connect(self._restore)
        dialog.copy_asked.connect(self._open_copy)
        dialog.let_go_asked.connect(self._let_go)
        dialog.remove_asked.connect(self._ask_remove)
        dialog.finished.connect(lambda _result: self._forget(dialog))
        dialog.open()
        self._list(dialog)

    def _list(self, dialog: EarlierDialog) -> None:
        from app.session.restoring import all_versions

        session = self._documents.session
        path, package = session.path, session.package()

        def listed(found: list[Versions]) -> None:
            if self._dialog is dialog:
                dialog.show_files(found, has_file=path is not None or any(each.is_open for each in found))

        self.jobs.run("", lambda: all_versions(path, package), listed, self._fail)

    def _ask_remove(self, versions: Versions) -> None:
        from app.session.restoring import remove
        from app.storage.backups import Version
        from app.ui.questions import ask_remove_versions

        dialog = self._dialog
        if dialog is None:
            return
        count = sum(isinstance(each, Version) for each in versions.versions)

        def go() -> None:
            if self._dialog is dialog:
                self._waiting = []
                self.jobs.run("", lambda: remove(versions), lambda _: self._list(dialog), self._fail)

        ask_remove_versions(Path(versions.file).name, count, go, dialog)

    def ask_name(self) -> None:
        """Keep the document as it is now in its file, under a name that is asked for."""
        from app.ui.questions import ask_version

        ask_version(self._keep, self._window)

    def _keep(self, name: str) -> None:
        from app.session.kept import keep

        session = self._documents.session
        if self._view and keep(session, name, datetime.now().astimezone(), Place(self._view.section)):
            if session.path:
                self._documents.save()
            words = self.tr("“{0}” is kept in the file. Earlier versions of the file has it.").format(name)
            self.told.emit(words, [])

    def _let_go(self, looked: Looked) -> None:
        from app.session.kept import InFile, let_go

        if self._dialog and self._view and isinstance(looked.version, InFile):
            self._dialog.accept()
            if let_go(self._documents.session, looked.version, Place(self._view.section)):
                words = self.tr("“{0}” is out of the file at the next save. Undo takes that back.")
                self.told.emit(words.format(looked.version.name), [])

    def close(self) -> None:
        """The window closes."""
        self._waiting = []
        self.jobs.wait()

    def _forget(self, dialog: EarlierDialog) -> None:
        self._dialog, self._waiting, self._now = None, [], None
        dialog.deleteLater()

    def _take_up(self, versions: Versions) -> None:
        """Another file: what is compared with is what is open, or what that file holds now."""
        from app.session.restoring import current

        dialog = self._dialog

        def found(now: Minutes | None) -> None:
            if dialog and self._dialog is dialog and dialog.file is versions:
                self._now, self._waiting = now, [*versions.versions]
                dialog.begin(is_there=now is not None)
                self._count_next()

        self._waiting = []
        if versions.is_open:
            found(self._documents.session.minutes)
        else:
            self.jobs.run("", lambda: current(versions), found, self._fail)

    def _count_next(self) -> None:
        """One after the other, so that closing the window ends it."""
        from app.session.restoring import look

        if not self._waiting:
            return
        version, now, waiting = self._waiting[0], self._now, self._waiting

        def counted(looked: Looked) -> None:
            if self._dialog and self._waiting is waiting:
                waiting.pop(0)
                self._dialog.show_counted(looked)
                self._count_next()

        self.jobs.run("", lambda: look(version, now), counted, self._fail)

    def _look_closely(self, version: Version | InFile) -> None:
        from app.session.restoring import look
        from app.storage.backups import Version

        dialog, now = self._dialog, self._now

        def looked_into(looked: Looked) -> None:
            if dialog and self._dialog is dialog and self._now is now:
                dialog.show_looked(looked)
                if isinstance(version, Version) and looked.fault and looked.fault.code == "sealed.locked":
                    self._ask_passphrase(version, dialog)

        self.jobs.run("", lambda: look(version, now, closely=True), looked_into, self._fail)

    def _ask_passphrase(self, version: Version, dialog: EarlierDialog) -> None:
        """Once for each window of earlier versions: all that have the same lock are open then."""
        from app.ui.backups.words import day_or_when
        from app.ui.sealing.asking import ask_passphrase

        def opened() -> None:
            if self._dialog is dialog and dialog.file:
                self._declined = False
                self._take_up(dialog.file)

        def given_up() -> None:
            self._declined = True

        if not self._declined:
            self._declined = True  # while it is asked
            ask_passphrase(version.path, day_or_when(version.at), opened, dialog, given_up)

    def _restore(self, looked: Looked) -> None:
        from app.session.restoring import Restore, restore
        from app.ui.backups.words import day_or_when

        if self._dialog is None or looked.read is None or self._view is None:
            return
        self._dialog.accept()
        session, read = self._documents.session, looked.read
        before = session.minutes
        if restore(session, read.package, Place(self._view.section)):
            words = self.tr("The document is as it was {0}. Undo takes that back.").format(
                day_or_when(looked.version.at)
            )
            self.told.emit(words, read.messages)
        elif Restore(read.package.minutes).apply(before) == before:
            self.told.emit(self.tr("The document was already as it was then."), [])

    def _open_copy(self, looked: Looked) -> None:
        if self._dialog and looked.read:
            self._dialog.accept()
            seal = looked.read.seal or (self._documents.session.seal if self._is_inside(looked) else "")
            self.copy_asked.emit(replace(looked.read, seal=seal))

    @staticmethod
    def _is_inside(looked: Looked) -> bool:
        """Whether the version lies in the open document, whose passphrase is its own then."""
        from app.session.kept import InFile

        return isinstance(looked.version, InFile)

    def _fail(self, message: Message) -> None:
        if self._dialog:
            self._dialog.show_fault(message)
