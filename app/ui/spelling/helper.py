"""Spelling in one window: what is drawn, what keys and menus do about a misspelt word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from app.errors import Message, UserError
from app.model.inlines import Text
from app.session.edits import SetLanguage
from app.session.history import Place
from app.session.session import Change
from app.spelling.client import known_language
from app.ui.by_panes import ByPanes
from app.ui.document_view import DocumentView
from app.ui.pane.formats import MARKS, marks_in
from app.ui.pane.pane import Pane
from app.ui.spelling.aid import SpellingAid
from app.ui.spelling.checker import Checker
from app.ui.spelling.known import names_in
from app.ui.spelling.menu import Suggestions
from app.ui.spelling.reading import Reader, Wrong
from app.ui.spelling.search import Search

if TYPE_CHECKING:
    from app.ui.window import Window


class Spelling(QObject):
    """One for each window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self._known: tuple[object, ...] = ()
        self.checker = Checker.shared()
        self.reader = Reader(self.checker)
        self.aid = SpellingAid(self.reader)
        self._panes = ByPanes(self.aid, self._stand_by)
        self._search = Search(self.reader, self.checker, self)
        self._search.ended.connect(lambda: self._tell("spelling.no-more"))
        self.checker.learned.connect(self._learned)
        self.checker.broken.connect(self._broken)
        do = window.actions_
        self.aid.on = window.settings.spelling
        do.spelling.setChecked(self.aid.on)
        do.spelling.toggled.connect(self._switch)
        window.personal.used.connect(lambda: do.spelling.setChecked(window.settings.spelling))
        do.suggestions.triggered.connect(self._suggest_here)
        do.next_misspelt.triggered.connect(self._go_on)
        do.words.triggered.connect(self._ask_words)
        do.language.triggered.connect(self._ask_language)

    def set_view(self, view: DocumentView) -> None:
        """Look through another document."""
        self._view = view
        self.reader.ignored.clear()
        self._panes.follow(view)
        view.changed.connect(self._follow)
        self._know()

    def close(self) -> None:
        """The window closes."""
        self._search.stop()
        self._panes.leave()
        self.checker.learned.disconnect(self._learned)
        self.checker.broken.disconnect(self._broken)
        self.checker.release()

    # Following the document

    def _stand_by(self, pane: Pane) -> None:
        pane.cursorPositionChanged.connect(lambda: self.aid.moved(pane))
        pane.menu_opening.connect(lambda menu, place: self._fill_menu(pane, menu, place))

    def _follow(self, change: Change) -> None:
        if change.before is not change.after or change.edit is None:
            self._know()

    def _know(self) -> None:
        """Which language the document is in, and which names it knows."""
        assert self._view is not None
        minutes = self._view.session.minutes
        known = minutes.language, minutes.body, minutes.people, minutes.header, minutes.profile
        if len(known) == len(self._known) and all(a is b for a, b in zip(known, self._known, strict=True)):
            return
        self._known = known
        names, language = names_in(minutes), known_language(minutes.language)
        if (names, language) != (self.reader.names, self.reader.language):
            self.reader.names, self.reader.language = names, language
            self._look_again()

    def _learned(self, matters: bool) -> None:
        if matters:
            self._look_again()

    def _look_again(self) -> None:
        self.reader.forget()
        self._panes.repaint()

    def _broken(self) -> None:
        if self.aid.on:
            self._tell("spelling.broken")

    def _tell(self, code: str) -> None:
        self._window.notices.show_messages("", [Message(code)])

    # What a person asks for

    def _switch(self, on: bool) -> None:
        self.aid.on = on
        self._window.personal.keep(spelling=on)
        self._look_again()
        if on and self._view and not self.reader.language:
            self._tell("spelling.no-dictionary")

    def _suggest_here(self) -> None:
        """A menu at the misspelt word under the caret, or at the one before it in its paragraph."""
        pane = self._view.pane if self._view else None
        if pane is None:
            return
        position = pane.textCursor().position()
        block = pane.document().findBlock(position)
        at = position - block.position()
        before = [each for each in self.reader.wrong_in(block) if each.start <= at]
        if not before:
            self._tell("spelling.right-here")
            return
        self._select(pane, block.position(), before[-1])
        menu = QMenu(pane)
        menu.setObjectName("suggestions_menu")
        menu.setAccessibleName(self.tr("Suggestions for {0}").format(before[-1].text))
        self._fill(pane, menu, block.position(), before[-1])
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, menu.deleteLater))
        menu.popup(pane.viewport().mapToGlobal(pane.cursorRect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _fill_menu(self, pane: Pane, menu: QMenu, position: int) -> None:
        """Above the usual entries, when the word there is misspelt."""
        if not self.aid.on or pane.isReadOnly():
            return
        block = pane.document().findBlock(position)
        at = position - block.position()
        found = next((each for each in self.reader.wrong_in(block) if each.start <= at <= each.end), None)
        if found is not None:
            self._fill(pane, menu, block.position(), found)

    def _fill(self, pane: Pane, menu: QMenu, start: int, wrong: Wrong) -> None:
        made = Suggestions(menu, self.checker, wrong)
        made.chosen.connect(lambda word: self._replace(pane, start, wrong, word))
        made.added.connect(lambda: self._add_word(wrong.text))
        made.ignored.connect(lambda: self._ignore(wrong.text))

    def _select(self, pane: Pane, start: int, wrong: Wrong) -> None:
        cursor = pane.textCursor()
        cursor.setPosition(start + wrong.start)
        cursor.setPosition(start + wrong.end, QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)

    def _replace(self, pane: Pane, start: int, wrong: Wrong, word: str) -> None:
        """The suggestion in the place of the word, set as the word was."""
        if not isValid(pane) or pane.isReadOnly():
            return
        cursor = pane.textCursor()
        cursor.setPosition(start + wrong.start + 1)
        marks = marks_in(cursor.charFormat().stringProperty(MARKS))
        pane.setTextCursor(cursor)
        pane.exchange(wrong.start, wrong.end, (Text(word, marks),))
        pane.setFocus()

    def _add_word(self, word: str) -> None:
        try:
            self.checker.keep_own((*self.checker.own, word))
        except UserError as error:
            self._window.show_problem(error.message)

    def _ignore(self, word: str) -> None:
        self.reader.ignored.add(word)
        self._look_again()

    def _go_on(self) -> None:
        if self._view is None:
            return
        if not self.reader.language:
            self._tell("spelling.no-dictionary")
            return
        self._search.next(self._view, self._select)

    def _ask_words(self) -> None:
        from app.ui.spelling.words_dialog import WordsDialog

        dialog = WordsDialog(self.checker, self._window)
        dialog.failed.connect(self._window.show_problem)
        dialog.finished.connect(lambda _: (dialog.deleteLater(), self._back()))
        dialog.open()

    def _ask_language(self) -> None:
        from app.ui.spelling.language_dialog import LanguageDialog

        if self._view is None:
            return
        session, here = self._view.session, Place(self._view.section)
        dialog = LanguageDialog(session.minutes.language, self._window)

        def accepted() -> None:
            session.close_step()
            session.apply(SetLanguage(dialog.language), self, before=here, after=here)

        dialog.accepted.connect(accepted)
        dialog.finished.connect(lambda _: (dialog.deleteLater(), self._back()))
        dialog.open()

    def _back(self) -> None:
        if self._view is not None:
            self._view.return_to_text()
