"""The line above the outline by which it is filtered; it is there when it is asked for."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from app.session.filtering import Wanted


class FilterBar(QWidget):
    """What is looked for, and a choice of what is still to be done."""

    changed = Signal()
    left = Signal()  # Escape or the cross: everything is shown again
    entered = Signal(bool)  # to the first hit: True into its text, False only to its row

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outline_filter_bar")
        self.line = QLineEdit(self)
        self.line.setObjectName("outline_filter")
        self.line.setPlaceholderText(self.tr("Heading, § or case number"))
        self.line.setAccessibleName(self.tr("Filter the outline"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.choice = QComboBox(self)
        self.choice.setObjectName("outline_filter_choice")
        self.choice.setAccessibleName(self.tr("Which sections"))
        for wanted, words in self._choices().items():
            self.choice.addItem(words, wanted)
        self.choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.count = QLabel(self)
        self.count.setObjectName("outline_filter_count")
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("outline_filter_close")
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("Show all sections again"))
        self.close_button.setToolTip(self.tr("Show all sections again (Esc)"))
        self.close_button.clicked.connect(self.left)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 4, 4, 4)
        grid.setSpacing(4)
        grid.addWidget(self.line, 0, 0, 1, 2)
        grid.addWidget(self.close_button, 0, 2)
        grid.addWidget(self.choice, 1, 0)
        grid.addWidget(self.count, 1, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)

    @property
    def wanted(self) -> Wanted:
        return cast("Wanted", self.choice.currentData())

    def show_count(self, found: int | None, of: int) -> None:
        """Show how many of the sections there are; None: nothing is filtered."""
        words = "" if found is None else self.tr("{0} of {1}").format(found, of)
        self.count.setText(words)
        self.line.setAccessibleDescription(words)

    def clear(self) -> None:
        """Look for nothing."""
        self.line.clear()
        self.choice.setCurrentIndex(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit(True)
            case Qt.Key.Key_Down if self.line.hasFocus():
                self.entered.emit(False)
            case _:
                super().keyPressEvent(event)

    def _choices(self) -> dict[Wanted, str]:
        return {
            "all": self.tr("All sections"),
            "undecided": self.tr("Not decided yet"),
            "empty": self.tr("Empty"),
            "mine": self.tr("Mine to write"),
            "started": self.tr("Begun"),
            "question": self.tr("With a question left"),
            "ready": self.tr("Ready"),
            "unmarked": self.tr("Without status"),
        }
