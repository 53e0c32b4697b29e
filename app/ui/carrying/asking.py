"""Asks what comes along, and makes the new minutes of the answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from app.errors import Message
from app.model.minutes import Package
from app.session.carrying_on import carried_on
from app.ui.carrying.dialog import CarryingDialog

Carried = tuple[Package, tuple[Message, ...]]


def ask_carrying(name: str, previous: Package, window: QWidget, then: Callable[[Carried], None]) -> None:
    """`then` gets the new document and what it took along, unless nothing is begun."""
    dialog = CarryingDialog(name, previous, window)

    def begin() -> None:
        year = date.today().year
        then(carried_on(previous, dialog.day, dialog.kind, year=year, without=dialog.without))

    dialog.accepted.connect(begin)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
