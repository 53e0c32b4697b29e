"""A random user at a pane: keys, commands, clicks, input methods; checked after every step."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from app.model.blocks import Block
from app.model.edit.caret import Caret
from app.ui.pane.edits import PaneEdit
from app.ui.pane.pane import Pane
from tests.parts import PNG, random_blocks, random_part
from tests.ui.pane.support import CTRL, NO, SHIFT, check_whole, press

Key = Qt.Key
_MOVES = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End)


class RandomUser:
    """Does things to one pane and keeps the books."""

    def __init__(self, pane: Pane, seed: int) -> None:
        self.pane, self.rng = pane, Random(seed)
        self.value: tuple[Block, ...] = ()
        self.edits: list[PaneEdit] = []
        self.log: list[str] = []
        pane.edited.connect(self._edited)
        pane.picture_offered.connect(lambda data, alt: pane.insert_image(data, alt))

    def _edited(self, edit: PaneEdit) -> None:
        assert edit.blocks != self.value, "an edit that changes nothing"
        self.value = edit.blocks
        self.edits.append(edit)

    def begin(self) -> None:
        self.value = random_part(self.rng)
        self.pane.set_blocks(self.value, {})
        check_whole(self.pane)

    def step(self) -> None:
        actions = (
            (6, self._write),
            (4, self._erase),
            (3, self._enter),
            (2, self._tab),
            (5, self._move),
            (4, self._select),
            (4, self._command),
            (1, self._compose),
            (1, self._set_elsewhere),
            (1, self._go_back),
        )
        action = self.rng.choices([a for _, a in actions], [n for n, _ in actions])[0]
        self.log.append(action.__name__)
        action()
        assert self.pane.blocks() == self.value
        check_whole(self.pane)

    def _say(self, *what: object) -> None:
        self.log[-1] += " " + " ".join(map(str, what))

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO, text: str = "") -> None:
        told, before, value = len(self.edits), self.pane.caret(), self.value
        press(self.pane, key, modifiers, text)
        assert len(self.edits) - told == (self.value != value)
        if len(self.edits) > told:
            assert self.edits[-1].before == before
            assert self.edits[-1].after == self.pane.caret()
        check_whole(self.pane)

    def _write(self) -> None:
        word = self.rng.choice(("a", "ö", "–", "” ", "\U0001f600", "hej ", "ä", "\u00a0"))
        self._say(repr(word))
        for letter in word:
            self._press(Key.Key_unknown, NO, letter)

    def _erase(self) -> None:
        key = self.rng.choice((Key.Key_Backspace, Key.Key_Backspace, Key.Key_Delete))
        modifiers = self.rng.choice((NO, NO, NO, CTRL))
        for _ in range(self.rng.choice((1, 1, 1, 4))):
            self._say(key.name, modifiers)
            self._press(key, modifiers)

    def _enter(self) -> None:
        modifiers = self.rng.choice((NO, NO, NO, SHIFT))
        for _ in range(self.rng.choice((1, 1, 2))):
            self._say(modifiers)
            self._press(Key.Key_Return, modifiers, "\r")

    def _tab(self) -> None:
        if self.pane.state().list or self.pane.state().in_table:
            back = self.rng.random() < 0.4
            self._say(back)
            self._press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NO, "\t")

    def _move(self) -> None:
        key = self.rng.choice(_MOVES)
        modifiers = self.rng.choice((NO, NO, CTRL, SHIFT))
        self._say(key.name, modifiers)
        for _ in range(self.rng.randint(1, 3)):
            self._press(key, modifiers)

    def _select(self) -> None:
        """Click somewhere, and perhaps drag to somewhere else."""
        end = self.pane.document().characterCount() - 1
        at = self.rng.randint(0, end)
        kind = self.rng.randrange(8)
        if kind == 0:
            self.pane.selectAll()
            return
        to = at
        if kind < 4:
            to = self.rng.randint(0, end) if kind == 1 else min(end, max(0, at + self.rng.randint(-9, 9)))
        self._say(at, to)
        core = self.pane._core
        self.pane.set_caret(Caret(core.spot_at(at), core.spot_at(to)))

    def _command(self) -> None:
        pane, rng = self.pane, self.rng
        commands: tuple[tuple[str, Callable[[], object]], ...] = (
            ("bold", lambda: pane.toggle_mark("bold")),
            ("italic", lambda: pane.toggle_mark("italic")),
            ("super", lambda: pane.set_script("super")),
            ("on the line", lambda: pane.set_script("")),
            ("link", lambda: pane.set_link("https://exempel.se/x")),
            ("unlink", lambda: pane.set_link("")),
            ("plain", pane.clear_marks),
            ("bullets", lambda: pane.toggle_list("bullets")),
            ("numbers", lambda: pane.toggle_list("numbers")),
            ("quote", pane.toggle_quote),
            ("in", pane.indent),
            ("out", pane.outdent),
            ("break", pane.insert_line_break),
            ("table", lambda: pane.insert_table(rng.randint(1, 3), rng.randint(1, 3))),
            ("above", pane.insert_row_above),
            ("below", pane.insert_row_below),
            ("left", pane.insert_column_left),
            ("right", pane.insert_column_right),
            ("rows", pane.delete_rows),
            ("columns", pane.delete_columns),
            ("no table", pane.delete_table),
            ("header", pane.toggle_header_row),
            ("note", pane.insert_footnote),
            ("image", lambda: pane.insert_image(PNG, "bild")),
            ("blocks", lambda: pane.insert_blocks(random_blocks(rng, 2, most=3))),
            ("text", lambda: pane.insert_text(rng.choice(("en rad", "två\nrader", "")))),
            ("cut", pane.cut),
            ("copy", pane.copy),
            ("paste", pane.paste),
        )
        name, command = rng.choice(commands)
        self._say(name)
        command()

    def _compose(self) -> None:
        """A dead key, then its letter."""
        told = len(self.edits)
        value = self.value
        selected = self.pane.textCursor().hasSelection()
        QApplication.sendEvent(self.pane, QInputMethodEvent("´", []))
        assert selected or len(self.edits) == told
        assert selected or self.pane.blocks() == value
        event = QInputMethodEvent()
        event.setCommitString(self.rng.choice(("é", "ñ ", "")))
        QApplication.sendEvent(self.pane, event)

    def _set_elsewhere(self) -> None:
        """The session shows something else, e.g. another window's edit."""
        told = len(self.edits)
        other = random_part(self.rng)
        known = {block.id for block in other}
        kept = tuple(b for b in self.value if b.id not in known and self.rng.random() < 0.7)
        self.value = kept + other if self.rng.random() < 0.5 else kept
        self.pane.set_blocks(self.value)
        assert len(self.edits) == told

    def _go_back(self) -> None:
        """Undo as the session does it: an earlier value, exactly, with its caret."""
        if not self.edits:
            return
        edit = self.rng.choice(self.edits[-5:])
        self.value = edit.blocks
        self.pane.set_blocks(edit.blocks)
        assert self.pane.blocks() == edit.blocks
        self.pane.set_caret(edit.after)
        assert self.pane.caret() == edit.after
