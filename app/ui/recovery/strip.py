"""The line above the text that offers work left behind; it takes no focus until somebody goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class RecoveryStrip(QFrame):
    """Says what is left, with a button to look at it and one to have the line away for now."""

    asked = Signal()  # to see what was left

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_strip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self.label = QLabel(self)
        self.label.setObjectName("recovery_text")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.show_button = QToolButton(self)
        self.show_button.setObjectName("show_recovery")
        self.show_button.setText(self.tr("Show…"))
        self.show_button.setToolTip(self.tr("Show the unsaved work ({0})").format("Ctrl+Alt+R"))
        self.show_button.clicked.connect(self.asked)
        later = QToolButton(self)
        later.setObjectName("recovery_later")
        later.setText("✕")
        later.setAccessibleName(self.tr("Keep the unsaved work for later"))
        later.setToolTip(later.accessibleName())
        later.setAutoRaise(True)
        later.clicked.connect(self.hide)
        for button in (self.show_button, later):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.addWidget(self.label, 1)
        row.addWidget(self.show_button)
        row.addWidget(later)
        self.hide()

    def say(self, words: str) -> None:
        """Offer what the words tell; none: nothing is left."""
        self.label.setText(words)
        self.label.setAccessibleName(words)
        self.show_button.setAccessibleName(" ".join((self.show_button.text(), words)))
        self.setVisible(bool(words))

    def enter(self) -> None:
        """Have the focus, because somebody went here by key."""
        self.show_button.setFocus(Qt.FocusReason.TabFocusReason)
