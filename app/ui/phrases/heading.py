"""Short forms in the heading line as in the panes: expanded when a word ends; one Backspace takes it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.model.edit.spans import cut_text, units
from app.profiles.writing import expansion
from app.session.session import Session
from app.ui.fields import FieldEdit
from app.ui.phrases.expanding import ENDS, WORD

_MOST = 40
_HELD = frozenset((Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock))


class _Done(NamedTuple):
    text: str
    caret: int
    before: str
    caret_before: int


class HeadingExpander(QObject):
    """Stands by one field of one document."""

    def __init__(
        self, field: FieldEdit, session: Session, short_forms: Callable[[], Mapping[str, str]]
    ) -> None:
        super().__init__(field)
        self._field, self._session, self._short_forms = field, session, short_forms
        self._run = ""
        self._done: _Done | None = None
        field.installEventFilter(self)
        field.textEdited.connect(self._edited)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is typed in one go; Backspace right after an expansion takes it back."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self._run = self._run[:-1]
            return event.modifiers() == Qt.KeyboardModifier.NoModifier and self._take_back()
        if event.key() not in _HELD:
            self._done = None
            text = event.text()
            self._run = (self._run + text)[-_MOST:] if text.isprintable() and text else ""
        return False

    def _edited(self, text: str) -> None:
        caret = self._field.cursorPosition()
        before = cut_text(text, 0, caret)
        if not before or before[-1] not in ENDS or self._run[-1:] != before[-1]:
            return
        found = WORD.search(before[:-1])
        run, self._run = self._run, ""
        if found is None or not run[:-1].endswith(found[0]):
            return
        if words := expansion(found[0], self._short_forms()):
            new = f"{before[: found.start()]}{words}{before[-1]}"
            rest = cut_text(text, caret, units(text))
            self._set(new + rest, units(new))
            self._done = _Done(self._field.text(), units(new), text, caret)

    def _take_back(self) -> bool:
        done, self._done = self._done, None
        if done is None or (self._field.text(), self._field.cursorPosition()) != done[:2]:
            return False
        self._run = ""
        self._set(done.before, done.caret_before)
        return True

    def _set(self, text: str, caret: int) -> None:
        """An edit of its own."""
        self._session.close_step()
        self._field.setText(text)
        self._field.setCursorPosition(caret)
        self._field.changed.emit(text)
        self._session.close_step()
