"""Types into the pane of the real window and into a plain QTextEdit with the same text, in turns.

Everything is on: spelling and the other helpers, the journal, the checks, the page view beside the text and
the outline. `type_keys.py FILE KEYS text|table` prints for both, as JSON, two lists: the milliseconds from
each key to its paint, and those of processor time. With "table" the keys go into the table's middle cell,
else into paragraphs in the middle of the text.
"""

from __future__ import annotations

import json
import sys
from itertools import cycle
from time import perf_counter

from painting import Painted, settle
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication, QTextEdit
from real_program import open_and_do

_COMES = 3.0  # seconds
_RUN = 10  # keys typed in one place before it is the other's turn
_TYPED = "Nämnden beslutar att godkänna förslaget, 12 § å ö ”så” – och "


class Typist:
    """Types into one widget and keeps how long every key took."""

    def __init__(self, edit: QTextEdit) -> None:
        self.edit, self.painted = edit, Painted(edit)
        self.letters = cycle(_TYPED)
        self.taken: list[float] = []
        self.worked: list[float] = []  # the same in processor time

    def go_to(self, block: QTextBlock) -> None:
        """Put the caret at the end of a text block, in an active window."""
        self.edit.window().activateWindow()
        self.edit.setFocus()
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        settle()

    def type(self, count: int) -> None:
        """So many keys, after one that is not counted."""
        for number in range(count + 1):
            taken = self.key(next(self.letters))
            if number:
                self.taken.append(taken)
                self.worked.append(self.painted.processor)

    def key(self, letter: str) -> float:
        press, release = (
            QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        )
        taken = self.painted.milliseconds(lambda: QApplication.sendEvent(self.edit, press))
        QApplication.sendEvent(self.edit, release)
        return taken


def plain_twin(pane: QTextEdit) -> QTextEdit:
    """A plain editor as large as the pane, in the same type, with the same words and tables."""
    plain = QTextEdit()
    plain.setFont(pane.font())
    plain.resize(pane.size())
    cursor = QTextCursor(plain.document())
    block = pane.document().begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if block.blockNumber() and table is None:
            cursor.insertBlock()
        if table is not None:
            copy_table(table, cursor)
            block = table.lastCursorPosition().block().next()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(block.text())
        else:
            cursor.insertText(block.text())
        block = block.next()
    plain.show()
    settle()
    return plain


def copy_table(table: QTextTable, cursor: QTextCursor) -> None:
    """Insert a plain table with the same words."""
    twin = cursor.insertTable(table.rows(), table.columns())
    for row in range(table.rows()):
        for column in range(table.columns()):
            words = table.cellAt(row, column).firstCursorPosition().block().text()
            twin.cellAt(row, column).firstCursorPosition().insertText(words)


def place(edit: QTextEdit, where: str, turn: int) -> QTextBlock:
    """Where to type: for each turn another paragraph near the middle, or always the table's middle cell."""
    document = edit.document()
    if where == "text":
        count = document.blockCount()
        return document.findBlockByNumber((count // 2 + turn % 12) % count)
    block = document.begin()
    while (table := QTextCursor(block).currentTable()) is None:
        block = block.next()
    return table.cellAt(table.rows() // 2, table.columns() // 2).firstCursorPosition().block()


def everything_on(pane: QTextEdit) -> None:
    """All that helps and follows while one writes, and time for it to come up to date first."""
    window = pane.window()
    window.aids.begin()  # pyright: ignore
    window.actions_.spelling.setChecked(True)  # pyright: ignore
    window.side.show()  # pyright: ignore
    window.side.go_to("pages")  # pyright: ignore
    end = perf_counter() + _COMES
    while perf_counter() < end:
        QApplication.processEvents()


def main(file: str, keys: int, where: str) -> int:
    def type_in_turns() -> None:
        pane = QApplication.focusWidget()
        assert isinstance(pane, QTextEdit)
        everything_on(pane)
        typists = Typist(pane), Typist(plain_twin(pane))
        assert pane.document().blockCount() == typists[1].edit.document().blockCount()
        for turn in range(keys // _RUN):
            for typist in typists:
                typist.go_to(place(typist.edit, where, turn))
                typist.type(_RUN)
        print(json.dumps([[typist.taken, typist.worked] for typist in typists]), flush=True)

    return open_and_do([file], type_in_turns)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
