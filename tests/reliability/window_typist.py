"""As `typist`, through the real window: keys go to the pane that has the caret; Ctrl+S saves now and then."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.__main__ import main as paragraf
from app.model.minutes import Package, new_minutes
from app.storage import project
from app.ui.pane.pane import Pane
from tests.reliability.typist import typed


def main() -> None:
    """Type until killed."""
    path, pace, saves = Path(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
    project.write(path, Package(new_minutes()))
    app = QApplication(sys.argv[:1])
    count, next_save = 0, time.monotonic() + saves

    def press() -> None:
        nonlocal count, next_save
        window = app.activeWindow()
        if window is None:
            return
        if not isinstance(pane := app.focusWidget(), Pane):
            next(each for each in window.findChildren(Pane) if each.isVisible()).setFocus()
            return
        count += 1
        letter = typed(count)[-1]
        os.write(1, b"%d %d\n" % (count, time.monotonic_ns()))
        no = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            app.sendEvent(pane, QKeyEvent(kind, Qt.Key.Key_unknown, no, letter))
        if saves and time.monotonic() > next_save:
            window.documents.save()  # pyright: ignore
            next_save = time.monotonic() + saves

    keys = QTimer()
    keys.setInterval(max(int(pace * 1000), 1))
    keys.timeout.connect(press)
    keys.start()
    sys.exit(paragraf([str(path)]))


if __name__ == "__main__":
    main()
