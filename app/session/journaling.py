"""Keeps the journal of an open document: whatever is typed is in a file of the user's own within 0.3 seconds.

A thread writes it. The one that edits only leaves the next document for it, which costs a microsecond.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Condition, Thread
from time import monotonic

import msgspec
from msgspec.structs import replace

from app.errors import Message, UserError, unexpected
from app.model import tree
from app.model.delta import delta
from app.model.minutes import Minutes
from app.model.result import Stamp
from app.session.session import Change, Session
from app.storage import journals
from app.storage.faults import cannot_write
from app.storage.journal import PIECE, Head, Journal, Saving, digest

DELAY = 0.15  # seconds: the longest that a word waits until it is written
_RETRY = 2.0  # seconds after a failure
_LONGEST = 32 << 20  # bytes of changes before a journal begins anew
_MOST = 2000  # changes before the whole document is told again: reading a journal takes each of them


class Safety(msgspec.Struct, frozen=True):
    """How safe the document is: whether all of it is in the journal, since when, and what is in the way."""

    all_kept: bool = True
    kept_at: float = 0.0  # as `time.monotonic` has it; 0.0: nothing needed keeping yet
    trouble: Message | None = None


class Keeper:
    """Writes the journal of one session, from the first change that its file has not until `close`.

    `stamp` says what the file was like when it was read or written last: None for no file.
    """

    def __init__(
        self,
        session: Session,
        *,
        stamp: Callable[[], Stamp | None] = lambda: None,
        resumed: Journal | None = None,
        known: Minutes | None = None,
    ) -> None:
        """`resumed` is a journal that was left behind and leads to `known`; it is carried on."""
        self._session, self._stamp = session, stamp
        self._turn = Condition()
        self._wanted: Minutes | None = None  # what is to be in the journal and is not
        self._since = 0.0  # when the first of it was typed
        self._seal = session.seal
        self._head_is_old = self._clear = self._over = False
        self._busy = False
        self._saving: Saving | None = None
        self._safety = Safety()
        self._thread: Thread | None = None
        # the thread's own
        self._journal = resumed
        self._known = known
        self._base = resumed.size if resumed else 0
        self._changes = 0  # since the whole document was told
        self._media: dict[str, int] = {}  # how much of each is in the journal
        self._versions: set[str] = set()
        self._outlived: list[Path] = []  # journals that a failure ended
        self._unsubscribe = session.subscribe(self._follow)
        if resumed:
            self._start()
        elif session.dirty:
            self._note(session.minutes)

    @property
    def safety(self) -> Safety:
        """How safe the document is right now."""
        with self._turn:
            waits = self._wanted is not None or self._busy
            return replace(self._safety, all_kept=not waits and not self._safety.trouble)

    def flush(self, patience: float = 2.0) -> bool:
        """Have everything written now; False if that takes longer than `patience` seconds or fails."""
        until = monotonic() + patience
        with self._turn:
            self._since = 0.0
            self._turn.notify_all()
            while self._wanted is not None or self._busy or self._clear or self._is_head_due:
                if self._safety.trouble or not self._turn.wait(max(until - monotonic(), 0)):
                    return False
        return True

    def about_to_save(self, path: Path, minutes: Minutes, patience: float = 1.0) -> None:
        """Have the journal hold what is saved next, and that; on the thread that saves.

        Should the program end before the journal does, it is known that the file has nothing newer.
        """
        saving = Saving(str(path.absolute()), digest(minutes))
        with self._turn:
            self._saving, self._head_is_old = saving, True
        self.flush(patience)

    def close(self) -> None:
        """Write what is left and end; the journal stays if the document has more than its file."""
        self._unsubscribe()
        self.flush()
        with self._turn:
            self._over = True
            self._turn.notify_all()
        if self._thread:
            self._thread.join(5)
        if self._journal:
            with suppress(OSError):
                self._journal.close()

    def give_up(self) -> None:
        """End; what the document has more than its file can be had back for 30 days."""
        self.close()
        if self._journal:
            with suppress(UserError):
                journals.give_up(self._journal.path)

    # On the thread that edits

    def _follow(self, change: Change) -> None:
        with self._turn:
            if change.before is not change.after or self._session.seal != self._seal:
                self._seal = self._session.seal
                self._note(change.after)
            elif not self._session.dirty:  # it was saved, all of it
                self._wanted, self._clear = None, True
            else:
                self._head_is_old = True
            self._turn.notify_all()

    def _note(self, minutes: Minutes) -> None:
        if self._wanted is None:
            self._since = monotonic()
        self._head_is_old |= self._clear  # the journal goes on, of a file that was written meanwhile
        self._wanted, self._clear = minutes, False
        if self._thread is None:
            self._start()

    def _start(self) -> None:
        self._thread = Thread(target=self._write_on, name="journal", daemon=True)
        self._thread.start()

    # On the thread that writes

    def _write_on(self) -> None:
        while self._wait():
            with self._turn:
                wanted, clear = self._wanted, self._clear
                head_is_old = self._head_is_old
                self._wanted, self._clear, self._head_is_old, self._busy = None, False, False, True
            trouble = self._try(wanted, clear, head_is_old)
            with self._turn:
                self._busy = False
                kept = self._safety.kept_at if trouble else monotonic()
                self._safety = Safety(not trouble, kept, trouble)
                if trouble:
                    self._wanted = self._wanted or wanted
                    self._clear = self._clear or (clear and self._wanted is None)
                    self._head_is_old |= head_is_old
                self._turn.notify_all()
                if trouble and not self._over:
                    self._turn.wait(_RETRY)

    def _wait(self) -> bool:
        """Until there is something to write and it has waited long enough; False at the end."""
        with self._turn:
            while True:
                if self._wanted is not None:
                    left = self._since + DELAY - monotonic()
                    if left <= 0 or self._over:
                        return not (self._over and self._safety.trouble)
                    self._turn.wait(left)
                elif self._clear or self._is_head_due:
                    return True
                elif self._over:
                    return False
                else:
                    self._turn.wait()

    @property
    def _is_head_due(self) -> bool:
        return self._head_is_old and self._journal is not None

    def _try(self, wanted: Minutes | None, clear: bool, head_is_old: bool) -> Message | None:
        try:
            if clear:
                self._remove()
            if wanted is not None:
                self._keep(self._as_written(wanted))
            if head_is_old and self._journal:  # after what was typed before it became another
                self._journal.tell(self._head(self._known))
                self._journal.sync()
        except Exception as error:  # the thread must live on: what is typed next may be kept again
            return self._leave(error)
        return None

    def _keep(self, minutes: Minutes) -> None:
        if self._journal and self._is_over(self._journal):
            self._end_journal()
        journal = self._journal
        if not journal:
            journal = self._begin(minutes)
        elif not self._add(journal, minutes):
            journal.begin(self._head(minutes), minutes, _now())
            self._changes = 0
        self._known = minutes
        self._add_versions(journal)
        has_all = self._add_media(journal)
        journal.sync()
        if has_all:
            self._remove_outlived()

    def _is_over(self, journal: Journal) -> bool:
        """Whether another is to be begun: it grew long, somebody tidied it away, or the lock is another."""
        is_long = journal.size - self._base > _LONGEST
        return is_long or not journal.is_there or journal.seal != self._session.seal

    def _add(self, journal: Journal, minutes: Minutes) -> bool:
        """Write what changed; False if the whole document is to be written instead."""
        if not self._known or self._changes >= _MOST:
            return False
        try:
            journal.add(delta(self._known, minutes), _now())
        except UnicodeEncodeError:  # half a character, which only the whole document can go without
            return False
        self._changes += 1
        return True

    def _begin(self, minutes: Minutes) -> Journal:
        while len(self._outlived) > 2:  # the first is on the disk, the last has most: those between go
            self._outlived[1].unlink(missing_ok=True)
            del self._outlived[1]
        now = _now()
        journal = Journal(journals.new_path(now), self._session.seal)
        try:
            journal.begin(self._head(minutes), minutes, now)
        except BaseException:
            self._outlived.append(journal.path)  # of no use to anybody
            with suppress(OSError):
                journal.close()
            with suppress(OSError):
                journal.path.unlink()
            raise
        self._journal, self._base, self._changes = journal, journal.size, 0
        self._media, self._versions = {}, set()
        return journal

    def _add_versions(self, journal: Journal) -> None:
        for name, data in dict(self._session.versions).items():
            if name not in self._versions:
                journal.add_version(name, data)
                self._versions.add(name)

    def _add_media(self, journal: Journal) -> bool:
        """Pictures piece by piece; when words are waiting, they come first (False), the rest after them."""
        for name, data in dict(self._session.media).items():
            while (done := self._media.get(name, 0)) < len(data):
                before = journal.size
                journal.add_media(name, done, data[done : done + PIECE])
                self._base += journal.size - before  # it is no change of the text
                self._media[name] = done + PIECE
                if self._wanted is not None:
                    return False
        return True

    def _remove(self) -> None:
        """The document's file has it all."""
        self._end_journal()
        self._remove_outlived()

    def _remove_outlived(self) -> None:
        while self._outlived:
            self._outlived[-1].unlink(missing_ok=True)
            self._outlived.pop()

    def _end_journal(self) -> None:
        """Begin anew next time. What was written stays until it is somewhere else."""
        journal, self._journal = self._journal, None
        if journal:
            self._outlived.append(journal.path)
            with suppress(OSError):
                journal.close()

    def _leave(self, error: Exception) -> Message:
        """After a failure that the disk may not get over, begin anew next time; what is written stays."""
        path = self._journal.path if self._journal else journals.folder()
        self._end_journal()
        if isinstance(error, UserError):
            return error.message
        if isinstance(error, OSError):
            return cannot_write(error, path).message
        return unexpected(error)

    def _head(self, minutes: Minutes | None) -> Head:
        path = self._session.path
        title = minutes.header.title if minutes else ""
        file = str(path.absolute()) if path else ""
        return Head(file=file, stamp=self._stamp(), title=title, begun=_now(), saving=self._saving)

    def _as_written(self, minutes: Minutes) -> Minutes:
        """The document with the section where writing goes on, as it is saved."""
        last = self._session.last_edited
        return replace(minutes, last_edited=last if tree.has(minutes.sections, last) else "")


def _now() -> datetime:
    return datetime.now(UTC)
