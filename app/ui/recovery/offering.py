"""Looks for work that was left behind, offers it in the windows and takes it up again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog

from app.errors import Message, UserError
from app.formats.result import Read
from app.storage.stamps import same_file
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from app.session.recovering import Left, Locked
    from app.session.resuming import Resumed
    from app.ui.application import Application
    from app.ui.recovery.dialog import RecoveryDialog, Shown
    from app.ui.recovery.strip import RecoveryStrip
    from app.ui.window import Window

translate = QCoreApplication.translate  # under its own name, by which the words are found


class Recovery(QObject):
    """One for the program. Journals are read in a thread; nothing here takes the focus by itself."""

    def __init__(self, program: Application) -> None:
        super().__init__(program)
        self._program = program
        self.jobs = Jobs(self)
        self._found: list[Left] = []
        self._locked: list[Locked] = []
        self._strips: dict[Window, RecoveryStrip] = {}
        self._dialog: RecoveryDialog | None = None

    # The offer

    def look(self) -> None:
        """Look for what was left and offer it."""
        self.jobs.run("", _look, lambda found: self._offer(*found), lambda _message: None)

    def _offer(self, found: list[Left], locked: list[Locked] | None = None) -> None:
        self._found = found
        self._locked = self._locked if locked is None else locked
        for window in list(self._program.windows):
            self.offer_in(window)

    def offer_in(self, window: Window) -> None:
        """Offer in a window what belongs to its file; in the first one also whatever else there is."""
        from app.ui.recovery.words import offer, offer_locked

        if self._locked and window.documents.session.seal:
            self._look_behind_locks()
        path = window.documents.session.path
        own = [left for left in self._found if path and left.head.file and same_file(left.head.file, path)]
        is_first = bool(self._program.windows) and self._program.windows[0] is window
        words = offer(own, of_this_file=True)
        if is_first and not words:
            words = offer(self._found, of_this_file=False) or offer_locked(self._locked)
        if words or window in self._strips:
            self._strip(window).say(words)

    def _look_behind_locks(self) -> None:
        """After a passphrase was said: it may be that of unsaved work too."""
        from app.session.unlocking import is_locked

        if not all(is_locked(each.path) for each in self._locked):
            self._locked = []  # until they are known anew
            self.look()

    def _strip(self, window: Window) -> RecoveryStrip:
        if window not in self._strips:
            from app.ui.recovery.strip import RecoveryStrip

            strip = RecoveryStrip(window)
            window.put_strip(strip)
            strip.asked.connect(lambda: self.show_in(window))
            window.closed.connect(lambda: self._strips.pop(window, None))
            self._strips[window] = strip
        return self._strips[window]

    # The window of what was left

    def show_in(self, window: Window) -> None:
        """Show over a window what was left, and what was discarded of late."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        from app.ui.recovery.dialog import RecoveryDialog

        self._dialog = dialog = RecoveryDialog(window.language, window)
        dialog.restore_asked.connect(lambda path: self._restore(path, window))
        dialog.discard_asked.connect(lambda path: self._ask_discard(path, window))
        dialog.unlock_asked.connect(self._unlock)
        dialog.back_asked.connect(lambda path: self._take_back(path, window))
        dialog.finished.connect(lambda _result: self._forget_dialog())
        dialog.open()
        path, found = window.documents.session.path, self._found
        own = [left.path for left in found if path and left.head.file and same_file(left.head.file, path)]
        self._fill(own[0] if own else None)

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    def _fill(self, chosen: Path | None = None) -> None:
        """Read everything anew, and have strips and dialog show it."""

        def done(found: tuple[list[Shown], list[Shown], list[Locked]]) -> None:
            shown, given_up, locked = found
            self._offer([left for left, _, _ in shown], locked)
            if self._dialog is not None:
                self._dialog.show_found(shown, given_up, chosen)
                self._dialog.show_locked(locked)
                if locked and not shown:
                    self._unlock()

        self.jobs.run("", _look_closely, done, lambda _message: None)

    def _unlock(self) -> None:
        """Ask for the passphrase of the first that is locked; others that it opens come along."""
        from app.ui.recovery.words import when
        from app.ui.sealing.asking import ask_passphrase

        if self._dialog is None or not self._locked or self._dialog.findChild(QDialog):
            return
        locked = self._locked[0]
        words = translate("Recovery", "Unsaved work from {0}").format(when(locked.at))
        name = f"{words}, {Path(locked.file).name}" if locked.file else words
        ask_passphrase(locked.path, name, self._fill, self._dialog)

    def _restore(self, path: Path, window: Window) -> None:
        from app.session.resuming import resume

        def done(taken: Resumed) -> None:
            if self._dialog is not None:
                self._dialog.done(0)
            self._go_on(taken, window)

        self.jobs.run("", lambda: resume(path), done, lambda message: self._fail(message, window))

    def _go_on(self, taken: Resumed, window: Window) -> None:
        """Show the work as it was when it broke off."""
        left, session = taken.left, taken.session()
        window = self._window_for(taken.path, window)
        window.documents.show_recovered(session, Read(left.package, left.messages), left.head.stamp)
        window.safety.keep(session, taken.journal, left.package.minutes)
        taken.differs(session)
        window.bring_forward()
        if taken.journal is None:  # what is whole of it is in a new one before it is set aside
            self._replace(left.path, window)
        self._found = [each for each in self._found if each.path != left.path]
        self._offer(self._found)

    def _window_for(self, path: Path | None, asking: Window) -> Window:
        """The window that shows the file with nothing else to lose, an untouched one, or one of its own."""
        holding = (each for each in self._program.windows if path and each.documents.has(path))
        free = next((each for each in holding if each.documents.is_settled), None)
        if free is not None:
            return free
        return asking if asking.is_untouched else self._program.add_window()

    def _replace(self, old: Path, window: Window) -> None:
        from app.storage import journals

        if window.safety.flush():
            self._do(lambda: journals.give_up(old), window)

    def _ask_discard(self, path: Path, window: Window) -> None:
        from app.storage import journals
        from app.ui.questions import ask_discard

        def discard() -> None:
            self._do(lambda: journals.give_up(path), window)
            self._fill()

        ask_discard(discard, self._dialog or window)

    def _take_back(self, path: Path, window: Window) -> None:
        from app.storage import journals

        self._do(lambda: journals.take_back(path), window)
        self._fill()

    def _do(self, action: Callable[[], object], window: Window) -> None:
        try:
            action()
        except UserError as error:
            self._fail(error.message, window)

    def _fail(self, message: Message, window: Window) -> None:
        window.show_problem(message)
        self._fill()


def _look() -> tuple[list[Left], list[Locked]]:
    """In the thread: what was left, and what of it is locked. What was discarded long ago goes."""
    from app.formats import working
    from app.session.recovering import all_left, all_locked
    from app.storage import journals

    journals.sweep()
    working.sweep()
    return all_left()[0], all_locked()


def _look_closely() -> tuple[list[Shown], list[Shown], list[Locked]]:
    """In the thread: what was left and what was discarded, each with what differs, and what is locked."""
    from app.session.recovering import all_given_up, all_left, all_locked

    return _compared(all_left()[0]), _compared(all_given_up()), all_locked()


def _compared(found: Sequence[Left]) -> list[Shown]:
    from app.archive.comparing.states import compared
    from app.session.recovering import difference

    return [(left, difference(left), compared(left.base, left.package.minutes)) for left in found]
