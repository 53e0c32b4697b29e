"""What a window does when somebody else wrote the file that it is about to save: look, ask, have both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import Message, UserError
from app.model.result import Stamp
from app.session import files
from app.session.history import Place

if TYPE_CHECKING:
    from app.session.merging.joining import Joined
    from app.session.merging.verdict import Merge
    from app.ui.documents import Documents
    from app.ui.merging.dialog import MergeDialog

Then = Callable[[], None] | None  # what follows a good save


class MovedOn(QObject):
    """One for each window, made when it is first needed."""

    def __init__(self, documents: Documents) -> None:
        super().__init__(documents)
        self._documents = documents
        self._dialog: MergeDialog | None = None

    def look(self, path: Path, then: Then) -> None:
        """See in the thread whether what both did can be had, and ask."""
        documents = self._documents
        base, mine, known = documents.session.saved, documents.session.package(), documents.stamp

        def look() -> tuple[Joined | None, Stamp | None, str]:
            from app.session.merging.joining import look

            try:
                read = files.read_source(path)
            except UserError as error:
                if error.message.code == "sealed.locked":
                    raise
                return None, None, ""  # what the file holds now is no document
            return look(base, mine, read.package, path=path, known=known), read.stamp, read.seal

        words = self.tr("Looking at {0}").format(path.name)

        def ask(found: tuple[Joined | None, Stamp | None, str]) -> None:
            joined, seen, seal = found
            documents.session.meet_seal(seal)
            documents.pause.then(lambda: self._ask(path, joined, seen, then))

        def failed(message: Message) -> None:
            if message.code != "sealed.locked":
                documents.failed.emit(message)
                return
            from app.ui.sealing.asking import ask_passphrase

            ask_passphrase(path, path.name, lambda: self.look(path, then), documents.window)

        documents.jobs.run(words, look, ask, failed)

    def _ask(self, path: Path, joined: Joined | None, seen: Stamp | None, then: Then) -> None:
        from app.ui.questions import ask_changed

        documents = self._documents
        if joined and not joined.fits:
            self._show(path, joined, seen, then)
            return
        ask_changed(
            path,
            (lambda: self._merge(joined, joined.merge, seen, then)) if joined else None,
            (lambda: self._show(path, joined, seen, then)) if joined else None,
            lambda: documents.write(path, then, whatever=True),
            lambda: documents.save_as(then),
            documents.window,
        )

    def _show(self, path: Path, joined: Joined, seen: Stamp | None, then: Then) -> None:
        """Show what both did, and have chosen where they contradict each other."""
        from app.ui.merging.dialog import MergeDialog, Told
        from app.ui.recovery.words import when

        if self._dialog is not None:
            self._dialog.raise_()
            return
        at = when(datetime.fromtimestamp(seen.time / 1e9, UTC)) if seen else ""
        about = self._about(joined)
        theirs = self.tr("Theirs, saved {0}").format(at)
        told = Told(about.format(path.name, at), theirs, self.tr("&Have this and save"), joined.knows_base)
        self._dialog = dialog = MergeDialog(joined.merge, told, self._documents.window, elsewhere=True)
        dialog.accepted.connect(lambda: self._merge(joined, dialog.choosing.merge, seen, then))
        dialog.elsewhere_asked.connect(lambda: self._documents.save_as(then))
        dialog.finished.connect(lambda _result: self._forget(dialog))
        dialog.open()

    def _about(self, joined: Joined) -> str:
        if joined.fits:
            return self.tr(
                "{0} was saved by somebody else at {1}. What you and they did goes together, as follows."
            )
        if not joined.merge.conflicts:
            return self.tr(
                "{0} was saved by somebody else at {1}. What you and they did does not go together: one of "
                "you changed text that the other has approved."
            )
        return self.tr(
            "{0} was saved by somebody else at {1}. Nothing is replaced yet: choose where both changed "
            "the same place. All the rest goes together by itself."
        )

    def _forget(self, dialog: MergeDialog) -> None:
        self._dialog = None
        dialog.deleteLater()

    def _merge(self, joined: Joined, merge: Merge, seen: Stamp | None, then: Then) -> None:
        """Have both in the document, in one step for undo, and save that; look anew if she wrote on."""
        from app.session.merging.joining import take

        documents = self._documents
        same = merge.minutes == documents.session.minutes
        if same or take(documents.session, joined, merge, Place()):
            documents.know(seen)  # what is in the file is in the document: the next merge begins there
            documents.session.mark_unsaved(joined.theirs)
        documents.save(then)
