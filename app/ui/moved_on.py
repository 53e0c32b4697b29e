"""What a window does when somebody else wrote the file that it is about to save: look, ask, have both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import UserError
from app.model.result import Stamp
from app.session import files
from app.session.history import Place

if TYPE_CHECKING:
    from app.session.merging.joining import Joined
    from app.ui.documents import Documents

Then = Callable[[], None] | None  # what follows a good save


class MovedOn(QObject):
    """One for each window, made when it is first needed."""

    def __init__(self, documents: Documents) -> None:
        super().__init__(documents)
        self._documents = documents

    def look(self, path: Path, then: Then) -> None:
        """See in the thread whether what both did can be had, and ask."""
        documents = self._documents
        base, mine = documents.session.saved, documents.session.package()

        def look() -> tuple[Joined | None, Stamp | None]:
            from app.session.merging.joining import look

            try:
                read = files.read_source(path)
            except UserError:  # what the file holds now is no document
                return None, None
            return look(base, mine, read.package), read.stamp

        words = self.tr("Looking at {0}").format(path.name)
        documents.jobs.run(words, look, lambda found: self._ask(path, *found, then), documents.failed.emit)

    def _ask(self, path: Path, joined: Joined | None, seen: Stamp | None, then: Then) -> None:
        from app.ui.questions import ask_changed

        documents = self._documents
        fits = joined is not None and not joined.merge.conflicts and not joined.merge.is_closed
        merge = (lambda: self._merge(joined, seen, then)) if joined and fits else None
        ask_changed(
            path,
            merge,
            lambda: documents.write(path, then, whatever=True),
            lambda: documents.save_as(then),
            documents.window,
        )

    def _merge(self, joined: Joined, seen: Stamp | None, then: Then) -> None:
        """Have both in the document, in one step for undo, and save that; look anew if she wrote on."""
        from app.session.merging.joining import take

        documents = self._documents
        same = joined.merge.minutes == documents.session.minutes
        if same or take(documents.session, joined, joined.merge, Place()):
            documents.know(seen)
        documents.save(then)
