"""A real program in a process of its own, which follows a script of steps inside its event loop."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[3]


def start(step: str, folder: Path) -> subprocess.Popen[str]:
    """Run one of the steps below, its words on standard output."""
    own: Mapping[str, str] = {
        "QT_QPA_PLATFORM": "offscreen",
        "PARAGRAF_CONFIG_DIR": str(folder / "config"),
        "PARAGRAF_DATA_DIR": str(folder / "data"),
        "PARAGRAF_STATE_DIR": str(folder / "state"),
        "PARAGRAF_INSTANCE": f"test-{os.getpid()}",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.recovery.processes", step],
        cwd=ROOT,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _window():
    from app.ui.window import Window

    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))


def _write(text: str) -> None:
    from tests.ui.driving import write

    for letter in text:
        write(QApplication.focusWidget(), letter)


def type_and_wait() -> None:
    """Type until the end comes from outside, which is at once."""
    _write("Årsmöte – “nu”")
    say("typed")


def break_down() -> None:
    """Type, and have Qt end the program at once, as it does when it cannot go on."""
    from PySide6.QtCore import qFatal

    _write("Hemligt")
    qFatal("Hemligt är slut")


def restore() -> None:
    """Take up what was left, as a person would."""
    from PySide6.QtWidgets import QLabel, QPushButton

    window = _window()
    offers = [each.text() for each in window.findChildren(QLabel, "recovery_text") if each.isVisible()]
    if not offers:
        QTimer.singleShot(20, restore)
        return
    say(offers[0], "|", window.notices.label.text() if window.notices.isVisible() else "")
    window.actions_.recover.trigger()

    def press() -> None:
        button = window.findChild(QPushButton, "restore")
        if window.documents.session.dirty:
            say(window.documents.session.minutes.header.title)
            _end()
            return
        if button is not None and button.isEnabled():
            button.click()
        QTimer.singleShot(20, press)

    press()


def _end() -> None:
    import signal

    os.kill(os.getpid(), signal.SIGTERM)


def fail() -> None:
    """Fail in a timer, in a slot, in a thread, again and again; then write a report and end."""
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    window = _window()
    _write("Hemligt")

    def loop() -> None:
        raise KeyError("Hemligt i en loop")

    ticking = QTimer(window)
    ticking.timeout.connect(loop)
    ticking.start(1)
    window.actions_.redo.triggered.connect(lambda: 1 // 0)
    window.actions_.redo.triggered.emit()
    thread = threading.Thread(target=lambda: [].pop())
    thread.start()
    thread.join()
    report = Path(os.environ["PARAGRAF_STATE_DIR"]) / "rapport.txt"
    QFileDialog.getSaveFileName = lambda *_: (str(report), "")  # pyright: ignore

    def look() -> None:
        boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
        if not boxes:
            QTimer.singleShot(20, look)
            return
        say(*(f"{box.objectName()}: {box.text()}" for box in boxes if box.isVisible()))
        ticking.stop()
        next(button for button in boxes[0].buttons() if button.objectName() == "save_report").click()
        window.activateWindow()
        QTimer.singleShot(100, go_on)

    def go_on() -> None:
        _write("!")
        say(window.documents.session.minutes.header.title)
        _end()

    QTimer.singleShot(200, look)


if __name__ == "__main__":
    from app.__main__ import main

    def begin() -> None:
        QTimer.singleShot(400, globals()[sys.argv[1]])

    from app.ui.application import Application

    opened = Application.open_first

    def open_first(self: Application, *rest: object) -> None:
        opened(self, *rest)  # pyright: ignore
        begin()

    Application.open_first = open_first  # pyright: ignore
    sys.exit(main(["--lang", "sv"]))
