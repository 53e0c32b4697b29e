"""What a window does while one types: typography, lists for "@", "§" and "/", the time by a key."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from app.model import tree
from app.rules.numbering import items, numbers
from app.session.history import Place
from app.session.session import Change
from app.ui.by_panes import ByPanes
from app.ui.document_view import DocumentView, structural
from app.ui.footnote_list import NotePane
from app.ui.item.shown import numbered
from app.ui.pane.aid import PaneAid
from app.ui.pane.formats import MARKS, marks_in
from app.ui.pane.pane import Pane
from app.ui.typing.completing import Chosen, Completer
from app.ui.typing.items import item_choices, reference
from app.ui.typing.matching import Choice, matching
from app.ui.typing.people import named, people
from app.ui.typing.setting import Typesetter
from app.ui.typing.slash import slash_choices
from app.ui.typing.stamps import stamp_field, stamp_pane

if TYPE_CHECKING:
    from app.profiles.writing import Phrase
    from app.ui.phrases.helper import Phrases
    from app.ui.window import Window

_BEFORE = " \u00a0\u2028([{\"'“”’–—-/\ufffc"  # behind these a word begins
_BREAK = "\u2028"
_LAST_WORD = re.compile(r"\w+$")


class Typing(QObject, PaneAid):
    """Stands by every pane of a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._do = window, window.actions_
        self._view: DocumentView | None = None
        self.completer = Completer(window)
        self._typesetter = Typesetter()
        # an open list has Tab and Enter before anybody else
        self._panes = ByPanes(self, self._stand_by, first=True)
        do = self._do
        do.person.triggered.connect(lambda: self._ask(self.offer_people))
        do.reference.triggered.connect(lambda: self._ask(self.offer_items))
        do.time_stamp.triggered.connect(self.stamp)

    # Following the window

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown."""
        self._leave_view()
        self._view = view
        self._panes.follow(view)
        view.place_changed.connect(self._moved)
        view.changed.connect(self._changed)
        self._show_state()

    def close(self) -> None:
        """The window closes."""
        self._leave_view()

    def _leave_view(self) -> None:
        self.completer.end()
        self._typesetter.forget()
        view, self._view = self._view, None
        self._panes.leave()
        if view is not None:
            with suppress(RuntimeError):
                view.place_changed.disconnect(self._moved)
                view.changed.disconnect(self._changed)

    def _stand_by(self, pane: Pane) -> None:
        pane.item_activated.connect(self.go_to_item)
        pane.menu_opening.connect(lambda menu, position: self._add_to_menu(pane, menu, position))

    def _moved(self, _section: str) -> None:
        self.completer.end()

    def _changed(self, change: Change) -> None:
        if change.place is not None:
            self._typesetter.undone()
        if structural(change):
            self._show_state()

    def _show_state(self) -> None:
        view = self._view
        self._do.reference.setEnabled(view is not None and bool(items(view.session.minutes)))

    # Beside the panes

    def key(self, pane: Pane, event: QKeyEvent) -> bool:
        """Arrows, Enter, Tab and Escape are an open list's; Backspace takes typography back."""
        if self.completer.key(pane, event):
            return True
        return _is_backspace(event) and self._typesetter.take_back(pane)

    def typed(self, pane: Pane, text: str) -> None:
        """Set typography, go on with an open list, or open one."""
        view = self._view
        if view is None or not text:
            return
        if self._window.settings.typography:
            language = pane.state().marks.language or view.session.minutes.language
            self._typesetter.typed(pane, text, language)
        if text[-1] in "@§/":
            self._sign(pane, text[-1])

    def _sign(self, pane: Pane, sign: str) -> None:
        before = pane.line_before()
        if not before.endswith(sign) or pane.state().marks.link:
            return
        before = before[:-1]
        if sign == "/":
            if (not before or before[-1] == _BREAK) and not isinstance(pane, NotePane):
                self._offer_commands(pane)
        elif not before or before[-1] in _BEFORE:
            if sign == "@":
                self.offer_people(pane, sign)
            elif not before.rstrip(" \u00a0")[-1:].isdigit():  # "66 §" is a law's
                self.offer_items(pane, sign)

    # What is offered

    def _ask(self, offer: Callable[[Pane], None]) -> None:
        pane = self._view.pane if self._view else None
        if pane is not None and not pane.isReadOnly():
            offer(pane)

    def offer_people(self, pane: Pane, sign: str = "") -> None:
        """Offer the people for what stands at the caret; the one chosen is named there."""
        minutes, section = self._shown.session.minutes, self._shown.section
        known = people(minutes, section)

        def chosen(pane: Pane, start: int, end: int, choice: Choice) -> None:
            pane.exchange(start, end, named(choice, pane.state().marks))

        self._offer(pane, sign, known, chosen, self.tr("People"))

    def offer_items(self, pane: Pane, sign: str = "") -> None:
        """Offer the items; the one chosen is referred to."""
        session = self._shown.session
        known = item_choices(session.minutes)

        def chosen(pane: Pane, start: int, end: int, choice: Choice) -> None:
            pane.exchange(start, end, reference(session.minutes, choice, pane.state().marks))

        self._offer(pane, sign, known, chosen, self.tr("Items"))

    def _offer_commands(self, pane: Pane) -> None:
        session = self._shown.session
        phrases = cast("Phrases | None", getattr(self._window.aids, "phrases", None))
        offered = phrases.all() if phrases is not None else ()
        known = slash_choices(self._do, session.minutes, offered, self.tr("phrase"))

        def chosen(pane: Pane, start: int, end: int, choice: Choice) -> None:
            with session.one_step():
                pane.exchange(start, end, ())
                if isinstance(choice.value, QAction):
                    choice.value.trigger()
                elif phrases is not None:
                    phrases.insert(pane, cast("Phrase", choice.value))

        self._offer(pane, "/", known, chosen, self.tr("Insert"))

    def _offer(self, pane: Pane, sign: str, known: list[Choice], chosen: Chosen, name: str) -> None:
        """Without a sign what is selected, or the word before the caret, is what to begin with if it fits."""
        word = "" if sign else _word_at(pane)
        word = word if word and matching(known, word) else ""
        self.completer.begin(
            pane, lambda typed: matching(known, typed), chosen, name=name, sign=sign, word=word
        )

    @property
    def _shown(self) -> DocumentView:
        assert self._view is not None
        return self._view

    # The time, and where a reference leads

    def stamp(self) -> None:
        """Set the time in where one writes."""
        self.completer.end()
        view, widget = self._view, QApplication.focusWidget()
        if view is None or widget is None:
            return
        language = view.session.minutes.language
        if isinstance(widget, Pane) and not widget.isReadOnly():
            stamp_pane(widget, widget.state().marks.language or language)
        elif isinstance(widget, QLineEdit) and self._window.isAncestorOf(widget):
            stamp_field(widget, language)

    def go_to_item(self, item: str) -> None:
        """Go to the item that a reference leads to."""
        view = self._view
        if view is not None and tree.has(view.session.minutes.sections, item):
            view.go_to(Place(item))

    def _add_to_menu(self, pane: Pane, menu: QMenu, position: int) -> None:
        view, item = self._view, _item_at(pane, position)
        if view is None or not item:
            return
        number = numbers(view.session.minutes).get(item)
        if number is None:
            return
        action = QAction(self.tr("Go to {0}").format(numbered(view.session.minutes, number)), menu)
        action.setObjectName("go_to_item")
        action.triggered.connect(lambda: self.go_to_item(item))
        menu.addAction(action)


def _is_backspace(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Backspace and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _word_at(pane: Pane) -> str:
    """What is selected within a line, which is no longer selected then, or the word before the caret."""
    cursor = pane.textCursor()
    if cursor.hasSelection():
        words = cursor.selectedText()
        cursor.setPosition(cursor.selectionEnd())
        pane.setTextCursor(cursor)
        return words if "\u2029" not in words else ""
    found = _LAST_WORD.search(pane.line_before())
    return found[0] if found else ""


def _item_at(pane: Pane, position: int) -> str:
    """The item that the text at a place of the document, or just before it, refers to; "" for none."""
    cursor, last = QTextCursor(pane.document()), pane.document().characterCount() - 1
    for place in (position + 1, position):
        cursor.setPosition(min(place, last))
        if item := marks_in(cursor.charFormat().stringProperty(MARKS)).item:
            return item
    return ""
