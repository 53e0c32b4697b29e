"""What a menu offers for a misspelt word; suggestions come in when they are there, the menu does not wait."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.spelling.checker import Checker
from app.ui.spelling.reading import Wrong


class Suggestions(QObject):
    """Stands at the top of a menu for as long as the menu lives."""

    chosen = Signal(str)
    added = Signal()
    ignored = Signal()

    def __init__(self, menu: QMenu, checker: Checker, wrong: Wrong) -> None:
        super().__init__(menu)
        self._menu, self._wrong = menu, wrong
        before = menu.actions()[0] if menu.actions() else None
        self._waiting = QAction(self.tr("Looking for suggestions…"), menu)
        self._waiting.setEnabled(False)
        add = QAction(self.tr("&Add to my words"), menu)
        add.setObjectName("add_word")
        add.triggered.connect(self.added)
        ignore = QAction(self.tr("&Ignore in this document"), menu)
        ignore.setObjectName("ignore_word")
        ignore.triggered.connect(self.ignored)
        line = QAction(menu)
        line.setSeparator(True)
        below = [add, ignore]
        if before is not None:
            end = QAction(menu)
            end.setSeparator(True)
            below.append(end)
        for action in (self._waiting, line, *below):
            menu.insertAction(before, action) if before else menu.addAction(action)
        checker.suggested.connect(self._show)
        if not checker.suggest(wrong.language, wrong.text):
            self._show(wrong.language, wrong.text, ())

    def _show(self, language: str, word: str, found: tuple[str, ...]) -> None:
        if (language, word) != (self._wrong.language, self._wrong.text) or not self._waiting.isVisible():
            return
        for each in found:
            action = QAction(each.replace("&", "&&"), self._menu)
            action.setProperty("suggestion", each)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(lambda _=False, each=each: self.chosen.emit(each))
            self._menu.insertAction(self._waiting, action)
        if found:
            self._waiting.setVisible(False)
            first = next(each for each in self._menu.actions() if each.property("suggestion"))
            self._menu.setActiveAction(first)
        else:
            self._waiting.setText(self.tr("No suggestions"))
