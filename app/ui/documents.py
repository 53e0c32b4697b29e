"""Opening, saving and exporting: the window's way to files, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.errors import Message, UserError
from app.formats.result import Read
from app.model.header import Author, Kind
from app.model.minutes import Minutes, Package, new_minutes
from app.model.result import Stamp
from app.session import files
from app.session.session import Session
from app.storage.settings import Settings
from app.storage.stamps import same_file
from app.ui.jobs import Jobs
from app.ui.patience import Pause

if TYPE_CHECKING:
    from app.formats.from_word.recognised import Imported
    from app.session.saving import Saved
    from app.ui.carrying.asking import Carried
    from app.ui.moved_on import MovedOn
    from app.ui.retrying import Retrying


class Documents(QObject):
    """The file side of one window: what is open, where it lies, what is being written."""

    opened = Signal(object, object)  # Session, Read: a document to show
    written = Signal(object)  # Path: the open document is now in this file
    exported = Signal(object, object)  # Path, the writer's messages
    carried = Signal(object, object)  # Path, messages: what was taken along from the document there
    failed = Signal(object)  # Message
    unkept = Signal(object)  # Message: why what the file held before a save could not be kept, told once
    settled = Signal(object)  # Messages: what became of what is kept of the file, after it was locked anew

    def __init__(self, session: Session, window: QWidget, stamp: Stamp | None = None) -> None:
        """`stamp` is what the session's file was like when it was read."""
        super().__init__(window)
        self.window = window
        self.jobs = Jobs(self)
        self.pause = Pause(self)  # for questions that open by themselves
        self.session = session
        self.saved_at = written_at(session.path)
        self._known = _known(session.path, stamp)  # files as they were read or written last
        self._reading: set[Path] = set()
        self.jobs.busy.connect(self._note_busy)
        self._saves = 0  # under way
        self.unclear: Callable[[], str] = str  # what somebody wrote into a field that could not be understood
        self._leaving: Callable[[], None] | None = None  # what waits for them
        self.settings: Callable[[], Settings] = Settings
        self._unkept: Message | None = None
        self._retrying: Retrying | None = None
        self.about_to_save: Callable[[], Callable[[Path, Minutes], object]] = lambda: lambda *_: None
        self._moved_on: MovedOn | None = None
        self._copy_of: Path | None = None

    def new(self, kind: Kind, author: Author, profile: str = "") -> None:
        """Begin an empty document with the person's own name on it."""
        session = new_session(kind, author, profile)
        self.saved_at = None
        self._show(session, Read(session.package()))

    def ask_previous(self) -> None:
        """Ask for the previous meeting's document, show what would come along, and begin with it."""
        from app.ui.carrying.asking import ask_carrying
        from app.ui.questions import ask_previous

        def shown(path: Path, read: Read) -> None:
            def then(carried: Carried) -> None:
                self.ask_to_leave(lambda: self._show_next(path, read, carried))

            ask_carrying(path.name, read.package, self.window, then)

        if path := ask_previous(self.session.path or self._folder(), self.window):
            self.read(path, lambda read: shown(path, read))

    def _show_next(self, path: Path, read: Read, carried: Carried) -> None:
        package, told = carried
        self.saved_at = None
        self._show(session := Session(package, seal=read.seal), Read(package, read.messages))
        session.mark_unsaved()
        same = (Message("sealed.kept-for-new"),) if read.seal else ()
        self.carried.emit(path, (*told, *same))

    @property
    def stamp(self) -> Stamp | None:
        """What the file was like when it was read or written last; None if there is none."""
        return self._known.get(self.session.path) if self.session.path else None

    def know(self, stamp: Stamp | None) -> None:
        """What the open document has of its file is what the file was like by this stamp."""
        self._known |= _known(self.session.path, stamp)

    @property
    def moved_on(self) -> MovedOn:
        """What is done when somebody else wrote the file."""
        if self._moved_on is None:
            from app.ui.moved_on import MovedOn

            self._moved_on = MovedOn(self)
        return self._moved_on

    @property
    def retrying(self) -> Retrying:
        """What tries a failed save again."""
        if self._retrying is None:
            from app.ui.retrying import Retrying

            self._retrying = Retrying(self)
        return self._retrying

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being read or written."""
        return not self._saves and not self.jobs.is_busy

    def has(self, path: Path) -> bool:
        """Whether a file is open here or being read."""
        return (self.session.path is not None and same_file(self.session.path, path)) or path in self._reading

    def open(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Read a document in the thread and show it when it is there; then `then`."""

        def show(read: Read) -> None:
            self.show_read(path, read)
            then()

        # she may write meanwhile
        self.read(path, lambda read: self.ask_to_leave(lambda: show(read)))

    def read(self, path: Path, then: Callable[[Read], None]) -> None:
        """Read a document in the thread, then do something with it."""
        words = self.tr("Opening {0}").format(path.name)
        self._reading.add(path)

        def failed(message: Message) -> None:
            if message.code != "sealed.locked":
                self.failed.emit(message)
                return
            from app.ui.sealing.asking import ask_passphrase

            ask_passphrase(path, path.name, lambda: self.read(path, then), self.window)

        if path.suffix.lower() in files.WORD:
            from app.ui.importing.asking import ask_to_take_in

            def shown(imported: Imported) -> None:
                ask_to_take_in(path, imported, self.window, then)

            self.jobs.run(words, lambda: files.read_word(path), shown, failed, can_cancel=True)
        else:
            self.jobs.run(words, lambda: files.read_source(path), then, failed, can_cancel=True)

    def _note_busy(self, words: str, _can_cancel: bool) -> None:
        if not words:
            self._reading.clear()

    def show_read(self, path: Path, read: Read) -> None:
        """Show a document that was read; one that came from another format is not saved anywhere yet."""
        session = session_of(path, read)
        self.saved_at = written_at(session.path)
        self._show(session, read)

    def show_recovered(self, session: Session, read: Read, known: Stamp | None) -> None:
        """Show work that was left behind; `known` is the stamp of the file that it was begun on."""
        self.saved_at = written_at(session.path)
        self._show(session, replace(read, stamp=known))

    def show_copy(self, path: Path, package: Package) -> None:
        """Show a document of its own, not saved anywhere, with what the one in the file at `path` has."""
        self.saved_at = None
        self._show(session := Session(package, seal=self.session.seal), Read(package))
        self._copy_of = path
        session.mark_unsaved()

    def open_copy(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Read a document that comes with the program and show a copy, which belongs to no file."""

        def show(read: Read) -> None:
            self.saved_at = None
            self._show(Session(read.package), replace(read, stamp=None))
            then()

        self.read(path, lambda read: self.ask_to_leave(lambda: show(read)))

    def ask_open(self) -> list[Path]:
        """Ask which documents to open."""
        from app.ui.questions import ask_open

        return ask_open(self._folder(), self.window)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Write the document to its file, asking for one when it has none; `then` follows a good save."""
        if self.session.path is None or self.session.only_read:
            self.save_as(then)
        else:
            self.write(self.session.path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file and write the document to it."""
        from app.ui.questions import ask_save

        start = self.session.path or self._folder() / f"{self.suggested_name()}{files.PROJECT}"
        if self._copy_of or self.session.only_read:
            of = self._copy_of or start
            start = of.with_name(self.tr("{0} - copy").format(of.stem) + files.PROJECT)
        path = ask_save(start, self.window)
        if path is not None:
            own = self.session.path
            is_own = own is not None and same_file(path, own)
            if is_own and self.session.only_read:
                self.failed.emit(self.session.only_read)
                return
            self.write(own if own and is_own else path, then, whatever=not is_own)

    def ask_warned(self, package: Package, kind: str, then: Callable[[], None]) -> None:
        """Do `then`, after a question if the file shows personal numbers or what is to be masked."""
        from app.messages import sentence
        from app.session.warnings import warnings
        from app.ui.i18n import spoken_language

        language = spoken_language()
        try:
            told = warnings(package, files.look(package), language, kind=kind)
        except UserError as error:  # of the profile
            self.failed.emit(error.message)
            return
        if told:
            from app.ui.questions import ask_warned

            ask_warned([sentence(each, language) for each in told], then, self.window)
        else:
            then()

    def ask_to_leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved would be lost by it, or not at all."""
        if self._saves:  # what they leave unsaved is asked about once they are done
            self._leaving = then
            return
        if unclear := self.unclear():
            from app.ui.questions import ask_unclear

            ask_unclear(unclear, lambda: self._leave_unclear(then), self.window)
        else:
            self._leave_unclear(then)

    @property
    def is_settled(self) -> bool:
        """Whether leaving loses nothing and need not be asked about."""
        return not self.session.dirty and not self._saves and not self.unclear()

    def _leave_unclear(self, then: Callable[[], None]) -> None:
        if not self.session.dirty:
            then()
            return
        from app.ui.questions import ask_unsaved

        ask_unsaved(self.title(), lambda: self.save(then), then, self.window)

    def title(self) -> str:
        """What to call the document: its title, its file, or "untitled"."""
        if self.session.minutes.header.title:
            return self.session.minutes.header.title
        return self.session.path.stem if self.session.path else self.tr("Untitled")

    def suggested_name(self) -> str:
        """A file name made of the body's name and the meeting's date, else of the title."""
        header = self.session.minutes.header
        day = header.first_day.date or header.document_date
        pieces = [header.body or header.title or self.tr("Untitled"), day.isoformat() if day else ""]
        name = " ".join(piece for piece in pieces if piece)
        return "".join(c if c.isalnum() or c in " -_.,()" else "-" for c in name).strip(" .")[:120] or "-"

    def suggested_path(self, ending: str) -> Path:
        """Where an export is likely to go: beside the document, by its name."""
        name = self.session.path.stem if self.session.path else self.suggested_name()
        return self._folder() / f"{name}{ending}"

    def _show(self, session: Session, read: Read) -> None:
        self.session, self._copy_of = session, None
        self._known = _known(session.path, read.stamp)
        self.opened.emit(session, read)

    def write(
        self,
        path: Path,
        then: Callable[[], None] | None = None,
        *,
        whatever: bool = False,
        is_quiet: bool = False,
    ) -> None:
        """Write the document to this file; `then` follows a good save.

        If the file is not what it was when it was read or written last, the person is asked, or with
        `whatever` it is replaced all the same. `is_quiet`: nobody asked for it, and a failure is not told.
        """
        session, minutes, package = self.session, self.session.minutes, self.session.package()
        settings, known, seal = self.settings(), self._known, session.seal
        about_to_save = self.about_to_save()

        def write() -> Saved:
            from app.session.saving import ANY, Rules, held, save

            about_to_save(path, package.minutes)
            rules = Rules(settings.backups, settings.backups_room)
            expected = ANY if whatever else known.get(path)
            try:
                saved = save(path, package, rules, expected, seal=seal)
            except UserError:
                known[path] = held(path, package) or known.get(path)  # the next try goes over our own
                raise
            known[path] = saved.stamp  # at once, for a save that is waiting for the thread
            return saved

        def done(saved: Saved) -> None:
            self._saves -= 1
            if self._retrying:
                self._retrying.stop()
            self.saved_at = datetime.now()
            session.mark_saved(minutes, path, seal)
            if saved.told:
                self.settled.emit(saved.told)
            self.written.emit(path)
            self._tell_unkept(saved.unkept)
            if leaving := then or self._leaving:
                self._leaving = None
                self.ask_to_leave(leaving)  # she may have written on meanwhile

        def failed(message: Message) -> None:
            self._saves -= 1
            self._leaving = None
            if session is self.session and path == session.path:
                self.retrying.failed(message)
            if is_quiet:
                return
            if message.code == "file.moved-on":
                self.moved_on.look(path, then)
            else:
                self._ask_failed(message, lambda: self.write(path, then, whatever=whatever), then)

        self._saves += 1
        words = self.tr("Saving {0}").format(path.name)
        self.jobs.run(words, write, done, failed)

    def _tell_unkept(self, unkept: Message | None) -> None:
        """A save goes on without an earlier version; that is said once, not at every save."""
        if unkept and unkept != self._unkept:
            self.unkept.emit(unkept)
        self._unkept = unkept

    def _ask_failed(
        self, message: Message, again: Callable[[], None], then: Callable[[], None] | None
    ) -> None:
        from app.messages import sentence
        from app.ui.i18n import spoken_language
        from app.ui.questions import ask_failed_save

        said, waits = sentence(message, spoken_language()), self.retrying.is_waiting
        self.pause.then(
            lambda: ask_failed_save(said, again, lambda: self.save_as(then), self.window, waits=waits)
        )

    def _folder(self) -> Path:
        if self.session.path:
            return self.session.path.parent
        place = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(place) or Path.home())


def new_session(kind: Kind, author: Author, profile: str = "") -> Session:
    """An empty document with the person's own name on it, to be set with the profile of this name."""
    minutes = replace(new_minutes(kind), profile=profile)
    return Session(Package(replace(minutes, header=replace(minutes.header, author=author))))


def session_of(path: Path, read: Read) -> Session:
    """A document that was read, ready for work; one from another format is not saved anywhere yet."""
    if path.suffix.lower() == files.PROJECT:
        return Session(read.package, path, seal=read.seal)
    session = Session(read.package)
    session.mark_unsaved()
    return session


def written_at(path: Path | None) -> datetime | None:
    """When a file was written, None when it is not there."""
    return datetime.fromtimestamp(path.stat().st_mtime) if path and path.exists() else None


def _known(path: Path | None, stamp: Stamp | None) -> dict[Path, Stamp | None]:
    return {path: stamp} if path else {}
