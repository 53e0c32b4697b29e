"""A person's own words: looked through, added, taken away; every change counts at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import UserError
from app.ui.fitted import FittedDialog
from app.ui.spelling.checker import Checker


class WordsDialog(FittedDialog):
    """One line both looks for words and adds a new one."""

    failed = Signal(object)  # Message

    def __init__(self, checker: Checker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("words_dialog")
        self.setWindowTitle(self.tr("My words"))
        self._checker = checker
        intro = QLabel(
            self.tr("Words that are right although no dictionary has them, in every document."), self
        )
        intro.setWordWrap(True)
        label = QLabel(self.tr("&Word"), self)
        self.word = QLineEdit(self)
        self.word.setObjectName("own_word")
        self.word.setAccessibleName(self.tr("Word"))
        label.setBuddy(self.word)
        self.add = QPushButton(self.tr("&Add"), self)
        self.add.setObjectName("add_own_word")
        self.list = QListWidget(self)
        self.list.setObjectName("own_words")
        self.list.setAccessibleName(self.tr("My words"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.remove = QPushButton(self.tr("&Remove"), self)
        self.remove.setObjectName("remove_own_words")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.setObjectName("buttons")
        self._lay_out(intro, label, buttons)
        self.word.textChanged.connect(lambda _: self._show())
        self.word.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.add.setAutoDefault(False)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._show_state)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.activated.connect(self._remove)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("close_words")
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self._show()

    def _lay_out(self, intro: QLabel, label: QLabel, buttons: QDialogButtonBox) -> None:
        line = QHBoxLayout()
        for widget in (label, self.word, self.add):
            line.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.remove)
        below.addStretch(1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        self.resize(420, 460)

    def _show(self) -> None:
        """The words that begin with, or hold, what stands in the line."""
        sought = self.word.text().strip().casefold()
        found = [each for each in self._checker.own if sought in each.casefold()]
        self.list.clear()
        self.list.addItems(
            sorted(found, key=lambda each: (not each.casefold().startswith(sought), each.casefold()))
        )
        self._show_state()

    def _show_state(self) -> None:
        word = self.word.text().strip()
        self.add.setEnabled(bool(word) and word not in self._checker.own and " " not in word)
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _add(self) -> None:
        word = self.word.text().strip()
        if self.add.isEnabled() and self._keep((*self._checker.own, word)):
            self.word.clear()

    def _remove(self) -> None:
        gone = {item.text() for item in self.list.selectedItems()}
        if gone:
            self._keep(self._checker.own - gone)
            self._show()

    def _keep(self, words: Iterable[str]) -> bool:
        try:
            self._checker.keep_own(words)
        except UserError as error:
            self.failed.emit(error.message)
            return False
        return True
