"""The line above the text that says where the minutes stand, from when they left the draft."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.model.minutes import Minutes
from app.rules.calendar import appeal_ends
from app.rules.life import is_closed, reached, stage


class LifeBar(QFrame):
    """Shows the stage, its date and what follows from it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("life_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self.label = QLabel(self)
        self.label.setObjectName("life_text")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self.label, 1)
        self.hide()

    def show_minutes(self, minutes: Minutes) -> None:
        """Say where these minutes stand; a draft needs no line."""
        words = self._words(minutes)
        if words != self.label.text():
            self.label.setText(words)
            self.label.setAccessibleName(words)
        self.setVisible(bool(words))

    def _words(self, minutes: Minutes) -> str:
        step = reached(minutes)
        if step is None or step.stage == "draft":
            return ""
        day, notice = step.date.isoformat(), minutes.header.notice
        words = {
            "circulated": self.tr("Circulated on {0}.").format(day),
            "approved": self.tr("Approved on {0}.").format(day),
            "announced": self.tr("Announced on {0}.").format(day),
            "appeal_over": self.tr("The time to appeal is over since {0}.").format(day),
            "archived": self.tr("Archived on {0}.").format(day),
            "correction": self.tr("Opened for a correction on {0}: {1}.").format(day, step.reason),
        }[step.stage]
        if stage(minutes) == "announced" and notice.up and notice.down:
            dates = self.tr("Last day to appeal {0}, notice taken down {1}.")
            last, down = appeal_ends(notice.up).isoformat(), notice.down.isoformat()
            words = f"{words} {dates.format(last, down)}"
        closed, opened = self.tr("The text is closed."), self.tr("What you change is shown in the document.")
        if is_closed(minutes):
            return f"{words} {closed}"
        return f"{words} {opened}" if step.stage == "correction" else words
