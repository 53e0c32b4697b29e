"""The running program: its windows, its settings, and the files that later starts hand over."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.errors import Message, UserError
from app.formats.result import Read
from app.session.session import Session
from app.storage import settings as stored
from app.storage.settings import Settings
from app.ui.documents import new_session, session_of
from app.ui.faults import Faults
from app.ui.i18n import chosen_language, set_language
from app.ui.theme import apply_theme, set_up_style
from app.ui.typeface import apply_typeface
from app.ui.window import Window

if TYPE_CHECKING:
    from app.ui.crashes import Crashes
    from app.ui.library.shelf import Shelf
    from app.ui.recovery.offering import Recovery

# What became of the file that the first window is for: read, unreadable, or none was named
First = Read | UserError | None


_LISTEN_AFTER = 300  # milliseconds: first the window, then what only later starts need


class Application(QObject):
    """Keeps the windows; each has one document."""

    def __init__(self, app: QApplication, settings: Settings, language: str) -> None:
        super().__init__(app)
        self.settings, self.language = settings, language
        self.windows: list[Window] = []
        app.aboutToQuit.connect(self._leave)
        self._instance: QObject | None = None
        self._recovery: Recovery | None = None
        self._shelf: Shelf | None = None
        self._stopping: QObject | None = None
        self._complained = False
        self.crashes: Crashes | None = None

    @classmethod
    def start(
        cls,
        paths: Sequence[Path],
        asked_language: str,
        settings: Settings,
        first: First,
        told: Sequence[Message] = (),
    ) -> int:
        """Run the program until its last window is closed; its exit code. `told` is said in the first."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            QApplication.setApplicationName("Paragraf")
            QApplication.setDesktopFileName("paragraf")
            app = QApplication(sys.argv[:1])
        language = chosen_language(asked_language or settings.language)
        set_up_style(app)
        apply_theme(app, settings.theme)
        apply_typeface(app, settings)
        set_language(app, language)
        program = cls(app, settings, language)
        faults = Faults(program)
        faults.install()
        try:
            program.open_first(paths, first, told)
            QTimer.singleShot(_LISTEN_AFTER, program.begin)
            return app.exec()
        finally:
            faults.remove()

    def open_first(self, paths: Sequence[Path], first: First, told: Sequence[Message] = ()) -> None:
        """The first window, with its document in it when it appears."""
        if isinstance(first, Read):
            window = self.add_window(session_of(paths[0], first), first)
        else:
            window = self.add_window()
            window.aids.at_start = not paths
        window.show()
        if told:
            window.notices.show_messages("", (*(first.messages if isinstance(first, Read) else ()), *told))
        if paths and (
            first is None or (isinstance(first, UserError) and first.message.code == "sealed.locked")
        ):
            window.documents.open(paths[0])  # which asks for the passphrase, or shows what was recognised
        elif isinstance(first, UserError):
            window.show_problem(first.message)
        self.open_files(paths[1:], window)

    def add_window(self, session: Session | None = None, read: Read | None = None) -> Window:
        """A window with this document, or an empty one, not yet shown."""
        session = session or new_session("notes", self.settings.author, self.settings.profile)
        window = Window(self.settings, self.language, session, read or Read(session.package()))
        window.settings_changed.connect(self.keep)
        window.files_asked.connect(lambda paths: self.open_files(paths, window))
        window.profile_changed.connect(self._show_profile_changed)
        window.quit_asked.connect(self.quit)
        window.copy_asked.connect(self._show_copy)
        window.library_asked.connect(lambda case: self._show_library(window, case))
        window.recovery_asked.connect(lambda: self.recovery.show_in(window))
        window.documents.opened.connect(lambda _session, _read: self._offer_in(window))
        window.closed.connect(lambda: self.windows.remove(window))
        self.windows.append(window)
        self._offer_in(window)
        if window.settings != self.settings:  # its file is a recent one now; that can wait
            QTimer.singleShot(0, window, lambda: self.keep(window.settings))
        return window

    def open_files(self, paths: Sequence[Path], asking: Window | None = None) -> None:
        """Open each file: in the window that has it, in an untouched one, or in a new one once it is read."""
        for path in paths:
            self.open_file(path, lambda _: None, asking)
        if not paths and asking is None and self.windows:  # a later start without a file
            self.windows[-1].bring_forward()

    def open_file(self, path: Path, then: Callable[[Window], None], asking: Window | None = None) -> None:
        """Open one file as `open_files` does; `then` gets the window that shows it."""
        at_hand = ([asking] if asking in self.windows else []) + self.windows
        if holder := next((each for each in at_hand if each.documents.has(path)), None):
            holder.bring_forward()
            then(holder)
        elif free := next((each for each in at_hand if each.is_untouched), None):
            free.documents.open(path, lambda: then(free))
            free.bring_forward()
        elif at_hand:
            at_hand[0].documents.read(path, lambda read: then(self._show_read(path, read)))

    def _show_read(self, path: Path, read: Read) -> Window:
        window = self.add_window(session_of(path, read), read)
        window.show()
        window.bring_forward()
        return window

    def _show_copy(self, read: Read) -> None:
        session = Session(read.package, seal=read.seal)
        session.mark_unsaved()
        window = self.add_window(session, read)
        window.show()
        window.bring_forward()

    def quit(self) -> None:
        """Close one window after the other, asking about what is not saved, until one stays."""
        if self.windows:
            self.windows[-1].bring_forward()
            self.windows[-1].leave(self.quit)

    def end(self) -> None:
        """Close every window without a question; what is not saved is offered at the next start."""
        for window in list(self.windows):
            window.safety.flush()
        for window in list(self.windows):
            window.end()
        QApplication.exit(0)

    def begin(self) -> None:
        """What only a program that goes on running needs, once its window is there."""
        from app.ui.crashes import Crashes
        from app.ui.stopping import Stopping

        self._stopping = Stopping(self)
        self.crashes = Crashes(self)
        self.crashes.begin()
        self.listen()
        self.recovery.look()
        if self.settings.library:
            self.shelf.begin()

    def listen(self) -> None:
        """From now on take the files of later starts."""
        from app.ui.instance import Instance

        instance = Instance(self)
        instance.files_asked.connect(lambda paths: self.open_files(paths))
        self._instance = instance

    @property
    def recovery(self) -> Recovery:
        """Work that was left behind; not before the window is there or somebody asks."""
        if self._recovery is None:
            from app.ui.recovery.offering import Recovery

            self._recovery = Recovery(self)
        return self._recovery

    @property
    def shelf(self) -> Shelf:
        """The library of earlier minutes; not before somebody asks or has named folders for it."""
        if self._shelf is None:
            from app.ui.library.shelf import Shelf

            self._shelf = Shelf(self)
        return self._shelf

    def _show_library(self, window: Window, case: str) -> None:
        if case:
            self.shelf.show_case(window, case)
        else:
            self.shelf.show(window)

    def _offer_in(self, window: Window) -> None:
        if self._recovery:
            self._recovery.offer_in(window)

    def keep(self, settings: Settings) -> None:
        """Go by these settings from now on, in every window, and remember them."""
        self.settings = settings
        for window in self.windows:
            window.use_settings(settings)
        try:
            stored.save(settings)
        except UserError as error:
            self._complain(error)

    def _show_profile_changed(self, name: str) -> None:
        for window in self.windows:
            window.looks.look_again(name)

    def _complain(self, error: UserError) -> None:
        """Say once that settings cannot be kept; nothing of the document hangs on them."""
        if not self._complained and self.windows:
            self._complained = True
            notices = self.windows[0].notices
            notices.show_messages(self.tr("The settings cannot be kept:"), [error.message])

    def _leave(self) -> None:
        for window in list(self.windows):
            window.safety.flush()
        for window in list(self.windows):
            window.documents.jobs.wait()
        if self._recovery:
            self._recovery.jobs.wait()
        if self._shelf:
            self._shelf.end()
        if self.crashes:
            self.crashes.end()
