"""The strip above the text that says what happened, without ever taking the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.errors import Message
from app.messages import sentence

_MOST = 8  # lines shown; the rest is counted


class Notices(QFrame):
    """Shows messages in words until they are closed or replaced."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self._language = language
        self.label = QLabel(self)
        self.label.setObjectName("notice_text")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._act: Callable[[], None] = lambda: None
        self.button = QToolButton(self)
        self.button.setObjectName("notice_button")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self._act())
        close = QToolButton(self)
        close.setObjectName("close_notices")
        close.setText("✕")
        close.setAccessibleName(self.tr("Close the message"))
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_messages(
        self,
        heading: str,
        messages: Sequence[Message],
        button: str = "",
        act: Callable[[], None] = lambda: None,
    ) -> None:
        """Show a heading, if any, and the messages under it; nothing at all hides the strip.

        `button` is what stands on the button beside them, if there is something to do (`act`).
        """
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setVisible(bool(button))
        self._act = act
        lines = [heading] if heading else []
        marker = "• " if heading or len(messages) > 1 else ""
        lines += [marker + sentence(message, self._language) for message in messages[:_MOST]]
        if len(messages) > _MOST:
            lines.append(self.tr("… and %n more.", "", len(messages) - _MOST))
        self.label.setText("\n".join(lines))
        self.label.setAccessibleName("\n".join(lines))
        self.setVisible(bool(lines))
        if lines:
            from app.ui.announce import announce

            announce(self, "\n".join(lines))
