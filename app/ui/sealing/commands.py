"""File > Passphrase: sets, changes and removes the document's passphrase, and says what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import Message
from app.session.session import Session
from app.ui.actions import Actions
from app.ui.documents import Documents


class SealCommands(QObject):
    """One for each window. The passphrase goes from the dialog to the thread that makes the key of it."""

    told = Signal(str, object)  # a heading and Messages for the strip above the text

    def __init__(self, actions: Actions, documents: Documents, window: QWidget) -> None:
        super().__init__(window)
        self._documents, self._window = documents, window
        self._settled: Sequence[Message] = ()
        self._heading = ""  # what is told with what a save says of the versions
        actions.passphrase.triggered.connect(self.show)
        documents.settled.connect(self._tell_settled)
        documents.written.connect(self._tell_written)

    def show(self) -> None:
        """Ask for a passphrase, or whether to go without."""
        from app.ui.sealing.dialog import SealDialog

        session = self._documents.session
        if session.only_read:
            self.told.emit("", [session.only_read])
            return
        dialog = SealDialog(self._window, is_sealed=bool(session.seal))
        dialog.chosen.connect(lambda passphrase: self._lock(session, passphrase))
        dialog.remove_asked.connect(lambda: self._ask_remove(session))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lock(self, session: Session, passphrase: str) -> None:
        from app.session.sealing import create

        def made(seal: str) -> None:
            session.set_seal(seal)
            if session is self._documents.session:
                self._go_on(session, self.tr("The document is locked with the passphrase."))

        words = self.tr("Locking the document")
        self._documents.jobs.run(words, lambda: create(passphrase), made, self._documents.failed.emit)

    def _ask_remove(self, session: Session) -> None:
        from app.ui.sealing.asking import ask_remove

        ask_remove(lambda: self._remove(session), self._window)

    def _remove(self, session: Session) -> None:
        session.set_seal("")
        if session is self._documents.session:
            self._go_on(session, self.tr("The document has no passphrase any more."))

    def _go_on(self, session: Session, heading: str) -> None:
        """Have the file as it is to be from now on, and say so then."""
        if session.path:
            self._heading = heading
            self._documents.save()
        elif session.seal:
            self.told.emit(
                self.tr("The passphrase holds from now on. The file is locked when you save it."), []
            )
        else:
            self.told.emit(heading, [])

    def _tell_settled(self, messages: Sequence[Message]) -> None:
        """What became of the versions; what is the same at every save is told once."""
        heading, self._heading = self._heading, ""
        if heading or messages != self._settled:
            self.told.emit(heading, messages)
        self._settled = messages

    def _tell_written(self, path: Path) -> None:
        """After the save: what is still locked, if nothing is to be; what was locked anew comes by itself."""
        session = self._documents.session
        if not self._heading:
            return
        heading, self._heading = self._heading, ""
        if session.seal:
            self.told.emit(heading, [])
            return
        document = session.minutes.id

        def count() -> int:
            from app.session.sealing import still_locked

            return still_locked(path, document)

        def tell(number: int) -> None:
            told = [Message("sealed.versions-still", {"count": number})] if number else []
            self.told.emit(heading, told)

        self._documents.jobs.run("", count, tell, self._documents.failed.emit)
