"""The time, set in where one writes: in a text, in a field, in a field for clock times."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtWidgets import QLineEdit

from app.model.dates import read_times, written_time
from app.model.edit.spans import cut_text, units
from app.ui.fields import CheckedEdit, TimesEdit
from app.ui.pane.pane import Pane

HARD = "\u00a0"
_AT = re.compile(r"(?:^|\W)kl\.?[ \u00a0]$", re.IGNORECASE)
_OPENS = " \u00a0\u2028([–—-/“”\ufffc"


def now() -> str:
    """The time by this machine's clock: "09.42"."""
    return written_time(datetime.now().time())


def stamp_in(before: str, after: str, language: str) -> str:
    """What to set in between two texts: "kl. 09.42 ", with spaces where there are none."""
    clock = now().replace(".", ":") if language.startswith("en") else now()
    said = language.startswith("en") or _AT.search(before) is not None
    words = clock if said else f"kl.{HARD}{clock}"
    gap = " " if before and before[-1] not in _OPENS else ""
    return f"{gap}{words}" + ("" if after[:1].isspace() or (after[:1] in (".", ",", ")") and after) else " ")


def stamp_pane(pane: Pane, language: str) -> None:
    """Set the time in at the caret of a pane, in the place of what is selected; one step of undo."""
    cursor = pane.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = pane.document().findBlock(start), pane.document().findBlock(end)
    before = cut_text(first.text(), 0, start - first.position())
    after = cut_text(last.text(), end - last.position(), last.length())
    pane.insert_text(stamp_in(before, after, language))


def stamp_field(field: QLineEdit, language: str) -> None:
    """Set the time in at the caret of a line; a field for clock times gets the clock alone."""
    if field.isReadOnly() or not field.isEnabled():
        return
    if isinstance(field, TimesEdit):
        _write(field, _from_to(field.text().strip()))
    elif isinstance(field, CheckedEdit):
        if field.understood(now()):
            _write(field, now())
    else:
        start = field.selectionStart() if field.hasSelectedText() else field.cursorPosition()
        end = start + units(field.selectedText())
        text = field.text()
        before, after = cut_text(text, 0, start), cut_text(text, end, units(text))
        field.insert(stamp_in(before, after, language))
        field.textEdited.emit(field.text())


def _write(field: QLineEdit, text: str) -> None:
    if text != field.text():
        field.setText(text)
        field.textEdited.emit(text)


def _from_to(text: str) -> str:
    """A stretch of time with the time set in where one is missing: its start, or else its end."""
    known = read_times(text)
    if not text or known is None or known[0] is None:
        return f"{now()}–"
    return text if known[1] is not None else f"{written_time(known[0])}–{now()}"
