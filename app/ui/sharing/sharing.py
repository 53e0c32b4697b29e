"""Two people, one file: has the claim of the window's document, and says what to do when it is another's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.errors import Message
from app.session.session import Change

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from app.session.claiming import Standing, Watch
    from app.storage.claim import Claim
    from app.ui.sharing.locks import Locks
    from app.ui.sharing.question import Answers
    from app.ui.sharing.strip import Choice, SharingStrip
    from app.ui.window import Window

_AFTER = 60  # milliseconds: first the window, then who else has its document

# having: it is ours, or nobody's. lost: somebody has taken it over, and writing goes on here all the same
State = Literal["none", "having", "asking", "reading", "lost"]


class Sharing(QObject):
    """One for a window. Files are looked at in a thread; a document that another has is only read at once."""

    left = Signal()  # the person wants nothing of a document that another has
    _told = Signal(int, object)  # which watch tells, its Standing

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._documents = window, window.documents
        self.state: State = "none"
        self._path: Path | None = None
        self._watch: Watch | None = None
        self._number = 0  # of the watch that is listened to
        self._standing: Standing | None = None
        self._was_ours = False
        self._claim: Claim | None = None  # whose it was last
        self._locks: Locks | None = None
        self._strip: SharingStrip | None = None
        self._box: QMessageBox | None = None
        self._told.connect(self._hear)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER)
        self._later.timeout.connect(self._begin)

    @property
    def is_ours(self) -> bool:
        """Whether nobody else has the document, as far as is known by now."""
        return self._standing is not None and self._standing.whose == "ours"

    # What the window says

    def follow(self) -> None:
        """The window shows another document, or its document is in another file now."""
        path = self._documents.session.path
        if path is not None and path == self._path:  # read anew
            if self.state in ("asking", "reading"):
                self._only_read()
                self._show()
            return
        self._let_go()
        self._path = path
        if path is not None:
            self._later.start()

    def follow_view(self) -> None:
        """Something else of the document is shown."""
        if self._locks:
            self._locks.follow()

    def close(self) -> None:
        """The window closes: whoever waits for the document may have it."""
        self._end()

    # Having it

    def _begin(self) -> None:
        from app.session.claiming import Watch, new_claim

        if self._path is not None:
            self.state, self._number = "having", self._number + 1
            number = self._number
            own = new_claim(self._window.settings.author.name)
            self._watch = Watch(self._path, own, lambda standing: self._told.emit(number, standing))

    def _end(self) -> None:
        self._later.stop()
        self._number += 1
        watch, self._watch, self._path = self._watch, None, None
        if watch is not None:
            watch.close()

    def _let_go(self) -> None:
        self._end()
        self.state, self._standing, self._was_ours = "none", None, False
        box, self._box = self._box, None
        if box is not None:
            box.reject()
        self._write()

    @Slot(int, object)
    def _hear(self, number: int, standing: Standing) -> None:
        if number != self._number:
            return
        self._standing, self._claim = standing, standing.claim or self._claim
        if standing.whose == "ours":
            self._was_ours = True
            if self.state == "lost":
                self.state = "having"
        elif self.state == "having" and standing.whose == "theirs":
            if self._was_ours:
                self.state = "lost"
            else:
                self._ask()
        self._show()

    # Somebody else's

    def _ask(self) -> None:
        from app.ui.sharing.question import Answers

        assert self._watch is not None
        self.state = "asking"
        self._watch.only_look()
        self._only_read()
        answers = Answers(
            *(self._answering(answer) for answer in (self._read, self._copy, self._take_over, self._cancel))
        )
        number = self._number  # the pause may be long, and the document another by then
        self._documents.pause.then(lambda: self._open_box(number, answers))

    def _open_box(self, number: int, answers: Answers) -> None:
        from app.ui.sharing.question import ask_shared

        if number != self._number or self._standing is None:
            return
        if self._standing.whose == "theirs":
            self._box = ask_shared(self._standing, answers, self._window)
        else:  # closed meanwhile
            self._read()

    def _answering(self, answer: Callable[[], None]) -> Callable[[], None]:
        def act() -> None:
            if self._box is not None:  # and not because the document is another by now
                self._box = None
                answer()

        return act

    def _read(self) -> None:
        """What she had typed before it was known that another has it goes into a copy."""
        self.state = "reading"
        if self._documents.session.dirty:
            self._copy_aside()
            self._read_anew()
        self._show()

    def _copy(self) -> None:
        if self._path is not None:
            self._documents.show_copy(self._path, self._documents.session.package())

    def _take_over(self) -> None:
        """Have it, with what the other has saved; what is typed and not saved is merged when it is saved."""
        if self._watch is not None:
            self._watch.take_over()
            self._go_on(ours=True)

    def _write_again(self) -> None:
        """Nobody has it any more."""
        if self._watch is not None:
            self._watch.have()
            self._go_on(ours=False)

    def _go_on(self, *, ours: bool) -> None:
        self.state, self._was_ours = "having", ours
        moved_on = self._moved_on
        self._standing = None
        self._write()
        self._show()
        if moved_on and not self._documents.session.dirty:
            self._read_anew()

    def _cancel(self) -> None:
        if self._documents.session.dirty:
            self._copy_aside()
        self.left.emit()

    def _copy_aside(self) -> None:
        from app.formats.result import Read

        session = self._documents.session
        self._window.copy_asked.emit(Read(session.package(), seal=session.seal))

    def _read_anew(self) -> None:
        path = self._path
        if path is not None:
            self._documents.read(path, lambda read: self._show_read(path, read))

    def _show_read(self, path: Path, read: object) -> None:
        from app.formats.result import Read

        if path == self._path and isinstance(read, Read):
            if self._documents.session.dirty and not self._documents.session.only_read:
                return  # she wrote on meanwhile: her next save has both
            self._documents.show_read(path, read)

    @property
    def _moved_on(self) -> bool:
        """Whether the other has saved it since it was read here."""
        from app.storage import stamps

        standing = self._standing
        known = self._documents.stamp
        return (
            standing is not None and standing.stamp is not None and not stamps.is_same(known, standing.stamp)
        )

    # What is seen of it

    def _only_read(self) -> None:
        """Have the document refuse every edit, and the window look like it."""
        if self._locks is None:
            from app.ui.sharing.locks import Locks

            self._locks = Locks(self._window)
        self._documents.session.set_only_read(Message("sharing.only-read"))
        self._locks.lock()

    def _write(self) -> None:
        """Have the document take edits, and the window look like it."""
        session, view = self._documents.session, self._window.view
        was_locked = self._locks is not None and self._locks.unlock()
        if was_locked and session.only_read is None and view is not None:  # that was another document
            view.changed.emit(Change(session.minutes, session.minutes, self))
        if session.only_read:
            self._window.notices.hide()  # which said that nothing can be written
        session.set_only_read(None)
        self._show()

    def _show(self) -> None:
        words, choices = self._said()
        if self._strip is None and words:
            from app.ui.sharing.strip import SharingStrip

            self._strip = SharingStrip(self._window)
            self._window.put_strip(self._strip)
        if self._strip is not None:
            self._strip.say(words, choices)

    def _said(self) -> tuple[str, list[Choice]]:
        """The strip's words and buttons; none when the document is ours."""
        standing = self._standing
        if standing is None or self.state not in ("reading", "lost"):
            return "", []
        from app.ui.sharing import words

        copy: Choice = ("sharing_copy", self.tr("Open a &copy"), self._copy)
        take: Choice = ("sharing_take", self.tr("&Take over"), self._take_over)
        if self.state == "lost":
            assert standing.claim is not None
            return words.lost(standing), [("sharing_take_back", self.tr("&Take back"), self._take_over)]
        if standing.whose == "free":
            return words.free(self._claim, self._moved_on), [
                ("sharing_write", self.tr("&Begin to write"), self._write_again),
                copy,
            ]
        if self._moved_on:
            again: Choice = ("sharing_again", self.tr("&Read it again"), self._read_anew)
            return words.saved(standing), [again, copy, take]
        return words.reading(standing), [copy, take]
