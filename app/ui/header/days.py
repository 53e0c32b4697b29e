"""The meeting's days: date, times and adjournments, one row a day."""

from __future__ import annotations

import re

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.model.dates import read_times, written_times
from app.model.header import Adjournment, MeetingDay
from app.ui.fields import CheckedEdit, DateEdit, TimesEdit, in_tab_order

_BETWEEN = re.compile(r"\s*[,;]\s*")


class AdjournmentsEdit(CheckedEdit):
    """Pauses: "09.10–09.20, 12.00–13.00"."""

    def meaning(self, text: str) -> tuple[Adjournment, ...] | None:
        pieces = [read_times(piece) for piece in _BETWEEN.split(text.strip()) if piece]
        return tuple(Adjournment(*times) for times in pieces if times) if all(pieces) else None

    def value(self) -> tuple[Adjournment, ...]:
        """The pauses that stand in the field."""
        return self.meaning(self.text()) or ()


class DayRow(QWidget):
    """One day of the meeting."""

    changed = Signal()

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.date = DateEdit(self)
        self.times = TimesEdit(self)
        self.pauses = AdjournmentsEdit(self)
        self.remove = QToolButton(self)
        self.remove.setText("−")
        self.times.setPlaceholderText(self.tr("08.30–10.00"))
        self.pauses.setPlaceholderText(self.tr("Adjournments"))
        day = f" {number + 1}" if number else ""
        for widget, name, words in (
            (self.date, "date", self.tr("Meeting date")),
            (self.times, "times", self.tr("Start and end")),
            (self.pauses, "pauses", self.tr("Adjournments")),
            (self.remove, "remove", self.tr("Remove the day")),
        ):
            widget.setObjectName(f"day_{number}_{name}")
            widget.setAccessibleName(words + day)
            widget.setToolTip(words + day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self.date, 2), (self.times, 2), (self.pauses, 3), (self.remove, 0)):
            row.addWidget(widget, stretch)
        for field in (self.date, self.times, self.pauses):
            field.changed.connect(lambda _text: self.changed.emit())

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        return self.date, self.times, self.pauses, self.remove

    def show_day(self, day: MeetingDay) -> None:
        """Show a day of the document."""
        self.date.show_date(day.date)
        self.times.show_times(day)
        self.pauses.show_text(", ".join(written_times(a.start, a.end) for a in day.adjournments))

    def value(self, was: MeetingDay) -> MeetingDay:
        """The day as the fields have it; a field that cannot be understood leaves what was."""
        day = was
        if self.date.value() or not self.date.text().strip():
            day = replace(day, date=self.date.value())
        times = read_times(self.times.text()) if self.times.text().strip() else (None, None)
        if times:
            day = replace(day, start=times[0], end=times[1])
        if self.pauses.understood(self.pauses.text()):
            day = replace(day, adjournments=self.pauses.value())
        return day


class MeetingDaysEdit(QWidget):
    """All days of the meeting; there is always a row to write in."""

    changed = Signal(object)  # tuple[MeetingDay, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[MeetingDay, ...] = ()
        self._rows: list[DayRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.add = QToolButton(self)
        self.add.setObjectName("add_day")
        self.add.setText(self.tr("+ Another day"))
        self.add.setAccessibleName(self.tr("Another day"))
        self.add.clicked.connect(self._add)
        self._column.addWidget(self.add)
        self._fit(1)

    @property
    def first(self) -> QWidget:
        """The field with which the days begin; it never goes."""
        return self._rows[0].date

    def show_days(self, days: tuple[MeetingDay, ...]) -> None:
        """Show the days of the document."""
        self._days = days
        shown = self._shown()
        self._fit(len(shown))
        for row, day in zip(self._rows, shown, strict=True):
            row.show_day(day)

    def _shown(self) -> tuple[MeetingDay, ...]:
        return self._days or (MeetingDay(),)

    def _fit(self, count: int) -> None:
        while len(self._rows) > count:
            self._rows.pop().deleteLater()
        while len(self._rows) < count:
            row = DayRow(len(self._rows), self)
            row.changed.connect(self._read)
            row.remove.clicked.connect(lambda _=False, row=row: self._drop(row))
            self._rows.append(row)
            self._column.insertWidget(len(self._rows) - 1, row)
            row.show()  # at once: the focus goes there next
        in_tab_order(self.add, [field for row in self._rows for field in row.fields])
        for row in self._rows:
            row.remove.setVisible(count > 1)

    def _add(self) -> None:
        self._tell((*self._shown(), MeetingDay()))
        self._rows[-1].date.setFocus()

    def _drop(self, row: DayRow) -> None:
        index = self._rows.index(row)
        self._tell((*self._shown()[:index], *self._shown()[index + 1 :]))

    def _read(self) -> None:
        self._tell(tuple(row.value(was) for row, was in zip(self._rows, self._shown(), strict=True)))

    def _tell(self, days: tuple[MeetingDay, ...]) -> None:
        self.changed.emit(() if days == (MeetingDay(),) else days)
