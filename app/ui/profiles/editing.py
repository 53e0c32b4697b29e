"""The profile in the form: every change passes here, can be taken back, and is held against the rules."""

from __future__ import annotations

from collections.abc import Iterable
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.profiles.draft import Checked, Draft
from app.profiles.profile import Profile

_TOGETHER = 1.0  # seconds within which changes of one setting are one step


class Editing(QObject):
    """`draft` as it stands, `checked` what is to be said of it, `profile` as it last was without fault."""

    changed = Signal()
    undone = Signal(str)  # the path of a setting that was taken back or brought again

    def __init__(self, draft: Draft, parent: QObject) -> None:
        super().__init__(parent)
        self._saved = self._draft = draft
        self._back: list[tuple[Draft, str]] = []  # drafts before a step, and the path that it changed
        self._forth: list[tuple[Draft, str]] = []
        self._last = ("", 0.0)
        self.checked: Checked = draft.checked()
        self.profile: Profile | None = self.checked.profile

    @property
    def draft(self) -> Draft:
        """The profile's tables as the form has them."""
        return self._draft

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self._draft.tables != self._saved.tables

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Whether a change was taken back."""
        return bool(self._forth)

    def set(self, path: str, value: Any) -> None:
        """Have another value at a path; what is typed in one go is one step."""
        now = monotonic()
        together = self._last[0] == path and now - self._last[1] < _TOGETHER
        self._last = path, now
        self._step(self._draft.with_value(path, value), path, together)

    def reset(self, paths: Iterable[str]) -> None:
        """Say nothing of one's own at these paths, wherever the base says something."""
        draft, first = self._draft, ""
        for path in paths:
            if draft.is_other(path):
                draft, first = draft.without(path), first or path
        self._last = "", 0.0
        self._step(draft, first)

    def remove(self, path: str) -> None:
        """Take a whole table away, such as "logo"."""
        self._last = "", 0.0
        self._step(self._draft.without(path), path)

    def undo(self) -> None:
        """Take the last step back."""
        self._go(self._back, self._forth)

    def redo(self) -> None:
        """Take the step again."""
        self._go(self._forth, self._back)

    def mark_saved(self) -> None:
        """The draft stands in a file as it is."""
        self._saved = self._draft
        self.changed.emit()

    def _step(self, draft: Draft, path: str, together: bool = False) -> None:
        if draft.tables == self._draft.tables:
            return
        if not (together and self._back):
            self._back.append((self._draft, path))
        self._forth.clear()
        self._show(draft)

    def _go(self, source: list[tuple[Draft, str]], target: list[tuple[Draft, str]]) -> None:
        if source:
            draft, path = source.pop()
            target.append((self._draft, path))
            self._last = "", 0.0
            self._show(draft)
            self.undone.emit(path)

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self.checked = draft.checked()
        if self.checked.profile is not None:
            self.profile = self.checked.profile
        self.changed.emit()
