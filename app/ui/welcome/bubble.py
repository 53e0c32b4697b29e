"""A few words that point at a part of the window, and a frame round that part."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 340  # pixels
_GAP = 10  # between the bubble and what it points at
_EDGE = 6  # left free round it


class Mark(QWidget):
    """A frame round a part of the window, through which mouse and keys go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_mark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 4, 4)


class Bubble(QFrame):
    """One step of the tour: a heading, some words, and buttons; shown beside its part."""

    back_wanted = Signal()
    next_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour")
        self.setFrameShape(QFrame.Shape.Box)
        self.setLineWidth(2)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.mark = Mark(window)
        self.heading, self.words, self.count = QLabel(self), QLabel(self), QLabel(self)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        for label, name in (
            (self.heading, "tour_heading"),
            (self.words, "tour_words"),
            (self.count, "tour_count"),
        ):
            label.setObjectName(name)
            label.setWordWrap(label is not self.count)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.back, self.next, self.end = (QPushButton(self) for _ in range(3))
        for button, name, words, wanted in (
            (self.back, "tour_back", self.tr("Back"), self.back_wanted),
            (self.next, "tour_next", self.tr("Next"), self.next_wanted),
            (self.end, "tour_end", self.tr("Skip"), self.end_wanted),
        ):
            button.setObjectName(name)
            button.setText(words)
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        keys = QLabel(self.tr("Keys: Alt+Right and Alt+Left, Esc ends, F6 goes here."), self)
        keys.setObjectName("tour_keys")
        keys.setWordWrap(True)
        keys.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(keys)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        for button in (self.end, self.back, self.next):
            row.addWidget(button)
        column.addLayout(row)
        self._paint()

    def _paint(self) -> None:
        self.setBackgroundRole(QPalette.ColorRole.Base)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, palette.color(QPalette.ColorRole.Text))
        self.setPalette(palette)

    def show_step(self, heading: str, words: str, number: int, of: int) -> None:
        """Say this; where it stands is set by `stand_by`."""
        self.heading.setText(heading)
        self.words.setText(words)
        self.count.setText(self.tr("{0} of {1}").format(number, of))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(words)
        self.next.setAccessibleDescription(f"{heading}. {words}")
        self.back.setEnabled(number > 1)
        self.next.setText(self.tr("Next") if number < of else self.tr("Done"))
        self.end.setVisible(number < of)

    def stand_by(self, part: QRect) -> None:
        """Stand beside a part of the window (in its coordinates), in sight as a whole if there is room."""
        window = self._window
        room = window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        part = part.intersected(window.rect())
        width = min(_WIDTH, room.width())
        self.setFixedWidth(width)
        self._column.activate()
        height = min(self._column.heightForWidth(width) + 2 * self.frameWidth(), room.height())
        self.resize(width, height)
        self.move(place(part, QSize(width, height), room))
        self.mark.setGeometry(part.adjusted(-3, -3, 3, 3).intersected(window.rect()))
        for widget in (self.mark, self):
            widget.show()
            widget.raise_()

    def enter(self) -> None:
        """Put the focus on the button that goes on."""
        self.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        """Whether a person is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)


def place(part: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a bubble of this size stands: under the part, over it, beside it; else in its middle."""
    left = min(max(part.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(part.top(), room.top()), room.bottom() - size.height() + 1)
    if part.bottom() + _GAP + size.height() <= room.bottom():
        return QPoint(left, part.bottom() + _GAP)
    if part.top() - _GAP - size.height() >= room.top():
        return QPoint(left, part.top() - _GAP - size.height())
    if part.right() + _GAP + size.width() <= room.right():
        return QPoint(part.right() + _GAP, top)
    if part.left() - _GAP - size.width() >= room.left():
        return QPoint(part.left() - _GAP - size.width(), top)
    middle = part.center() - QPoint(size.width() // 2, size.height() // 2)
    return QPoint(
        min(max(middle.x(), room.left()), max(room.right() - size.width() + 1, room.left())),
        min(max(middle.y(), room.top()), max(room.bottom() - size.height() + 1, room.top())),
    )
