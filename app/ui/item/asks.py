"""Opens the dialogs about an item and makes the edits of their answers: for the menus and for the tab."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import Message, UserError
from app.model.annotations import Appendix, Assignment
from app.model.attendance import Conflict, Refrains
from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.proceedings import Motion, Remark, Vote
from app.model.sections import Section
from app.session.edits import Edit
from app.ui.document_view import DocumentView
from app.ui.item.shown import item_of, top_of

if TYPE_CHECKING:
    from app.ui.item.asking import ItemDialog

translate = QCoreApplication.translate  # under its own name, by which the words are found


class ItemAsks:
    """For one document. `apply` makes an edit, `back` puts the focus where it was, `fail` says a problem."""

    def __init__(
        self,
        view: DocumentView,
        apply: Callable[[Edit], object],
        back: Callable[[], object],
        fail: Callable[[Message], object],
    ) -> None:
        self._view, self._apply, self._back, self._fail = view, apply, back, fail

    @property
    def minutes(self) -> Minutes:
        return self._view.session.minutes

    @property
    def item(self) -> Section | None:
        """The item that is shown, or to which the shown section belongs."""
        return item_of(self.minutes, self._view.section)

    def motion(self, motion: Motion | None = None) -> None:
        """A new motion, or one that is there."""
        if item := self.item:
            from app.ui.item.motion_dialog import MotionDialog

            self._open(MotionDialog(self.minutes, item, motion, self._window))

    def vote(self, vote: Vote | None = None, question: str = "") -> None:
        """A vote that is there, or the one on a question: on the next open one if none is named."""
        if item := self.item:
            from app.rules.proceedings.changing import new_vote
            from app.ui.item.vote_dialog import VoteDialog, next_question

            if vote is None:
                question = question or next_question(self.minutes, item)
                held = [each for each in item.proceedings.votes if question and each.question == question]
                vote = held[-1] if held else new_vote(item, question)
            self._open(VoteDialog(self.minutes, item, vote, self._window))

    def remark(self, remark: Remark | None = None) -> None:
        """A new reservation, statement or note, or one that is there."""
        if item := self.item:
            from app.ui.item.remark_dialog import RemarkDialog

            self._open(RemarkDialog(self.minutes, item, remark, self._window))

    def conflict(self, event: Conflict | Refrains | None = None, *, refrains: bool = False) -> None:
        """Who has a conflict of interest, or takes no part in the decision."""
        if item := self.item:
            from app.ui.item.conflict_dialog import ConflictDialog

            self._open(ConflictDialog(self.minutes, item, event, self._window, refrains=refrains))

    def approve_now(self) -> None:
        """That the item was approved at the meeting."""
        if item := self.item:
            from app.ui.item.approve_now_dialog import ApproveNowDialog

            self._open(ApproveNowDialog(self.minutes, item, self._window))

    def assignment(self, assignment: Assignment | None = None) -> None:
        """Who is to do what, in notes too."""
        from app.ui.item.assignment_dialog import AssignmentDialog

        self._open(AssignmentDialog(self.minutes, self._top, assignment, self._window))

    def new_appendix(self) -> None:
        """A file to be taken in, then its title."""
        from app.session.appendices import KINDS

        kinds = " ".join(f"*.{kind}" for kind in KINDS)
        words = translate("Item", "Appendices ({0})").format(kinds)
        name, _ = QFileDialog.getOpenFileName(self._window, translate("Item", "Add an appendix"), "", words)
        if name:
            self.take_in(Path(name))
        else:
            self._back()

    def take_in(self, path: Path) -> None:
        """Take a file in as an appendix and ask what it is called."""
        from app.session.appendices import read_appendix

        try:
            data, kind = read_appendix(path)
        except UserError as error:
            self._fail(error.message)
            return
        media = self._view.session.add_media(data, kind)
        title = path.stem.replace("_", " ")
        self.appendix(Appendix(new_id(), title, media, self._top, path.name))

    def appendix(self, appendix: Appendix) -> None:
        """What an appendix is called and belongs to."""
        from app.ui.item.appendix_dialog import AppendixDialog

        self._open(AppendixDialog(self.minutes, appendix, self._window))

    def save_copy(self, appendix: Appendix) -> None:
        """Write an appendix's bytes as a file of their own."""
        data = self._view.session.media.get(appendix.media)
        if data is None:
            self._fail(Message("appendix.no-file", {"title": appendix.title}))
            return
        start = appendix.file or f"{appendix.title}.{appendix.media.rpartition('.')[2]}"
        name, _ = QFileDialog.getSaveFileName(self._window, translate("Item", "Save a copy"), start)
        if name:
            from app.storage.atomic import write_whole

            try:
                write_whole(Path(name), data)
            except UserError as error:
                self._fail(error.message)

    @property
    def _top(self) -> str:
        """The section of the first level that is shown, "" on the header page."""
        top = top_of(self.minutes, self._view.section)
        return top.id if top else ""

    @property
    def _window(self) -> QWidget:
        return self._view.window()

    def _open(self, dialog: ItemDialog) -> None:
        from app.ui.item.asking import open_dialog

        open_dialog(dialog, self._apply, self._back)
