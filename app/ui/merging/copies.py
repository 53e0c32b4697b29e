"""Copies of the open document that a sync program left beside its file: offered, merged, set aside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.session.history import Place
from app.ui.jobs import Jobs
from app.ui.sharing.strip import Choice, SharingStrip

if TYPE_CHECKING:
    from app.model.minutes import Minutes
    from app.session.merging.copied import Copy
    from app.session.merging.joining import Joined
    from app.session.merging.verdict import Merge
    from app.ui.merging.dialog import MergeDialog
    from app.ui.window import Window


class Copies(QObject):
    """One for a window. Looks in a thread of its own; takes no focus."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._documents = window, window.documents
        self.jobs = Jobs(self)
        self._strip: SharingStrip | None = None
        self._dialog: MergeDialog | None = None
        self._found: list[Copy] = []
        self._put_off: set[Path] = set()  # what she does not want to be asked about any more
        self._documents.written.connect(lambda _path: self.look())

    def look(self) -> None:
        """See whether there are copies beside the open file, and offer them."""
        session = self._documents.session
        path, minutes = session.path, session.minutes
        if path is None or session.only_read:
            self._offer([])
            return

        def looked(found: list[Copy]) -> None:
            if self._documents.session is session and session.path == path:
                self._offer(found)

        self.jobs.run("", lambda: _look_beside(path, minutes), looked, lambda _message: None)

    def close(self) -> None:
        """The window closes."""
        self.jobs.wait()

    # The offer

    def _offer(self, found: list[Copy]) -> None:
        self._found = [copy for copy in found if copy.path not in self._put_off]
        more = [copy for copy in self._found if copy.has_more]
        words, choices = self._more(more) if more else self._nothing_more(self._found)
        if words or self._strip:
            self._line().say(words, choices)

    def _line(self) -> SharingStrip:
        if self._strip is None:
            self._strip = SharingStrip(self._window)
            self._strip.setObjectName("copies_strip")
            self._strip.label.setObjectName("copies_text")
            self._window.put_strip(self._strip)
        return self._strip

    def _more(self, found: list[Copy]) -> tuple[str, list[Choice]]:
        words = self.tr("Another version of the document lies beside it: {0}").format(found[0].path.name)
        if len(found) > 1:
            words = self.tr("{0} other versions of the document lie beside it: {1} and others")
            words = words.format(len(found), found[0].path.name)
        compare: Choice = ("compare_copy", self.tr("&Compare…"), lambda: self._compare(found[0]))
        return words, [compare, self._later(found)]

    def _nothing_more(self, found: list[Copy]) -> tuple[str, list[Choice]]:
        if not found:
            return "", []
        names = ", ".join(copy.path.name for copy in found)
        words = self.tr("A version with nothing that is not here lies beside the document: {0}").format(names)
        aside: Choice = ("set_aside", self.tr("&Set aside"), lambda: self._set_aside(found))
        return words, [aside, self._later(found)]

    def _later(self, found: list[Copy]) -> Choice:
        def put_off() -> None:
            self._put_off |= {copy.path for copy in found}
            self._offer(self._found)

        return ("copies_later", self.tr("Not &now"), put_off)

    # The merge

    def _compare(self, copy: Copy) -> None:
        from app.session.merging.copied import joined

        session = self._documents.session
        path, mine = session.path, session.package()
        if path is None:
            return
        words = self.tr("Looking at {0}").format(copy.path.name)
        jobs = self._documents.jobs
        jobs.run(
            words,
            lambda: joined(path, mine, copy),
            lambda found: self._show(copy, found),
            self._window.show_problem,
        )

    def _show(self, copy: Copy, found: Joined) -> None:
        from datetime import UTC, datetime

        from app.ui.merging.dialog import MergeDialog, Told
        from app.ui.recovery.words import when

        if self._dialog is not None:
            self._dialog.raise_()
            return
        about = self.tr(
            "{0} is another version of this document. Choose where it and yours differ; all the rest goes "
            "together by itself. It is then kept among the earlier versions."
        )
        if not found.knows_base:
            about += " " + self.tr(
                "What both began from is not known, so nothing that only one of them has is left out."
            )
        stamp = copy.read.stamp
        at = when(datetime.fromtimestamp(stamp.time / 1e9, UTC)) if stamp else ""
        theirs = self.tr("The version beside, {0}").format(at)
        told = Told(about.format(copy.path.name), theirs, self.tr("&Have this and save"), found.knows_base)
        self._dialog = dialog = MergeDialog(found.merge, told, self._window)
        dialog.accepted.connect(lambda: self._take(copy, found, dialog.choosing.merge))
        dialog.finished.connect(lambda _result: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: MergeDialog) -> None:
        self._dialog = None
        dialog.deleteLater()

    def _take(self, copy: Copy, found: Joined, merge: Merge) -> None:
        """Have it in the document, save that, and then have the copy among the earlier versions."""
        from app.session.merging.joining import take

        session = self._documents.session
        if merge.minutes == session.minutes or take(session, found, merge, Place()):
            self._documents.save(lambda: self._set_aside([copy]))
        else:  # she wrote on meanwhile, or an approval is in the way, which was told
            self.look()

    def _set_aside(self, copies: list[Copy]) -> None:
        from app.session.merging.copied import set_aside
        from app.storage.backups import Rules

        session, settings = self._documents.session, self._documents.settings()
        path, seal = session.path, session.seal
        rules = Rules(settings.backups, settings.backups_room)
        if path is None:
            return

        def move() -> list[Copy]:
            return [copy for copy in copies if not set_aside(path, copy, rules, seal)]

        def moved(left: list[Copy]) -> None:
            self._put_off |= {copy.path for copy in left}  # it stays, and is not offered again and again
            if left:
                names = ", ".join(copy.path.name for copy in left)
                words = self.tr("This version could not be set aside and still lies beside the document: {0}")
                self._window.notices.show_messages(words.format(names), [])
            self.look()

        self.jobs.run("", move, moved, self._window.show_problem)


def _look_beside(path: Path, minutes: Minutes) -> list[Copy]:
    """In the thread. Mostly there are none, and nothing but the folder's names has to be looked at."""
    from app.session.merging.copies import names_beside

    if not (names := names_beside(path)):
        return []
    from app.session.merging.copied import look_into

    return look_into(path, minutes, names)
