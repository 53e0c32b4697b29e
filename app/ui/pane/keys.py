"""What keys and input methods do in a pane: as in a word processor."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor

from app.model.edit import grids, nesting
from app.model.edit.caret import Spot, caret_at
from app.model.edit.erasing import erase_back, erase_forward
from app.model.edit.flows import content_of, flow_at
from app.model.edit.spans import length
from app.model.inlines import PLAIN, clean
from app.ui.pane.edits import ends_word
from app.ui.pane.structure import StructuringPane

if TYPE_CHECKING:
    from app.ui.pane.pane import Pane

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_Standard = QKeySequence.StandardKey
_Move = QTextCursor.MoveOperation
_KEPT = (_Standard.Copy, _Standard.Cut, _Standard.Paste, _Standard.SelectAll)


class KeyPane(StructuringPane):
    """A pane that handles its keys itself; the widget only moves the caret."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys that the window wants (undo, bold, commands …) to the window.

        Tab is an aid's first: the widget asks where the focus goes before it sees the key.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            if isinstance(event, QKeyEvent) and self._tab_helped(event):
                event.accept()
                return True
            return super().event(event)
        if _is_command(event) and not _keeps(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key."""
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif self.helped(event):
            event.accept()
        elif event.matches(_Standard.Cut):
            self.cut()
        elif _is_command(event) and not _keeps(event):
            event.ignore()
        elif not self._key(event):
            if event.modifiers() & _Modifier.AltModifier and event.text().isprintable() and event.text():
                event.ignore()  # a menu's letter that no menu has, which Qt would type
            else:
                super().keyPressEvent(event)

    def helped(self, event: QKeyEvent) -> bool:
        """Whether an aid has done what a key means."""
        return any(aid.key(self._whole, event) for aid in self.aids)

    def _tab_helped(self, event: QKeyEvent) -> bool:
        is_tab = event.type() == QEvent.Type.KeyPress and event.key() in (_Key.Key_Tab, _Key.Key_Backtab)
        return is_tab and not self.isReadOnly() and self.helped(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Do what an editing key asks for; False for a key that only moves the caret."""
        key = event.key()
        shift = bool(event.modifiers() & _Modifier.ShiftModifier)
        word = bool(event.modifiers() & (_Modifier.ControlModifier | _Modifier.AltModifier))
        if key in (_Key.Key_Return, _Key.Key_Enter):
            if word:
                return False
            self.insert_line_break() if shift else self.break_paragraph()
        elif key == _Key.Key_Backspace:
            self.erase(forward=False, word=word)
        elif key == _Key.Key_Delete and not shift:
            self.erase(forward=True, word=word)
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._tab(back=shift or key == _Key.Key_Backtab)
        else:
            return self._typed(event)
        self.ensureCursorVisible()
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        text = event.text()
        modifiers = event.modifiers() & ~(_Modifier.ShiftModifier | _Modifier.KeypadModifier)
        alone = modifiers in (
            _Modifier.NoModifier,
            _Modifier.GroupSwitchModifier,
            # AltGr, as Windows reports it
            _Modifier.ControlModifier | _Modifier.AltModifier,
        ) or (modifiers == _Modifier.AltModifier and not text.isascii())
        if not alone or not text or (not text[0].isprintable() and clean(text) != text):
            return False
        self._type(clean(text))
        self._tell_typed(clean(text))
        return True

    @property
    def _whole(self) -> Pane:
        return cast("Pane", self)

    def _tell_typed(self, text: str) -> None:
        for aid in self.aids:
            aid.typed(self._whole, text)

    # Erasing

    def erase(self, *, forward: bool, word: bool = False) -> None:
        """Delete or Backspace: the selection, a letter, a word, or what parts two lines."""
        with self._edit("erasing"):
            caret = self._core.caret()
            if not caret.empty:
                self._without_selection()
                return
            spot = caret.head
            marks = self._typing_marks()
            cursor = self.textCursor()
            at_edge = cursor.atBlockEnd() if forward else cursor.atBlockStart()
            if at_edge:
                draft = (erase_forward if forward else erase_back)(self._core.lines, spot)
                self._apply(draft)
                return
            if word:
                _select_word(cursor, forward)
                cursor.removeSelectedText()
            elif forward:
                cursor.deleteChar()
            else:
                cursor.deletePreviousChar()
            self.setTextCursor(cursor)
            if not cursor.block().length() > 1:
                self._pending = marks

    # Enter

    def break_paragraph(self) -> None:
        """Enter: a new paragraph or list item; on an empty item, out of the list."""
        caret = self._core.caret()
        if not caret.empty and (note := self._footnote_at(caret)):
            self.footnote_activated.emit(note)
            return
        marks = self._typing_marks()
        with self._edit():
            self._without_selection()
            spot = self._core.caret().head
            if self._apply(nesting.leave(self._core.lines, spot)):
                return
            self._split(spot)
            self._pending = marks

    def _split(self, spot: Spot) -> None:
        flow = flow_at(self._core.lines, spot) if spot.in_cell else self._core.lines
        stack, item = flow[spot.place].stack, nesting.next_item(flow, spot.place)
        cursor = self.textCursor()
        formats = self._core.formats
        cursor.insertBlock(formats.block(stack, item, spot.in_cell), formats.chars(PLAIN))
        self.setTextCursor(cursor)

    # Tab

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leaves the pane, except from a list or table, where it has a meaning of its own."""
        state = self.state()
        self.setTabChangesFocus(not state.in_table and not state.list)
        return super().focusNextPrevChild(next)

    def _tab(self, *, back: bool) -> None:
        spot = self._core.caret().head
        if not spot.in_cell:
            self.outdent() if back else self.indent()
            return
        target = grids.next_cell(self._core.lines, spot, -1 if back else 1)
        if target is not None:
            flow = flow_at(self._core.lines, target)
            end = target.at(len(flow) - 1, length(content_of(flow[-1])))
            self._core.set_caret(caret_at(end))
        elif not back:
            draft = grids.insert_row(self._core.lines, spot, below=True)
            if draft is not None:
                self._apply(draft._replace(caret=caret_at(Spot(spot.line, spot.row + 1, 0))))

    # Input methods

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Dead keys, accents held down, other scripts: shown while being composed, typed once done."""
        commit = event.commitString()
        getting = bool(commit or event.preeditString() or event.replacementLength())
        if self.isReadOnly():
            event.ignore()
            return
        if not getting:
            super().inputMethodEvent(event)
            return
        with self._edit("typing", bool(commit) and ends_word(commit)):
            self._without_selection(typing=True)
            super().inputMethodEvent(QInputMethodEvent())  # what was being composed goes
            if event.replacementLength():
                self._select_near(event.replacementStart(), event.replacementLength())
            if commit:
                self._type(clean(commit))
            elif event.replacementLength():
                self._without_selection()
        if commit:
            self._tell_typed(clean(commit))
        if event.preeditString():
            super().inputMethodEvent(QInputMethodEvent(event.preeditString(), event.attributes()))

    def _select_near(self, start: int, count: int) -> None:
        """Select what an input method wants to replace, within the line."""
        cursor = self.textCursor()
        block = cursor.block()
        last = block.position() + block.length() - 1
        first = max(block.position(), min(cursor.position() + start, last))
        cursor.setPosition(first)
        cursor.setPosition(min(first + count, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _select_word(cursor: QTextCursor, forward: bool) -> None:
    """Select up to the next or previous word, not beyond the line."""
    block = cursor.block()
    cursor.movePosition(_Move.NextWord if forward else _Move.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    if cursor.block() != block:
        end = block.position() + (block.length() - 1 if forward else 0)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _is_command(event: QKeyEvent) -> bool:
    """Whether a key is a letter or digit with Ctrl (Command on a Mac), but not typed with AltGr."""
    modifiers = event.modifiers()
    if not modifiers & _Modifier.ControlModifier or modifiers & _Modifier.AltModifier:
        return False
    return _Key.Key_Space <= event.key() <= _Key.Key_ydiaeresis or event.key() in (
        _Key.Key_Return,
        _Key.Key_Enter,
    )


def _keeps(event: QKeyEvent) -> bool:
    return any(event.matches(key) for key in _KEPT)
