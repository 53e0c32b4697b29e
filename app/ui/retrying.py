"""Tries a failed save again, quietly, until the disk is well or somebody does something else about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.errors import Message

if TYPE_CHECKING:
    from app.ui.documents import Documents

EVERY = 30_000  # milliseconds
# What no waiting mends: another's work in the file, and faults of our own
_HOPELESS = ("file.moved-on", "file.unexpected", "file.not-readable-again")


class Retrying(QObject):
    """One for each window, made when a save first fails.

    Only the file that the document has is tried, and never what somebody else wrote to it is replaced.
    """

    def __init__(self, documents: Documents) -> None:
        super().__init__(documents)
        self._documents = documents
        self._session = documents.session
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._try)

    @property
    def is_waiting(self) -> bool:
        """Whether it will try again."""
        return self._timer.isActive()

    def failed(self, why: Message) -> None:
        """A save of the document to its own file failed."""
        self._session = self._documents.session
        if why.code in _HOPELESS:
            self._timer.stop()
        else:
            self._timer.start()

    def stop(self) -> None:
        """There is nothing to try any more."""
        self._timer.stop()

    def _try(self) -> None:
        documents = self._documents
        if documents.session is not self._session or not self._session.dirty:
            self._timer.stop()
        elif self._session.path and documents.is_idle and QApplication.activeModalWidget() is None:
            documents.write(self._session.path, is_quiet=True)
