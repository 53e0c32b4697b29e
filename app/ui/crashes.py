"""What Python can still write when the program breaks down: where it was, and nothing of what anybody wrote.

The file is there as long as the program runs, empty. One with words in it was left by a run that broke down.
"""

from __future__ import annotations

import faulthandler
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject

from app.storage import journals

if TYPE_CHECKING:
    from app.ui.application import Application

_LONGEST = 64 << 10  # bytes of a report
_FILE = re.compile(r'"([^"]*)"')  # as faulthandler names files


class Crashes(QObject):
    """Has the place of a crash written, and offers that of the last run in a window."""

    def __init__(self, program: Application) -> None:
        super().__init__(program)
        self._program = program
        self._path = journals.folder().parent / "crash.txt"
        self._file: TextIO | None = None
        self.left = ""  # what the last run wrote when it broke down

    def begin(self) -> None:
        """From now on have it written; what was left is offered."""
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.left = _read(self._path)
            self._file = open(self._path, "w", encoding="utf-8", opener=_private)  # noqa: SIM115 - faulthandler writes into it until the end
            faulthandler.enable(self._file)
        if self.left and self._program.windows:
            window = self._program.windows[0]
            words = self.tr("Paragraf broke down the last time. A report tells where in the program it was.")
            window.notices.show_messages(words, [], self.tr("Save a report…"), self._save)

    def end(self) -> None:
        """The program ends as it should: nothing is left."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()

    def _save(self) -> None:
        from app.ui.fault_box import report_of, save_report

        save_report(f"{report_of(())}\n{self.left}", self._program.windows[0])


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _read(path: Path) -> str:
    """What was written, with files named from the program's own folder on."""
    from app.ui.faults import shown

    try:
        with path.open("rb") as file:
            told = file.read(_LONGEST).decode("utf-8", "replace")
    except OSError:
        return ""
    return _FILE.sub(lambda found: f'"{shown(found[1])}"', told).strip()
