"""Types beside the page view in the real window: `type_beside_pages.py FILE KEYS` prints JSON.

"alone" and "beside": milliseconds from a key to its paint without and with the page view, in runs of ten
keys; each run begins while the pages of the one before are being made. "shown": milliseconds from the last
key of a run to when the pages that have it are drawn. "memory": megabytes after a tenth of all edits and at
the end, "pause" the milliseconds that the page view waits.
"""

from __future__ import annotations

import json
import sys
from itertools import cycle
from pathlib import Path
from time import perf_counter

from painting import Painted, settle
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from real_program import open_and_do

_RUN = 10  # keys
_TYPED = "Nämnden beslutar att godkänna förslaget, 12 § å ö ”så” – och "
_GAP = 0.04  # seconds between two keys of somebody who writes fast
_PATIENCE = 30.0  # seconds


def wait(seconds: float) -> None:
    """Let the window live for a while."""
    end = perf_counter() + seconds
    while perf_counter() < end:
        QCoreApplication.processEvents()


def memory() -> float:
    """Megabytes that this process takes."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(each for each in status.read_text(encoding="utf-8").splitlines() if each.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


class Typist:
    """Types runs of keys into the middle of the text."""

    def __init__(self, edit: QTextEdit) -> None:
        self.edit, self.painted, self.letters = edit, Painted(edit), cycle(_TYPED)

    def run(self) -> list[float]:
        """The milliseconds that each key took."""
        self.edit.setFocus()
        document = self.edit.document()
        cursor = QTextCursor(document.findBlockByNumber(document.blockCount() // 2))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        QCoreApplication.processEvents()
        taken: list[float] = []
        for _ in range(_RUN):
            taken.append(self.key(next(self.letters)))
            wait(_GAP)
        return taken

    def key(self, letter: str) -> float:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        return self.painted.milliseconds(lambda: QApplication.sendEvent(self.edit, key))


def main(file: str, keys: int) -> int:
    def measure() -> None:
        from app.ui.pages.maker import PAUSE

        edit = QApplication.focusWidget()
        assert isinstance(edit, QTextEdit)
        window = edit.window()
        typist, runs = Typist(edit), max(keys // _RUN, 1)
        alone = [each for _ in range(runs) for each in typist.run()]
        window.actions_.wide_pages.trigger()
        tab = window.side.panel.tab("pages")
        view = tab.frame.pages
        drawn = lambda: not view.is_busy and view.is_drawn  # noqa: E731
        until(drawn)
        beside: list[float] = []
        shown: list[float] = []
        figures: list[float] = []
        for number in range(runs):
            beside += typist.run()
            last = perf_counter()
            until(drawn)
            shown.append((perf_counter() - last + _GAP) * 1000)
            figures.append(memory())
            typist.key("x")
            wait(PAUSE / 1000 + 0.01 * (number % 10))  # the next run begins while pages are being made
        kept = [figures[len(figures) // 10], figures[-1]]
        found = {"alone": alone, "beside": beside, "shown": shown, "memory": kept, "edits": 2 * runs}
        print(json.dumps({**found, "pause": PAUSE}), flush=True)

    return open_and_do([file], measure)


def until(happened: object) -> None:
    assert callable(happened)
    end = perf_counter() + _PATIENCE
    while not happened():
        assert perf_counter() < end, "it never happened"
        QCoreApplication.processEvents()
    settle(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
