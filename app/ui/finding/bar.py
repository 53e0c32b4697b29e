"""The bar below the text in which one looks for something and replaces it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.session.pattern import LONGEST, Query, Within
from app.session.replacing import Replacement
from app.ui.finding.results import ResultList


class FindBar(QFrame):
    """Its fields and buttons; what they do is done in `helper.py`."""

    asked = Signal()  # something else is to be looked for
    next_asked = Signal(int)  # the next (1) or the previous (-1)
    replace_asked = Signal(bool)  # all
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.within: Within | None = None
        self.words, self.by = QLineEdit(self), QLineEdit(self)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.count = QLabel(self)
        self.count.setObjectName("find_count")
        self.told = QLabel(self)
        self.told.setObjectName("find_told")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.hide()
        self._first_row()
        self._second_row()
        self.list = ResultList(self)
        self.list.left.connect(self.words.setFocus)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 8, 5)
        column.setSpacing(4)
        column.addLayout(self._grid)
        column.addWidget(self.told)
        column.addWidget(self.list)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)
        self.hide()

    # What it asks for

    @property
    def query(self) -> Query:
        """What is to be looked for."""
        within = self.within if self.selection.isChecked() else None
        return Query(
            self.words.text(), self.case.isChecked(), self.whole.isChecked(), self.regex.isChecked(), within
        )

    @property
    def replacement(self) -> Replacement:
        """What is to come in its place."""
        return Replacement(self.by.text(), self.regex.isChecked(), self.as_found.isChecked())

    def open(self, words: str, within: Within | None, *, replacing: bool, several: bool) -> None:
        """Show the bar; `words` are looked for if there are any, `several`: in the selection alone."""
        self.within = within
        self.selection.setVisible(within is not None)
        self.selection.setChecked(several and within is not None)
        if words:
            self.words.setText(words)
        for widget in self._replacing:
            widget.setVisible(replacing)
        self.tell("")
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say something in the bar's own line."""
        self.told.setText(words)
        self.told.setAccessibleName(words)
        role = QPalette.ColorRole.WindowText
        self.told.setForegroundRole(role)
        self.words.setAccessibleDescription(words if wrong else "")
        self.told.setVisible(bool(words))

    # How it is built

    def _first_row(self) -> None:
        label = QLabel(self.tr("&Find"), self)
        self.words.setObjectName("find_words")
        self.words.setAccessibleName(self.tr("Find"))
        self.words.setMaxLength(LONGEST)
        self.words.setClearButtonEnabled(True)
        label.setBuddy(self.words)
        self.case = self._tick("find_case", self.tr("Aa"), self.tr("Capitals as written"))
        self.whole = self._tick("find_whole", self.tr("Whole words"), self.tr("Whole words only"))
        self.regex = self._tick(
            "find_regex", self.tr(".*"), self.tr("A regular expression; ^ and $ are a paragraph's ends")
        )
        self.selection = self._tick(
            "find_selection", self.tr("In selection"), self.tr("Only in what was selected")
        )
        self.listed = self._tick("find_list", self.tr("List"), self.tr("List what was found by section"))
        self.listed.toggled.connect(self._show_list)
        before = self._button("find_before", "↑", self.tr("Previous (Shift+F3)"))
        after = self._button("find_after", "↓", self.tr("Next (F3)"))
        close = self._button("find_close", "✕", self.tr("Close (Esc)"))
        before.clicked.connect(lambda: self.next_asked.emit(-1))
        after.clicked.connect(lambda: self.next_asked.emit(1))
        close.clicked.connect(self.left)
        row = QHBoxLayout()
        for widget in (self.count, before, after, close):
            row.addWidget(widget)
        choices = QHBoxLayout()  # below, so that the words have room beside the side panel
        for widget in (self.case, self.whole, self.regex, self.selection, self.listed):
            choices.addWidget(widget)
        choices.addStretch(1)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0000 av 0000"))
        self._grid.addWidget(label, 0, 0)
        self._grid.addWidget(self.words, 0, 1)
        self._grid.addLayout(row, 0, 2)
        self._grid.addLayout(choices, 1, 1, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self.words.textChanged.connect(lambda _text: self.asked.emit())
        for each in (self.case, self.whole, self.regex, self.selection):
            each.toggled.connect(lambda _on: self.asked.emit())

    def _second_row(self) -> None:
        label = QLabel(self.tr("Replace &with"), self)
        self.by.setObjectName("replace_words")
        self.by.setAccessibleName(self.tr("Replace with"))
        label.setBuddy(self.by)
        self.as_found = QCheckBox(self.tr("Keep capitals"), self)
        self.as_found.setObjectName("replace_as_found")
        self.one = self._button("replace_one", self.tr("Replace"), self.tr("Replace this one (Enter)"))
        self.all = self._button("replace_all", self.tr("Replace all"), self.tr("Replace all as one step"))
        self.one.clicked.connect(lambda: self.replace_asked.emit(False))
        self.all.clicked.connect(lambda: self.replace_asked.emit(True))
        row = QHBoxLayout()
        for widget in (self.one, self.all, self.as_found):
            row.addWidget(widget)
        row.addStretch(1)
        self._grid.addWidget(label, 2, 0)
        self._grid.addWidget(self.by, 2, 1)
        self._grid.addLayout(row, 2, 2)
        self._replacing = (label, self.by, self.as_found, self.one, self.all)

    def _tick(self, name: str, text: str, words: str) -> QToolButton:
        button = self._button(name, text, words)
        button.setCheckable(True)
        return button

    def _button(self, name: str, text: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show_list(self, on: bool) -> None:
        self.list.setVisible(on)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and watched in (self.words, self.by):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()  # Ctrl+Enter makes no section from here
                return True
            return False
        return event.type() == QEvent.Type.KeyPress and self._key(watched, event)

    def _key(self, at: QObject, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and at is self.words:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.next_asked.emit(-1 if back else 1)
        elif enter and at is self.by:
            self.replace_asked.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif enter and isinstance(at, QToolButton):
            at.click()
        elif event.key() == Qt.Key.Key_Down and at in (self.words, self.by):
            self.listed.setChecked(True)
            self.list.enter()
        else:
            return False
        return True
