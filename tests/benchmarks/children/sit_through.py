"""Sits through a meeting at the real window: `sit_through.py FILE ITEMS PACE [whole]` prints JSON.

FILE is a protokoll before its meeting; so many items of the sample meeting are written into it by keyboard,
each dealt with as it was, PACE keys a second (only the beginnings of paragraphs, unless `whole`), and between
them happens what happens in two hours: saving, undoing, finding, looking at pages and findings, dialogs that
are opened and left. The pauses in which people talk are left out, but for one second each; what waits for a
pause comes in it.

"stalls": each time that the event loop stood still for longer than 10 ms: "ms" how long, "processor" how much
of it this thread worked, "doing" what was asked for, "stacks" where the program was. "keys": for each key the
longest one until the next, in milliseconds. "seconds": how long it all took.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from heart import Heart
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from real_program import open_and_do

_TALK = 1.0  # seconds
_ESCAPES = 4  # keys at most that lead back to the text


def main(file: str, count: int, pace: float, whole: bool) -> int:
    def sit() -> None:
        begun = perf_counter()
        heart = Heart()
        try:
            _Meeting(heart, Path(file).parent, pace).hold(count, whole)
        except BaseException:
            print(heart.done[-30:], QApplication.activeWindow(), file=sys.stderr)
            traceback.print_exc()
            raise
        finally:
            heart.stop()
        told = {"stalls": heart.stalls, "keys": heart.gaps, "seconds": perf_counter() - begun}
        print(json.dumps(told), flush=True)

    return open_and_do(["--lang", "sv", file], sit)


class _Meeting:
    def __init__(self, heart: Heart, folder: Path, pace: float) -> None:
        from tests.ui.driving import Person, live
        from tests.ui.meeting.secretary import Secretary

        class Watched(Secretary):
            """Tells the heart of every key."""

            def _wait(self) -> None:
                QApplication.processEvents()  # each key by itself, also when it comes late
                super()._wait()
                heart.key()

            @property
            def focus(self) -> QWidget:
                if QApplication.focusWidget() is None:
                    self.come_to_front()  # a window manager would
                return super().focus

            def press(self, *strokes: str) -> Secretary:
                for stroke in strokes:
                    heart.doing = f"{self.work}: {stroke}"
                    heart.done.append(stroke)
                    super().press(stroke)
                return self

            def write(self, text: str) -> Secretary:
                heart.doing = f"{self.work}: a letter"
                return super().write(text)

            def keys(self, letters: str) -> Secretary:
                heart.doing = f"{self.work}: keys"
                return super().keys(letters)

        window = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "window")
        self.do = Watched.at(Person(window), pace)  # pyright: ignore
        self.folder, self.live, self.heart = folder, live, heart

    def hold(self, count: int, whole: bool) -> None:
        """The meeting, from the roll to its last item."""
        from tests.meeting import words
        from tests.ui.meeting.dealing import Item
        from tests.ui.meeting.typing import shortened

        self.talk("the start")
        for number, each in enumerate(words.items()[:count]):
            if number:
                self._back()
            Item(self.do, each if whole else shortened(each), self._choose, self.folder).write()
            self.talk("talking")
            self._between(number)

    def talk(self, doing: str) -> None:
        self.do._wait()
        self.heart.doing = doing
        self.live(_TALK)

    def _choose(self, path: Path) -> None:
        """Have file dialogs give this file."""
        QFileDialog.getOpenFileName = lambda *_: (str(path), "")  # type: ignore

    def _between(self, number: int) -> None:
        """After an item: always some acts, and one of all others in turn."""
        do = self.do
        with do.doing("between"):
            if number == 0:
                do.press("Ctrl+Alt+P")
                self.talk("pages for the first time")
                self._back()
            do.press("Ctrl+7").write("Ordet går ks vidare – ”så” 12 kr ").press(
                *["Ctrl+Z"] * 3, *["Ctrl+Y"] * 3
            )
            do.press("Ctrl+S")
            self.talk("after saving")
            do.press("Ctrl+PgUp", "Ctrl+PgDown", "Ctrl+Up", "Ctrl+Down")
            for act in _ACTS[number * 3 % len(_ACTS) :][:3]:
                do.press(act)
                self.talk(f"after {act}")
                do.come_to_front()
                if act in _ASKING and QApplication.focusWidget():
                    do.write("tryg")
                    self.talk(f"in {act}")
                self._back()

    def _back(self) -> None:
        """In the text again."""
        do = self.do
        for _ in range(_ESCAPES):
            do.come_to_front()
            if QApplication.activeModalWidget() is None and self._in_text():
                return
            do.press("Escape")
            self.live(0.05)
        do.come_to_front()
        if not self._in_text():
            if QApplication.focusWidget() is None:
                do.view.setFocus()
            do.press("Ctrl+7")

    @staticmethod
    def _in_text() -> bool:
        field = QApplication.focusWidget()
        return field is not None and field.objectName().startswith("pane_")


_ASKING = ("Ctrl+F", "Ctrl+H", "Ctrl+K", "Ctrl+Shift+H", "Ctrl+Shift+A", "Ctrl+G")
_ACTS: Sequence[Any] = (
    *("Ctrl+F", "Ctrl+K", "F8", "F5", "Ctrl+Shift+H", "F9", "Ctrl+H", "Ctrl+E", "Ctrl+Shift+A"),
    *("Ctrl+,", "Ctrl+G", "Ctrl+Alt+F", "F12", "Ctrl+Alt+H", "Ctrl+Shift+D", "Ctrl++", "Ctrl+0"),
    *("Ctrl+Alt+T", "Shift+F11", "Shift+F11", "F1", "Ctrl+F7", "Ctrl+.", "Alt+Up", "Alt+Down"),
    *("Ctrl+Shift+F", "Ctrl+Alt+B", "Ctrl+Alt+K", "Shift+F8", "Ctrl+Shift+E"),
)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), sys.argv[4:] == ["whole"]))
