"""Has the checks run: after a pause, in a thread of their own, so that no key ever waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Message
from app.model.minutes import Minutes
from app.session.session import Session
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from app.profiles import Profile
    from app.rules.checks import Checker, Finding

PAUSE = 600  # milliseconds after the last change


class Checking(QObject):
    """The findings of one document, as of the last pause. `changed` tells that they are others now."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.findings: tuple[Finding, ...] = ()
        self.problem: Message | None = None  # why the checks could not run
        self.has_looked = False  # whether there has been a run for this document
        self._checker: Checker | None = None
        self._profile: Profile | None = None  # whose checker that is
        self._looked: Minutes | None = None
        self._jobs = Jobs(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)

    @property
    def is_current(self) -> bool:
        """Whether the findings are those of the document as it is now."""
        return self._looked is self._session.minutes and not self._jobs.is_busy

    def set_session(self, session: Session) -> None:
        """Check another document."""
        self._session, self._looked, self._checker = session, None, None
        self.has_looked = False
        self.look_later()

    def look_later(self) -> None:
        """Check once nothing has changed for a while."""
        self._pause.start()

    def look_again(self) -> None:
        """Check the same document once more: what it is checked by is another."""
        self._looked = None
        self.look_later()

    def look(self) -> None:
        """Check now, unless that has been done or is under way; then after it."""
        session, minutes = self._session, self._session.minutes
        if self._jobs.is_busy:
            self.look_later()
        elif self._looked is not minutes:
            self._looked = minutes
            checked = lambda: self._check(minutes)  # noqa: E731
            self._jobs.run("", checked, lambda found: self._tell(session, found), self._give_up)

    def stop(self) -> None:
        """No more of it; what is under way comes to its end."""
        self._pause.stop()
        self._jobs.wait()

    def _check(self, minutes: Minutes) -> tuple[Finding, ...]:
        """In the thread: one run at a time, so that the checker's memory has one user."""
        from app.profiles import load_for
        from app.rules.checks import Checker

        profile = load_for(minutes)
        if self._checker is None or self._profile is not profile:
            self._checker, self._profile = Checker(profile), profile
        return self._checker.check(minutes)

    def _tell(self, session: Session, found: tuple[Finding, ...], problem: Message | None = None) -> None:
        if session is not self._session:
            return
        first, self.has_looked = not self.has_looked, True
        if first or found != self.findings or problem != self.problem:
            self.findings, self.problem = found, problem
            self.changed.emit()

    def _give_up(self, problem: Message) -> None:
        self._tell(self._session, (), problem)
