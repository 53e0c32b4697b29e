"""Keeps the journal of a window's document and says in the status bar how safe it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Message
from app.model.minutes import Minutes
from app.session.session import Session

if TYPE_CHECKING:
    from app.session.journaling import Keeper, Safety
    from app.storage.journal import Journal
    from app.ui.documents import Documents

_LOOK = 200  # milliseconds between two looks while something is not in the file yet


class SafeKeeping(QObject):
    """One keeper at a time, for the document that the window shows."""

    told = Signal(str)  # how safe it is, in a few words; "" when the file has it all
    troubled = Signal(object)  # Message | None: why it cannot be kept; told once when that changes

    def __init__(self, documents: Documents, parent: QObject) -> None:
        super().__init__(parent)
        self._documents = documents
        self._keeper: Keeper | None = None
        self._session: Session | None = None
        documents.about_to_save = self._about_to_save
        self._words = ""
        self._trouble: Message | None = None
        self._look_later = QTimer(self)
        self._look_later.setInterval(_LOOK)
        self._look_later.timeout.connect(self.look)

    def keep(self, session: Session, resumed: Journal | None = None, known: Minutes | None = None) -> None:
        """Keep a document from now on; `resumed` is the journal that it was recovered from."""
        self._session = session
        if resumed:
            self._begin(resumed, known)
        self.follow()

    def _begin(self, resumed: Journal | None = None, known: Minutes | None = None) -> None:
        from app.session.journaling import Keeper  # not before somebody writes: the window comes first

        assert self._session is not None
        self._keeper = Keeper(
            self._session, stamp=lambda: self._documents.stamp, resumed=resumed, known=known
        )

    def let_go(self, *, given_up: bool) -> None:
        """Keep it no longer; `given_up`: the person wants nothing of it that its file has not."""
        if self._keeper:
            if given_up:
                self._keeper.give_up()
            else:
                self._keeper.close()
        self._keeper = None
        self._look_later.stop()

    def flush(self) -> bool:
        """Have everything kept now; False if it cannot be."""
        self.follow()
        return self._keeper is None or self._keeper.flush()

    def hurry(self) -> None:
        """Have everything kept now, from whatever thread, in the moment before the program breaks down."""
        if self._keeper is not None:
            self._keeper.flush()

    def _about_to_save(self) -> Callable[[Path, Minutes], None]:
        """What is done in the thread that saves, before it does."""
        return self._keeper.about_to_save if self._keeper is not None else lambda _path, _minutes: None

    def follow(self) -> None:
        """The document changed or was saved."""
        if self._keeper is None and self._session is not None and self._session.dirty:
            self._begin()
        if self._keeper is not None and not self._look_later.isActive():
            self._look_later.start()

    def look(self) -> None:
        """Say how safe it is, as often as there is something to say."""
        if self._keeper is None or self._session is None:
            return
        safety = self._keeper.safety
        if not self._session.dirty and safety.all_kept:
            self._look_later.stop()
        self._tell(self._said(safety) if self._session.dirty else "")
        if safety.trouble != self._trouble:
            self._trouble = safety.trouble
            self.troubled.emit(safety.trouble)

    def _said(self, safety: Safety) -> str:
        if safety.trouble:
            return self.tr("not safe")
        if not safety.kept_at:  # the first words are on their way
            return ""
        ago = monotonic() - safety.kept_at
        if ago < 60:
            return self.tr("safe {0} s ago").format(int(ago))
        return self.tr("safe {0} min ago").format(int(ago // 60))

    def _tell(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.told.emit(words)
