"""What happened, in order and in words: the list of events under the list of people."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.model.attendance import (
    Absent,
    Approves,
    Arrives,
    Conflict,
    Event,
    Leaves,
    Present,
    Presides,
    Refrains,
    Serves,
)
from app.model.minutes import Minutes
from app.rules.attendance import timeline
from app.rules.attendance.presence import position
from app.ui.item.shown import numbered
from app.ui.side.attendance.moment import named, names, point_words, seat_words, span_words

translate = QCoreApplication.translate
_LAST = 1 << 30


class Told(msgspec.Struct, frozen=True):
    """One event in words."""

    event: str  # its id
    person: str
    words: str


def told(minutes: Minutes) -> tuple[Told, ...]:
    """All that happened but for who was there or absent from the start, which the rows say, in order."""
    events = [event for event in minutes.attendance if not isinstance(event, Present | Absent)]
    places = timeline(minutes).places
    events.sort(key=lambda event: _at(event, places))
    return tuple(Told(event.id, event.person, _words(minutes, event)) for event in events)


def _at(event: Event, places: dict[str, int]) -> int:
    match event:
        case Arrives() | Leaves() | Serves():
            at = position(event.at, places)
        case Conflict() | Refrains():
            at = 2 * places[event.item] if event.item in places else None
        case Presides() | Approves():
            at = 2 * places.get(event.first, 0) if event.first in places or not event.first else None
        case _:
            at = -1
    return _LAST if at is None else at


def _words(minutes: Minutes, event: Event) -> str:
    name = named(minutes, event.person)
    match event:
        case Arrives():
            words = translate("Attendance", "{0} comes, remote") if event.remote else ""
            return _joined(
                point_words(minutes, event.at), (words or translate("Attendance", "{0} comes")).format(name)
            )
        case Leaves():
            return _joined(point_words(minutes, event.at), translate("Attendance", "{0} leaves").format(name))
        case Serves():
            words = translate("Attendance", "{0} serves for {1}")
            if not event.person:
                words = translate("Attendance", "nobody serves for {1}")
            said = words.format(name, seat_words(minutes, event.seat))
            return _joined(point_words(minutes, event.at), said, event.reason)
        case Conflict():
            said = translate("Attendance", "{0} has a conflict of interest").format(name)
            return _joined(_item(minutes, event.item), said, event.reason)
        case Refrains():
            said = translate("Attendance", "{0} takes no part in the decision").format(name)
            return _joined(_item(minutes, event.item), said)
        case Presides():
            said = translate("Attendance", "{0} presides").format(name)
            return _joined(span_words(minutes, event.first, event.last), said)
        case Approves():
            said = translate("Attendance", "{0} approves").format(name)
            return _joined(span_words(minutes, event.first, event.last), said)
        case _:
            return name


def _item(minutes: Minutes, item: str) -> str:
    number = names(minutes).numbers.get(item)
    return numbered(minutes, number) if number else "–"


def _joined(place: str, words: str, more: str = "") -> str:
    said = f"{place}: {words}" if place else words
    return f"{said} ({more})" if more else said


class EventList(QListWidget):
    """The events; Enter asks to change one, Delete to take it away."""

    edit_asked = Signal(str)  # the event's id
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("events")
        self.setAccessibleName(self.tr("What happened"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._shown: tuple[Told, ...] = ()
        self.itemDoubleClicked.connect(lambda item: self.edit_asked.emit(_id(item)))

    def show_events(self, events: tuple[Told, ...]) -> None:
        """Show these; the current one stays it, or the one that comes into its place."""
        if events == self._shown:
            return
        row, current = self.currentRow(), self.current
        self._shown = events
        self.clear()
        for event in events:
            item = QListWidgetItem(event.words, self)
            item.setData(Qt.ItemDataRole.UserRole, event.event)
            item.setToolTip(event.words)
        ids = [event.event for event in events]
        if current in ids:
            self.setCurrentRow(ids.index(current))
        elif self.hasFocus():
            self.setCurrentRow(min(max(row, 0), len(ids) - 1))

    @property
    def current(self) -> str:
        """The id of the current event, "" for none."""
        item = self.currentItem()
        return _id(item) if item else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setCurrentRow(-1)  # only one row is marked at a time: where keys go

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.edit_asked.emit(self.current)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current:
            self.remove_asked.emit(self.current)
        else:
            super().keyPressEvent(event)


def _id(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
