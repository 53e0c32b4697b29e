"""What screen readers are told without being asked: saved, errors found, how a vote went, undone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import Message
from app.model.proceedings import Vote
from app.session.session import Change
from app.ui.announce import announce
from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.ui.window import Window


class Saying(QObject):
    """One for each window. Calm: nothing is said of what goes on by itself as long as it goes well."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._errors = -1
        window.documents.written.connect(self._written)
        window.safety.troubled.connect(self._troubled)
        window.side.counted.connect(self._counted)
        self._unsafe = False
        window.actions_.undo.triggered.connect(lambda: announce(window.status, self.tr("Undone")))
        window.actions_.redo.triggered.connect(lambda: announce(window.status, self.tr("Done again")))

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown."""
        self._errors = -1
        view.changed.connect(self._follow)

    def close(self) -> None:
        """The window closes."""

    def _written(self, path: Path) -> None:
        announce(self._window.status, self.tr("Saved as {0}").format(path.name))

    def _troubled(self, trouble: Message | None) -> None:
        if self._unsafe and trouble is None:
            announce(self._window.status, self.tr("What you write is kept safe again"))
        self._unsafe = trouble is not None

    def _counted(self, errors: int, others: int) -> None:
        """Only when there are more errors than before, or none any more."""
        before, self._errors = self._errors, errors
        if before < 0 or errors == before:
            return
        if errors > before:
            announce(self._window.status, self.tr("%n error(s) found by the checks", "", errors))
        elif not errors:
            announce(self._window.status, self.tr("No errors are left"))

    def _follow(self, change: Change) -> None:
        if change.edit is not None and change.before.sections is not change.after.sections:
            self._say_votes(change)

    def _say_votes(self, change: Change) -> None:
        """How a vote went that was just noted."""
        old = {section.id: section for section in change.before.sections}
        for section in change.after.sections:
            before = old.get(section.id)
            if before is section or before is None or before.proceedings is section.proceedings:
                continue
            known = {vote.id: vote for vote in before.proceedings.votes}
            for vote in section.proceedings.votes:
                if vote != known.get(vote.id) and vote.form != "closed":
                    self._say_vote(vote, change, section.id)

    def _say_vote(self, vote: Vote, change: Change, item: str) -> None:
        from app.rules.proceedings.voting import tally

        section = next(each for each in change.after.sections if each.id == item)
        sums = tally(vote, change.after, section)
        words = self.tr("Vote noted: {0} yes, {1} no, {2} abstaining")
        announce(self._window.status, words.format(sums.yes, sums.no, sums.abstain))
