"""The line above the text that says who else has the document, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

Choice = tuple[str, str, Callable[[], None]]  # the button's name, its words, what it does


class SharingStrip(QFrame):
    """Takes no focus until somebody goes there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sharing_strip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self.label = QLabel(self)
        self.label.setObjectName("sharing_text")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 6, 6)
        self._row.addWidget(self.label, 1)
        self._buttons: list[QToolButton] = []
        self._acts: list[Callable[[], None]] = []
        self.hide()

    def say(self, words: str, choices: Sequence[Choice] = ()) -> None:
        """Say something, with a button for each choice; no words: nothing is to be said."""
        self.label.setText(words)
        self.label.setAccessibleName(words)
        while len(self._buttons) < len(choices):
            self._add_button()
        self._acts = [act for _, _, act in choices]
        had = next((button for button in self._buttons if button.hasFocus()), None)
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(choices))
            if at < len(choices):
                button.setObjectName(choices[at][0])
                button.setText(choices[at][1])
                button.setAccessibleName(choices[at][1].replace("&", ""))
                button.setAccessibleDescription(words)
        self.setVisible(bool(words))
        if had is not None and had.isHidden() and choices:
            self.enter()

    def enter(self) -> None:
        """Have the focus, because somebody went here by key."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_button(self) -> None:
        at, button = len(self._buttons), QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._acts[at]())
        self._row.addWidget(button)
        self._buttons.append(button)
