"""The start page: what one can begin with, laid over the empty document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QCommandLinkButton,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

_TWO_COLUMNS = 620  # pixels: from here on there is room for two
_MOST_RECENT = 6
_WIDEST = 900  # pixels


class StartPage(QScrollArea):
    """Buttons and a line that says how to go on; whoever shows it decides what they do."""

    closed = Signal()
    at_start_wanted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self.setAccessibleName(self.tr("Start page"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._sheet = QWidget(self)
        self._sheet.setObjectName("start_sheet")
        self._sheet.setMaximumWidth(_WIDEST)
        outer = QVBoxLayout(self._sheet)
        outer.setContentsMargins(28, 18, 28, 18)
        outer.setSpacing(10)
        self._head(outer)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        outer.addLayout(self._columns)
        self.at_start = QCheckBox(self.tr("Show this page &when the program starts"), self._sheet)
        self.at_start.setObjectName("start_at_start")
        self.at_start.toggled.connect(self.at_start_wanted)
        outer.addWidget(self.at_start)
        outer.addStretch(1)
        self.setWidget(self._sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def _head(self, outer: QVBoxLayout) -> None:
        title = QLabel(self.tr("Welcome to Paragraf"), self._sheet)
        title.setObjectName("start_title")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        title.setFont(font)
        close = QToolButton(self._sheet)
        close.setObjectName("start_close")
        close.setText("✕")
        close.setAccessibleName(self.tr("Close the start page"))
        close.setToolTip(self.tr("Close the start page (Esc)"))
        close.setAutoRaise(True)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.closed)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.addWidget(title, 1)
        line.addWidget(close)
        outer.addLayout(line)
        self.hint = QLabel(self._sheet)
        self.hint.setObjectName("start_hint")
        self.hint.setWordWrap(True)
        self.hint.setText(
            self.tr(
                "Just write, and the words stand in the title of new notes. "
                "Or go down here with the down arrow and choose with Enter."
            )
        )
        outer.addWidget(self.hint)

    def add_column(self, groups: Sequence[tuple[str, Sequence[QWidget]]]) -> None:
        """Headings, each with what stands under it; a heading with nothing under it is left out."""
        column = QVBoxLayout()
        column.setSpacing(2)
        for heading, widgets in groups:
            if not widgets:
                continue
            label = QLabel(heading, self._sheet)
            font = label.font()
            font.setBold(True)
            label.setFont(font)
            label.setContentsMargins(0, 8, 0, 2)
            column.addWidget(label)
            for widget in widgets:
                column.addWidget(widget)
        column.addStretch(1)
        self._columns.addLayout(column, 1)

    def choice(self, name: str, words: str, more: str, do: Callable[[], object]) -> Choice:
        """A button that does something; `more` says in a few words what."""
        made = Choice(words, more, self._sheet)
        made.setObjectName(f"start_{name}")
        made.clicked.connect(do)
        return made

    def choice_of(self, action: QAction, more: str) -> Choice:
        """A button that does what an action of the menus does, with its key."""
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().replace("&", "")
        return self.choice(
            action.objectName(), words, f"{more} ({key})" if key and more else more or key, action.trigger
        )

    def recent(self, names: Sequence[str], open_file: Callable[[Path], object]) -> list[Choice]:
        """A button for each of the files that were open last."""
        paths = [Path(name) for name in names[:_MOST_RECENT]]
        return [
            self.choice(
                f"recent_{n}", path.stem, str(path.parent), lambda _=False, path=path: open_file(path)
            )
            for n, path in enumerate(paths)
        ]

    def stops(self) -> list[QWidget]:
        """What the arrows go through, from top to bottom, column by column."""
        choices: list[QWidget] = [*self._sheet.findChildren(Choice), self.at_start]
        return [widget for widget in choices if widget.isVisibleTo(self)]

    def enter(self) -> None:
        """Put the focus on the first choice: somebody asked to."""
        self.go_to(self.stops()[0])

    def go_to(self, widget: QWidget) -> None:
        """Put the focus on one of the stops, and have it in sight."""
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width() >= _TWO_COLUMNS
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)


class Choice(QCommandLinkButton):
    """One thing to begin with: its words, and under them what comes of it."""

    def __init__(self, words: str, more: str, parent: QWidget) -> None:
        super().__init__(words.replace("&", "&&"), more.replace("&", "&&"), parent)
        self.setAccessibleName(words.removesuffix("…"))
        self.setAccessibleDescription(more)
        self.setToolTip(more)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setIcon(QIcon())  # the style's arrow is black on dark

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style shows hardly anything of the focus of such a button."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
