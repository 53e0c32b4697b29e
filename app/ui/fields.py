"""Line fields that leave undo to the session and read dates as Swedes write them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.model.dates import read_date, read_time, read_times, written_time, written_times
from app.model.header import MeetingDay
from app.model.inlines import clean

UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

_WRONG = "border: 2px solid #c0392b; border-radius: 3px"


class FieldEdit(QLineEdit):
    """A line of text; `changed` tells what a person wrote, never what the program set."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._tell)

    def _tell(self, text: str) -> None:
        self.changed.emit(clean(text))

    def show_text(self, text: str) -> None:
        """Show what the document says, keeping the caret as far as it goes."""
        if text == self.text():
            return
        caret = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(caret, len(text)))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_undo(event):
            event.ignore()  # the window's own undo takes it
            return False
        return super().event(event)


def is_undo(event: QEvent) -> bool:
    """Whether a key asks to undo or redo, which is the session's to do."""
    return isinstance(event, QKeyEvent) and (
        any(event.matches(key) for key in UNDO_KEYS)
        or event.keyCombination().toCombined()
        == (Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Y).toCombined()
    )


class CheckedEdit(FieldEdit):
    """A field whose text must mean something; until it does, it is marked and the document keeps the old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""

    def meaning(self, text: str) -> object:
        """What a text means here, None when it cannot be understood."""
        raise NotImplementedError

    def understood(self, text: str) -> bool:
        """Whether the text means something here."""
        return self.meaning(text) is not None

    def _tell(self, text: str) -> None:
        good = not text.strip() or self.understood(text)
        self.mark(good)
        if good:
            self.changed.emit(clean(text))

    def mark(self, good: bool) -> None:
        """Show by colour and description that the text cannot be understood."""
        if bool(self.property("invalid")) == good:
            self.setProperty("invalid", not good)
            self.setAccessibleDescription("" if good else self.tr("This cannot be understood."))
            self.setStyleSheet("" if good else _WRONG)

    def show_text(self, text: str) -> None:
        """Show what the document says, unless that is what somebody is writing here in another way.

        What cannot be understood stays, marked, for as long as the document says the same.
        """
        before, self._shown = self._shown, text
        writing = self.hasFocus() and self._says(text)
        if not writing and (before != text or not self.property("invalid")):
            super().show_text(text)
            self.mark(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._says(self._shown):
            super().show_text(self._shown)

    def _says(self, text: str) -> bool:
        """Whether what stands in the field means the same as `text`."""
        own = self.text().strip()
        return own == text or (bool(own and text) and self.meaning(own) == self.meaning(text))


class DateEdit(CheckedEdit):
    """A date: "2020-04-03", "3 april 2020" or "3/4 2020"; shown as 2020-04-03."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("yyyy-mm-dd"))

    def meaning(self, text: str) -> object:
        return read_date(text, date.today().year)

    def show_date(self, day: date | None) -> None:
        """Show a date of the document."""
        self.show_text(day.isoformat() if day else "")

    def value(self) -> date | None:
        """The date that stands in the field; this year's when no year is given."""
        return read_date(self.text(), date.today().year)


class ClockEdit(CheckedEdit):
    """A clock time: "08.30", "8:30" or "8"; shown as 08.30."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("08.30"))

    def meaning(self, text: str) -> object:
        return read_time(text)

    def show_clock(self, clock: time | None) -> None:
        """Show a clock time of the document."""
        self.show_text(written_time(clock) if clock else "")

    def value(self) -> time | None:
        """The clock time that stands in the field."""
        return read_time(self.text())


class TimesEdit(CheckedEdit):
    """A stretch of time: "08.30–09.10", "8:30-9:10", "08.30–"; shown as 08.30–09.10."""

    def meaning(self, text: str) -> object:
        return read_times(text)

    def show_times(self, day: MeetingDay) -> None:
        """Show when a day of the meeting began and ended."""
        self.show_text(written_times(day.start, day.end))


def in_tab_order(last: QWidget, before: Sequence[QWidget]) -> None:
    """Have Tab go through some widgets, whenever they were made, and then to `last`, where that was."""
    for first, second in pairwise((last, *before, last)):
        QWidget.setTabOrder(first, second)
