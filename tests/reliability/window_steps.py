"""As `steps`, through the real window: a save whose thread is traced, then what the window says, and again.

`python -m tests.reliability.window_steps STATE FILE save -`: prints the id of the thread that saves, waits
for a line, presses Ctrl+S. A box about a failed save is answered by its first button, "try again".
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.__main__ import main as paragraf
from app.model.minutes import Package, new_minutes
from app.session import saving
from app.storage import project
from app.ui.window import Window
from tests.reliability.typist import count_of, key

PATIENCE = 20.0  # seconds for one save


def window() -> Window | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, Window)), None)


def boxes() -> list[QMessageBox]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [each for each in found if each.isVisible()]


def turn_until(happened: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not happened() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def save(path: Path) -> None:
    """Save twice if the first does not go; tell what was seen and end as if killed."""
    shown = window()
    assert shown is not None
    documents = shown.documents
    key(documents.session)
    shown.safety.flush()
    thread, go = list[int](), threading.Event()

    def hold() -> None:
        """Keep the thread that is traced at work until the save waits behind this."""
        thread.append(threading.get_native_id())
        go.wait(PATIENCE)

    saving.save(path, documents.session.package(), saving.Rules(10, 500))  # what is loaded late is loaded
    project.write(path, Package(new_minutes()))
    documents.know(project.read(path).stamp)
    documents.jobs.run("", hold, lambda _: None, print)
    turn_until(lambda: thread)
    os.write(1, b"%d\n" % thread[0])
    sys.stdin.readline()
    told = list[dict[str, object]]()
    documents.save()
    go.set()
    for _ in range(2):
        turn_until(lambda: not documents.jobs.is_busy and (boxes() or not documents.session.dirty))
        asked = boxes()
        told.append(
            {
                "box": asked[0].objectName() if asked else "",
                "says": asked[0].text() if asked else "",
                "choices": [each.text() for each in asked[0].buttons()] if asked else [],
                "dirty": documents.session.dirty,
                "notice": shown.notices.label.text() if shown.notices.isVisible() else "",
                "in_file": count_of(project.read(path).package.minutes),
            }
        )
        if not asked:
            break
        if asked[0].objectName() != "failed_save":
            break
        asked[0].defaultButton().click()
    os.write(1, json.dumps(told).encode())
    os._exit(0)


def main() -> None:
    """Open the window on an empty document and take the steps."""
    path = Path(sys.argv[2])
    project.write(path, Package(new_minutes()))
    app = QApplication(sys.argv[:1])
    QTimer.singleShot(400, app, lambda: save(path))
    sys.exit(paragraf(["--lang", "sv", str(path)]))


if __name__ == "__main__":
    main()
