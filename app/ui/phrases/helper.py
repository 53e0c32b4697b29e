"""A window's phrases and short forms: what there is, how it is inserted, what stands by the panes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from app.model.edit.spans import cut_text
from app.model.minutes import Minutes
from app.profiles.writing import Phrase, filled
from app.rules.proceedings.naming import within
from app.storage import phrases as storage
from app.storage.phrases import Own
from app.ui.by_panes import ByPanes
from app.ui.document_view import DocumentView
from app.ui.item.shown import profile_of
from app.ui.pane.aid import PaneAid
from app.ui.pane.pane import Pane
from app.ui.phrases.expanding import Expander
from app.ui.phrases.heading import HeadingExpander
from app.ui.phrases.places import Walk, paint

if TYPE_CHECKING:
    from app.profiles import Profile
    from app.ui.window import Window

_Key = Qt.Key
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_TABS = (_Key.Key_Tab, _Key.Key_Backtab)
_GOING = frozenset(
    (
        *(_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End),
        *(_Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Delete),
    )
)
_HELD = frozenset(
    (_Key.Key_Shift, _Key.Key_Control, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta, _Key.Key_CapsLock)
)
_NO_GAP = "([{“\"'/–—-"  # behind these a phrase begins at once


class Phrases(QObject, PaneAid):
    """Stands by every pane of a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self._own: Own | None = None
        self._panes = ByPanes(self)
        self._walk = Walk()
        self._expander = Expander(self.short_forms)
        window.actions_.phrases.triggered.connect(lambda: self.show())

    # What there is

    @property
    def own(self) -> Own:
        """What the person keeps; read when first asked for, and told if it is damaged."""
        if self._own is None:
            self._own, told = storage.load()
            if told:
                self._window.notices.show_messages("", told)
        return self._own

    def all(self) -> Sequence[Phrase]:
        """The phrases that can be inserted, the person's own first."""
        return self.own.with_phrases_of(self._profile().writing) if self._view else ()

    def text_of(self, phrase: Phrase) -> str:
        """A phrase with the document's body in it."""
        return filled(phrase.text, self._body()) if self._view else phrase.text

    def short_forms(self) -> dict[str, str]:
        """What words are short for in this document."""
        body = self._body()
        known = self.own.with_short_forms_of(self._profile().writing)
        return {short: filled(text, body) for short, text in known.items()}

    def _wanted_short_forms(self) -> dict[str, str]:
        return self.short_forms() if self._view and self._window.settings.short_forms else {}

    # Inserting

    def insert(self, pane: Pane, phrase: Phrase) -> None:
        """Put a phrase at the caret, in the place of the selection; its first place to fill in is selected.

        One undo step. Nothing happens in a pane that is closed.
        """
        if pane.isReadOnly():
            return
        caret = pane.textCursor()
        start = caret.selectionStart()
        gap, after = _gaps(pane, start, caret.selectionEnd())
        pane.insert_text(f"{gap}{self.text_of(phrase)}{after}")
        self._expander.forget()
        self._walk.begin(pane, start, pane.textCursor().position() - len(after))
        pane.ensureCursorVisible()

    # Own ones

    def show(self, text: str = "") -> None:
        """The dialog with own phrases and short forms; `text` is what a new phrase begins with."""
        from app.ui.phrases.dialog import PhrasesDialog

        if self._view is None:
            return
        if not text and (pane := self._view.pane):
            text = pane.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
        dialog = PhrasesDialog(self.own, self._profile().writing, text, self._window.language, self._window)
        dialog.saved.connect(self._take_over)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_over(self, own: Own) -> None:
        """Every window goes by what was saved."""
        for widget in QApplication.topLevelWidgets():
            helper = getattr(getattr(widget, "aids", None), "phrases", None)
            if isinstance(helper, Phrases):
                helper.use(own)

    def use(self, own: Own) -> None:
        """Go by these from now on."""
        self._own = own

    # Beside the panes

    def key(self, pane: Pane, event: QKeyEvent) -> bool:
        """Backspace takes an expansion back, Tab goes from place to place, Enter ends a word too."""
        key, modifiers = event.key(), event.modifiers()
        if key in _HELD:
            return False
        if key == _Key.Key_Backspace:
            return self._backspace(pane, plain=modifiers == Qt.KeyboardModifier.NoModifier)
        self._expander.settle()
        with_control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if key in _TABS and not with_control:
            self._expander.forget()
            shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            return self._walk.step(pane, back=shift or key == _Key.Key_Backtab)
        if key in _ENTER and not with_control:
            if self._window.settings.short_forms and not pane.textCursor().hasSelection():
                self._expander.line_ends(pane)
        elif key in _GOING:
            self._expander.forget()
        elif key == _Key.Key_Escape:
            self._walk.forget()
        return False

    def _backspace(self, pane: Pane, *, plain: bool) -> bool:
        if plain and self._expander.take_back(pane):
            return True
        if plain:
            self._expander.erased()
        else:
            self._expander.forget()
        return False

    def typed(self, pane: Pane, text: str) -> None:
        """A word may have ended that is short for something."""
        if self._view is not None and self._window.settings.short_forms:
            self._expander.typed(pane, text)

    def paint(self, pane: Pane, painter: QPainter, top: int, bottom: int) -> None:
        """What is still to be filled in is seen."""
        paint(pane, painter, top, bottom)

    # Following the window

    def set_view(self, view: DocumentView) -> None:
        """Another document is shown."""
        self._leave_view()
        self._view = view
        self._panes.follow(view)
        HeadingExpander(view.section_page.heading, view.session, self._wanted_short_forms)

    def close(self) -> None:
        """The window closes."""
        self._leave_view()

    def _leave_view(self) -> None:
        self._expander.forget()
        self._walk.forget()
        self._view = None
        self._panes.leave()

    def _minutes(self) -> Minutes:
        assert self._view is not None
        return self._view.session.minutes

    def _profile(self) -> Profile:
        return profile_of(self._minutes())

    def _body(self) -> str:
        minutes = self._minutes()
        name = (minutes.body.name if minutes.body else "") or minutes.header.body
        return within(name) or self._profile().phrases.naming.body


def _gaps(pane: Pane, start: int, end: int) -> tuple[str, str]:
    """The blanks that a phrase needs before and after it between two positions."""
    block, last = pane.document().findBlock(start), pane.document().findBlock(end)
    before = cut_text(block.text(), 0, start - block.position())
    behind = cut_text(last.text(), end - last.position(), last.length())
    gap = " " if before and not before[-1].isspace() and before[-1] not in _NO_GAP else ""
    return gap, " " if behind[:1].isalnum() else ""
