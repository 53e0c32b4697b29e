"""The panel with the list of speakers: a field for one more, who speaks since when, who waits."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.session.speakers import Speakers, Turn


class SpeakersPanel(QWidget):
    """Shows one item's list and tells what is wanted."""

    added = Signal(str, bool)  # a name, and whether it is a reply
    moved = Signal(int, int)
    removed = Signal(int)
    next_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("speakers")
        self._names = QStringListModel(self)
        self.name = _Name(self)
        self.name.setObjectName("speaker_name")
        self.name.setAccessibleName(self.tr("Who wants to speak"))
        self.name.setPlaceholderText(self.tr("Name; Shift+Enter: reply"))
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.now = QLabel(self)
        self.now.setObjectName("speaker_now")
        self.now.setWordWrap(True)
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.list = _Waiting(self)
        self.list.setObjectName("speakers_waiting")
        self.list.setAccessibleName(self.tr("Waiting to speak"))
        self.go_on = QPushButton(self.tr("Next speaker (F12)"), self)
        self.go_on.setObjectName("speaker_next")
        self.go_on.setAutoDefault(False)
        self.go_on.clicked.connect(self.next_asked)
        self.note = QCheckBox(self.tr("Write each into the text"), self)
        self.note.setObjectName("speaker_note")
        self.said = QLabel(self)
        self.said.setObjectName("speakers_said")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addStretch(1)
        column = QVBoxLayout(self)
        for widget in (self.now, self.name, self.list):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.said)

    def offer(self, names: list[str]) -> None:
        """Whom the field completes."""
        self._names.setStringList(names)

    def whole(self, words: str) -> str:
        """The person meant by some letters: of those whose name, or a word of it, begins so, the first."""
        low = words.strip().casefold()
        names = self._names.stringList()
        starts = [name for name in names if name.casefold().startswith(low)]
        within = [name for name in names if f" {low}" in f" {name.casefold()}"]
        signs = [name for name in names if low and _signs(name).startswith(low)]
        return (starts + within + signs + [words.strip()])[0] if low else ""

    def show_list(self, speakers: Speakers, seconds: int) -> None:
        """Show it; whoever speaks has done so for so long."""
        now = speakers.speaking
        self.now.setText(
            self.tr("{0}, since {1} ({2})").format(_named(now), f"{now.since:%H.%M}", _minutes(seconds))
            if now and now.since
            else self.tr("Nobody speaks")
        )
        self.now.setAccessibleName(self.now.text())
        rows = [_named(each) for each in speakers.waiting]
        if rows != [self.list.item(at).text() for at in range(self.list.count())]:
            at = self.list.currentRow()
            self.list.clear()
            self.list.addItems(rows)
            self.list.setCurrentRow(min(at, len(rows) - 1))
        said = [f"{_named(each)} {each.since:%H.%M}" for each in speakers.said if each.since]
        self.said.setText(self.tr("Has spoken: {0}").format(", ".join(said)) if said else "")


class _Name(QLineEdit):
    """Enter adds, Shift+Enter adds a reply, Escape goes back to the text."""

    def __init__(self, panel: SpeakersPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        panel = self._panel
        if event.key() == Qt.Key.Key_Escape:
            panel.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if name := panel.whole(self.text()):
                self.clear()
                panel.added.emit(name, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


class _Waiting(QListWidget):
    """Ctrl and an arrow move, Delete removes."""

    def __init__(self, panel: SpeakersPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, panel = self.currentRow(), self._panel
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            panel.left.emit()
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            panel.removed.emit(row)
        elif by and row >= 0 and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            panel.moved.emit(row, by)
            self.setCurrentRow(min(max(row + by, 0), self.count() - 1))
        else:
            super().keyPressEvent(event)


def _named(turn: Turn) -> str:
    return f"↳ {turn.name}" if turn.reply else turn.name


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"


def _signs(name: str) -> str:
    """The first letters of a name's words: "Anna Andersson (S)" is "aa"."""
    return "".join(word[0] for word in name.partition(" (")[0].split()).casefold()
