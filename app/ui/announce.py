"""Says something to screen readers without moving the focus: what is safe, how a vote went, what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Listener = Callable[[str], None]
_listeners: list[_Listener] = []


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have `words` read out as coming from a widget; urgent ones interrupt what is being read."""
    if not words:
        return
    for listener in tuple(_listeners):
        listener(words)
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def listen(listener: _Listener) -> Callable[[], None]:
    """Have `listener` told of every announcement until the returned function is called."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)
