"""Under a part that a person wrote over: what the program would write now, and which of the two counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.model.blocks import Block
from app.ui.pane.pane import Pane

_MOST = 240  # pixels: a longer text scrolls
_MARGIN = 8  # pixels between the frame and the text


class StaleBanner(QFrame):
    """Shows the program's text beside the person's own and lets her choose; it changes nothing itself."""

    use_asked = Signal()
    keep_asked = Signal()

    def __init__(self, name: str, above: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_stale")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        words = self.tr("The facts have changed since you wrote this. The program would now write:")
        self.label = QLabel(words, self)
        self.label.setWordWrap(True)
        self.label.setObjectName(f"{name}_stale_label")
        self.text = Pane(self)
        self.text.setObjectName(f"{name}_new_text")
        self.text.setAccessibleName(self.tr("What the program would write"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(_MARGIN)
        self.label.setBuddy(self.text)
        self.use, self.keep = QPushButton(self.tr("Use the new text"), self), QPushButton(self)
        self.keep.setText(self.tr("Keep mine"))
        for button, word in ((self.use, "use_new"), (self.keep, "keep_own")):
            button.setObjectName(f"{name}_{word}")
            button.setAutoDefault(True)
        self.use.clicked.connect(self.use_asked)
        self.keep.clicked.connect(self.keep_asked)
        buttons = QHBoxLayout()
        buttons.addWidget(self.use)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.label)
        column.addWidget(self.text)
        column.addLayout(buttons)
        for first, second in ((above, self.use), (self.use, self.keep), (self.keep, self.text)):
            QWidget.setTabOrder(first, second)
        self.text.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    def show_blocks(self, blocks: tuple[Block, ...], media: Mapping[str, bytes]) -> None:
        """Show what the program would write."""
        self.text.set_blocks(blocks, media)
        self._fit()

    def _fit(self) -> None:
        height = round(self.text.document().size().height()) + 2 * self.text.frameWidth()
        height = min(height, _MOST)
        if self.text.minimumHeight() != height:
            self.text.setFixedHeight(height)
