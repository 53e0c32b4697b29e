"""A question in a box: what it says, what can be done, and what happens if nothing is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

Role = QMessageBox.ButtonRole
Button = QMessageBox.StandardButton


class Choice(msgspec.Struct, frozen=True):
    """A button: its words, or the one that Qt has words for, and what it does."""

    words: str | Button
    do: Callable[[], object]
    role: Role = Role.AcceptRole
    name: str = ""  # by which programs find it


def ask(
    name: str,
    text: str,
    more: str,
    choices: Sequence[Choice],
    window: QWidget,
    *,
    stay: str | Button = Button.Cancel,
    first: int | None = None,
    icon: QMessageBox.Icon = QMessageBox.Icon.Warning,
    left: Callable[[], object] = lambda: None,
) -> QMessageBox:
    """Open the box over the window. `stay`, and Esc too, only does `left`.

    Enter takes the choice `first`, None: `stay`. All words are plain: they may come from a document.
    """
    box = QMessageBox(window)
    box.setObjectName(name)
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    buttons = [_add(box, each.words, each.role, each.name) for each in choices]
    nothing = _add(box, stay, Role.RejectRole)
    box.setDefaultButton(nothing if first is None else buttons[first])
    box.setEscapeButton(nothing)

    def answered(_: int) -> None:
        clicked = box.clickedButton()
        box.deleteLater()
        chosen = (choice.do for button, choice in zip(buttons, choices, strict=True) if button is clicked)
        next(chosen, left)()

    box.finished.connect(answered)
    box.open()
    return box


def _add(box: QMessageBox, words: str | Button, role: Role, name: str = "") -> QPushButton:
    button = box.addButton(words, role) if isinstance(words, str) else box.addButton(words)
    if name:
        button.setObjectName(name)
    return button
